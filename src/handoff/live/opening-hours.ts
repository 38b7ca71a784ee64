import { bankHolidays } from '../../calendar/bank-holidays.ts';
import { addDays, dayAt } from '../../calendar/calendar.ts';
import { instantsOf, minuteOfDay } from '../../calendar/clocks.ts';

/** Minutes since midnight, by the clocks in England; 1440 is the end of the day. */
type Span = readonly [from: number, to: number];

/** When a team is there: by day of the week, Monday first, and on bank holidays. */
export interface Hours {
  readonly week: readonly (readonly Span[])[];
  readonly holidays: readonly Span[];
}

const days: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const part =
  /^(?<from>mon|tue|wed|thu|fri|sat|sun|hol)(?:-(?<to>mon|tue|wed|thu|fri|sat|sun))?(?<spans>(?: \d\d:\d\d-\d\d:\d\d)+)$/;

/**
 * Reads `Mon-Thu 08:00-12:30 13:00-17:00; Fri 09:00-16:00; Hol 10:00-12:00`, or `always`. A bank holiday has no hours but those of
 * `Hol`, whatever day of the week it is.
 *
 * @returns undefined where it is not of that form
 */
export function readHours(text: string): Hours | undefined {
  const whole: Span = [0, 1440];
  if (text.trim().toLowerCase() === 'always') return { week: days.map(() => [whole]), holidays: [whole] };
  const week: Span[][] = days.map(() => []);
  let holidays: Span[] = [];
  for (const entry of text.toLowerCase().split(';')) {
    const { from, to, spans } = part.exec(entry.trim())?.groups ?? {};
    const read = spans?.trim().split(' ').map(spanOf);
    if (read === undefined || !isInOrder(read)) return undefined;
    if (from === 'hol') {
      if (to !== undefined) return undefined;
      holidays = read;
      continue;
    }
    const first = days.indexOf(from ?? '');
    const last = to === undefined ? first : days.indexOf(to);
    if (last < first) return undefined;
    for (let day = first; day <= last; day += 1) week[day] = read;
  }
  return { week, holidays };
}

/** Where nothing else is set. */
export const usualHours: Hours = readHours('Mon-Fri 09:00-17:00') ?? { week: [], holidays: [] };

function spanOf(text: string): Span {
  const [from = 0, to = 0] = text.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return minute < 60 ? hour * 60 + minute : Number.NaN;
  });
  return [from, to];
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.flat().every((minute, at, all) => minute <= 1440 && (at === 0 || minute > (all[at - 1] ?? 0)));
}

/** Those of a day, an ISO date. */
export function hoursOn({ week, holidays }: Hours, day: string): readonly Span[] {
  if (bankHolidays.has(day)) return holidays;
  return week[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? [];
}

/** Whether a team is there, and until when. `until` is left out where no end is in sight. */
export type Open = { readonly isOpen: true; readonly until?: Date } | { readonly isOpen: false };

export function openAt(hours: Hours, instant: Date): Open {
  let day = dayAt(instant);
  let span = hoursOn(hours, day).find(([from, to]) => isWithin(minuteOfDay(instant), from, to));
  if (span === undefined) return { isOpen: false };
  for (let nights = 0; span !== undefined && span[1] === 1440; nights += 1) {
    if (nights > 7) return { isOpen: true };
    const next = addDays(day, 1);
    const on = hoursOn(hours, next).find(([from]) => from === 0);
    if (on === undefined) break;
    [day, span] = [next, on];
  }
  const [until] = instantsOf(day, span[1]);
  return { isOpen: true, ...(until === undefined ? {} : { until }) };
}

const isWithin = (minute: number, from: number, to: number) => from <= minute && minute < to;

/**
 * The instant by which a ticket is answered: when the team closes on the day that was promised, or on the next one on which it is there.
 *
 * @param day an ISO date
 */
export function answerBy(day: string, hours: Hours): Date {
  let on = day;
  for (let tries = 0; hoursOn(hours, on).length === 0 && tries < farthest; tries += 1) on = addDays(on, 1);
  const closes = hoursOn(hours, on).at(-1)?.[1] ?? 17 * 60;
  return withinDay(instantsOf(on, closes).at(-1) ?? new Date(`${on}T17:00:00Z`));
}

/** Midnight is the next day's: what is to be done on a day is done in its last minute. */
export function withinDay(closes: Date): Date {
  return minuteOfDay(closes) === 0 ? new Date(closes.getTime() - 60_000) : closes;
}

/** Days in which every team is there at least once. */
const farthest = 31;
