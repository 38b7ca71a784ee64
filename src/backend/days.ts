import { dayAt } from '../calendar/calendar.ts';

/** The instant at which a day begins in England. */
export function startOfDay(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  const inSummer = new Date(midnight.getTime() - 3_600_000);
  return dayAt(inSummer) === date ? inSummer : midnight;
}

/** What is wrong with a real date (ISO) as somebody's date of birth; undefined when it can be one. */
export function problemOfDateOfBirth(date: string, today: string): string | undefined {
  if (date >= today) return 'Date of birth must be in the past';
  return date < '1901-01-01' ? 'Date of birth must be after 1900' : undefined;
}
