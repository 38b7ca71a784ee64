import { concepts } from '../../guide/concepts.ts';
import { mostParts, remembered } from '../text/memo.ts';
import { normalise } from '../text/normalise.ts';
import { PairTable } from '../text/pair-table.ts';
import type { Spelling } from '../text/spelling.ts';
import { conceptsIn } from './concepts.ts';
import { otherKinds, othersIn } from './other-systems.ts';

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

/** The features of a text by their numbers, each once, with what each weighs. */
export interface Features {
  /** Words and pairs of words first, then what else there is: concepts, groups of letters, how long it is. */
  readonly numbers: readonly number[];
  /** In the same order. */
  readonly weights: readonly number[];
  /** How many of them are words and pairs of words. */
  readonly words: number;
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

/** Which feature has which number: those that are never forgotten. */
export interface Numbering {
  /** Names of features, the lower number first. What is no pair has one. */
  readonly names: readonly string[];
  /** By the number of a feature: of which two it is the pair, or twice -1. */
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
}

const single = -1;

/** What was read of a text: where in its features it has to say that a system was named. */
interface Reading {
  readonly unnamed: Features;
  readonly place: number;
  named?: Features;
}

const sizes = ['0', '1', 'few', 'some', 'many', 'long'];

/** Reads the features of texts. One of the same name has the same number, as long as it is not forgotten. */
export class FeatureReader {
  readonly #numbers = new Map<string, number>();
  /** By the numbers of the two. A feature that is no pair has 0, which no pair has. */
  #pairs: PairTable;
  readonly #words = new Map<string, Word>();
  /** By the number of a feature: where it was last met, counted through all texts. */
  readonly #lastMet: number[] = [];
  #lasting = Number.POSITIVE_INFINITY;
  /** Of what every reader knows, so that no name is put together for each text. */
  readonly #lastingBy: Readonly<Record<'concept' | 'size' | 'another' | 'one', ReadonlyMap<string, number>>>;
  /** Of the parts of a message, of which several models ask. */
  #reading = remembered((said) => this.#readAnew(said), mostParts);
  /** Where the features of this text begin, counted likewise, and how many they are so far. */
  #start = 0;
  #count = 0;
  /** Of this text, and what comes after so many of them of another. */
  readonly #met: number[] = [];
  readonly #weights: number[] = [];

