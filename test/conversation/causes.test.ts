import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recall, remember } from '../../src/conversation/causes.ts';
import { conversationRecord, newRecord } from '../../src/conversation/record.ts';

const at = (hours: number) => new Date(Date.parse('2026-11-20T03:10:00Z') + hours * 3_600_000);
const cause = (id: string) => ({ id, digest: 'd', replies: [{ text: id, choices: [], links: [] }] });

describe('what a conversation remembers of what it has heard', () => {
  it('is the replies of thirty turns, and the ids of a day', () => {
    const record = newRecord('webchat');
    for (let turn = 0; turn < 40; turn += 1) remember(record, cause(`said:${turn}`), at(0));
    assert.equal(record.causes.length, 30);
    assert.deepEqual(recall(record, 'said:39'), cause('said:39'));
    for (let turn = 0; turn < 10; turn += 1) assert.equal(recall(record, `said:${turn}`), 'spent');
    assert.equal(recall(record, 'said:40'), undefined);
    remember(record, cause('a day later'), at(24));
    assert.equal(recall(record, 'said:0'), 'spent');
    remember(record, cause('two days later'), at(49));
    assert.equal(recall(record, 'said:0'), undefined);
  });

  it('is bounded: a flood of ids loses the oldest of its own', () => {
    const record = newRecord('webchat');
    for (let turn = 0; turn < 3_000; turn += 1) remember(record, cause(`said:${turn}`), at(turn / 200));
    const bytes = JSON.stringify(record.spent).length;
    assert.ok(bytes > 15_000 && bytes < 17_500, `${bytes} bytes`);
    assert.equal(recall(record, 'said:0'), undefined);
    for (const turn of [2_969, 2_500, 970]) assert.equal(recall(record, `said:${turn}`), 'spent', `${turn}`);
  });

  it('keeps no id in the open', () => {
    const record = newRecord('webchat');
    for (let turn = 0; turn < 31; turn += 1) remember(record, cause(`said:secret-${turn}`), at(0));
    assert.doesNotMatch(JSON.stringify(record.spent), /secret/);
  });
});

describe('a record written by an earlier version', () => {
  it('loads, and its causes are known by their ids', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8'));
    const record = conversationRecord.parse(written);
    const known = record.causes.map(({ id }) => id);
    assert.ok(known.length > 3);
    for (let turn = 0; turn < 40; turn += 1) remember(record, cause(`new:${turn}`), at(0));
    for (const id of known) assert.equal(recall(record, id), 'spent');
    assert.deepEqual(conversationRecord.parse(structuredClone(record)), record);
  });
});
