import { STATUS_CODES } from 'node:http';
import { pino } from 'pino';
import restify, { type Request, type Response, type Server, type ServerOptions } from 'restify';
import type { Log } from '../conversation/ports.ts';
import { HttpProblem, route, sendJson, sendProblem } from '../http/http.ts';
import { isFromHere } from '../http/network.ts';
import type { Pages } from '../pages/pages.ts';

/** Says whether something that the service needs is there. Resolves when it is; throws, or takes over 2 s, when not. */
export type ReadyCheck = () => Promise<unknown>;

/**
 * The one HTTP server, with the limits that hold for every room that mounts on it: 10 s to send the headers, 30 s for the
 * whole request, 16 KB of headers, 60 s of idle keep-alive. Bodies have the limits of those who read them.
 *
 * Answers /healthz (the process runs) and /readyz (it can serve; to this machine also by which checks). What is not found is a page for a
 * browser, problem+json for everybody else.
 */
export function createWebServer(settings: {
  readonly log: Log;
  readonly pages: Pages;
  readonly checks?: Readonly<Record<string, ReadyCheck>>;
}): Server {
  // Without a name, restify sends no Server header. Parameters are ids and tokens of a fixed length.
  const options = { name: '', log: restifyLog(settings.log), maxParamLength: 200 };
  const server = restify.createServer(options);
  const { server: http } = server;
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  http.keepAliveTimeout = 60_000;
  http.maxHeadersCount = 100;
  http.maxRequestsPerSocket = 10_000;
  http.on('clientError', (_error: Error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  // Restify's own answer follows the callback of these events: it is never called, as ours has been sent.
  const refuse = (status: number) => (request: Request, response: Response) =>
    sendRefusal(settings.pages, request, response, status);
  server.on('NotFound', refuse(404));
  server.on('MethodNotAllowed', refuse(405));

  route(server, 'get', '/healthz', (_request, response) => sendJson(response, 200, { status: 'ok' }));
  route(server, 'get', '/readyz', async (request, response) => {
    const checks = await Promise.all(
      Object.entries(settings.checks ?? {}).map(async ([name, check]) => [name, await passes(check)] as const),
    );
    const isReady = checks.every(([, passed]) => passed);
    sendJson(response, isReady ? 200 : 503, {
      status: isReady ? 'ready' : 'not-ready',
      // What we need and how it does is for those who run us, and not for those who reach us.
      ...(isFromHere(request)
        ? { checks: Object.fromEntries(checks.map(([name, passed]) => [name, passed ? 'ok' : 'failed'])) }
        : {}),
    });
  });
  return server;
}

async function passes(check: ReadyCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), 2_000);
  });
  try {
    await Promise.race([check(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the one who asks is a browser going to a page, rather than a program calling an address. */
function wantsPage(request: Request): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '');
}

function sendRefusal(pages: Pages, request: Request, response: Response, status: number): void {
  if (!wantsPage(request)) {
    const code = status === 404 ? 'not-found' : 'method-not-allowed';
    sendProblem(request, response, new HttpProblem(status, code, STATUS_CODES[status] ?? 'Refused'));
    return;
  }
  pages.send(
    response,
    'message',
    {
      title: 'Page not found',
      paragraphs: [
        'If you typed the address, check that it is correct. If you pasted it, check that you copied all of it.',
        'If a link in the chat brought you here, go back to the chat and ask for a new one.',
      ],
      link: { text: 'Go to the chat', href: '/' },
    },
    status,
  );
}

/** Restify wants a pino of its own (its types still say bunyan); what the routes say at `error` goes to our log. */
function restifyLog(log: Log): NonNullable<ServerOptions['log']> {
  const bridge = pino(
    { level: 'error', base: null, timestamp: false },
    {
      write(line: string) {
        const { event, error } = JSON.parse(line) as { event?: unknown; error?: unknown };
        log.error(typeof event === 'string' ? event : 'http-error', { error });
      },
    },
  );
  return bridge as unknown as NonNullable<ServerOptions['log']>;
}
