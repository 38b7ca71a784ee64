import type { Redis } from 'ioredis';
import type { Log } from '../../conversation/ports.ts';

/**
 * What is left of `maxmemory` when no new conversation begins any more: a tenth, and never under four megabytes. It is for those
 * that have begun: their forms, requests, mails, alarms and tickets are new to Redis, and would be refused when it is full.
 */
const reserved = (maxmemory: number) => Math.max(maxmemory / 10, 4 * 1024 * 1024);
/** How long what Redis said of its memory holds, in milliseconds. */
const fresh = 1000;

/** Whether Redis has room for another conversation. */
export class Room {
  readonly #client: Redis;
  readonly #log: Log | undefined;
  #asked = Number.NEGATIVE_INFINITY;
  #answer: Promise<boolean> = Promise.resolve(true);
  #told = 'enough';

  constructor(client: Redis, log?: Log) {
    this.#client = client;
    this.#log = log;
  }

  isLeft(): Promise<boolean> {
    if (performance.now() - this.#asked > fresh) {
      this.#asked = performance.now();
      this.#answer = this.#ask();
    }
    return this.#answer;
  }

  async #ask(): Promise<boolean> {
    try {
      const info = await this.#client.info('memory');
      const said = (field: string) => new RegExp(`^${field}:(\\S+)`, 'm').exec(info)?.[1];
      const [used, most] = [Number(said('used_memory')), Number(said('maxmemory'))];
      const policy = said('maxmemory_policy') ?? 'noeviction';
      if (!(most > 0)) return true;
      // It never says that it is full: it throws away what it has taken.
      if (policy !== 'noeviction') {
        this.#tell('redis-evicts', { policy });
        return true;
      }
      const isLeft = used < most - reserved(most);
      if (isLeft) this.#told = 'enough';
      else this.#tell('redis-nearly-full', { used, maxmemory: most });
      return isLeft;
    } catch {
      // Not every user of Redis may ask. Full is then only known when it is.
      return true;
    }
  }

  /** Once a change, not with every conversation. */
  #tell(event: string, fields: Readonly<Record<string, unknown>>): void {
    if (this.#told === event) return;
    this.#told = event;
    this.#log?.warn(event, fields);
  }
}
