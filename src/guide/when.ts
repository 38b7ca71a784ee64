import * as chrono from 'chrono-node';
import { addDays, dayAt } from '../calendar/calendar.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const inEngland = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });

/** By the hour, counted from 1970. */
const offsets = new Map<number, number>();
/** Those of a month. */
const mostOffsets = 750;

const lastNight = /\blast night\b/i;
const numericDay = /^(?:\D*\s)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
/** "0230", as people who work nights write it; only where nothing else is said, or 2026 would be a time. */
const militaryTime = /^(?:(?:at|about|around|since|from)\s+)?([01]\d|2[0-3])([0-5]\d)\s*(?:h|hrs|hours)?$/i;
/** "10 mins", in answer to "When did you ask for it?" */
const bareLength =
  /^(?:about |around |maybe |roughly )?((?:\d+|an?|one|two|half an?) ?(?:m|mins?|minutes?|h|hrs?|hours?|days?|weeks?))$/i;

/**
 * Reads "yesterday", "3 November", "20 mins ago", "since 02:30": the latest moment in the past that it can mean, in
 * England. A day without a time is noon of that day, or now when the day is today.
 *
 * @returns undefined when it is no moment at all; a moment in the future when that is what was said
 */
export function readWhen(typed: string, now: Date): Date | undefined {
  if (typed.length > 200) return undefined;
  if (/^(just |right )?now\b|^a (second|moment) ago|\b(and|then) (again )?just now\b/i.test(typed)) return now;
  const numeric = typed.match(numericDay);
  if (numeric !== null && !isCalendarDay(numeric)) return undefined;
  const plain = typed
    .replace(militaryTime, '$1:$2')
    .replace(bareLength, '$1 ago')
    // Which chrono reads as now: "about 20 mins ago".
    .replace(/\b(?:about|around|roughly|approx(?:imately)?|some)\s+(?=\d)/gi, '')
    .replace(/\b(?:a |one )?fortnight\b/i, '2 weeks')
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/, '$1/$2/$3');
  if (lastNight.test(plain)) return readLastNight(plain.replace(lastNight, ' ').trim(), now);
  const ahead = offsetInEngland(now);
  // "2 hours ago and again just now" is two moments: the latest that is over counts.
  const [read] = chrono.en.GB.parse(plain, { instant: now, timezone: ahead }).sort(
    (one, other) =>
      Number(one.date() > now) - Number(other.date() > now) || other.date().getTime() - one.date().getTime(),
  );
  if (read === undefined) return undefined;
  const { start } = read;
  const moment = mostRecent(read, now, plain);
  // "2 hours ago" is an instant already. "17:00 yesterday" was read by the clock of now, which may since have changed.
  if (start.isCertain('timezoneOffset')) return moment;
  return new Date(moment.getTime() + (ahead - offsetInEngland(moment)) * minute);
}

/**
 * "Last night", "11:30 last night", "2am last night": between six in the evening and six in the morning before now.
 * Without a time it is midnight, the latest that most people mean.
 */
function readLastNight(rest: string, now: Date): Date {
  const start = chrono.en.GB.parse(rest, now)[0]?.start;
  const said = start?.isCertain('hour') ? (start.get('hour') ?? 0) : 0;
  const hours = said >= 6 && said < 12 ? said + 12 : said;
  const date = hours < 6 ? dayAt(now) : addDays(dayAt(now), -1);
  const clock = new Date(`${date}T00:00:00Z`).getTime() + hours * hour + (start?.get('minute') ?? 0) * minute;
  const moment = new Date(clock - offsetInEngland(new Date(clock)) * minute);
  return moment > now ? new Date(moment.getTime() - day) : moment;
}

/** Moves what was read into the past, where the words leave that open. */
function mostRecent({ start }: chrono.ParsedResult, now: Date, typed: string): Date {
  const moment = start.date();
  const earlier = (milliseconds: number) => new Date(moment.getTime() - milliseconds);
  if (moment <= now) return moment;
  if (!start.isCertain('hour') && dayAt(moment) === dayAt(now)) return now;
  if (/\bnext\b|\btomorrow\b/i.test(typed)) return moment;
  if (!start.isCertain('day') && start.isCertain('weekday')) return earlier(7 * day);
  if (!start.isCertain('day') && start.isCertain('hour') && !start.isCertain('timezoneOffset')) return earlier(day);
  const noYear = start.isCertain('month') && !start.isCertain('year');
  if (noYear && moment.getTime() - now.getTime() > 60 * day) moment.setUTCFullYear(moment.getUTCFullYear() - 1);
  return moment;
}

function isCalendarDay([, dayOfMonth = '', month = '', year = '']: RegExpMatchArray): boolean {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(dayOfMonth)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
}

/** Minutes that England is ahead of UTC at an instant. Clocks change at full hours only, and to ask takes long. */
function offsetInEngland(instant: Date): number {
  const ofHour = Math.floor(instant.getTime() / hour);
  const known = offsets.get(ofHour);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const part = inEngland.formatToParts(instant).find((piece) => piece.type === 'timeZoneName')?.value;
  const offset = part === undefined || part === 'GMT' ? 0 : Number(part.slice(4, 6)) * 60;
  offsets.set(ofHour, offset);
  return offset;
}
