import assert from 'node:assert/strict';
import type { InboundEvent } from '../../src/conversation/messages.ts';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { button, onBench } from './bench.ts';

type Bench = ReturnType<typeof onBench>;
type Said = string | ((bench: Bench) => InboundEvent);

const talk = (...lines: string[]) => lines;
const steps = ['i forgot my training interface password', 'years ago'];
const link = [...steps, 'next', 'next', 'a confirmation screen', "it's here"];
const review = ['talk to a person', 'Iris Falk', '30218847', '07700 900123', 'my payslip page stays white'];

/** By the rule: what it takes, and what looks like it and is not. Nothing is connected, so that steps are told one by one. */
const table: readonly {
  readonly rule: RuleName;
  readonly of: string;
  readonly after: readonly string[];
  readonly takes: readonly Said[];
  readonly leaves: readonly Said[];
}[] = [
  {
    rule: 'answer',
    of: 'a step that is done',
    after: link,
    takes: [
      'copied the reset link',
      'opened it',
      'done and pasted',
      'ok im there now what',
      'ive opened the newest one',
    ],
    leaves: ['is it safe to open it', 'copied it and now it says an error', 'do i copy all of the link?'],
  },
  {
    rule: 'answer',
    of: 'a step whose button is not seen',
    after: steps,
    takes: [
      'i cant see that button',
      'theres no login button',
      'cant find the link',
      'i dont see it anywhere',
      'no i cant see a login link',
    ],
    leaves: ['can you see my account', 'i cant see my payslip on esr'],
  },
  {
    rule: 'button',
    of: 'a label',
    after: talk('hello'),
    takes: ['ESR', 'nhsp:online', 'Training Interface', "I can't open my nhs.net email", 'something else'],
    leaves: ['esr is locked', 'something else is wrong with my esr link'],
  },
  {
    rule: 'care',
    of: 'despair, and an account that is not theirs any more',
    after: talk('my nhsp code has not come'),
    takes: [
      'i want to end my life',
      'i cant go on any more',
      'it wasnt me who changed my password',
      'somebody else has been using my login',
      'im going to kill myself',
    ],
    leaves: ['this login will be the death of me', 'whats the samaritans number for a poster'],
  },
  {
    rule: 'interrupt',
    of: 'another system',
    after: talk('my nhsp code has not come'),
    takes: [
      'my esr account is locked',
      'i forgot my training interface password',
      'the link in my esr email says invalid',
      'also training interface keeps refusing my password',
      'can we do my esr lock first',
    ],
    leaves: ['its the same address as for esr', 'esr'],
  },
  {
    rule: 'cannot-handle',
    of: 'nothing that is known',
    after: talk('my nhsp code has not come'),
    takes: ['qwop fnord', 'flibble flobble', 'zig zag zog', 'blue elephants', 'five green bottles'],
    leaves: ['only the inbox', 'dunno'],
  },
  {
    rule: 'meanwhile',
    of: 'what to do till then',
    after: talk('my esr account is locked', '20 minutes ago'),
    takes: [
      'what do i do in the meantime',
      'and till then?',
      'so what do i do until then',
      'what can i do while i wait',
      'anything i can do in the interim',
    ],
    leaves: ['what about my training interface login in the meantime', 'when is it open'],
  },
  {
    rule: 'completed',
    of: 'that it worked, beside an answer',
    after: talk('esr link expired'),
    takes: [
      'asked for a new one, im in now',
      'tried another browser, that worked',
      'got a new link. it worked',
      'never mind, im in',
      'used the other one and its sorted, im in now',
    ],
    leaves: ['asked for a new one, it did not work', 'is it in my inbox now'],
  },
  {
    rule: 'form',
    of: 'what is changed or told at the review',
    after: review,
    takes: [
      'not that, the phone',
      'I cannot see my payslip',
      'phone is wrong, 07700 900124',
      'i mean the name',
      'also it logs me out',
    ],
    leaves: ['i want to end my life', 'send it'],
  },
  {
    rule: 'human-handoff',
    of: 'a person asked for as a question',
    after: talk('my nhsp code has not come'),
    takes: [
      'can I talk to a person',
      'may i speak to a human',
      'could i chat to someone please',
      'can we talk to somebody',
      'how do i speak to someone',
    ],
    leaves: ['are you a person', 'am i talking to a person'],
  },
  {
    rule: 'file',
    of: 'a picture and no words',
    after: talk('my esr account is locked'),
    takes: [withFile(''), withFile(' '), withFile('\n'), withFile('  \n '), withFile('\t')],
    leaves: [withFile('half two'), 'i have a picture of it'],
  },
  {
    rule: 'edit',
    of: 'what is past',
    after: talk('my esr account is locked', 'half two', 'thanks'),
    takes: [
      edited('half three'),
      edited('half four'),
      edited('I meant 3'),
      edited('ok'),
      edited('my esr account is open'),
    ],
    leaves: ['half three', 'sorry, it was half three'],
  },
  {
    rule: 'arrival',
    of: 'whoever comes',
    after: [],
    takes: [arriving('a'), arriving('b'), arriving('c'), arriving('d'), arriving('e')],
    leaves: ['hello', 'here i am'],
  },
  {
    rule: 'details',
    of: 'the form of the channel',
    after: review,
    takes: [
      filled({ name: 'Iris Fallk' }),
      filled({ reach: '07700 900124' }),
      filled({ 'payroll-number': '30218848' }),
      filled({ issue: 'the page is blank' }),
      filled({}),
    ],
    leaves: ['my name is Iris Fallk', 'change my name'],
  },
  {
    rule: 'correction',
    of: 'another system, with words around it',
    after: talk('forgot my esr password'),
    takes: [
      'oh sorry its the training interface im after, wrong one',
      "ignore that, i'm on about nhsp online",
      'no hold on training interface, im half asleep',
      'apologies it was the training interface, two tabs open',
      'wrong system, i need the training interface, sorry about that',
    ],
    leaves: [
      'hang on, my training interface is locked as well',
      'actually my training interface link has expired',
      'sorry, is the training interface the same password?',
    ],
  },
  {
    rule: 'correction',
    of: 'another trouble with the same system',
    after: talk('nhsp code hasnt come'),
    takes: [
      'no it came in the end but now it says its expired',
      'actually it has just come but its run out',
      'my mistake i had it, it expired',
      'no ive got a code now its saying expired',
      'came after all, but the code has expired',
    ],
    leaves: ['no, not in junk', 'sorry, still nothing', 'hang on, looking in junk'],
  },
  {
    rule: 'interrupt',
    of: 'another trouble with the same system, where nothing is taken back',
    after: talk('nhsp online which one do i choose at the end'),
    takes: [
      'it keeps saying the form isnt complete',
      'the form says it is not complete',
      'it wont accept my new password',
      'my verification code has run out',
      'the register form will not let me continue',
    ],
    leaves: ['the same page came back', 'is the form the same for bank staff?'],
  },
  {
    rule: 'completed',
    of: 'one of two, and the other is wanted',
    after: talk('forgot my esr and training interface passwords'),
    takes: [
      'done that one. now the training interface',
      'right esr sorted, training next',
      'thats the first one done, whats next',
      'thats that one sorted, now the other',
      'esr is done, training next please',
    ],
    leaves: ['do the training one first', 'is the first one done?'],
  },
  {
    rule: 'question',
    of: "somebody else's login, once it was told what to pass on",
    after: talk('my mate is locked out of esr'),
    takes: [
      'can you see if its open again for him',
      'hes stood here next to me',
      'his manager wants it done now',
      'he hasnt got a phone',
      'his shift starts in an hour',
    ],
    leaves: ['mine is locked as well', 'his last go was at 02:40', 'its my own login'],
  },
  {
    rule: 'human-handoff',
    of: 'to be rung',
    after: talk('esr locked'),
    takes: [
      'call me at 4',
      'ring me back please',
      'give me a bell tomorrow morning',
      'can you call me after 6',
      'phone me on my break at half 2',
    ],
    leaves: ['my manager will call me at 4', 'they call me at 4 every day'],
  },
];

