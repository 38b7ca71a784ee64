import { addDays, dayAt } from '../../calendar/calendar.ts';
import { instantsOf, minuteOfDay, spanOf } from '../../calendar/clocks.ts';
import { weekdayOf } from './day-words.ts';
import type { ClockTime, DayPart, Days, TimeWord } from './word.ts';
import { timeWordsIn } from './words.ts';

/**
 * A time or a day that is spoken of. What has two ends is a stretch: "this morning", "9ish", "yesterday". What is over is
 * the latest that the words can mean, by the clocks in England.
 */
export interface Moment {
  /** Where it stands in the text, from its first character to the one after its last. */
  readonly start: number;
  readonly end: number;
  /** A `time` is as exact as a clock, or a part of a day; a `date` is a whole day, or more. */
  readonly kind: 'time' | 'date';
  readonly from: Date;
  readonly to: Date;
  readonly days: Days;
  /** `ahead` is still to come, or a deadline. `which-hour` and `unreadable` cannot be told from the words. */
  readonly state: 'over' | 'ahead' | 'which-hour' | 'unreadable';
  /** No other half of a day and no other day was possible. */
  readonly isDefinite: boolean;
  /** A day was said with it, or how long ago it is. */
  readonly isDated: boolean;
  /** "The 20th": of this month or of another. */
  readonly isOpen: boolean;
  /** It is a moment only where nothing else is said: "9". */
  readonly isBare: boolean;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** "9ish", either way. */
const ish = 30 * minute;
/** Clocks of people run a little ahead. */
const tolerance = minute;

/** From and to, in minutes since midnight. A night goes on into the next day. */
const parts: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [300, 720],
  lunchtime: [690, 840],
  afternoon: [720, 1080],
  evening: [1020, 1440],
  night: [1080, 1800],
  'small-hours': [0, 360],
};

const between =
  /^(?:[\s,]|(?:at|on|about|around|abt|roughly|approx|maybe|probably|like|just|the|of|in|early|late|round|say|from|sometime|some time|or so)(?=[\s,]))*$/;
const either = /^ ?(?:or|or maybe|or possibly|and|to|til|till|-) ?(?:maybe |about |around |at )?$/;
const isDue =
  /(?:^|[^a-z])(?<!(?:just|bit) )(?:by|before|until|till|til|for|due|due on|next|up to|every|each)(?: the| on| at| about| around)? ?$/;

/** Every time and day of a text, in its order. @param text folded, in small letters */
export function momentsIn(text: string, now: Date): Moment[] {
  if (text.length > 2000) return [];
  const groups: TimeWord[][] = [];
  for (const word of timeWordsIn(text, dayAt(now))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && joins(group, word, text, text.slice(last.end, word.start)))
      group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => momentOf(group, text, now));
}

function joins(group: readonly TimeWord[], next: TimeWord, text: string, gap: string): boolean {
  const clocks = group.filter((one) => one.is === 'clock');
  if (next.is === 'clock' && clocks.length === 1 && group.at(-1)?.is === 'clock' && clocks[0]?.times.length === 1) {
    const isBetween = /(?:between|from|somewhere between) ?$/.test(text.slice(0, group[0]?.start));
    return either.test(gap) && (isBetween || / (?:or|-)|^-/.test(gap));
  }
  if (!between.test(gap) || next.is === 'unclear' || group.some(({ is }) => is === 'unclear')) return false;
  if (next.is === 'ago' || group.some(({ is }) => is === 'ago')) return false;
  if (next.is !== 'day') return !group.some(({ is }) => is === next.is);
  const days = group.filter((one) => one.is === 'day');
  const isWeekday = (one: TimeWord) => one.is === 'day' && one.weekday !== undefined;
  return days.length === 0 || (days.length === 1 && days.some(isWeekday) !== isWeekday(next));
}

