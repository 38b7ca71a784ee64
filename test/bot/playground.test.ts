import assert from 'node:assert/strict';
import { practiceDateOfBirth } from '../../src/backend/accounts/practice.ts';
import { type Latchkey, startLatchkey } from '../journeys/latchkey.ts';
import { type Playground, startPlayground } from './playground.ts';

describe('Latchkey in the Microsoft 365 Agents Playground', function () {
  this.timeout(180_000);
  let latchkey: Latchkey;
  let playground: Playground;

  before(async function () {
    if (process.env.LATCHKEY_PLAYGROUND !== '1') {
      console.log('      skipped: it downloads the Playground; set LATCHKEY_PLAYGROUND=1 to run it');
      this.skip();
    }
    latchkey = await startLatchkey();
    playground = await startPlayground(`${latchkey.url}/api/messages`);
  });
  after(async () => {
    playground?.stop();
    await latchkey?.stop();
  });

  it('welcomes once, and leads from there by presses to the secure form and its answer', async () => {
    const welcome = await playground.install();
    assert.match(welcome.text, /^Hello, I'm Latchkey\./);
    const topics = await playground.press(welcome, 'ESR');
    assert.match(topics.answer, /You chose/);
    assert.ok(topics.said.choices.includes('I forgot my username or password'));
    const attempts = await playground.press(topics.said, 'I forgot my username or password');
    assert.match(attempts.said.text, /How many wrong passwords has ESR refused/);
    await playground.press(attempts.said, 'None or one');
    const asked = await playground.say('registered@nhs.net');
    const form = asked.links.find(({ url }) => url.includes('/secure/'))?.url ?? '';

    const page = await (await fetch(form)).text();
    const [, seat = ''] = /name="seat"[^>]*value="([^"]+)"/.exec(page) ?? [];
    const [year = '', month = '', day = ''] = practiceDateOfBirth.split('-');
    const answered = await playground.after(async () => {
      const headers = { origin: latchkey.url };
      const sent = await fetch(form, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ day, month, year, seat }),
      });
      assert.match(await sent.text(), /Go back to the chat/);
    });
    assert.match(answered.text, /an email from ESR is on its way/);
    assert.equal(playground.messages.filter(({ text }) => text.startsWith("Hello, I'm Latchkey")).length, 1);
  });

  it('leaves an old card as it is when it is pressed again, and hears a reply without what it quotes', async () => {
    await playground.say('start again');
    const asked = await playground.say('never used esr before');
    const [first = '', second = ''] = asked.choices;
    await playground.press(asked, first);
    const again = await playground.press(asked, second);
    assert.match(again.said.text, /^That step is done, so I've left it as it is\./);
    const quoted = await playground.say('<quoted messageId="1700000000000"/>&nbsp;1');
    assert.doesNotMatch(quoted.text, /didn't follow|quoted/);
  });

  it('tells when a lock ends, why, and hands over with a review', async () => {
    await playground.say('start again');
    await playground.say('my esr account is locked');
    const locked = await playground.say('just now');
    assert.match(locked.text, /ESR is locked until/);
    assert.match((await playground.say('why?')).text, /^It comes from “.+ \[1\]/s);
    for (const text of ['talk to a person', 'Iris Falk', '30218847', '07700 900123']) await playground.say(text);
    const review = playground.messages.at(-1);
    assert.deepEqual(review?.choices, ['Send it', "Don't send"]);
    const { answer, said } = await playground.press(review, 'Send it');
    assert.match(said.text, /Your reference is/);
    assert.match(answer, /You chose/);
  });

  it('says one sentence in a group', async () => {
    const reply = await playground.sayInGroup('my address is registered@nhs.net');
    assert.match(reply.text, /^I help in a personal chat only/);
    assert.deepEqual(reply.choices, []);
    assert.doesNotMatch(latchkey.log(), /registered@/);
  });
});
