import type { Request } from 'restify';
import { networkOf } from '../../http/network.ts';
import type { Limits } from '../ports.ts';
import { quotas } from '../quotas.ts';
import { isSame } from '../secrets.ts';
import type { Tier } from './operations.ts';
import { limited, problem } from './refusals.ts';

/**
 * Who may call the API. Only an identified caller is believed when it says who a person is; for an anonymous one everybody
 * is a stranger.
 */
export interface Caller {
  /** Keeps its Idempotency-Keys apart from everybody else's, and is counted. */
  readonly name: string;
  /** At least 16 characters, and fit for a header. */
  readonly key: string;
  readonly tier: Tier;
}

/** Tells callers by their bearer keys. Wrong keys are counted by network; a right one is heard however many were wrong. */
export class Callers {
  readonly #known: readonly Caller[];
  readonly #limits: Limits;
  readonly #trustedHops: number;

  /** @param trustedHops how many proxies of ours stand in front: see networkOf */
  constructor(known: readonly Caller[], limits: Limits, trustedHops: number) {
    this.#known = known;
    this.#limits = limits;
    this.#trustedHops = trustedHops;
  }

  /** @throws HttpProblem 401 for a key that nobody has, and 429 for too many of them; StoreUnavailable */
  async callerOf(request: Request): Promise<Caller> {
    const key = bearerOf(request);
    // To have none is no guess: it costs nothing to refuse, and nothing to count.
    if (key === undefined) throw unknownKey();
    // All of them are compared, so that the time does not tell which one was close.
    const [caller] = this.#known.filter((known) => isSame(known.key, key));
    if (caller !== undefined) return caller;
    const wait = await this.#limits.take(quotas.failedKeys, networkOf(request, this.#trustedHops));
    if (wait !== undefined) throw limited(wait, 'Too many wrong keys came from your network.');
    throw unknownKey();
  }
}

const unknownKey = () => problem('key', { headers: { 'www-authenticate': 'Bearer' } });

function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
}
