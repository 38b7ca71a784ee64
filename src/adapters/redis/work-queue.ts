import { setTimeout as pause } from 'node:timers/promises';
import type { Log, WorkQueue } from '../../backend/ports.ts';
import { jittered, jobIdLife, jobWaits } from '../job-retries.ts';
import type { Keys } from '../keys.ts';
import type { Sealer } from '../sealing.ts';
import type { RedisConnection } from './connection.ts';
import { SealedQueue } from './sealed-queue.ts';

/** Jobs in Redis, sealed, done by whichever process is free, and through restarts of all of them. */
export class RedisWorkQueue implements WorkQueue {
  readonly #keys: Keys;
  readonly #waits: readonly number[];
  readonly #queue: SealedQueue;
  #closed = false;

  /** @param waits about how many milliseconds pass before the first try and before each further one: there are as many tries */
  constructor(connection: RedisConnection, keys: Keys, sealer: Sealer, log: Log, waits: readonly number[] = jobWaits) {
    this.#keys = keys;
    this.#waits = waits;
    this.#queue = new SealedQueue({
      connection,
      sealer,
      name: 'work',
      prefix: keys.jobs,
      tries: waits.length,
      waitAfter: (failures) => jittered(waits[failures] ?? 0),
      failed: (tried, error) => log.warn('job-failed', { tried, isLastTry: tried >= waits.length, error }),
    });
  }

  async add(id: string, job: unknown, afterSeconds = 0): Promise<void> {
    const delay = afterSeconds * 1000 + jittered(this.#waits[0] ?? 0);
    await this.#queue.add(this.#keys.job(id), job, { delay, idLife: jobIdLife * 1000 });
  }

  onJob(work: (job: unknown, isLastTry: boolean) => Promise<void>): void {
    this.#queue.onJob(work);
  }

  /** Knows of the jobs of all processes. @throws StoreUnavailable */
  async settled(): Promise<void> {
    while (!this.#closed && (await this.#queue.left()) > 0) await pause(20);
  }

  close(): Promise<void> {
    this.#closed = true;
    return this.#queue.close();
  }
}
