import { Queue, Worker } from 'bullmq';
import { z } from 'zod';
import { type AlarmClock, type Log, StoreUnavailable } from '../../conversation/ports.ts';
import { mostRings, waitAfter } from '../alarm-retries.ts';
import type { RedisConnection } from './connection.ts';
import type { Keys } from './keys.ts';
import { readSealed } from './reading.ts';
import type { Sealer } from './sealing.ts';
import { WorkerLines } from './worker-lines.ts';

const queueName = 'ring';
const job = z.strictObject({ sealed: z.string() });

/** Rings by delayed jobs in Redis, in whichever process is free, and through restarts of all of them. */
export class BullMqAlarmClock implements AlarmClock {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #sealer: Sealer;
  readonly #log: Log | undefined;
  readonly #queue: Queue;
  readonly #lines: WorkerLines;
  #worker: Worker | undefined;

  constructor(connection: RedisConnection, keys: Keys, sealer: Sealer, log?: Log) {
    this.#connection = connection;
    this.#keys = keys;
    this.#sealer = sealer;
    this.#log = log;
    this.#lines = new WorkerLines(connection);
    this.#queue = new Queue(queueName, {
      connection: connection.client,
      prefix: keys.alarms,
      streams: { events: { maxLen: 100 } },
    });
    this.#queue.on('error', () => {});
  }

  async set(conversation: string, at: Date): Promise<void> {
    const id = this.#keys.alarm(conversation, at);
    const data = { sealed: this.#sealer.seal(JSON.stringify(conversation), id) };
    const options = {
      jobId: id,
      delay: Math.max(0, at.getTime() - Date.now()),
      attempts: mostRings,
      backoff: { type: 'custom' },
      removeOnComplete: true,
      removeOnFail: true,
      stackTraceLimit: 0,
    };
    await this.#connection.run(() => within(1000, this.#queue.add('ring', data, options)));
  }

  onRing(ring: (conversation: string) => Promise<void>): void {
    const worker = new Worker(
      queueName,
      async ({ id = '', data }) => {
        try {
          await ring(readSealed(this.#sealer, job.parse(data).sealed, id, z.string()));
        } catch (error) {
          // BullMQ keeps the message with the job: the error's own could say anything.
          throw new Error((error as Error)?.name ?? 'not an error');
        }
      },
      {
        connection: this.#lines.open(),
        prefix: this.#keys.alarms,
        concurrency: 10,
        // A ring whose process was killed is found by the next process, however often that happens.
        maxStalledCount: mostRings,
        runRetryDelay: 1000,
        settings: { backoffStrategy: (failures) => waitAfter(failures) },
      },
    );
    worker.on('error', () => {});
    worker.on('failed', (failed, error) =>
      this.#log?.warn('alarm-failed', { failed: failed?.attemptsMade, error: error.message }),
    );
    this.#worker = worker;
  }

  /** Waits for rings that have begun. The alarms that are set stay set. */
  async close(): Promise<void> {
    await this.#lines.settle();
    await this.#worker?.close();
    await this.#queue.close();
    this.#lines.close();
  }
}

/** BullMQ waits for a connection as long as it takes. A turn cannot. */
async function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('the alarm was not set in time')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
