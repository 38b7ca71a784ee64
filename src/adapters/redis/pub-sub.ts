import { randomUUID } from 'node:crypto';
import type { PubSub } from '../../conversation/ports.ts';
import type { Keys } from '../keys.ts';
import { LocalPubSub } from '../memory/pub-sub.ts';
import type { RedisConnection } from './connection.ts';
import { Followers } from './followers.ts';

/** PubSub between all processes on one Redis. What a process publishes it hears at once, and not from Redis again. */
export class RedisPubSub implements PubSub {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #followers: Followers;
  readonly #here = new LocalPubSub();
  readonly #self = randomUUID();

  constructor(connection: RedisConnection, keys: Keys) {
    this.#connection = connection;
    this.#keys = keys;
    this.#followers = new Followers(connection);
  }

  publish(topic: string, what = ''): void {
    this.#here.publish(topic, what);
    // Who does not hear it looks again after a while.
    this.#connection.run((client) => client.publish(this.#keys.topic(topic), `${this.#self} ${what}`)).catch(() => {});
  }

  subscribe(topic: string, raised: (what: string | undefined) => void): () => void {
    const stopHere = this.#here.subscribe(topic, raised);
    const stop = this.#followers.follow(this.#keys.topic(topic), (message) => {
      const [by, ...what] = message?.split(' ') ?? [];
      if (by !== this.#self) raised(message === undefined ? undefined : what.join(' '));
    });
    return () => {
      stopHere();
      stop();
    };
  }
}
