import { distance } from 'fastest-levenshtein';

import { mostWords, remembered } from './memo.ts';
import { dictionary, everyday, expansions } from './vocabulary.ts';

/** Corrects words to those of a vocabulary: by slips of the finger, by missing vowels ("lckd"), by double letters. */
export class Spelling {
  readonly #known: ReadonlySet<string>;
  readonly #byShape = new Map<string, string>();
  readonly #byLength = new Map<number, string[]>();

  readonly #meant = remembered((word) => expansions.get(word) ?? [this.#correct(word)], mostWords);

  /** @param vocabulary words as they should be written, the commonest first */
  constructor(vocabulary: Iterable<string>) {
    const known = new Set<string>();
    for (const word of vocabulary) if (/^\p{L}{2,}$/u.test(word)) known.add(word);
    this.#known = known;
    for (const word of known) {
      if (word.length < 4) continue;
      const shape = shapeOf(word);
      if (shape.length >= 3 && !this.#byShape.has(shape)) this.#byShape.set(shape, word);
      const same = this.#byLength.get(word.length);
      if (same === undefined) this.#byLength.set(word.length, [word]);
      else same.push(word);
    }
  }

  /** Words as they were meant. Bounded work: each word is looked up once, and long ones are left as they are. */
  words(said: readonly string[]): string[] {
    const meant: string[] = [];
    for (const word of said) for (const one of this.#meant(word)) meant.push(one);
    return meant;
  }

  #correct(word: string): string {
    if (word.length < 4 || word.length > 18 || this.#isWord(word)) return word;
    if (!/^\p{L}+$/u.test(word)) return word;
    // "workin", "sayin"
    if (word.endsWith('in') && this.#isWord(`${word}g`)) return `${word}g`;
    return this.#isInflected(word) ? word : this.#nearest(word);
  }

  #isWord(word: string): boolean {
    return this.#known.has(word) || everyday.has(word) || dictionary.has(word);
  }

  /** "tickets", "stored", "rebooting": the ending of a word that is right. */
  #isInflected(word: string): boolean {
    const [, base = '', ending = ''] = /^(.{3,}?)(s|es|ed|ing|er|ers)$/.exec(word) ?? [];
    if (base === '') return false;
    if (ending === 's') return this.#isWord(base);
    return this.#isWord(base) || this.#isWord(`${base}e`) || (/(.)\1$/.test(base) && this.#isWord(base.slice(0, -1)));
  }

  #nearest(word: string): string {
    const allowed = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
    let best = word;
    let least = allowed + 0.01;
    const shape = shapeOf(word);
    for (let length = word.length - 2; length <= word.length + 2; length += 1) {
      for (const known of this.#byLength.get(length) ?? []) {
        if (known[0] !== word[0] && known.at(-1) !== word.at(-1)) continue;
        const slips = distance(word, known);
        if (slips > allowed) continue;
        const cost =
          slips -
          (isSwapped(word, known) ? 1 : 0) -
          (shapeOf(known) === shape ? 0.6 : 0) +
          (known[0] === word[0] ? 0 : 0.5) +
          // "Lockd" is "locked", and not another way to misspell it.
          (everyday.has(known) || dictionary.has(known) || this.#isInflected(known) ? 0 : 0.2) +
          (isEnding(word, known) ? 0.7 : 0);
        if (cost < least) {
          least = cost;
          best = known;
        }
      }
    }
    if (best === word) return this.#byShape.get(shape) ?? word;
    return best;
  }
}

/** What is heard of a word: no vowels after the first letter, no doubled letters. */
function shapeOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/(?<=.)[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  return word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2);
}

/** "register" and "registers" are both words; nothing was misspelt. */
function isEnding(word: string, known: string): boolean {
  return word.startsWith(known) || known.startsWith(word);
}

/** Words that are a slip of the finger away from words that are surely right, and not right themselves. */
export function slipsAmong(words: readonly string[], sure: readonly string[]): ReadonlySet<string> {
  const right = new Set(sure);
  const near = new Map<string, string[]>();
  for (const word of right) near.set(word[0] ?? '', [...(near.get(word[0] ?? '') ?? []), word]);
  return new Set(
    words.filter(
      (word) =>
        word.length > 4 &&
        /^\p{L}+$/u.test(word) &&
        !right.has(word) &&
        !everyday.has(word) &&
        !dictionary.has(word) &&
        near.get(word[0] ?? '')?.some((one) => one.length > 4 && isOneSlip(word, one)) === true,
    ),
  );
}

/** One letter wrong, missing, twice or swapped; another ending is another form, and no slip. */
function isOneSlip(word: string, one: string): boolean {
  const isForm = isEnding(word, one) ? `${word}g` !== one : word.slice(0, -1) === one.slice(0, -1);
  if (Math.abs(word.length - one.length) > 1 || isForm) return false;
  const slips = distance(word, one);
  return slips === 1 || (slips === 2 && isSwapped(word, one));
}
