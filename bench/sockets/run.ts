/**
 * How many people can have the chat open at once. Two processes of the product on one Redis: so many sockets to the first, all cut at
 * once and opened again, with something said in some of them meanwhile, through the second process.
 *
 *   npm run build && npx tsx bench/sockets/run.ts [sockets, 10000]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { freePort, startRedis } from '../../test/redis.ts';

const count = Number(process.argv[2] ?? 10_000);
/** In so many of them something is said while they are cut. */
const spoken = Math.min(500, count);
const main = new URL('../../dist/main.js', import.meta.url).pathname;
/** Answers of 503: the machine was too busy for the store's deadline. */
let refused = 0;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

interface Chat {
  readonly conversation: string;
  token: string;
  watermark: string;
  stream: string;
  readonly heard: string[];
  socket?: WebSocket;
}

const redis = await startRedis();
if (redis === undefined) throw new Error('redis-server is needed');
const folder = mkdtempSync(join(tmpdir(), 'latchkey-sockets-'));
const keys = {
  REDIS_URL: redis.url,
  STORE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  STORE_SECRET: randomBytes(32).toString('base64'),
};
const [first, second] = [await start(), await start()];
try {
  const chats: Chat[] = [];
  const began = performance.now();
  await inParallel(count, 48, async (at) => {
    // Each from a network of its own: what is measured is not the limits.
    const from = { 'x-forwarded-for': `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}` };
    const { token } = await call(first.url, 'POST', '/webchat/token', undefined, {}, from);
    const body = await call(first.url, 'POST', '/v3/directline/conversations', token, {}, from);
    chats[at] = {
      conversation: body.conversationId ?? '',
      token: body.token ?? '',
      watermark: '',
      stream: body.streamUrl ?? '',
      heard: [],
    };
  });
  print('conversations begun', `${count} in ${secondsSince(began)} s`);
  const empty = memoryOf(first);
  const opening = performance.now();
  // A stream's address is good for a minute.
  await inParallel(count, 200, async (at) => open(chats[at] as Chat, true));
  print('sockets open in one process', `${count}, in ${secondsSince(opening)} s`);
  await wait(5_000);
  print('memory of that process', `${memoryOf(first)} MB (${empty} MB before the sockets)`);

  for (const { socket } of chats) socket?.terminate();
  await inParallel(spoken, 24, async (at) => {
    const chat = chats[at] as Chat;
    await call(second.url, 'POST', `/v3/directline/conversations/${chat.conversation}/activities`, chat.token, {
      type: 'message',
      text: 'hello again',
      channelData: { clientActivityID: `c${at}` },
    });
  });
  const cpu = cpuOf(first);
  const back = performance.now();
  await inParallel(count, 200, async (at) => open(chats[at] as Chat));
  const seconds = secondsSince(back);
  print(
    'all back after a cut',
    `${count} in ${seconds} s, ${(cpuOf(first) - cpu).toFixed(1)} s of the processor in the server`,
  );
  await wait(5_000);
  const missed = chats
    .slice(0, spoken)
    .filter(({ heard }) => !heard.includes('hello again') || new Set(heard).size !== heard.length);
  print('said meanwhile, through the other process', `${spoken}; missed or doubled: ${missed.length}`);
  const live = chats.slice(0, spoken);
  await inParallel(spoken, 24, async (at) => {
    const chat = live[at] as Chat;
    await call(second.url, 'POST', `/v3/directline/conversations/${chat.conversation}/activities`, chat.token, {
      type: 'message',
      text: 'and now',
      channelData: { clientActivityID: `d${at}` },
    });
  });
  await wait(5_000);
  print(
    'said to open sockets, through the other process',
    `${spoken}; missed: ${live.filter(({ heard }) => !heard.includes('and now')).length}`,
  );
  print('answered 503, and asked again', String(refused));
  print('memory at the end', `${memoryOf(first)} MB`);
  for (const { socket } of chats) socket?.terminate();
} finally {
  for (const { child } of [first, second]) child.kill('SIGKILL');
  agent.destroy();
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a stream, and waits for its first frame. @param isFresh its address is the one that beginning gave */
async function open(chat: Chat, isFresh = false): Promise<void> {
  for (;;) {
    if (!isFresh || chat.watermark !== '') {
      const path = `/v3/directline/conversations/${chat.conversation}?watermark=${chat.watermark || '-'}`;
      const body = await call(first.url, 'GET', path, chat.token);
      chat.token = body.token ?? '';
      chat.stream = body.streamUrl ?? '';
    }
    isFresh = false;
    const socket = new WebSocket(chat.stream, { perMessageDeflate: false });
    chat.socket = socket;
    socket.on('message', (data) => {
      const text = String(data);
      if (text === '') return;
      const { activities, watermark } = JSON.parse(text);
      chat.watermark = watermark;
      for (const { type, text: said, from } of activities)
        if (type === 'message' && from.role === 'user') chat.heard.push(said);
    });
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
  }
}

async function start() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      ...keys,
      PATH: process.env.PATH,
      PORT: String(port),
      STATE_DIR: folder,
      PRACTICE: 'yes',
      TRUSTED_HOPS: '1',
      LOG_LEVEL: 'error',
      SMTP_URL: 'smtp://127.0.0.1:9',
      ...trust(),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error('it did not start');
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return { child, url };
    await wait(100);
  }
}

/** Whose addresses a Latchkey with a mail server needs. */
function trust() {
  return {
    MAIL_FROM: 'latchkey@trust.example',
    HELPDESK_EMAIL: 'helpdesk@trust.example',
    CONTACT_TRAINING_INTERFACE: 'training-team@trust.example',
    CONTACT_ESR: 'esr-team@trust.example',
    FACTS_FILE: new URL('../../test/journeys/facts-of-a-trust.yaml', import.meta.url).pathname,
  };
}

/** Asks; and where the server says that it could not just now, again after a moment, as clients do. */
async function call(...asked: Parameters<typeof ask>): Promise<Record<string, string>> {
  for (;;) {
    const answer = await ask(...asked);
    if (answer !== 'busy') return answer;
    refused += 1;
    await wait(1_000);
  }
}

function ask(
  url: string,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  headers: object = {},
): Promise<Record<string, string> | 'busy'> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${path}`,
      {
        method,
        agent,
        headers: {
          ...headers,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 503) resolve('busy');
        else if ((response.statusCode ?? 500) >= 400)
          reject(new Error(`${method} ${path.slice(0, 40)}: ${response.statusCode} ${text.slice(0, 200)}`));
        else resolve(JSON.parse(text));
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function inParallel(times: number, lanes: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (next < times) {
        const at = next;
        next += 1;
        await work(at);
      }
    }),
  );
}

/** Resident, in MB. */
function memoryOf({ child }: { child: ChildProcess }): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Seconds of the processor so far. */
function cpuOf({ child }: { child: ChildProcess }): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function secondsSince(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(50)} ${figure}\n`);
}
