import { distance } from 'fastest-levenshtein';
import type { FactId, Facts } from '../facts.ts';

/** `did you mean lock-unknown?`, where one of the names there are is near to what was typed; otherwise what else to do. */
export function nearest(typed: string, names: Iterable<string>, otherwise: string): string {
  const [best] = [...names].map((name) => ({ name, slips: distance(typed, name) })).sort((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips > 0 && best.slips <= (typed.length < 5 ? 1 : typed.length < 12 ? 2 : 3)
    ? `did you mean ${best.name}?`
    : otherwise;
}

/** What is wrong with words as they are typed, and how to mend it. */
export interface Fault {
  readonly message: string;
  readonly remedy: string;
}

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|a hundred';
const figure = new RegExp(
  `(?<![\\p{L}\\d{])(?:\\d+|${numbers})[ -](?<unit>working days?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|attempts?|tries)(?!\\p{L})`,
  'giu',
);
const number = /(?<![\p{L}\d{.,-])(?:ext(?:ension|n)?\.? ?\d{2,6}|\+?\d[\d ()-]{3,}\d)(?![\d}])/giu;
const email = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const site =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d.@])(?:[\p{L}\d-]+\.)+(?:nhs\.uk|gov\.uk|co\.uk|org\.uk|org|com)(?:\/\S*)?(?![\p{L}\d])/giu;

/**
 * Figures, addresses and numbers that are typed into a sentence. They belong into facts.yaml, once, where the backend obeys them
 * too and a Trust can replace them. What stands in straight quotation marks is an example of what to type, and may hold them.
 */
export function typedFacts(sentence: string, facts: Facts): Fault[] {
  const words = sentence.replace(/\{[^{}]*\}/g, '{}').replace(/"[^"\n]{1,60}"/g, '""');
  const found = (kind: string, pattern: RegExp, plain: (text: string) => string): Fault[] =>
    [...words.matchAll(pattern)].map(([typed]) => ({
      message: `a sentence holds the ${kind} "${typed.trim()}"`,
      remedy: remedyFor(plain(typed), facts),
    }));
  return [
    ...found('figure', figure, wordsOf),
    ...found('email address', email, (text) => text.toLowerCase()),
    ...found('address', words.includes('@') ? /(?!)/g : site, (text) => text.toLowerCase()),
    ...found('number', number, (text) => text.replace(/\D/g, '')),
  ];
}

function remedyFor(plain: string, facts: Facts): string {
  const same = factsThatSay(plain, facts);
  if (same.length > 0)
    return `say ${same
      .slice(0, 3)
      .map((id) => `{${id}}`)
      .join(' or ')}`;
  return 'add a row to dialogs/facts.yaml with where it comes from, and say that; an example stands in "straight quotation marks"';
}

function factsThatSay(plain: string, facts: Facts): FactId[] {
  return [...facts.rows]
    .filter(([, { value, say = '', length }]) => {
      const lengths = Object.entries(length ?? {}).map(([unit, count]) => `${count} ${unit.replace('-', ' ')}`);
      const said = [value, say, ...lengths];
      return said.some((text) =>
        /^\d+$/.test(plain)
          ? text.replace(/[ ()-]/g, '').includes(plain)
          : ` ${wordsOf(text)} `.includes(` ${plain} `) || text.toLowerCase().includes(plain),
      );
    })
    .map(([id]) => id);
}

const inFigures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
  }).map(([word, value]) => [word, String(value)]),
);

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .split(' ')
    .map((word) => inFigures.get(word) ?? word.replace(/^(minute|hour|day|week|month|attempt|second)$/, '$1s'))
    .join(' ')
    .trim();
}

/** Sentences that begin in lower case: half a sentence, or one whose beginning was deleted. */
export function lowerCaseIn(text: string): Fault[] {
  return text
    .split(/(?<=[\p{L}\d}][.!?…]["')]?)\s+|\n+/u)
    .map((sentence) => sentence.replace(/^\s*(?:\d+\.|[-*])\s+/, '').replace(/^[*_("']+/, ''))
    .filter((sentence) => /^\p{Ll}/u.test(sentence) && !/^(?:nhs\.net|iPhone|iPad)\b/.test(sentence))
    .map((sentence) => ({
      message: `a sentence begins in lower case: "${sentence.slice(0, 30)}${sentence.length > 30 ? '…' : ''}"`,
      remedy: 'begin it with a capital letter',
    }));
}

/** A word processor's quotation marks around a whole value: YAML takes them for part of the text. */
export function quotedBy(text: string): Fault[] {
  const isQuoted = /^[“”„«‘][\s\S]*[“”»’]$/u.test(text) && !/[“”„«»‘]/u.test(text.slice(1, -1));
  if (!isQuoted) return [];
  return [
    { message: 'typographic quotation marks stand around the whole value', remedy: 'use straight ones ("), or none' },
  ];
}

/** Two ways to say something are the same when only case, spaces and the marks around them differ. */
export function same(words: string): string {
  const letters = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? words : letters;
}

const fillers = /\b(?:it|its|it s|is|was|i|i m|i ve|my|the|a|an|that|this|one|me|please)\b/g;

/**
 * Why one answer can be taken for another of the same question: the same words but for those that say nothing, one slip of a
 * finger between them, or a figure that is the other's place in the list.
 *
 * @param places where each stands among the buttons, from 1
 */
export function takenFor(one: string, other: string, places: { readonly other: number }): string | undefined {
  const [left, right] = [same(one), same(other)];
  if (left === right) return 'they are the same words';
  const [core, otherCore] = [left, right].map((text) => text.replace(fillers, ' ').replace(/ +/g, ' ').trim());
  if (core !== '' && core === otherCore) return 'they differ only in words that say nothing';
  if (Math.min(left.length, right.length) >= 5 && distance(left, right) === 1) return 'they are one slip apart';
  if (left === String(places.other)) return `${left} is the number of that answer`;
  return undefined;
}