function momentOf(group: readonly TimeWord[], text: string, now: Date): Moment {
  const [first, last] = [group[0], group.at(-1)];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const isBare = group.every(({ bare }) => bare === true);
  const found = resolve(group, now);
  const at = { start, end, isBare, isOpen: false, isDefinite: true, isDated: true, kind: 'time' as const };
  if (typeof found === 'string') return { ...at, from: now, to: now, days: [dayAt(now), dayAt(now)], state: found };
  const isAhead =
    found.from.getTime() > now.getTime() + tolerance || isDue.test(text.slice(Math.max(0, start - 20), start));
  const to = isAhead ? found.to : new Date(Math.min(found.to.getTime(), now.getTime()));
  const from = isAhead ? found.from : new Date(Math.min(found.from.getTime(), to.getTime()));
  const days: Days = isAhead && found.days !== undefined ? found.days : [dayAt(from), dayAt(to)];
  const { kind, isDefinite, isDated, isOpen } = found;
  return {
    ...at,
    kind,
    from,
    to,
    days,
    isDefinite,
    isDated,
    isOpen,
    state: isAhead || found.isAhead ? 'ahead' : 'over',
  };
}

interface Resolved {
  readonly kind: 'time' | 'date';
  readonly from: Date;
  readonly to: Date;
  readonly days?: Days;
  readonly isDefinite: boolean;
  readonly isDated: boolean;
  readonly isOpen: boolean;
  readonly isAhead: boolean;
}

function resolve(group: readonly TimeWord[], now: Date): Resolved | 'which-hour' | 'unreadable' {
  const [one] = group;
  if (one?.is === 'unclear') return one.why;
  if (one?.is === 'ago') return before(one, now);
  const clocks = group.filter((word) => word.is === 'clock');
  const times = clocks.flatMap((word) => word.times);
  const part = group.find((word) => word.is === 'part');
  const named = dayOf(group, dayAt(now));
  if (named === 'unreadable') return named;
  const ahead = named?.isAhead === true;
  if (times.length === 0 && part === undefined) {
    if (named === undefined) return 'unreadable';
    const [from, to] = [spanOf(named.days[0])[0], spanOf(named.days[1])[1]];
    return {
      kind: 'date',
      from,
      to: new Date(to.getTime() - minute),
      days: named.days,
      isDefinite: true,
      isDated: true,
      isOpen: named.isOpen,
      isAhead: ahead,
    };
  }
  const isDated = named !== undefined || (part !== undefined && part.of !== 'the');
  const rest = { kind: 'time' as const, isDated, isOpen: false, isAhead: ahead };
  const isDefinite = isDated || times.every(({ half }) => half === 'fixed');
  if (named !== undefined && named.days[0] !== named.days[1]) {
    const [from, to] = [spanOf(named.days[0])[0], spanOf(named.days[1])[1]];
    return { ...rest, from, to, isDefinite };
  }
  const days = basesOf(named?.days[0], part, now);
  if (times.length === 0) return { ...rest, ...partOn(part?.part ?? 'night', days, now), isDefinite };
  const found = clocksOn(times, part?.part, days, named !== undefined, now);
  if (found === undefined) return 'unreadable';
  const [from, to] = clocks.some(({ rough }) => rough)
    ? [new Date(found[0].getTime() - ish), new Date(found[1].getTime() + ish)]
    : found;
  return { ...rest, from: from > now && found[0] <= now ? found[0] : from, to, isDefinite };
}

function before({ most, least }: { readonly most: number; readonly least: number }, now: Date): Resolved {
  const [from, to] = [new Date(now.getTime() - most), new Date(now.getTime() - least)];
  return { kind: 'time', from, to, isDefinite: true, isDated: true, isOpen: false, isAhead: false };
}

/** The day that is named: by itself, or by its number and its weekday together. */
function dayOf(
  group: readonly TimeWord[],
  today: string,
): { days: Days; isOpen: boolean; isAhead: boolean } | 'unreadable' | undefined {
  const days = group.filter((word) => word.is === 'day');
  const isAhead = days.some(({ ahead }) => ahead === true);
  const plain = days.find(({ weekday }) => weekday === undefined);
  const weekday = days.find((word) => word.weekday !== undefined)?.weekday;
  const [only] = days;
  if (only === undefined) return undefined;
  if (plain === undefined || weekday === undefined)
    return { days: only.days, isOpen: only.open !== undefined, isAhead };
  const [from, to] = plain.days;
  if (from !== to && plain.isAbout !== true) {
    const inside = [0, 1, 2, 3, 4, 5, 6]
      .map((by) => addDays(from, by))
      .find((date) => date <= to && weekdayOf(date) === weekday);
    return inside === undefined ? 'unreadable' : { days: [inside, inside], isOpen: false, isAhead };
  }
  if (weekdayOf(plain.days[0]) === weekday) return { days: plain.days, isOpen: false, isAhead };
  // "Monday three weeks ago": that of the week.
  const near = [0, -1, 1, -2, 2, -3, 3]
    .map((by) => addDays(plain.days[0], by))
    .find((date) => weekdayOf(date) === weekday);
  if (plain.isAbout === true && near !== undefined) return { days: [near, near], isOpen: false, isAhead };
  if (plain.open === undefined) return 'unreadable';
  for (let date = addDays(plain.days[0], -1); date > addDays(today, -400); date = addDays(date, -1))
    if (Number(date.slice(8)) === plain.open && weekdayOf(date) === weekday)
      return { days: [date, date], isOpen: false, isAhead };
  return 'unreadable';
}

