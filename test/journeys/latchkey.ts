import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newFolder } from '../folders.ts';
import { patience } from '../patience.ts';
import { freePort, leftovers } from '../redis.ts';

const programs = {
  Latchkey: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  'The reset backend': fileURLToPath(new URL('../../dist/backend-main.js', import.meta.url)),
};
/** Loaded before every program. */
const first = ['./other-time.js', '../cheap-scrypt.js'].map((file) => new URL(file, import.meta.url).href);

/** With LATCHKEY_BACKEND=apart, the reset backend of every Latchkey is a process of its own. */
export const isApart = process.env.LATCHKEY_BACKEND === 'apart';

export type Settings = Readonly<Record<string, string>>;

/** What `other-time.js` takes. Both are milliseconds, the second since 1970. */
export type OtherTime = { readonly pass: number } | { readonly standAt: number };

/** A program of ours as a process of its own, on a free loopback port. */
export interface Program {
  readonly url: string;
  /** Everything it has printed since the first start: its log, and what it says to the operator. */
  log(): string;
  /** Asks it to end (SIGTERM). @returns its exit code, null when a signal ended it */
  stop(): Promise<number | null>;
  /** Ends it without warning (SIGKILL). */
  kill(): Promise<void>;
  /**
   * Starts it again at the same address with the same settings, after it has ended.
   *
   * @param secondsLater how much later than now it shall take the time to be
   */
  startAgain(secondsLater?: number): Promise<void>;
}

/** A program whose clock can be moved while it runs. */
export interface MovableProgram extends Program {
  /** Resolves when it takes the time to be that much later. */
  pass(milliseconds: number): Promise<void>;
  /** Stops its clock. Resolves when it takes the time to be exactly this. */
  standAt(instant: Date): Promise<void>;
  /** Says something to what was loaded before it. Resolves when that is taken. */
  tell(message: object): Promise<void>;
  /** Resolves when it has ended, by whatever. */
  ended(): Promise<void>;
}

/** The reset backend of a Latchkey, as a process of its own. */
export interface BackendApart {
  readonly program: MovableProgram;
  /** What leads a Latchkey to it. */
  readonly settings: Settings;
}

/** The whole product. Its backend is inside, or beside it: then both end and begin together. */
export interface Latchkey extends Program {
  /** Where the practice pages and the outbox are. */
  readonly backendUrl: string;
}

let ofThisRun: string | undefined;

/** Where programs that tests start on Redis keep their state: not in the home of whoever runs the tests. */
export function stateDir(): string {
  ofThisRun ??= newFolder();
  return ofThisRun;
}

const keysOf = new Map<string, Settings>();

/**
 * What a Latchkey with a mail server needs: addresses of its Trust. And it is asked for its practice by name.
 */
export const ofATrust: Settings = {
  PRACTICE: 'yes',
  MAIL_FROM: 'latchkey@trust.example',
  HELPDESK_EMAIL: 'helpdesk@trust.example',
  CONTACT_TRAINING_INTERFACE: 'training-team@trust.example',
  CONTACT_ESR: 'esr-team@trust.example',
  FACTS_FILE: fileURLToPath(new URL('./facts-of-a-trust.yaml', import.meta.url)),
};

/** Settings for a Latchkey that keeps its state in Redis. A Redis has one set of keys, whoever opens it. */
export function onRedis(url: string): Settings {
  const keys = keysOf.get(url) ?? newKeys();
  keysOf.set(url, keys);
  return { REDIS_URL: url, ...keys };
}

export function newKeys(): Settings {
  return {
    STORE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    STORE_SECRET: randomBytes(32).toString('base64'),
  };
}

/**
 * Starts the reset backend that a Latchkey with these settings has beside it, where tests run so.
 *
 * @returns undefined where there is none to start: the backend is inside, or the settings lead to another
 */
export async function startBackendApart(settings: Settings): Promise<BackendApart | undefined> {
  return isApart && settings.BACKEND_URL === undefined ? startBackendBeside(settings) : undefined;
}

