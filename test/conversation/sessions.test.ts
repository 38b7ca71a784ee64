import assert from 'node:assert/strict';
import type { ConversationRecord } from '../../src/conversation/record.ts';
import { keep } from '../../src/conversation/sessions.ts';
import type { GuideSession } from '../../src/guide/session.ts';

const at = '2026-11-30T09:00:00.000Z';
const session = (id: string): GuideSession => ({
  id,
  guide: 'esr',
  topic: 'account-locked',
  began: at,
  given: {},
  trail: [],
  moves: 0,
});

function keptAfter(count: number, waiting: readonly string[]): readonly string[] {
  const record = { sessions: [], reminders: [] } as unknown as ConversationRecord;
  for (let next = 1; next <= count; next += 1) {
    keep(record, session(`g${next}`));
    if (waiting.includes(`g${next}`)) record.reminders.push({ session: `g${next}`, step: 'locked', moves: 0, due: at });
  }
  return record.sessions.map(({ id }) => id);
}

describe('sessions that are kept', () => {
  it('are the newest six', () => assert.deepEqual(keptAfter(8, []), ['g3', 'g4', 'g5', 'g6', 'g7', 'g8']));

  it('and those before them that wait for a reminder, in their order', () =>
    assert.deepEqual(keptAfter(9, ['g1', 'g5']), ['g1', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8', 'g9']));

  it('and never without end', () => {
    const all = Array.from({ length: 40 }, (_, index) => `g${index + 1}`);
    assert.equal(keptAfter(40, all).length, 7);
  });
});
