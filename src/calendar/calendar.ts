import { bankHolidays, knownUntil } from './bank-holidays.ts';

/** All times are said, and all days counted, as people in England live them. */
const zone = 'Europe/London';

const timeOf = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const isoOf = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const dayOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const fullOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' });

/** By the hour, counted from 1970: to ask takes long. */
const days = new Map<number, string>();
/** Those of a month. */
const mostHours = 750;

/** The day in England at an instant, as an ISO date. */
export function dayAt(instant: Date): string {
  const hour = Math.floor(instant.getTime() / 3_600_000);
  const known = days.get(hour);
  if (known !== undefined) return known;
  if (days.size >= mostHours) days.clear();
  const day = isoOf.format(instant);
  days.set(hour, day);
  return day;
}

/** From so many days on a day may be taken for that of another year. */
const farOff = 300;

/**
 * `2026-11-27` → "Friday 27 November".
 *
 * @param now left out, the day is near. Far from it the year tells more than the weekday: "29 November 2024"
 */
export function sayDate(date: string, now?: Date): string {
  const noon = new Date(`${date}T12:00:00Z`);
  const isFar = now !== undefined && Math.abs(now.getTime() - noon.getTime()) > farOff * 86_400_000;
  return isFar ? sayDateInFull(date) : dayOf.format(noon).replace(',', '');
}

/** `2026-11-27` → "27 November 2026": for what is read in another year as well. */
export function sayDateInFull(date: string): string {
  return fullOf.format(new Date(`${date}T12:00:00Z`));
}

/**
 * "15:10 today", "03:10 tomorrow", "09:00 on Friday 27 November".
 *
 * @param isAbroad said to somebody with other clocks: "15:10 UK time today"
 */
export function sayInstant(instant: Date, now: Date, isAbroad = false): string {
  const day = dayAt(instant);
  const time = `${timeOf.format(instant)}${isAbroad ? ' UK time' : ''}`;
  if (day === dayAt(now)) return `${time} today`;
  if (day === addDays(dayAt(now), 1)) return `${time} tomorrow`;
  return `${time} on ${sayDate(day)}`;
}

/** Days that are said by how far off they are, where a clock time stands before them. */
const relative = /\b(\d\d:\d\d)( UK time)? (today|tomorrow)\b/g;

/** What was said at one time, as it is read at another: "15:10 today" of yesterday is "15:10 on Thursday 19 November". */
export function sayAnew(text: string, said: Date, now: Date): string {
  return text.replace(relative, (_whole, time: string, zone: string | undefined, day: 'today' | 'tomorrow') => {
    const on = dayOfRelative(day, said);
    const today = dayAt(now);
    const shown = on === today ? 'today' : on === addDays(today, 1) ? 'tomorrow' : `on ${sayDate(on)}`;
    return `${time}${zone ?? ''} ${shown}`;
  });
}

/** Whether every clock time that a text names by "today" and "tomorrow" is over; false where it names none. */
export function isPast(text: string, said: Date, now: Date): boolean {
  const times = [...text.matchAll(relative)].map(
    ([, time = '', , day]) => `${dayOfRelative(day === 'tomorrow' ? day : 'today', said)} ${time}`,
  );
  return times.length > 0 && times.every((time) => time <= `${dayAt(now)} ${timeOf.format(now)}`);
}

function dayOfRelative(day: 'today' | 'tomorrow', said: Date): string {
  return day === 'today' ? dayAt(said) : addDays(dayAt(said), 1);
}

/** "15:10 on Friday 27 November": for what is read on another day than it is written. */
export function sayMoment(instant: Date): string {
  return `${timeOf.format(instant)} on ${sayDate(dayAt(instant))}`;
}

export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Not a Saturday, a Sunday or a bank holiday in England. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !bankHolidays.has(date);
}

/** The last day whose bank holidays are known, when it is less than a year away; undefined while there is time. */
export function endingSoon(date: string): string | undefined {
  return addDays(date, 365) > knownUntil ? knownUntil : undefined;
}

/** The working day that is so many after a date, the date itself not counted. */
export function addWorkingDays(date: string, days: number): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The first day on which so many working days *have passed* since a date. None has passed on the date itself, the first passes
 * on the working day after it, and the last has passed only when it is over: so the day after that one, a Saturday too. Who
 * comes back on this day is never too early.
 */
export function afterWorkingDays(date: string, days: number): string {
  return addDays(addWorkingDays(date, days), 1);
}

/** The first working day on or after a date. */
export function workingDayFrom(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
