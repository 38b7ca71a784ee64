import assert from 'node:assert/strict';
import { answerBy, type Hours, openAt, readHours } from '../../../src/handoff/live/opening-hours.ts';

const hours = (text: string): Hours => {
  const read = readHours(text);
  assert.ok(read !== undefined, text);
  return read;
};
const split = hours('Mon-Thu 08:00-12:30 13:00-17:00; Fri 09:00-16:00; Hol 10:00-12:00');

describe('opening hours', () => {
  it('are by day, split, and on bank holidays those of their own or none', () => {
    const at = (instant: string, of = split) => {
      const open = openAt(of, new Date(instant));
      return open.isOpen ? (open.until?.toISOString() ?? 'no end') : 'shut';
    };
    assert.equal(at('2026-11-24T07:59:00Z'), 'shut');
    assert.equal(at('2026-11-24T08:00:00Z'), '2026-11-24T12:30:00.000Z');
    assert.equal(at('2026-11-24T12:30:00Z'), 'shut');
    assert.equal(at('2026-11-24T13:00:00Z'), '2026-11-24T17:00:00.000Z');
    assert.equal(at('2026-11-27T16:30:00Z'), 'shut', 'a Friday ends sooner');
    assert.equal(at('2026-11-28T10:00:00Z'), 'shut', 'a Saturday');
    assert.equal(at('2026-12-28T09:30:00Z'), 'shut', 'Boxing Day is kept on this Monday');
    assert.equal(at('2026-12-28T10:30:00Z'), '2026-12-28T12:00:00.000Z');
    assert.equal(at('2026-12-28T10:30:00Z', hours('Mon-Fri 09:00-17:00')), 'shut');
    assert.equal(at('2026-07-07T07:30:00Z'), '2026-07-07T11:30:00.000Z', 'by the clocks of England, in summer too');
    assert.equal(at('2026-11-24T03:00:00Z', hours('always')), 'no end');
    assert.equal(at('2026-11-24T23:00:00Z', hours('Mon-Tue 20:00-24:00; Wed 00:00-06:00')), '2026-11-25T06:00:00.000Z');
  });

  it('are refused when they are of another form, run backwards or overlap', () => {
    for (const text of [
      '',
      'Mon 9-5',
      'Mon 17:00-09:00',
      'Mon 09:00-12:00 11:00-17:00',
      'Fri-Mon 09:00-17:00',
      'Mon 09:00-25:00',
      'Mon 09:60-10:00',
      'Hol-Mon 09:00-10:00',
    ])
      assert.equal(readHours(text), undefined, text);
  });

  it('say by which working day and hour a ticket is answered', () => {
    const by = (opened: string, days: number, of = split) => answerBy(new Date(opened), days, of).toISOString();
    assert.equal(by('2026-11-24T10:00:00Z', 1), '2026-11-25T17:00:00.000Z');
    assert.equal(by('2026-11-24T17:00:00Z', 1), '2026-11-26T17:00:00.000Z', 'seen on the next day');
    assert.equal(by('2026-11-26T10:00:00Z', 1), '2026-11-27T16:00:00.000Z', 'by the hour of that day');
    assert.equal(by('2026-11-27T16:30:00Z', 1), '2026-12-01T17:00:00.000Z', 'over a weekend');
    assert.equal(by('2026-12-24T10:00:00Z', 1), '2026-12-29T17:00:00.000Z', 'over Christmas, whatever hours it has');
    assert.equal(by('2026-11-24T10:00:00Z', 1, hours('Mon 09:00-12:00; Thu 09:00-15:00')), '2026-11-30T12:00:00.000Z');
    assert.equal(by('2026-06-24T10:00:00Z', 1), '2026-06-25T16:00:00.000Z', '17:00 in summer');
  });
});
