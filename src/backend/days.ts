import { dayAt } from '../calendar/calendar.ts';

/** The instant at which a day begins in England. */
export function startOfDay(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  const inSummer = new Date(midnight.getTime() - 3_600_000);
  return dayAt(inSummer) === date ? inSummer : midnight;
}

export type Day = { readonly day: string } | { readonly problem: string; readonly part: 'day' | 'month' | 'year' };

/** Reads a date of birth from its three boxes, or says what is wrong with it and in which box. */
export function readDateOfBirth(
  typed: { readonly day: string; readonly month: string; readonly year: string },
  today: string,
): Day {
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (day === '' && month === '' && year === '') return { problem: 'Enter your date of birth', part: 'day' };
  if (day === '') return { problem: 'Date of birth must include a day', part: 'day' };
  if (month === '') return { problem: 'Date of birth must include a month', part: 'month' };
  if (year === '') return { problem: 'Date of birth must include a year', part: 'year' };
  if (!/^\d{4}$/.test(year)) return { problem: 'Year must include 4 numbers', part: 'year' };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T12:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date)
    return { problem: 'Date of birth must be a real date', part: 'day' };
  if (date >= today) return { problem: 'Date of birth must be in the past', part: 'year' };
  if (date < '1901-01-01') return { problem: 'Date of birth must be after 1900', part: 'year' };
  return { day: date };
}
