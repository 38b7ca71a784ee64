import assert from 'node:assert/strict';
import {
  type Calendar,
  calendarOf,
  openAfter,
  openBetween,
  deadlinesOf as readDeadlines,
} from '../../src/handoff/deadlines.ts';
import { answerBy, readHours, usualHours } from '../../src/handoff/live/opening-hours.ts';
import type { Entry, Standing } from '../../src/handoff/ports.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';

/** Nine to five on working days. */
const usualCalendar = calendarOf(usualHours);
const deadlinesOf = (standing: Standing, now: Date) => readDeadlines(standing, now, usualCalendar);
const at = (instant: string) => new Date(instant);
const by = (is: Entry['is'], instant: string) =>
  ({ by: 'Jo', at: instant, is, text: 'x', way: 'email', key: instant, reason: 'solved' }) as Entry;
/** Opened on a Friday at ten, promised for Monday. */
const standing = (log: readonly Entry[], closed?: string) => ({
  ticket: { ...exampleTicket(), openedAt: '2026-11-20T10:00:00.000Z', answeredBy: '2026-11-23' },
  progress: { log, ...(closed === undefined ? {} : { closed: { by: 'Jo', at: closed } }) },
});
const monday = at('2026-11-23T12:00:00Z');

describe('deadlines', () => {
  it('the first answer is due when the team goes home on the day that was promised', () => {
    const { first, next, solution } = deadlinesOf(standing([]), monday);
    assert.deepEqual(first, { due: at('2026-11-23T17:00:00Z'), isLate: false, isPaused: false });
    assert.equal(next, undefined);
    // Seven hours of the Friday, then four days of eight, and one hour.
    assert.deepEqual(solution.due, at('2026-11-27T10:00:00Z'));
    assert.equal(deadlinesOf(standing([]), at('2026-11-23T17:00:01Z')).first.isLate, true);
  });

  it('an answer in time stays in time, and one too late stays late', () => {
    const inTime = deadlinesOf(standing([by('answered', '2026-11-23T16:59:00.000Z')]), at('2026-12-24T12:00:00Z'));
    assert.deepEqual(inTime.first.met, at('2026-11-23T16:59:00Z'));
    assert.equal(inTime.first.isLate, false);
    assert.equal(deadlinesOf(standing([by('answered', '2026-11-24T09:00:00.000Z')]), monday).first.isLate, true);
  });

  it('the clock of the solution stands still while the person is waited for, and goes on when they are heard', () => {
    const answered = by('answered', '2026-11-20T12:00:00.000Z');
    const waiting = deadlinesOf(standing([answered]), at('2026-12-18T12:00:00Z')).solution;
    assert.deepEqual(waiting, { isLate: false, isPaused: true });
    // Two hours were used up by the answer: 38 are left, from a Monday at nine.
    const heard = deadlinesOf(
      standing([answered, by('heard', '2026-12-14T09:00:00.000Z')]),
      at('2026-12-14T10:00:00Z'),
    );
    assert.deepEqual(heard.solution.due, at('2026-12-18T15:00:00Z'));
    assert.deepEqual(heard.next?.due, at('2026-12-14T17:00:00Z'));
  });

  it('the next answer counts from the first that was heard and not answered', () => {
    const log = [
      by('answered', '2026-11-20T12:00:00.000Z'),
      by('heard', '2026-11-23T09:00:00.000Z'),
      by('heard', '2026-11-23T16:00:00.000Z'),
    ];
    assert.deepEqual(deadlinesOf(standing(log), monday).next?.due, at('2026-11-23T17:00:00Z'));
    const answered = deadlinesOf(standing([...log, by('answered', '2026-11-23T16:30:00.000Z')]), monday);
    assert.deepEqual(answered.next?.met, at('2026-11-23T16:30:00Z'));
  });

  it('a ticket that is resolved owes nothing, and opened again it goes on', () => {
    const resolved = standing([by('resolved', '2026-11-20T11:00:00.000Z')], '2026-11-20T11:00:00.000Z');
    const { first, solution } = deadlinesOf(resolved, at('2027-01-20T11:00:00Z'));
    assert.deepEqual([first.isLate, solution.isLate, solution.isPaused], [false, false, false]);
    const again = standing([by('resolved', '2026-11-20T11:00:00.000Z'), by('reopened', '2026-11-23T09:00:00.000Z')]);
    // One hour was used: 39 are left.
    assert.deepEqual(deadlinesOf(again, monday).solution.due, at('2026-11-27T16:00:00Z'));
  });

  it('are counted by the calendar that is given: split days, weekends, bank holidays, and the hour that comes twice', () => {
    const split: Calendar = {
      spans: (day) => [
        [at(`${day}T08:00:00Z`), at(`${day}T12:00:00Z`)],
        [at(`${day}T13:00:00Z`), at(`${day}T14:00:00Z`)],
      ],
    };
    assert.deepEqual(openAfter(at('2026-11-21T11:30:00Z'), 1, split), at('2026-11-21T13:30:00Z'));
    assert.equal(openBetween(at('2026-11-21T11:30:00Z'), at('2026-11-22T08:30:00Z'), split), 2 * 3600_000);
    // Christmas Eve at four: the next working hour but one ends on the 29th, after a bank holiday and a weekend.
    assert.deepEqual(openAfter(at('2026-12-24T16:00:00Z'), 2, usualCalendar), at('2026-12-29T10:00:00Z'));
    assert.deepEqual(usualCalendar.spans('2026-10-26'), [[at('2026-10-26T09:00:00Z'), at('2026-10-26T17:00:00Z')]]);
    assert.deepEqual(usualCalendar.spans('2026-10-23'), [[at('2026-10-23T08:00:00Z'), at('2026-10-23T16:00:00Z')]]);
    const earlyHours = readHours('Mon-Thu 08:00-12:30 13:00-16:30; Hol 10:00-12:00') ?? usualHours;
    const early = calendarOf(earlyHours);
    assert.deepEqual(early.spans('2026-11-20'), []);
    assert.deepEqual(early.spans('2026-12-25'), [[at('2026-12-25T10:00:00Z'), at('2026-12-25T12:00:00Z')]]);
    assert.deepEqual(openAfter(at('2026-11-19T16:00:00Z'), 5.5, early), at('2026-11-23T13:30:00Z'));
    // Promised for a Friday on which nobody is there: the Monday, as the person is told.
    const promised = { ...standing([]), ticket: { ...standing([]).ticket, answeredBy: '2026-11-20' } };
    assert.deepEqual(readDeadlines(promised, monday, early).first.due, answerBy('2026-11-20', earlyHours));
    assert.ok(openAfter(monday, 1, { spans: () => [] }) > monday, 'one that never opens is not looked at for ever');
  });
});
