import type { AlarmClock, Clock } from '../../conversation/ports.ts';
import { mostRings, waitAfter } from '../alarm-jobs.ts';

interface Alarm {
  readonly conversation: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly failures: number;
}

/** Time that passes only when told to, and the alarms in it: twelve hours of a transcript take no time at all. */
export class SimulatedTime implements Clock, AlarmClock {
  #now: number;
  readonly #tell: (now: Date) => Promise<void>;
  #alarms: readonly Alarm[] = [];
  #ring: ((conversation: string, due: Date) => Promise<void>) | undefined;

  /** @param tell hears of every instant that it becomes, and nothing happens at that instant before it has resolved */
  constructor(start: Date, tell: (now: Date) => Promise<void> = async () => {}) {
    this.#now = start.getTime();
    this.#tell = tell;
  }

  now(): Date {
    return new Date(this.#now);
  }

  async set(conversation: string, at: Date): Promise<void> {
    const due = at.getTime();
    const isSet = this.#alarms.some((alarm) => alarm.conversation === conversation && alarm.due === due);
    if (!isSet) this.#alarms = [...this.#alarms, { conversation, due, failures: 0 }];
  }

  onRing(ring: (conversation: string, due: Date) => Promise<void>): void {
    this.#ring = ring;
  }

  async close(): Promise<void> {
    this.#alarms = [];
  }

  /**
   * Lets time pass. Alarms that fall due ring one by one in their order, each at its own instant (those already overdue
   * at once), and an alarm that is set by a ring rings too if its time comes. Then it is `milliseconds` later.
   */
  async advance(milliseconds: number): Promise<void> {
    const target = this.#now + milliseconds;
    for (let alarm = this.#takeNext(target); alarm !== undefined; alarm = this.#takeNext(target)) {
      await this.#become(Math.max(this.#now, alarm.due));
      await this.#ringOnce(alarm);
    }
    await this.#become(target);
  }

  async #become(instant: number): Promise<void> {
    this.#now = instant;
    await this.#tell(this.now());
  }

  #takeNext(until: number): Alarm | undefined {
    const [next] = this.#alarms.filter((alarm) => alarm.due <= until).sort((one, other) => one.due - other.due);
    this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
    return next;
  }

  async #ringOnce(alarm: Alarm): Promise<void> {
    try {
      if (this.#ring === undefined) throw new Error('nobody listens to the alarms yet');
      await this.#ring(alarm.conversation, new Date(alarm.due));
    } catch {
      const failures = alarm.failures + 1;
      if (failures < mostRings)
        this.#alarms = [...this.#alarms, { ...alarm, due: this.#now + waitAfter(failures), failures }];
    }
  }
}
