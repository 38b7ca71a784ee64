import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Limits, Quota } from '../../backend/ports.ts';
import type { Keys } from '../keys.ts';
import { takeOne } from '../taking.ts';
import type { RedisConnection } from './connection.ts';

/** Counts in Redis, for all processes together. */
export class RedisLimits implements Limits {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #limiters = new Map<string, RateLimiterRedis>();

  constructor(connection: RedisConnection, keys: Keys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async take(quota: Quota, whose: string): Promise<number | undefined> {
    const limiter = this.#limiter(quota);
    const key = this.#keys.limit(quota.name, whose);
    // Sent twice, one could be counted as two.
    const { wait } = await this.#connection.run(() => takeOne(limiter, key), false);
    return wait;
  }

  async giveBack(quota: Quota, whose: string): Promise<void> {
    const limiter = this.#limiter(quota);
    const key = this.#keys.limit(quota.name, whose);
    await this.#connection.run(() => limiter.reward(key), false);
  }

  #limiter({ name, most, seconds }: Quota): RateLimiterRedis {
    const known = this.#limiters.get(name);
    if (known !== undefined) return known;
    const { client } = this.#connection;
    const limiter = new RateLimiterRedis({ storeClient: client, keyPrefix: '', points: most, duration: seconds });
    this.#limiters.set(name, limiter);
    return limiter;
  }
}
