import assert from 'node:assert/strict';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { onBench } from './bench.ts';

const locked = ['esr locked'];
const mailed = ['i forgot my training interface password', 'registered@nhs.net'];
const form = ['talk to a person', 'Iris Falk', '30218847', '07700 900123'];
const theirs = ['one of my nurses has locked herself out of esr'];

/** Rules of what comes with something else around it: what each takes, and what looks like it and is not. */
const table: readonly {
  readonly rule: RuleName;
  readonly of: string;
  readonly after: readonly string[];
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}[] = [
  {
    rule: 'answer',
    of: 'the guide, over an offer to leave it',
    after: [...locked, 'my nhsp code doesnt work either'],
    takes: [
      'last try was ten to nine',
      'about twenty minutes ago',
      'ok. i last tried at 8 this morning',
      'half an hour ago',
      'just now',
    ],
    leaves: ['payroll closes at nine', 'im on till 8'],
  },
  {
    rule: 'answer',
    of: 'a time and a question in one breath',
    after: locked,
    takes: [
      'ten to five, and how many tries do you get?',
      'just now, how long does it last?',
      'an hour ago. how many goes do you get?',
      'about 3, how long is it locked for?',
      '20 minutes ago and can you unlock it early?',
    ],
    leaves: [
      'how many tries do you get, and how long is it for?',
      'is it open at five, and how many tries do you get?',
    ],
  },
  {
    rule: 'answer',
    of: 'a no, and since when',
    after: ['first time on the training interface, how do i get in'],
    takes: [
      'no, i only started yesterday',
      'no i joined on monday',
      'nope, i started last week',
      'no ive just started here',
      'no im new, started tuesday',
    ],
    leaves: ['no its not that, the link is dead', 'i only wanted my payslip'],
  },
  {
    rule: 'correction',
    of: 'a new address, told beside a day',
    after: ['training interface says email not recognised'],
    takes: [
      'started in 2019, but my email address changed when i got married',
      'ive been here 6 years, but my nhs.net address changed last month',
      'no, been here ages, but i have a new email address',
      'joined in march, my email changed after that',
      'years ago, but i changed my name and my email changed',
    ],
    leaves: ['i changed wards last month', 'started in 2019, on ward 9'],
  },
  {
    rule: 'status',
    of: 'send it again, and why',
    after: mailed,
    takes: [
      'nothing there. send it again',
      'i deleted it, send it again please',
      "nowt's come. send it again",
      'i binned it. can you send it again',
      'its not in junk. send another',
    ],
    leaves: ['nothing there', 'can you send my rota again'],
  },
  {
    rule: 'question',
    of: 'what is not seen of a colleague',
    after: theirs,
    takes: [
      'can you see how many tries she has had',
      'can you check if she is still locked',
      'could you see when she last tried',
      'can you tell if its her own fault',
      'so can you look at her account',
    ],
    leaves: ['thanks, ill tell her', 'mine is locked too'],
  },
  {
    rule: 'form',
    of: 'a number that is put right where something else is asked',
    after: form,
    takes: [
      'no wait, payroll is 30455667',
      'wrong number, its 07700 900456',
      'sorry my mobile is 07700 900456',
      'change my payroll number to 30455667',
      'oh no, wrong mobile, it is 07700 900456',
    ],
    leaves: ['i want to end my life', 'hang on, bleep going off'],
  },
  {
    rule: 'form',
    of: 'what stands there already',
    after: form,
    takes: [
      'what number have you got for me',
      'which payroll number did you put',
      'what name have you put',
      'what have you got as my name',
      'what phone number have you written for me?',
    ],
    leaves: ['back in five, buzzer going', 'i want to end my life'],
  },
];

describe('the rules of what comes with something around it', () => {
  for (const { rule, of, after, takes, leaves } of table) {
    const taken = async (said: string) => {
      const bench = onBench({ at: '2026-11-30T18:05:00.000Z' });
      for (const line of after) await bench.say(line);
      await bench.say(said);
      return bench.logged.filter(({ event }) => event === 'turn').at(-1)?.fields as { readonly rule: string };
    };
    for (const said of takes)
      it(`${rule}, ${of}: takes "${said}"`, async () => assert.equal((await taken(said)).rule, rule));
    for (const said of leaves)
      it(`${rule}, ${of}: leaves "${said}"`, async () => assert.notEqual((await taken(said)).rule, rule));
  }
});
