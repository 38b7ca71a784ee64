import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, StoreUnavailable } from '../../conversation/ports.ts';
import { mostJobsAtOnce } from '../job-retries.ts';
import type { Sealer } from '../sealing.ts';
import type { Database } from './database.ts';

/** How often it is looked for what another process has added, and whether the clock was moved, in milliseconds. */
const lookEvery = 60_000;
/** How long to wait before what is done is noted once more, where the store could not, in milliseconds. */
const noteAgain = 1000;
/** How often a job is taken up again whose process was killed: one that kills every process must end too. */
const mostKills = 250;

const know = 'SELECT until, job IS NULL AS isDone FROM jobs WHERE queue = ? AND id = ?';
const add = 'INSERT OR REPLACE INTO jobs (queue, id, job, due, until) VALUES (?, ?, ?, ?, ?)';
const toDo = 'SELECT id, job, due, failed, begun FROM jobs WHERE queue = ? AND job IS NOT NULL ORDER BY due LIMIT ?';
const begin = 'UPDATE jobs SET begun = begun + 1 WHERE queue = ? AND id = ?';
const again = 'UPDATE jobs SET due = ?, failed = ? WHERE queue = ? AND id = ?';
const remember = 'UPDATE jobs SET job = NULL WHERE queue = ? AND id = ?';
const forget = 'DELETE FROM jobs WHERE queue = ? AND id = ?';
const count = 'SELECT count(*) AS left FROM jobs WHERE queue = ? AND job IS NOT NULL';

type Work = (job: unknown, isLastTry: boolean) => Promise<void>;

interface Job {
  readonly id: string;
  readonly job: string;
  readonly due: number;
  readonly failed: number;
  readonly begun: number;
}

export interface DueJobsSettings {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly clock: Clock;
  /** One process of a folder does the jobs of this name. */
  readonly name: string;
  /** How often a job is tried at most. */
  readonly tries: number;
  /** How long to wait after so many failures, in milliseconds. */
  waitAfter(failures: number): number;
  /** A try failed, with an error of this name. */
  failed(failures: number, error: string): void;
}

/** How a job is added, in milliseconds. `idLife`: how long the same id is the same job; left out, until it is done. */
export interface Adding {
  readonly delay: number;
  readonly idLife?: number;
}

/** Jobs in SQLite, sealed, each done when it is due, and through restarts. They do not keep the process alive. */
export class DueJobs {
  readonly #settings: DueJobsSettings;
  readonly #running = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #work: Work | undefined;
  #isClosed = false;

  constructor(settings: DueJobsSettings) {
    this.#settings = settings;
  }

  /** @throws StoreUnavailable */
  async add(id: string, job: unknown, { delay, idLife }: Adding): Promise<void> {
    const { database, sealer, name } = this.#settings;
    const now = this.#now();
    const sealed = sealer.seal(JSON.stringify(job), this.#placeOf(id));
    await database.commit(() => {
      const known = database.get<{ until: number | null; isDone: number }>(know, name, id);
      const isKnown = known !== undefined && (known.isDone === 0 || (known.until ?? 0) > now);
      if (!isKnown) database.run(add, name, id, sealed, now + delay, idLife === undefined ? null : now + idLife);
    });
    this.#look();
  }

  /** @throws StoreUnusable when another process does them */
  onJob(work: Work): void {
    this.#settings.database.take(this.#settings.name);
    this.#work = work;
    this.#look();
  }

  /** Resolves when none is left, those that wait included; or this is closed. */
  async settled(): Promise<void> {
    const left = () => this.#settings.database.get<{ left: number }>(count, this.#settings.name)?.left ?? 0;
    while (!this.#isClosed && left() > 0) await pause(20);
  }

  /** Waits for what has begun. What is left is done by the next process. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#running.values());
  }

  /** Begins what is due, as far as there is room, and sets the timer for what is due next. */
  #look(): void {
    if (this.#work === undefined || this.#isClosed) return;
    clearTimeout(this.#timer);
    let wait = lookEvery;
    try {
      for (const job of this.#idle()) {
        const left = job.due - this.#now();
        if (this.#running.size >= mostJobsAtOnce || left > 0) {
          wait = Math.min(Math.max(left, 1), lookEvery);
          break;
        }
        const running = this.#try(job, this.#work).finally(() => {
          this.#running.delete(job.id);
          this.#look();
        });
        this.#running.set(job.id, running);
      }
    } catch {
      wait = noteAgain;
    }
    if (this.#running.size < mostJobsAtOnce) this.#timer = setTimeout(() => this.#look(), wait).unref();
  }

  /** Those that nobody does yet, the first due first: all that there is room for, and one more. */
  #idle(): readonly Job[] {
    const { database, name } = this.#settings;
    return database.all<Job>(toDo, name, mostJobsAtOnce + 1).filter(({ id }) => !this.#running.has(id));
  }

  async #try({ id, job, failed, begun }: Job, work: Work): Promise<void> {
    const { database, sealer, name, tries, waitAfter } = this.#settings;
    await this.#note(() => database.run(begin, name, id));
    if (this.#isClosed) return;
    const failures = failed + 1;
    const isLastTry = failures >= tries;
    try {
      if (begun - failed > mostKills) throw new KilledTooOften();
      await work(JSON.parse(sealer.open(job, this.#placeOf(id))), isLastTry);
    } catch (error) {
      this.#settings.failed(failures, (error as Error)?.name);
      if (!isLastTry && !(error instanceof KilledTooOften)) {
        const due = this.#now() + waitAfter(failures);
        return this.#note(() => database.run(again, due, failures, name, id));
      }
    }
    await this.#note(() => this.#leave(id));
  }

  #leave(id: string): void {
    const { database, name } = this.#settings;
    const isKept = (database.get<{ until: number | null }>(know, name, id)?.until ?? null) !== null;
    database.run(isKept ? remember : forget, name, id);
  }

  /** Until the store takes it: what was done must not be done again for want of a note. */
  async #note(change: () => void): Promise<void> {
    for (;;) {
      try {
        return await this.#settings.database.commit(change);
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || this.#isClosed) return;
        await pause(noteAgain, undefined, { ref: false });
      }
    }
  }

  #placeOf(id: string): string {
    return `${this.#settings.name} ${id}`;
  }

  #now(): number {
    return this.#settings.clock.now().getTime();
  }
}

class KilledTooOften extends Error {
  override readonly name = 'KilledTooOften';
}
