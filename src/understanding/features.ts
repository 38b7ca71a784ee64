import { conceptsIn } from './concepts.ts';
import { othersIn } from './others.ts';
import type { Spelling } from './spelling.ts';
import { normalise } from './words.ts';

/** How much each kind of feature weighs, whatever the length of the text. */
const shares = { word: 1.4, pair: 0.8, concept: 0.8, concepts: 0.7, letters: 0.6, shape: 0.4, another: 1.2 };

const little = new Set(
  'a an the my your i me is are was be am to of in on at it this that and or so for with please can could you do does did have has had been just as if then get got will would we us he she they not'.split(
    ' ',
  ),
);

/** The words that carry a text, without their endings. */
export function contentOf(said: string): string[] {
  return said
    .split(' ')
    .filter((word) => word !== '' && !little.has(word))
    .map(stemOf);
}

/** Words beyond this are not listened to: what a message is about stands in its first two hundred. */
const longest = 240;

/** Text as it was meant: normalised, shorthand and slips put right. */
export function corrected(typed: string, spelling: Spelling): string {
  return spelling.words(normalise(typed.slice(0, 4000)).split(' ').slice(0, longest)).join(' ');
}

/** Features of one kind by their numbers, each with its weight; all of them to be scaled alike. */
export interface Group {
  readonly weights: ReadonlyMap<number, number>;
  readonly scale: number;
}

/** The features of a text. */
export interface Features {
  /** Its words, and pairs of them. */
  readonly words: readonly Group[];
  /** What else there is: concepts, groups of letters, how long it is. */
  readonly others: readonly Group[];
}

/** What a word has to say by itself. */
interface Word {
  readonly number: number;
  readonly isLittle: boolean;
  /** Of its groups of four letters; none of a little word. */
  readonly letters: readonly number[];
}

/** What the letters of later words say has been said by then. */
const mostSpelled = 60;

/** More names and words than people use of their logins: those that were met since are then forgotten. */
const mostMet = 20_000;

/** Reads the features of texts. One of the same name has the same number, as long as it is not forgotten. */
export class FeatureReader {
  readonly #numbers = new Map<string, number>();
  /** By the numbers of both. */
  readonly #pairs = new Map<number, number>();
  readonly #words = new Map<string, Word>();
  #lasting = Number.POSITIVE_INFINITY;

  /** Features that were met so far are never forgotten. @returns how many they are: their numbers are below it */
  settle(): number {
    this.#lasting = this.#size;
    return this.#lasting;
  }

  /**
   * @param said corrected text, the names of systems taken out
   * @param isNamed whether a system was named
   */
  read(said: string, isNamed: boolean): Features {
    if (this.#size > this.#lasting + mostMet) this.#forget();
    const spoken = said === '' ? [] : said.split(' ').map((word) => this.#word(word));
    const words = new Map<number, number>();
    const pairs = new Map<number, number>();
    const letters = new Map<number, number>();
    for (const [index, word] of spoken.entries()) {
      words.set(word.number, word.isLittle ? 0.35 : 1);
      const before = spoken[index - 1];
      if (before !== undefined)
        pairs.set(this.#pairOf(before.number, word.number), before.isLittle && word.isLittle ? 0.4 : 1);
      if (index < mostSpelled) for (const four of word.letters) letters.set(four, 1);
    }
    const concepts = new Map<number, number>();
    const together = new Map<number, number>();
    for (const concept of conceptsIn(said)) {
      const number = this.#numberOf(`c:${concept}`);
      for (const before of concepts.keys()) together.set(this.#pairOf(before, number), 1);
      concepts.set(number, 1);
    }
    const shape = new Map([[this.#numberOf(`n:${sizeOf(spoken.length)}`), shares.shape]]);
    if (isNamed) shape.set(this.#numberOf('named'), shares.shape * 2);
    for (const other of othersIn(said)) shape.set(this.#numberOf(`another:${other}`), shares.another);
    shape.set(this.#numberOf('always'), 0.3);
    return {
      words: [groupOf(words, shares.word), groupOf(pairs, shares.pair)],
      others: [
        groupOf(concepts, shares.concept),
        groupOf(together, shares.concepts),
        groupOf(letters, shares.letters),
        { weights: shape, scale: 1 },
      ],
    };
  }

  get #size(): number {
    return this.#numbers.size + this.#pairs.size;
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const next = this.#size;
    this.#numbers.set(name, next);
    return next;
  }

  #pairOf(one: number, other: number): number {
    const pair = one * 2 ** 21 + other;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const next = this.#size;
    this.#pairs.set(pair, next);
    return next;
  }

  /** Most of a text is words that were met before. */
  #word(word: string): Word {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const isLittle = little.has(word);
    const letters = isLittle ? [] : fourLetters(word).map((four) => this.#numberOf(`l:${four}`));
    const met = { number: this.#numberOf(`w:${stemOf(word)}`), isLittle, letters };
    this.#words.set(word, met);
    return met;
  }

  #forget(): void {
    for (const [name, number] of this.#numbers) if (number >= this.#lasting) this.#numbers.delete(name);
    for (const [pair, number] of this.#pairs) if (number >= this.#lasting) this.#pairs.delete(pair);
    this.#words.clear();
  }
}

function sizeOf(length: number): string {
  return length < 2 ? String(length) : length < 4 ? 'few' : length < 8 ? 'some' : length < 16 ? 'many' : 'long';
}

/** The whole group weighs the same in a long text and in a short one. */
function groupOf(weights: ReadonlyMap<number, number>, share: number): Group {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, scale: share / Math.sqrt(Math.max(squares, 1.5)) };
}

function fourLetters(word: string): string[] {
  const padded = `<${word}>`;
  const found: string[] = [];
  for (let at = 0; at + 4 <= padded.length; at += 1) found.push(padded.slice(at, at + 4));
  return found;
}

/** A word without its ending, so that "expired" and "expires" are one. */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ations?|ing|ies|ied|ed|es|s|ly|e|y)$/, '');
}
