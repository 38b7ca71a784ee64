import assert from 'node:assert/strict';
import type { Caller } from '../../../src/backend/api/callers.ts';
import type { ProblemCode } from '../../../src/backend/api/problems.ts';
import { problemShape } from '../../../src/backend/api/refusals.ts';
import type { BackendSettings } from '../../../src/backend/backend.ts';
import { mountBackend } from '../../../src/backend/mount.ts';
import { type Served, serve } from '../../served.ts';
import { newKey, openWorld, type World } from '../world.ts';

export const bot: Caller = { name: 'bot', key: 'a-key-for-the-bot', tier: 'identified' };
export const page: Caller = { name: 'page', key: 'a-key-for-a-page', tier: 'anonymous' };
export const receiptsKey = 'a-key-for-receipts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks of an answer is up to the test
  readonly json: any;
}

export interface Called {
  readonly method?: string;
  readonly caller?: Caller;
  /** Left out: one that never came before. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiWorld {
  readonly world: World;
  readonly served: Served;
  /** Calls the API as the bot, unless told otherwise. A body that is text is sent as it is. */
  call(path: string, body?: unknown, called?: Called): Promise<Answered>;
  close(): Promise<void>;
}

export async function openApi(
  changed: Partial<BackendSettings> = {},
  mounted: Partial<Parameters<typeof mountBackend>[1]> = {},
): Promise<ApiWorld> {
  const world = await openWorld(changed);
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const served = await serve((server, pages, publicUrl) =>
    mountBackend(server, {
      backend: world.backend,
      pages,
      publicUrl,
      callers: [bot, page],
      trustedHops: 0,
      receiptsKey,
      log: silent,
      ...mounted,
    }),
  );
  return {
    world,
    served,
    async call(path, body, { method = body === undefined ? 'GET' : 'POST', caller = bot, key, headers = {} } = {}) {
      const response = await fetch(`${served.url}/backend/v1/${path}`, {
        method,
        headers: { authorization: `Bearer ${caller.key}`, 'idempotency-key': key ?? newKey(), ...headers },
        redirect: 'manual',
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
    },
    close: () => served.close(),
  };
}

/** That an answer is this problem, to the letter, in its own media type, and tells nothing of anybody. */
export function isProblem(answered: Answered, status: number, code: ProblemCode): void {
  assert.deepEqual([answered.status, answered.json?.type], [status, `urn:latchkey:problem:${code}`], answered.text);
  assert.match(answered.headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.equal(answered.headers.get('cache-control'), 'no-store');
  problemShape(code).parse(answered.json);
  assert.doesNotMatch(answered.text, /@nhs\.net/);
}

export function auth(key: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${key}` };
}
