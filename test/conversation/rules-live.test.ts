import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { ruleNames } from '../../src/conversation/policy/names.ts';
import { type ConversationRecord, newRecord } from '../../src/conversation/record.ts';
import { onBench } from './bench.ts';

const at = '2026-11-20T03:10:00.000Z';

/** Asked when the last try was, at a question that the guide does not have any more. */
async function afterAnEdit(): Promise<ConversationRecord> {
  const before = onBench();
  await before.say('my ESR is locked');
  const record = await before.record();
  assert.ok(record?.asked !== undefined);
  return { ...record, asked: { ...record.asked, shape: 'tries-left ask  none one two' } };
}

/** An agent is here, and answers. */
async function withAnAgent(): Promise<ConversationRecord> {
  const of = { chat: 'LK-7K4-P2M', team: 'common', asked: at, from: 0 };
  const agent = { id: 'sam', name: 'Sam' };
  return { ...newRecord('webchat'), live: { is: 'with-person', of, agent, since: at, heard: at, said: at } };
}

/** A guide under way, and nothing edited and nobody here. */
async function asUsual(): Promise<ConversationRecord> {
  const before = onBench();
  await before.say('my ESR is locked');
  const record = await before.record();
  assert.ok(record !== undefined);
  return record;
}

type Standing = () => Promise<ConversationRecord>;

/** What a rule takes as things stand, and what looks like it and is not: by its words, or by how things stand. */
const table: readonly {
  readonly rule: RuleName;
  readonly takes: readonly (readonly [Standing, string])[];
  readonly leaves: readonly (readonly [Standing, string])[];
}[] = [
  {
    rule: 'guide-changed',
    takes: [
      [afterAnEdit, 'just now'],
      [afterAnEdit, '1'],
      [afterAnEdit, 'not sure really'],
      [afterAnEdit, 'yes, about an hour ago'],
      [afterAnEdit, 'my training interface link has expired'],
    ],
    leaves: [
      [afterAnEdit, 'talk to a person'],
      [afterAnEdit, 'i want to end my life'],
      [asUsual, 'just now'],
      [asUsual, 'has this guide been changed'],
    ],
  },
  {
    rule: 'with-person',
    takes: [
      [withAnAgent, 'my ESR is locked'],
      [withAnAgent, 'how long does the lock last?'],
      [withAnAgent, 'stop'],
      [withAnAgent, 'i want to end my life'],
      [withAnAgent, 'start again'],
    ],
    leaves: [
      [asUsual, 'are you there Sam'],
      [asUsual, 'talk to a person'],
    ],
  },
];

async function ruleFor(standing: Standing, said: string): Promise<RuleName | undefined> {
  const record = await standing();
  const bench = onBench();
  await bench.start(record);
  return (await bench.turns.hear({ ...bench.base, kind: 'message', id: 'last', text: said, echo: {} })).rule;
}

describe('rules that depend on how things stand', () => {
  for (const { rule, takes, leaves } of table) {
    it(`${rule}: takes five`, async () => {
      assert.ok(takes.length >= 5);
      for (const [standing, said] of takes) assert.equal(await ruleFor(standing, said), rule, said);
    });
    it(`${rule}: leaves what looks like it`, async () => {
      assert.ok(leaves.length >= 2);
      for (const [standing, said] of leaves) assert.notEqual(await ruleFor(standing, said), rule, said);
    });
  }

  it('every rule has a table', () => {
    const files = ['rules', 'rules-more', 'rules-live', 'repeating', 'value-rules'];
    const source = files.map((name) => readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8')).join('\n');
    const isIn = (rule: RuleName) => new RegExp(`^ {4}rule: '${rule}',$|^ {2}'?${rule}'?: \\{$`, 'm').test(source);
    assert.deepEqual(
      ruleNames.filter((rule) => !isIn(rule)),
      [],
    );
  });
});
