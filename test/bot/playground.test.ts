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

  it('welcomes once, and leads from there to the secure form and its answer', async () => {
    const welcome = await playground.install();
    assert.match(welcome.text ?? '', /^Hello, I'm Latchkey\./);
    assert.ok(welcome.suggestedActions?.actions.some(({ value }) => value === 'ESR'));

    const topics = await playground.say('ESR');
    assert.match(topics.text ?? '', /^2\. I forgot my username or password$/m);
    const attempts = await playground.say('2');
    assert.match(attempts.text ?? '', /How many wrong passwords has ESR refused/);
    await playground.say(attempts.suggestedActions?.actions[0]?.value ?? '');
    const asked = await playground.say('registered@nhs.net');
    const [, form = ''] = /\((http[^)]+\/secure\/[^)]+)\)/.exec(asked.text ?? '') ?? [];

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
    assert.match(answered.text ?? '', /an email from ESR is on its way/);
    assert.equal(playground.messages.filter(({ text }) => text?.startsWith("Hello, I'm Latchkey")).length, 1);
  });

  it('says one sentence in a group', async () => {
    const reply = await playground.sayInGroup('my address is registered@nhs.net');
    assert.match(reply.text ?? '', /^I help in a personal chat only/);
    assert.equal(reply.suggestedActions, undefined);
    assert.doesNotMatch(latchkey.log(), /registered@/);
  });
});
