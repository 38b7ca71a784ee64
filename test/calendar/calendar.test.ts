import assert from 'node:assert/strict';
import HolidaysOf from 'date-holidays';
import { bankHolidays as days, knownUntil } from '../../src/calendar/bank-holidays.ts';
import {
  addDays,
  addWorkingDays,
  afterWorkingDays,
  dayAt,
  endingSoon,
  isWorkingDay,
  sayDate,
  sayDateInFull,
  sayInstant,
  workingDayFrom,
} from '../../src/calendar/calendar.ts';

/** As gov.uk publishes them for England and Wales. */
const bankHolidays: Readonly<Record<number, readonly string[]>> = {
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
};

describe('working days in England', () => {
  for (const [year, holidays] of Object.entries(bankHolidays)) {
    it(`leave out the bank holidays of ${year}, and no other weekday`, () => {
      const off: string[] = [];
      for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
        const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
        if (weekday > 0 && weekday < 6 && !isWorkingDay(day)) off.push(day.slice(5));
      }
      assert.deepEqual(off, holidays);
    });
  }

  it('leave out, in every year that is known, what a library of holidays has', () => {
    const english = new HolidaysOf('GB', 'ENG', { types: ['public', 'bank'], timezone: 'Europe/London' });
    const years = [...new Set([...days].map((day) => day.slice(0, 4)))];
    const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
    // Some it gives twice: once by its name, and once as the substitute of another.
    const theirs = new Set(
      years.flatMap((year) => english.getHolidays(year).map(({ date }) => date.slice(0, 10))).filter(isWeekday),
    );
    assert.deepEqual([...days], [...theirs].sort());
    assert.equal(years.length, Number(years.at(-1)) - Number(years[0]) + 1, 'no year is left out');
    assert.ok(knownUntil >= '2036-12-31', knownUntil);
  });

  it('are known to end a year before they do', () => {
    const year = knownUntil.slice(0, 4);
    assert.equal(endingSoon(`${Number(year) - 1}-12-30`), undefined);
    assert.equal(endingSoon(`${year}-01-02`), knownUntil);
  });

  it('leave out Saturdays and Sundays', () => {
    assert.deepEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWorkingDay), [
      true,
      false,
      false,
      true,
    ]);
  });

  it('are counted from the day after', () => {
    assert.equal(addWorkingDays('2026-11-20', 1), '2026-11-23');
    assert.equal(addWorkingDays('2026-11-20', 5), '2026-11-27');
    assert.equal(addWorkingDays('2026-11-21', 1), '2026-11-23');
    assert.equal(addWorkingDays('2026-11-20', 0), '2026-11-20');
  });

  it('are counted over Christmas and New Year', () => {
    // 24, 29, 30 and 31 December, 4 January.
    assert.equal(addWorkingDays('2026-12-23', 5), '2027-01-04');
    assert.equal(addWorkingDays('2026-12-24', 1), '2026-12-29');
    assert.equal(addWorkingDays('2027-12-24', 1), '2027-12-29');
  });

  it('are counted over Easter', () => assert.equal(addWorkingDays('2026-04-02', 1), '2026-04-07'));

  // docs/assumptions.md says how they are counted: the fifth has passed when it is over.
  for (const [joined, from, why] of [
    ['2026-11-16', '2026-11-24', 'Monday: Tuesday to Friday and Monday pass'],
    ['2026-11-19', '2026-11-27', 'Thursday: Friday to Thursday pass'],
    ['2026-11-20', '2026-11-28', 'Friday: Monday to Friday pass, and Saturday is the day after them'],
    ['2026-11-21', '2026-11-28', 'Saturday: the same'],
    ['2026-11-22', '2026-11-28', 'Sunday: the same'],
    ['2026-11-26', '2026-12-04', 'Thursday: Friday to Thursday 3 December pass'],
    [
      '2026-12-18',
      '2026-12-30',
      'Friday before Christmas: Christmas Day and the bank holiday of 28 December are left out',
    ],
    ['2026-12-23', '2027-01-05', '24, 29, 30 and 31 December and 4 January pass'],
    ['2026-12-25', '2027-01-06', 'a bank holiday: 29, 30 and 31 December, 4 and 5 January pass'],
    ['2027-03-25', '2027-04-06', 'Thursday before Easter: Good Friday and Easter Monday are left out'],
    ['2026-08-28', '2026-09-08', 'Friday before the August bank holiday'],
  ] as const)
    it(`have passed, five of them, since ${joined} from ${from} (${why})`, () => {
      assert.equal(afterWorkingDays(joined, 5), from);
      const passed = (day: string) => {
        let count = 0;
        for (let each = addDays(joined, 1); each < day; each = addDays(each, 1)) if (isWorkingDay(each)) count += 1;
        return count;
      };
      assert.deepEqual([passed(addDays(from, -1)), passed(from)], [4, 5], 'counted day by day');
    });

  it('begin on the day itself, or on the next that is one', () => {
    assert.equal(workingDayFrom('2026-11-20'), '2026-11-20');
    assert.equal(workingDayFrom('2026-12-25'), '2026-12-29');
  });
});

