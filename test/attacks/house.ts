import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { type Composition, compose, type Taught, teach } from '../../src/app/compose.ts';
import { type Config, readConfig } from '../../src/app/config.ts';
import type { Log } from '../../src/conversation/ports.ts';
import { loadSdk } from '../bot/sdk.ts';
import { ofATrust, onRedis, startBackendApart } from '../journeys/latchkey.ts';
import { needs } from '../needs.ts';
import { eventually } from '../patience.ts';
import { freePort, sharedRedis } from '../redis.ts';
import { type MailServer, startMailServer } from '../smtp.ts';
import { openQueue } from '../work.ts';

/** Keys of the API: one that vouches for persons, and one that does not. */
export const identifiedKey = 'an-identified-key-of-the-tests';
export const anonymousKey = 'an-anonymous-key-of-the-tests';

/**
 * The whole of Latchkey on a real Redis and a real mail server, on a clock that can be moved. Its backend is inside; or,
 * with LATCHKEY_BACKEND=apart, a process of its own beside it, on the same Redis, mail server and clock.
 */
export interface House {
  /** Where the chat and the secure forms are. */
  readonly url: string;
  /** Where the backend's API and its pages are. Where it is inside, that is the same. */
  readonly backendUrl: string;
  readonly composition: Composition;
  readonly config: Config;
  readonly mail: MailServer;
  readonly redisUrl: string;
  readonly logged: readonly string[];
  /** Moves the clock. Resolves when it has moved for all; what is called meanwhile waits for that. */
  pass(milliseconds: number): Promise<void>;
  now(): Date;
  /** Calls the API. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{
    readonly status: number;
    readonly body: string;
    readonly json: Record<string, unknown>;
    readonly headers: Headers;
  }>;
  /** Waits until so many mails have come in all. @throws when they do not come */
  mails(count: number): Promise<void>;
  /** Waits until the backend has done all its work: nothing that was asked for is still to be sent. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

let taught: Taught | undefined;

/** Opens the house, or skips the suite where there is no Redis. */
export async function openHouse(
  context: Mocha.Context,
  settings: Readonly<Record<string, string>> = {},
): Promise<House> {
  const redisUrl = await sharedRedis();
  needs(context, redisUrl, 'redis-server');
  const mail = await startMailServer();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const all = {
    ...onRedis(redisUrl),
    ...ofATrust,
    SMTP_URL: mail.url,
    BACKEND_KEYS: `bot:identified:${identifiedKey},intranet:anonymous:${anonymousKey}`,
    ...settings,
  };
  const apart = await startBackendApart(all);
  const backendUrl = apart?.program.url ?? url;
  const config = readConfig({ ...all, ...apart?.settings, PORT: String(port) });
  taught ??= teach(config);
  let ahead = 0;
  let passed = Promise.resolve();
  const now = () => new Date(Date.now() + ahead);
  const logged: string[] = [];
  const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify({ event, fields }));
  const log: Log = { info: note, warn: note, error: note };
  const queue = openQueue(all);
  const composition = compose(config, { clock: { now }, log, loadSdk }, taught);
  const { server, close } = composition.serve();
  await listen(server, port);
  await composition.prepared;

  return {
    url,
    backendUrl,
    composition,
    config,
    mail,
    redisUrl,
    get logged() {
      return [...logged, ...(apart?.program.log().split('\n') ?? [])];
    },
    now,
    pass(milliseconds) {
      ahead += milliseconds;
      passed = apart?.program.pass(milliseconds) ?? passed;
      return passed;
    },
    async call(method, path, body, headers = {}) {
      await passed;
      const response = await fetch(`${backendUrl}/backend/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${identifiedKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        redirect: 'manual',
      });
      const text = await response.text();
      return { status: response.status, body: text, json: jsonOf(text), headers: response.headers };
    },
    async mails(count) {
      await eventually(
        () => mail.received.length >= count,
        () => `${mail.received.length} mails came, not ${count}`,
      );
    },
    settled: () => queue.settled(),
    async close() {
      server.close();
      server.server.closeAllConnections();
      await close();
      await composition.close();
      await apart?.program.stop();
      await queue.close();
      await mail.close();
    },
  };
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
