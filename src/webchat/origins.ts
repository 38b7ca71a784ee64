import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'restify';
import { HttpProblem } from '../http/http.ts';

/** Which pages may talk to the chat from a browser: our own, and those that were named. */
export interface Origins {
  /** True also without an Origin header: that is no browser, and its token alone decides. */
  admits(request: IncomingMessage): boolean;
  /** The same for a token that is for some pages alone. @param named those pages' origins; left out, all that may talk to the chat */
  admitsTo(request: IncomingMessage, named: readonly string[] | undefined): boolean;
  /** Sets the CORS headers of an answer. @throws HttpProblem 403 for a page that was not named */
  enter(request: Request, response: Response): void;
  /** Answers a preflight. @throws HttpProblem 403 for a page that was not named */
  preflight(request: Request, response: Response): void;
}

/** @param allowed origins, or addresses whose origin counts. `publicUrl` is ours */
export function admitOrigins(allowed: readonly string[], publicUrl: string): Origins {
  const known = new Set([...namesOf(publicUrl), ...allowed].map((address) => new URL(address).origin));

  const admits = (request: IncomingMessage): boolean =>
    request.headers.origin === undefined || known.has(request.headers.origin);

  const enter = (request: Request, response: Response): void => {
    response.setHeader('vary', 'Origin');
    if (!admits(request))
      throw new HttpProblem(403, 'OriginNotAllowed', 'This page may not use the chat. Please open the chat itself.');
    if (request.headers.origin === undefined) return;
    response.setHeader('access-control-allow-origin', request.headers.origin);
    response.setHeader('access-control-expose-headers', 'retry-after');
  };

  return {
    admits,
    admitsTo: (request, named) =>
      admits(request) &&
      (named === undefined || request.headers.origin === undefined || named.includes(request.headers.origin)),
    enter,
    preflight: (request, response) => {
      enter(request, response);
      response.writeHead(204, {
        'access-control-allow-methods': 'GET, POST',
        // Those that the official clients send.
        'access-control-allow-headers': 'authorization, content-type, accept, x-ms-bot-agent, x-requested-with',
        'access-control-max-age': '600',
      });
      response.end();
    },
  };
}

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** On one's own machine, people type any of its names. */
function namesOf(publicUrl: string): readonly string[] {
  const { protocol, hostname, host } = new URL(publicUrl);
  if (!loopback.includes(hostname)) return [publicUrl];
  return loopback.map((name) => `${protocol}//${host.replace(hostname, name)}`);
}
