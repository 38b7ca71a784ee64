import { setTimeout as wait } from 'node:timers/promises';
import type { Redis, RedisOptions } from 'ioredis';
import { type RedisConnection, waitToReconnect } from './connection.ts';

/** How long closing waits for a connection to come back or be given up, in milliseconds. */
const patience = 3000;

/**
 * The connections of a BullMQ worker: the one that it is given, and the copy of it that the worker makes to block on.
 *
 * A worker that is closed while Redis is away disconnects a connection that is waiting to reconnect. ioredis then neither
 * reconnects nor says that it has ended, and the worker waits for that for ever. So before a worker is closed its
 * connections are let come to rest.
 */
export class WorkerLines {
  readonly #connection: RedisConnection;
  readonly #lines: Redis[] = [];
  #isClosing = false;

  constructor(connection: RedisConnection) {
    this.#connection = connection;
  }

  open(more: Partial<RedisOptions> = {}): Redis {
    const line = this.#connection.open({
      ...more,
      // BullMQ waits as long as it takes, and has its own care for what may run twice.
      maxRetriesPerRequest: null,
      enableOfflineQueue: true,
      autoResendUnfulfilledCommands: true,
      commandTimeout: undefined,
      socketTimeout: undefined,
      retryStrategy: (tries) => (this.#isClosing ? null : waitToReconnect(tries)),
    });
    line.duplicate = (options) => this.open(options);
    this.#lines.push(line);
    return line;
  }

  /** Until every connection either works, or has ended. */
  async settle(): Promise<void> {
    this.#isClosing = true;
    const isAtRest = await this.#rest(({ status }) => status === 'ready' || status === 'end');
    const [first] = this.#lines;
    if (isAtRest && (first?.status !== 'ready' || (await answers(first)))) return;
    this.close();
    await this.#rest(({ status }) => status === 'end');
  }

  close(): void {
    for (const line of this.#lines) line.disconnect();
  }

  async #rest(isAtRest: (line: Redis) => boolean): Promise<boolean> {
    for (const until = performance.now() + patience; performance.now() < until; await wait(20)) {
      if (this.#lines.every(isAtRest)) return true;
    }
    return false;
  }
}

/** A connection can look well and be swallowed by the network. */
async function answers(line: Redis): Promise<boolean> {
  const answered = line.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, wait(1000, false)]);
}
