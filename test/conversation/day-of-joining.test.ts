import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

const asks = /^I haven't kept that day, as it may be a birthday\.\n\nIs it the day you joined the Trust\?$/;

describe('a day so long ago on which somebody says that they joined', () => {
  for (const text of [
    'joined the trust 13/07/1991',
    'i started here 4 March 1998',
    'been here since 13.07.1991',
    '13/07/1991 is when I joined',
    "joined 22/06/2009 and the training interface doesn't recognise my email",
  ])
    it(`"${text}" is asked about`, async () => {
      const bench = onBench();
      await bench.say('hello');
      const reply = await bench.say(text);
      assert.match(reply.text, asks);
      assert.deepEqual(
        reply.choices.map(({ label }) => label),
        ['Yes, I joined then', 'No, another day'],
      );
    });

  for (const text of ['joined the trust 13/07/2019', 'my dob is 13/07/1991'])
    it(`"${text}" is not`, async () => {
      const bench = onBench();
      await bench.say('hello');
      assert.doesNotMatch((await bench.say(text)).text, /Is it the day/);
    });

  it('once they say so it counts, and their problem goes on without the question', async () => {
    const bench = onBench();
    await bench.say("joined 13/07/1991 and the training interface doesn't recognise my email");
    const reply = await bench.say('yes');
    assert.match(reply.text, /^You've been here a while, so I'll skip a question/);
    assert.match(reply.text, /Which address is on your ESR record\?$/);
    assert.ok(!/1991/.test(JSON.stringify([await bench.record(), await bench.lines()])));
  });

  it('until they say so it does not', async () => {
    const bench = onBench();
    await bench.say("joined 13/07/1991 and the training interface doesn't recognise my email");
    assert.match((await bench.say("no, it's my birthday")).text, /When did you join the Trust\?/);
  });

  it('in the middle of a guide the open question stands again', async () => {
    const bench = onBench();
    await bench.say('my ESR is locked');
    assert.match((await bench.say('joined the trust 13/07/1991')).text, asks);
    assert.match((await bench.say('yes')).text, /^When did you last type a wrong password\?/);
  });

  it('where the day they joined is asked for, it is the answer', async () => {
    const bench = onBench();
    await bench.say("the training interface doesn't recognise my email");
    assert.match(
      (await bench.say('13/07/1991')).text,
      /^So you joined on 13 July 1991.*\n\nYou've been here long enough/,
    );
  });
});
