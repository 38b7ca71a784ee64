import { addDays, dayAt } from '../../calendar/calendar.ts';
import { fold } from '../../text/fold.ts';
import { part } from '../../text/pattern.ts';
import { clausesOf, here, isAlone, isAsking, isOfLater, isPast, isSaidOf, mayBeOf } from '../subject.ts';
import { ofHour } from './clock-words.ts';
import { type Moment, momentsIn } from './moments.ts';
import { endsOf } from './value.ts';
import { timeWordsIn } from './words.ts';

export type WhenKind = 'time' | 'date';

/** What was said of when: as the value of a question of its kind, or why it is none. */
export type WhenAnswer =
  | { readonly take: Moment }
  | { readonly confirm: Moment }
  | { readonly problem: 'shape' | 'future' | 'old' | 'which-hour' }
  | 'nothing'
  /** A time of something else. */
  | 'another';

/** Text as it is read for times: folded, in one line and in small letters. */
export function readable(typed: string): string {
  return fold(typed)
    .text.toLowerCase()
    .replaceAll('`', "'")
    .replace(/[^\S ]/g, ' ');
}

const yearAlone =
  /^\s*(?:(?:oh|er|um|well|i think|think|maybe|probably|about|around|it was|in)[\s,]+)*(?=(?:19|20)\d{2}[\s.!?]*$)/;

/** "So call it half three", "if I had to guess, ten": what somebody comes to at the end is what they say. */
const concluded = new RegExp(
  part`(?:^|[\s,.;-])(?:(?:so|but|then|lets|let's|let us|i'?d|i would|just|well|i'?ll|we'?ll|can|if i (?:had|have) to) (?:just |probably )?(?:say|call it|call that|go with|go for
    |make it|make that|put|put it (?:down )?(?:as|at)|guess|plump for|settle (?:on|for)|stick with|count from|take)|(?:best|my best|my|a) (?:guess|bet)(?: is| would be| it'?s)?
    |(?:so )?(?:call it|let'?s say))[ ,:]+(?<rest>.{1,40})$`,
);

/**
 * Reads the time, or the day, that answers a question. Of several, *when last* takes the last that is named, or a later one
 * that is named beyond doubt.
 *
 * @param about the words by which people speak of what the question asks for
 */
export function readWhen(kind: WhenKind, about: readonly string[], typed: string, now: Date): WhenAnswer {
  const text = readable(typed);
  const rest = concluded.exec(text)?.groups?.rest;
  const read = rest === undefined ? 'nothing' : readIn(kind, about, rest, now);
  return typeof read === 'object' && 'take' in read ? read : readIn(kind, about, text, now);
}

function readIn(kind: WhenKind, about: readonly string[], whole: string, now: Date): WhenAnswer {
  // A year by itself says a day well enough, and would be a time of the clock elsewhere.
  const text = whole.replace(kind === 'date' ? yearAlone : /^(?!)/, 'in ');
  const found = momentsIn(text, now).map((one) => ({ ...one, start: one.start - deniedBefore(text, one) }));
  const denied = found.filter(({ start }) => /^\s*(?:not|wasn'?t|isn'?t)\b/.test(text.slice(start)));
  const all = found.filter((one) => fits(kind, one) && !denied.includes(one));
  const said = all.some(({ isBare }) => !isBare) ? all.filter(({ isBare }) => !isBare) : all;
  if (said.length === 0) return isAttempt(text) ? { problem: 'shape' } : 'nothing';
  const clauses = clausesOf(text, said);
  const alone = isAlone(
    without(
      text,
      [...said, ...denied].sort((one, other) => one.start - other.start),
    ),
    about,
  );
  const own = alone ? said : said.filter((one, at) => !one.isBare && isSaidOf(clauses[at] ?? '', about));
  const theirs =
    own.length === 0
      ? own
      : said.filter((one, at) => own.includes(one) || (isOnceMore(text, one) && !isOfLater(clauses[at] ?? '', false)));
  const of = theirs.length > 0 ? theirs : leading(text, said, about);
  if (of.some(({ state }) => state === 'unreadable')) return { problem: 'shape' };
  const last = chosen(of);
  if (last === undefined) {
    const open = said.filter(
      (one, at) =>
        one.state === 'over' &&
        !one.isBare &&
        mayBeOf(
          clauses[at] ?? '',
          one.isDated && one.isDefinite && kind === 'time' && !/\btoday\b/.test(text.slice(one.start, one.end)),
        ),
    );
    const [first] = open;
    if (first !== undefined) return { confirm: open.at(-1) ?? first };
    // Figures alone, of which a part makes no sense.
    if (!/\p{L}{3}/u.test(text)) return { problem: 'shape' };
    if (said.some(({ isBare }, at) => !isBare && !isAsking(clauses[at] ?? ''))) return 'another';
    return isAttempt(text) ? { problem: 'shape' } : 'nothing';
  }
  if (last.state === 'which-hour') return { problem: kind === 'time' ? 'which-hour' : 'shape' };
  if (last.state !== 'over') return alone ? { problem: 'future' } : 'another';
  if (last.days[0] < '1940-01-01') return { problem: 'old' };
  const isSeveral = kind === 'date' && new Set(of.map(({ days }) => days.join())).size > 1;
  // "I joined on the 21st", a few days after it, is of no month before.
  const isOfIt = said.some((one, at) => one === last && isSaidOf(clauses[at] ?? '', about));
  const isOpen = last.isOpen && (!isOfIt || last.days[0] < addDays(dayAt(now), -lately));
  return isOpen || isSeveral ? { confirm: last } : { take: last };
}

