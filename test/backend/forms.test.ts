import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Backend } from '../../src/backend/backend.ts';
import type { Person } from '../../src/backend/contract.ts';
import { KeyInFlight } from '../../src/backend/limits/idempotency.ts';
import { quotas } from '../../src/backend/limits/quotas.ts';
import { mountBackend } from '../../src/backend/mount.ts';
import type { Quota } from '../../src/backend/ports.ts';
import { type Served, serve } from '../served.ts';
import { Browser, type Shown } from './browser.ts';
import { begin, codeIn, email } from './registration/registering.ts';
import { openWorld, type World } from './world.ts';

const path = '/practice/training-interface/request';
const born = { 'date-of-birth-day': '1', 'date-of-birth-month': '1', 'date-of-birth-year': '1990' };

describe('the forms of the practice backend', () => {
  let world: World;
  let served: Served;
  let browser: Browser;
  /** What was asked of the backend, by method. */
  let asked: { readonly person: Person }[];

  const openWith = async (trustedHops: number) => {
    world = await openWorld();
    asked = [];
    const backend: Backend = {
      ...world.backend,
      requestReset: (request, key) => {
        asked.push(request);
        return world.backend.requestReset(request, key);
      },
    };
    const log = { info() {}, warn() {}, error() {} };
    served = await serve((server, pages, publicUrl) =>
      mountBackend(server, { backend, pages, publicUrl, trustedHops, log, practice: { outbox: world.outbox } }),
    );
    browser = new Browser(served.url);
  };
  beforeEach(() => openWith(0));
  afterEach(() => served.close());

  const heading = (page: Shown) =>
    /<h1[^>]*>([\s\S]*?)<\/h1>/
      .exec(page.html)?.[1]
      ?.replace(/<span[\s\S]*?<\/span>/, '')
      .trim();
  const post = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const form = await browser.open(path);
    const csrf = /name="csrf" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    return browser.open(path, {
      method: 'POST',
      body: `csrf=${csrf}&${body}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  };

  it('47: are taken from our own origin alone, even with the token', async () => {
    const send = async (headers: Readonly<Record<string, string>>) =>
      (await browser.send(await browser.open(path), { email: 'registered@nhs.net' }, headers)).status;
    for (const site of ['cross-site', 'same-site', 'garbage'])
      assert.equal(await send({ 'sec-fetch-site': site }), 403);
    const { port } = new URL(served.url);
    for (const origin of [
      'https://evil.example',
      `http://127.0.0.1:${Number(port) - 1}`,
      `https://127.0.0.1:${port}`,
      `${served.url}.evil.example`,
    ])
      assert.equal(await send({ origin, 'sec-fetch-site': 'same-origin' }), 403, origin);
    assert.deepEqual(asked, []);
    // A page that sends no referrer posts its own forms with the Origin `null`.
    assert.equal(await send({ origin: 'null', 'sec-fetch-site': 'same-origin' }), 200);
    assert.equal(await send({ origin: served.url }), 200);
    assert.equal(await send({}), 200);
    assert.equal(asked.length, 3);
  });

  it('45: refuse a field that comes twice, as a list, or with two addresses in it', async () => {
    const one = 'email=registered%40nhs.net';
    for (const body of [
      `${one}&email=evil%40evil.example`,
      `email%5B%5D=registered%40nhs.net&email%5B%5D=evil%40evil.example`,
      `${one}&email%5B%5D=evil%40evil.example`,
      `${one}&__proto__=x&__proto__=y`,
      `${one}&email.name=x`,
      'email=registered%40nhs.net%2Cevil%40evil.example',
      'email=registered%40nhs.net%3Bevil%40evil.example',
      'email=registered%40nhs.net%0D%0Aevil%40evil.example',
      'email=%22a%40evil.example%20x%22%40nhs.net',
    ])
      assert.equal((await post(body)).status, 400, body);
    assert.deepEqual(asked, []);
    assert.equal((await post(`${one}&__proto__=x`)).status, 200);
  });

  it('46: find no account by a letter that only looks alike', async () => {
    for (const typed of ['r\u0435gistered@nhs.net', 'reg\u0131stered@nhs.net', 'registered@nh\u017f.net'])
      assert.equal((await browser.send(await browser.open(path), { email: typed })).status, 400, typed);
    assert.deepEqual(await world.mailsTo('registered@nhs.net'), []);
  });

  it('52: spend no attempt on a date that cannot be, and explain it', async () => {
    for (const [day, month, year, words] of [
      ['29', '2', '1990', /There was no 29 February in 1990/],
      ['29', '2', '1900', /There was no 29 February in 1900/],
      ['1', '1', '1900', /Check the year you were born/],
      ['1', '1', '2090', /Your date of birth must be in the past/],
      ['1', '1', '90', /The year must have 4 numbers/],
      ['1', '', '1990', /Your date of birth must include a month/],
      ['', '', '', /Enter your date of birth/],
    ] as const) {
      const form = await browser.open('/practice/esr/request');
      const fields = { 'date-of-birth-day': day, 'date-of-birth-month': month, 'date-of-birth-year': year };
      const page = await browser.send(form, { email: 'registered@nhs.net', ...fields });
      assert.equal(page.status, 400);
      assert.match(page.html, /<title>\s*Error: /);
      assert.match(page.text, words);
      assert.equal(page.html.match(/href="#date-of-birth-/g)?.length, 1, 'one line in the summary');
    }
    assert.deepEqual(asked, []);
  });

  it('mark the boxes of a date that have to be changed, and lead to the first', async () => {
    const marked = async (day: string, month: string, year: string) => {
      const fields = { 'date-of-birth-day': day, 'date-of-birth-month': month, 'date-of-birth-year': year };
      const page = await browser.send(await browser.open('/practice/esr/request'), { email: 'a@nhs.net', ...fields });
      const boxes = [...page.html.matchAll(/<input class="([^"]*)" id="date-of-birth-(\w+)"/g)];
      assert.equal(boxes.length, 3);
      const wrong = boxes.filter(([, look = '']) => look.includes('nhsuk-input--error')).map(([, , part]) => part);
      return [/href="#date-of-birth-(\w+)"/.exec(page.html)?.[1], ...wrong];
    };
    assert.deepEqual(await marked('', '', ''), ['day', 'day', 'month', 'year']);
    assert.deepEqual(await marked('31', '2', '1990'), ['day', 'day', 'month']);
    assert.deepEqual(await marked('31', '', ''), ['month', 'month', 'year']);
    assert.deepEqual(await marked('31', '1', '90'), ['year', 'year']);
  });

  it('49: go to no address that is asked for', async () => {
    const id = await begin(world);
    const start = await browser.open(
      `/practice/nhsp-online/register/code?registration=${id}&next=https://evil.example`,
    );
    assert.doesNotMatch(start.html, /evil/);
    const code = await codeIn(world);
    const next = await browser.send(start, {
      action: 'verify',
      code,
      next: 'https://evil.example',
      url: '//evil.example',
    });
    assert.equal(next.url.href, `${served.url}/practice/nhsp-online/register/details`);
    const hostile = await browser.open(
      '/practice/nhsp-online/register/code?registration=%22%3E%3Ca%20href=//evil.example',
    );
    assert.doesNotMatch(hostile.html, /evil/);
  });

  it('50: are dead in another browser, and when they are played again', async () => {
    const form = await browser.open(path);
    assert.equal((await new Browser(served.url).send(form, { email: 'registered@nhs.net' })).status, 403);
    for (let again = 0; again < 3; again++) await browser.send(form, { email: 'registered@nhs.net' });
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('ask anew when something else is in them', async () => {
    const form = await browser.open('/practice/esr/request');
    for (const year of ['1991', '1990']) {
      const page = await browser.send(form, { email: 'registered@nhs.net', ...born, 'date-of-birth-year': year });
      assert.equal(heading(page), 'Check your email');
    }
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('tell one browser from another, as a whole hospital may be one network', async () => {
    await browser.send(await browser.open(path), { email: 'registered@nhs.net' });
    await browser.send(await browser.open(path), { email: 'contracted@nhs.net' });
    const other = new Browser(served.url);
    await other.send(await other.open(path), { email: 'registered@nhs.net' });
    const requesters = asked.map(({ person }) => (person.tier === 'anonymous' ? person.requester : undefined));
    assert.equal(requesters.length, 3);
    assert.ok(requesters.every((requester) => requester !== undefined));
    assert.equal(requesters[0], requesters[1]);
    assert.notEqual(requesters[0], requesters[2]);
  });

  it('67: believe of X-Forwarded-For what our own proxies added, and no more', async () => {
    const seen: string[] = [];
    const { take } = world.backend.limits;
    world.backend.limits.take = async (quota: Quota, whose: string) => {
      if (quota.name === quotas.network.name) seen.push(whose);
      return take.call(world.backend.limits, quota, whose);
    };
    const forwarded = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' };
    await browser.send(await browser.open(path), { email: 'registered@nhs.net' }, forwarded);
    await served.close();
    await openWith(1);
    const behind = world.backend.limits.take;
    world.backend.limits.take = async (quota: Quota, whose: string) => {
      if (quota.name === quotas.network.name) seen.push(whose);
      return behind.call(world.backend.limits, quota, whose);
    };
    await browser.send(await browser.open(path), { email: 'registered@nhs.net' }, forwarded);
    assert.deepEqual(seen, ['127.0.0.1', '203.0.113.9']);
  });

  it('stop at what one network may send, and say from when again', async () => {
    const form = await browser.open(path);
    const { limits } = world.backend;
    while ((await limits.take(quotas.network, '127.0.0.1')) === undefined);
    const page = await browser.send(form, { email: 'registered@nhs.net' });
    assert.equal(page.status, 429);
    assert.match(page.text, /Too many forms have come from here/);
    assert.match(page.text, /You can try again from 03:(19|20) today/);
    assert.ok(Number(page.headers.get('retry-after')) > 500);
    assert.match(page.headers.get('cache-control') ?? '', /no-store/);
    assert.deepEqual(asked, []);
  });

  it('95: of what brings no cookie of ours are counted apart, and of one browser narrowly', async () => {
    const bare = async () => {
      const response = await fetch(served.url + path, { method: 'POST', body: 'email=x' });
      await response.arrayBuffer();
      return response.status;
    };
    for (let sent = 0; sent < quotas.withoutCookie.most; sent++) assert.equal(await bare(), 403);
    assert.equal(await bare(), 429);
    const greedy = await browser.open(path);
    const cookie = `latchkey-form=${browser.cookie('latchkey-form')}`;
    const loud = async () => {
      const response = await fetch(served.url + path, { method: 'POST', body: 'email=x', headers: { cookie } });
      await response.arrayBuffer();
      return response.status;
    };
    for (let sent = 0; sent < quotas.browser.most; sent++) assert.equal(await loud(), 403);
    assert.equal((await browser.send(greedy, { email: 'registered@nhs.net' })).status, 429);
    const beside = new Browser(served.url);
    assert.equal((await beside.send(await beside.open(path), { email: 'registered@nhs.net' })).status, 200);
  });

  it('do not let another site use up what a network may send', async () => {
    const cross = { 'sec-fetch-site': 'cross-site' };
    for (let sent = 0; sent <= quotas.withoutCookie.most; sent++)
      await (await fetch(served.url + path, { method: 'POST', headers: cross })).arrayBuffer();
    assert.equal((await browser.send(await browser.open(path), { email: 'registered@nhs.net' })).status, 200);
  });

  it('tell somebody who asks for link after link to wait', async () => {
    const { requester } = quotas;
    for (let sent = 0; sent < requester.most; sent++)
      assert.equal((await browser.send(await browser.open(path), { email: `nobody-${sent}@nhs.net` })).status, 200);
    const page = await browser.send(await browser.open(path), { email: 'registered@nhs.net' });
    assert.equal(page.status, 429);
    assert.match(page.text, /You can try again from 04:10 today/);
    const registration = await browser.open('/practice/nhsp-online/register');
    assert.equal((await browser.send(registration, { email })).status, 429);
  });

  it('say that a form is being worked on, when another process has it', async () => {
    const form = await browser.open(path);
    world.backend.requestReset = async () => Promise.reject(new KeyInFlight());
    const page = await browser.send(form, { email: 'registered@nhs.net' });
    assert.equal(page.status, 409);
    assert.equal(heading(page), 'We have your form already');
  });

  it('refuse what is not a form: too large, or compressed', async () => {
    const large = await post(`email=${'x'.repeat(20_000)}`);
    assert.equal(large.status, 413);
    assert.equal(heading(large), 'We could not read the form');
    assert.equal((await post('email=x', { 'content-encoding': 'gzip' })).status, 415);
  });
});

describe('the fields of the forms', () => {
  const read = (view: string, folder = 'backend/pages') =>
    readFileSync(fileURLToPath(new URL(`../../src/${folder}/${view}.njk`, import.meta.url)), 'utf8');
  const fields = read('fields', 'pages/views');

  it('are named for password managers and for people who let the browser fill in', () => {
    assert.match(fields, /autocomplete: "one-time-code"/);
    for (const part of ['bday-day', 'bday-month', 'bday-year']) assert.ok(fields.includes(part), part);
    assert.match(fields, /"new-password"[\s\S]*"new-password"/);
    const names = ['given-name', 'family-name', '"tel"', 'autocomplete="username"'];
    for (const name of names) assert.ok(read('register-details').includes(name), name);
    for (const view of [fields, read('register-details'), read('register-authenticator')])
      assert.doesNotMatch(view, /onpaste|autocomplete[=:] ?"off"/);
  });
});
