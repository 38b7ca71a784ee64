import type { Clock, Documents } from '../../backend/ports.ts';

interface Kept {
  /** JSON, so that what is read is a copy, and the same shape as from any other store. */
  readonly json: string;
  readonly revision: number;
  /** Milliseconds since 1970; Infinity for one that stays. */
  readonly until: number;
}

/** Documents that live as long as the process. */
export class MemoryDocuments implements Documents {
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();
  #sweepAt = 1000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async load(key: string): Promise<{ readonly value: unknown; readonly revision: number }> {
    const kept = this.#find(key);
    return kept === undefined
      ? { value: undefined, revision: 0 }
      : { value: JSON.parse(kept.json), revision: kept.revision };
  }

  async saveIfUnchanged(key: string, revision: number, value: unknown, ttlSeconds?: number): Promise<boolean> {
    if ((this.#find(key)?.revision ?? 0) !== revision) return false;
    const until = ttlSeconds === undefined ? Number.POSITIVE_INFINITY : this.#now() + ttlSeconds * 1000;
    this.#kept.set(key, { json: JSON.stringify(value), revision: revision + 1, until });
    this.#sweep();
    return true;
  }

  #find(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    return kept !== undefined && kept.until > this.#now() ? kept : undefined;
  }

  /** Drops what has run out, each time the number of documents has doubled: cheap, and memory stays bounded. */
  #sweep(): void {
    if (this.#kept.size < this.#sweepAt) return;
    const now = this.#now();
    for (const [key, kept] of this.#kept) if (kept.until <= now) this.#kept.delete(key);
    this.#sweepAt = Math.max(1000, this.#kept.size * 2);
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
