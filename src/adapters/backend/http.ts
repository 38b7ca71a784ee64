import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ZodError, type z } from 'zod';
import { registrationSystem } from '../../backend/contract.ts';
import { registrationAnswer, resetAnswer, type SignInPages } from '../../backend/ports.ts';
import {
  BackendUnavailable,
  type Clock,
  OutcomeUnknown,
  type ResetBackend,
  type ResetAnswer as Told,
  type Why,
} from '../../conversation/ports.ts';
import { Breaker } from './circuit-breaker.ts';
import { registrationRequestOf, resetRequestOf, signInPageOf, toldOfRegistration, toldOfReset } from './translate.ts';

export interface HttpBackendSettings {
  /** Where the API is, without `/backend/v1`. */
  readonly url: string;
  readonly key: string;
  readonly pages: SignInPages;
  readonly clock: Clock;
  /** For the whole call, further tries and their waits included. Left out: 10 s. */
  readonly timeoutMilliseconds?: number;
  /** Before each further try, in milliseconds; half of it is left to chance. Left out: 250 and 1,000. */
  readonly waits?: readonly number[];
  readonly breaker?: Breaker;
}

export interface HttpBackend extends ResetBackend {
  /**
   * Whether the backend takes our key, as it was no longer than half a minute ago. That it cannot be reached is no refusal:
   * most of what people ask needs no backend.
   *
   * @throws when the key is refused
   */
  keyIsTaken(): Promise<void>;
}

const mostBytes = 16 * 1024;
/** The other side says that it could not answer, rather than what the answer is. */
const worthAnotherTry: ReadonlySet<number> = new Set([408, 409, 429, 500, 502, 503, 504]);
/** Refusals by which the request may be under way, or was made before. All others say that it was not taken. */
const tellNothing: ReadonlySet<number> = new Set([408, 409, 422]);
/** What fetch says when not a byte of the request has left. */
const neverReached: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** How long it is believed whether our key is taken, and how long it is waited for, in milliseconds. */
const keyKnownFor = 30_000;
const keyPatience = 1_500;

/** A try that had no answer. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly why: Why;
  /** Whether it is known that nothing was done by this try. */
  readonly isNothing: boolean;
  /** After how many milliseconds at least another try may have one. Left out: there is no use in it. */
  readonly again: number | undefined;

  constructor(why: Why, { isNothing = false, again }: { isNothing?: boolean; again?: number | undefined } = {}) {
    super(why.reason);
    this.why = why;
    this.isNothing = isNothing;
    this.again = again;
  }
}

/**
 * A reset backend over HTTP. Only an answer that keeps to the contract to the letter is one: after a redirect, a page, a field
 * too many or an address of somebody else's nobody knows what was done, so it is neither taken for success nor for failure.
 *
 * A call that was refused for the moment, or whose connection broke, is made again within the same deadline. It is the same
 * request by the same Idempotency-Key, so it has one effect even if only the answer was lost. Once one try may have been taken,
 * no later refusal makes it undone.
 */
