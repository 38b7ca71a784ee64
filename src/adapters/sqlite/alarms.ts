import type { AlarmClock, Clock, Log } from '../../conversation/ports.ts';
import { type AlarmQueue, keptAlarm, mostRings, readAlarm, waitAfter } from '../alarm-jobs.ts';
import type { Keys } from '../keys.ts';
import type { Sealer } from '../sealing.ts';
import type { Database } from './database.ts';
import { DueJobs } from './due-jobs.ts';

/** Rings by jobs in SQLite, and through restarts. */
export class SqliteAlarmClock implements AlarmClock {
  readonly #keys: Keys;
  readonly #clock: Clock;
  readonly #jobs: DueJobs;

  constructor(database: Database, keys: Keys, sealer: Sealer, clock: Clock, log?: Log, queue: AlarmQueue = 'alarms') {
    this.#keys = keys;
    this.#clock = clock;
    this.#jobs = new DueJobs({
      database,
      sealer,
      clock,
      name: queue,
      tries: mostRings,
      waitAfter,
      failed: (failed, error) => log?.warn('alarm-failed', { failed, error }),
    });
  }

  set(conversation: string, at: Date): Promise<void> {
    const delay = at.getTime() - this.#clock.now().getTime();
    return this.#jobs.add(this.#keys.alarm(conversation, at), keptAlarm(conversation, at), { delay });
  }

  onRing(ring: (conversation: string, due: Date) => Promise<void>): void {
    this.#jobs.onJob((job) => ring(...readAlarm(job)));
  }

  /** Waits for rings that have begun. The alarms that are set stay set. */
  close(): Promise<void> {
    return this.#jobs.close();
  }
}