/** "Then once more at quarter to eight, when handover finished": one more of the same, whatever is told of it. "Can I try again at 8?" asks. */
function isOnceMore(text: string, { start, state, isBare }: Moment): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return state === 'over' && !isBare && onceMore.test(before);
}
const onceMore =
  /\b(?:once more|one more(?: go| time| try)?|again|another (?:go|try)|(?:a|the) (?:second|third|last) (?:go|time|try))(?: was)?(?: just)?(?: about| around| at| gone)* ?$/;

/** In days: a number of the month that was so lately is of this month. */
const lately = 14;

/** "About 20 minutes ago, on my break. Got handover at 3": a time that stands first and by itself answers, whatever is told after it. */
function leading(text: string, said: readonly Moment[], about: readonly string[]): readonly Moment[] {
  const [first] = said;
  if (first === undefined || first.isBare || first.state !== 'over') return [];
  const after = text.slice(first.end);
  const stop = /[.!;\n]+(?= |$)|, | - /.exec(after);
  if (stop === null) return [];
  const end = first.end + stop.index;
  const rest = after.slice(stop.index + stop[0].length);
  const isSentence = !/[,-]/.test(stop[0]);
  if (!isAlone(without(text.slice(0, end), [first]), about) || /^(?:that'?s|this is) when\b/.test(rest)) return [];
  return isSentence || !isPast(rest) ? [first] : [];
}

/**
 * "No, ten to": the minutes alone, of the hour that was told before.
 *
 * @param told an instant, or a stretch, whose middle is meant by "about four"
 */
export function ofTheHourTold(typed: string, told: string, now: Date): string | undefined {
  const text = readable(typed);
  const words = timeWordsIn(text, dayAt(now));
  const [word, ...others] = words;
  if (word?.is !== 'unclear' || word.past === undefined || others.length > 0) return undefined;
  const [from, to] = endsOf(told).map((end) => Date.parse(end));
  if (from === undefined || to === undefined || Number.isNaN(from + to) || to - from > 2 * hour) return undefined;
  const middle = Math.round((from + to) / 2 / minute) % (24 * 60);
  const at = (from + to) / 2 + (ofHour(middle % 60, word.past) - (middle % 60)) * minute;
  return at > now.getTime() ? undefined : new Date(at).toISOString();
}
const minute = 60_000;
const hour = 60 * minute;

/** "At 9" is no day. */
function fits(kind: WhenKind, { kind: found, isDated, state }: Moment): boolean {
  return kind === 'time' || found === 'date' || isDated || state === 'unreadable';
}

/** "Not at 9", "it wasn't 9": how many characters the denial takes. */
function deniedBefore(text: string, { start }: Moment): number {
  const before = text.slice(Math.max(0, start - 30), start);
  return /(?<![\p{L}'])(?:not|wasn'?t|isn'?t)(?: (?:at|about|around|on|the))* ?$/u.exec(before)?.[0].length ?? 0;
}

/** What is left of a text without its moments, `here` for each. */
function without(text: string, moments: readonly Moment[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of moments) {
    left += text.slice(from, start) + here;
    from = end;
  }
  return left + text.slice(from);
}

function chosen(moments: readonly Moment[]): Moment | undefined {
  const exact = moments.filter((one) => !moments.some((other) => other !== one && isWithin(other, one)));
  const last = exact.at(-1);
  if (last === undefined || last.state !== 'over') return exact.findLast(({ state }) => state === 'over') ?? last;
  const later = exact.filter(({ state, isDefinite, to }) => state === 'over' && isDefinite && to > last.to);
  return later.at(-1) ?? last;
}

/** "Today, about 10 minutes ago": the one is said of the other. */
function isWithin(inner: Moment, outer: Moment): boolean {
  const isNarrower = inner.to.getTime() - inner.from.getTime() < outer.to.getTime() - outer.from.getTime();
  return (
    isNarrower && inner.state === 'over' && outer.state === 'over' && inner.from >= outer.from && inner.to <= outer.to
  );
}

/** A few words with a figure in them: a time or a day was meant. */
function isAttempt(text: string): boolean {
  return /\d/.test(text) && text.trim().split(/\s+/).length <= 4;
}
