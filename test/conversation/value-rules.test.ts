import assert from 'node:assert/strict';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { onBench } from './bench.ts';

/** By the rule: what it takes, and what looks like it and is not. */
const table: readonly {
  readonly rule: RuleName;
  readonly after: readonly string[];
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}[] = [
  {
    rule: 'answer',
    after: ['my esr account is locked'],
    takes: ['half two', 'about an hour ago', 'it locked me out at 11', 'not sure, maybe 9', 'last night at 10', '9'],
    leaves: ['payroll closes at 9', 'can i try at 9?', 'i was on the ward at 9'],
  },
  {
    rule: 'confirm',
    after: ['my esr account is locked'],
    takes: [
      'i was on the ward at 9',
      'the ward got busy and i gave up at 9',
      'my manager rang at 9',
      'we had a fire drill at 10',
      'half an hour ago on the ward',
    ],
    leaves: ['half two', 'stop'],
  },
  {
    rule: 'correction',
    after: ['my esr account is locked', '20 minutes ago'],
    takes: [
      'sorry, I meant 2 hours ago',
      'actually it was at 1',
      'it locked me out at 2:30',
      'scratch that it was half two',
      'about half an hour ago',
    ],
    leaves: ['payroll closes at 9', 'my shift starts at 7', '5'],
  },
];

describe('the rules about values', () => {
  for (const { rule, after, takes, leaves } of table) {
    const ruleFor = async (text: string) => {
      const bench = onBench({ at: '2026-11-29T04:50:00Z' });
      for (const said of after) await bench.say(said);
      return (await bench.turns.hear({ ...bench.base, kind: 'message', id: 'last', text, echo: {} })).rule;
    };
    for (const text of takes) it(`${rule} takes "${text}"`, async () => assert.equal(await ruleFor(text), rule));
    for (const text of leaves) it(`${rule} leaves "${text}"`, async () => assert.notEqual(await ruleFor(text), rule));
  }
});
