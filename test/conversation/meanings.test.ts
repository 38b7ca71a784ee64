import assert from 'node:assert/strict';
import { conversationRecord } from '../../src/conversation/record.ts';
import type { TopicRef } from '../../src/understanding/intents/topics.ts';
import type { Meaning } from '../../src/understanding/understand.ts';
import { onBench } from './bench.ts';

const ref = (guide: string, topic: string): TopicRef => ({ guide, topic });
const ask = (...options: TopicRef[]): Meaning => ({ kind: 'ask', options });
const code = 'my nhsp code never came';
/** Only these words mean this; all others mean what they mean. */
const when = (words: string, meaning: Meaning) => ({
  meaning: (text: string) => (text === words ? meaning : undefined),
});
const labels = (reply: { readonly choices: readonly { readonly label: string }[] }) =>
  reply.choices.map(({ label }) => label);

describe('what was not clear', () => {
  it('is asked: the likeliest first, and a way out of it', async () => {
    const two = ask(ref('esr', 'link-expired'), ref('training-interface', 'link-expired'));
    const bench = onBench(when('it went funny', two));
    const reply = await bench.say('it went funny');
    assert.equal(reply.text, 'Is that ESR or Training Interface?');
    assert.deepEqual(labels(reply), ['ESR', 'Training Interface', 'None of these']);
  });

  it('is asked with the system in each answer, where the problems differ too', async () => {
    const bench = onBench(when('it went funny', ask(ref('esr', 'link-expired'), ref('nhsp-online', 'code-expired'))));
    const reply = await bench.say('it went funny');
    assert.equal(reply.text, 'Which of these is it?');
    assert.ok(labels(reply)[0]?.startsWith('ESR: ') && labels(reply)[1]?.startsWith('NHSP:Online: '));
  });

  it('is asked with a yes or no, where there is only one thing that it can be', async () => {
    const bench = onBench(when('it went funny', ask(ref('esr', 'account-locked'))));
    const reply = await bench.say('it went funny');
    assert.equal(reply.text, 'Is this it: “ESR: My account is locked”?');
    assert.match((await bench.say('yes')).text, /When did you last type a wrong password\?/);
  });

  it('may be none of the three systems', async () => {
    const bench = onBench(when('it went funny', ask(ref('esr', 'account-locked'), ref('common', 'other-system'))));
    const reply = await bench.say('it went funny');
    assert.ok(labels(reply).includes('Another system'), reply.text);
    assert.match((await bench.say('another system')).text, /26655/);
  });

  it('is narrowed by what the open question offers', async () => {
    const any = ask(ref('training-interface', 'forgot-password'), ref('esr', 'forgot-password'));
    const bench = onBench(when('the password bit', any));
    await bench.say('esr');
    assert.match((await bench.say('the password bit')).text, /How many wrong passwords/);
  });

  it('is no new problem in the middle of a guide, unless it is another', async () => {
    const mixed = onBench(
      when('purple monday dishwasher', ask(ref('esr', 'link-expired'), ref('nhsp-online', 'two-factor'))),
    );
    await mixed.say(code);
    assert.match((await mixed.say('purple monday dishwasher')).text, /^Sorry, I didn't follow that/);

    const other = ask(ref('esr', 'link-expired'), ref('esr', 'reset-email-missing'));
    const bench = onBench(when('and esr is all odd', other));
    await bench.say(code);
    const reply = await bench.say('and esr is all odd');
    assert.match(reply.text, /^Which of these is it\?/);
    assert.equal(labels(reply).at(-1), 'No, carry on');
    // The question beneath still takes its answers.
    assert.match((await bench.say('inbox only')).text, /junk or spam folder/);
  });
});

describe('in the middle of a question', () => {
  const loosely: readonly Meaning[] = [
    { kind: 'command', command: 'thanks' },
    { kind: 'command', command: 'goodbye' },
    { kind: 'other', topic: 'out-of-scope', confidence: 0.5 },
    { kind: 'unknown' },
  ];
  for (const meaning of loosely) {
    it(`${JSON.stringify(meaning)} is an answer that was not understood`, async () => {
      const bench = onBench(when('sort of greenish', meaning));
      await bench.say(code);
      assert.match((await bench.say('sort of greenish')).text, /^Sorry, I didn't follow that/);
    });
  }

  it('a system alone may be a change of mind', async () => {
    const bench = onBench();
    await bench.say('I forgot my training interface password');
    const reply = await bench.say('esr');
    assert.match(reply.text, /^Shall we leave “I've forgotten my password” and look at “ESR: /);
    assert.match((await bench.say('yes')).text, /How many wrong passwords/);
  });

  it('distress comes first, even where the words answer the question', async () => {
    const said = 'no, I can not go on';
    const bench = onBench(when(said, { kind: 'other', topic: 'wellbeing', confidence: 1 }));
    await bench.say('i have never logged in to esr before');
    assert.match((await bench.say(said)).text, /116 123/);
  });

  it('a person is never sent away from a slip in what they typed', async () => {
    const bench = onBench(when('12 abc', { kind: 'other', topic: 'out-of-scope', confidence: 0.95 }));
    for (const said of ['talk to a person', 'Sample Person']) await bench.say(said);
    assert.match((await bench.say('12 abc')).text, /doesn't look like a payroll number/);
  });
});

describe('secrets', () => {
  it('are spoken of once for each kind', async () => {
    const bench = onBench();
    assert.match((await bench.say('my esr password is Sunflower77!')).text, /^That looked like a password/);
    assert.doesNotMatch((await bench.say('my esr password is Sunflower78! still')).text, /looked like|removed/);
    assert.match((await bench.say('Sunflower79!')).text, /^I removed that too/);
  });

  it('of several kinds are spoken of in one sentence', async () => {
    const bench = onBench();
    const reply = await bench.say('my esr password is Sunflower77! and my dob is 3/4/1971');
    assert.match(reply.text, /^Some of that looked private/);
    assert.doesNotMatch(reply.text, /That looked like/);
  });
});

describe('the record', () => {
  it('can be read back after every kind of turn', async () => {
    const bench = onBench({
      heard: (text) => ({
        tried: ['junk'],
        emails: ['first.last@nhs.net'],
        when: new Date('2026-11-20T02:00:00Z'),
        joined: '2026-11-16',
        frustrated: true,
        somebodyElse: text.includes('HCA'),
      }),
    });
    const turns = [
      'the reset email has not come',
      'esr',
      'the training interface link has expired and my esr account is locked',
      'yes',
      'no, I meant NHSP',
      'my HCA is locked out of esr',
      'yes',
      'I forgot my training interface password',
      'yes',
      'my password is Sunflower77!',
      'neither',
      'stop',
    ];
    for (const said of turns) {
      await bench.say(said);
      const written = JSON.parse(JSON.stringify(await bench.record()));
      assert.deepEqual(conversationRecord.safeParse(written).error?.issues, undefined, said);
    }
  });
});
