import assert from 'node:assert/strict';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { onBench } from './bench.ts';

/** For each rule what it takes and what is then said; and what looks like it and is not. */
const table: readonly {
  readonly title: string;
  readonly rule: RuleName;
  readonly after: readonly string[];
  readonly told: RegExp;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}[] = [
  {
    title: 'an answer and a second problem: the one is taken, the other kept',
    rule: 'answer',
    after: ['my esr account is locked'],
    told: /I'll keep “(?:NHSP|Training).*ESR is locked until/s,
    takes: [
      '20 minutes ago, and my nhsp code has expired',
      'an hour ago. also the training interface link has expired',
      'just now, also nhsp never sent me a code',
      '10 minutes ago but i forgot my training interface password as well',
      'half an hour ago and then the training interface says invalid token too',
    ],
    leaves: ['20 minutes ago, and it still says locked', 'the nhsp code came 20 minutes ago'],
  },
  {
    title: "an answer and another desk's matter: the one is taken, the other told of",
    rule: 'answer',
    after: ['I forgot my esr password'],
    told: /26655.*nhs\.net email address/s,
    takes: [
      'no, and the ward printer has jammed again',
      'no. also my annual leave is down wrong on healthroster',
      'no but my smartcard pin is blocked',
      'no, and my overtime has been paid wrong',
      'no. and outlook keeps asking for a password',
    ],
    leaves: ['no', 'no, and i tried it on my phone too'],
  },
  {
    title: 'what is open is denied, and what it is is said',
    rule: 'correction',
    after: ['my esr account is locked'],
    told: /^Sorry, let's look at that one/,
    takes: [
      "it's not locked, i just forgot the password",
      'im not locked out, the link has expired',
      'not locked, never had a login before',
      'no its not locked the email never came',
      'actually it isnt locked, it wont take my new password',
    ],
    leaves: ['its not locked', 'not sure when it locked me out'],
  },
  {
    title: 'only the system is denied: the same trouble with another is asked about',
    rule: 'correction',
    after: ['the esr reset email never came'],
    told: /Is this it: “Training Interface/,
    takes: ['not esr', 'its not esr', 'no not esr', "it isn't esr", 'not the esr one'],
    leaves: ['not now', 'not esr, the nhsp code'],
  },
  {
    title: "somebody else's after all: what to pass on, and no reset",
    rule: 'correction',
    after: ['I forgot my training interface password'],
    told: /only works when its owner asks for it/,
    takes: [
      'its for my colleague actually',
      "it's not for me, it's for a student nurse",
      'this is for one of my porters',
      "i'm asking for my wife",
      'sorry, on behalf of Dr Okafor',
    ],
    leaves: ['its for my mandatory training', 'my colleague told me to ask you'],
  },
  {
    title: "somebody else's address: nothing is sent to it",
    rule: 'confirm',
    after: ['I forgot my training interface password'],
    told: /somebody else's address/,
    takes: [
      "send it to my wife's, jo.blogg@gmail.com",
      'my managers email is a.khan@nhs.net',
      'use her address kim.lee@nhs.net',
      "my friend's is registered@nhs.net",
      'their email: ward9@nhs.net',
    ],
    leaves: ['registered@nhs.net', 'my manager said use registered@nhs.net'],
  },
  {
    title: 'a system alone, where what is wrong was said: both together',
    rule: 'answer',
    after: ['that link you emailed is no good'],
    told: /What happens when you use the link|An ESR link works/,
    takes: ['training', 'the payslip one', 'the training thing', 'my payslips', 'training please'],
    leaves: ['not training', 'i have training on tuesday'],
  },
  {
    title: 'something is wrong, a second time: what does it show?',
    rule: 'clarify',
    after: ['its not working'],
    told: /What does the screen say\?/,
    takes: ['still not working', 'it just wont work', 'it wont let me in', 'i cant log in', 'no joy'],
    leaves: ['esr', 'my nhsp code has expired'],
  },
  {
    title: "somebody else's account: nothing is said of it",
    rule: 'question',
    after: [],
    told: /I can't see who has an account/,
    takes: [
      'has jo.smith@nhs.net got an esr login',
      'is my porter registered on nhsp yet',
      'do you know if dr khan has an account on the training interface',
      'has my colleague been set up on nhsp',
      'is registered@nhs.net registered on the training interface',
    ],
    leaves: ['my porter forgot his nhsp password', 'i have never had an esr account'],
  },
  {
    title: 'it does not help: a person',
    rule: 'failed',
    after: ['my nhsp code has not come'],
    told: /should have helped/,
    takes: ["this isn't helping", 'youre no help', 'done all that', 'still not helping', 'ive tried all of that'],
    leaves: ['no', 'neither'],
  },
];

describe('what is said beside the matter', () => {
  for (const { title, rule, after, told, takes, leaves } of table) {
    const heard = async (said: string) => {
      const bench = onBench({ at: '2026-11-20T12:00:00Z' });
      for (const line of after) await bench.say(line);
      const { text, choices } = await bench.say(said);
      const turn = bench.logged.filter(({ event }) => event === 'turn').at(-1)?.fields as { readonly rule: RuleName };
      return { rule: turn.rule, text, labels: choices.map(({ label }) => label), calls: bench.calls };
    };
    describe(title, () => {
      for (const said of takes)
        it(`takes "${said}"`, async () => {
          const got = await heard(said);
          assert.match(got.text, told);
          assert.equal(got.rule, rule, got.text);
          assert.deepEqual(got.calls, []);
        });
      for (const said of leaves)
        it(`leaves "${said}"`, async () => {
          const got = await heard(said);
          assert.ok(got.rule !== rule || !told.test(got.text), `${got.rule}: ${got.text}`);
        });
    });
  }

  it('of what was kept and is not wanted, nothing more is asked', async () => {
    const bench = onBench({ at: '2026-11-20T12:00:00Z' });
    await bench.say('my esr account is locked, and my nhsp code has expired');
    assert.match((await bench.say('an hour ago')).text, /That leaves “NHSP:Online/);
    const declined = await bench.say('no, leave it');
    assert.match(declined.text, /^All right/);
    assert.deepEqual(declined.choices, []);
    assert.equal((await bench.record())?.later?.length, 0);
  });

  it("somebody's own after all: the guide begins", async () => {
    for (const said of ["no, it's me", 'its mine', 'no its for me', "that's me", 'my own']) {
      const bench = onBench();
      await bench.say('one of my porters is locked out of esr');
      assert.match((await bench.say(said)).text, /wrong password/, said);
    }
    const bench = onBench();
    await bench.say('one of my porters is locked out of esr');
    assert.doesNotMatch((await bench.say('he says it is urgent')).text, /When did you last type a wrong password/);
  });
});
