import type { Signals } from '../../conversation/ports.ts';
import type { Keys } from '../keys.ts';
import type { RedisConnection } from './connection.ts';
import { Followers } from './followers.ts';

/** Signals between all processes on one Redis. */
export class RedisSignals implements Signals {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #followers: Followers;

  constructor(connection: RedisConnection, keys: Keys) {
    this.#connection = connection;
    this.#keys = keys;
    this.#followers = new Followers(connection, 'news');
  }

  raise(topic: string): void {
    this.#connection.run((client) => client.publish(this.#keys.signal(topic), '')).catch(() => {});
  }

  listen(topic: string, raised: () => void): () => void {
    return this.#followers.follow(this.#keys.signal(topic), raised);
  }
}
