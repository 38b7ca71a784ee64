import { z } from 'zod';
import type { Clock, Documents } from '../../backend/ports.ts';
import type { Keys } from '../keys.ts';
import { readSealed } from '../reading.ts';
import type { Sealer } from '../sealing.ts';
import type { Database } from './database.ts';

const find = 'SELECT revision, body FROM documents WHERE name = ? AND (until IS NULL OR until > ?)';
const put = 'INSERT OR REPLACE INTO documents (name, revision, body, until) VALUES (?, ?, ?, ?)';

/** Documents in SQLite, sealed. */
export class SqliteDocuments implements Documents {
  readonly #database: Database;
  readonly #keys: Keys;
  readonly #sealer: Sealer;
  readonly #clock: Clock;

  constructor(database: Database, keys: Keys, sealer: Sealer, clock: Clock) {
    this.#database = database;
    this.#keys = keys;
    this.#sealer = sealer;
    this.#clock = clock;
  }

  async load(key: string): Promise<{ readonly value: unknown; readonly revision: number }> {
    const name = this.#keys.document(key);
    const found = this.#find(name);
    if (found === undefined) return { value: undefined, revision: 0 };
    return { value: readSealed(this.#sealer, found.body, name, z.unknown()), revision: found.revision };
  }

  async saveIfUnchanged(key: string, revision: number, value: unknown, ttlSeconds?: number): Promise<boolean> {
    const name = this.#keys.document(key);
    const body = this.#sealer.seal(JSON.stringify(value), name);
    const until = ttlSeconds === undefined ? null : this.#now() + Math.round(ttlSeconds * 1000);
    return this.#database.commit(() => {
      if ((this.#find(name)?.revision ?? 0) !== revision) return false;
      this.#database.run(put, name, revision + 1, body, until);
      return true;
    });
  }

  #find(name: string): { readonly revision: number; readonly body: string } | undefined {
    return this.#database.get(find, name, this.#now());
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
