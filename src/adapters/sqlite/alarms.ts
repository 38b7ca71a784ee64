import { z } from 'zod';
import type { AlarmClock, Clock, Log } from '../../conversation/ports.ts';
import { mostRings, waitAfter } from '../alarm-retries.ts';
import type { Keys } from '../keys.ts';
import type { Sealer } from '../sealing.ts';
import type { Database } from './database.ts';
import { DueJobs } from './due-jobs.ts';

/** Rings by jobs in SQLite, and through restarts. */
export class SqliteAlarmClock implements AlarmClock {
  readonly #keys: Keys;
  readonly #clock: Clock;
  readonly #jobs: DueJobs;

  constructor(database: Database, keys: Keys, sealer: Sealer, clock: Clock, log?: Log) {
    this.#keys = keys;
    this.#clock = clock;
    this.#jobs = new DueJobs({
      database,
      sealer,
      clock,
      name: 'alarms',
      tries: mostRings,
      waitAfter,
      failed: (failed, error) => log?.warn('alarm-failed', { failed, error }),
    });
  }

  set(conversation: string, at: Date): Promise<void> {
    const delay = at.getTime() - this.#clock.now().getTime();
    return this.#jobs.add(this.#keys.alarm(conversation, at), conversation, { delay });
  }

  onRing(ring: (conversation: string) => Promise<void>): void {
    this.#jobs.onJob((conversation) => ring(z.string().parse(conversation)));
  }

  /** Waits for rings that have begun. The alarms that are set stay set. */
  close(): Promise<void> {
    return this.#jobs.close();
  }
}
