import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { times } from '../every.ts';
import { patience } from '../patience.ts';
import { anonymousKey, type House, openHouse } from './house.ts';

const guesses = times(1_000, 200);
const born = '1990-01-01';
const asStranger = { authorization: `Bearer ${anonymousKey}` };
const anonymous = { tier: 'anonymous' };
const owner = (email: string, objectId = 'owner') => ({
  tier: 'identified',
  tenant: 'trust',
  objectId,
  addresses: [email],
});
const training = (email: string, person: unknown = anonymous) => ({ system: 'training-interface', email, person });
const esr = (email: string, person: unknown = anonymous) => ({ system: 'esr', email, dateOfBirth: born, person });

describe('attacks on the backend\u2019s API', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  it('45: duplicate keys, arrays and two addresses are refused', async () => {
    for (const body of [
      '{"system":"training-interface","email":"registered@nhs.net","email":"evil@evil.example","person":{"tier":"anonymous"}}',
      JSON.stringify({ ...training('registered@nhs.net'), email: ['registered@nhs.net'] }),
      JSON.stringify(training('registered@nhs.net,evil@evil.example')),
      JSON.stringify(training('registered@nhs.net;evil@evil.example')),
    ]) {
      const { status, json } = await house.call('POST', '/resets', body, asStranger);
      assert.equal(status, 400, body);
      assert.equal(json.type, 'urn:latchkey:problem:shape', body);
    }
  });

  it('46: a look-alike letter is no match', async () => {
    for (const email of [
      'reg\u0131stered@nhs.net',
      'regist\u0435red@nhs.net',
      'registered@nhs\u2024net',
      'registered@\uFF4Ehs.net',
    ])
      assert.equal((await house.call('POST', '/resets', training(email), asStranger)).status, 400, email);
  });

  it('61: the same key with another body is refused; the same body has the stored answer', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = training('contracted@nhs.net', owner('contracted@nhs.net', 'o61'));
    const all = await Promise.all(Array.from({ length: 20 }, () => house.call('POST', '/resets', body, headers)));
    const answered = all.filter(({ status }) => status === 202);
    assert.ok(answered.length > 0);
    assert.equal(new Set(answered.map(({ body: text }) => text)).size, 1);
    for (const { status, json } of all)
      if (status !== 202) assert.deepEqual([status, json.type], [409, 'urn:latchkey:problem:key-in-flight']);
    const other = await house.call('POST', '/resets', training('registered@nhs.net'), headers);
    assert.deepEqual([other.status, other.json.type], [422, 'urn:latchkey:problem:key-reused']);
  });

  it('62: an anonymous caller has the same status, headers and bytes for every address', async () => {
    const seen = new Set<string>();
    for (const email of ['registered@nhs.net', 'nobody@nhs.net', 'locked@nhs.net', 'first-week@nhs.net'])
      for (const request of [training(email), esr(email)]) {
        const { status, body, headers } = await house.call('POST', '/resets', request, asStranger);
        const kept = [...headers].filter(([name]) => name !== 'date');
        seen.add(JSON.stringify([request.system, status, body, kept]));
      }
    assert.equal(seen.size, 2, [...seen].join('\n'));
  });

  it('63: addresses that nobody has are counted like those of accounts', async () => {
    const ask = (email: string) => house.call('POST', '/resets', training(email, owner(email, `o63 ${email}`)));
    for (const email of ['nobody-63@nhs.net', 'no-password-yet@nhs.net']) {
      const results: unknown[] = [];
      for (let at = 0; at < 8; at += 1) results.push((await ask(email)).json.result);
      assert.equal(results.at(-1), 'limited', email);
    }
  });

  it(`64: of ${guesses} guesses at once, exactly 3 are judged`, async () => {
    const person = owner('contracted@nhs.net', 'o64');
    /** As a caller does who is told that nothing can be kept just now: again, by the same key. */
    const guess = async (at: number) => {
      const headers = { 'idempotency-key': randomUUID() };
      const body = { system: 'esr', name: 'CONTRACTED01', password: `Guess-number-${at}`, person };
      for (;;) {
        const answer = await house.call('POST', '/sign-ins', body, headers);
        if (answer.status !== 503 && answer.status !== 409) return answer;
      }
    };
    // As many at once as a machine that guesses keeps open: more than these would try its own network, and not the limit.
    const lanes = Array.from({ length: 100 }, async (_, lane) => {
      const answers = [];
      for (let at = lane; at < guesses; at += 100) answers.push(await guess(at));
      return answers;
    });
    const answers = (await Promise.all(lanes)).flat();
    const results = answers.map(({ json }) => json.result);
    // The third miss is judged too, and locks: it is told so, with the instant at which the lock ends.
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    assert.equal(results.filter((result) => result === 'wrong').length, 2);
    assert.equal(results.filter((result) => result === 'locked').length, guesses - 2);
    const right = await house.call('POST', '/sign-ins', {
      system: 'esr',
      name: 'CONTRACTED01',
      password: 'Practice-2026',
      person,
    });
    assert.equal(right.json.result, 'locked', 'the right password is not judged either');
  });

  it('65: a stranger cannot lock a person out, and anonymous callers cannot try passwords at all', async () => {
    const attacker = owner('attacker@nhs.net', 'o65');
    const attempt = (password: string, person: unknown) =>
      house.call('POST', '/sign-ins', { system: 'esr', name: 'OLDADDRESS01', password, person });
    for (let at = 0; at < 6; at += 1) await attempt(`Wrong-${at}`, attacker);
    assert.equal((await attempt('Wrong-again', attacker)).json.result, 'locked', 'the attacker is locked out');
    const status = await house.call('POST', '/account-status', {
      system: 'esr',
      email: 'old-address@nhs.net',
      person: owner('old-address@nhs.net'),
    });
    assert.equal(status.json.lockEnds, undefined);
    const reset = await house.call('POST', '/resets', esr('old-address@nhs.net', owner('old-address@nhs.net', 'v65')));
    assert.equal(reset.json.result, 'done');
    const refused = await house.call(
      'POST',
      '/sign-ins',
      { system: 'esr', name: 'OLDADDRESS01', password: 'x', person: anonymous },
      asStranger,
    );
    assert.equal(refused.status, 403);
  });

  it('70: a request with both Content-Length and Transfer-Encoding is refused', async () => {
    const { port } = new URL(house.backendUrl);
    const smuggled = [
      'POST /backend/v1/resets HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      'Content-Length: 6',
      'Transfer-Encoding: chunked',
      '',
      '0',
      '',
      'G',
    ].join('\r\n');
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(smuggled));
      socket.setTimeout(patience, () => socket.destroy());
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      socket.on('error', reject).on('close', () => resolve(text));
    });
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.equal(answer.match(/HTTP\/1\.1/g)?.length, 1);
  });

  it('88: an address with quotes, or with a second one in it, is refused', async () => {
    for (const email of [
      '"a@evil x"@nhs.net',
      'a@evil.example@nhs.net',
      '<a@nhs.net>',
      'a@nhs.net\r\nBcc: b@nhs.net',
      'a b@nhs.net',
    ])
      assert.equal((await house.call('POST', '/resets', training(email), asStranger)).status, 400, email);
  });

  it(`91: ${times(500, 150)} resets for one mailbox are three mails, and always the same answer`, async () => {
    await house.pass(3_600_000);
    const before = house.mail.received.length;
    const bodies = new Set<string>();
    for (let batch = 0; batch < times(10, 3); batch += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => house.call('POST', '/resets', training('registered@nhs.net'), asStranger)),
      );
      for (const { status, body } of answers) bodies.add(`${status} ${body}`);
    }
    assert.equal(bodies.size, 1, [...bodies].join('\n'));
    await house.settled();
    const mine = house.mail.received.slice(before).filter(({ to }) => to.includes('registered@nhs.net'));
    // Of links that were asked for in one breath, those that a newer one has replaced are not sent at all.
    assert.ok(mine.length >= 1 && mine.length <= 3, `${mine.length} mails`);
  });
});
