import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import type { z } from 'zod';

/** A request that cannot be served, and what its sender is told: becomes application/problem+json (RFC 9457). */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  /** A stable code, `too-large` for instance. */
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Further members of the answer, for this kind of problem alone; with a `title`, it stands in place of the code. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.extra = extra;
  }
}

export type Handler = (request: Request, response: Response) => Promise<void> | void;

/**
 * Adds a route whose errors are answered, whatever is thrown: nothing escapes, and no exception text leaves the house. What can be got
 * answers HEAD as well.
 */
export function route(
  server: Server,
  method: 'get' | 'post' | 'put' | 'patch' | 'del' | 'opts',
  path: string,
  handler: Handler,
  failed: (request: Request, response: Response, problem: HttpProblem, cause: unknown) => void = sendProblem,
): void {
  const answer = async (request: Request, response: Response) => {
    try {
      await handler(request, response);
    } catch (error) {
      const problem =
        error instanceof HttpProblem
          ? error
          : new HttpProblem(500, 'unexpected', 'Something went wrong. Please try again.');
      if (!(error instanceof HttpProblem))
        request.log.error({ event: 'request-failed', error: (error as Error)?.name });
      if (!response.headersSent) failed(request, response, problem, error);
    }
  };
  server[method](path, answer);
  if (method === 'get') server.head(path, answer);
}

export function sendProblem(_request: Request, response: Response, problem: HttpProblem): void {
  const { title = problem.code, ...members } = problem.extra;
  sendJson(
    response,
    problem.status,
    {
      type: `urn:latchkey:problem:${problem.code}`,
      title,
      status: problem.status,
      detail: problem.message,
      ...members,
    },
    {
      'content-type': 'application/problem+json; charset=utf-8',
      ...problem.headers,
    },
  );
}

export function sendJson(
  response: Response,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** The whole body, as text. @throws HttpProblem 413 over the limit (bytes), 415 for a compressed body */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new HttpProblem(415, 'encoding', 'Send the body uncompressed.');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(limit: number): HttpProblem {
  return new HttpProblem(413, 'too-large', `The body is over ${Math.floor(limit / 1024)} KB.`, { connection: 'close' });
}

/** @throws HttpProblem 400 when the body is not JSON of the given shape */
export async function readJson<Shape>(
  request: IncomingMessage,
  shape: z.ZodType<Shape>,
  limit = 64 * 1024,
): Promise<Shape> {
  const body = await readBody(request, limit);
  let data: unknown;
  try {
    data = JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new HttpProblem(400, 'not-json', 'The body is not JSON.');
  }
  const parsed = shape.safeParse(data);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new HttpProblem(
      400,
      'shape',
      `${first?.path.join('.') || 'body'}: ${first?.message ?? 'not what was expected'}`,
    );
  }
  return parsed.data;
}

/** A form as a browser posts it (urlencoded). A field given twice is refused: nobody's form does that. */
export async function readForm(request: IncomingMessage, limit = 16 * 1024): Promise<Readonly<Record<string, string>>> {
  const fields = new URLSearchParams(await readBody(request, limit));
  const form: Record<string, string> = Object.create(null);
  for (const [name, value] of fields) {
    if (name in form) throw new HttpProblem(400, 'repeated-field', 'A field was sent twice.');
    form[name] = value;
  }
  return form;
}
