import type { Features } from './features.ts';
import type { Example } from './logistic-regression.ts';

/**
 * How the phrases nearest to a text vote, label by label. What they leave open, because none is near, belongs to no label.
 * The votes are good until the next text.
 *
 * @param among how much each label counts: one that counts nothing cannot be voted for
 */
export type Neighbours = (features: Features, among: readonly number[]) => Float64Array;

const nearest = 8;
/** A phrase that is hardly like the text has no vote. */
const faint = 0.08;
/** What stands in more than one phrase of so many, or in more than so many, makes no two alike, and would be most of the work. */
const commonest = 10;
const most = 1100;
/** A phrase is told whole by a word that has this part in it: nothing else is in it. */
const whole = 65_535;
/** The weight of "nobody", against which the votes are counted. */
const nobody = 0.05;

/** The phrases that words and pairs of words stand in, by the numbers of those. */
export interface Index {
  /** The rarer one is, the more it tells. */
  readonly rarity: Float64Array;
  /** Where its phrases begin in the list of all. They end where those of the next begin; it has none where it stands in too many. */
  readonly starts: Int32Array;
  /** The number of a phrase and its part in it, 0 to 65,535, as one number: what is read together lies together. */
  readonly phrases: Uint32Array;
  /** By the number of a phrase: the number of its label. */
  readonly labels: Uint16Array;
}

/**
 * Finds the phrases most like a text, by the words and pairs of words that they share: the rarer, the more telling.
 *
 * @param size how many labels there are
 */
export function neighboursOf({ rarity, starts, phrases, labels }: Index, size: number): Neighbours {
  const count = rarity.length;
  const unmet = rarityOf(1, labels.length);
  // Of one text at a time, and nothing between two.
  const likeness = new Float64Array(labels.length);
  const touched = new Uint32Array(labels.length + 1);
  const best = new Uint32Array(nearest);
  const hows = new Float64Array(nearest);

  const votes = new Float64Array(size);

  return (features, among) => {
    const met = compare(features);
    let found = 0;
    for (let index = 0; index < met; index += 1) {
      const phrase = touched[index] as number;
      const how = likeness[phrase] as number;
      likeness[phrase] = 0;
      if (how > faint && among[labels[phrase] as number] !== 0) found = keep(phrase, how, found);
    }
    votes.fill(0);
    let sum = nobody;
    for (let index = 0; index < found; index += 1) {
      const label = labels[best[index] as number] as number;
      const vote = (hows[index] as number) * (hows[index] as number);
      votes[label] = (votes[label] as number) + vote;
      sum += vote;
    }
    for (let label = 0; label < size; label += 1) votes[label] = (votes[label] as number) / sum;
    return votes;
  };

  /** @returns how many phrases have anything in common with a text: they are touched, and have their likeness */
  function compare(features: Features): number {
    const { numbers, weights, words } = features;
    const length = lengthOf(features, rarity, unmet);
    let met = 0;
    for (let word = 0; word < words; word += 1) {
      const number = numbers[word] as number;
      if (number >= count) continue;
      const part = ((weights[word] as number) * (rarity[number] as number)) / length / whole;
      const end = starts[number + 1] as number;
      for (let index = starts[number] as number; index < end; index += 1) {
        const both = phrases[index] as number;
        const phrase = both >>> 16;
        const before = likeness[phrase] as number;
        touched[met] = phrase;
        met += Number(before === 0);
        likeness[phrase] = before + part * (both & whole);
      }
    }
    return met;
  }

  /** Puts a phrase among the best so far, the nearest first, if it is one of them. @returns how many they are now */
  function keep(phrase: number, how: number, found: number): number {
    if (found === nearest && !isNearer(phrase, how, nearest - 1)) return found;
    let at = Math.min(found, nearest - 1);
    for (; at > 0 && isNearer(phrase, how, at - 1); at -= 1) {
      best[at] = best[at - 1] as number;
      hows[at] = hows[at - 1] as number;
    }
    best[at] = phrase;
    hows[at] = how;
    return Math.min(found + 1, nearest);
  }

  function isNearer(phrase: number, how: number, at: number): boolean {
    return how > (hows[at] as number) || (how === hows[at] && phrase < (best[at] as number));
  }
}

/**
 * @param names of the labels, in their order
 * @param count how many features there are: their numbers are below it
 */
export function indexOf(examples: readonly Example[], names: readonly string[], count: number): Index {
  const met: (readonly [phrase: number, weight: number])[][] = Array.from({ length: count }, () => []);
  for (const [phrase, { features }] of examples.entries()) {
    for (let word = 0; word < features.words; word += 1) {
      met[features.numbers[word] as number]?.push([phrase, features.weights[word] as number]);
    }
  }
  const rarity = Float64Array.from(met, ({ length }) => rarityOf(Math.max(1, length), examples.length));
  const lengths = examples.map(({ features }) => lengthOf(features, rarity, 0));
  const enough = Math.min(most, examples.length / commonest);
  const starts = new Int32Array(count + 1);
  const phrases: number[] = [];
  if (examples.length > whole) throw new RangeError(`${examples.length} phrases are more than have numbers`);
  for (const [number, all] of met.entries()) {
    for (const [phrase, weight] of all.length > enough ? [] : all) {
      const part = (weight * (rarity[number] as number)) / (lengths[phrase] as number);
      phrases.push(phrase * (whole + 1) + Math.max(1, Math.round(part * whole)));
    }
    starts[number + 1] = phrases.length;
  }
  return {
    rarity,
    starts,
    phrases: Uint32Array.from(phrases),
    labels: Uint16Array.from(examples, ({ label }) => names.indexOf(label)),
  };
}

/** How much all words and pairs of a text weigh, as the length of a vector. */
function lengthOf({ numbers, weights, words }: Features, rarity: Float64Array, unmet: number): number {
  let squares = 0;
  for (let word = 0; word < words; word += 1) {
    squares += ((weights[word] as number) * (rarity[numbers[word] as number] ?? unmet)) ** 2;
  }
  return Math.sqrt(squares);
}

function rarityOf(times: number, of: number): number {
  return Math.log(1 + of / times);
}
