import assert from 'node:assert/strict';
import { calendarOf } from '../../../src/handoff/deadlines.ts';
import { usualHours } from '../../../src/handoff/live/opening-hours.ts';
import { select, wantedFrom } from '../../../src/handoff/pages/selecting.ts';
import type { Progress, Standing, Ticket } from '../../../src/handoff/ports.ts';
import { exampleTicket } from '../../contract/tickets.contract.ts';

const now = new Date('2026-11-24T12:00:00Z');
const teams = { titles: new Map([['esr', 'ESR']]), calendarOf: () => calendarOf(usualHours) };
const standing = (changed: Partial<Ticket>, progress: Progress = {}): Standing => ({
  ticket: {
    ...exampleTicket(),
    openedAt: '2026-11-23T10:00:00.000Z',
    answeredBy: '2026-11-25',
    about: { guide: 'esr', title: 'My account is locked' },
    ...changed,
  },
  progress,
});
const failed = { id: 'a', route: 'webhook', tries: 2, at: '2026-11-24T12:10:00.000Z', failed: 'Answered503' };
const all = [
  standing({ reference: 'LK-AAA-AAA', name: 'Grace O\u2019Neill' }),
  standing({ reference: 'LK-CCC-CCC', answeredBy: '2026-11-23' }),
  standing({ reference: 'LK-DDD-DDD', about: { guide: 'nhsp-online', title: 'No code' } }),
  standing({ reference: 'LK-EEE-EEE' }, { outgoing: [failed] }),
];
const found = (query: string, list: readonly Standing[] = all) => {
  const { rows, count, page, pages } = select(list, wantedFrom(new URLSearchParams(query)), teams, now);
  return { references: rows.map(({ reference }) => reference.slice(3, 6)).join(' '), count, page, pages };
};

describe('what of the queue is looked at', () => {
  it('by words of it, by system, what is late, and what could not be sent on', () => {
    for (const [query, references] of [
      ['', 'AAA CCC DDD EEE'],
      ['q=lk-ccc', 'CCC'],
      ['q=grace', 'AAA'],
      ['q=gra', ''],
      ['q=locked+esr', 'AAA CCC EEE'],
      ['q=locked+nobody', ''],
      ['system=nhsp-online', 'DDD'],
      ['only=late', 'CCC'],
      ['only=unsent', 'EEE'],
      ['only=unsent&system=nhsp-online', ''],
      ['only=made-up&page=-3', 'AAA CCC DDD EEE'],
    ] as const)
      assert.equal(found(query).references, references, query);
  });

  it('25 at a time, and never a page that is not there', () => {
    const many = Array.from({ length: 500 }, () => standing({}));
    assert.deepEqual({ ...found('page=2', many), references: '' }, { references: '', count: 500, page: 2, pages: 20 });
    assert.equal(found('page=2', many).references.split(' ').length, 25);
    assert.equal(found('page=9999', many).page, 20);
    assert.equal(found('page=3', []).page, 1);
  });
});
