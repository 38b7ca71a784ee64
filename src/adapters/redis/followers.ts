import type { Redis } from 'ioredis';
import type { RedisConnection } from './connection.ts';

/** How often the connection is asked whether it still lives, in milliseconds: one that does not is set up again. */
const pulse = 10_000;

/**
 * Those who wait for lines to be appended, by channel. Subscribing takes a moment, and the connection can break, so everyone
 * is also called when a subscription begins: a line may have been appended before it.
 */
export class Followers {
  readonly #connection: RedisConnection;
  readonly #followers = new Map<string, Set<() => void>>();
  readonly #callsAtBeginning: boolean;
  #subscriber: Redis | undefined;

  /** @param callsFor `news` alone, for what is of no use to whoever comes late */
  constructor(connection: RedisConnection, callsFor: 'news' | 'news and beginnings' = 'news and beginnings') {
    this.#connection = connection;
    this.#callsAtBeginning = callsFor !== 'news';
  }

  /** @returns what stops it */
  follow(channel: string, appended: () => void): () => void {
    const followers = this.#followers.get(channel) ?? new Set();
    // Wrapped, so that following twice with one function is two followers.
    const follower = () => appended();
    followers.add(follower);
    if (!this.#followers.has(channel)) {
      this.#followers.set(channel, followers);
      this.#subscribe(this.#open(), [channel]);
    }
    return () => {
      followers.delete(follower);
      if (followers.size > 0 || this.#followers.get(channel) !== followers) return;
      this.#followers.delete(channel);
      this.#subscriber?.unsubscribe(channel).catch(() => {});
    };
  }

  /** One connection for all, opened when the first follower comes. Away, it comes back by itself and subscribes anew. */
  #open(): Redis {
    if (this.#subscriber !== undefined) return this.#subscriber;
    const subscriber = this.#connection.open({ autoResubscribe: false });
    subscriber.on('message', (channel) => this.#call(channel));
    subscriber.on('ready', () => this.#subscribe(subscriber, [...this.#followers.keys()]));
    const timer = setInterval(() => subscriber.ping().catch(() => {}), pulse).unref();
    subscriber.on('end', () => clearInterval(timer));
    this.#subscriber = subscriber;
    return subscriber;
  }

  #subscribe(subscriber: Redis, channels: readonly string[]): void {
    if (subscriber.status !== 'ready' || channels.length === 0) return;
    subscriber.subscribe(...channels).then(
      () => {
        for (const channel of this.#callsAtBeginning ? channels : []) this.#call(channel);
      },
      // A connection that does not take a subscription is set up again, and then subscribes to everything. One that is
      // away must be left alone: ioredis would forget to bring it back.
      () => {
        if (subscriber.status === 'ready') subscriber.disconnect(true);
      },
    );
  }

  #call(channel: string): void {
    for (const follower of [...(this.#followers.get(channel) ?? [])]) follower();
  }
}