/** The days on which a time, or a part of a day, may have been, the latest first. */
function basesOf(
  named: string | undefined,
  part: Extract<TimeWord, { is: 'part' }> | undefined,
  now: Date,
): readonly string[] {
  const today = dayAt(now);
  const back = (days: number) => addDays(today, -days);
  if (named !== undefined) return [named];
  if (part === undefined) return [today, back(1)];
  const isSmallHours = minuteOfDay(now) < 360;
  if (part.of === 'last') return [back(1), back(2)];
  if (part.of === 'this') return part.part === 'night' && isSmallHours ? [back(1)] : [today];
  return [today, back(1), back(2)];
}

/** A part of a day: of the latest of these days on which it has begun. */
function partOn(part: DayPart, days: readonly string[], now: Date): { from: Date; to: Date } {
  const [start, end] = parts[part];
  const spans = days.map((date) => ({ from: instantsOf(date, start)[0] ?? now, to: instantsOf(date, end)[0] ?? now }));
  const begun = spans.find(({ from }) => from <= now);
  const [first] = days;
  // "This morning", before it has grown light.
  if (begun === undefined && part === 'morning' && first === dayAt(now)) return { from: spanOf(first)[0], to: now };
  return begun ?? spans[0] ?? { from: now, to: now };
}

/**
 * The latest moment that is over at which the clock showed this: both of them, where a day was named whose two halves are
 * over. Of two times, from the first of them to the second.
 */
function clocksOn(
  times: readonly ClockTime[],
  part: DayPart | undefined,
  days: readonly string[],
  isNamed: boolean,
  now: Date,
): readonly [Date, Date] | undefined {
  const last = times.at(-1);
  if (last === undefined) return undefined;
  const all = (time: ClockTime) =>
    days
      .flatMap((date) => minutesOf(time, part).flatMap((minutes) => instantsOf(date, minutes)))
      .sort((one, other) => one.getTime() - other.getTime());
  const possible = all(last);
  const over = possible.filter((instant) => instant.getTime() <= now.getTime() + tolerance);
  const to = over.at(-1) ?? possible[0];
  if (to === undefined) return undefined;
  const [first] = times;
  if (times.length > 1 && first !== undefined) {
    const earlier = [...all(first), ...all(first).map((instant) => new Date(instant.getTime() - day))].filter(
      (instant) => instant <= to,
    );
    return [new Date(Math.max(...earlier.map(Number), to.getTime() - day)), to];
  }
  return [isNamed && over.length > 0 ? (over[0] ?? to) : to, to];
}

/** In minutes since the midnight before: both halves of the day, where nothing tells which. */
function minutesOf({ minutes, half }: ClockTime, part: DayPart | undefined): readonly number[] {
  const [first, second] = half === 'open' ? [minutes, minutes + 720] : [minutes, minutes];
  switch (part) {
    case undefined:
      return half === 'open' ? [first, second] : [minutes];
    case 'small-hours':
      return [minutes];
    case 'morning':
      return minutes >= 780 ? [] : [minutes];
    case 'lunchtime':
      return [minutes < 600 ? minutes + 720 : minutes];
    case 'afternoon':
    case 'evening':
      // "12 in the evening" is its end.
      return [minutes >= 720 ? minutes : part === 'evening' && minutes < 60 ? minutes + 1440 : minutes + 720];
    case 'night':
      return [minutes < 360 ? minutes + 1440 : second >= 1080 ? second : minutes + 1440];
  }
}
