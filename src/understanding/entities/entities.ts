import { dayAt } from '../../calendar/calendar.ts';
import { clausesOf, isOfLater } from '../../guide/subject.ts';
import { readable } from '../../guide/when/answer.ts';
import { momentsIn } from '../../guide/when/moments.ts';
import { keptAs } from '../../guide/when/value.ts';
import { addressesIn } from '../../text/address.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../text/folded.ts';

/** A value that stands in what was said, whatever it is said of. */
export interface Entity {
  readonly kind: 'email' | 'time' | 'date' | 'number';
  /** An email in lower case; a time or a day, see guide/when/value.ts; a number as it was typed. */
  readonly value: string;
  /** Where it stands in the text, from its first character to the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Its clause, in small letters, with … in its place: "it locked me out at …". */
  readonly about: string;
  /** Of times and days: a stretch has two ends, and what is open could be another day. */
  readonly precision: 'exact' | 'stretch' | 'open';
}

const number = /(?<![\p{L}\p{N}@.:/-])\+?\d[\d ()–‐‑-]{2,20}\d(?![\p{L}\p{N}@]|[.:/-]\d)/gu;
/** Nobody says more of them, and means them. */
const most = 12;

/**
 * Finds the emails, times, days and numbers of a text, in its order. Times and days are those that are over; a deadline and
 * what is asked about are none.
 */
export function entitiesIn(text: string, now: Date): readonly Entity[] {
  const plain = readable(text);
  const spot = (start: number, end: number) => ({ from: at[start] ?? 0, to: at[end] ?? text.length });
  const moments = momentsIn(plain, now).filter(({ state, isBare }) => state === 'over' && !isBare);
  const emails = addressesIn(text).flatMap((value) => {
    const start = plain.indexOf(value);
    return start === -1 ? [] : [{ start, end: start + value.length, value }];
  });
  const { text: folded, at } = fold(text);
  const numbers = matchesOf(folded, number)
    .map(({ 0: value, index }) => ({ start: index, end: index + value.length, value: value.trim() }))
    .filter(({ start, end }) => [...moments, ...emails].every((one) => end <= one.start || start >= one.end));
  if (moments.length + emails.length + numbers.length === 0) return [];
  const of = <T extends { readonly start: number; readonly end: number }>(found: readonly T[]) => {
    const clauses = found.length === 0 ? [] : clausesOf(plain, found);
    return found.map((one, index) => ({ one, about: clauses[index] ?? '' }));
  };
  return [
    ...of(emails).map(
      ({ one, about }): Entity => ({
        kind: 'email',
        value: one.value,
        ...spot(one.start, one.end),
        about,
        precision: 'exact',
      }),
    ),
    ...of(moments)
      .filter(({ one, about }) => !isOfLater(about, one.kind === 'date' && one.days[1] < dayAt(now)))
      .map(({ one, about }): Entity => {
        const value = keptAs(one.kind, one);
        const precision = one.isOpen ? 'open' : value.includes('/') ? 'stretch' : 'exact';
        return { kind: one.kind, value, ...spot(one.start, one.end), about, precision };
      }),
    ...of(numbers).map(
      ({ one, about }): Entity => ({
        kind: 'number',
        value: one.value,
        ...spot(one.start, one.end),
        about,
        precision: 'exact',
      }),
    ),
  ]
    .sort((one, other) => one.from - other.from)
    .slice(0, most);
}
