import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './ports.ts';

/**
 * Work that is done after the answer has gone, so that the answer takes the same time whatever there is to do. A failure
 * is tried again, then logged by its name alone.
 */
export class Errands {
  readonly #log: Log;
  readonly #retryAfter: readonly number[];
  readonly #running = new Set<Promise<void>>();

  /** @param retryAfter milliseconds to wait before each further try */
  constructor(log: Log, retryAfter: readonly number[]) {
    this.#log = log;
    this.#retryAfter = retryAfter;
  }

  run(name: string, errand: () => Promise<void>): void {
    const running = this.#try(name, errand).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when nothing is left to do, what was begun meanwhile included. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #try(name: string, errand: () => Promise<void>): Promise<void> {
    for (const wait of [0, ...this.#retryAfter]) {
      // Even the first try waits for the answer to leave.
      await pause(wait);
      try {
        await errand();
        return;
      } catch (error) {
        this.#log.warn(`${name}-failed`, {
          error: (error as Error)?.name,
          willRetry: wait !== this.#retryAfter.at(-1),
        });
      }
    }
    this.#log.error(`${name}-abandoned`);
  }
}
