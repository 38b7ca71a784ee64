import type { Features } from './classifier.ts';
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

/** @param said corrected text, the names of systems taken out */
export function featuresOf(said: string, named: boolean): Features {
  const features = new Map<string, number>();
  const words = said === '' ? [] : said.split(' ').map(wordOf);

  group(
    features,
    shares.word,
    words.map(({ name, isLittle }) => [name, isLittle ? 0.35 : 1]),
  );
  group(
    features,
    shares.pair,
    words.slice(1).map(({ stem, isLittle }, index) => {
      const before = words[index] as Word;
      return [`p:${before.stem} ${stem}`, before.isLittle && isLittle ? 0.4 : 1];
    }),
  );
  const concepts = [...conceptsIn(said)];
  group(
    features,
    shares.concept,
    concepts.map((concept) => [`c:${concept}`, 1]),
  );
  group(
    features,
    shares.concepts,
    concepts.flatMap((one, index) =>
      concepts.slice(index + 1).map((other): [string, number] => [`cc:${one} ${other}`, 1]),
    ),
  );
  group(
    features,
    shares.letters,
    words.slice(0, 60).flatMap(({ letters }) => letters),
  );
  const length = words.length;
  const size = length < 2 ? length : length < 4 ? 'few' : length < 8 ? 'some' : length < 16 ? 'many' : 'long';
  features.set(`n:${size}`, shares.shape);
  if (named) features.set('named', shares.shape * 2);
  for (const other of othersIn(said)) features.set(`another:${other}`, shares.another);
  features.set('always', 0.3);
  return features;
}

/** Adds a group of features, scaled so that the whole group weighs the same in a long text and in a short one. */
function group(into: Map<string, number>, share: number, found: readonly (readonly [string, number])[]): void {
  const once = new Map(found);
  let squares = 0;
  for (const weight of once.values()) squares += weight * weight;
  const scale = share / Math.sqrt(Math.max(squares, 1.5));
  for (const [name, weight] of once) into.set(name, weight * scale);
}

/** What a word has to say by itself. */
interface Word {
  readonly stem: string;
  readonly name: string;
  readonly isLittle: boolean;
  /** Its groups of four letters; none of a little word. */
  readonly letters: readonly (readonly [name: string, weight: number])[];
}

const met = new Map<string, Word>();
/** More words than people use of their logins: those that were met are then forgotten. */
const mostMet = 5000;

/** Most of a text is words that were met before. */
function wordOf(word: string): Word {
  const before = met.get(word);
  if (before !== undefined) return before;
  if (met.size >= mostMet) met.clear();
  const stem = stemOf(word);
  const isLittle = little.has(word);
  const letters = isLittle ? [] : fourLetters(word).map((four) => [`l:${four}`, 1] as const);
  const one = { stem, name: `w:${stem}`, isLittle, letters };
  met.set(word, one);
  return one;
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
