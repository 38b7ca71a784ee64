import { Redis, type RedisOptions, ReplyError } from 'ioredis';
import { type Log, StoreUnavailable } from '../../conversation/ports.ts';

/** How long a command may take, and how long a broken connection is waited for. In milliseconds. */
const patience = 1000;

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

/** Connects in the background, and again whenever the connection breaks. `url` is redis: or rediss:, with a database or not. */
export function connectRedis(url: string, log?: Log): RedisConnection {
  return new RedisConnection(url, log);
}

export class RedisConnection {
  readonly client: Redis;
  readonly #log: Log | undefined;
  readonly #opened: Redis[] = [];
  #refusal: Error | undefined;
  /** The client's own status says so only when the socket has noticed. */
  #isClosed = false;
  /** Since when there is no connection (by performance.now), and whether the log was told. */
  #away: { readonly since: number; told: boolean } | undefined = { since: performance.now(), told: false };

  constructor(url: string, log?: Log) {
    this.#log = log;
    this.client = new Redis(url, strict);
    this.client.on('ready', () => {
      this.#away = undefined;
      this.#refusal = undefined;
      this.#log?.info('redis-ready');
    });
    this.client.on('close', () => {
      this.#away ??= { since: performance.now(), told: false };
    });
    this.client.on('error', (error) => this.#failed(error));
  }

  /** Another connection to the same Redis, for what a shared one cannot do: subscribing, and commands that block. */
  open(options: RedisOptions): Redis {
    const opened = this.client.duplicate(options);
    // The main connection tells of every failure; without a listener here ioredis would print its own.
    opened.on('error', () => {});
    this.#opened.push(opened);
    return opened;
  }

  isReady(): boolean {
    return !this.#isClosed && this.client.status === 'ready';
  }

  /**
   * Waits until Redis can be used, however long that takes.
   *
   * @throws when Redis is there and refuses us, because waiting will not help
   */
  async ready(): Promise<void> {
    while (!this.isReady()) {
      if (this.#refusal !== undefined)
        throw new Error('Redis refused to let us in: REDIS_URL needs its user name and password', {
          cause: this.#refusal,
        });
      if (this.#isClosed || this.client.status === 'end')
        throw new StoreUnavailable('the connection to Redis was closed');
      await this.#change(patience);
    }
  }

  /**
   * Runs a command, and again where that is safe: while it certainly does not run (the server is loading, or has become a
   * replica) for up to a second, and once when its answer was lost.
   *
   * @param mayRunTwice false for what must not: nobody knows whether a command ran whose answer was lost
   * @throws StoreUnavailable after 3 seconds at most
   */
  async run<Answer>(command: (client: Redis) => Promise<Answer>, mayRunTwice = true): Promise<Answer> {
    const until = (this.#away?.since ?? performance.now()) + patience;
    try {
      for (let repeats = mayRunTwice ? 1 : 0; ; ) {
        await this.#back(until);
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
      throw new StoreUnavailable('Redis did not answer', { cause: error });
    }
  }

  async close(): Promise<void> {
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

  #failed(error: Error): void {
    if (/^(NOAUTH|WRONGPASS)/.test(error.message)) this.#refusal = error;
    if (this.#away?.told !== false) return;
    this.#away.told = true;
    const code = (error as NodeJS.ErrnoException).code ?? error.message.split(' ')[0];
    this.#log?.warn('redis-unreachable', { code });
  }
}

function didNotRun(error: unknown): boolean {
  return error instanceof Error && /^READONLY|^LOADING|isn't writeable/.test(error.message);
}
