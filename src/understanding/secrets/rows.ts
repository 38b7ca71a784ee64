import { part } from '../../text/pattern.ts';
import { isIn, sieveOf } from '../../text/prefilter.ts';
import { matchesOf, type Span, spansOf } from '../text/folded.ts';

/** One way in which a secret is told. What is taken is what `pattern` matches, or its group `secret`. */
export interface Row {
  readonly pattern: RegExp;
  readonly why: string;
  /** A line that tells one so: what is taken stands between ⟦ and ⟧. */
  readonly example: string;
  /** A line that looks like it, and is left alone. */
  readonly not?: string;
  /** It is looked for only in a text that has this somewhere. */
  readonly where?: RegExp;
  /** What else must be so of a match. Its `input` is the whole text. */
  readonly only?: (found: RegExpExecArray) => boolean;
  /** Where a question asks for one of these, it is the answer and no secret. */
  readonly unlessAsked?: readonly Asked[];
}

/** What a question asks for, as far as secrets look like it. */
export type Asked = 'day' | 'number' | 'name' | undefined;

/** What the rows of a table take out of a text, row by row. */
export function find(rows: readonly Row[], text: string, asked?: Asked): Span[] {
  const found: Span[] = [];
  for (const { pattern, only, unlessAsked } of within(rows, text))
    if (!unlessAsked?.includes(asked)) found.push(...spansOf(text, pattern, only));
  return found;
}

/** The rows of a table that may be met in a text. */
export function within<R extends Row>(rows: readonly R[], text: string): readonly R[] {
  const sieve = sieves.get(rows) ?? sieveOf(rows.map(({ pattern }) => pattern));
  sieves.set(rows, sieve);
  const places = sieve(text);
  if (places.length === 0) return none;
  return places.map((place) => rows[place] as R).filter(({ where }) => where === undefined || isIn(text, where));
}

const none: readonly never[] = [];
const sieves = new WeakMap<readonly Row[], ReturnType<typeof sieveOf>>();

/** A pattern of a row, whatever is a capital in the text. */
export function pattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(part(strings, ...parts), 'dgiu');
}

/** As `pattern`, where capitals count. */
export function patternAsWritten(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(part(strings, ...parts), 'dgu');
}

/** Whether something is said in a text at all. */
export function sign(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(part(strings, ...parts), 'iu');
}

/** The last of a pattern's matches. */
export function lastOf(text: string, of: RegExp): RegExpExecArray | undefined {
  return matchesOf(text, of).at(-1);
}
