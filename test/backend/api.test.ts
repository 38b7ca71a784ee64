import assert from 'node:assert/strict';
import type { Caller } from '../../src/backend/api.ts';
import { mountBackend } from '../../src/backend/mount.ts';
import { type Served, serve } from '../web/served.ts';
import { openWorld, owner, stranger, type World } from './world.ts';

const bot: Caller = { name: 'bot', key: 'a-key-for-the-bot', tier: 'identified' };
const page: Caller = { name: 'page', key: 'a-key-for-a-page', tier: 'anonymous' };

describe('the API of the backend', () => {
  let world: World;
  let served: Served;

  beforeEach(async () => {
    world = await openWorld();
    served = await serve((server, pages, publicUrl) =>
      mountBackend(server, { backend: world.backend, pages, publicUrl, callers: [bot, page] }),
    );
  });
  afterEach(() => served.close());

  const good = { system: 'training-interface', email: 'registered@nhs.net', person: stranger };
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}, path = 'resets') =>
    fetch(`${served.url}/backend/v1/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bot.key}`, 'idempotency-key': 'one', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('answers 202 with the same bytes for any address of a stranger', async () => {
    const answers: string[] = [];
    for (const email of ['registered@nhs.net', 'nobody@nhs.net', 'first-week@nhs.net']) {
      const response = await post({ ...good, email }, { 'idempotency-key': email });
      assert.equal(response.status, 202);
      answers.push(await response.text());
    }
    assert.deepEqual(new Set(answers).size, 1, answers.join('\n'));
  });

  const refusals: readonly (readonly [string, unknown, Readonly<Record<string, string>>, number, string])[] = [
    ['no key', good, { authorization: '' }, 401, 'key'],
    ['another key', good, { authorization: 'Bearer something' }, 401, 'key'],
    ['no key and a broken body', '{', { authorization: 'Bearer something' }, 401, 'key'],
    ['no idempotency key', good, { 'idempotency-key': '' }, 400, 'idempotency-key'],
    ['a body that is not JSON', '{', {}, 400, 'not-json'],
    ['a list of addresses', { ...good, email: ['a@nhs.net'] }, {}, 400, 'shape'],
    ['two addresses', { ...good, email: 'a@nhs.net,b@nhs.net' }, {}, 400, 'shape'],
    ['a field too many', { ...good, role: 'admin' }, {}, 400, 'shape'],
    ['a date of birth for the Training Interface', { ...good, dateOfBirth: '1990-01-01' }, {}, 400, 'shape'],
    ['no date of birth for ESR', { ...good, system: 'esr' }, {}, 400, 'shape'],
    ['29 February 1990', { ...good, system: 'esr', dateOfBirth: '1990-02-29' }, {}, 400, 'shape'],
    ['too much', { ...good, email: 'a'.repeat(10_000) }, {}, 413, 'too-large'],
    [
      'a caller that vouches and may not',
      { ...good, person: owner('registered@nhs.net') },
      { authorization: `Bearer ${page.key}` },
      403,
      'tier',
    ],
  ];
  for (const [name, body, headers, status, code] of refusals) {
    it(`refuses ${name}: ${status} ${code}`, async () => {
      const response = await post(body, headers);
      assert.equal(response.status, status);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const problem = (await response.json()) as { readonly title: string; readonly detail: string };
      assert.equal(problem.title, code);
      assert.ok(!problem.detail.includes('nhs.net'));
      assert.deepEqual(await world.mailsTo('registered@nhs.net'), []);
    });
  }

  it('answers a repeated key again, and refuses it with another body', async () => {
    const first = await (await post(good)).text();
    world.pass(1000);
    assert.equal(await (await post(good)).text(), first);
    const other = await post({ ...good, email: 'other@nhs.net' });
    assert.equal(other.status, 422);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('keeps the keys of its callers apart', async () => {
    await post(good);
    const other = await post({ ...good, email: 'other@nhs.net' }, { authorization: `Bearer ${page.key}` });
    assert.equal(other.status, 202);
  });

  it('is plain when nothing can be kept', async () => {
    world.documents.load = async () => Promise.reject(Object.assign(new Error('secret'), { name: 'StoreUnavailable' }));
    const response = await post(good);
    assert.equal(response.status, 503);
    assert.ok(!(await response.text()).includes('secret'));
  });

  it('starts a registration, with a page at the configured address', async () => {
    const response = await post({ email: 'joined-the-bank@nhs.net', person: stranger }, {}, 'registrations');
    assert.equal(response.status, 202);
    const answer = (await response.json()) as { readonly values: { readonly page: string } };
    assert.match(
      answer.values.page,
      /^https:\/\/latchkey\.example\/practice\/nhsp-online\/register\/code\?registration=/,
    );
  });
});
