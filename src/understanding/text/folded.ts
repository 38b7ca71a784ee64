import { asItIs, characterOf, type Folded, foldBy, foldCharacter, isPlain, piecesOf } from '../../text/fold.ts';
import { mayMatch } from '../../text/prefilter.ts';
import { remembered } from './memo.ts';

export type { Folded } from '../../text/fold.ts';

/** A stretch of text: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text as it is looked through: folded as everybody reads it, without accents, and all of it Latin-1. */
export function fold(original: string): Folded {
  if (isPlain(original)) return asItIs(original);
  if (!original.includes('&')) return foldBy(original, foldOne);
  return foldBy(piecesOf(original), (one) => Array.from(characterOf(one), foldOne).join(''));
}

/** More different characters than any honest text has. */
const mostCharacters = 5000;
const foldOther = remembered(foldUnknown, mostCharacters);

function foldOne(character: string): string {
  if ((character >= ' ' && character <= '~') || character === '\n') return character;
  return foldOther(character);
}

function foldUnknown(character: string): string {
  if (/\p{M}/u.test(character)) return '';
  const folded = foldCharacter(character).replace(/\p{M}/gu, '');
  return folded > 'ÿ' ? withinLatin1(folded) : folded;
}

/**
 * A letter without its accent where that is enough, and otherwise one that stands for all of its kind: a capital, a small
 * letter, a letter of a script that has neither, a sign. No pattern asks for more; and with a single character beyond Latin-1
 * a text has two bytes a character, for which every pattern would have to be compiled a second time.
 */
function withinLatin1(character: string): string {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare <= 'ÿ' && bare !== '') return bare;
  if (/\p{Lu}/u.test(character)) return 'Þ';
  if (/\p{Ll}/u.test(character)) return 'þ';
  return /\p{L}/u.test(character) ? 'ª' : '¤';
}

/**
 * Every match of a pattern, which must have the flag g. `matchAll` would copy the pattern each time, and with as many
 * patterns as there are here the copies would have to be compiled anew: that is most of the time a line would take.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return none;
  pattern.lastIndex = 0;
  const matches: RegExpExecArray[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

const none: readonly never[] = [];

/** Every stretch that a pattern matches, or that its group `secret` does. The pattern must have the flags g and d. */
export function spansOf(
  text: string,
  pattern: RegExp,
  isOne: (found: RegExpExecArray) => boolean = () => true,
): readonly Span[] {
  const matches = matchesOf(text, pattern);
  if (matches.length === 0) return none;
  const spans: Span[] = [];
  for (const found of matches) {
    const [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length];
    if (end > start && isOne(found)) spans.push({ start, end });
  }
  return spans;
}
