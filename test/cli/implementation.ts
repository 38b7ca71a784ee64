import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mountBackend } from '../../src/backend/mount.ts';
import { practice } from '../../src/cli/conformance/accounts.ts';
import type { Settings } from '../../src/cli/conformance/bench.ts';
import { openWorld } from '../backend/world.ts';
import { startProgram } from '../journeys/latchkey.ts';
import { serve } from '../served.ts';

const keys = { identified: 'an-identified-key-of-tests', anonymous: 'an-anonymous-key-of-tests' } as const;

export interface Implementation {
  readonly settings: Settings;
  close(): Promise<void>;
}

const callers = [
  { name: 'bot', tier: 'identified', key: keys.identified },
  { name: 'page', tier: 'anonymous', key: keys.anonymous },
] as const;

/** Our own backend, with its practice accounts, on the real clock and by HTTP: as a process of its own. */
export async function openProgram(): Promise<Implementation> {
  const entries = callers.map(({ name, tier, key }) => `${name}:${tier}:${key}`);
  const { url, stop } = await startProgram('The reset backend', { BACKEND_KEYS: entries.join(',') });
  return {
    settings: { url, keys, accounts: practice, outbox: `${url}/outbox` },
    async close() {
      await stop();
    },
  };
}

/** The same in this process. */
export async function openInside(): Promise<Implementation> {
  const served = await serve(() => {});
  const world = await openWorld({ clock: { now: () => new Date() }, publicUrl: served.url });
  mountBackend(served.server, {
    backend: world.backend,
    pages: served.pages,
    publicUrl: served.url,
    trustedHops: 0,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    practice: { outbox: world.outbox },
    callers,
  });
  return {
    settings: { url: served.url, keys, accounts: practice, outbox: `${served.url}/outbox` },
    close: () => served.close(),
  };
}

export interface Message {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export type Pass = (message: Message) => Promise<Answer>;
/** What an implementation that is broken in one place does with a request; `pass` is what a whole one would do. */
export type Mutant = (message: Message, pass: Pass) => Promise<Answer>;

/** Our own backend, behind something that breaks it. What is tried is the suite that finds it: in one process it is quicker. */
export async function openMutant(mutant: () => Mutant): Promise<Implementation> {
  const ours = await openInside();
  const { settings } = ours;
  const handle = mutant();
  const pass: Pass = async ({ method, path, headers, body }) => {
    const response = await fetch(`${settings.url}${path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.from(body, 'latin1') }),
    });
    const { connection: _connection, 'transfer-encoding': _encoding, ...rest } = Object.fromEntries(response.headers);
    return { status: response.status, headers: rest, body: await response.text() };
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const message = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: plain(request.headers),
      // Latin-1 keeps bytes as they are: some of the bodies are compressed.
      body: Buffer.concat(chunks).toString('latin1'),
    };
    const { status, headers, body } = await handle(message, pass);
    const { 'content-length': _length, ...rest } = headers;
    response.writeHead(status, rest);
    // Its links lead to where it is.
    response.end(body.replaceAll(settings.url, url));
  });
  // As the product has it: on a busy machine the five seconds of Node end a connection just as it is used again.
  server.keepAliveTimeout = 60_000;
  const url = await listen(server);
  return {
    settings: { ...settings, url, outbox: `${url}/outbox` },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await ours.close();
    },
  };
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  const dropped = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || dropped.has(name) ? [] : [[name, String(value)]],
    ),
  );
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
}
