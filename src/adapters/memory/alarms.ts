import type { AlarmClock, Clock, Log } from '../../conversation/ports.ts';
import { mostRings, waitAfter } from '../alarm-retries.ts';

type Ring = (conversation: string) => Promise<void>;

/** The longest that setTimeout can wait, in milliseconds: about 24.8 days. Longer alarms wait in stages. */
const longestTimer = 2 ** 31 - 1;

/** Rings by timers of the process. They do not keep the process alive, and end with it. */
export class MemoryAlarmClock implements AlarmClock {
  readonly #clock: Clock;
  readonly #log: Log | undefined;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #ringing = new Set<Promise<void>>();
  #ring: Ring | undefined;
  #closed = false;

  constructor(clock: Clock, log?: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  async set(conversation: string, at: Date): Promise<void> {
    const name = `${at.getTime()} ${conversation}`;
    if (!this.#timers.has(name)) this.#arm(name, conversation, at.getTime(), 0);
  }

  onRing(ring: Ring): void {
    this.#ring = ring;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#ringing);
  }

  #arm(name: string, conversation: string, due: number, failures: number): void {
    if (this.#closed) return;
    const wait = Math.min(Math.max(due - this.#clock.now().getTime(), 0), longestTimer);
    const timer = setTimeout(() => {
      if (this.#clock.now().getTime() < due) return this.#arm(name, conversation, due, failures);
      this.#timers.delete(name);
      const rung = this.#ringOnce(name, conversation, failures).finally(() => this.#ringing.delete(rung));
      this.#ringing.add(rung);
    }, wait);
    timer.unref();
    this.#timers.set(name, timer);
  }

  async #ringOnce(name: string, conversation: string, failures: number): Promise<void> {
    try {
      if (this.#ring === undefined) throw new Error('nobody listens to the alarms yet');
      await this.#ring(conversation);
    } catch (error) {
      const failed = failures + 1;
      this.#log?.warn('alarm-failed', { failed, error: (error as Error)?.name });
      if (failed < mostRings) this.#arm(name, conversation, this.#clock.now().getTime() + waitAfter(failed), failed);
    }
  }
}