/** @param time what it takes the time to be, from the very start */
export async function startBackendBeside(settings: Settings, time?: OtherTime): Promise<BackendApart> {
  const key = randomBytes(24).toString('base64url');
  const callers = [...(settings.BACKEND_KEYS?.split(',') ?? []), `latchkey:identified:${key}`];
  const program = await startProgram('The reset backend', { ...settings, BACKEND_KEYS: callers.join(',') }, time);
  return { program, settings: { BACKEND_URL: program.url, BACKEND_KEY: key } };
}

/** Starts the product with these settings and none of this process's own, and waits until it is ready. */
export async function startLatchkey(settings: Settings = {}): Promise<Latchkey> {
  const apart = await startBackendApart(settings);
  const bot = await startProgram('Latchkey', { ...settings, ...apart?.settings }).catch(async (error: unknown) => {
    await apart?.program.kill();
    throw error;
  });
  if (apart === undefined) return { ...bot, backendUrl: bot.url };
  const backend = apart.program;
  return {
    url: bot.url,
    backendUrl: backend.url,
    log: () => backend.log() + bot.log(),
    async stop() {
      const code = await bot.stop();
      return (await backend.stop()) || code;
    },
    async kill() {
      await Promise.all([bot.kill(), backend.kill()]);
    },
    async startAgain(secondsLater) {
      await backend.startAgain(secondsLater);
      await bot.startAgain(secondsLater);
    },
  };
}

/**
 * Starts a program as it is built in dist.
 *
 * @param time what it takes the time to be, from the very start
 * @param built the program as it is built elsewhere, and what is loaded before it, beside `other-time.js` and `cheap-scrypt.js`
 * @throws with all that it printed, when it ends or is not ready in time
 */
export async function startProgram(
  name: keyof typeof programs,
  settings: Settings,
  time?: OtherTime,
  built: { readonly program?: string; readonly imports?: readonly string[] } = {},
): Promise<MovableProgram> {
  const { program = programs[name], imports = [] } = built;
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Without Redis all that it keeps is in a folder of its own, through all its starts.
  const folder = settings.REDIS_URL === undefined ? newFolder() : stateDir();
  let printed = '';
  let running: ChildProcess;

  const hasEnded = () => running.exitCode !== null || running.signalCode !== null;

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (!hasEnded()) {
      const ended = once(running, 'exit');
      running.ref();
      running.kill(signal);
      await ended;
    }
    return running.exitCode;
  }

  async function start(from: OtherTime | undefined): Promise<void> {
    const own = { PATH: process.env.PATH ?? '', STATE_DIR: folder, LOG_LEVEL: 'debug', PORT: String(port) };
    const env = { ...own, ...settings, ...(from && { OTHER_TIME: JSON.stringify(from) }) };
    const loaded = [...first, ...imports].flatMap((one) => ['--import', one]);
    running = spawn(process.execPath, [...loaded, program], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const started = running;
    const kill = () => started.kill('SIGKILL');
    leftovers.add(kill);
    running.once('exit', () => leftovers.delete(kill));
    for (const stream of [running.stdout, running.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    for (const until = performance.now() + patience; performance.now() < until; await wait(75)) {
      if (hasEnded()) throw new Error(`${name} ended with ${running.exitCode}:\n${printed}`);
      if (await isReady(url)) return;
    }
    await end('SIGKILL');
    throw new Error(`${name} was not ready in ${patience} ms:\n${printed}`);
  }

  async function tell(next: object): Promise<void> {
    const taken = once(running, 'message');
    running.send(next);
    await taken;
  }

  await start(time);
  return {
    url,
    log: () => printed,
    stop: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL');
    },
    startAgain: (later) => start(later === undefined ? undefined : { pass: later * 1000 }),
    pass: (milliseconds) => tell({ pass: milliseconds }),
    standAt: (instant) => tell({ standAt: instant.getTime() }),
    tell,
    async ended() {
      if (!hasEnded()) await once(running, 'exit');
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
