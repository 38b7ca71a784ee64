import assert from 'node:assert/strict';
import { BackendUnavailable, OutcomeUnknown, StoreUnavailable } from '../../src/conversation/errors.ts';
import type { InboundEvent, Person, ResetAnswer, ResetBackend, SecureForm } from '../../src/conversation/ports.ts';
import { HttpProblem } from '../../src/http/http.ts';
import { createSecureForms, type IssuedForms } from '../../src/secure-form/links.ts';
import { mountSecureForm } from '../../src/secure-form/page.ts';
import { createFormDesk } from '../../src/secure-form/submit.ts';
import { facts } from '../backend/world.ts';
import { onSqlite } from '../on-sqlite.ts';
import { type Served, serve } from '../served.ts';

type Request = Parameters<ResetBackend['requestReset']>[0];

const asked: SecureForm = {
  conversation: 'c1',
  channel: 'webchat',
  person: { tier: 'anonymous' },
  at: 's1/form/1',
  system: 'esr',
  email: 'registered@nhs.net',
};
const identified: Person = { tier: 'identified', tenant: 't', objectId: 'o', addresses: ['registered@nhs.net'] };
const good = { day: '5', month: '3', year: '1984' };

describe('the secure form', () => {
  let now = new Date('2026-11-20T03:10:00Z');
  let served: Served;
  let forms: IssuedForms;
  const requested: Request[] = [];
  const heard: InboundEvent[] = [];
  const delivered: string[] = [];
  let answer: () => Promise<ResetAnswer>;
  let hearing: () => void;
  const kept: string[] = [];

  before(async () => {
    const clock = { now: () => now };
    served = await serve((server, pages, publicUrl) => {
      const documents = onSqlite(clock).documents;
      forms = createSecureForms({
        clock,
        publicUrl,
        lifeSeconds: 900,
        documents: {
          load: (key) => documents.load(key),
          saveIfUnchanged: (key, revision, value, ttlSeconds) => {
            kept.push(`${key} ${JSON.stringify(value)}`);
            return documents.saveIfUnchanged(key, revision, value, ttlSeconds);
          },
        },
      });
      const note = (event: string, fields?: unknown) => void kept.push(`${event} ${JSON.stringify(fields)}`);
      const desk = createFormDesk({
        forms,
        patience: 1_500,
        askAgainFor: 0,
        log: { info: note, warn: note, error: note },
        backend: {
          requestReset: (request) => {
            requested.push(request);
            return answer();
          },
          startRegistration: () => assert.fail('no registration is asked for'),
          signInPage: () => assert.fail('no page is asked for'),
        },
        turns: {
          async hear(result) {
            hearing();
            heard.push(result);
            return { replies: [{ text: 'Sent.', choices: [], links: [] }], to: { channel: 'msteams', reference: 'r' } };
          },
        },
        outbound: {
          async deliver({ channel, reference, replies }) {
            delivered.push(`${channel} ${reference} ${replies.map(({ text }) => text)}`);
          },
        },
      });
      const signIns = {
        tenant: 't',
        async read(token: string) {
          if (token === 'forged') throw new HttpProblem(401, 'not-signed-in', 'Your sign-in was not taken.');
          return { objectId: token };
        },
      };
      mountSecureForm(server, pages, { forms, desk, titleOf: () => 'Rota', clock, publicUrl, signIns, facts });
    });
  });
  after(() => served.close());

  beforeEach(() => {
    now = new Date('2026-11-20T03:10:00Z');
    requested.length = heard.length = delivered.length = kept.length = 0;
    answer = async () => ({ result: 'done', values: { expires: '2026-11-20T07:10:00.000Z' } });
    hearing = () => undefined;
  });

  const open = async (url: string, cookie = '') => {
    const response = await fetch(url, { headers: { cookie } });
    const page = await response.text();
    const seat = page.match(/name="seat" value="([^"]+)"/)?.[1] ?? '';
    return { response, page, seat, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
  };
  const send = async (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers });
    return { status: response.status, page: await response.text() };
  };
  const begin = async (form: SecureForm = asked) => {
    const { url } = await forms.issue(form);
    return { url, ...(await open(url)) };
  };

  it('says for which address and until when, and is neither kept nor framed by others', async () => {
    const { response, page } = await begin();
    assert.equal(response.status, 200);
    assert.match(page, /<p>Rota asks for your date of birth before it sends a reset email/);
    assert.match(page, /registered@nhs\.net/);
    assert.match(page, /until 03:25 today/);
    assert.match(page, /It is not kept/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.match(response.headers.get('set-cookie') ?? '', /; HttpOnly; SameSite=Lax$/);
  });

  it('asks the backend, tells the conversation, speaks there, and says that it is done', async () => {
    const { url, seat } = await begin();
    const { status, page } = await send(url, { ...good, seat });
    assert.equal(status, 200);
    assert.match(page, /<h1 class="nhsuk-heading-l">Done\. Go back to the chat<\/h1>/);
    assert.equal(requested.length, 1);
    const { key, ...request } = requested[0] ?? assert.fail();
    assert.deepEqual(request, {
      system: 'esr',
      email: 'registered@nhs.net',
      dateOfBirth: '1984-03-05',
      person: { tier: 'anonymous' },
      conversation: 'c1',
    });
    const [result] = heard;
    assert.deepEqual(result, {
      kind: 'result',
      id: key,
      conversation: 'c1',
      channel: 'webchat',
      person: { tier: 'anonymous' },
      at: 's1/form/1',
      result: 'done',
      values: { expires: '2026-11-20T07:10:00.000Z' },
    });
    assert.deepEqual(delivered, ['msteams r Sent.']);
  });

  it('keeps and logs neither the date of birth nor the token', async () => {
    const { url, seat } = await begin();
    await send(url, { ...good, seat });
    const all = [...kept, ...served.logged].join('\n');
    assert.doesNotMatch(all, /1984/);
    assert.ok(!all.includes(url.split('/').at(-1) ?? ''), 'the token stands in the store or the log');
    assert.match(kept.at(-2) ?? '', /"state":"over","result":"done"}$/);
  });

  it('works once, however often it is sent', async () => {
    const { url, seat } = await begin();
    const twice = await Promise.all([send(url, { ...good, seat }), send(url, { ...good, seat })]);
    assert.ok(twice.every(({ status }) => status === 200));
    const again = await send(url, { ...good, seat });
    assert.match(again.page, /Done\. Go back to the chat/);
    assert.match((await open(url)).page, /Done\. Go back to the chat/);
    assert.equal(requested.length, 1);
    assert.equal(heard.length, 1);
    assert.equal(delivered.length, 1);
  });

  it('explains a slip, keeps what was typed, and spends nothing', async () => {
    const { url, seat } = await begin();
    const { status, page } = await send(url, { day: '29', month: '2', year: '1990', seat });
    assert.equal(status, 422);
    assert.match(page, /There was no 29 February in 1990/);
    assert.match(page, /<title>Error: /);
    assert.match(page, /value="1990"/);
    assert.equal(requested.length, 0);
    const [, seatAgain = ''] = page.match(/name="seat" value="([^"]+)"/) ?? [];
    await send(url, { ...good, seat: seatAgain });
    assert.equal(requested.length, 1);
  });

  it('is begun by being sent: then it is dead in another browser, and alive in its own after a reload', async () => {
    const { url, seat, cookie } = await begin();
    assert.equal((await send(url, { ...good, day: '' })).status, 403, 'it came from no form of ours');
    assert.equal((await send(url, { ...good, day: '', seat })).status, 422);
    const elsewhere = await open(url);
    assert.equal(elsewhere.response.status, 403);
    assert.match(elsewhere.page, /open in another browser/);
    assert.doesNotMatch(elsewhere.page, /registered@nhs\.net/);
    assert.equal((await send(url, { ...good, seat: 'x'.repeat(43) })).status, 403);
    assert.equal((await send(url, good)).status, 403);
    assert.equal(requested.length, 0);
    assert.equal((await open(url, cookie)).response.status, 200);
  });

  it('stays with its browser when what took it stopped in the middle', async () => {
    hearing = () => {
      throw new StoreUnavailable('down');
    };
    const { url, seat } = await begin();
    assert.equal((await send(url, { ...good, seat })).status, 503);
    now = new Date(now.getTime() + 61_000);
    hearing = () => undefined;
    assert.equal((await send(url, { ...good, day: '6', seat: 'x'.repeat(43) })).status, 403);
    assert.equal(heard.length, 0);
    assert.match((await send(url, { ...good, seat })).page, /Done\. Go back to the chat/);
    assert.equal(requested.length, 1);
  });

  describe('issued to somebody in Teams', () => {
    const theirs: SecureForm = { ...asked, channel: 'msteams', person: identified };

    it('asks who is signed in there, and no other form does', async () => {
      assert.match((await begin(theirs)).page, /name="sign-in"/);
      for (const other of [
        asked,
        { ...theirs, channel: 'webchat' },
        { ...theirs, person: { ...identified, tenant: 'u' } },
      ])
        assert.doesNotMatch((await begin(other as SecureForm)).page, /name="sign-in"/);
    });

    it('is taken from them, and from a browser, where nobody is signed in', async () => {
      for (const signIn of ['o', '']) {
        const { url, seat } = await begin(theirs);
        assert.match((await send(url, { ...good, seat, 'sign-in': signIn })).page, /Done\. Go back to the chat/);
      }
      assert.equal(requested.length, 2);
    });

    it('81: is not taken from anybody else, nor by a token that does not hold, and is theirs still', async () => {
      const { url, seat } = await begin(theirs);
      for (const [signIn, status, says] of [
        ['somebody', 403, /made for somebody else/],
        ['forged', 401, /sign-in to Teams was not taken/],
      ] as const) {
        const sent = await send(url, { ...good, seat: 'x'.repeat(43), 'sign-in': signIn });
        assert.equal(sent.status, status);
        assert.match(sent.page, says);
      }
      assert.equal(requested.length, 0);
      assert.equal((await send(url, { ...good, seat, 'sign-in': 'o' })).status, 200);
    });
  });

  it('is not taken from another site', async () => {
    const { url, seat } = await begin();
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ] as Record<string, string>[])
      assert.equal((await send(url, { ...good, seat }, headers)).status, 403);
    assert.equal(requested.length, 0);
    for (const headers of [{ 'sec-fetch-site': 'same-origin', origin: 'null' }] as Record<string, string>[])
      assert.equal((await send(url, { ...good, seat }, headers)).status, 200);
  });

  it('refuses a field sent twice, and more than a form can hold', async () => {
    const { url, seat } = await begin();
    const twice = await fetch(url, { method: 'POST', body: `seat=${seat}&day=1&day=2` });
    assert.equal(twice.status, 400);
    assert.equal((await send(url, { seat, day: 'x'.repeat(13_000) })).status, 413);
    assert.equal(requested.length, 0);
  });

  it('ends after its time, and says what to do', async () => {
    const { url, seat, cookie } = await begin();
    now = new Date(now.getTime() + 900_000);
    const sent = await send(url, { ...good, seat });
    assert.equal(sent.status, 410);
    assert.match(sent.page, /Go back to the chat and ask for a new one/);
    assert.equal((await open(url, cookie)).response.status, 410);
    assert.equal(requested.length, 0);
  });

  it('looks the same for a token that never was', async () => {
    for (const token of ['x', 'A'.repeat(43), '__proto__', '%00', `${'A'.repeat(42)}%2f`])
      assert.equal((await open(`${served.url}/secure/${token}`)).response.status, 410, token);
  });

  it('tells the conversation and the person when the backend is down', async () => {
    answer = async () => {
      throw new BackendUnavailable('down');
    };
    const { url, seat } = await begin();
    const { page } = await send(url, { ...good, seat });
    assert.match(page, /We could not ask for your reset/);
    assert.equal((heard[0] as { result?: string }).result, 'unavailable');
    await send(url, { ...good, seat });
    assert.equal(requested.length, 1);
  });

  it('never tells an anonymous person anything of an account, whatever the backend says', async () => {
    answer = async () => ({ result: 'locked', values: { 'lock-ends': '2026-11-20T15:10:00.000Z' } });
    const anonymous = await begin();
    await send(anonymous.url, { ...good, seat: anonymous.seat });
    const known = await begin({ ...asked, person: identified });
    await send(known.url, { ...good, seat: known.seat });
    assert.deepEqual(
      heard.map((result) => (result as { result?: string }).result),
      ['unknown', 'locked'],
    );
  });

  it('takes nothing for a success that the contract does not know', async () => {
    for (const strange of [
      { result: 'ok', values: {} },
      { result: 'done', values: {} },
      { result: 'toString', values: {} },
    ]) {
      answer = async () => strange;
      const { url, seat } = await begin({ ...asked, person: identified });
      await send(url, { ...good, seat });
    }
    assert.deepEqual(
      heard.map((result) => (result as { result?: string }).result),
      ['unknown', 'unknown', 'unknown'],
    );
  });

  it('42: is taken again when the process that took it has ended, and has one answer', async () => {
    const { url, seat } = await begin();
    // As a process leaves it that was killed after it took the form: nobody says any more that they are at it.
    const taken = await forms.take(url.split('/').at(-1) ?? '');
    assert.ok('form' in taken);
    assert.match((await send(url, { ...good, seat })).page, /usually within a minute.*reload this page/s);
    now = new Date(now.getTime() + 5_000);
    assert.match((await send(url, { ...good, seat })).page, /Done\. Go back to the chat/);
    assert.equal(requested.length, 1);
    assert.match(requested[0]?.key ?? '', /^form-/);
  });

  it('is told as unknown where nobody can tell what came of it', async () => {
    answer = async () => {
      throw new OutcomeUnknown('lost', { reason: 'connection' });
    };
    const { url, seat } = await begin();
    assert.match((await send(url, { ...good, seat })).page, /We cannot tell whether your form was taken/);
    assert.equal((heard[0] as { result?: string }).result, 'unknown');
    assert.ok(kept.some((line) => line.startsWith('backend-outcome-unknown') && line.includes('connection')));
  });

  it('asks the backend once, though the conversation could not be told at first', async () => {
    hearing = () => {
      throw new StoreUnavailable('down');
    };
    const { url, seat } = await begin();
    const failed = await send(url, { ...good, seat });
    assert.equal(failed.status, 503);
    assert.match(failed.page, /Wait a minute/);
    assert.match((await send(url, { ...good, seat })).page, /on its way/);
    hearing = () => undefined;
    now = new Date(now.getTime() + 61_000);
    assert.match((await send(url, { ...good, seat })).page, /Done\. Go back to the chat/);
    assert.equal(requested.length, 1);
    assert.equal(heard.length, 1);
    assert.equal(delivered.length, 1);
  });
});
