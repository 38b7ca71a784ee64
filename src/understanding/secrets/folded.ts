import { remembered } from '../remembered.ts';

/**
 * Text as it is looked through: what looks alike is the same, what cannot be seen is not there, and all of it is Latin-1.
 * Each of its characters knows where it stood in the original, so that what is found can be taken out of that.
 */
export interface Folded {
  readonly text: string;
  /** Where each character began in the original, and the end of the original after the last. */
  readonly at: readonly number[];
}

/** A stretch of text: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    const folded = foldOne(character);
    text += folded;
    for (let i = 0; i < folded.length; i += 1) at.push(index);
    index += character.length;
  }
  at.push(original.length);
  return { text, at };
}

/** More different characters than any honest text has. */
const mostCharacters = 5000;
const foldOther = remembered(foldUnknown, mostCharacters);

function foldOne(character: string): string {
  if ((character >= ' ' && character <= '~') || character === '\n') return character;
  return foldOther(character);
}

function foldUnknown(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[\p{M}\p{C}]/u.test(character)) return '';
  const same = alike[character];
  if (same !== undefined) return same;
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const plain = character.normalize('NFKC').replace(/\p{M}/gu, '');
  const folded = plain.length <= 2 || plain === '...' ? plain : character;
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

/** The ten digits of every script stand in a row. */
function digitOf(character: string): string {
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/**
 * Every match of a pattern, which must have the flag g. `matchAll` would copy the pattern each time, and with as many
 * patterns as there are here the copies would have to be compiled anew: that is most of the time a line would take.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Every stretch that a pattern matches, or that its group `secret` does. The pattern must have the flags g and d. */
export function spansOf(
  text: string,
  pattern: RegExp,
  isOne: (found: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const found of matchesOf(text, pattern)) {
    const [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length];
    if (end > start && isOne(found)) spans.push({ start, end });
  }
  return spans;
}
