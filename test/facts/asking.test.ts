import assert from 'node:assert/strict';
import { isDistress } from '../../src/understanding/distress/distress.ts';
import { isAsking } from '../../src/understanding/intents/asking.ts';
import { onBench, understanding } from '../conversation/bench.ts';

const told = async (...said: readonly string[]) => {
  const bench = onBench();
  let last = await bench.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await bench.say(text);
  return last;
};

describe('what has the form of a question', () => {
  for (const said of [
    'email for the mandatory training team please',
    'phone no of the it helpdesk',
    'link for a forgotten username on esr',
    'nhsp password rules',
    'training interface help email please',
    'in which box do it go',
    'surely someone can lift the lock',
    'is that even for me',
    'there was an extension for it what was it',
    'can not see where i click to reset',
    'is registering for authorisers or no',
    'where is my payroll number',
  ])
    it(`has it: ${said}`, () => assert.ok(isAsking(said)));

  for (const said of [
    'email for training interface has not come',
    'link for esr not working',
    'wrong email address',
    'where is my email',
    'still no message been 3 hours',
    'get me a human being',
    'password reset',
    'new link please',
  ])
    it(`has it not: ${said}`, () => assert.ok(!isAsking(said)));
});

describe('a fact that is asked for', () => {
  const before: readonly (readonly [string, RegExp])[] = [
    ['what should there be in an nhsp password', /rules of its own for passwords/],
    ['the password rules of esr please', /shows its own password rules/],
    ['page for a forgotten esr username please', /Forgotten \| Request Username/],
    ['is there really somebody at esr admin who has the power to override it', /nobody in ESR Administration/],
    ['as an authoriser of shifts, is registering for nhsp even for me', /nothing to register/],
    ['email for the training department pls', /leedsth-tr\.MandatoryTraining@nhs\.net/],
    ['how often may I have the email sent again', /3 emails an hour/],
    ['whose department is mandatory training', /your Trust's training team/],
  ];
  for (const [said, fact] of before)
    it(`is told before its guide begins: ${said}`, async () => assert.match((await told(said)).text, fact));

  it('is told, and the guide that cites it at its start begins', async () => {
    const { text, choices } = await told('what should there be in an nhsp password');
    assert.match(text, /rules of its own.*Are you choosing a password/s);
    assert.ok(choices.length > 1);
  });

  it('is none that the guide says by itself', async () => {
    const { text } = await told('can I do the esr reset on a ward computer');
    assert.equal(text.match(/personal IT login/g)?.length, 1, text);
  });

  it('is heard in the light of the message that it is asked in', () => {
    const { facts } = understanding.understand(
      'about a ticket, say I make one, how many days does that stay',
      undefined,
    );
    assert.ok(facts.facts.includes('around.ticket-kept'), facts.facts.join());
  });

  it('is offered, and not told, where something else was said and it is not sure', async () => {
    const { text, choices } = await told('I accidentally wrote my passcode to you, who holds that now');
    assert.doesNotMatch(text, /is kept until|works for/);
    assert.ok(
      choices.some(({ label }) => label === 'Is this confidential?'),
      choices.map(({ label }) => label).join(),
    );
  });

  it('is asked of the form, where one is open and no system is named', async () => {
    const { text } = await told('talk to a person', 'Sam Okafor', '20011223', 'which email, home or work?');
    assert.match(text, /easiest for you/);
  });
});

describe('plain questions about managers, being found out and coming back', () => {
  for (const said of [
    'could my manager find out that I was on here',
    'what do they want off me so they dont come back to me for more',
    "if I'm writing to them what do they need so they won't just keep asking",
    'does the boss get to know I was asking',
    'i want a person',
  ])
    it(`are no distress: ${said}`, () => assert.ok(!isDistress(said)));
});