  /** @param known features that were met before, and are never forgotten */
  constructor(known?: Numbering) {
    this.#pairs = new PairTable(known?.firsts.length);
    let name = 0;
    for (const [number, first] of known?.firsts.entries() ?? []) {
      if (first === single) this.#numbered(known?.names[name++] as string);
      else this.#pairOf(first, known?.seconds[number] as number);
    }
    const by = (kind: string, of: readonly string[]) =>
      new Map(of.map((one) => [one, this.#numberOf(`${kind}${one}`)] as const));
    this.#lastingBy = {
      concept: by('c:', concepts),
      size: by('n:', sizes),
      another: by('another:', otherKinds),
      one: by('', ['named', 'always']),
    };
    if (known !== undefined) this.#lasting = this.#lastMet.length;
  }

  /** Which feature has which number, so far. */
  numbering(): Numbering {
    const firsts = new Int32Array(this.#lastMet.length).fill(single);
    const seconds = firsts.slice();
    for (const [first, second, number] of this.#pairs.entries()) {
      firsts[number] = first;
      seconds[number] = second;
    }
    return { names: [...this.#numbers.keys()], firsts, seconds };
  }

  /**
   * @param said corrected text, the names of systems taken out
   * @param isNamed whether a system was named
   */
  read(said: string, isNamed: boolean): Features {
    const reading = this.#reading(said);
    if (!isNamed) return reading.unnamed;
    reading.named ??= withOne(reading, this.#known('one', 'named'), shares.shape * 2);
    return reading.named;
  }

  #readAnew(said: string): Reading {
    if (this.#lastMet.length > this.#lasting + mostMet) this.#forget();
    this.#start += this.#count;
    this.#count = 0;
    const spoken = said === '' ? [] : said.split(' ').map((word) => this.#word(word));
    for (const word of spoken) this.#meet(word.number, word.isLittle ? 0.35 : 1);
    const pairs = this.#weigh(0, shares.word);
    for (let index = 1; index < spoken.length; index += 1) {
      const before = spoken[index - 1] as Word;
      const word = spoken[index] as Word;
      this.#meet(this.#pairOf(before.number, word.number), before.isLittle && word.isLittle ? 0.4 : 1);
    }
    const words = this.#weigh(pairs, shares.pair);
    const concepts: number[] = [];
    for (const concept of conceptsIn(said)) concepts.push(this.#known('concept', concept));
    for (const concept of concepts) this.#meet(concept, 1);
    const together = this.#weigh(words, shares.concept);
    for (const [index, concept] of concepts.entries()) {
      for (let before = 0; before < index; before += 1)
        this.#meet(this.#pairOf(concepts[before] as number, concept), 1);
    }
    const letters = this.#weigh(together, shares.concepts);
    for (let word = 0; word < Math.min(spoken.length, mostSpelled); word += 1)
      for (const four of (spoken[word] as Word).letters) this.#meet(four, 1);
    this.#weigh(letters, shares.letters);
    this.#meet(this.#known('size', sizeOf(spoken.length)), shares.shape);
    const place = this.#count;
    for (const other of othersIn(said)) this.#meet(this.#known('another', other), shares.another);
    this.#meet(this.#known('one', 'always'), 0.3);
    const [numbers, weights] = [this.#met.slice(0, this.#count), this.#weights.slice(0, this.#count)];
    return { unnamed: { numbers, weights, words }, place };
  }

  /** What is met again stays where it is, and weighs what it does now. */
  #meet(number: number, weight: number): void {
    const before = (this.#lastMet[number] as number) - this.#start;
    if (before >= 0) {
      this.#weights[before] = weight;
      return;
    }
    this.#lastMet[number] = this.#start + this.#count;
    this.#met[this.#count] = number;
    this.#weights[this.#count] = weight;
    this.#count += 1;
  }

  /**
   * The features of one kind weigh the same together in a long text and in a short one.
   *
   * @param from where they begin; they are the last so far
   * @returns where the next begin
   */
  #weigh(from: number, share: number): number {
    const weights = this.#weights;
    let squares = 0;
    for (let index = from; index < this.#count; index += 1)
      squares += (weights[index] as number) * (weights[index] as number);
    const scale = share / Math.sqrt(Math.max(squares, 1.5));
    for (let index = from; index < this.#count; index += 1) weights[index] = (weights[index] as number) * scale;
    return this.#count;
  }

  #known(kind: 'concept' | 'size' | 'another' | 'one', of: string): number {
    return this.#lastingBy[kind].get(of) as number;
  }

  #numberOf(name: string): number {
    return this.#numbers.get(name) ?? this.#numbered(name);
  }

  #pairOf(one: number, other: number): number {
    const known = this.#pairs.get(one, other);
    if (known !== 0) return known;
    const number = this.#next();
    this.#pairs.set(one, other, number);
    return number;
  }

  #numbered(name: string): number {
    const number = this.#next();
    this.#numbers.set(name, number);
    return number;
  }

  #next(): number {
    return this.#lastMet.push(-1) - 1;
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
    this.#lastMet.length = this.#lasting;
    this.#words.clear();
    this.#reading = remembered((said) => this.#readAnew(said), mostParts);
    for (const [name, number] of this.#numbers) if (number >= this.#lasting) this.#numbers.delete(name);
    const lasting = new PairTable(this.#lasting);
    for (const [one, other, number] of this.#pairs.entries())
      if (number < this.#lasting) lasting.set(one, other, number);
    this.#pairs = lasting;
  }
}

function withOne({ unnamed, place }: Reading, number: number, weight: number): Features {
  const [numbers, weights] = [unnamed.numbers.slice(), unnamed.weights.slice()];
  numbers.splice(place, 0, number);
  weights.splice(place, 0, weight);
  return { numbers, weights, words: unnamed.words };
}

function sizeOf(length: number): string {
  return length < 2 ? String(length) : length < 4 ? 'few' : length < 8 ? 'some' : length < 16 ? 'many' : 'long';
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
