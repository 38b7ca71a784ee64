import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { newKey, owner, stranger } from '../world.ts';
import { type ApiWorld, auth, bot, isProblem, openApi, page, receiptsKey } from './world.ts';

const good = { system: 'training-interface', email: 'registered@nhs.net', person: stranger };

describe('the API of the backend', () => {
  let api: ApiWorld;
  beforeEach(async () => {
    api = await openApi();
  });
  afterEach(() => api.close());

  it('(62) answers a stranger with the same status, bytes and headers for every address', async () => {
    const requests = [
      ...['registered@nhs.net', 'nobody@nhs.net', 'first-week@nhs.net', 'no-password-yet@nhs.net'].map((email) => ({
        ...good,
        email,
      })),
    ];
    const esr = ['registered@nhs.net', 'nobody@nhs.net', 'locked@nhs.net', 'somebody@elsewhere.example'].flatMap(
      (email) => ['1990-01-01', '1999-09-09'].map((dateOfBirth) => ({ ...good, system: 'esr', email, dateOfBirth })),
    );
    for (const same of [requests, esr]) {
      for (const caller of [bot, page]) {
        const told = new Set<string>();
        for (const body of same) {
          const { status, text, headers } = await api.call('resets', body, { caller });
          const rest = [...headers].filter(([name]) => name !== 'date');
          told.add(JSON.stringify([status, text, rest]));
        }
        assert.equal(told.size, 1, [...told].join('\n'));
        assert.match([...told][0] ?? '', /^\[202,/);
      }
    }
  });

  it('(62) answers about the address of somebody else as it answers a stranger', async () => {
    const anonymous = await api.call('resets', { ...good, email: 'nobody@nhs.net' });
    const other = await api.call('resets', { ...good, person: owner('nobody@nhs.net') });
    assert.deepEqual([other.status, other.text], [anonymous.status, anonymous.text]);
  });

  it('tells a person of their own account, and what has become of their request', async () => {
    const person = owner('registered@nhs.net', 'locked@nhs.net', 'first-week@nhs.net', 'nobody@nhs.net', 'a@b.example');
    const told = async (body: object) => (await api.call('resets', { ...good, person, ...body })).json;
    const dateOfBirth = '1990-01-01';
    assert.equal((await told({ email: 'nobody@nhs.net' })).result, 'not-registered');
    assert.deepEqual(await told({ email: 'first-week@nhs.net' }), {
      result: 'too-soon',
      values: { 'available-from': '2026-11-26T00:00:00.000Z' },
    });
    assert.equal((await told({ system: 'esr', email: 'locked@nhs.net', dateOfBirth })).result, 'locked');
    assert.equal((await told({ system: 'esr', email: 'a@b.example', dateOfBirth })).result, 'not-nhs-net');
    const done = await told({});
    assert.equal(done.result, 'done');
    await api.world.mailsTo('registered@nhs.net');
    const status = await api.call(`resets/${done.id}`);
    assert.equal(status.status, 200);
    assert.deepEqual([status.json.id, status.json.state, status.json.fetched], [done.id, 'mailed', 0]);
    isProblem(await api.call(`resets/${'a'.repeat(43)}`), 404, 'unknown');
    isProblem(await api.call('resets/short'), 404, 'unknown');
    isProblem(await api.call(`resets/${done.id}`, undefined, { caller: page }), 403, 'tier');
  });

  it('tells the status of an account to its own person alone', async () => {
    const about = { system: 'esr', email: 'locked@nhs.net' };
    const told = await api.call('account-status', { ...about, person: owner('locked@nhs.net') });
    assert.equal(told.status, 200);
    assert.deepEqual(told.json, {
      registered: true,
      hasPassword: true,
      lockEnds: '2026-11-20T15:10:00.000Z',
    });
    isProblem(await api.call('account-status', { ...about, person: owner('registered@nhs.net') }), 403, 'not-own');
    isProblem(await api.call('account-status', { ...about, person: stranger }), 403, 'not-own');
    isProblem(await api.call('account-status', { ...about, person: stranger }, { caller: page }), 403, 'tier');
  });

  describe('refuses', () => {
    type Refusal = readonly [
      string,
      unknown,
      Readonly<Record<string, string>>,
      number,
      Parameters<typeof isProblem>[2],
    ];
    const refusals: readonly Refusal[] = [
      ['no key', good, { authorization: '' }, 401, 'key'],
      ['another key', good, { authorization: 'Bearer something' }, 401, 'key'],
      ['another scheme', good, { authorization: `Basic ${bot.key}` }, 401, 'key'],
      ['no key and a broken body', '{', { authorization: 'Bearer something' }, 401, 'key'],
      ['no idempotency key', good, { 'idempotency-key': '' }, 400, 'idempotency-key'],
      ['a long idempotency key', good, { 'idempotency-key': 'x'.repeat(251) }, 400, 'idempotency-key'],
      ['a body that is not JSON', '{', {}, 400, 'not-json'],
      ['no body', '', {}, 400, 'not-json'],
      ['a list', [good], {}, 400, 'shape'],
      ['a word', '"good"', {}, 400, 'shape'],
      ['nothing', 'null', {}, 400, 'shape'],
      ['(45) a list of addresses', { ...good, email: ['a@nhs.net'] }, {}, 400, 'shape'],
      ['(45) two addresses', { ...good, email: 'a@nhs.net,b@nhs.net' }, {}, 400, 'shape'],
      ['(45) email[]', { ...good, 'email[]': 'a@nhs.net' }, {}, 400, 'shape'],
      ['(45) a key that is there twice', JSON.stringify(good).replace('{', '{"email":"a@nhs.net",'), {}, 400, 'shape'],
      [
        '(45) a key that is there twice, once in other letters',
        JSON.stringify(good).replace('{', '{"\\u0065mail":"a@nhs.net",'),
        {},
        400,
        'shape',
      ],
      [
        '(45) a key that is there twice further in',
        JSON.stringify(good).replace('"anonymous"', '"identified","tier":"anonymous"'),
        {},
        400,
        'shape',
      ],
      ['(46) a letter that looks like another', { ...good, email: 'm\u0131ke@nhs.net' }, {}, 400, 'shape'],
      ['(87) a line break in an address', { ...good, email: 'a@nhs.net\r\nBcc: b@nhs.net' }, {}, 400, 'shape'],
      ['(88) a quoted address', { ...good, email: '"a@evil.example x"@nhs.net' }, {}, 400, 'shape'],
      ['(20) __proto__', JSON.stringify(good).replace('{', '{"__proto__":{"tier":"x"},'), {}, 400, 'shape'],
      ['(20) constructor', { ...good, constructor: { prototype: { a: 1 } } }, {}, 400, 'shape'],
      ['(19) a field too many', { ...good, role: 'admin' }, {}, 400, 'shape'],
      ['a date of birth for the Training Interface', { ...good, dateOfBirth: '1990-01-01' }, {}, 400, 'shape'],
      ['no date of birth for ESR', { ...good, system: 'esr' }, {}, 400, 'shape'],
      ['(52) 29 February 1990', { ...good, system: 'esr', dateOfBirth: '1990-02-29' }, {}, 400, 'shape'],
      ['too much', { ...good, email: 'a'.repeat(10_000) }, {}, 413, 'too-large'],
      ['brackets without end', '['.repeat(8_000), {}, 400, 'not-json'],
      ['a compressed body', good, { 'content-encoding': 'gzip' }, 415, 'encoding'],
      [
        'a caller that vouches and may not',
        { ...good, person: owner('registered@nhs.net') },
        auth(page.key),
        403,
        'tier',
      ],
    ];
    for (const [name, body, headers, status, code] of refusals) {
      it(`${name}: ${status} ${code}`, async () => {
        isProblem(await api.call('resets', body, { headers }), status, code);
        assert.deepEqual(await api.world.mailsTo('registered@nhs.net'), []);
        assert.equal(({} as { tier?: string }).tier, undefined);
      });
    }

    it('a compressed body that is good otherwise', async () => {
      const response = await fetch(`${api.served.url}/backend/v1/resets`, {
        method: 'POST',
        headers: { ...auth(bot.key), 'idempotency-key': newKey(), 'content-encoding': 'gzip' },
        body: gzipSync(JSON.stringify(good)),
      });
      assert.equal(response.status, 415);
    });

    it('keys within keys of the same name only where they stand in one object', async () => {
      const text = '{"system":"training-interface","email":"nobody@nhs.net","person":{"tier":"anonymous"}}';
      assert.equal((await api.call('resets', text)).status, 202);
    });
  });

  it('(66) takes an address in any case, with spaces around it, for the same one', async () => {
    const key = newKey();
    const first = await api.call('resets', good, { key });
    const same = await api.call('resets', { ...good, email: '  Registered@NHS.net ' }, { key });
    assert.deepEqual([same.status, same.text], [first.status, first.text]);
  });

  it('(69) answers with nothing but the contract, whatever a service says', async () => {
    api.world.backend.resets.request = async () =>
      ({ result: 'accepted', values: { 'link-seconds': 7200 }, password: 'Hunter-2' }) as never;
    const answered = await api.call('resets', good);
    isProblem(answered, 500, 'unexpected');
    assert.doesNotMatch(answered.text, /Hunter/);
  });

  it('tells nothing of an error but that there was one', async () => {
    api.world.backend.resets.request = async () => {
      throw new Error('registered@nhs.net has Hunter-2');
    };
    isProblem(await api.call('resets', good), 500, 'unexpected');
  });

  it('sends no cookie, and nothing that may be stored or guessed at', async () => {
    const { headers } = await api.call('resets', good);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    for (const name of ['set-cookie', 'server', 'x-powered-by']) assert.equal(headers.get(name), null);
    assert.equal(
      (await api.call('resets', good, { headers: auth('no-such-key') })).headers.get('www-authenticate'),
      'Bearer',
    );
  });

  describe('(70) a request with two lengths', () => {
    const smuggled = (headers: string) =>
      `POST /backend/v1/resets HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${bot.key}\r\nIdempotency-Key: one\r\n${headers}\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`;
    const cases = {
      'Content-Length and Transfer-Encoding': 'Content-Length: 5\r\nTransfer-Encoding: chunked',
      'Transfer-Encoding and Content-Length': 'Transfer-Encoding: chunked\r\nContent-Length: 5',
      'two Content-Lengths': 'Content-Length: 5\r\nContent-Length: 6',
      'a Transfer-Encoding that is none': 'Transfer-Encoding: xchunked',
      'a space before the colon': 'Transfer-Encoding : chunked\r\nContent-Length: 5',
    };
    for (const [name, headers] of Object.entries(cases))
      it(`${name} → 400, and what follows is not heard`, async () => {
        const said = await exchange(api.served.url, smuggled(headers));
        assert.match(said, /^HTTP\/1\.1 400 /);
        assert.doesNotMatch(said, /HTTP\/1\.1 200|"status":"ok"/);
      });
  });
});

describe('a backend without callers', () => {
  it('has no API and no receipts, and serves its contract', async () => {
    const { receiptsKey: _none, ...mounted } = { receiptsKey };
    const api = await openApi({}, { callers: [], ...mounted });
    assert.equal((await api.call('resets', good)).status, 404);
    assert.equal((await fetch(`${api.served.url}/backend/openapi.json`)).status, 200);
    await api.close();
  });
});

/** What a server says to bytes that no HTTP library would send, until it closes or falls silent. */
function exchange(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const done = () => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(1_000, done).on('close', done).on('error', done);
    socket.on('data', (data) => {
      said += data;
    });
  });
}
