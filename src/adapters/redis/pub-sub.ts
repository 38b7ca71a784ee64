import type { PubSub } from '../../conversation/ports.ts';
import type { Keys } from '../keys.ts';
import type { RedisConnection } from './connection.ts';
import { Followers } from './followers.ts';

/** PubSub between all processes on one Redis. */
export class RedisPubSub implements PubSub {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #followers: Followers;

  constructor(connection: RedisConnection, keys: Keys) {
    this.#connection = connection;
    this.#keys = keys;
    this.#followers = new Followers(connection, 'news');
  }

  publish(topic: string): void {
    this.#connection.run((client) => client.publish(this.#keys.topic(topic), '')).catch(() => {});
  }

  subscribe(topic: string, raised: () => void): () => void {
    return this.#followers.follow(this.#keys.topic(topic), raised);
  }
}
