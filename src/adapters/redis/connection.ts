import { randomUUID } from 'node:crypto';
import { Redis, type RedisOptions, ReplyError } from 'ioredis';
import { type Log, StoreUnavailable } from '../../conversation/ports.ts';
import { KeysDiffer } from '../canary.ts';
import type { RedisCanary } from './canary.ts';
import { Room } from './room.ts';
import { didNotRun, isNotSelected, isRefusal, seenIn } from './seen.ts';
import { within } from './within.ts';

/** How long a command may take, and how long a broken connection is waited for. In milliseconds. */
const patience = 1000;
/** How long a write and a read may take in a check. A turn has several of them, and a channel waits 15 s. In milliseconds. */
const checkPatience = 600;
/** How long what a check found holds, and how often there is one when nobody asks. In milliseconds. */
const [checkFresh, checkEvery] = [1000, 5000];

/** Nothing has gone wrong: there is a moment before every connection. */
const notYet = new Error('no connection yet');

/** What a save does, and nothing of it stays. Key and channel are of no conversation. */
const probe = `
redis.call('HSET', KEYS[1], 'body', ARGV[1])
redis.call('PEXPIRE', KEYS[1], 10000)
local read = redis.call('HGET', KEYS[1], 'body')
redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[2], '')
return read
`;

/**
 * Nothing hangs: a command has a second, nothing queues while Redis is away, and nothing is sent twice behind our back.
 * With the defaults of ioredis a read waits over a minute for a Redis that is down, and an increment can count twice.
 */
const strict = {
  commandTimeout: patience,
  connectTimeout: 5000,
  // A socket that swallows commands is given up, or no command would ever be answered again.
  socketTimeout: 2500,
  // What is under way when the connection breaks fails at once: whether it may be sent again is ours to know.
  maxRetriesPerRequest: 0,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  retryStrategy: waitToReconnect,
  reconnectOnError: (error) => error.message.startsWith('READONLY'),
} satisfies RedisOptions;

/** How long to wait before a try to connect again, in milliseconds. `tries` counts from 1. */
export function waitToReconnect(tries: number): number {
  return Math.min(50 * 2 ** Math.min(tries - 1, 6), 2000);
}

/**
 * Connects in the background, and again whenever the connection breaks.
 *
 * @param url redis: or rediss:, with a database or not
 * @param canary says whether this process has the keys of those who write to this Redis. Nothing is read or written before
 */
export function connectRedis(url: string, log?: Log, canary?: RedisCanary): RedisConnection {
  return new RedisConnection(url, log, canary);
}

export class RedisConnection {
  readonly client: Redis;
  readonly #room: Room;
  readonly #log: Log | undefined;
  readonly #opened: Redis[] = [];
  readonly #canary: RedisCanary | undefined;
  readonly #timer: NodeJS.Timeout;
  #isAdmitted: boolean;
  #check: { readonly at: number; readonly found: Promise<void> } | undefined;
  /** What the log was told last: what was seen, or that all is well. */
  #told: string | undefined;
  #refusal: Error | undefined;
  #lastError: Error | undefined;
  /** The client's own status says so only when the socket has noticed. */
  #isClosed = false;
  /** Since when there is no connection, by performance.now. */
  #away: number | undefined = performance.now();

