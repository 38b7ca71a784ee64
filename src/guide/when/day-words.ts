import { addDays } from '../../calendar/calendar.ts';
import type { Days, Groups, Meaning } from './word.ts';

export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
export const weekdayName =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday|nsday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
export const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
export const ordinal = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinals.join('|')})`;
export const year = "(?:(?:19|20)\\d{2}|'\\d{2})";

export function oneDay(date: string): Extract<Meaning, { readonly is: 'day' }> {
  return { is: 'day', days: [date, date] };
}

export function inFigures({ day: d = '', month = '', year: named = '', sep }: Groups): Meaning | undefined {
  // "10 15 20" is no day, and "20 11 2026" is one.
  if (sep === ' ' && named.length < 4) return undefined;
  const date = dateOf(fullYear(named), Number(month), Number(d));
  return date === undefined ? { is: 'unclear', why: 'unreadable' } : oneDay(date);
}

/** A day of a month that is named; without a year, the latest such day that is not still far ahead. */
export function inWords({ day: d = '', month = '', year: named }: Groups, today: string): Meaning {
  const number = /^\d/.test(d) ? Number.parseInt(d, 10) : ordinals.indexOf(d) + 1;
  const of = monthNumber(month);
  const years =
    named === undefined ? [0, -1, -2, -3, -4].map((back) => Number(today.slice(0, 4)) + back) : [fullYear(named)];
  const dates = years.flatMap((one) => dateOf(one, of, number) ?? []);
  const limit = addDays(today, 60);
  const date = named === undefined ? dates.find((one) => one <= limit) : dates[0];
  return date === undefined ? { is: 'unclear', why: 'unreadable' } : oneDay(date);
}

/** "The 20th": the latest day of this number, of this month or one before. */
export function openDay(today: string, number: number): Meaning | undefined {
  for (let back = 0; back < 3; back += 1) {
    const month = monthAt(today, -back);
    const year = Number(today.slice(0, 4)) - (month > Number(today.slice(5, 7)) ? 1 : 0);
    const date = dateOf(year, month, number);
    if (date !== undefined && date <= today) return { ...oneDay(date), open: number };
  }
  return undefined;
}

/** Each weekday is the one before today, unless it is said to be another. */
export function weekday(today: string, name = '', which = ''): Extract<Meaning, { readonly is: 'day' }> {
  const wanted = weekdays.indexOf(name.slice(0, 3));
  const back = ((weekdayOf(today) - wanted + 6) % 7) + 1;
  const isAhead = /next|coming/.test(which);
  const mondayBack = (weekdayOf(today) + 6) % 7;
  const lastWeek = addDays(today, -mondayBack - 7 + ((wanted + 6) % 7));
  const date = isAhead ? addDays(today, 7 - (back % 7)) : which === 'last week' ? lastWeek : addDays(today, -back);
  return { ...oneDay(date), weekday: wanted, ...(isAhead ? { ahead: true as const } : {}) };
}

export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}

export function stretchOfDays(today: string, what = '', which = '', edge?: string): Meaning {
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const ahead = step > 0 ? { ahead: true as const } : {};
  if (what === 'week') {
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + 7 * step);
    return { is: 'day', days: within([monday, addDays(monday, 6)], edge), ...ahead };
  }
  const year = Number(today.slice(0, 4));
  if (what === 'year') return { is: 'day', days: [`${year + step}-01-01`, `${year + step}-12-31`], ...ahead };
  const month = Number(today.slice(5, 7)) - 1 + step;
  return { is: 'day', days: within(daysOfMonth(year, month), edge), ...ahead };
}

export function monthOf(
  today: string,
  month = '',
  named?: string,
  edge?: string,
): Extract<Meaning, { readonly is: 'day' }> {
  const of = monthNumber(month);
  const year = Number(today.slice(0, 4)) - (of > Number(today.slice(5, 7)) ? 1 : 0);
  return { is: 'day', days: within(daysOfMonth(named === undefined ? year : fullYear(named), of - 1), edge) };
}

/** @param month counted from 0; beyond a year it is of another */
function daysOfMonth(year: number, month: number): Days {
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10);
  return [iso(Date.UTC(year, month, 1)), iso(Date.UTC(year, month + 1, 0))];
}

function within([from, to]: Days, edge?: string): Days {
  const third = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 3);
  if (edge === undefined) return [from, to];
  if (/^(?:start|beginning|early)/.test(edge)) return [from, addDays(from, third)];
  return /^(?:end|late)/.test(edge) ? [addDays(to, -third), to] : [addDays(from, third), addDays(to, -third)];
}

function monthNumber(name: string): number {
  return months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1;
}

export function monthAt(today: string, by: number): number {
  return ((Number(today.slice(5, 7)) - 1 + by + 24) % 12) + 1;
}

function fullYear(named: string): number {
  const digits = named.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dateOf(year: number, month: number, dayOfMonth: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isOne = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isOne ? date.toISOString().slice(0, 10) : undefined;
}

export function feastOf({ eve, boxing, new: turn }: Groups): readonly [string, string] {
  if (boxing !== undefined) return ['26', 'december'];
  if (eve !== undefined) return [eve === 'eve' ? '24' : '25', 'december'];
  return turn === 'eve' ? ['31', 'december'] : ['1', 'january'];
}