describe('times in England', () => {
  const say = (instant: string, now: string) => sayInstant(new Date(instant), new Date(now));

  it('are today, tomorrow, or on a day', () => {
    assert.equal(say('2026-11-20T15:10:00Z', '2026-11-20T03:10:00Z'), '15:10 today');
    assert.equal(say('2026-11-21T03:10:00Z', '2026-11-20T15:10:00Z'), '03:10 tomorrow');
    assert.equal(say('2026-11-27T09:00:00Z', '2026-11-20T15:10:00Z'), '09:00 on Friday 27 November');
    assert.equal(say('2026-11-19T09:00:00Z', '2026-11-20T15:10:00Z'), '09:00 on Thursday 19 November');
  });

  it('say midnight as 00:00', () => {
    assert.equal(say('2026-11-21T00:00:00Z', '2026-11-20T15:10:00Z'), '00:00 tomorrow');
    assert.equal(say('2026-11-20T00:05:00Z', '2026-11-20T03:10:00Z'), '00:05 today');
  });

  it('are an hour ahead in summer, and so is the day', () => {
    assert.equal(say('2026-07-01T14:00:00Z', '2026-07-01T08:00:00Z'), '15:00 today');
    assert.equal(dayAt(new Date('2026-07-01T23:30:00Z')), '2026-07-02');
    assert.equal(dayAt(new Date('2026-11-20T23:30:00Z')), '2026-11-20');
  });

  // Fault 29: the clocks go back on 25 October 2026 at 02:00, and it is 01:30 twice.
  it('are right on both sides of the fold', () => {
    const now = '2026-10-24T22:00:00Z';
    assert.equal(say('2026-10-25T00:30:00Z', now), '01:30 tomorrow');
    assert.equal(say('2026-10-25T01:30:00Z', now), '01:30 tomorrow');
    assert.equal(say('2026-10-25T02:30:00Z', now), '02:30 tomorrow');
    assert.equal(say('2026-10-25T01:30:00Z', '2026-10-25T00:30:00Z'), '01:30 today');
  });

  it('count 4 and 12 hours exactly over the fold and over the gap', () => {
    const hence = (began: string, hours: number) =>
      new Date(new Date(began).getTime() + hours * 3_600_000).toISOString();
    assert.equal(say(hence('2026-10-24T23:00:00Z', 4), '2026-10-24T23:00:00Z'), '03:00 today');
    assert.equal(say(hence('2026-10-24T20:00:00Z', 12), '2026-10-24T20:00:00Z'), '08:00 tomorrow');
    assert.equal(say(hence('2026-03-28T20:00:00Z', 12), '2026-03-28T20:00:00Z'), '09:00 tomorrow');
  });

  it('name a day with its year, where that may be another', () =>
    assert.equal(sayDateInFull('2026-11-20'), '20 November 2026'));

  it('name a day without its year', () => {
    assert.equal(sayDate('2026-11-27'), 'Friday 27 November');
    assert.equal(sayDate('2027-01-04'), 'Monday 4 January');
  });

  it('add days over the ends of months, years and the change of clocks', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-10-24', 2), '2026-10-26');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });
});
