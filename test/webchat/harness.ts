import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { pino } from 'pino';
import restify from 'restify';
import { type ClientOptions, WebSocket } from 'ws';
import type { ActivityLog, Turns } from '../../src/conversation/ports.ts';
import { knowBrowsers } from '../../src/webchat/browsers.ts';
import { mountWebchat, type WebchatParts } from '../../src/webchat/mount.ts';
import type { Activity } from '../../src/webchat/projection.ts';
import { createResumeCodes } from '../../src/webchat/resume-codes.ts';
import { onSqlite } from '../on-sqlite.ts';
import { echoBot } from './echo-bot.ts';

export const key = new Uint8Array(32).fill(7);
export const embedder = 'https://intranet.example.nhs.uk';
export const stranger = 'https://evil.example';

export interface Chat {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

export type Webchat = Awaited<ReturnType<typeof serveWebchat>>;

/** Serves web chat on a free loopback port, on the memory store and with the echo bot. */
export async function serveWebchat(
  parts: Partial<Omit<WebchatParts, 'turns'>> & {
    readonly secret?: string;
    readonly turns?: (bot: Turns) => Turns;
    readonly wrapLog?: (log: ActivityLog) => ActivityLog;
  } = {},
) {
  let now = new Date('2026-11-20T03:10:00Z');
  const clock = { now: () => now };
  const logged: string[] = [];
  const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify([event, fields]));
  const tries = new Map<string, number>();
  const helped: boolean[] = [];
  const { conversations: store, documents } = onSqlite(clock);
  const bot = echoBot(store, clock);

  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const options = { name: '', log, maxParamLength: 200 };
  const server = restify.createServer(options as unknown as restify.ServerOptions);
  const connections = new Set<Socket>();
  server.server.on('connection', (connection: Socket) => connections.add(connection));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const { turns, wrapLog, secret, ...rest } = parts;
  const mounted = mountWebchat(server, {
    turns: turns?.(bot) ?? bot,
    log: wrapLog?.(store) ?? store,
    clock,
    operations: { info: note, warn: note, error: note },
    browsers: knowBrowsers(key, url),
    tokens: { key, lifeSeconds: 3600, ...(secret === undefined ? {} : { secret }) },
    allowedOrigins: [embedder],
    documents,
    helped: (isSo) => void helped.push(isSo),
    resumeCodes: createResumeCodes({
      documents,
      clock,
      tries: {
        take: async ({ network }) =>
          (tries.get(network) ?? 0) >= 10 ? 900 : void tries.set(network, (tries.get(network) ?? 0) + 1),
        giveBack: async ({ network }) => void tries.set(network, (tries.get(network) ?? 1) - 1),
      },
    }),
    publicUrl: url,
    trustedHops: 0,
    ...rest,
  });

  const call = async (method: string, path: string, token?: string, body?: unknown, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };

  const newToken = async (): Promise<string> => (await call('POST', '/webchat/token')).body.token;

  return {
    url,
    bot,
    store,
    logged,
    helped,
    call,
    newToken,
    start: async (token?: string): Promise<Chat> =>
      (await call('POST', '/v3/directline/conversations', token ?? (await newToken()), { user: {}, locale: 'en-GB' }))
        .body,
    post: (chat: Chat, activity: unknown) =>
      call('POST', `/v3/directline/conversations/${chat.conversationId}/activities`, chat.token, activity),
    read: (chat: Chat, watermark = '') =>
      call('GET', `/v3/directline/conversations/${chat.conversationId}/activities?watermark=${watermark}`, chat.token),
    resume: async (chat: Chat, watermark = ''): Promise<Chat> =>
      (await call('GET', `/v3/directline/conversations/${chat.conversationId}?watermark=${watermark}`, chat.token))
        .body,
    pass: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    /** The network fails: every connection breaks without a goodbye. */
    cut: () => {
      for (const connection of connections) connection.destroy();
      connections.clear();
    },
    close: async () => {
      await mounted.close();
      // Those that became sockets too, which nothing else ends.
      for (const connection of connections) connection.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A socket that keeps what it was sent. */
export class Ears {
  readonly socket: WebSocket;
  readonly frames: string[] = [];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly #waiting = new Set<() => void>();

  constructor(url: string, headers: Record<string, string> = {}, options: ClientOptions = {}) {
    this.socket = new WebSocket(url, { ...options, headers });
    this.socket.on('message', (data) => {
      this.frames.push(String(data));
      for (const wake of this.#waiting) wake();
    });
    this.socket.on('error', () => {});
    this.closed = new Promise((resolve) =>
      this.socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
    );
  }

  get activities(): readonly Activity[] {
    return this.frames.filter((frame) => frame !== '').flatMap((frame) => JSON.parse(frame).activities);
  }

  get watermark(): unknown {
    return JSON.parse(this.frames.filter((frame) => frame !== '').at(-1) ?? '{}').watermark;
  }

  texts(): (string | undefined)[] {
    return this.activities.filter(({ type }) => type === 'message').map(({ text }) => text);
  }

  /** Waits for what is being listened for; mocha's own limit ends a wait in vain. */
  async until(heard: (ears: this) => boolean): Promise<void> {
    while (!heard(this))
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
  }
}

/** @returns the status with which an upgrade was refused, or 101 */
export async function knock(url: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url, { headers });
  socket.on('error', () => {});
  const status = await new Promise<number>((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
  socket.terminate();
  return status;
}
