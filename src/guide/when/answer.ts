import { fold } from '../../text/fold.ts';
import { clausesOf, here, isAlone, isAsking, isSaidOf, mayBeOf } from '../subject.ts';
import { type Moment, momentsIn } from './moments.ts';

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

/**
 * Reads the time, or the day, that answers a question. Of several, *when last* takes the last that is named, or a later one
 * that is named beyond doubt.
 *
 * @param about the words by which people speak of what the question asks for
 */
export function readWhen(kind: WhenKind, about: readonly string[], typed: string, now: Date): WhenAnswer {
  // A year by itself says a day well enough, and would be a time of the clock elsewhere.
  const text = readable(typed).replace(kind === 'date' ? yearAlone : /^(?!)/, 'in ');
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
  const of = alone ? said : said.filter((one, at) => !one.isBare && isSaidOf(clauses[at] ?? '', about));
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
  return last.isOpen || isSeveral ? { confirm: last } : { take: last };
}

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
