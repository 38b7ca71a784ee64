import { dayAt, sayDate, sayInstant, sayMoment } from '../../calendar/calendar.ts';
import { spanOf } from '../../calendar/clocks.ts';
import type { Moment } from './moments.ts';

/*
 * A time or a day as it is kept, in the notation of ISO 8601: an instant or a date; a stretch as its two ends, with a slash
 * between; and `../END` for what is over by then at the latest.
 */

export function keptAs(kind: 'time' | 'date', { from, to, days }: Moment): string {
  const [first, last] = kind === 'date' ? days : [from.toISOString(), to.toISOString()];
  return first === last ? last : `${first}/${last}`;
}

/** The two ends of what is kept; the same one twice, where it has no length. */
export function endsOf(value: string): readonly [string, string] {
  const [first = '', last = first] = value.split('/');
  return [first === '..' ? last : first, last];
}

/** The latest that it can be. */
export function latestOf(value: string): string {
  return endsOf(value)[1];
}

/** By then at the latest, where the beginning of it was a stretch. */
export function atTheLatest(value: string, isStretch: boolean): string {
  return isStretch ? `../${value}` : value;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;
const date = /^\d{4}-\d\d-\d\d$/;

/** "15:10 today", "Friday 20 November", "between 05:00 today and 12:00 today", "00:00 tomorrow at the latest". @returns undefined when it is neither time nor day */
export function sayWhen(
  value: string,
  say: { readonly on: 'this-day'; readonly now: Date; readonly isAbroad?: boolean } | { readonly on: 'another-day' },
): string | undefined {
  const one = (end: string): string | undefined => {
    if (instant.test(end))
      return say.on === 'this-day' ? sayInstant(new Date(end), say.now, say.isAbroad) : sayMoment(new Date(end));
    return date.test(end) ? sayDate(end, say.on === 'this-day' ? say.now : undefined) : undefined;
  };
  const [first = '', last] = value.split('/');
  if (last === undefined) return one(first);
  const end = one(last);
  if (end === undefined) return undefined;
  if (first === '..') return `${end} at the latest`;
  const wholeDays = daysOf(first, last);
  if (wholeDays !== undefined) return sayWhen(wholeDays, say);
  const start = one(first);
  return start === undefined ? undefined : `between ${shortened(first, last, start)} and ${end}`;
}

/** The same as a sentence goes on with it: "at 15:10 today", "on Friday 20 November", "between …". */
export function sayWhenWith(value: string, now: Date, isAbroad = false): string | undefined {
  const said = sayWhen(value, { on: 'this-day', now, isAbroad });
  if (said === undefined || /^between|latest$/.test(said)) return said;
  return `${/^\d\d:/.test(said) ? 'at' : 'on'} ${said}`;
}

/** The days that two instants are the first and the last minute of. */
function daysOf(first: string, last: string): string | undefined {
  if (!instant.test(first) || !instant.test(last)) return undefined;
  const [from, to] = [dayAt(new Date(first)), dayAt(new Date(last))];
  const isWhole =
    spanOf(from)[0].getTime() === Date.parse(first) && spanOf(to)[1].getTime() - 60_000 === Date.parse(last);
  return !isWhole ? undefined : from === to ? from : `${from}/${to}`;
}

/** Of two times on the same day the day is said once. */
function shortened(first: string, last: string, start: string): string {
  if (!instant.test(first) || dayAt(new Date(first)) !== dayAt(new Date(last))) return start;
  return start.slice(0, 5);
}

/** The instants of a day, or of several, as a question for a time takes them. */
export function timesOf(value: string, now: Date): string {
  const [first, last] = endsOf(value);
  if (!date.test(first)) return value;
  const end = new Date(Math.min(spanOf(last)[1].getTime() - 60_000, now.getTime()));
  return `${spanOf(first)[0].toISOString()}/${end.toISOString()}`;
}
