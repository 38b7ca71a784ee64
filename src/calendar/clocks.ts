import { addDays, dayAt } from './calendar.ts';

const minute = 60_000;
const hour = 60 * minute;

const inEngland = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });

/** By the hour, counted from 1970. To ask takes long. */
const offsets = new Map<number, number>();
/** Those of a month. */
const mostOffsets = 750;

/** Minutes that England is ahead of UTC at an instant. Clocks change at full hours only. */
function offsetAt(instant: number): number {
  const ofHour = Math.floor(instant / hour);
  const known = offsets.get(ofHour);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const part = inEngland.formatToParts(instant).find((piece) => piece.type === 'timeZoneName')?.value;
  const offset = part === undefined || part === 'GMT' ? 0 : Number(part.slice(4, 6)) * 60;
  offsets.set(ofHour, offset);
  return offset;
}

/**
 * The instants at which clocks in England show a time of a day: one, or two in the hour that comes twice when they go back.
 * In the hour that they leave out in spring it is the instant an hour on, as a clock that nobody changed would show it.
 *
 * @param day an ISO date
 * @param minutes since midnight; 1440 and more are of the days after
 */
export function instantsOf(day: string, minutes: number): readonly Date[] {
  const onDay = addDays(day, Math.floor(minutes / 1440));
  const asUtc = Date.parse(`${onDay}T00:00:00Z`) + (((minutes % 1440) + 1440) % 1440) * minute;
  const [summer, winter] = [asUtc - hour, asUtc];
  const found = [summer, winter].filter((instant) => asUtc - instant === offsetAt(instant) * minute);
  return (found.length === 0 ? [winter] : found).map((instant) => new Date(instant));
}

/** The first instant of a day, and of the day after it. */
export function spanOf(day: string): readonly [Date, Date] {
  const [from = new Date(NaN)] = instantsOf(day, 0);
  const [to = new Date(NaN)] = instantsOf(addDays(day, 1), 0);
  return [from, to];
}

/** Minutes since midnight by the clocks in England. */
export function minuteOfDay(instant: Date): number {
  const local = instant.getTime() + offsetAt(instant.getTime()) * minute;
  return Math.floor((local - Date.parse(`${dayAt(instant)}T00:00:00Z`)) / minute);
}
