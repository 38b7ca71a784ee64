import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { type House, openHouse } from './house.ts';

/** The whole of Latchkey, with a real store and a real mail server. Of GOV.UK Notify the API is played, to its own client. */
describe('an email or a text when it is time', () => {
  let house: House;
  let notify: Server;
  const texts: { readonly path: string; readonly body: string }[] = [];
  before(async function () {
    notify = createServer(async (request, response) => {
      texts.push({ path: request.url ?? '', body: await textOf(request) });
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
    }).listen(0, '127.0.0.1');
    await once(notify, 'listening');
    house = await openHouse(this, {
      NOTIFY_URL: `http://127.0.0.1:${(notify.address() as AddressInfo).port}`,
      NOTIFY_API_KEY: 'latchkey-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
      NOTIFY_TEXT_TEMPLATE: 'ceb50d92-100d-4b8b-b559-14fa3b091cda',
    });
  });
  after(async () => {
    await house?.close();
    notify?.close();
  });

  it('is sent to the address that was given, once, with nothing in it that somebody typed, and comes again after a failure', async () => {
    const base = { conversation: 'c-email', channel: 'webchat', person: { tier: 'anonymous' } } as const;
    let last = '';
    for (const text of ['my esr account is locked, I am Sample Person', 'just now', 'ward.seven@trust.example']) {
      const { replies } = await house.composition.turns.hear({ ...base, kind: 'message', id: text, text });
      last = replies[0]?.text ?? '';
    }
    assert.match(last, /I'll email ward\.seven@trust\.example at/);
    const ours = () => house.mail.received.filter(({ to }) => to.includes('ward.seven@trust.example'));
    const ring = (id: string) => house.composition.turns.hear({ kind: 'alarm', id, conversation: 'c-email' });
    await ring('too early');
    assert.equal(ours().length, 0);
    house.mail.treat('not-now');
    await house.pass(12 * 3_600_000 + 1_000);
    await ring('first');
    assert.equal(ours().length, 0);
    house.mail.treat('take');
    await house.pass(61_000);
    await ring('second');
    await ring('third');
    assert.equal(ours().length, 1);
    const [mail] = ours();
    assert.match(mail?.data ?? '', /It's time: ESR: /);
    assert.match(mail?.data ?? '', /#latchkey=esr\/account-locked/);
    assert.doesNotMatch(mail?.data ?? '', /Sample|just now/);
    assert.doesNotMatch(house.logged.join('\n'), /ward\.seven/);
  });

  it('111: a text goes to the number that was given, once, with nothing that somebody typed, and not a fifth time in a day', async () => {
    const told: string[] = [];
    for (let chat = 0; chat < 5; chat += 1) {
      const base = { conversation: `c-text-${chat}`, channel: 'webchat', person: { tier: 'anonymous' } } as const;
      // In any spelling: it is one number.
      const number = ['07700 900982', '+447700900982', '0044 7700 900 982', '07700-900-982', '07700900982'][chat];
      for (const text of ['my esr account is locked, I am Sample Person', 'just now', `text me on ${number}`]) {
        const { replies } = await house.composition.turns.hear({ ...base, kind: 'message', id: text, text });
        told[chat] = replies[0]?.text ?? '';
      }
    }
    assert.deepEqual(
      told.map((text) => /I'll text 07700 900 982 at/.test(text)),
      [true, true, true, true, false],
    );
    assert.match(told[4] ?? '', /can't send more texts to 07700 900 982/);
    assert.equal(texts.length, 0);
    await house.pass(12 * 3_600_000 + 1_000);
    for (const id of ['first', 'second'])
      await house.composition.turns.hear({ kind: 'alarm', id, conversation: 'c-text-0' });
    const mine = texts.filter(({ body }) => body.includes('c-text-0'));
    assert.equal(mine.length, 1);
    assert.equal(mine[0]?.path, '/v2/notifications/sms');
    assert.match(mine[0]?.body ?? '', /"phone_number":"\+447700900982"/);
    assert.match(mine[0]?.body ?? '', /it's time\..*#latchkey=esr\/account-locked/);
    assert.doesNotMatch(mine[0]?.body ?? '', /Sample|just now/);
    assert.doesNotMatch(house.logged.join('\n'), /7700/);
  });

  it('is not promised a fifth time in a day to one address, whoever asks', async () => {
    const told: string[] = [];
    for (let chat = 0; chat < 5; chat += 1) {
      const base = { conversation: `c-${chat}`, channel: 'webchat', person: { tier: 'anonymous' } } as const;
      for (const text of ['my esr account is locked', 'just now', 'email me at somebody.else@trust.example']) {
        const { replies } = await house.composition.turns.hear({ ...base, kind: 'message', id: text, text });
        told[chat] = replies[0]?.text ?? '';
      }
    }
    assert.deepEqual(
      told.map((text) => /I'll email/.test(text)),
      [true, true, true, true, false],
    );
    assert.match(told[4] ?? '', /can't send more emails/);
  });
});
