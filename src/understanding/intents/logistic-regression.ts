import type { Features } from './features.ts';

export interface Example {
  readonly features: Features;
  readonly label: string;
  /** How much it counts; 1 for an ordinary one. */
  readonly weight: number;
  /** The labels that it could have had, its own among them, where not all could: it tells nothing of the others. */
  readonly among?: readonly string[];
}

/** What was learnt of each label. */
export interface Weights {
  /** In the order of the alphabet. */
  readonly labels: readonly string[];
  /** By the number of a feature: the row of its weights, or -1 where nothing was learnt of it. */
  readonly rows: Int32Array;
  /** Row by row, a weight for each label, in parts of one (see `part`): a quarter of the size that they are learnt with is precise enough, and is read sooner. */
  readonly weights: Int16Array;
}

export interface Classifier {
  readonly labels: readonly string[];
  /** The probability of each label, in the order of `labels`. They add up to 1. */
  probabilities(features: Features): readonly number[];
}

const rounds = 8;
const rate = 0.25;
const decay = 2e-4;
/** How much of the certainty of an example is left open. */
const doubt = 0.05;
/** An error too small to learn from: most labels are far from most examples. */
const little = 0.004;
/** A feature met in fewer examples than this says nothing of others. */
const fewest = 2;
const none = -1;
/** Weights are kept in so many parts of one: up to 16 can then be told, and no more than 10 was learnt. */
const part = 2048;
const greatest = 2 ** 15 - 1;

/**
 * Multinomial logistic regression, trained with AdaGrad in an order that is always the same: the same examples give the
 * same weights, to the last digit.
 *
 * @param count how many features there are: their numbers are below it
 */
export function train(examples: readonly Example[], count: number): Weights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const size = labels.length;
  const rows = rowsOf(examples, count);
  const cells = rows.filter((row) => row !== none).length * size;
  const weights = new Float64Array(cells);
  const squares = new Float64Array(cells).fill(1e-8);

  const coded = examples.map(({ features, label, weight, among }) => ({
    ...known(features, rows, size, { at: [], values: [], count: 0 }),
    label: labels.indexOf(label),
    weight,
    among: among?.map((one) => labels.indexOf(one)),
  }));
  const order = coded.map((_, index) => index);
  const random = mulberry(7);
  const chances = new Float64Array(size);
  const errors = new Float64Array(size);
  const ones = new Int32Array(size);
  for (let round = 0; round < rounds; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    for (const index of order) {
      const example = coded[index] as (typeof coded)[number];
      const { at, values, count, label, weight, among } = example;
      score(weights, example, chances);
      if (among !== undefined) leaveOut(chances, among);
      softmax(chances);
      const others = (among?.length ?? size) - 1;
      let wrong = 0;
      for (let one = 0; one < size; one += 1) {
        const couldBe = among === undefined || among.includes(one);
        const wanted = one === label ? 1 - doubt : couldBe ? doubt / others : 0;
        const error = ((chances[one] as number) - wanted) * weight;
        if (error < little && error > -little) continue;
        errors[wrong] = error;
        ones[wrong] = one;
        wrong += 1;
      }
      // Feature by feature, so that what lies together is worked on together: this is most of the time that learning takes.
      for (let feature = 0; feature < count; feature += 1) {
        const row = at[feature] as number;
        const value = values[feature] as number;
        for (let of = 0; of < wrong; of += 1) {
          const cell = row + (ones[of] as number);
          const gradient = (errors[of] as number) * value + decay * (weights[cell] as number);
          squares[cell] = (squares[cell] as number) + gradient * gradient;
          weights[cell] = (weights[cell] as number) - (rate * gradient) / Math.sqrt((squares[cell] as number) + 0.1);
        }
      }
    }
  }

  return { labels, rows, weights: Int16Array.from(weights, inParts) };
}

/** What cannot be is as unlikely as anything. */
function leaveOut(scores: Float64Array, among: readonly number[]): void {
  for (let one = 0; one < scores.length; one += 1) if (!among.includes(one)) scores[one] = Number.NEGATIVE_INFINITY;
}

function inParts(weight: number): number {
  return Math.max(-greatest, Math.min(greatest, Math.round(weight * part)));
}

export function classifierOf({ labels, rows, weights }: Weights): Classifier {
  // Of one text at a time, and nothing between two.
  const scores = new Float64Array(labels.length);
  const met: Known = { at: [], values: [], count: 0 };
  // A copy of numbers is made sooner than a list of them.
  const even = labels.map(() => 1 / labels.length);
  return {
    labels,
    probabilities(features) {
      score(weights, known(features, rows, labels.length, met, 1 / part), scores);
      softmax(scores);
      const chances = even.slice();
      for (let label = 0; label < chances.length; label += 1) chances[label] = scores[label] as number;
      return chances;
    },
  };
}

/** Those of the features of which something was learnt: where the weights of each begin, and what it weighs itself. */
function known({ numbers, weights }: Features, rows: Int32Array, size: number, into: Known, times = 1): Known {
  into.count = 0;
  for (let feature = 0; feature < numbers.length; feature += 1) {
    const row = rows[numbers[feature] as number] ?? none;
    if (row === none) continue;
    into.at[into.count] = row * size;
    into.values[into.count] = (weights[feature] as number) * times;
    into.count += 1;
  }
  return into;
}

interface Known {
  readonly at: number[];
  readonly values: number[];
  /** What comes after so many of them is of another text. */
  count: number;
}

/** By the number of a feature: the row of its weights, or none. */
function rowsOf(examples: readonly Example[], count: number): Int32Array {
  const times = new Int32Array(count);
  for (const { features } of examples) {
    for (const number of features.numbers) times[number] = (times[number] as number) + 1;
  }
  let next = 0;
  return times.map((met) => (met < fewest ? none : next++));
}

/** Two features at a time, the one after the other, so that a sum is fetched and put back half as often. */
function score(weights: Float64Array | Int16Array, { at, values, count }: Known, into: Float64Array): void {
  into.fill(0);
  const size = into.length;
  for (let feature = 0; feature < count; feature += 2) {
    const row = at[feature] as number;
    const value = values[feature] as number;
    // The last of an odd number goes with one that weighs nothing.
    const isLast = feature + 1 === count;
    const next = isLast ? row : (at[feature + 1] as number);
    const valueOfNext = isLast ? 0 : (values[feature + 1] as number);
    for (let one = 0; one < size; one += 1) {
      into[one] =
        (into[one] as number) + (weights[row + one] as number) * value + (weights[next + one] as number) * valueOfNext;
    }
  }
}

function softmax(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of scores) if (one > most) most = one;
  let sum = 0;
  for (let one = 0; one < scores.length; one += 1) {
    const value = Math.exp((scores[one] as number) - most);
    scores[one] = value;
    sum += value;
  }
  for (let one = 0; one < scores.length; one += 1) scores[one] = (scores[one] as number) / sum;
}

/** A small random generator with a seed, so that nothing here depends on chance. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
