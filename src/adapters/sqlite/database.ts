import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { type Clock, type Log, StoreUnavailable } from '../../conversation/ports.ts';
import type { Canary } from '../canary.ts';
import { openFile, openMemory, take } from './files.ts';
import { sweeps } from './schema.ts';
import { seenIn } from './trouble.ts';

/** How often what has run out is deleted, in milliseconds. */
const sweepEvery = 60_000;
/** How long what a check found holds, in milliseconds. */
const checkFresh = 1000;

type Value = string | number | null;

interface Waiting {
  readonly work: () => unknown;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export interface DatabaseSettings {
  /** Where the store is; left out, it is in memory and ends with the process. */
  readonly folder?: string;
  readonly clock: Clock;
  readonly log?: Log;
  readonly canary?: Canary;
}

/**
 * One SQLite database, on disk or in memory. What comes together is committed together, so that many share one wait for the
 * disk; what is read between is what was committed.
 */
export class Database {
  readonly #database: DatabaseSyncInstance;
  readonly #folder: string | undefined;
  readonly #clock: Clock;
  readonly #log: Log | undefined;
  readonly #statements = new Map<string, StatementSyncInstance>();
  readonly #locks: DatabaseSyncInstance[] = [];
  readonly #timer: NodeJS.Timeout;
  #waiting: Waiting[] = [];
  #check: { readonly at: number; readonly found: Promise<void> } | undefined;
  /** What the log was told last: what was seen, or that all is well. */
  #told: string | undefined;
  #isClosed = false;

  /** @throws StoreUnusable, or KeysDiffer: see files.ts and canary.ts */
  constructor({ folder, clock, log, canary }: DatabaseSettings) {
    this.#folder = folder;
    this.#clock = clock;
    this.#log = log;
    this.#database = folder === undefined ? openMemory() : openFile(folder);
    if (canary !== undefined) this.#listen(canary);
    this.#timer = setInterval(() => this.sweep().catch(() => {}), sweepEvery).unref();
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#ask(() => this.#prepared(sql).get(...values) as Row | undefined);
  }

  all<Row>(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#ask(() => this.#prepared(sql).all(...values) as Row[]);
  }

  run(sql: string, ...values: readonly Value[]): void {
    this.#ask(() => this.#prepared(sql).run(...values));
  }

  /**
   * Does what is to be all or nothing, alone: nobody writes between what it reads and what it writes. It may be done again,
   * so it must do nothing else. In memory it is done at once; on disk with all that comes in the same moment.
   *
   * @returns what it returned, when that is on the disk
   * @throws StoreUnavailable: nothing of it was done
   */
  commit<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: (result) => resolve(result as Result), reject });
      if (this.#folder === undefined) this.#commitWaiting();
      else if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting());
    });
  }

  /** Takes what only one process of a folder does, until this one ends. @throws StoreUnusable when another does it */
  take(what: string): void {
    if (this.#folder !== undefined) this.#locks.push(take(this.#folder, what));
  }

  /** Deletes what has run out, and gives its room back. */
  async sweep(): Promise<void> {
    const now = this.#clock.now().getTime();
    await this.commit(() => {
      for (const sweep of sweeps) this.run(sweep, now);
    });
    if (!this.#isClosed) this.#ask(() => this.#database.exec('PRAGMA incremental_vacuum(1000)'));
  }

  /** Whether it can be written. @throws StoreUnavailable with the reason, in words for an operator */
  check(): Promise<void> {
    const now = performance.now();
    if (this.#check === undefined || now - this.#check.at > checkFresh) {
      const found = this.commit(() => this.run('UPDATE canary SET place = place WHERE place = 1'));
      this.#check = { at: now, found };
    }
    return this.#check.found;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    clearInterval(this.#timer);
    this.#commitWaiting();
    this.#isClosed = true;
    // What is open on it would keep the journal from being taken in.
    this.#statements.clear();
    if (this.#folder !== undefined) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#database.close();
    for (const lock of this.#locks) lock.close();
  }

  #commitWaiting(): void {
    const together = this.#waiting;
    this.#waiting = [];
    if (together.length === 0) return;
    try {
      const results = this.#inTransaction(() => together.map(({ work }) => work()));
      for (const [at, { resolve }] of together.entries()) resolve(results[at]);
      this.#tell(undefined);
    } catch (error) {
      this.#tell(error);
      // Whatever was wrong with one is not the fault of the others.
      if (together.length > 1) for (const one of together) this.#commitAlone(one);
      else together[0]?.reject(unavailable(error));
    }
  }

  #commitAlone({ work, resolve, reject }: Waiting): void {
    try {
      resolve(this.#inTransaction(work));
    } catch (error) {
      reject(unavailable(error));
    }
  }

  #inTransaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // Some errors have ended it already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Once a change, not with every commit. */
  #tell(error: unknown): void {
    const seen = error === undefined ? undefined : unavailable(error).message;
    if (seen === this.#told) return;
    this.#told = seen;
    if (seen === undefined) this.#log?.info('store-ready');
    else this.#log?.error('store-not-ready', { seen });
  }

  #listen(canary: Canary): void {
    this.#inTransaction(() => {
      const sung = this.all<{ id: string; sealed: string }>('SELECT id, sealed FROM canary ORDER BY place');
      const missing = canary.listen({
        newest: sung.at(-1)?.id,
        of: (id) => sung.find((one) => one.id === id)?.sealed,
      });
      if (missing !== undefined)
        this.run(
          'INSERT INTO canary (id, sealed, place) VALUES (?, ?, ?)',
          missing.id,
          missing.sealed,
          sung.length + 1,
        );
    });
  }

  #prepared(sql: string): StatementSyncInstance {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #ask<Answer>(question: () => Answer): Answer {
    try {
      return question();
    } catch (error) {
      throw unavailable(error);
    }
  }
}

function unavailable(error: unknown): StoreUnavailable {
  return error instanceof StoreUnavailable ? error : new StoreUnavailable(seenIn(error), { cause: error });
}
