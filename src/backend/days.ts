import { dayAt } from '../calendar/calendar.ts';
import { oneLine } from '../text/fold.ts';

/** The instant at which a day begins in England. */
export function startOfDay(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  const inSummer = new Date(midnight.getTime() - 3_600_000);
  return dayAt(inSummer) === date ? inSummer : midnight;
}

const order = ['day', 'month', 'year'] as const;
export type DatePart = (typeof order)[number];
export type TypedDate = Readonly<Record<DatePart, string>>;

/** `parts` are the boxes that have to be changed, never none, in their order on the page. */
export interface DateProblem {
  readonly problem: string;
  readonly parts: readonly DatePart[];
}
export type Day = { readonly day: string } | DateProblem;

/** Reads a date of birth from its three boxes, or says what is wrong with it and in which boxes. */
export function readDateOfBirth(typed: TypedDate, today: string): Day {
  const { day, month, year } = { day: oneLine(typed.day), month: oneLine(typed.month), year: oneLine(typed.year) };
  const missing = order.filter((part) => oneLine(typed[part]) === '');
  if (missing.length === order.length) return whole('Enter your date of birth');
  if (missing.length > 0) return { problem: `Date of birth must include a ${missing.join(' and ')}`, parts: missing };
  if (!/^\d{4}$/.test(year)) return { problem: 'Year must include 4 numbers', parts: ['year'] };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isReal(date)) {
    const isLeapDay = Number(day) === 29 && Number(month) === 2;
    return whole(
      `Date of birth must be a real date${isLeapDay ? `. There was no 29 February in ${year}` : ', such as 15 3 1984'}`,
    );
  }
  const problem = problemOfDateOfBirth(date, today);
  if (problem === undefined) return { day: date };
  return date >= today ? whole(problem) : { problem, parts: ['year'] };
}

/** What is wrong with a real date (ISO) as somebody's date of birth; undefined when it can be one. */
export function problemOfDateOfBirth(date: string, today: string): string | undefined {
  if (date >= today) return 'Date of birth must be in the past';
  return date < '1901-01-01' ? 'Date of birth must be after 1900' : undefined;
}

function whole(problem: string): DateProblem {
  return { problem, parts: order };
}

function isReal(date: string): boolean {
  const real = new Date(`${date}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(real.getTime()) && real.toISOString().slice(0, 10) === date;
}
