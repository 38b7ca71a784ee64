import assert from 'node:assert/strict';
import { button, onBench } from './bench.ts';

const nextStep = 'Done, next step';

/** On their own site, with the form of the Training Interface begun: the first of its three steps is said. */
async function atTheForm() {
  const bench = onBench({ connected: [] });
  await bench.say('i forgot my training interface password');
  const reply = await bench.say('years ago');
  return { bench, reply };
}

describe('steps in a conversation', () => {
  it('come one a message, with how far it is, a picture, and the link with the first', async () => {
    const { bench, reply } = await atTheForm();
    assert.match(reply.text, /^\*\*Step 1 of 3:\*\* Open the Training Interface\./);
    assert.deepEqual(reply.progress, { at: 1, of: 3 });
    assert.deepEqual(
      reply.choices.map(({ label }) => label),
      [nextStep, "I'm stuck here", 'Show all steps'],
    );
    assert.deepEqual(
      reply.pictures?.map(({ guide, name }) => `${guide}/${name}`),
      ['training-interface/login'],
    );
    assert.equal(reply.links.length, 1);
    const second = await bench.press(button(reply, nextStep));
    assert.deepEqual(second.progress, { at: 2, of: 3 });
    assert.equal(second.links.length, 0);
    const third = await bench.say('ok');
    assert.match(third.text, /Step 3 of 3:.*Submit.*\n\nWhat did the page show\?$/s);
    assert.ok(button(third, 'A confirmation screen'));
    // A button of a step that is past changes nothing.
    assert.match((await bench.press(button(second, nextStep))).text, /That step is done/);
  });

  it('takes the ticket no further than the answers: a step is none', async () => {
    const { bench } = await atTheForm();
    for (const said of ['next', 'next', 'the page does not work', "It doesn't work there either", 'Yes, pass it on'])
      await bench.say(said);
    for (const said of ['Ann Lee', '12345678', '0113 496 0000', 'the page is blank on my screen', 'send it'])
      await bench.say(said);
    const { about, trail } = bench.tickets[0] as unknown as { about: unknown; trail: { answered: string }[] };
    assert.ok(about);
    assert.deepEqual(
      trail.map(({ answered }) => answered),
      ['Over a month ago', "The page didn't work", "It doesn't work there either", 'Yes, pass it on'],
    );
  });

  const heard: readonly (readonly [said: string, becomes: RegExp])[] = [
    ['next', /Step 2 of 3/],
    ['done', /Step 2 of 3/],
    ['ok ive done that', /Step 2 of 3/],
    ['then what?', /Step 2 of 3/],
    ['it worked', /Step 2 of 3/],
    ['1', /Step 2 of 3/],
    ['show me all of them', /^1\. Open the newest email\./],
    ["i've done all of it", /What does the page say now\?$/],
    ["can't find it", /^All right\. Tell me what you see.*\n\nWhat does the page say now\?$/s],
    ['no', /^All right\. Tell me what you see/],
    ['which step am i on', /^You're at this one\.\n\n\*\*Step 1 of 3/],
    ['how many steps are there?', /Step 1 of 3/],
    // What the question after the steps asks may be answered before.
    ['it says invalid token', /may have expired/],
    ['my password has been reset', /^Nearly there/],
    ['it refused the password', /^The symbol is easy to miss/],
    // What the step bids is done; one word of a later answer is none.
    ['copied the reset link', /Step 2 of 3/],
    ['how long does the link last', /2 hours.*\n\n\*\*Step 1 of 3/s],
    ['thanks', /Step 1 of 3/],
    ['hang on', /^Of course/],
  ];
  for (const [said, becomes] of heard)
    it(`"${said}" to the first of them`, async () => {
      const { bench } = await atTheForm();
      await bench.say('a confirmation screen');
      assert.match((await bench.say("it's here")).text, /Step 1 of 3: ?\*\* Open the newest email/);
      assert.match((await bench.say(said)).text, becomes);
    });

  it('offers a person to whoever is stuck, and goes back to the step', async () => {
    const { bench, reply } = await atTheForm();
    const stuck = await bench.press(button(reply, "I'm stuck here"));
    assert.ok(button(stuck, 'Talk to a person'));
    assert.ok(button(stuck, "The page didn't work"));
    assert.match((await bench.say('back')).text, /Step 1 of 3/);
  });

  it('ask only for the question again, once the last is told', async () => {
    const { bench } = await atTheForm();
    await bench.say('next');
    await bench.say('next');
    const miss = await bench.say('blue elephants');
    assert.doesNotMatch(miss.text, /Step/);
    assert.match(miss.text, /\?$/);
  });
});

describe('many choices', () => {
  it('stand under headings where there are more than six, those of one heading together', async () => {
    const bench = onBench();
    const reply = await bench.say('nhsp online');
    const groups = reply.choices.map(({ group }) => group);
    assert.ok(groups.length > 6);
    assert.equal(groups.at(-1), 'Help');
    assert.deepEqual(
      [...new Set(groups)],
      groups.filter((group, at) => group !== groups[at - 1]),
    );
    assert.ok(new Set(groups).size < groups.length);
    // Its number is its place in the list.
    assert.equal(reply.choices[2]?.label, "The form won't let me go on");
    assert.match((await bench.say('3')).text, /What is the form doing/);
  });

  it('and without any where there are few', async () => {
    const { choices } = await onBench().say('hello', 'arrives');
    assert.ok(choices.length <= 6);
    assert.ok(choices.every(({ group }) => group === undefined));
  });
});
