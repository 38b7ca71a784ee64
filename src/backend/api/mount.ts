import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { type HttpProblem, readBody, route, sendJson } from '../../http/http.ts';
import type { Backend } from '../backend.ts';
import { longId, type Person } from '../contract.ts';
import { quotas } from '../limits/quotas.ts';
import type { Log } from '../ports.ts';
import { hashOf } from '../secrets.ts';
import { type Caller, Callers } from './callers.ts';
import { type Asked, type Handlers, handlersOf } from './handlers.ts';
import { readStrictJson } from './json.ts';
import { type Operation, type OperationName, operations } from './operations.ts';
import { type ProblemCode, problems } from './problems.ts';
import { limited, problem } from './refusals.ts';

export interface ApiSettings {
  readonly backend: Backend;
  readonly callers: readonly Caller[];
  readonly trustedHops: number;
  readonly log: Log;
}

const mostBytes = 8 * 1024;

/**
 * The API under /backend/v1, as the table of operations has it. Each request goes the same way: its key, what its caller may
 * still ask, the Idempotency-Key, the body and its shape, what this key may do; then the handler, once for each
 * Idempotency-Key, and its answer, which leaves only if it is of the shape that the table has.
 *
 * Who has no key learns nothing, not even whether the body was well formed.
 */
export function mountApi(server: Server, settings: ApiSettings): void {
  const callers = new Callers(settings.callers, settings.backend.limits, settings.trustedHops);
  const handlers = handlersOf(settings.backend);
  for (const name of Object.keys(operations) as OperationName[]) {
    const operation: Operation = operations[name];
    route(
      server,
      operation.method,
      `/backend/v1${operation.path.replace('{id}', ':id')}`,
      async (request, response) => {
        try {
          await answer(name, operation, handlers, callers, settings, request, response);
        } catch (error) {
          throw problemOf(error, name, settings.log);
        }
      },
    );
  }
}

async function answer(
  name: OperationName,
  operation: Operation,
  handlers: Handlers,
  callers: Callers,
  { backend, log }: ApiSettings,
  request: Request,
  response: Response,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  const caller = await callers.callerOf(request);
  const wait = await backend.limits.take(quotas.caller, caller.name);
  if (wait !== undefined) throw limited(wait);
  const key = operation.isMutation ? `api:${caller.name}:${idempotencyKeyOf(request)}` : undefined;
  const body = operation.body === undefined ? undefined : await readShape(request, operation.body);
  const id = idOf(request, operation);
  checkTier(operation, caller, body);

  // One of many operations: that each has a body and an answer of its own was checked where the handlers are.
  const handle = handlers[name] as (asked: Asked<unknown>) => Promise<unknown>;
  const shape = outcomeOf(operation);
  const of = key === undefined ? '' : hashOf(`request:${key}`);
  const perform = async (isAgain: boolean) => shape.parse(await handle({ body, id, caller, request: of, isAgain }));
  const outcome =
    key === undefined ? await perform(false) : await backend.once.answer(key, { name, id, body }, shape, perform);
  log.info('api', { operation: name, caller: caller.name, ...('refused' in outcome && { refused: outcome.refused }) });
  if ('refused' in outcome) throw problem(outcome.refused, { members: outcome.members });
  sendJson(response, operation.status, outcome.answer);
}

/** What is kept with an Idempotency-Key: the answer, or a refusal that the operation can have. */
function outcomeOf(operation: Operation) {
  return z.union([
    z.strictObject({ answer: operation.answer }),
    z.strictObject({
      refused: z.enum(operation.problems as readonly [ProblemCode, ...ProblemCode[]]),
      members: z.record(z.string(), z.unknown()),
    }),
  ]);
}

function idempotencyKeyOf(request: Request): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,250}$/.test(key)) throw problem('idempotency-key');
  return key;
}

async function readShape(request: Request, shape: z.ZodType): Promise<unknown> {
  const text = await readBody(request, mostBytes);
  let read: ReturnType<typeof readStrictJson>;
  try {
    read = readStrictJson(text);
  } catch {
    throw problem('not-json');
  }
  if ('repeated' in read) throw problem('shape', { detail: 'The body names a key twice.' });
  const parsed = shape.safeParse(read.value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw problem('shape', {
    detail: `${first?.path.join('.') || 'body'}: ${first?.message ?? 'not what was expected'}`,
  });
}

function idOf(request: Request, { path }: Operation): string {
  if (!path.includes('{id}')) return '';
  const { id } = request.params as { readonly id?: string };
  if (!longId.safeParse(id).success) throw problem('unknown');
  return String(id);
}

function checkTier(operation: Operation, caller: Caller, body: unknown): void {
  if (caller.tier === 'identified') return;
  if (operation.tier === 'identified') throw problem('tier');
  const { person } = (body ?? {}) as { readonly person?: Person };
  if (person?.tier === 'identified') throw problem('tier', { detail: 'This key may not say who a person is.' });
}

/** What is told of an error. Its own words stay here: they may hold anything. */
function problemOf(error: unknown, operation: OperationName, log: Log): HttpProblem {
  const name = (error as Error)?.name;
  switch (name) {
    case 'HttpProblem':
      return named(error as HttpProblem);
    case 'KeyReused':
      return problem('key-reused');
    case 'KeyInFlight':
      return problem('key-in-flight', { headers: { 'retry-after': '1' } });
    case 'StoreUnavailable':
      log.warn('api-store-unavailable', { operation });
      return problem('store-unavailable', { headers: { 'retry-after': '5' } });
    default:
      log.error('api-failed', { operation, error: name });
      return problem('unexpected');
  }
}

/** What was thrown below the table knows the code alone. */
function named(thrown: HttpProblem): HttpProblem {
  const { code, message, headers, extra } = thrown;
  return Object.hasOwn(problems, code) && extra.title === undefined
    ? problem(code as ProblemCode, { detail: message, headers })
    : thrown;
}
