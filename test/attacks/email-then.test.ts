import assert from 'node:assert/strict';
import { type House, openHouse } from './house.ts';

/** The whole of Latchkey, with a real store and a real mail server. */
describe('an email when it is time, by the mail server', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

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
