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
  readonly stem: string;
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
  readonly #words = new Map<string, Word>();
  #lasting = Number.POSITIVE_INFINITY;

  /** Features that were met so far are never forgotten. @returns how many they are: their numbers are below it */
  settle(): number {
    this.#lasting = this.#numbers.size;
    return this.#lasting;
  }

  /**
   * @param said corrected text, the names of systems taken out
   * @param isNamed whether a system was named
   */
  read(said: string, isNamed: boolean): Features {
    if (this.#numbers.size > this.#lasting + mostMet) this.#forget();
    const spoken = said === '' ? [] : said.split(' ').map((word) => this.#word(word));
    const words = new Map<number, number>();
    const pairs = new Map<number, number>();
    const letters = new Map<number, number>();
    for (const [index, word] of spoken.entries()) {
      words.set(word.number, word.isLittle ? 0.35 : 1);
      const before = spoken[index - 1];
      if (before !== undefined)
        pairs.set(this.#numberOf(`p:${before.stem} ${word.stem}`), before.isLittle && word.isLittle ? 0.4 : 1);
      if (index < mostSpelled) for (const four of word.letters) letters.set(four, 1);
    }
    const concepts = new Map<number, number>();
    const together = new Map<number, number>();
    const met = [...conceptsIn(said)];
    for (const [index, one] of met.entries()) {
      concepts.set(this.#numberOf(`c:${one}`), 1);
      for (const other of met.slice(index + 1)) together.set(this.#numberOf(`cc:${one} ${other}`), 1);
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

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(name, next);
    return next;
  }

  /** Most of a text is words that were met before. */
  #word(word: string): Word {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    const isLittle = little.has(word);
    const letters = isLittle ? [] : fourLetters(word).map((four) => this.#numberOf(`l:${four}`));
    const met = { stem, number: this.#numberOf(`w:${stem}`), isLittle, letters };
    this.#words.set(word, met);
    return met;
  }

  #forget(): void {
    for (const [name, number] of this.#numbers) if (number >= this.#lasting) this.#numbers.delete(name);
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
