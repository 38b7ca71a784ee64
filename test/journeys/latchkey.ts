import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, leftovers } from '../redis.ts';

const programs = {
  Latchkey: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  'The reset backend': fileURLToPath(new URL('../../dist/backend-main.js', import.meta.url)),
};
const otherTime = new URL('./other-time.js', import.meta.url).href;

/** With LATCHKEY_BACKEND=apart, the reset backend of every Latchkey is a process of its own. */
export const isApart = process.env.LATCHKEY_BACKEND === 'apart';

type Settings = Readonly<Record<string, string>>;

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

/** The whole product. Its backend is inside, or beside it: then both end and begin together. */
export interface Latchkey extends Program {
  /** Where the practice pages and the outbox are. */
  readonly backendUrl: string;
}

/** Settings for a Latchkey that keeps its state in Redis. */
export function onRedis(url: string): Settings {
  return {
    REDIS_URL: url,
    STORE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    STORE_SECRET: randomBytes(32).toString('base64'),
  };
}

/** Starts the product with these settings and none of this process's own, and waits until it is ready. */
export async function startLatchkey(settings: Settings = {}): Promise<Latchkey> {
  if (!isApart || settings.BACKEND_URL !== undefined) {
    const whole = await startProgram('Latchkey', settings);
    return { ...whole, backendUrl: whole.url };
  }
  const key = randomBytes(24).toString('base64url');
  const backend = await startProgram('The reset backend', { ...settings, BACKEND_KEYS: `latchkey:identified:${key}` });
  const bot = await startProgram('Latchkey', { ...settings, BACKEND_URL: backend.url, BACKEND_KEY: key });
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
 * @throws with all that it printed, when it ends or is not ready in 20 s
 */
export async function startProgram(name: keyof typeof programs, settings: Settings): Promise<Program> {
  const program = programs[name];
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
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

  async function start(secondsLater: number): Promise<void> {
    const later =
      secondsLater === 0 ? {} : { NODE_OPTIONS: `--import=${otherTime}`, SECONDS_LATER: String(secondsLater) };
    const env = { PATH: process.env.PATH ?? '', LOG_LEVEL: 'debug', PORT: String(port), ...settings, ...later };
    running = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = running;
    const kill = () => started.kill('SIGKILL');
    leftovers.add(kill);
    running.once('exit', () => leftovers.delete(kill));
    for (const stream of [running.stdout, running.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    for (const until = performance.now() + 20_000; performance.now() < until; await wait(25)) {
      if (hasEnded()) throw new Error(`${name} ended with ${running.exitCode}:\n${printed}`);
      if (await isReady(url)) return;
    }
    await end('SIGKILL');
    throw new Error(`${name} was not ready in 20 s:\n${printed}`);
  }

  await start(0);
  return {
    url,
    log: () => printed,
    stop: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL');
    },
    startAgain: (secondsLater = 0) => start(secondsLater),
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
