import assert from 'node:assert/strict';
import { inputKinds } from '../../src/guide/inputs.ts';
import { button, content, onBench } from './bench.ts';

describe('steering', () => {
  it('offers to leave for a new problem, and to come back to the old one', async () => {
    const bench = onBench();
    await bench.say('my nhsp code never came');
    const leave = await bench.say('actually my esr account is locked');
    assert.match(leave.text, /^Shall we leave “.+” and look at “.+”\?$/);
    const locked = await bench.say('yes');
    assert.match(locked.text, /wrong password/);
    const carried = await bench.say('stop');
    assert.match(carried.text, /leave it there/);
  });

  it('hears what is wrong beside the name of a system that the menu offers', async () => {
    const wrong = onBench();
    await wrong.say('hello');
    assert.match((await wrong.say('I forgot my training interface password')).text, /email address/);
    const only = onBench();
    await only.say('hello');
    assert.match((await only.say('training interface pls')).text, /what.s happening/);
  });

  it('carries on when the person would rather not leave', async () => {
    const bench = onBench();
    const first = await bench.say('my nhsp code never came');
    await bench.say('my esr account is locked');
    const back = await bench.say('no');
    assert.match(back.text, /^Back to where we were/);
    assert.deepEqual(
      back.choices.map(({ label }) => label),
      first.choices.map(({ label }) => label),
    );
  });

  it('goes back to the guide that was left, from the first question of the next', async () => {
    const bench = onBench();
    const first = await bench.say('my nhsp code never came');
    await bench.say('talk to a person');
    const back = await bench.say('back');
    assert.deepEqual(
      back.choices.map(({ label }) => label),
      first.choices.map(({ label }) => label),
    );
  });

  it('rewords once, then offers a person, and never says the same twice in a row', async () => {
    const bench = onBench();
    let before = (await bench.say('my nhsp code never came')).text;
    for (let miss = 1; miss <= 5; miss += 1) {
      const reply = await bench.say('xyzzy plugh');
      assert.notEqual(reply.text, before);
      before = reply.text;
      assert.equal(
        reply.choices.some(({ label }) => label === 'Talk to a person'),
        miss > 1,
        reply.text,
      );
    }
    const person = await bench.say('talk to a person');
    assert.match(person.text, /full name/);
  });

  it('asks which system when only the symptom was said', async () => {
    const bench = onBench();
    const reply = await bench.say('the reset email has not come');
    assert.ok(reply.choices.length >= 2 && reply.choices.length <= 5, reply.text);
  });

  it('says why: which guide, in which words, checked when', async () => {
    const bench = onBench();
    await bench.say('my esr account is locked');
    const why = await bench.say('why?');
    assert.match(why.text, /How do I access ESR for the first time\?/);
    assert.match(why.text, /20 November/);
  });

  it('answers distress before all else, with where to turn and a person', async () => {
    const bench = onBench();
    await bench.say('my esr account is locked');
    const reply = await bench.say("I can't cope any more");
    assert.match(reply.text, /116 123/);
    assert.deepEqual(
      reply.choices.map(({ label }) => label),
      ['Talk to a person'],
    );
  });

  it('has a sentence for every way that an input can be wrong', () => {
    const problems = ['shape', 'future', 'old', 'short', 'long'];
    const known = [...content.messages.keys()].filter((id) => id.startsWith('input.'));
    for (const kind of inputKinds)
      assert.ok(
        known.some((id) => problems.some((problem) => id === `input.${kind}.${problem}`)),
        kind,
      );
  });

  it('lets a person say all of it in a handover, and gives a reference and a day', async () => {
    const bench = onBench();
    const nhsp = await bench.say('my nhsp code never came');
    await bench.press(button(nhsp, 'I typed the wrong address'));
    await bench.say('talk to a person');
    for (const said of ['Sample Person', '12345678', '0113 496 0000', 'No code comes, whatever I do'])
      await bench.say(said);
    const done = await bench.say('yes');
    assert.match(done.text, /LK-7K4-P2M/);
    assert.match(done.text, /Monday 23 November/);
    const [ticket] = bench.tickets;
    assert.equal(ticket?.about?.guide, 'nhsp-online');
    assert.deepEqual(
      ticket?.trail.map(({ answered }) => answered),
      ['I typed the wrong address'],
    );
  });
});

describe('an alarm', () => {
  it('rings for nothing without harm, and does not come back to someone who has moved on', async () => {
    const bench = onBench({ connected: [] });
    await bench.say('my esr account is locked');
    const waiting = await bench.say('20 minutes ago');
    assert.match(waiting.text, /14:50 today/);
    await bench.time.advance(3 * 3_600_000);
    assert.equal(bench.unasked.length, 0);
    await bench.time.advance(9 * 3_600_000);
    assert.equal(bench.unasked.length, 1);
    await bench.time.advance(48 * 3_600_000);
    assert.equal(bench.unasked.length, 1);
  });
});
