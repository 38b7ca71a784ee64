import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Browser, Shown } from '../backend/browser.ts';
import { hour, openWorld, own, passerBy } from '../backend/world.ts';
import { eventually } from '../patience.ts';
import { anonymousKey, type House, openHouse } from './house.ts';
import { esr, fresh, heading, importRows, keysOfStore, nhsp, owner, people, training } from './recovering.ts';

const practice = 'Practice-2026';
const asStranger = { authorization: `Bearer ${anonymousKey}` };

/** Doors beside the one that everybody looks at: tickets, text messages, and other answers that could tell of an account. */
describe('holes of others\u2019 recovery flows, at the doors beside', () => {
  let house: House;
  let notify: Server;
  /** The numbers that texts were sent to. */
  const texts: { readonly phone: string; readonly code: string }[] = [];
  const store = keysOfStore();
  before(async function () {
    notify = createServer(async (request, response) => {
      const { phone_number: phone, personalisation } = (await json(request)) as {
        phone_number: string;
        personalisation: { body: string };
      };
      texts.push({ phone, code: /\d{6}/.exec(personalisation.body)?.[0] ?? '' });
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":"740e5834-3a29-46b4-9a6f-16142fde533a"}');
    }).listen(0, '127.0.0.1');
    await once(notify, 'listening');
    house = await openHouse(this, {
      ...store,
      TRUSTED_HOPS: '1',
      NOTIFY_URL: `http://127.0.0.1:${(notify.address() as AddressInfo).port}`,
      NOTIFY_API_KEY: 'latchkey-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
      NOTIFY_TEXT_TEMPLATE: 'ceb50d92-100d-4b8b-b559-14fa3b091cda',
    });
    await importRows(house, store, [
      'esr,open112@nhs.net,OPEN112,1990-01-01,',
      'esr,lock112@nhs.net,LOCK112,1990-01-01,',
      'esr,none112@nhs.net,NONE112,1990-01-01,',
      'training-interface,open112@nhs.net,,,2015-06-01',
      ...['text111', 'more111', 'open112', 'full112'].map((name) => `nhsp-online,${name}@nhs.net,,,`),
    ]);
  });
  after(async () => {
    await house?.close();
    notify?.close();
    notify?.closeAllConnections();
  });
  const { browse, submit, linkTo, signIn, prove, register, detailed } = people(() => house);
  const from = (address: string) => ({ 'x-forwarded-for': address });

  /** A chat of one's own, as the page has it. */
  const openChat = async () => {
    const { token } = (await (await fetch(`${house.url}/webchat/token`, { method: 'POST' })).json()) as {
      token: string;
    };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const begun = await fetch(`${house.url}/v3/directline/conversations`, { method: 'POST', headers });
    const { conversationId } = (await begun.json()) as { conversationId: string };
    const path = `${house.url}/v3/directline/conversations/${conversationId}/activities`;
    const said = async () => {
      const { activities } = (await (await fetch(path, { headers })).json()) as {
        activities: { text?: string; from: { id: string } }[];
      };
      return activities.filter(({ from: { id } }) => id !== 'me').map(({ text }) => text ?? '');
    };
    return {
      said,
      async say(text: string): Promise<string> {
        const before = (await said()).length;
        const body = JSON.stringify({ type: 'message', from: { id: 'me' }, text });
        assert.ok((await fetch(path, { method: 'POST', headers, body })).ok);
        await eventually(
          async () => (await said()).length > before,
          () => `nothing came back for ${text}`,
        );
        return (await said()).slice(before).join('\n');
      },
    };
  };

  it('110: no door reads a ticket by its number, with an address or without', async () => {
    const chat = await openChat();
    await chat.say('talk to a person');
    await chat.say('Sample Person');
    await chat.say('12345678');
    await chat.say('bleep 4411');
    await chat.say('my reset link has expired');
    const [reference = ''] = /LK-\w{3}-\w{3}/.exec(await chat.say('go ahead')) ?? [];
    assert.notEqual(reference, '');
    const details = /12345678|Sample Person|link has expired|bleep 4411/;

    const query = `reference=${reference}&number=${reference}&email=registered@nhs.net`;
    const asked = { reference, number: reference, email: 'registered@nhs.net' };
    for (const root of [house.url, house.backendUrl]) {
      for (const path of ['', '/practice', '/webchat', '/api', '/handoff', '/view.php', '/backend/v1'])
        for (const door of ['tickets', 'ticket', 'status'])
          for (const address of [`${path}/${door}?${query}`, `${path}/${door}/${reference}?${query}`]) {
            const shown = await fetch(root + address, { headers: { authorization: `Bearer ${anonymousKey}` } });
            assert.ok([404, 405].includes(shown.status), `${address}: ${shown.status}`);
            const body = new URLSearchParams(asked);
            const sent = await fetch(root + address, { method: 'POST', body });
            assert.ok([403, 404, 405].includes(sent.status), `${address}: ${sent.status}`);
          }
    }
    const elsewhere = await openChat();
    for (const text of [
      `what is happening with my ticket ${reference}?`,
      `status of ${reference}, my email is registered@nhs.net`,
      reference,
      `it is ${reference} and my payroll number is 12345678`,
    ])
      assert.doesNotMatch(await elsewhere.say(text), /Sample Person|link has expired|bleep 4411/, text);
    const desk = await fetch(`${house.url}/desk/tickets/${reference}?${query}`);
    assert.doesNotMatch(await desk.text(), details);
  });

  /** Registers with codes by text message. */
  const registerByText = async (browser: Browser, email: string): Promise<void> => {
    await browser.send(await prove(browser, email), detailed);
    await submit(browser, `${nhsp}/register/second-factor`, { factor: 'text' });
    const asked = await submit(browser, `${nhsp}/register/verify`, { to: '07700900982' });
    await house.settled();
    await browser.send(asked, { code: texts.at(-1)?.code ?? '' });
    await submit(browser, `${nhsp}/register/verified`, {});
  };

  it('111: six texts an hour to one phone, whoever has the password and however often they begin', async () => {
    await registerByText(browse(), 'text111@nhs.net');
    for (let at = 0; at < 4; at += 1) {
      const page = await signIn(browse(), nhsp, 'text111@nhs.net', fresh.password, from(`198.51.100.${at}`));
      assert.equal(heading(page), 'Enter your verification code');
    }
    // Texts that wait together may be sent in any order: from here on the last that comes is the newest.
    await house.settled();
    const known = browse();
    const last = await signIn(known, nhsp, 'text111@nhs.net', fresh.password, from('198.51.100.9'));
    const more = await known.send(last, { action: 'again' }, from('198.51.100.9'));
    assert.match(more.text, /You have had all the codes for now/);
    const refused = await signIn(browse(), nhsp, 'text111@nhs.net', fresh.password, from('198.51.100.10'));
    assert.match(refused.text, /You have had all the codes for now\. You can try again from/);
    // A registration that names the same phone sends nothing there either.
    const other = browse();
    await other.send(await prove(other, 'more111@nhs.net'), { ...detailed, phone: '+44 7700 900982' });
    await submit(other, `${nhsp}/register/second-factor`, { factor: 'text' });
    const none = await submit(other, `${nhsp}/register/verify`, { to: '07700 900982' });
    assert.match(none.text, /You have had all the codes for now/);
    await house.settled();
    assert.equal(texts.filter(({ phone }) => phone.endsWith('7700900982')).length, 6);
    const code = texts.at(-1)?.code ?? '';
    assert.equal(heading(await known.send(last, { code })), 'You are signed in', 'the newest code goes on working');
    await house.pass(hour);
    const later = await signIn(browse(), nhsp, 'text111@nhs.net', fresh.password, from('198.51.100.11'));
    assert.equal(heading(later), 'Enter your verification code');
  });

  /** All that somebody could tell two answers apart by, but what is made anew each time and what they typed. */
  const answerOf = ({ status, html, headers, url }: Shown, typed: string) => {
    const kept = [...headers].filter(([name]) => !['date', 'set-cookie', 'content-security-policy'].includes(name));
    const bytes = html
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
      .replaceAll(/[\w-]{43}/g, '')
      .replaceAll(/nonce="[^"]*"|nonce-[^']*/g, '')
      .replaceAll(/\b\d\d:\d\d\b/g, '')
      .replaceAll(typed, '');
    return JSON.stringify([status, url.pathname, kept.filter(([name]) => name !== 'content-length'), bytes]);
  };

  it('112: a wrong password has one answer for accounts, for locked ones and for nobody\u2019s', async () => {
    await submit(browse(), `${esr}/reset?token=${await linkTo('open112@nhs.net')}`, { username: 'OPEN112', ...fresh });
    await submit(browse(), `${esr}/reset?token=${await linkTo('lock112@nhs.net')}`, { username: 'LOCK112', ...fresh });
    const guess = (name: string, email: string) =>
      house.call('POST', '/sign-ins', { system: 'esr', name, password: 'wrong', person: owner(email) });
    for (let miss = 0; miss < 3; miss += 1) await guess('LOCK112', 'lock112@nhs.net');
    await register(browse(), 'full112@nhs.net');
    for (const [system, names] of [
      [esr, ['OPEN112', 'LOCK112', 'NONE112', 'NOBODY1']],
      [training, ['contracted@nhs.net', 'open112@nhs.net', 'nobody@nhs.net']],
      [nhsp, ['contracted@nhs.net', 'full112@nhs.net', 'open112@nhs.net', 'nobody@nhs.net']],
    ] as const)
      for (let tried = 0; tried < 4; tried += 1) {
        const answers = new Set<string>();
        for (const name of names)
          answers.add(answerOf(await signIn(browse(), system, name, 'wrong', from('192.0.2.112')), name));
        assert.equal(answers.size, 1, `${system}, at try ${tried + 1}`);
      }
    const byApi = new Set<string>();
    for (const name of ['OPEN112', 'LOCK112', 'NONE112', 'NOBODY1'])
      byApi.add((await guess(name, 'somebody-else@nhs.net')).body);
    assert.equal(byApi.size, 1, 'nor is anybody else told by a caller who vouches for them');
    const locked = await signIn(browse(), esr, 'LOCK112', fresh.password, from('192.0.2.113'));
    assert.equal(heading(locked), 'Your account is locked', 'who has the password is told');
  });

  it('112: a registration and its code have one answer for members, for the registered and for nobody', async () => {
    const started = new Set<string>();
    const entered = new Set<string>();
    const renewed = new Set<string>();
    for (const email of ['open112@nhs.net', 'full112@nhs.net', 'contracted@nhs.net', 'nobody-112@nhs.net']) {
      const browser = browse();
      const page = await submit(browser, `${nhsp}/register`, { email });
      started.add(answerOf(page, email));
      await house.settled();
      for (let miss = 0; miss < 6; miss += 1)
        entered.add(`${miss} ${answerOf(await browser.send(page, { code: 'abcdef', action: 'verify' }), email)}`);
      for (let sent = 0; sent < 5; sent += 1)
        renewed.add(`${sent} ${answerOf(await browser.send(page, { action: 'again' }), email)}`);
    }
    assert.deepEqual([started.size, entered.size, renewed.size], [1, 6, 5]);
  });

  it('112: a link, right or wrong, does not tell whose address another one is', async () => {
    const token = await linkTo('none112@nhs.net');
    const answers = new Set<string>();
    for (const bearer of [token, 'A'.repeat(43)])
      for (const email of ['open112@nhs.net', 'lock112@nhs.net', 'nobody@nhs.net']) {
        const body = { system: 'esr', token: bearer, email, password: fresh.password };
        const { status, body: text } = await house.call('POST', '/resets/completion', body, asStranger);
        answers.add(`${status} ${text}`);
      }
    assert.equal(answers.size, 2, [...answers].join('\n'));
  });

  it('112: a resume code is taken at one door alone, which tells nothing of an account', async () => {
    for (const root of [house.url, house.backendUrl])
      for (const door of ['resume', 'continue', 'chat/resume', 'practice/resume', 'backend/v1/resume'])
        for (const method of ['GET', 'POST'])
          assert.ok([404, 405].includes((await fetch(`${root}/${door}?code=123456`, { method })).status), door);
    const answers = ['maple ocean drum', 'none112@nhs.net', '123456'].map(async (code) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${house.url}/webchat/resume`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ code }),
      });
      return `${answer.status} ${await answer.text()}`;
    });
    assert.equal(new Set(await Promise.all(answers)).size, 1);
  });
});

describe('what is begun before a recovery', () => {
  const email = 'contracted@nhs.net';
  const change = (world: Awaited<ReturnType<typeof openWorld>>, made: object) =>
    world.backend.accounts.change('nhsp-online', email, (account) => {
      assert.ok(account);
      return { save: { ...account, ...made }, told: undefined };
    });
  const profile = (secondFactor: object) => ({
    profile: { firstName: 'A', lastName: 'B', dateOfBirth: '1990-01-01', phone: '+447700900982', secondFactor },
  });

  it('109: a half sign-in is over when the password or the second factor is another one', async () => {
    for (const changed of [
      { password: 'scrypt$16$1$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      profile({ kind: 'authenticator', key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', lastStep: 0 }),
      profile({ kind: 'text' }),
    ]) {
      const world = await openWorld();
      await change(world, profile({ kind: 'email' }));
      const begun = await world.backend.signIn.begin('nhsp-online', email, practice, passerBy());
      assert.ok(begun.result === 'code-needed');
      const codes = (await world.mailsTo(email)).flatMap(({ text }) => /code is:\s*(\d{6})/.exec(text)?.[1] ?? []);
      const code = codes.at(-1) ?? assert.fail('no code came');
      await change(world, changed);
      assert.equal(await world.backend.secondStep.sendCode(begun.id), 'unknown');
      assert.deepEqual(await world.backend.secondStep.enterCode(begun.id, code), { result: 'unknown' });
    }
  });

  it('109: a half sign-in by an app is not let in by any code once the app is gone', async () => {
    const world = await openWorld();
    await change(world, profile({ kind: 'authenticator', key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', lastStep: 0 }));
    const begun = await world.backend.signIn.begin('nhsp-online', email, practice, passerBy());
    assert.ok(begun.result === 'code-needed');
    await change(world, profile({ kind: 'email' }));
    assert.deepEqual(await world.backend.secondStep.enterCode(begun.id, '000000'), { result: 'unknown' });
  });

  it('109: a link that was asked for before the password changed, and made after it, is for nobody', async () => {
    const world = await openWorld();
    const { tokens, resets, clock } = world.backend;
    const to = 'registered@nhs.net';
    await resets.request({ system: 'training-interface', email: to, person: { tier: 'anonymous' } }, 'A'.repeat(43));
    const token = await world.tokenFor(to);
    const asked = clock.now();
    world.pass(1_000);
    const done = await tokens.complete('training-interface', token, to, fresh.password, own);
    assert.equal(done.result, 'done');
    const late = {
      id: 'B'.repeat(43),
      system: 'training-interface',
      email: to,
      token: 'C'.repeat(43),
      asked: new Date(asked.getTime() + 500).toISOString(),
      expires: new Date(asked.getTime() + hour).toISOString(),
    } as const;
    assert.equal(await tokens.issue(late), 'superseded');
    assert.notEqual(await tokens.state('training-interface', late.token), 'live');
    const after = { ...late, id: 'D'.repeat(43), token: 'E'.repeat(43), asked: clock.now().toISOString() };
    assert.equal(await tokens.issue(after), 'live');
  });
});
