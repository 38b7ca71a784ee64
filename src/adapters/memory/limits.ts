import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Limits, Quota } from '../../backend/ports.ts';
import { takeOne } from '../taking.ts';

/** How many are counted at once for one quota. Over it, whoever was counted longest ago begins anew. */
const mostCounted = 100_000;

interface Counted {
  readonly limiter: RateLimiterMemory;
  /** In the order in which their counting began. */
  readonly since: Set<string>;
}

/** Counts in the process, by the time of the machine. */
export class MemoryLimits implements Limits {
  readonly #mostCounted: number;
  readonly #quotas = new Map<string, Counted>();

  constructor(most = mostCounted) {
    this.#mostCounted = most;
  }

  async take(quota: Quota, whose: string): Promise<number | undefined> {
    const { limiter, since } = this.#counted(quota);
    const name = nameOf(whose);
    const taken = await takeOne(limiter, name);
    if (taken.isFirst) {
      since.delete(name);
      since.add(name);
      const [oldest] = since;
      if (since.size > this.#mostCounted && oldest !== undefined) {
        since.delete(oldest);
        await limiter.delete(oldest);
      }
    }
    return taken.wait;
  }

  async giveBack(quota: Quota, whose: string): Promise<void> {
    const { limiter, since } = this.#counted(quota);
    const name = nameOf(whose);
    if (since.has(name)) await limiter.reward(name);
  }

  #counted({ name, most, seconds }: Quota): Counted {
    const known = this.#quotas.get(name);
    if (known !== undefined) return known;
    const counted = {
      limiter: new RateLimiterMemory({ keyPrefix: '', points: most, duration: seconds }),
      since: new Set<string>(),
    };
    this.#quotas.set(name, counted);
    return counted;
  }
}

/** A hash, because whoever is counted chooses how long his name is. */
function nameOf(whose: string): string {
  return createHash('sha256').update(whose).digest('base64url');
}
