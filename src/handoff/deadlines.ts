import { addDays, dayAt } from '../calendar/calendar.ts';
import { instantsOf } from '../calendar/clocks.ts';
import { type Hours, hoursOn, withinDay } from './live/opening-hours.ts';
import type { Entry, Standing } from './ports.ts';

/** When a team is there: the spans of a day in England (ISO date), in order. */
export interface Calendar {
  spans(day: string): readonly (readonly [from: Date, to: Date])[];
}

/** How long a team may take, in hours of its calendar. The first answer is promised by a day: see Ticket.answeredBy. */
export interface Targets {
  readonly nextAnswer: number;
  readonly solution: number;
}

/** A working day for the next answer, a working week for the solution. */
export const usualTargets: Targets = { nextAnswer: 8, solution: 40 };

/** The calendar of a team that has these hours. */
export function calendarOf(hours: Hours): Calendar {
  const spans = (day: string) =>
    hoursOn(hours, day).flatMap(([opens, closes]): [Date, Date][] => {
      const [[from], [to]] = [instantsOf(day, opens), instantsOf(day, closes)];
      return from === undefined || to === undefined ? [] : [[from, to]];
    });
  // A queue of hundreds asks for the same few days.
  const known = new Map<string, readonly (readonly [Date, Date])[]>();
  return {
    spans(day) {
      if (known.size > farthest) known.clear();
      const found = known.get(day) ?? spans(day);
      known.set(day, found);
      return found;
    },
  };
}

/** By when something is to be done. `met`: when it was. `isPaused`: the person is waited for, and it has no end until they are heard. */
export interface Deadline {
  readonly due?: Date;
  readonly met?: Date;
  readonly isLate: boolean;
  readonly isPaused: boolean;
}

export interface Deadlines {
  readonly first: Deadline;
  /** Once the person was heard again. */
  readonly next?: Deadline;
  readonly solution: Deadline;
}

/** Looked at, a calendar that never opens must not be looked at for ever. Days. */
const farthest = 400;

/** What a ticket's log says of its deadlines, at an instant. The clock of the solution stands still while the person is waited for. */
export function deadlinesOf(
  { ticket, progress }: Standing,
  now: Date,
  calendar: Calendar,
  targets: Targets = usualTargets,
): Deadlines {
  const { log = [], closed } = progress;
  const opened = new Date(ticket.openedAt);
  const closedAt = closed === undefined ? undefined : new Date(closed.at);
  const at = (entry: Entry) => new Date(entry.at);
  const isAnswer = ({ is }: Entry) => is === 'answered';

  const answered = log.find(isAnswer);
  const first = deadline(endOf(ticket.answeredBy, calendar), (answered && at(answered)) ?? closedAt, now);

  const heard = log.find((entry, index) => entry.is === 'heard' && !log.slice(index + 1).some(isAnswer));
  const lastHeard = heard ?? log.findLast(({ is }) => is === 'heard');
  const reply = lastHeard && log.slice(log.indexOf(lastHeard)).find(isAnswer);
  const next =
    lastHeard === undefined
      ? undefined
      : deadline(openAfter(at(lastHeard), targets.nextAnswer, calendar), (reply && at(reply)) ?? closedAt, now);

  return {
    first,
    ...(next === undefined ? {} : { next }),
    solution: solutionOf(opened, log, closedAt, now, calendar, targets),
  };
}

/** Late, whatever of it: for the queue. */
export function isLate({ first, next, solution }: Deadlines): boolean {
  return [first, next, solution].some((one) => one?.met === undefined && one?.isLate === true);
}

function solutionOf(
  opened: Date,
  log: readonly Entry[],
  closed: Date | undefined,
  now: Date,
  calendar: Calendar,
  targets: Targets,
): Deadline {
  let left = targets.solution * hour;
  let from: Date | undefined = opened;
  for (const entry of log) {
    const at = new Date(entry.at);
    const pauses = entry.is === 'answered' || entry.is === 'resolved';
    if (pauses && from !== undefined) {
      left -= openBetween(from, at, calendar);
      from = undefined;
    } else if ((entry.is === 'heard' || entry.is === 'reopened') && from === undefined) from = at;
  }
  if (from !== undefined) return deadline(openAfter(from, left / hour, calendar), closed, now);
  // It stood still: it is late only if it was before.
  return { ...(closed === undefined ? {} : { met: closed }), isLate: left < 0, isPaused: closed === undefined };
}

function deadline(due: Date, met: Date | undefined, now: Date): Deadline {
  return {
    due,
    ...(met === undefined ? {} : { met }),
    isLate: (met ?? now).getTime() > due.getTime(),
    isPaused: false,
  };
}

const hour = 3_600_000;

/** When a team goes home on a day, or on the next one on which it is there: as the person is told. */
function endOf(day: string, calendar: Calendar): Date {
  let on = day;
  for (let looked = 0; looked < farthest && calendar.spans(on).length === 0; looked += 1) on = addDays(on, 1);
  const closes = calendar.spans(on).at(-1)?.[1];
  return closes === undefined ? new Date(instantsOf(day, 17 * 60)[0] ?? Number.NaN) : withinDay(closes);
}

/** The instant at which a team has been there for so many hours since another. Negative, it is the instant itself. */
export function openAfter(from: Date, hours: number, calendar: Calendar): Date {
  let left = hours * hour;
  if (left <= 0) return new Date(from.getTime() + left);
  let day = dayAt(from);
  for (let looked = 0; looked < farthest; looked += 1, day = addDays(day, 1))
    for (const [opens, closes] of calendar.spans(day)) {
      const begin = Math.max(opens.getTime(), from.getTime());
      const there = closes.getTime() - begin;
      if (there <= 0) continue;
      if (there >= left) return new Date(begin + left);
      left -= there;
    }
  return new Date(from.getTime() + farthest * 24 * hour);
}

/** For how long a team is there between two instants, in milliseconds. */
export function openBetween(from: Date, to: Date, calendar: Calendar): number {
  let sum = 0;
  const last = dayAt(to);
  for (let day = dayAt(from); day <= last; day = addDays(day, 1))
    for (const [opens, closes] of calendar.spans(day))
      sum += Math.max(0, Math.min(closes.getTime(), to.getTime()) - Math.max(opens.getTime(), from.getTime()));
  return sum;
}
