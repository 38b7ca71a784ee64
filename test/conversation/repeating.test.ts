import assert from 'node:assert/strict';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { onBench } from './bench.ts';

type Bench = ReturnType<typeof onBench>;

/** Which rule takes each of these, after "my ESR is locked": five that it takes, and two that look like them. */
const table: Partial<Record<RuleName, { readonly takes: readonly string[]; readonly leaves: readonly string[] }>> = {
  repeat: {
    takes: [
      'say that again',
      'sorry what was the question',
      'can you repeat that please',
      "pardon, I didn't catch that",
      'what do you mean',
      'what?',
      '?',
      '...',
      'where were we',
    ],
    leaves: [
      'it says that again and again',
      'I asked the question at the desk 20 minutes ago',
      'I repeated it 20 minutes ago',
    ],
  },
  skip: {
    takes: ['skip that', "I'd rather not say", 'can i skip this one', 'next question please', 'prefer not to answer'],
    leaves: ['it skips the page', 'the next one was at half past two', 'pass it to a person'],
  },
  return: {
    takes: ['sorry back now', "I'm back", 'ok im back again', 'sorry, got called away', 'hiya me again'],
    leaves: ['back', 'go back please', "I'm back at the login page"],
  },
};

async function ruleOf(bench: Bench, text: string): Promise<RuleName | undefined> {
  const { rule } = await bench.turns.hear({ ...bench.base, kind: 'message', id: `rule ${text}`, text });
  return rule;
}

describe('said again, left out, and come back to', () => {
  for (const [rule, { takes, leaves }] of Object.entries(table)) {
    for (const text of takes)
      it(`${rule} takes "${text}"`, async () => {
        const bench = onBench();
        await bench.say('my ESR is locked');
        assert.equal(await ruleOf(bench, text), rule);
      });
    for (const text of leaves)
      it(`${rule} leaves "${text}"`, async () => {
        const bench = onBench();
        await bench.say('my ESR is locked');
        assert.notEqual(await ruleOf(bench, text), rule);
      });
  }

  it('all of it is said again, with the clock as it stands', async () => {
    const bench = onBench({ at: '2026-11-20T22:10:00Z' });
    await bench.say('my ESR is locked');
    const told = await bench.say('just now');
    assert.match(told.text, /locked until \*\*10:10 tomorrow\*\*/);
    await bench.time.advance(3 * 3_600_000);
    const again = await bench.say('can you say that again');
    assert.match(again.text, /locked until \*\*10:10 today\*\*/);
    assert.equal((await bench.record())?.reminders.length, 1);
  });

  it('"back" is a return for whoever was told to come back, and else goes a step back', async () => {
    const bench = onBench();
    await bench.say('my nhsp code never came');
    const open = await bench.say('inbox only');
    assert.match((await bench.say('hang on a sec')).text, /Come back when you can/);
    assert.equal(await ruleOf(bench, 'back'), 'return');
    assert.match(open.text, /junk/);
    // Where they are back, the next "back" goes to the question before.
    assert.match((await bench.say('back')).text, /first code/);
  });

  it('the question is asked again, shortly', async () => {
    const bench = onBench();
    await bench.say('my ESR is locked');
    assert.match((await bench.say('what was the question')).text, /^What time was your last wrong try\?/);
    assert.match((await bench.say('what do you mean')).text, /^When did you last type a wrong password\?/);
  });

  it('a question that can be answered by not knowing may be skipped, and another says that it is needed', async () => {
    const bench = onBench();
    await bench.say('my ESR is locked');
    assert.match((await bench.say('skip that')).text, /count from now/);
    const other = onBench();
    await other.say('I forgot my training interface password');
    const reply = await other.say('rather not say');
    assert.match(reply.text, /can't go on without that one/);
    assert.match(reply.text, /Which address should the link go to\?[^\n]*$/);
    assert.equal(reply.choices.at(-1)?.label, 'Talk to a person');
  });

  it('whoever was quiet for hours and says hello is told where they were, in one sentence, and asked again', async () => {
    const bench = onBench();
    await bench.say('my ESR is locked');
    await bench.time.advance(5 * 3_600_000);
    const reply = await bench.say('hi');
    assert.match(
      reply.text,
      /^Hello again\. We were at “My account is locked”\.\n\nWhat time was your last wrong try\?/,
    );
    assert.match((await bench.say('just now')).text, /locked until/);
  });

  it('a hello right away is only a hello', async () => {
    const bench = onBench();
    await bench.say('my ESR is locked');
    assert.match((await bench.say('hi')).text, /^Hello\. I'm still here\./);
  });

  it('the morning after, a lock that was told is told again', async () => {
    const bench = onBench({ at: '2026-11-20T21:00:00Z' });
    await bench.say('my ESR is locked');
    await bench.say('just now');
    await bench.time.advance(8 * 3_600_000);
    assert.match(
      (await bench.say('morning')).text,
      /^Hello again\. We were at “My account is locked”\.\n\nESR is locked until \*\*09:00 today\*\*/,
    );
  });
});

/** The conversation as an earlier edition of the guide has left it: `asked` is what that edition asked. */
async function editedUnder(lead: readonly string[], edit: { readonly shape?: string; readonly topic?: string }) {
  const before = onBench();
  let asked = await before.say(lead[0] ?? '');
  for (const line of lead.slice(1)) asked = await before.say(line);
  const record = await before.record();
  assert.ok(record?.asked);
  const after = onBench();
  const sessions = record.sessions.map((one) => ({ ...one, topic: edit.topic ?? one.topic }));
  await after.start({
    ...record,
    causes: [],
    sessions,
    asked: { ...record.asked, shape: edit.shape ?? record.asked.shape },
  });
  return { after, asked };
}

describe('a guide that is edited under a conversation', () => {
  for (const text of ['just now', '1', "I don't know", 'yes', 'an hour ago'])
    it(`"${text}" answers a question that is gone: the guide is said as it is now`, async () => {
      const { after } = await editedUnder(['my ESR is locked'], { shape: 'tries-left ask  none one two' });
      const reply = await after.say(text);
      assert.match(reply.text, /^This guide has changed since I asked you that/);
      assert.match(reply.text, /What time was your last wrong try\?[^\n]*$/);
      assert.match((await after.say('just now')).text, /locked until/);
    });

  it('a button of the earlier edition changes nothing, and says so', async () => {
    const { after, asked } = await editedUnder(['my ESR is locked'], { shape: 'tries-left ask  none one two' });
    const reply = await after.press(asked.choices[0]?.pick ?? { at: '', answer: '' });
    assert.match(reply.text, /^This guide has changed/);
  });

  it('a topic that is gone leads to the menu, and says why', async () => {
    const { after } = await editedUnder(['my ESR is locked'], { topic: 'no-longer-there' });
    const reply = await after.say('just now');
    assert.match(reply.text, /^This guide has changed/);
    assert.ok(reply.choices.some(({ label }) => label === 'ESR'));
    assert.doesNotMatch((await after.say('my ESR is locked')).text, /has been changed/);
  });

  for (const text of ['talk to a person', 'stop'])
    it(`"${text}" is heard all the same`, async () => {
      const { after } = await editedUnder(['my ESR is locked'], { shape: 'tries-left ask  none one two' });
      assert.doesNotMatch((await after.say(text)).text, /has been changed/);
    });

  it('nothing is said of it where what is asked is the same', async () => {
    const { after } = await editedUnder(['my ESR is locked'], {});
    assert.match((await after.say('just now')).text, /^So your last try was at 03:10 today\.\n\nESR is locked until/);
  });
});
