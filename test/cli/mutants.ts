import { createHash, randomUUID } from 'node:crypto';
import type { Answer, Message, Mutant } from './implementation.ts';

/** An implementation that is broken in one place, and the check that has to find it. */
export interface Broken {
  readonly name: string;
  /** Of the group, by the beginning of its title. */
  readonly group: string;
  /** By the beginning of its name. */
  readonly check: string;
  readonly mutant: () => Mutant;
}

const api = '/backend/v1';
const identified = 'Bearer an-identified-key-of-tests';

const withBody = (message: Message, change: (body: Record<string, unknown>) => unknown): Message => ({
  ...message,
  body: JSON.stringify(change(JSON.parse(message.body) as Record<string, unknown>)),
});
const withHeaders = (message: Message, headers: Readonly<Record<string, string>>): Message => ({
  ...message,
  headers: { ...message.headers, ...headers },
});
const said = (status: number, body: unknown, from?: Answer): Answer => ({
  status,
  headers: { ...from?.headers, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
const isProblem = (answer: Answer, code: string) => answer.body.includes(`urn:latchkey:problem:${code}"`);
const isTo = ({ path }: Message, end: string) => path.startsWith(api) && path.endsWith(end);
const has = (message: Message, words: string) => message.body.includes(words);
/** Changes what is answered to requests of a kind. */
const answering =
  (end: string, change: (answer: Answer, message: Message) => Answer): (() => Mutant) =>
  () =>
  async (message, pass) => {
    const answer = await pass(message);
    return isTo(message, end) ? change(answer, message) : answer;
  };
/** Changes what is asked in requests of a kind. */
const asking =
  (change: (message: Message) => Message): (() => Mutant) =>
  () =>
  (message, pass) =>
    pass(message.path.startsWith(api) ? change(message) : message);

export const mutants: readonly Broken[] = [
  {
    name: 'has no document',
    group: 'The contract',
    check: 'it is served as OpenAPI',
    mutant: () => async (message, pass) => (message.path === '/backend/openapi.json' ? said(404, {}) : pass(message)),
  },
  {
    name: 'leaves an operation out of its document',
    group: 'The contract',
    check: 'it is served as OpenAPI',
    mutant: () => async (message, pass) => {
      const answer = await pass(message);
      return { ...answer, body: answer.body.replace('"/backend/v1/resets/completion"', '"/backend/v1/elsewhere"') };
    },
  },
  {
    name: 'lets everybody in',
    group: 'The contract',
    check: 'without a key',
    mutant: asking((message) =>
      withHeaders({ ...message }, { authorization: message.headers.authorization ?? identified }),
    ),
  },
  {
    name: 'takes any key',
    group: 'The contract',
    check: 'a key that nobody has',
    mutant: asking((message) =>
      message.headers.authorization?.startsWith('Bearer no-')
        ? withHeaders(message, { authorization: identified })
        : message,
    ),
  },
  {
    name: 'does not tell its tiers apart',
    group: 'The contract',
    check: 'an anonymous key may not do',
    mutant: asking((message) =>
      message.headers.authorization === undefined ? message : withHeaders(message, { authorization: identified }),
    ),
  },
  {
    name: 'answers problems as plain JSON',
    group: 'The contract',
    check: 'without a key',
    mutant: () => async (message, pass) => {
      const answer = await pass(message);
      const { 'content-type': type = '' } = answer.headers;
      return { ...answer, headers: { ...answer.headers, 'content-type': type.replace('problem+', '') } };
    },
  },
  {
    name: 'has types of its own for problems',
    group: 'The contract',
    check: 'a body of another shape',
    mutant: () => async (message, pass) => {
      const answer = await pass(message);
      return { ...answer, body: answer.body.replace('urn:latchkey:problem:shape', 'about:blank') };
    },
  },
  {
    name: 'does without an Idempotency-Key',
    group: 'The contract',
    check: 'every mutation needs',
    mutant: asking((message) =>
      message.headers['idempotency-key'] === undefined && message.headers.authorization !== undefined
        ? withHeaders(message, { 'idempotency-key': randomUUID() })
        : message,
    ),
  },
  {
    name: 'takes the last of two keys in a body',
    group: 'The contract',
    check: 'a body that names a key twice',
    mutant: asking((message) => {
      try {
        return withBody(message, (body) => body);
      } catch {
        return message;
      }
    }),
  },
  {
    name: 'answers by a redirect',
    group: 'Idempotency-Key',
    check: 'the same key and request',
    mutant: answering('/registrations', (answer) => ({
      ...answer,
      status: 302,
      headers: { ...answer.headers, location: '/elsewhere' },
    })),
  },
  {
    name: 'lets its answers be stored',
    group: 'Idempotency-Key',
    check: 'the same key and request',
    mutant: answering('/registrations', (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'cache-control': 'max-age=60' },
    })),
  },
  {
    name: 'does everything again',
    group: 'Idempotency-Key',
    check: 'the same key and request',
    mutant: asking((message) => withHeaders(message, { 'idempotency-key': randomUUID() })),
  },
  {
    name: 'takes another request for the same one',
    group: 'Idempotency-Key',
    check: 'the same key with another request',
    mutant: asking((message) =>
      withHeaders(message, {
        'idempotency-key': createHash('sha256')
          .update(`${message.headers['idempotency-key']} ${message.body}`)
          .digest('hex'),
      }),
    ),
  },
  {
    name: 'tells a stranger that an address is not registered',
    group: 'A stranger',
    check: 'has the same answer for every address of the Training',
    mutant: answering('/resets', (answer, message) =>
      has(message, 'not-registered-anywhere') ? said(202, { result: 'not-registered', values: {} }, answer) : answer,
    ),
  },
  {
    name: 'has one byte more for an address that is registered',
    group: 'A stranger',
    check: 'has the same answer for every address and date',
    mutant: answering('/resets', (answer, message) =>
      has(message, 'contracted@') ? { ...answer, body: `${answer.body} ` } : answer,
    ),
  },
  {
    name: 'tells in a header whether an address is registered',
    group: 'A stranger',
    check: 'has the same answer for every address of the Training',
    mutant: answering('/resets', (answer, message) => ({
      ...answer,
      headers: { ...answer.headers, 'x-cache': has(message, 'old-address@') ? 'hit' : 'miss' },
    })),
  },
  {
    name: 'lets a stranger sign in',
    group: 'A stranger',
    check: 'cannot sign in',
    mutant: answering('/sign-ins', () => said(200, { result: 'wrong', left: 2 })),
  },
  {
    name: 'tells a person nothing of their own account',
    group: 'A person',
    check: 'is told when it is not registered',
    mutant: answering('/resets', () => said(202, { result: 'accepted', values: { 'link-seconds': 7200 } })),
  },
  {
    name: 'tells more than the contract has',
    group: 'A person',
    check: 'is told what stands in the way',
    mutant: answering('/account-status', (answer) =>
      said(answer.status, { ...(JSON.parse(answer.body) as object), dateOfBirth: '1990-01-01' }, answer),
    ),
  },
  {
    name: 'tells anybody of an account',
    group: 'A person',
    check: 'is not told of anybody else',
    mutant: answering('/account-status', (answer) =>
      isProblem(answer, 'not-own') ? said(200, { registered: true, hasPassword: true }) : answer,
    ),
  },
  {
    name: 'sends every mail twice',
    group: 'A reset',
    check: 'that is asked for again',
    mutant: () => async (message, pass) => {
      const answer = await pass(message);
      return message.path === '/outbox'
        ? { ...answer, body: answer.body.replace(/<article>[\s\S]*?<\/article>/g, '$&$&') }
        : answer;
    },
  },
  {
    name: 'makes a new link for every try',
    group: 'A reset',
    check: 'is mailed',
    mutant: () => {
      const seen = new Set<string>();
      return async (message, pass) => {
        const key = message.headers['idempotency-key'] ?? '';
        const answer = await pass(message);
        if (isTo(message, '/resets') && seen.has(key))
          await pass(withHeaders(message, { 'idempotency-key': randomUUID() }));
        seen.add(key);
        return answer;
      };
    },
  },
  {
    name: 'lets older links work',
    group: 'A reset',
    check: 'takes the place of an earlier one',
    mutant: answering('/completion', (answer) =>
      isProblem(answer, 'link-superseded')
        ? said(200, { result: 'done', signInPage: 'https://latchkey.example/' })
        : answer,
    ),
  },
  {
    name: 'uses a link up when it is opened',
    group: 'A reset',
    check: 'is not used by opening its link',
    mutant: () => {
      let isOpened = false;
      return async (message, pass) => {
        const answer = await pass(message);
        isOpened ||= message.path.startsWith('/practice/');
        return isOpened && message.method === 'GET' && message.path.startsWith(`${api}/resets/`)
          ? { ...answer, body: answer.body.replace('"state":"mailed"', '"state":"used"') }
          : answer;
      };
    },
  },
  {
    name: 'lets a link be used by another address',
    group: 'A reset',
    check: 'works for the address',
    mutant: answering('/completion', (answer) =>
      isProblem(answer, 'other-address')
        ? said(200, { result: 'done', signInPage: 'https://latchkey.example/' })
        : answer,
    ),
  },
  {
    name: 'does not say why a password will not do',
    group: 'A reset',
    check: 'takes no password',
    mutant: answering('/completion', (answer) => ({
      ...answer,
      body: answer.body.replace(/"fields":\{[^}]*\}/, '"fields":{}'),
    })),
  },
  {
    name: 'lets a link work twice',
    group: 'A reset',
    check: 'sets a new password, once',
    mutant: () => {
      const done = new Map<string, Answer>();
      return async (message, pass) => {
        if (!isTo(message, '/resets/completion')) return pass(message);
        const { token = '' } = asJson(message) as { readonly token?: string };
        const earlier = done.get(token);
        if (earlier !== undefined) return earlier;
        const answer = await pass(message);
        if (answer.status === 200) done.set(token, answer);
        return answer;
      };
    },
  },
  {
    name: 'takes any code',
    group: 'A registration',
    check: 'takes the code of an authenticator app',
    mutant: answering('/second-factor/verification', (answer) =>
      answer.status === 422 ? said(200, { result: 'verified' }) : answer,
    ),
  },
  {
    name: 'lets the first code work when there is a newer one',
    group: 'A registration',
    check: 'has a new code sent',
    mutant: () => {
      let asked = 0;
      return async (message, pass) => {
        const answer = await pass(message);
        if (isTo(message, '/codes')) asked += 1;
        return isTo(message, '/verification') && asked > 0 && isProblem(answer, 'code-wrong')
          ? said(200, { result: 'verified', proof: 'a'.repeat(43) })
          : answer;
      };
    },
  },
  {
    name: 'lets a stranger lock an account',
    group: 'Tries',
    check: 'a stranger’s misses',
    mutant: asking((message) =>
      isTo(message, '/sign-ins') && message.headers.authorization !== undefined
        ? withBody(message, (body) => ({
            ...body,
            person: { tier: 'identified', tenant: 'any', objectId: 'any', addresses: ['contracted@nhs.net'] },
          }))
        : message,
    ),
  },
  {
    name: 'judges every guess',
    group: 'Tries',
    check: 'of thirty guesses',
    mutant: answering('/sign-ins', (answer) =>
      answer.body.includes('"locked"') ? said(200, { result: 'wrong', left: 1 }) : answer,
    ),
  },
  {
    name: 'locks for one hour',
    group: 'Tries',
    check: 'the lock lasts 12 hours',
    mutant: () => {
      const ends = new Date(Date.now() + 3_600_000).toISOString();
      return async (message, pass) => {
        const answer = await pass(message);
        return { ...answer, body: answer.body.replace(/"lock-ends":"[^"]*"/, `"lock-ends":"${ends}"`) };
      };
    },
  },
];

function asJson({ body }: Message): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
