import { PairTable } from './pair-table.ts';

/** What words may begin with, and its number. */
interface Beginning {
  readonly letters: string;
  readonly number: number;
}

/** How many letters of a word are looked up by, where it ends in "*". */
const stub = 2;
const start = 0;
/** The number of any word at all; those of words and of beginnings come after it. */
const any = 1;

/**
 * Words and phrases, and what they say. A word that ends in "*" stands for every word that begins so, and "_" for any word.
 * They are found word by word: as patterns, thousands of them would be most of the time that a message takes. Each word of a text is
 * looked up once, and from then on it is a number.
 */
export class Expressions<T> {
  readonly #words = new Map<string, number>();
  /** By their first letters, see `stubOf`. */
  readonly #beginnings = new Map<number, Beginning[]>();
  #count = any;
  /** Where each place of a phrase leads, by the number of a word. */
  readonly #next = new PairTable();
  /** By place: what is said when a phrase ends there. */
  readonly #says: T[][] = [[]];
  /** By place: whether phrases go on from there, and whether some do with any word. */
  readonly #goesOn: boolean[] = [false];
  readonly #goesOnWithAny: boolean[] = [false];

  /** @throws when what stands before a "*" is too short to be looked up by */
  constructor(phrases: Iterable<readonly [says: T, phrase: string]>) {
    for (const [says, phrase] of phrases) {
      let place = start;
      for (const word of phrase.split(' ')) place = this.#after(place, word);
      const said = this.#says[place] as T[];
      if (!said.includes(says)) said.push(says);
    }
  }

  /** What the phrases in a text say, in the order of the words on which they begin. */
  each(words: readonly string[], say: (says: T, at: number) => void): void {
    const numbers = words.map((word) => this.#words.get(word) ?? 0);
    const begun = words.map((word) => this.#begunBy(word));
    for (let at = 0; at < words.length; at += 1) this.#follow(start, numbers, begun, at, at, say);
  }

  /** What all the phrases in a text say. */
  in(words: readonly string[]): ReadonlySet<T> {
    const said = new Set<T>();
    this.each(words, (says) => said.add(says));
    return said;
  }

  #follow(
    place: number,
    numbers: readonly number[],
    begun: readonly (readonly number[])[],
    at: number,
    from: number,
    say: (says: T, at: number) => void,
  ): void {
    if (at === numbers.length) return;
    const number = numbers[at] as number;
    const known = number === 0 ? 0 : this.#next.get(place, number);
    if (known !== 0) this.#hear(known, numbers, begun, at + 1, from, say);
    for (const beginning of begun[at] as readonly number[]) {
      const next = this.#next.get(place, beginning);
      if (next !== 0) this.#hear(next, numbers, begun, at + 1, from, say);
    }
    if (this.#goesOnWithAny[place] === true) this.#hear(this.#next.get(place, any), numbers, begun, at + 1, from, say);
  }

  #hear(
    place: number,
    numbers: readonly number[],
    begun: readonly (readonly number[])[],
    at: number,
    from: number,
    say: (says: T, at: number) => void,
  ): void {
    for (const one of this.#says[place] as readonly T[]) say(one, from);
    if (this.#goesOn[place] === true) this.#follow(place, numbers, begun, at, from, say);
  }

  /** The numbers of what a word begins with. */
  #begunBy(word: string): readonly number[] {
    const alike = this.#beginnings.get(stubOf(word));
    if (alike === undefined) return none;
    let numbers: number[] | undefined;
    for (const { letters, number } of alike) {
      if (!word.startsWith(letters)) continue;
      numbers ??= [];
      numbers.push(number);
    }
    return numbers ?? none;
  }

  #after(place: number, word: string): number {
    const number = this.#numberOf(word);
    const known = this.#next.get(place, number);
    if (known !== 0) return known;
    this.#goesOn[place] = true;
    if (number === any) this.#goesOnWithAny[place] = true;
    const next = this.#says.push([]) - 1;
    this.#goesOn.push(false);
    this.#goesOnWithAny.push(false);
    this.#next.set(place, number, next);
    return next;
  }

  #numberOf(word: string): number {
    if (word === '_') return any;
    if (!word.endsWith('*')) {
      const number = this.#words.get(word) ?? ++this.#count;
      this.#words.set(word, number);
      return number;
    }
    const letters = word.slice(0, -1);
    if (letters.length < stub) throw new Error(`"${word}" stands for too many words`);
    const alike = this.#beginnings.get(stubOf(letters)) ?? [];
    const known = alike.find((one) => one.letters === letters);
    if (known !== undefined) return known.number;
    this.#count += 1;
    this.#beginnings.set(stubOf(letters), [...alike, { letters, number: this.#count }]);
    return this.#count;
  }
}

const none: readonly never[] = [];

/** Those letters as one number. */
function stubOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}
