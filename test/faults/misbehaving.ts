import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage, body: string) => void;

/** A reset backend that answers each request as it is told to, in turn; the last way stays. */
export interface Misbehaving {
  readonly url: string;
  /** What leads a Latchkey to it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly asked: readonly { readonly key: string; readonly body: string; readonly at: number }[];
  behave(...ways: readonly Answer[]): void;
  close(): Promise<void>;
}

/** What leads a Latchkey to whatever is at that address. */
export function settingsFor(url: string): Readonly<Record<string, string>> {
  return { BACKEND_URL: url, BACKEND_KEY: 'the key of a misbehaving backend' };
}

/** @param port left out: any that is free */
export async function startMisbehaving(port = 0): Promise<Misbehaving> {
  const asked: { key: string; body: string; at: number }[] = [];
  let ways: readonly Answer[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      // Asked whether our key is taken, by whoever looks whether the bot is ready: no request.
      if (request.headers['idempotency-key'] === undefined) return json(400, {})(response, request, body);
      asked.push({ key: String(request.headers['idempotency-key']), body, at: performance.now() });
      const [way, ...later] = ways;
      if (later.length > 0) ways = later;
      way?.(response, request, body);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    settings: settingsFor(url),
    asked,
    behave(...next) {
      ways = next;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers in JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Hangs for so long, and answers then. */
export function afterSeconds(seconds: number, answer: Answer): Answer {
  return (response, request, body) => void setTimeout(answer, seconds * 1000, response, request, body).unref();
}

/** Hangs until something has come about, and answers then. */
export function onceCome(come: Promise<void>, answer: Answer): Answer {
  return (response, request, body) => void come.then(() => answer(response, request, body));
}

/** Does what was asked, and ends the connection before it says so. */
export const loseReply: Answer = (_response, request) => void request.socket.destroy();

export const accepted = json(202, { result: 'accepted', values: { 'link-seconds': 7200 } });
