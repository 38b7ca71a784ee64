import assert from 'node:assert/strict';
import { type House, openHouse } from './house.ts';

/** What is thrown at those who answer tickets. There is no desk yet: a ticket leaves as a mail, and is opened nowhere. */
describe('attacks on tickets', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  const say = async (text: string) => {
    const { replies } = await house.composition.turns.hear({
      kind: 'message',
      id: `say-${Math.random()}`,
      conversation: 'tickets',
      channel: 'terminal',
      person: { tier: 'anonymous' },
      text,
    });
    return replies[0]?.text ?? '';
  };

  it('53, 87: a script, a link and a line break in what a person says are plain words at the desk', async () => {
    const before = house.mail.received.length;
    await say('talk to a person');
    await say('Sample Person');
    await say('12345678');
    await say('bleep 4411');
    await say(
      'no code comes\r\nBcc: everybody@evil.example\r\n\r\n<script>alert(1)</script><img src=x onerror=alert(1)>',
    );
    assert.match(await say('go ahead'), /Your reference is \*\*LK-/);
    await house.mails(before + 1);
    const { data = '', to = [] } = house.mail.received.at(-1) ?? {};
    assert.deepEqual(to.length, 1);
    assert.match(data, /content-type: text\/plain/i);
    assert.doesNotMatch(data, /content-type: text\/html/i);
    assert.doesNotMatch(data.split(/\r?\n\r?\n/)[0] ?? '', /Bcc|script|javascript/i);
    assert.match(data, /<script>alert/, 'the desk reads it as it was written');
  });

  it('54, 58: no ticket can be opened, taken or listed by address', async () => {
    for (const path of [
      '/tickets',
      '/tickets/LK-7K4-P2M',
      '/desk',
      '/desk/tickets/1',
      '/handoff/tickets',
      '/backend/v1/tickets',
    ])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
        assert.ok([404, 405].includes((await fetch(house.url + path, { method })).status), `${method} ${path}`);
  });
});
