import { z } from 'zod';
import { HttpProblem } from '../../http/http.ts';
import { instant } from '../contract.ts';
import { type ProblemCode, problems } from './problems.ts';

/** What a problem says when nothing more is known: one sentence, with what to do next where there is something. */
const details: Readonly<Record<ProblemCode, string>> = {
  shape: 'The request is not of the shape that the contract has.',
  'not-json': 'The body is not JSON.',
  'idempotency-key': 'Send an Idempotency-Key of 1 to 250 plain characters.',
  key: 'Send your key as a bearer token.',
  tier: 'This key may not do that.',
  'not-own': 'Ask about an address of the person who asks.',
  unknown: 'There is no such thing here, or it is over. Begin again.',
  'key-in-flight': 'The first request with this key is still being answered. Send it again in a moment.',
  'link-expired': 'The link has expired. Ask for a new one.',
  'link-used': 'The link has been used. Ask for a new one.',
  'link-superseded': 'A newer link has taken its place. Use the newest one, or ask again.',
  'code-expired': 'The code has expired. Send a new one.',
  'too-large': 'The body is too large.',
  encoding: 'Send the body uncompressed.',
  'key-reused': 'This Idempotency-Key came before with another request. Take a new key.',
  'other-address': 'This is not the address that it was sent to.',
  'password-refused': 'The new password will not do: the sentence in `fields` says why.',
  'details-refused': 'Some details will not do: `fields` has a sentence for each.',
  'code-wrong': 'The code is wrong. Try again.',
  'factor-not-offered': 'This second factor is not offered here. Choose another.',
  locked: 'The account is locked, and nobody can lift it sooner.',
  limited: 'Too many requests.',
  unexpected: 'Something went wrong. Try again with the same key.',
  'store-unavailable': 'Nothing can be kept at the moment. Try again with the same key.',
};

export function sentenceOf(code: ProblemCode): string {
  return details[code];
}

const fields = z.record(z.string(), z.string());

/** What some problems say beside the usual four members. */
const members = {
  locked: z.strictObject({ 'lock-ends': instant }),
  'password-refused': z.strictObject({ fields }),
  'details-refused': z.strictObject({ fields }),
} as const satisfies { readonly [Code in ProblemCode]?: z.ZodObject };

export type Members<Code extends ProblemCode> = Code extends keyof typeof members
  ? z.output<(typeof members)[Code]>
  : Readonly<Record<never, never>>;

/** What happened was refused, and stays so: the same Idempotency-Key has the same refusal again. */
export interface Refusal<Code extends ProblemCode = ProblemCode> {
  readonly refused: Code;
  readonly members: Readonly<Record<string, unknown>>;
}

/** @param given the members that this problem has beside the usual four */
export function refuse<Code extends ProblemCode>(
  code: Code,
  ...[given]: Code extends keyof typeof members ? [Members<Code>] : []
): Refusal<Code> {
  return { refused: code, members: given ?? {} };
}

export interface ProblemParts {
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A problem of the table, to throw. */
export function problem(code: ProblemCode, parts: ProblemParts = {}): HttpProblem {
  const { status, title } = problems[code];
  return new HttpProblem(status, code, parts.detail ?? details[code], parts.headers, { title, ...parts.members });
}

/** @param seconds when there will be one left again; left out where waiting does not help */
export function limited(seconds?: number, detail?: string): HttpProblem {
  const headers = seconds === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(seconds))) };
  return problem('limited', { headers, ...(detail === undefined ? {} : { detail }) });
}

/** The answer with a problem in it, exactly: RFC 9457, with the members that the problem has beside the usual four. */
export function problemShape(code: ProblemCode): z.ZodObject {
  const { status } = problems[code];
  const usual = z.strictObject({
    type: z.literal(`urn:latchkey:problem:${code}`),
    title: z.string(),
    status: z.literal(status),
    detail: z.string(),
  });
  const more: Readonly<Record<string, z.ZodObject>> = members;
  return more[code] === undefined ? usual : usual.extend(more[code].shape);
}
