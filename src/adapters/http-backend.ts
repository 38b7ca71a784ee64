import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { registrationSystem } from '../backend/contract.ts';
import { registrationAnswer, resetAnswer, type SignInPages } from '../backend/ports.ts';
import { BackendUnavailable, type Clock, type ResetBackend } from '../conversation/ports.ts';
import {
  registrationRequestOf,
  resetRequestOf,
  signInPageOf,
  toldOfRegistration,
  toldOfReset,
} from './backend-words.ts';
import { Breaker } from './breaker.ts';

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

const mostBytes = 16 * 1024;
/** The other side says that it could not answer, rather than what the answer is. */
const worthAnotherTry: ReadonlySet<number> = new Set([409, 429, 500, 502, 503, 504]);

/** A try that came to nothing, and may come to something if it is made again. */
class TryAgain extends Error {
  override readonly name = 'TryAgain';
  readonly afterMilliseconds: number;

  constructor(message: string, afterMilliseconds = 0) {
    super(message);
    this.afterMilliseconds = afterMilliseconds;
  }
}

/** Our own request was refused: the backend is well, and would say so again. */
class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * A reset backend over HTTP. Only an answer that keeps to the contract to the letter is one: a redirect, a page, a field
 * too many or an address of somebody else's is BackendUnavailable, so that nothing untold is ever taken for success.
 *
 * A call that was refused for the moment, or whose connection broke, is made again within the same deadline. It is the same
 * request by the same Idempotency-Key, so it has one effect even if only the answer was lost.
 */
export function createHttpBackend(settings: HttpBackendSettings): ResetBackend {
  const { url, key, pages, clock, timeoutMilliseconds = 10_000, waits = [250, 1_000] } = settings;
  const breaker = settings.breaker ?? new Breaker({ failures: 5, restMilliseconds: 10_000 });

  const attempt = async <Answer>(
    path: string,
    once: string,
    body: string,
    shape: z.ZodType<Answer>,
    end: AbortSignal,
  ) => {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': once,
      },
      body,
      redirect: 'manual',
      signal: end,
    }).catch((error: Error) => {
      // Of what fetch throws, a TypeError is the connection: nothing answered, or not to the end.
      throw error.name === 'TypeError' ? new TryAgain('the backend cannot be reached') : error;
    });
    const isAnswer = response.status === 202 && /^application\/json\b/.test(response.headers.get('content-type') ?? '');
    if (!isAnswer) {
      await response.body?.cancel();
      const said = `the backend answered ${response.status}`;
      if (worthAnotherTry.has(response.status))
        throw new TryAgain(said, millisecondsOf(response.headers.get('retry-after')));
      throw response.status >= 400 && response.status < 500 ? new Refused(said) : new BackendUnavailable(said);
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
    const deadline = performance.now() + timeoutMilliseconds;
    const end = AbortSignal.timeout(timeoutMilliseconds);
    for (let tried = 0; ; tried += 1) {
      try {
        return await attempt(path, once, body, shape, end);
      } catch (error) {
        const wait = waits[tried];
        if (!(error instanceof TryAgain) || wait === undefined) throw error;
        const rest = Math.max(error.afterMilliseconds, wait / 2) + (Math.random() * wait) / 2;
        if (performance.now() + rest >= deadline) throw error;
        await pause(rest);
      }
    }
  };

  const call = async <Answer>(path: string, once: string, request: () => unknown, shape: z.ZodType<Answer>) => {
    const body = JSON.stringify(contractual(request));
    if (!breaker.lets()) throw new BackendUnavailable('the backend failed again and again: it is given a rest');
    try {
      // A header takes plain characters only, and the backend need not know the name of a conversation.
      const answer = await insist(path, createHash('sha256').update(once).digest('hex'), body, shape);
      breaker.worked();
      return answer;
    } catch (error) {
      if (error instanceof Refused) breaker.toldNothing();
      else breaker.failed();
      if (error instanceof BackendUnavailable) throw error;
      // The words of an error that is not ours may quote what was sent or answered: its name has to do.
      const isOurs = error instanceof TryAgain || error instanceof Refused;
      throw new BackendUnavailable(isOurs ? error.message : `the backend failed: ${(error as Error)?.name}`);
    }
  };

  return {
    requestReset: async (asked) => {
      const answer = await call('/backend/v1/resets', asked.key, () => resetRequestOf(asked), resetAnswer);
      return toldOfReset(answer, asked.person, clock.now());
    },
    startRegistration: async (asked) => {
      const request = () => registrationRequestOf(asked);
      const answer = await call('/backend/v1/registrations', asked.key, request, registrationAnswer);
      return toldOfRegistration(answer, pages[registrationSystem]);
    },
    signInPage: (system) => signInPageOf(pages, system),
  };
}

/** @throws BackendUnavailable for what the contract does not have: it is not sent, and is no fault of the backend's */
function contractual(request: () => unknown): unknown {
  try {
    return request();
  } catch (error) {
    throw new BackendUnavailable(`the backend takes no such request: ${(error as Error)?.name}`);
  }
}

/** @param retryAfter in seconds, or a date, which is left alone: it would hang on two clocks agreeing */
function millisecondsOf(retryAfter: string | null): number {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
}

async function readAtMost(response: Response, bytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > bytes) throw new BackendUnavailable('the backend answered with too much');
      chunks.push(chunk);
    }
  } catch (error) {
    throw (error as Error)?.name === 'TypeError' ? new TryAgain('the answer broke off') : error;
  }
  return Buffer.concat(chunks).toString('utf8');
}
