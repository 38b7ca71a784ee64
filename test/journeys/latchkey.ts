import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, leftovers } from '../redis.ts';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const otherTime = new URL('./other-time.js', import.meta.url).href;

/** The whole product, as a process of its own on a free loopback port. */
export interface Latchkey {
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

/** Settings for a Latchkey that keeps its state in Redis. */
export function onRedis(url: string): Readonly<Record<string, string>> {
  return {
    REDIS_URL: url,
    STORE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    STORE_SECRET: randomBytes(32).toString('base64'),
  };
}

/**
 * Starts the program as it is built in dist, with these settings and none of this process's own, and waits until it is
 * ready.
 *
 * @throws with all that it printed, when it ends or is not ready in 20 s
 */
export async function startLatchkey(settings: Readonly<Record<string, string>> = {}): Promise<Latchkey> {
  if (!existsSync(program)) throw new Error('dist/main.js is not there: npm run build');
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
      if (hasEnded()) throw new Error(`Latchkey ended with ${running.exitCode}:\n${printed}`);
      if (await isReady(url)) return;
    }
    await end('SIGKILL');
    throw new Error(`Latchkey was not ready in 20 s:\n${printed}`);
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
