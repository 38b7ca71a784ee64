import type { Redis } from 'ioredis';
import type { Signals } from '../../handoff/ports.ts';
import type { Keys } from '../keys.ts';
import type { RedisConnection } from './connection.ts';

/** How often the connection is asked whether it still lives, in milliseconds: one that does not is set up again. */
const pulse = 10_000;

/** Signals among all processes on one Redis. Whoever follows is also told when a subscription begins: something may have been missed. */
export class RedisSignals implements Signals {
  readonly #connection: RedisConnection;
  readonly #channel: string;
  readonly #followers = new Set<(reference?: string) => void>();
  #subscriber: Redis | undefined;

  constructor(connection: RedisConnection, keys: Keys) {
    this.#connection = connection;
    this.#channel = keys.signals;
  }

  announce(reference: string): void {
    this.#call(reference);
    // Who does not hear it looks again after a while.
    this.#connection.run((client) => client.publish(this.#channel, reference)).catch(() => {});
  }

  follow(changed: (reference?: string) => void): () => void {
    const follower = (reference?: string) => changed(reference);
    this.#followers.add(follower);
    this.#subscriber ??= this.#open();
    return () => void this.#followers.delete(follower);
  }

  #open(): Redis {
    const subscriber = this.#connection.open({ autoResubscribe: false });
    subscriber.on('message', (_channel, reference) => this.#call(reference));
    subscriber.on('ready', () => {
      subscriber.subscribe(this.#channel).then(
        () => this.#call(undefined),
        () => {
          if (subscriber.status === 'ready') subscriber.disconnect(true);
        },
      );
    });
    const timer = setInterval(() => subscriber.ping().catch(() => {}), pulse).unref();
    subscriber.on('end', () => clearInterval(timer));
    return subscriber;
  }

  #call(reference: string | undefined): void {
    for (const follower of [...this.#followers]) follower(reference);
  }
}
