import type { Clock, Limits, Quota } from '../../backend/ports.ts';
import type { Keys } from '../keys.ts';
import type { Database } from './database.ts';

const find = 'SELECT taken, until FROM limits WHERE name = ? AND until > ?';
const begin = 'INSERT OR REPLACE INTO limits (name, quota, taken, until) VALUES (?, ?, 1, ?)';
const count = 'UPDATE limits SET taken = taken + ? WHERE name = ?';

interface Counted {
  readonly taken: number;
  readonly until: number;
}

/** Counts in SQLite, each quota from the first that is taken until its seconds are over. */
export class SqliteLimits implements Limits {
  readonly #database: Database;
  readonly #keys: Keys;
  readonly #clock: Clock;

  constructor(database: Database, keys: Keys, clock: Clock) {
    this.#database = database;
    this.#keys = keys;
    this.#clock = clock;
  }

  take({ name: quota, most, seconds }: Quota, whose: string): Promise<number | undefined> {
    const name = this.#keys.limit(quota, whose);
    const now = this.#clock.now().getTime();
    return this.#database.commit(() => {
      const counted = this.#database.get<Counted>(find, name, now);
      if (counted === undefined) this.#database.run(begin, name, quota, now + seconds * 1000);
      else if (counted.taken < most) this.#database.run(count, 1, name);
      else return Math.max(1, Math.ceil((counted.until - now) / 1000));
      return undefined;
    });
  }

  giveBack(quota: Quota, whose: string): Promise<void> {
    const name = this.#keys.limit(quota.name, whose);
    const now = this.#clock.now().getTime();
    return this.#database.commit(() => {
      const counted = this.#database.get<Counted>(find, name, now);
      if (counted !== undefined && counted.taken > 0) this.#database.run(count, -1, name);
    });
  }
}
