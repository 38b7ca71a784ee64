import type { AlarmClock, Log } from '../../conversation/ports.ts';
import { type AlarmQueue, keptAlarm, mostRings, readAlarm, waitAfter } from '../alarm-jobs.ts';
import type { Keys } from '../keys.ts';
import type { Sealer } from '../sealing.ts';
import type { RedisConnection } from './connection.ts';
import { SealedQueue } from './sealed-queue.ts';

/** Somebody may be waiting for what a ring brings, and a ring that is rung twice does no harm. */
const claim = { lockDuration: 2_000, stalledInterval: 1_000 };

/** Rings by delayed jobs in Redis, in whichever process is free, and through restarts of all of them. */
export class BullMqAlarmClock implements AlarmClock {
  readonly #keys: Keys;
  readonly #queue: SealedQueue;

  constructor(connection: RedisConnection, keys: Keys, sealer: Sealer, log?: Log, queue: AlarmQueue = 'alarms') {
    this.#keys = keys;
    this.#queue = new SealedQueue({
      connection,
      sealer,
      // The first has its name from when it was the only one.
      name: queue === 'alarms' ? 'ring' : queue,
      prefix: keys.alarms,
      tries: mostRings,
      claim,
      waitAfter,
      failed: (failed, error) => log?.warn('alarm-failed', { failed, error }),
    });
  }

  async set(conversation: string, at: Date): Promise<void> {
    const delay = Math.max(0, at.getTime() - Date.now());
    await this.#queue.add(this.#keys.alarm(conversation, at), keptAlarm(conversation, at), { delay });
  }

  onRing(ring: (conversation: string, due: Date) => Promise<void>): void {
    this.#queue.onJob((job) => ring(...readAlarm(job)));
  }

  /** Waits for rings that have begun. The alarms that are set stay set. */
  close(): Promise<void> {
    return this.#queue.close();
  }
}