function withFile(text: string): Said {
  return (bench) => ({ ...bench.base, kind: 'message', id: 'last', text, withFile: true });
}
/** Of the first message, which is past when more has been said. */
function edited(text: string): Said {
  return (bench) => ({ ...bench.base, kind: 'message', id: 'last', text, edits: 'say-1' });
}
function arriving(id: string): Said {
  return (bench) => ({ ...bench.base, kind: 'arrival', id });
}
function filled(values: Readonly<Record<string, string>>): Said {
  return (bench) => ({ ...bench.base, kind: 'details', id: 'last', at: 'somewhere', values });
}

/** Which rule a message is taken by, after what was said before. */
async function ruleFor(said: Said, after: readonly string[]): Promise<RuleName | undefined> {
  const bench = onBench({ connected: [], at: '2026-11-29T04:50:00Z' });
  for (const line of after) await bench.say(line);
  const event: InboundEvent =
    typeof said === 'string' ? { ...bench.base, kind: 'message', id: 'last', text: said, echo: {} } : said(bench);
  return (await bench.turns.hear(event)).rule;
}

describe('more rules of the policy', () => {
  for (const { rule, of, after, takes, leaves } of table) {
    it(`${rule}, ${of}: takes five`, async () => {
      assert.ok(takes.length >= 5 && leaves.length >= 2);
      for (const said of takes) assert.equal(await ruleFor(said, after), rule, said.toString());
    });
    it(`${rule}, ${of}: leaves what looks like it`, async () => {
      for (const said of leaves) assert.notEqual(await ruleFor(said, after), rule, said.toString());
    });
  }

  it('button: a press is one, whatever it says', async () => {
    const bench = onBench();
    const pick = button(await bench.say('hello'), 'ESR');
    const { rule } = await bench.turns.hear({
      ...bench.base,
      kind: 'message',
      id: 'last',
      text: 'i want to leave',
      pick,
    });
    assert.equal(rule, 'button');
  });
});