export function createHttpBackend(settings: HttpBackendSettings): HttpBackend {
  const { url, key, pages, clock, timeoutMilliseconds = 10_000, waits = [250, 1_000] } = settings;
  const breaker = settings.breaker ?? new Breaker({ failures: 5, restMilliseconds: 10_000 });
  const authorization = `Bearer ${key}`;

  const attempt = async <Answer>(
    path: string,
    once: string,
    body: string,
    shape: z.ZodType<Answer>,
    end: AbortSignal,
  ): Promise<Answer> => {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': once,
      },
      body,
      redirect: 'manual',
      signal: end,
    });
    const { status } = response;
    const type = mediaTypeOf(response);
    if (status !== 202 || type !== 'application/json') {
      await response.body?.cancel();
      throw refusalOf(status, type, response.headers.get('retry-after'));
    }
    return shape.parse(JSON.parse(await readAtMost(response, mostBytes)));
  };

  /** Tries until there is an answer, one that will not change, or no time left for another try. */
  const insist = async <Answer>(
    path: string,
    once: string,
    body: string,
    shape: z.ZodType<Answer>,
  ): Promise<Answer> => {
    const began = performance.now();
    const end = AbortSignal.timeout(timeoutMilliseconds);
    let isNothing = true;
    for (let tried = 0; ; tried += 1) {
      try {
        return await attempt(path, once, body, shape, end);
      } catch (error) {
        const failed = noAnswerOf(error);
        isNothing &&= failed.isNothing;
        // Another process has the key in hand: it will have answered before our time is up.
        const wait = waits[tried] ?? (failed.why.status === 409 ? waits.at(-1) : undefined);
        const elapsed = performance.now() - began;
        const rest = Math.max(failed.again ?? 0, (wait ?? 0) / 2) + (Math.random() * (wait ?? 0)) / 2;
        if (failed.again !== undefined && wait !== undefined && elapsed + rest < timeoutMilliseconds) {
          await pause(rest);
          continue;
        }
        if (failed.why.status === 429 && isNothing) return shape.parse({ result: 'limited', values: {} });
        throw new NoAnswer({ ...failed.why, milliseconds: Math.round(elapsed) }, { isNothing });
      }
    }
  };

  const call = async <Answer>(
    path: string,
    once: string,
    request: () => unknown,
    shape: z.ZodType<Answer>,
    told: (answer: Answer) => Told,
  ): Promise<Told> => {
    const body = JSON.stringify(contractual(request));
    if (!breaker.lets())
      throw new BackendUnavailable('the backend failed again and again: it is given a rest', { reason: 'resting' });
    try {
      // A header takes plain characters only, and the backend need not know the name of a conversation.
      const answer = await insist(path, createHash('sha256').update(once).digest('hex'), body, shape);
      breaker.worked();
      return told(answer);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const { why, isNothing, message } = error;
      const { status = 0 } = why;
      if (status >= 400 && status < 500) breaker.toldNothing();
      else breaker.failed();
      throw isNothing ? new BackendUnavailable(message, why) : new OutcomeUnknown(message, why);
    }
  };

  let keyKnown: { readonly at: number; readonly isRefused: boolean } | undefined;
  /** Asks for nothing, so that nothing but the key is judged: without an Idempotency-Key there is no request. */
  const askAboutKey = async (): Promise<boolean> => {
    const response = await fetch(new URL('/backend/v1/resets', url), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
      redirect: 'manual',
      signal: AbortSignal.timeout(keyPatience),
    });
    await response.body?.cancel();
    return response.status === 401 || response.status === 403;
  };

  return {
    requestReset: (asked) =>
      call(
        '/backend/v1/resets',
        asked.key,
        () => resetRequestOf(asked),
        resetAnswer,
        (answer) => toldOfReset(answer, asked.person, clock.now()),
      ),
    startRegistration: (asked) =>
      call(
        '/backend/v1/registrations',
        asked.key,
        () => registrationRequestOf(asked),
        registrationAnswer,
        (answer) => toldOfRegistration(answer, pages[registrationSystem]),
      ),
    signInPage: (system) => signInPageOf(pages, system),
    async keyIsTaken() {
      const now = performance.now();
      if (keyKnown === undefined || now - keyKnown.at > keyKnownFor)
        keyKnown = { at: now, isRefused: await askAboutKey().catch(() => false) };
      if (keyKnown.isRefused) throw new Error('the backend refuses our key');
    },
  };
}

/** @throws BackendUnavailable for what the contract does not have: it is not sent, and is no fault of the backend's */
function contractual(request: () => unknown): unknown {
  try {
    return request();
  } catch (error) {
    const why = { reason: 'request' };
    throw new BackendUnavailable(`the backend takes no such request: ${(error as Error)?.name}`, why);
  }
}

/** What a status other than that of an answer, or another type, says. */
function refusalOf(status: number, type: string, retryAfter: string | null): NoAnswer {
  const isRefusal = status >= 400 && status < 500;
  const reason =
    status === 401 || status === 403
      ? 'key'
      : status === 409
        ? 'in-flight'
        : status === 429
          ? 'limited'
          : status === 202
            ? 'type'
            : 'status';
  return new NoAnswer(
    { reason, status, type },
    {
      isNothing: isRefusal && !tellNothing.has(status),
      again: worthAnotherTry.has(status) ? millisecondsOf(retryAfter) : undefined,
    },
  );
}

/** What was thrown on the way. Its own words may quote what was sent or answered, and are left. */
function noAnswerOf(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  if (error instanceof ZodError || error instanceof SyntaxError) return new NoAnswer({ reason: 'shape' });
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError' || name === 'AbortError') return new NoAnswer({ reason: 'time' });
  // Of what fetch throws, a TypeError is the connection: nothing answered, or not to the end.
  if (name !== 'TypeError') return new NoAnswer({ reason: name ?? 'error' });
  const isNothing = neverReached.has(cause?.code ?? '');
  return new NoAnswer({ reason: isNothing ? 'not-reached' : 'connection' }, { isNothing, again: 0 });
}

/** The type alone, and only if it looks like one: a header can say anything. */
function mediaTypeOf(response: Response): string {
  const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type.trim()) ? type.trim() : 'none';
}

/** @param retryAfter in seconds, or a date, which is left alone: it would hang on two clocks agreeing */
function millisecondsOf(retryAfter: string | null): number {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
}

async function readAtMost(response: Response, bytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > bytes) throw new NoAnswer({ reason: 'too-much', status: 202 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
