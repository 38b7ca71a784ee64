import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Breaker } from '../../../src/adapters/backend/circuit-breaker.ts';
import { createHttpBackend, type HttpBackend, type HttpBackendSettings } from '../../../src/adapters/backend/http.ts';
import { signInPages } from '../../../src/backend/ports.ts';
import type { BackendUnavailable, OutcomeUnknown, Person } from '../../../src/conversation/ports.ts';
import { freePort } from '../../redis.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const id = 'a'.repeat(43);
const accepted = { result: 'accepted', values: { 'link-seconds': 7200 } };
const done = { result: 'done', id, values: { expires: '2026-11-20T05:10:00.000Z' } };
const told = { result: 'done', values: { expires: '2026-11-20T05:10:00.000Z' } };
const stranger: Person = { tier: 'anonymous' };
const owner: Person = { tier: 'identified', tenant: 'trust', objectId: 'one', addresses: ['registered@nhs.net'] };

const json =
  (body: unknown, status = 202, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

const raw =
  (headers: Readonly<Record<string, string>>, body = '', status = 202): Answer =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const refuse = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  json({ type: 'urn:latchkey:problem:limited', title: 'no', status, detail: 'no' }, status, headers);
const hangUp: Answer = (response) => response.destroy();

describe('a backend over HTTP', () => {
  let server: Server;
  let url: string;
  /** What is answered to one call after the other; the last one to all that follow. */
  let answers: readonly Answer[];
  let asked: { readonly key: string | undefined; readonly body: string; readonly authorization: string | undefined }[];

  before((done) => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { authorization } = request.headers;
      asked.push({ key: request.headers['idempotency-key'] as string | undefined, body, authorization });
      (answers[Math.min(asked.length, answers.length) - 1] as Answer)(response, request);
    }).listen(0, '127.0.0.1', () => {
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  beforeEach(() => {
    asked = [];
  });
  after((done) => {
    server.close(done);
    server.closeAllConnections();
  });

  const backend = (settings: Partial<HttpBackendSettings> = {}): HttpBackend =>
    createHttpBackend({
      url,
      key: 'key',
      pages: signInPages('https://latchkey.example'),
      clock: { now: () => new Date('2026-11-20T03:10:00.000Z') },
      waits: [4, 8],
      ...settings,
    });
  const request = (reset: HttpBackend, person: Person = stranger) =>
    reset.requestReset({
      system: 'training-interface',
      email: 'registered@nhs.net',
      person,
      conversation: 'conversation-1',
      key: 'key – 1',
    });
  const rejects = (promise: Promise<unknown>, name: 'OutcomeUnknown' | 'BackendUnavailable' = 'OutcomeUnknown') =>
    assert.rejects(promise, (error: Error & { readonly why?: object }) => {
      assert.equal(error.name, name);
      assert.doesNotMatch(JSON.stringify(error.why), /Hunter-2|registered@/);
      assert.doesNotMatch(error.message, /Hunter-2|registered@/);
      return true;
    });

  describe('that keeps to its contract', () => {
    it('has its answers told in the words of guides', async () => {
      answers = [json(accepted)];
      assert.deepEqual(await request(backend()), told);
      const cases = [
        [done, told],
        [
          { result: 'not-nhs-net', values: {} },
          { result: 'not-registered', values: {} },
        ],
        [
          { result: 'not-registered', values: {} },
          { result: 'not-registered', values: {} },
        ],
        [
          { result: 'limited', values: {} },
          { result: 'limited', values: {} },
        ],
      ] as const;
      for (const [answer, expected] of cases) {
        answers = [json(answer)];
        assert.deepEqual(await request(backend(), owner), expected);
      }
    });

    it('is told one stranger from another, and no name of a conversation', async () => {
      answers = [json(accepted)];
      await request(backend());
      const { person } = JSON.parse(asked[0]?.body ?? '') as { person: { tier: string; requester: string } };
      assert.equal(person.tier, 'anonymous');
      assert.match(person.requester, /^[0-9a-f]{64}$/);
      assert.doesNotMatch(JSON.stringify(asked), /conversation-1/);
      assert.match(asked[0]?.key ?? '', /^[0-9a-f]{64}$/);
      assert.equal(asked[0]?.authorization, 'Bearer key');
      answers = [json(done)];
      await request(backend(), owner);
      assert.deepEqual((JSON.parse(asked[1]?.body ?? '') as { person: unknown }).person, owner);
    });
  });

  describe('that breaks its contract', () => {
    const html = raw({ 'content-type': 'text/html' }, '<h1>Welcome</h1>');
    const breaches: readonly (readonly [string, Answer])[] = [
      ['another status', json(accepted, 200)],
      ['(68) a page', html],
      ['(68) a redirect', raw({ location: '/elsewhere' }, '', 302)],
      ['(17) half an answer', raw({ 'content-type': 'application/json' }, '{"result":')],
      ['nothing', raw({})],
      ['(17) a result that there is not', json({ result: 'excellent', values: {} })],
      ['(17) a value that is missing', json({ result: 'accepted', values: {} })],
      ['(17) a time that is none', json({ ...done, values: { expires: 'soon' } })],
      ['(68) a field too many', json({ ...accepted, more: true })],
      ['(69) a password', json({ ...accepted, password: 'Hunter-2' })],
      ['(69) a token among the values', json({ ...accepted, values: { ...accepted.values, token: 'Hunter-2' } })],
      ['(68) 5 MB', json({ ...accepted, padding: 'x'.repeat(5 * 1024 * 1024) })],
    ];
    for (const [name, breach] of breaches) {
      it(`with ${name} leaves it unknown what was done, and is not asked again at once`, async () => {
        answers = [breach];
        await rejects(request(backend()));
        assert.equal(asked.length, 1);
      });
    }

    for (const [status, reason] of [
      [400, 'status'],
      [401, 'key'],
      [403, 'key'],
      [404, 'status'],
    ] as const)
      it(`that refuses with ${status} has done nothing, and says why`, async () => {
        answers = [json({ title: 'Hunter-2' }, status)];
        await assert.rejects(request(backend()), ({ name, why: { milliseconds, ...why } }: BackendUnavailable) => {
          assert.deepEqual([name, why], ['BackendUnavailable', { reason, status, type: 'application/json' }]);
          return typeof milliseconds === 'number';
        });
        assert.equal(asked.length, 1);
      });

    it('has the reason told to the log: time, type, shape, status', async () => {
      // Only what never answers may run out of time, however slow the machine is.
      const whyOf = async (answer: Answer, timeoutMilliseconds: number) => {
        answers = [answer];
        const error = await request(backend({ timeoutMilliseconds, waits: [] })).catch((thrown: unknown) => thrown);
        return (error as OutcomeUnknown).why;
      };
      for (const [answer, why] of [
        [() => {}, { reason: 'time' }],
        [html, { reason: 'type', status: 202, type: 'text/html' }],
        [raw({ 'content-type': 'Hunter-2 registered@nhs.net' }), { reason: 'type', status: 202, type: 'none' }],
        [json({ ...accepted, more: true }), { reason: 'shape' }],
        [json(accepted, 200), { reason: 'status', status: 200, type: 'application/json' }],
        [refuse(409), { reason: 'in-flight', status: 409, type: 'application/json' }],
        [hangUp, { reason: 'connection' }],
      ] as const) {
        const { milliseconds, ...rest } = await whyOf(answer, why.reason === 'time' ? 200 : 30_000);
        assert.deepEqual(rest, why);
        assert.ok(milliseconds !== undefined && milliseconds >= 0);
      }
    });

    for (const result of [done, { result: 'not-registered', values: {} }])
      it(`(62) by telling a stranger ${result.result} leaves it unknown what was done`, async () => {
        answers = [json(result)];
        await rejects(request(backend()));
      });

    it('(68) with the page of another site leaves it unknown what was done', async () => {
      const values = { expires: done.values.expires, page: 'https://evil.example/practice' };
      answers = [json({ result: 'done', id, values })];
      const start = { email: 'a@nhs.net', person: stranger, conversation: 'one', key: 'key' };
      await rejects(backend().startRegistration(start));
      answers = [json({ result: 'done', id, values: { ...values, page: 'https://latchkey.example/practice' } })];
      assert.deepEqual(await backend().startRegistration(start), {
        result: 'done',
        values: { ...values, page: 'https://latchkey.example/practice' },
      });
    });

    it('(15) by hanging leaves it unknown when its time is up, before an answer and in the middle of one', async () => {
      const beginsOnly: Answer = (response) => {
        response.writeHead(202, { 'content-type': 'application/json' });
        response.write('{');
      };
      for (const answer of [() => {}, beginsOnly]) {
        answers = [answer];
        const before = asked.length;
        // On a busy machine its time can be up before it was asked.
        let tries = 0;
        for (; asked.length === before; tries += 1)
          await rejects(request(backend({ timeoutMilliseconds: 50 * 4 ** tries })));
        assert.ok(asked.length - before <= tries, 'asked again');
      }
    });

    it('is not asked what the contract does not have', async () => {
      answers = [json(accepted)];
      const reset = backend();
      await rejects(
        reset.requestReset({
          system: 'training-interface',
          email: 'not an address',
          person: stranger,
          conversation: 'one',
          key: 'key',
        }),
        'BackendUnavailable',
      );
      assert.equal(asked.length, 0);
    });
  });

  describe('that fails for the moment', () => {
    const passing: readonly (readonly [string, Answer])[] = [
      ['(14) a closed connection', hangUp],
      [
        '(18) an answer that breaks off',
        (response) => {
          response.writeHead(202, { 'content-type': 'application/json', 'content-length': '100' });
          response.write('{"result":"acc');
          setImmediate(() => response.destroy());
        },
      ],
      ['(16) 500', refuse(500)],
      ['(16) 503 with Retry-After', refuse(503, { 'retry-after': '0' })],
      ['429', refuse(429)],
      ['409, as the first try is still being answered', refuse(409)],
    ];
    for (const [name, failure] of passing)
      it(`with ${name} is asked again by the same key, and answers`, async () => {
        answers = [failure, json(accepted)];
        assert.deepEqual(await request(backend()), told);
        assert.equal(asked.length, 2);
        assert.equal(asked[0]?.key, asked[1]?.key);
        assert.equal(asked[0]?.body, asked[1]?.body);
      });

    it('(16) is asked three times at most', async () => {
      answers = [refuse(503)];
      await rejects(request(backend()));
      assert.equal(asked.length, 3);
    });

    it('(16) is not asked again before the time that it says, nor waited for beyond the deadline', async () => {
      for (const [after, times] of [
        ['0', 2],
        ['1', 1],
        ['3600', 1],
      ] as const) {
        asked = [];
        answers = [refuse(503, { 'retry-after': after })];
        await rejects(request(backend({ timeoutMilliseconds: 900, waits: [4] })));
        assert.equal(asked.length, times);
      }
    });

    it('(14) is left alone after five failed calls, then tried again by one', async () => {
      let now = 0;
      const breaker = new Breaker({ failures: 5, restMilliseconds: 10_000, now: () => now });
      const reset = backend({ breaker, waits: [] });
      answers = [refuse(503)];
      for (let times = 0; times < 5; times++) await rejects(request(reset));
      for (let times = 0; times < 3; times++) await rejects(request(reset), 'BackendUnavailable');
      assert.equal(asked.length, 5);
      now = 10_000;
      answers = [json(accepted)];
      assert.deepEqual(await request(reset), told);
      assert.equal(asked.length, 6);
    });

    it('is not left alone for refusing what we ask', async () => {
      const reset = backend({ waits: [] });
      answers = [refuse(422)];
      for (let times = 0; times < 8; times++) await rejects(request(reset));
      assert.equal(asked.length, 8);
    });

    it('(14) by not being there is unavailable', async () => {
      await rejects(request(backend({ url: `http://127.0.0.1:${await freePort()}` })), 'BackendUnavailable');
    });

    it('is not told `limited` for what may have been done by an earlier try', async () => {
      answers = [refuse(429)];
      assert.deepEqual(await request(backend()), { result: 'limited', values: {} });
      asked = [];
      answers = [hangUp, refuse(429)];
      await rejects(request(backend()));
    });

    it('waits for the claim of another process for as long as there is time', async () => {
      answers = [...Array.from({ length: 6 }, () => refuse(409)), json(accepted)];
      assert.deepEqual(await request(backend()), told);
      assert.equal(new Set(asked.map(({ key }) => key)).size, 1);
    });
  });

  describe('and our key', () => {
    it('is judged without asking for anything, and not more often than is needed', async () => {
      answers = [refuse(401)];
      const refused = backend();
      await assert.rejects(refused.keyIsTaken());
      await assert.rejects(refused.keyIsTaken());
      assert.deepEqual(asked, [{ key: undefined, body: '{}', authorization: 'Bearer key' }]);
      answers = [refuse(400)];
      await backend().keyIsTaken();
    });

    it('is not refused by a backend that is not there', async () => {
      await backend({ url: `http://127.0.0.1:${await freePort()}` }).keyIsTaken();
    });
  });
});
