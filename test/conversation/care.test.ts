import assert from 'node:assert/strict';
import { content, onBench, toEmail, understanding } from './bench.ts';

const blunt = [
  'suicide attempt',
  'want to die',
  'cant go on',
  'end it all',
  'no point living',
  'better off without me',
  'i have pills here',
  'i have easy access to a gun',
  "I wish I hadn't survived",
  'i want someone to kill me',
  'none of it will matter after tonight',
];

const ordinary = [
  'i dont know how to get hold of IT',
  'how do i get my money back for the parking',
  'im not doing that',
  'i wont be in today',
  "this is killing me, I can't get in",
  "I can't go on the course",
  'can somebody jump start my car',
  'end my contract',
  'cut my hours to 20',
  'where do I book the suicide prevention training',
  'our overdose policy is out of date',
  'the sharps bin is full',
];

describe('care', () => {
  it('takes every phrase of the guide about it, before a guide and in the middle of one', async () => {
    const phrases = content.guides.get('common')?.topics.get('wellbeing')?.phrases ?? [];
    assert.ok(phrases.length > 200);
    const missed = phrases.filter((phrase) => !understanding.understand(phrase, undefined).inDistress);
    assert.deepEqual(missed, []);
    const bench = onBench();
    await bench.say('locked out of esr');
    for (const said of ["can't carry on", "I can't see a way forward", 'nobody cares about me'])
      assert.match((await bench.say(said)).text, /116 123/, said);
  });

  for (const said of blunt) {
    it(`"${said}" is answered before anything else, and no word of it is taken for a password`, async () => {
      const bench = onBench();
      for (const before of [undefined, 'hello', 'locked out of esr']) {
        if (before !== undefined) await bench.say(before);
        const { text } = await bench.say(said);
        assert.match(text, /116 123/, `after ${before}`);
        assert.doesNotMatch(text, /removed it/, `after ${before}`);
      }
    });
  }

  it('comes before an address that is asked for', async () => {
    const bench = onBench();
    await toEmail(bench);
    assert.match((await bench.say('suicide attempt')).text, /116 123/);
  });

  it('comes before the fields of a handover', async () => {
    const bench = onBench();
    for (const said of ['talk to a person', 'Sample Person', '12345678']) await bench.say(said);
    assert.match((await bench.say('i have pills here')).text, /116 123/);
    assert.equal(bench.tickets.length, 0);
  });

  for (const said of ordinary) {
    it(`"${said}" is no cry for help`, async () => {
      const bench = onBench();
      for (const before of [undefined, 'locked out of esr']) {
        if (before !== undefined) await bench.say(before);
        assert.doesNotMatch((await bench.say(said)).text, /116 123/, `after ${before}`);
      }
    });
  }
});
