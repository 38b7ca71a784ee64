import { addDays } from '../../calendar/calendar.ts';
import { part } from '../../text/pattern.ts';
import type { ClockTime, DayPart, Groups, Meaning } from './word.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const spokenNumber = `(?:(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|${[...small, ...Object.keys(tens)].join('|')})`;
const amount = `(?:\\d{1,3}(?:[.,]\\d)?|half(?: an?)?|(?:three )?quarters? of an|a quarter of an|an?|a? ?couple(?: of)?|a? ?few|several|${spokenNumber})`;
export const unit = '(?:minutes?|mins?|minz|m|hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?)';
export const length = part`(?<least>${amount})(?: ?(?:-|to|or) ?(?<most>${amount}))?(?<half> and[ ]
  (?:a )?half)? ?(?<unit>${unit})(?:(?<halfMore> and (?:a )?half)|(?: and)? ?(?<more>\d{1,2}) ?(?:minutes?|mins?|m)
  |(?<hourMins>(?<=h)\d{2}))?`;

export const hourWord = `(?:${small.join('|')}|[01]?\\d|2[0-4])`;
export const hourName = `(?:${small.join('|')})`;
export const meridiem = "(?:[ap]\\.?m\\b\\.?|[ap]\\b(?![.']))";
function amountOf(said: string): number {
  const words = said.trim();
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  if (words.startsWith('half')) return 0.5;
  if (words.includes('quarter')) return words.startsWith('three') ? 0.75 : 0.25;
  if (words.includes('couple')) return 2;
  if (words.includes('few') || words === 'several') return 3;
  return words === 'a' || words === 'an' ? 1 : numberOf(words);
}

function numberOf(words: string): number {
  return words.split(/[ -]/).reduce((sum, word) => sum + (tens[word] ?? small.indexOf(word) + 1), 0);
}

/** "20 minutes ago" is an instant, "3 days ago" a day. */
export function ago(
  { least = '', most, half, unit: named = '', halfMore, more, hourMins }: Groups,
  today: string,
): Meaning {
  const of =
    {
      m: named.startsWith('mo') || named.startsWith('mt') ? 30.44 * day : minute,
      h: hour,
      d: day,
      w: 7 * day,
      f: 14 * day,
      y: 365.25 * day,
    }[named[0] as 'm'] ?? minute;
  const extra = (half === undefined && halfMore === undefined ? 0 : of / 2) + Number(more ?? hourMins ?? 0) * minute;
  const ends = [least, most ?? least].map((said) => amountOf(said) * of + extra);
  const [longer, shorter] = [Math.max(...ends), Math.min(...ends)];
  if (of < day) return { is: 'ago', most: longer, least: shorter };
  const days = [addDays(today, -Math.round(longer / day)), addDays(today, -Math.round(shorter / day))] as const;
  return { is: 'day', days, ...(of > day ? { isAbout: true } : {}) };
}

export function partOf(part = ''): DayPart {
  if (part.startsWith('m')) return 'morning';
  if (part.startsWith('l')) return 'lunchtime';
  if (part.startsWith('a')) return 'afternoon';
  return part.startsWith('e') ? 'evening' : 'night';
}

export function spokenClock({ part = '', way = '', hour: named = '', half, rough, mins }: Groups): Meaning | undefined {
  if (way === '' && part !== 'half') return undefined;
  // "12 to 1" is a stretch of two hours: nobody says so for 12:48.
  if (/ (?:to|til|till)$/.test(way) && mins === undefined && Number(part) % 5 > 0) return undefined;
  const minutes = minutesOf(part);
  const full = hourOf(named);
  if (full === undefined || full > 12 || (full === 0 && !/[a-z]/.test(named))) return undefined;
  const after = / (?:to|til|till)$/.test(way) ? -minutes : minutes;
  // A name of an hour leaves no half of the day open: ten to midnight.
  if (/^(?:midnight|midday|noon)$/.test(named)) return clock((full * 60 + after + 1440) % 1440, 'fixed', rough);
  return withMeridiem((full % 12) * 60 + after, half, rough);
}

function minutesOf(part: string): number {
  if (part === 'half') return 30;
  if (part === 'five and twenty') return 25;
  if (part.endsWith('quarter')) return 15;
  return /^\d/.test(part) ? Number(part) : numberOf(part);
}

/** "Ten to", and no hour. */
export function pastNoHour({ part = '', way = '' }: Groups): Meaning {
  return { is: 'unclear', why: 'which-hour', past: way === ' to' ? -minutesOf(part) : minutesOf(part) };
}

/** "Ten to", of the hour that a time names: before it where it is the full hour, else at the end of the hour it stands in. */
export function ofHour(minutes: number, past: number): number {
  const full = Math.floor(minutes / 60) * 60;
  return (past < 0 && minutes > full ? full + 60 : full) + past;
}

/** "Eleven fifteen" */
export function spokenDigits(hour: string, minute: string, half: string | undefined): Meaning | undefined {
  const full = hourOf(hour);
  const minutes = minute.startsWith('o') ? 5 : numberOf(minute);
  return full === undefined ? undefined : withMeridiem((full % 12) * 60 + minutes, half, undefined);
}

export function inClock({ hour: hours = '', minute: minutes = '00', half, rough, fixed }: Groups): Meaning | undefined {
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 24 || m > 59) return { is: 'unclear', why: 'unreadable' };
  if (half !== undefined)
    return h < 1 || h > 12 ? { is: 'unclear', why: 'unreadable' } : withMeridiem((h % 12) * 60 + m, half, rough);
  const isFixed = fixed !== undefined || h > 12 || hours === '00' || (hours.length === 2 && hours[0] === '0');
  return isFixed ? clock(((h % 24) * 60 + m) % 1440, 'fixed', rough) : clock((h % 12) * 60 + m, 'open', rough);
}

export function onTheHour({ hour: named = '', half, rough }: Groups): Meaning | undefined {
  const full = hourOf(named);
  if (full === undefined || (half !== undefined && (full < 1 || full > 12))) return undefined;
  if (half !== undefined) return withMeridiem((full % 12) * 60, half, rough);
  return full > 12 || full === 0 || /^0\d/.test(named)
    ? clock((full % 24) * 60, 'fixed', rough)
    : clock((full % 12) * 60, 'open', rough);
}

function withMeridiem(minutes: number, half: string | undefined, rough: string | undefined): Meaning {
  if (half === undefined) return clock((minutes + 720) % 720, 'open', rough);
  return clock((minutes + (half.startsWith('p') ? 720 : 0) + 1440) % 1440, 'fixed', rough);
}

function clock(minutes: number, half: ClockTime['half'], rough: string | undefined): Meaning {
  return { is: 'clock', times: [{ minutes, half }], rough: rough !== undefined };
}

export function hourOf(named: string): number | undefined {
  if (/^\d/.test(named)) return Number(named);
  if (named === 'midnight') return 0;
  if (named === 'midday' || named === 'noon') return 12;
  const index = small.indexOf(named);
  return index === -1 ? undefined : index + 1;
}

/** "Teatime": from one time of the day to another, in minutes since midnight. */
export function stretchOfClock(...ends: readonly [number, number]): Meaning {
  return { is: 'clock', times: ends.map((minutes) => ({ minutes, half: 'fixed' as const })), rough: false };
}
