import type { Redis } from 'ioredis';
import type { Canary } from '../canary.ts';

/**
 * Adds a key to those that this Redis was ever written with, if nobody has added another meanwhile. Key: the canary. Arguments:
 * the newest that was seen, the id of ours, and what is sealed with it.
 */
const add = `
if (redis.call('HGET', KEYS[1], 'newest') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'newest', ARGV[2], 'key:' .. ARGV[2], ARGV[3])
return 1
`;

/** A canary that stands in Redis. */
export class RedisCanary {
  readonly #key: string;
  readonly #canary: Canary;

  constructor(key: string, canary: Canary) {
    this.#key = key;
    this.#canary = canary;
  }

  /** @throws KeysDiffer, with what differs; or whatever Redis answers */
  async ask(client: Redis): Promise<void> {
    for (;;) {
      const sung = await client.hgetall(this.#key);
      const missing = this.#canary.listen({ newest: sung.newest, of: (id) => sung[`key:${id}`] });
      if (missing === undefined) return;
      if ((await client.eval(add, 1, this.#key, sung.newest ?? '', missing.id, missing.sealed)) === 1) return;
    }
  }
}
