import assert from 'node:assert/strict';
import { openChat } from '../direct-line.ts';
import { type Latchkey, startLatchkey } from './latchkey.ts';

describe('a button, over Direct Line', () => {
  let latchkey: Latchkey;
  before(async () => {
    latchkey = await startLatchkey();
  });
  after(() => latchkey?.kill());

  it('takes a tap once however often it is sent, and never applies an old button to a new question', async () => {
    const chat = await openChat(latchkey.url);
    await chat.post({ text: 'forgot my esr password' });
    const question = await chat.latest();
    const few = question.choices.find(({ title }) => /None or one/.test(title));
    assert.ok(few, `no such button: ${JSON.stringify(question)}`);

    const id = await chat.post({ text: few.title, value: few.value, clientId: 'a tap' });
    const next = await chat.latest();
    assert.match(next.text, /nhs\.net email address\?/);
    // The same tap, sent again because its answer was lost.
    assert.equal(await chat.post({ text: few.title, value: few.value, clientId: 'a tap' }), id);
    assert.deepEqual(await chat.latest(), next);
    // Another tap on the same button.
    await chat.post({ text: few.title, value: few.value, clientId: 'another tap' });
    const again = await chat.latest();
    assert.match(again.text, /That step is done.*nhs\.net address/s);
    assert.deepEqual(again.choices, next.choices);
    // And the question that is open takes its answer as before.
    await chat.post({ text: 'registered@nhs.net' });
    assert.match((await chat.latest()).text, /secure form/);
  });
});
