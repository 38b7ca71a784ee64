import type { Clock, Log, WorkQueue } from '../../backend/ports.ts';
import { jittered, jobIdLife, jobWaits } from '../job-retries.ts';
import type { Keys } from '../keys.ts';
import type { Sealer } from '../sealing.ts';
import type { Database } from './database.ts';
import { DueJobs } from './due-jobs.ts';

/** Jobs in SQLite, sealed, done by one process, and through restarts. */
export class SqliteWorkQueue implements WorkQueue {
  readonly #keys: Keys;
  readonly #waits: readonly number[];
  readonly #jobs: DueJobs;

  /** @param waits about how many milliseconds pass before the first try and before each further one: there are as many tries */
  constructor(
    database: Database,
    keys: Keys,
    sealer: Sealer,
    clock: Clock,
    log: Log,
    waits: readonly number[] = jobWaits,
  ) {
    this.#keys = keys;
    this.#waits = waits;
    this.#jobs = new DueJobs({
      database,
      sealer,
      clock,
      name: 'work',
      tries: waits.length,
      waitAfter: (failures) => jittered(waits[failures] ?? 0),
      failed: (tried, error) => log.warn('job-failed', { tried, isLastTry: tried >= waits.length, error }),
    });
  }

  add(id: string, job: unknown, afterSeconds = 0): Promise<void> {
    const delay = afterSeconds * 1000 + jittered(this.#waits[0] ?? 0);
    return this.#jobs.add(this.#keys.job(id), job, { delay, idLife: jobIdLife * 1000 });
  }

  onJob(work: (job: unknown, isLastTry: boolean) => Promise<void>): void {
    this.#jobs.onJob(work);
  }

  settled(): Promise<void> {
    return this.#jobs.settled();
  }

  close(): Promise<void> {
    return this.#jobs.close();
  }
}
