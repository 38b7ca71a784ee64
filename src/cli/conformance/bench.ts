import { randomBytes, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Operation, type OperationName, operations, type Tier } from '../../backend/api/operations.ts';
import { type ProblemCode, problems } from '../../backend/api/problems.ts';
import { problemShape } from '../../backend/api/refusals.ts';
import type { Person } from '../../backend/contract.ts';
import type { TestAccounts } from './accounts.ts';
import { Broken, expect, Skip } from './check.ts';
import { OutboxPage } from './outbox.ts';

export interface Settings {
  /** Where the implementation is, without `/backend/v1`. */
  readonly url: string;
  readonly keys: { readonly [In in Tier]?: string };
  readonly accounts: TestAccounts;
  /** Where it shows what it has sent. */
  readonly outbox?: string;
}

export interface Call {
  readonly as?: Tier | 'nobody' | { readonly key: string };
  readonly id?: string;
  readonly body?: unknown;
  /** Left out: one that never came before. `none`: no header. */
  readonly once?: string | 'none';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type AnswerOf<Name extends OperationName> = z.output<(typeof operations)[Name]['answer']>;

/** What the checks work with: calls by HTTP alone, and what the contract has of the answers. */
export class Bench {
  readonly accounts: TestAccounts;
  readonly url: string;
  readonly #keys: Settings['keys'];
  readonly #outbox: string | undefined;

  constructor({ url, keys, accounts, outbox }: Settings) {
    this.url = url.replace(/\/+$/, '');
    this.accounts = accounts;
    this.#keys = keys;
    this.#outbox = outbox;
  }

  /** The tiers that there are keys for. @throws Skip when there is none at all */
  get tiers(): readonly Tier[] {
    const tiers = (['identified', 'anonymous'] as const).filter((tier) => this.#keys[tier] !== undefined);
    if (tiers.length === 0) throw new Skip('needs --key or --anonymous-key');
    return tiers;
  }

  get anyTier(): Tier {
    return this.tiers[0] ?? 'identified';
  }

  /** @throws Skip */
  get outbox(): OutboxPage {
    if (this.#outbox === undefined) throw new Skip('needs --outbox, to read the mails');
    return new OutboxPage(this.#outbox);
  }

  async call(name: OperationName, call: Call = {}): Promise<Told> {
    const { method, path, isMutation }: Operation = operations[name];
    const once = call.once ?? newOnce();
    const { body } = call;
    const response = await fetch(`${this.url}/backend/v1${path.replace('{id}', call.id ?? newId())}`, {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(isMutation && once !== 'none' ? { 'idempotency-key': once } : {}),
        ...this.#authorization(call.as ?? this.anyTier),
        ...call.headers,
      },
      ...(body === undefined ? {} : { body: asBody(body) }),
    }).catch((error: Error) => {
      throw new Broken(`${name}: no answer (${(error.cause as Error | undefined)?.message ?? error.message})`);
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** Calls, and takes the answer if it is one to the letter. */
  async answer<Name extends OperationName>(name: Name, call: Call = {}): Promise<AnswerOf<Name>> {
    return this.answerIn(name, await this.call(name, call));
  }

  answerIn<Name extends OperationName>(name: Name, told: Told): AnswerOf<Name> {
    const { status, answer }: Operation = operations[name];
    expect(told.status === status, `${name} answered ${told.status} where ${status} was due: ${excerpt(told.text)}`);
    expectHeaders(name, told, 'application/json');
    const parsed = (answer as z.ZodType<AnswerOf<Name>>).safeParse(jsonOf(name, told.text));
    if (!parsed.success) throw new Broken(`${name}: ${issueOf(parsed.error)} in ${excerpt(told.text)}`);
    return parsed.data;
  }

  /** Calls, and takes the refusal if it is this problem to the letter. @returns it */
  async refusal(
    name: OperationName,
    code: ProblemCode,
    call: Call = {},
  ): Promise<Told & { readonly problem: Readonly<Record<string, unknown>> }> {
    const told = await this.call(name, call);
    return { ...told, problem: this.problemIn(name, code, told) };
  }

  problemIn(name: OperationName, code: ProblemCode, told: Told): Readonly<Record<string, unknown>> {
    const { status } = problems[code];
    expect(
      told.status === status,
      `${name} answered ${told.status} where ${status} ${code} was due: ${excerpt(told.text)}`,
    );
    expectHeaders(name, told, 'application/problem+json');
    const parsed = problemShape(code).safeParse(jsonOf(name, told.text));
    if (!parsed.success) throw new Broken(`${name}: ${issueOf(parsed.error)} in ${excerpt(told.text)}`);
    return parsed.data;
  }

  #authorization(as: NonNullable<Call['as']>): Readonly<Record<string, string>> {
    if (as === 'nobody') return {};
    if (typeof as !== 'string') return { authorization: `Bearer ${as.key}` };
    const key = this.#keys[as];
    if (key === undefined) throw new Skip(as === 'identified' ? 'needs --key' : 'needs --anonymous-key');
    return { authorization: `Bearer ${key}` };
  }
}

export const newOnce = () => `conformance-${randomUUID()}`;
/** The id of something that is not there. */
export const newId = () => randomBytes(32).toString('base64url');

/** Whether an instant is still to come, by clocks that may differ by five minutes. */
export const isToCome = (instant: string) => Date.parse(instant) > Date.now() - 300_000;

export const stranger: Person = { tier: 'anonymous' };

/** Somebody whose addresses these are. Each is another person, so that the limits of one do not hold back the next. */
export function owner(...addresses: readonly string[]): Person {
  return { tier: 'identified', tenant: 'conformance', objectId: randomUUID(), addresses: [...addresses] };
}

function expectHeaders(name: string, { headers, status }: Told, type: string): void {
  const found = headers.get('content-type') ?? 'none';
  expect(found.split(';')[0]?.trim() === type, `${name}: the content type of ${status} is ${found}, and not ${type}`);
  const stored = headers.get('cache-control') ?? '';
  expect(/\bno-store\b/.test(stored), `${name}: ${status} may be stored: cache-control is "${stored}"`);
  expect(headers.get('set-cookie') === null, `${name}: ${status} sets a cookie`);
}

function asBody(body: unknown): string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Broken(`${name} answered with what is not JSON: ${excerpt(text)}`);
  }
}

function issueOf({ issues: [first] }: z.ZodError): string {
  return `${first?.path.join('.') || 'the answer'}: ${first?.message ?? 'is of another shape'}`;
}

export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line || 'nothing';
}
