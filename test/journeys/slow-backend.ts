import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Trust's reset backend that takes its time: it answers when it is told to. */
export interface SlowBackend {
  readonly settings: Readonly<Record<string, string>>;
  /** Resolves when it has been asked. */
  readonly asked: Promise<void>;
  /** Has it answer that an email is on its way. */
  answer(): void;
  close(): void;
}

export async function startSlowBackend(): Promise<SlowBackend> {
  let ask: () => void;
  let answer: () => void;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const server = createServer(async (request, response) => {
    request.resume();
    // Asked whether our key is taken, by whoever looks whether the bot is ready: no request.
    if (request.headers['idempotency-key'] === undefined) {
      response.writeHead(400).end();
      return;
    }
    ask();
    await answered;
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ result: 'accepted', values: { 'link-seconds': 7200 } }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    settings: {
      BACKEND_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      BACKEND_KEY: 'the key of the slow backend',
    },
    asked,
    answer: () => answer(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
