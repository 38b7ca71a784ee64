import type { Request } from 'restify';
import { networkOf } from '../../http/network.ts';
import { quotas } from '../limits/quotas.ts';
import type { Limits } from '../ports.ts';
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

/** How long a caller is remembered after a call, in milliseconds. */
const atWorkFor = 3_600_000;

/**
 * Tells callers by their bearer keys. A try is counted by network before its key is looked at, and after too many none is
 * looked at, a right one neither. But a caller that is at work in that network goes on: nobody stops it by guessing beside it.
 */
export class Callers {
  readonly #known: readonly Caller[];
  readonly #limits: Limits;
  readonly #trustedHops: number;
  /** Which caller called from which network, and when last. A right key alone makes an entry. */
  readonly #atWork = new Map<string, number>();
  readonly #entering = new Map<string, Promise<void>>();

  /** @param trustedHops how many proxies of ours stand in front: see networkOf */
  constructor(known: readonly Caller[], limits: Limits, trustedHops: number) {
    this.#known = known;
    this.#limits = limits;
    this.#trustedHops = trustedHops;
  }

  /** @throws HttpProblem 401 for a key that nobody has, 429 after too many of them; StoreUnavailable */
  async callerOf(request: Request): Promise<Caller> {
    const key = bearerOf(request);
    // To have none is no guess: it costs nothing to refuse, and nothing to count.
    if (key === undefined) throw unknownKey();
    // All of them are compared, so that the time does not tell which one was close.
    const [caller] = this.#known.filter((known) => isSame(known.key, key));
    const network = networkOf(request, this.#trustedHops);
    const isAtWork = caller !== undefined && Date.now() - this.#lastCall(caller, network) < atWorkFor;
    if (caller === undefined) {
      await this.#count(network);
      throw unknownKey();
    }
    if (!isAtWork) await this.#letIn(`${caller.name} ${network}`, network);
    this.#atWork.set(`${caller.name} ${network}`, Date.now());
    return caller;
  }

  /** Of many calls at once with a right key one is counted, and the others wait for what comes of it. */
  #letIn(who: string, network: string): Promise<void> {
    const entering =
      this.#entering.get(who) ??
      this.#count(network)
        .then(() => this.#limits.giveBack(quotas.failedKeys, network))
        .finally(() => this.#entering.delete(who));
    this.#entering.set(who, entering);
    return entering;
  }

  async #count(network: string): Promise<void> {
    const wait = await this.#limits.take(quotas.failedKeys, network);
    if (wait !== undefined) throw limited(wait, 'Too many wrong keys came from your network.');
  }

  #lastCall({ name }: Caller, network: string): number {
    return this.#atWork.get(`${name} ${network}`) ?? 0;
  }
}

const unknownKey = () => problem('key', { headers: { 'www-authenticate': 'Bearer' } });

function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
}
