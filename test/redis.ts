import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './needs.ts';
import { patience } from './patience.ts';

/** A real redis-server on a free loopback port, with its own folder and an append-only file. */
export interface RedisServer {
  readonly url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
  /** Ends the server without warning (SIGKILL). Its data stay. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the data it had. Resolves when it answers, be it that it loads them. */
  restart(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** Says something to it past everything of ours. @returns the first of its answer, as Redis writes it */
  say(...command: readonly string[]): Promise<string>;
  /** Stops the process in mid-breath (SIGSTOP), and lets it go on. */
  freeze(): void;
  thaw(): void;
}

/** What must not outlive the run, whatever becomes of it: called when it ends. */
export const leftovers = new Set<() => void>();
process.once('exit', () => {
  for (const clear of leftovers) clear();
});
process.once('SIGTERM', () => process.exit(143));

/** @returns a server of the caller's own, undefined when redis-server is not installed: see `needs` */
export async function startRedis(): Promise<RedisServer | undefined> {
  const program = findProgram('redis-server');
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-redis-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const port = await freePort();
  let running = await run(program, port, folder);
  leftovers.add(clear);

  async function kill(): Promise<void> {
    const ended = running.exitCode ?? running.signalCode;
    if (ended !== null) return;
    const exited = new Promise((resolve) => running.once('exit', resolve));
    running.ref();
    running.kill('SIGKILL');
    await exited;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async stop() {
      await kill();
      clear();
      leftovers.delete(clear);
    },
    async restart(settings) {
      await kill();
      running = await run(program, port, folder, settings);
    },
    say: (...command) => sayTo(port, command),
    freeze: () => void running.kill('SIGSTOP'),
    thaw: () => void running.kill('SIGCONT'),
  };
}

let shared: Promise<RedisServer | undefined> | undefined;
let databases = 0;

/**
 * An empty database of the one server that all suites of a run share. For suites that neither stop nor flush the server.
 *
 * @returns its address, undefined when redis-server is not installed: see `needs`
 */
export async function sharedRedis(): Promise<string | undefined> {
  shared ??= startRedis();
  const server = await shared;
  if (server === undefined) return undefined;
  databases += 1;
  return `${server.url}/${databases}`;
}

/** The port could be taken by another between the asking and the use; what is started there would then say so and end. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function run(
  program: string,
  port: number,
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    logfile: join(folder, 'redis.log'),
    databases: '512',
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
    ...more,
  };
  const server = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: 'ignore' },
  );
  const end = () => server.kill('SIGKILL');
  leftovers.add(end);
  server.once('exit', () => leftovers.delete(end));
  for (const until = performance.now() + patience; performance.now() < until; await wait(10)) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
    if (await answers(port)) {
      server.unref();
      return server;
    }
  }
  end();
  throw new Error('redis-server did not answer');
}

async function answers(port: number): Promise<boolean> {
  const answer = await sayTo(port, ['PING']).catch(() => '');
  return /^\+PONG|^-LOADING/.test(answer);
}

function sayTo(port: number, command: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const words = command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('');
    const socket = connect(port, '127.0.0.1', () => socket.write(`*${command.length}\r\n${words}`));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.once('error', reject);
  });
}
