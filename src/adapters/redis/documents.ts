import { z } from 'zod';
import type { Documents } from '../../backend/ports.ts';
import { RecordUnreadable } from '../../conversation/ports.ts';
import type { Keys } from '../keys.ts';
import { readSealed } from '../reading.ts';
import type { Sealer } from '../sealing.ts';
import type { RedisConnection } from './connection.ts';

/**
 * Key: the document. Arguments: the revision it was loaded with, the sealed value, its life in milliseconds or 0. One that is
 * there is changed even in a full Redis: see the save of conversations.
 */
const save = `
local revision = tonumber(redis.call('HGET', KEYS[1], 'revision') or '0')
if revision ~= tonumber(ARGV[1]) then return 0 end
if revision > 0 then redis.call('PERSIST', KEYS[1]) end
redis.call('HSET', KEYS[1], 'revision', revision + 1, 'body', ARGV[2])
if ARGV[3] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return 1
`;

/** Documents in Redis, sealed. */
export class RedisDocuments implements Documents {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #sealer: Sealer;

  constructor(connection: RedisConnection, keys: Keys, sealer: Sealer) {
    this.#connection = connection;
    this.#keys = keys;
    this.#sealer = sealer;
  }

  async load(key: string): Promise<{ readonly value: unknown; readonly revision: number }> {
    const name = this.#keys.document(key);
    const [revision, body] = await this.#connection.run((client) => client.hmget(name, 'revision', 'body'));
    if (revision == null) return { value: undefined, revision: 0 };
    if (body == null) throw new RecordUnreadable('the document has a revision and no body');
    return { value: readSealed(this.#sealer, body, name, z.unknown()), revision: Number(revision) };
  }

  async saveIfUnchanged(key: string, revision: number, value: unknown, ttlSeconds?: number): Promise<boolean> {
    const name = this.#keys.document(key);
    const body = this.#sealer.seal(JSON.stringify(value), name);
    const life = ttlSeconds === undefined ? 0 : Math.max(1, Math.round(ttlSeconds * 1000));
    const answer = await this.#connection.run(
      (client) => client.eval(save, 1, name, revision, body, life),
      // Sent twice, our own first save would look like somebody else's.
      false,
    );
    return answer === 1;
  }
}
