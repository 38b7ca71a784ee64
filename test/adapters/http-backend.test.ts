import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpBackend } from '../../src/adapters/http-backend.ts';
import { signInPages } from '../../src/backend/ports.ts';
import type { ResetBackend } from '../../src/conversation/ports.ts';

type Answer = (response: ServerResponse) => void;

const done = { result: 'done', values: { expires: '2026-11-20T05:10:00.000Z' } };
const json =
  (body: unknown, status = 202): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

const raw =
  (headers: Readonly<Record<string, string>>, body = '', status = 202): Answer =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** 68 and 69 of the attacks, 14, 15 and 17 of the faults: what is not the contract is not a success. */
describe('a backend over HTTP that breaks its contract', () => {
  let server: Server;
  let url: string;
  let answer: Answer;
  let asked: number;

  before((done) => {
    server = createServer((_request, response) => {
      asked += 1;
      answer(response);
    }).listen(0, '127.0.0.1', () => {
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  beforeEach(() => {
    asked = 0;
  });
  after((done) => {
    server.close(done);
    server.closeAllConnections();
  });

  const backend = (timeoutMilliseconds?: number): ResetBackend =>
    createHttpBackend({
      url,
      key: 'key',
      pages: signInPages('https://latchkey.example'),
      ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
    });
  const request = (reset: ResetBackend) =>
    reset.requestReset({
      system: 'training-interface',
      email: 'registered@nhs.net',
      person: { tier: 'anonymous' },
      key: 'key',
    });
  const rejects = (promise: Promise<unknown>) =>
    assert.rejects(promise, (error: Error) => {
      assert.equal(error.name, 'BackendUnavailable');
      assert.doesNotMatch(error.message, /Hunter-2|registered/);
      return true;
    });

  it('is taken at its word when it keeps to it', async () => {
    answer = json(done);
    assert.deepEqual(await request(backend()), done);
  });

  const breaches: readonly (readonly [string, Answer])[] = [
    ['another status', json(done, 200)],
    ['an error', json({ title: 'no' }, 500)],
    ['a page', raw({ 'content-type': 'text/html' }, '<h1>Welcome</h1>')],
    ['half an answer', raw({ 'content-type': 'application/json' }, '{"result":')],
    ['a redirect', raw({ location: '/elsewhere' }, '', 302)],
    ['nothing', raw({})],
    ['a closed connection', (response) => response.destroy()],
    ['a result that there is not', json({ result: 'excellent', values: {} })],
    ['a value that is missing', json({ result: 'done', values: {} })],
    ['a time that is none', json({ result: 'done', values: { expires: 'soon' } })],
    ['a password', json({ ...done, password: 'Hunter-2' })],
    ['a token among the values', json({ result: 'done', values: { ...done.values, token: 'Hunter-2' } })],
    ['5 MB', json({ ...done, padding: 'x'.repeat(5 * 1024 * 1024) })],
  ];
  for (const [name, breach] of breaches) {
    it(`with ${name} is unavailable`, async () => {
      answer = breach;
      await rejects(request(backend()));
      assert.equal(asked, 1);
    });
  }

  it('with the page of another site is unavailable', async () => {
    answer = json({ result: 'done', values: { ...done.values, page: 'https://evil.example/practice' } });
    await rejects(backend().startRegistration({ email: 'a@nhs.net', person: { tier: 'anonymous' }, key: 'key' }));
  });

  it('by hanging is unavailable when its time is up, before an answer and in the middle of one', async () => {
    answer = () => {};
    await rejects(request(backend(50)));
    answer = (response) => {
      response.writeHead(202, { 'content-type': 'application/json' });
      response.write('{');
    };
    await rejects(request(backend(50)));
  });

  it('by not being there is unavailable', async () => {
    const nowhere = createHttpBackend({
      url: 'http://127.0.0.1:1',
      key: 'key',
      pages: signInPages('https://latchkey.example'),
    });
    await rejects(request(nowhere));
  });
});
