import assert from 'node:assert/strict';
import { answerDay } from '../../src/handoff/working-time.ts';

describe('the day by which a ticket is answered', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['in working hours', '2026-11-18T10:00:00Z', 1, '2026-11-19'],
    ['at the first minute', '2026-11-18T09:00:00Z', 1, '2026-11-19'],
    ['at the last minute', '2026-11-18T16:59:59Z', 1, '2026-11-19'],
    ['when the desk has closed', '2026-11-18T17:00:00Z', 1, '2026-11-20'],
    ['in the night before a working day', '2026-11-20T03:10:00Z', 1, '2026-11-23'],
    ['on a Friday', '2026-11-20T10:00:00Z', 1, '2026-11-23'],
    ['on a Friday evening', '2026-11-20T17:00:00Z', 1, '2026-11-24'],
    ['on a Saturday', '2026-11-21T10:00:00Z', 1, '2026-11-24'],
    ['on a Sunday night', '2026-11-22T23:59:00Z', 1, '2026-11-24'],
    ['with two working days', '2026-11-19T10:00:00Z', 2, '2026-11-23'],
    ['on Christmas Eve, with Boxing Day moved to the Monday', '2026-12-24T10:00:00Z', 1, '2026-12-29'],
    ['on the evening of Christmas Eve', '2026-12-24T18:00:00Z', 1, '2026-12-30'],
    ['on Christmas Day', '2026-12-25T10:00:00Z', 1, '2026-12-30'],
    ['on New Year’s Eve', '2026-12-31T10:00:00Z', 1, '2027-01-04'],
    ['before Easter', '2026-04-02T10:00:00Z', 1, '2026-04-07'],
    ['on Good Friday', '2026-04-03T10:00:00Z', 1, '2026-04-08'],
    ['on the summer bank holiday', '2026-08-31T10:00:00Z', 1, '2026-09-02'],
    ['at 16:30 in winter', '2026-03-27T16:30:00Z', 1, '2026-03-30'],
    ['at 17:30, after the clocks went forward', '2026-03-30T16:30:00Z', 1, '2026-04-01'],
    ['at 16:30, after the clocks went back', '2026-10-26T16:30:00Z', 1, '2026-10-27'],
    ['at 17:30, before the clocks went back', '2026-10-23T16:30:00Z', 1, '2026-10-27'],
    ['in the hour that comes twice', '2026-10-25T01:30:00Z', 1, '2026-10-27'],
    ['after midnight in England, before it in UTC', '2026-07-02T23:30:00Z', 1, '2026-07-06'],
  ];
  for (const [when, opened, workingDays, expected] of cases) {
    it(`opened ${when}`, () => {
      assert.equal(answerDay(new Date(opened), workingDays), expected);
    });
  }
});
