import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  registrationAnswer,
  registrationRequest,
  resetAnswer,
  resetRequest,
  type SignInPages,
} from '../backend/ports.ts';
import { BackendUnavailable, type ResetBackend } from '../conversation/ports.ts';

export interface HttpBackendSettings {
  /** Where the API is, without `/backend/v1`. */
  readonly url: string;
  readonly key: string;
  readonly pages: SignInPages;
  /** For the whole call, answer included. Left out: 10 s. */
  readonly timeoutMilliseconds?: number;
}

const mostBytes = 16 * 1024;

/**
 * A reset backend over HTTP. Only an answer that keeps to the contract to the letter is one: a redirect, a page, a field
 * too many or an address of somebody else's is BackendUnavailable, so that nothing untold is ever taken for success.
 */
export function createHttpBackend({
  url,
  key,
  pages,
  timeoutMilliseconds = 10_000,
}: HttpBackendSettings): ResetBackend {
  const call = async <Body, Answer>(
    path: string,
    idempotencyKey: string,
    body: z.ZodType<Body>,
    request: unknown,
    answer: z.ZodType<Answer>,
  ): Promise<Answer> => {
    try {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          accept: 'application/json',
          // A header takes plain characters only, and the backend need not know the name of a conversation.
          'idempotency-key': createHash('sha256').update(idempotencyKey).digest('hex'),
        },
        body: JSON.stringify(body.parse(request)),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      const isAnswer =
        response.status === 202 && /^application\/json\b/.test(response.headers.get('content-type') ?? '');
      if (!isAnswer) {
        await response.body?.cancel();
        throw new BackendUnavailable(`the backend answered ${response.status}`);
      }
      return answer.parse(JSON.parse(await readAtMost(response, mostBytes)));
    } catch (error) {
      if (error instanceof BackendUnavailable) throw error;
      // The error's own words may quote what was sent or answered: its name has to do.
      throw new BackendUnavailable(`the backend failed: ${(error as Error)?.name}`);
    }
  };

  return {
    requestReset: ({ key: once, ...request }) => call('/backend/v1/resets', once, resetRequest, request, resetAnswer),
    startRegistration: async ({ key: once, ...request }) => {
      const answer = await call('/backend/v1/registrations', once, registrationRequest, request, registrationAnswer);
      if (answer.result === 'done' && new URL(answer.values.page).origin !== new URL(pages['nhsp-online']).origin)
        throw new BackendUnavailable('the backend answered with a page that is not its own');
      return answer;
    },
    signInPage: (system) => pages[system],
  };
}

async function readAtMost(response: Response, bytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > bytes) throw new BackendUnavailable('the backend answered with too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
