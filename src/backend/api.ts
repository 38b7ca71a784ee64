import type { Request, Server } from 'restify';
import type { z } from 'zod';
import { HttpProblem, readJson, route, sendJson } from '../http/http.ts';
import { type Person, registrationAnswer, registrationRequest, resetAnswer, resetRequest } from './contract.ts';
import type { ResetService } from './ports.ts';
import { isSame } from './secrets.ts';

/** A caller of the API. Only one that vouches may say who a person is; for the others everybody is anonymous. */
export interface Caller {
  readonly name: string;
  readonly key: string;
  readonly tier: 'anonymous' | 'identified';
}

/**
 * The backend's API: POST /backend/v1/resets and /backend/v1/registrations, answered 202 whatever the result. Who has no
 * key learns nothing, not even whether the body was well formed.
 */
export function mountApi(server: Server, service: ResetService, callers: readonly Caller[]): void {
  const answer = <Body extends { readonly person: Person }, Answer>(
    path: string,
    body: z.ZodType<Body>,
    answers: z.ZodType<Answer>,
    act: (body: Body, key: string) => Promise<Answer>,
  ) =>
    route(server, 'post', path, async (request, response) => {
      const caller = callerOf(request, callers);
      const key = idempotencyKey(request);
      const asked = await readJson(request, body, 8 * 1024);
      if (asked.person.tier === 'identified' && caller.tier !== 'identified')
        throw new HttpProblem(403, 'tier', 'This key may not say who a person is.');
      const answered = await act(asked, `${caller.name}:${key}`).catch(refuse);
      sendJson(response, 202, answers.parse(answered));
    });

  answer('/backend/v1/resets', resetRequest, resetAnswer, (body, key) => service.requestReset(body, key));
  answer('/backend/v1/registrations', registrationRequest, registrationAnswer, (body, key) =>
    service.startRegistration(body, key),
  );
}

function callerOf(request: Request, callers: readonly Caller[]): Caller {
  const [, key] = /^Bearer ([\x21-\x7e]{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
  const caller = callers.find((known) => key !== undefined && isSame(known.key, key));
  if (caller === undefined)
    throw new HttpProblem(401, 'key', 'Send your key as a bearer token.', { 'www-authenticate': 'Bearer' });
  return caller;
}

function idempotencyKey(request: Request): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,250}$/.test(key))
    throw new HttpProblem(400, 'idempotency-key', 'Send an Idempotency-Key of 1 to 250 plain characters.');
  return key;
}

function refuse(error: unknown): never {
  switch ((error as Error)?.name) {
    case 'KeyReused':
      throw new HttpProblem(422, 'key-reused', 'This Idempotency-Key came before with another request.');
    case 'KeyInFlight':
      throw new HttpProblem(409, 'key-in-flight', 'The first request with this key is still being answered.', {
        'retry-after': '1',
      });
    case 'StoreUnavailable':
      throw new HttpProblem(
        503,
        'store-unavailable',
        'Nothing can be kept at the moment. Try again with the same key.',
        {
          'retry-after': '5',
        },
      );
    default:
      throw error;
  }
}
