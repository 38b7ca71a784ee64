import { oneLine } from '../text/fold.ts';

/** What stands in the three fields, as typed. */
export interface DateFields {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
export type DateField = keyof DateFields;

export type DateRead =
  /** An ISO date. */
  | { readonly date: string }
  /** What to change, as a sentence, and in which fields. */
  | { readonly problem: string; readonly fields: readonly DateField[] };

const months = 'January February March April May June July August September October November December'.split(' ');
const order = ['day', 'month', 'year'] as const;

/**
 * Reads a date of birth, on every page that asks for one, and explains what cannot be one, so that a slip of the finger never reaches the reset service,
 * where it would count as an attempt.
 *
 * @param today ISO date. Nobody at work is under 15 or over 100: a year beyond that is a slip too
 */
export function readDateOfBirth(typed: DateFields, today: string): DateRead {
  const fields = { day: oneLine(typed.day), month: oneLine(typed.month), year: oneLine(typed.year) };
  const missing = order.filter((field) => fields[field] === '');
  if (missing.length === 3) return { problem: 'Enter your date of birth', fields: order };
  if (missing.length > 0)
    return { problem: `Your date of birth must include a ${missing.join(' and a ')}`, fields: missing };

  const day = numberOf(fields.day);
  if (day === undefined || day < 1 || day > 31)
    return { problem: 'The day must be a number from 1 to 31', fields: ['day'] };
  const month = monthOf(fields.month);
  if (month === undefined || month < 1 || month > 12)
    return { problem: 'The month must be a number from 1 to 12', fields: ['month'] };
  if (!/^\d{4}$/.test(fields.year))
    return { problem: 'The year must have 4 numbers, for example 1984', fields: ['year'] };
  const year = Number(fields.year);

  const date = `${fields.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.getUTCDate() !== day) {
    const when = `${day} ${months[month - 1]}`;
    if (month === 2 && day === 29) return { problem: `There was no ${when} in ${year}. Check the date`, fields: order };
    return { problem: `There is no ${when}. Check the day and the month`, fields: ['day', 'month'] };
  }
  if (date >= today) return { problem: 'Your date of birth must be in the past', fields: order };
  const age = Number(today.slice(0, 4)) - year;
  if (age > 100 || age < 15) return { problem: 'Check the year you were born', fields: ['year'] };
  return { date };
}

function numberOf(typed: string): number | undefined {
  return /^\d{1,2}$/.test(typed) ? Number(typed) : undefined;
}

/** `3`, `03`, `Mar`, `march`. */
function monthOf(typed: string): number | undefined {
  const word = typed.toLowerCase();
  const named = word.length < 3 ? -1 : months.findIndex((name) => name.toLowerCase().startsWith(word));
  return named < 0 ? numberOf(typed) : named + 1;
}
