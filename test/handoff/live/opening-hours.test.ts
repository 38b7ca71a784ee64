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

  it('say the hour by which a ticket is answered on its day, and the next day where the team is not there', () => {
    const by = (day: string, of = split) => answerBy(day, of).toISOString();
    assert.equal(by('2026-11-25'), '2026-11-25T17:00:00.000Z');
    assert.equal(by('2026-11-27'), '2026-11-27T16:00:00.000Z', 'a Friday ends sooner');
    assert.equal(by('2026-06-25'), '2026-06-25T16:00:00.000Z', '17:00 in summer');
    assert.equal(by('2026-11-25', hours('Mon 09:00-12:00; Thu 09:00-15:00')), '2026-11-26T15:00:00.000Z');
    assert.equal(by('2026-11-25', hours('always')), '2026-11-25T23:59:00.000Z', 'and no minute of the next day');
    assert.equal(by('2026-12-28', hours('Mon-Fri 09:00-17:00')), '2026-12-29T17:00:00.000Z', 'not on a bank holiday');
  });
});
