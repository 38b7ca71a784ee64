import type { Clock, Log, WorkQueue } from '../../backend/ports.ts';
import { jittered, jobIdLife, jobWaits, mostJobsAtOnce } from '../job-retries.ts';

type Work = (job: unknown, isLastTry: boolean) => Promise<void>;

/** Jobs that live as long as the process, and do not keep it alive. */
export class MemoryWorkQueue implements WorkQueue {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #waits: readonly number[];
  /** Until when each id stands for its job, in milliseconds since 1970: in the order in which they run out. */
  readonly #known = new Map<string, number>();
  readonly #left = new Set<string>();
  readonly #waiting = new Map<NodeJS.Timeout, Kept>();
  readonly #ready: Kept[] = [];
  readonly #running = new Set<Promise<void>>();
  #settlers: readonly (() => void)[] = [];
  #work: Work | undefined;
  #closed = false;

  /** @param waits about how many milliseconds pass before the first try and before each further one: there are as many tries */
  constructor(clock: Clock, log: Log, waits: readonly number[] = jobWaits) {
    this.#clock = clock;
    this.#log = log;
    this.#waits = waits;
  }

  async add(id: string, job: unknown, afterSeconds = 0): Promise<void> {
    this.#forget();
    if (this.#known.has(id) || this.#left.has(id)) return;
    this.#known.set(id, this.#clock.now().getTime() + jobIdLife * 1000);
    this.#left.add(id);
    this.#arm({ id, json: JSON.stringify(job), tried: 0 }, afterSeconds * 1000);
  }

  onJob(work: Work): void {
    this.#work = work;
    this.#begin();
  }

  async settled(): Promise<void> {
    if (this.#left.size === 0) return;
    // The waits do not keep the process alive. Whoever wants to know their end does.
    const alive = setInterval(() => {}, 60_000);
    await new Promise<void>((resolve) => {
      this.#settlers = [...this.#settlers, resolve];
    });
    clearInterval(alive);
  }

  /** Finishes what has begun. What waits for a try is lost with the process. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#waiting.keys()) clearTimeout(timer);
    for (const kept of [...this.#waiting.values(), ...this.#ready.splice(0)]) this.#leave(kept);
    this.#waiting.clear();
    await Promise.all(this.#running);
  }

  #arm(kept: Kept, wait = 0): void {
    if (this.#closed) {
      this.#leave(kept);
      return;
    }
    const timer = setTimeout(
      () => {
        this.#waiting.delete(timer);
        this.#ready.push(kept);
        this.#begin();
      },
      wait + jittered(this.#waits[kept.tried] ?? 0),
    );
    timer.unref();
    this.#waiting.set(timer, kept);
  }

  /** Begins what is ready, as far as there is room. Without anybody to do the jobs, they wait. */
  #begin(): void {
    if (this.#work === undefined) return;
    for (const kept of this.#ready.splice(0, mostJobsAtOnce - this.#running.size)) {
      const running = this.#try(kept, this.#work).finally(() => {
        this.#running.delete(running);
        this.#begin();
      });
      this.#running.add(running);
    }
  }

  async #try(kept: Kept, work: Work): Promise<void> {
    const tried = kept.tried + 1;
    const isLastTry = tried >= this.#waits.length;
    try {
      await work(JSON.parse(kept.json), isLastTry);
    } catch (error) {
      this.#log.warn('job-failed', { tried, isLastTry, error: (error as Error)?.name });
      if (!isLastTry) return this.#arm({ ...kept, tried });
    }
    this.#leave(kept);
  }

  #leave({ id }: Kept): void {
    this.#left.delete(id);
    if (this.#left.size > 0) return;
    for (const settle of this.#settlers) settle();
    this.#settlers = [];
  }

  #forget(): void {
    const now = this.#clock.now().getTime();
    for (const [id, until] of this.#known) {
      if (until > now) return;
      this.#known.delete(id);
    }
  }
}

interface Kept {
  readonly id: string;
  /** So that every try has a copy of its own, of the same shape as from any other queue. */
  readonly json: string;
  readonly tried: number;
}
