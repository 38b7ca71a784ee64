import assert from 'node:assert/strict';
import { BackendUnavailable, OutcomeUnknown, StoreUnavailable } from '../../src/conversation/errors.ts';
import type { ResetAnswer } from '../../src/conversation/ports.ts';
import { onBench, toEmail } from './bench.ts';

const minute = 60_000;
const unknown = new OutcomeUnknown('the answer was lost', { reason: 'connection' });
const done: ResetAnswer = { result: 'done', values: { expires: '2026-11-20T05:10:00.000Z' } };

/** A bench whose backend does these one after the other, the last for good. */
function answering(...ways: readonly (Error | ResetAnswer)[]) {
  let asked = 0;
  return onBench({
    answer: async () => {
      const way = ways[Math.min(asked++, ways.length - 1)] ?? done;
      if (way instanceof Error) throw way;
      return way;
    },
  });
}

describe('what may have been done', () => {
  it('is told as unknown, is asked again by the same key, and the truth comes by itself, once', async () => {
    const bench = answering(unknown, unknown, done);
    await toEmail(bench);
    const reply = await bench.say('registered@nhs.net');
    assert.match(reply.text, /^I can't tell yet whether that went through/);
    assert.match(reply.text, /If the email comes first, you can use it\. Or ask me for a person/);
    assert.doesNotMatch(reply.text, /nothing was sent|on its way/);
    await bench.time.advance(minute);
    assert.equal(bench.unasked.length, 1);
    assert.match(bench.unasked[0]?.text ?? '', /email is on its way/);
    assert.equal(new Set(bench.calls.map(({ key }) => key)).size, 1);
    assert.equal(bench.calls.length, 3);
    assert.ok(
      bench.logged.some(({ event, fields }) => event === 'backend-outcome-unknown' && has(fields, 'connection')),
    );
  });

  it('is not told as undone because the backend cannot be reached afterwards', async () => {
    const bench = answering(unknown, new BackendUnavailable('gone', { reason: 'not-reached' }));
    await toEmail(bench);
    await bench.say('registered@nhs.net');
    await bench.time.advance(4 * minute);
    assert.equal(bench.unasked.length, 0);
    await bench.time.advance(3 * minute);
    const told = bench.unasked.at(-1);
    assert.equal(bench.unasked.length, 1);
    assert.match(told?.text ?? '', /hasn't told me whether it sent the email.*use the newest/s);
    assert.deepEqual(
      told?.choices.map(({ label }) => label),
      ["Yes, it's here", "No, I'll ask for it myself", "No, I'd like a person"],
    );
    assert.ok(bench.calls.length < 20, `asked ${bench.calls.length} times`);
  });

  it('is told as undone where that is known', async () => {
    const bench = answering(new BackendUnavailable('gone', { reason: 'key', status: 401 }));
    await toEmail(bench);
    assert.match((await bench.say('registered@nhs.net')).text, /nothing was sent/);
    assert.ok(bench.logged.some(({ event, fields }) => event === 'backend-unavailable' && has(fields, '401')));
  });

  it('holds for a registration', async () => {
    const bench = answering(unknown);
    await bench.say('how do I register for nhsp online');
    await bench.say('permanent job, partner Trust');
    assert.match((await bench.say('registered@nhs.net')).text, /^I can't tell yet/);
    await bench.time.advance(8 * minute);
    assert.match(bench.unasked.at(-1)?.text ?? '', /can't tell whether a code was sent/);
  });

  it('holds for a ticket: it is opened again by the same key', async () => {
    const keys: string[] = [];
    const bench = onBench({
      handoff: {
        async open({ key }) {
          keys.push(key);
          if (keys.length < 3) throw new StoreUnavailable('the answer was lost');
          return { reference: 'LK-7K4-P2M', answeredBy: '2026-11-23' };
        },
        progress: async () => ({}),
      },
    });
    for (const words of ['talk to a person', 'Sample Person', '12345678', 'bleep 4411', 'it says no to everything'])
      await bench.say(words);
    const reply = await bench.say('send it');
    assert.match(reply.text, /^I can't tell yet whether that was saved/);
    await bench.time.advance(minute);
    assert.match(bench.unasked.at(-1)?.text ?? '', /LK-7K4-P2M/);
    assert.equal(new Set(keys).size, 1);
  });

  it('holds for the secure form, wherever the person is by then', async () => {
    const bench = onBench();
    await bench.say('I forgot my esr password');
    for (let step = 0; bench.forms.length === 0 && step < 8; step += 1) {
      const reply = await bench.say('registered@nhs.net');
      const [first] = reply.choices;
      if (bench.forms.length === 0 && first !== undefined) await bench.press(first.pick);
    }
    assert.ok(bench.forms.length > 0, 'no form was issued');
    const at = bench.forms.at(-1)?.at ?? '';
    const told = await bench.sendForm('unknown', {}, at);
    assert.match(told.text, /don't know whether the reset service took your form/);
    assert.match((await bench.sendForm('unknown', {}, at)).text, /can't tell whether your ESR form was taken/);
    assert.match((await bench.sendForm('unavailable', {}, at)).text, /no email was sent for it/);
    assert.match((await bench.sendForm('done', {}, at)).text, /came through/);
  });

  it('is another request when a turn was lost and the person comes back with another address', async () => {
    let fails = true;
    const bench = onBench({
      store: (inner) => ({
        load: (conversation) => inner.load(conversation),
        setAside: (conversation) => inner.setAside(conversation),
        saveIfUnchanged: async (...save) => {
          if (bench.calls.length === 1 && fails) throw new StoreUnavailable('down');
          return inner.saveIfUnchanged(...save);
        },
      }),
    });
    await toEmail(bench);
    const lost = await bench.say('registered@nhs.net');
    assert.match(lost.text, /can't save anything.*Sending it twice does no harm/s);
    assert.doesNotMatch(lost.text, /haven't done|nothing/);
    fails = false;
    await bench.say('other@nhs.net');
    assert.equal(bench.calls.length, 2);
    assert.notEqual(bench.calls[0]?.key, bench.calls[1]?.key);
  });
});

function has(fields: unknown, words: string): boolean {
  return JSON.stringify(fields).includes(words);
}