  constructor(url: string, log?: Log, canary?: RedisCanary) {
    this.#log = log;
    this.#canary = canary;
    this.#isAdmitted = canary === undefined;
    this.client = new Redis(url, strict);
    this.#room = new Room(this.client, log);
    this.client.on('ready', () => {
      this.#away = undefined;
      this.#refusal = undefined;
      this.#lastError = undefined;
      this.#check = undefined;
      this.check().catch(() => {});
    });
    this.client.on('close', () => {
      this.#away ??= performance.now();
    });
    this.client.on('error', (error) => this.#failed(error));
    this.#timer = setInterval(() => void this.check().catch(() => {}), checkEvery).unref();
  }

  /** Another connection to the same Redis, for what a shared one cannot do: subscribing, and commands that block. */
  open(options: RedisOptions): Redis {
    const opened = this.client.duplicate(options);
    // The main connection tells of every failure; without a listener here ioredis would print its own.
    opened.on('error', (error) => isNotSelected(error) && opened.disconnect(true));
    this.#opened.push(opened);
    return opened;
  }

  isReady(): boolean {
    return !this.#isClosed && this.client.status === 'ready';
  }

  /** Whether there is room for another conversation. */
  hasRoom(): Promise<boolean> {
    return this.#room.isLeft();
  }

  /**
   * Waits until Redis can be used, however long that takes.
   *
   * @throws when Redis is there and refuses us, because waiting will not help
   */
  async ready(): Promise<void> {
    for (;;) {
      if (this.#refusal !== undefined) throw new Error(seenIn(this.#refusal), { cause: this.#refusal });
      if (this.#isClosed || this.client.status === 'end')
        throw new StoreUnavailable('the connection to Redis was closed');
      try {
        return await this.check();
      } catch {
        await this.#change(patience);
      }
    }
  }

  /**
   * Whether Redis takes what is written and gives it back, in time, and was written with our keys. Looked at once a second
   * at most, however often it is asked. The log is told of each change.
   *
   * @throws StoreUnavailable with what was seen, in words for an operator
   */
  check(): Promise<void> {
    const now = performance.now();
    if (this.#check === undefined || now - this.#check.at > checkFresh) this.#check = { at: now, found: this.#look() };
    return this.#check.found;
  }

  /**
   * Waits until this process is known to have the keys of those who write to this Redis, whatever else is wrong.
   *
   * @returns false when the connection was closed before
   */
  async admitted(): Promise<boolean> {
    while (!this.#isAdmitted) {
      if (this.#isClosed) return false;
      await this.confirmKeys().catch(() => this.#change(patience));
    }
    return true;
  }

  /** Asks anew whether our keys are those of this Redis. @throws StoreUnavailable when they are not, or nobody answers */
  async confirmKeys(): Promise<void> {
    if (this.#canary === undefined) return;
    try {
      if (!this.isReady()) throw new StoreUnavailable('no connection to Redis');
      await within(patience, this.#canary.ask(this.client));
      this.#isAdmitted = true;
    } catch (error) {
      if (!(error instanceof KeysDiffer)) throw error;
      this.#isAdmitted = false;
      this.#tell(error.message);
      throw new StoreUnavailable(error.message, { cause: error });
    }
  }

  /**
   * Runs a command, and again where that is safe: while it certainly does not run (the server is loading, busy, or has become
   * a replica) for up to a second, and once when its answer was lost.
   *
   * @param mayRunTwice false for what must not: nobody knows whether a command ran whose answer was lost
   * @throws StoreUnavailable after 3 seconds at most
   */
  async run<Answer>(command: (client: Redis) => Promise<Answer>, mayRunTwice = true): Promise<Answer> {
    const until = (this.#away ?? performance.now()) + patience;
    try {
      for (let repeats = mayRunTwice ? 1 : 0; ; ) {
        await this.#back(until);
        if (!this.#isAdmitted) await this.confirmKeys();
        try {
          return await command(this.client);
        } catch (error) {
          if (didNotRun(error)) {
            if (performance.now() > until) throw error;
            await this.#change(50);
          } else {
            if (error instanceof ReplyError || repeats === 0) throw error;
            repeats -= 1;
          }
        }
      }
    } catch (error) {
      throw error instanceof StoreUnavailable ? error : new StoreUnavailable('Redis did not answer', { cause: error });
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const opened of this.#opened) opened.disconnect();
    if (this.isReady()) await this.client.quit().catch(() => {});
    this.#isClosed = true;
    this.client.disconnect();
  }

  /** Waits for a connection that broke a moment ago. One that has been away for longer is not waited for. */
  async #back(until: number): Promise<void> {
    while (!this.isReady()) {
      const left = until - performance.now();
      if (left <= 0 || this.#refusal !== undefined) throw new Error('no connection to Redis');
      await this.#change(left);
    }
  }

  /** Until something happens to the connection, or so many milliseconds have passed. */
  #change(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        for (const event of ['ready', 'error', 'end']) this.client.off(event, done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      for (const event of ['ready', 'error', 'end']) this.client.on(event, done);
    });
  }

  async #look(): Promise<void> {
    try {
      if (!this.isReady()) throw this.#refusal ?? (await this.#whyNotReady());
      await this.confirmKeys();
      const name = `latchkey:probe:${randomUUID()}`;
      const read = await within(checkPatience, this.client.eval(probe, 1, name, name, 'latchkey:probe'));
      if (read !== name) throw new StoreUnavailable('Redis did not give back what was written');
      if (this.#told !== 'redis-ready') this.#log?.info('redis-ready');
      this.#told = 'redis-ready';
    } catch (error) {
      const seen = (error as Error).cause instanceof KeysDiffer ? (error as Error).message : seenIn(error);
      if (error !== notYet) this.#tell(seen);
      throw new StoreUnavailable(seen, { cause: error });
    }
  }

  /** ioredis waits by itself while Redis loads, and says nothing of it. */
  async #whyNotReady(): Promise<Error> {
    if (this.client.status === 'connect') {
      try {
        const info = await within(checkPatience, this.client.info('persistence'));
        if (/^loading:1/m.test(info)) return new Error('LOADING');
      } catch (error) {
        if (error instanceof ReplyError) return error as Error;
      }
    }
    return this.#lastError ?? notYet;
  }

  #failed(error: Error): void {
    this.#lastError = error;
    if (isRefusal(error)) this.#refusal = error;
    if (isNotSelected(error)) this.client.disconnect(true);
    if (!this.#isClosed) this.#tell(seenIn(error));
  }

  /** Once a change, not once a try. */
  #tell(seen: string): void {
    if (this.#told === seen || this.#isClosed) return;
    this.#told = seen;
    this.#log?.warn('redis-not-ready', { seen });
  }
}
