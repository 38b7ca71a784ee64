import type { Redis } from 'ioredis';
import type { RedisConnection } from './connection.ts';

/** How often the connection is asked whether it still lives, in milliseconds: one that does not is set up again. */
const pulse = 10_000;

/**
 * Those who follow channels: lines that are appended, news. Subscribing takes a moment, and the connection can break, so everyone
 * is also called when a subscription begins: something may have been missed before it.
 */
export class Followers {
  readonly #connection: RedisConnection;
  readonly #followers = new Map<string, Set<(message: string | undefined) => void>>();
  #subscriber: Redis | undefined;

  constructor(connection: RedisConnection) {
    this.#connection = connection;
  }

  /**
   * @param told has the message; undefined where a subscription begins
   * @returns what stops it
   */
  follow(channel: string, told: (message: string | undefined) => void): () => void {
    const followers = this.#followers.get(channel) ?? new Set();
    // Wrapped, so that following twice with one function is two followers.
    const follower = (message: string | undefined) => told(message);
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
    subscriber.on('message', (channel, message) => this.#call(channel, message));
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
        for (const channel of channels) this.#call(channel, undefined);
      },
      // A connection that does not take a subscription is set up again, and then subscribes to everything. One that is
      // away must be left alone: ioredis would forget to bring it back.
      () => {
        if (subscriber.status === 'ready') subscriber.disconnect(true);
      },
    );
  }

  #call(channel: string, message: string | undefined): void {
    for (const follower of [...(this.#followers.get(channel) ?? [])]) follower(message);
  }
}
