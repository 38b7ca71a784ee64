import assert from 'node:assert/strict';
import { readDateOfBirth, startOfDay } from '../../src/backend/days.ts';

const today = '2026-11-20';
const read = (day: string, month: string, year: string) => readDateOfBirth({ day, month, year }, today);
const all = ['day', 'month', 'year'];

describe('a date of birth', () => {
  it('is read with or without noughts and spaces', () => {
    for (const [day, month, year] of [
      ['1', '2', '1990'],
      ['01', '02', '1990'],
      [' 1', '2 ', ' 1990 '],
    ] as const)
      assert.deepEqual(read(day, month, year), { day: '1990-02-01' });
    assert.deepEqual(read('29', '2', '2000'), { day: '2000-02-29' });
  });

  it('names the boxes that are empty, and all of them when all are', () => {
    assert.deepEqual(read('', ' ', ''), { problem: 'Enter your date of birth', parts: all });
    assert.deepEqual(read('', '2', '1990'), { problem: 'Date of birth must include a day', parts: ['day'] });
    assert.deepEqual(read('1', '', ''), {
      problem: 'Date of birth must include a month and year',
      parts: ['month', 'year'],
    });
  });

  it('marks all three boxes when there is no such day', () => {
    for (const [day, month, year] of [
      ['31', '4', '1990'],
      ['0', '1', '1990'],
      ['1', '13', '1990'],
      ['1', 'x', '1990'],
      ['1', '-1', '1990'],
    ] as const) {
      const found = read(day, month, year);
      assert.ok(
        'problem' in found && /^Date of birth must be a real date/.test(found.problem),
        `${day} ${month} ${year}`,
      );
      assert.deepEqual(found.parts, all);
    }
  });

  it('explains 29 February, 1900, a day to come and a year of two numbers', () => {
    assert.deepEqual(read('29', '2', '1990'), {
      problem: 'Date of birth must be a real date. There was no 29 February in 1990',
      parts: all,
    });
    assert.deepEqual(read('29', '2', '1900'), {
      problem: 'Date of birth must be a real date. There was no 29 February in 1900',
      parts: all,
    });
    assert.deepEqual(read('1', '1', '1900'), { problem: 'Date of birth must be after 1900', parts: ['year'] });
    assert.deepEqual(read('21', '11', '2026'), { problem: 'Date of birth must be in the past', parts: all });
    assert.deepEqual(read('20', '11', '2026'), { problem: 'Date of birth must be in the past', parts: all });
    assert.deepEqual(read('1', '1', '90'), { problem: 'Year must include 4 numbers', parts: ['year'] });
  });
});

describe('the start of a day in England', () => {
  it('is midnight there, in winter and in summer', () => {
    assert.equal(startOfDay('2026-01-15').toISOString(), '2026-01-15T00:00:00.000Z');
    assert.equal(startOfDay('2026-07-15').toISOString(), '2026-07-14T23:00:00.000Z');
  });
});
