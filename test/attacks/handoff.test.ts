import assert from 'node:assert/strict';
import { Browser } from '../backend/browser.ts';
import { claimsOf, signInBy, startIssuer, type TestIssuer } from '../issuer.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { type House, openHouse } from './house.ts';

/** What is thrown at the form of a handover, at its mail and at who asks for news of a ticket: on a real Redis and mail server. */
describe('attacks on the handover', () => {
  let issuer: TestIssuer;
  let house: House;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('redis of these handovers');
  before(async function () {
    issuer = await startIssuer();
    house = await openHouse(this, { STORE_KEYS, STORE_SECRET, ...issuer.settings, TRUSTED_HOPS: '1' });
  });
  after(async () => {
    await house?.close();
    await issuer?.close();
  });

  let turns = 0;
  const say = async (conversation: string, text: string) => {
    turns += 1;
    const { replies } = await house.composition.turns.hear({
      kind: 'message',
      id: `say-${turns}`,
      conversation,
      channel: 'terminal',
      person: { tier: 'anonymous' },
      text,
    });
    return replies[0]?.text ?? '';
  };
  const send = async (conversation: string, ...lines: readonly string[]) => {
    const before = house.mail.received.length;
    for (const line of lines) await say(conversation, line);
    const done = await say(conversation, 'send it');
    const [reference = ''] = /LK-\w{3}-\w{3}/.exec(done) ?? [];
    assert.notEqual(reference, '', done);
    await house.mails(before + 1);
    const { data = '', to = [] } = house.mail.received.at(-1) ?? {};
    const [headers = '', ...body] = data.split(/\r?\n\r?\n/);
    return { reference, done, to, headers, body: body.join('\n\n') };
  };

  it('87, 88: the mail goes to the desk alone, and is answered to the one address that was told', async () => {
    const { headers, body, to, done } = await send(
      'mailed',
      'talk to a person, Grace Adeyemi, payroll 30218845, grace.adeyemi@nhs.net, esr will not let me in',
    );
    assert.equal(to.length, 1);
    assert.match(headers, /^Reply-To: grace\.adeyemi@nhs\.net$/m);
    assert.match(body, /^Email: grace\.adeyemi@nhs\.net$/m);
    assert.match(body, /^Payroll number: 30218845$/m);
    assert.match(body, /The end of the chat:[\s\S]* They: talk to a person[\s\S]* Latchkey: /);
    assert.match(done, /email you at grace\.adeyemi@nhs\.net/);
  });

  it('53, 87: nothing that is told adds a header, a line or a recipient', async () => {
    const { headers, body, to } = await send(
      'injected',
      'talk to a person',
      'Grace Adeyemi\r\nBcc: all@evil.example',
      'none\r\nPhone: 999',
      'grace@nhs.net\r\nReply-To: evil@evil.example',
      'x',
      'grace@nhs.net',
      'help\r\n\r\nReply-To: evil@evil.example\r\nFull name: Somebody Else\u2028Reference: LK-FFF-FFF',
    );
    assert.equal(to.length, 1);
    assert.doesNotMatch(headers, /evil/);
    assert.equal(headers.match(/^Reply-To:/gm)?.length, 1);
    assert.doesNotMatch(body, /^(?:Bcc|Reply-To|Reference: LK-FFF|Full name: Somebody|Phone: 999)/m);
  });

  it('54: no secret of the chat is in the mail, at the desk or in Redis', async () => {
    const { reference, body } = await send(
      'secret',
      'my esr password is Sunflower77! and it says locked',
      'get me a person, Ann Lee, 30218846, 07700 900125',
      'my password is Marigold88! as well, 4929 1234 5678 9015 is my card',
    );
    assert.doesNotMatch(body, /Sunflower77|Marigold88|4929/);
    assert.match(body, /\[password removed\]/);
    const jo = new Browser(house.url);
    await signInBy(issuer, jo, claimsOf('Jo', 'agent'));
    const page = await jo.send(await jo.open(`/desk/tickets/${reference}`), {}, {}, 'Take this ticket');
    assert.match(page.text, /Ann Lee[\s\S]*30218846[\s\S]*07700 900125[\s\S]*The end of the chat/);
    assert.doesNotMatch(page.html, /Sunflower77|Marigold88|4929/);
  });

  it('110: by the reference of somebody else nothing is told, whether there is such a ticket or not', async () => {
    const { reference } = await send('mine', 'person please, Tom Dale, 30218848, ext 2210, nhsp form is stuck');
    const other = await send('theirs', 'person please, Eve Moss, 30218849, ext 2211, training site is blank');
    const about = async (asked: string) => say(`asks of ${asked}`, `any news on ${asked}`);
    assert.equal(await about(reference), await about('LK-FFF-FFF'));
    assert.doesNotMatch(await say('theirs', `any news on ${reference}`), /open|closed|Tom|2210/);
    assert.match(await say('theirs', `any news on ${other.reference}`), /still open/);
    assert.doesNotMatch(await say('stranger', `any news on ${reference}`), /open|closed|Tom|2210/);
  });

  it('110: who sent it is told that the desk has closed it', async () => {
    const { reference } = await send('closed', 'person please, Ida Holm, 30218850, ext 2212, esr page is white');
    const jo = new Browser(house.url);
    await signInBy(issuer, jo, claimsOf('Jo', 'agent'));
    await jo.send(await jo.open(`/desk/tickets/${reference}`), {}, {}, 'Take this ticket');
    assert.match(await say('closed', 'how is my ticket'), /somebody there has it now/);
    await jo.send(await jo.open(`/desk/tickets/${reference}/resolve`), { reason: 'solved' }, {}, 'Yes, resolve it');
    assert.match(await say('closed', 'how is my ticket'), new RegExp(`${reference} is closed`));
  });
});
