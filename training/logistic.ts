import { numbersFrom } from '../test/understanding/nasty.ts';

/** An example: the rows of its evidence with the value of each, how likely it should be judged, and how much it counts. */
export interface Coded {
  readonly known: readonly (readonly [row: number, value: number])[];
  /** 0 to 1. */
  readonly wanted: number;
  readonly counts: number;
}

export interface Pace {
  readonly rounds: number;
  /** Weights are the mean of those after each later round, so that an example more or less hardly moves the others. */
  readonly settled: number;
  readonly rate: number;
  readonly decay: number;
  /**
   * How much of an example's evidence is left out each time it is looked at, 0 to 1: what stands beside other evidence all the
   * same cannot carry an example alone, so that a word met twice by chance says little of new lines.
   * The last row of an example, which is where weighing starts, is never left out.
   */
  readonly leftOut: number;
  /** Of each fit, whose order and whose evidence that is left out are others: weights are the mean of all. */
  readonly seeds: readonly number[];
}

/**
 * Logistic regression, trained with AdaGrad in an order that is always the same: the same examples give the same weights.
 *
 * @param rows how many weights there are
 */
export function regress(coded: readonly Coded[], rows: number, pace: Pace): Float64Array {
  const sums = new Float64Array(rows);
  for (const seed of pace.seeds)
    for (const [row, weight] of fitted(coded, rows, pace, seed).entries()) sums[row] = (sums[row] as number) + weight;
  return sums.map((sum) => sum / pace.seeds.length);
}

function fitted(
  coded: readonly Coded[],
  rows: number,
  { rounds, settled, rate, decay, leftOut }: Pace,
  seed: number,
): Float64Array {
  const weights = new Float64Array(rows);
  const squares = new Float64Array(rows).fill(1e-8);
  const sums = new Float64Array(rows);
  const random = numbersFrom(seed);
  const thinned = (value: number, at: number, all: Float64Array) => {
    if (at === all.length - 1) return value;
    return random() < leftOut ? 0 : value / (1 - leftOut);
  };
  const order = coded.map((_, index) => index);
  const ats = coded.map(({ known }) => Int32Array.from(known, ([row]) => row));
  const valuesOf = coded.map(({ known }) => Float64Array.from(known, ([, value]) => value));
  for (let round = 0; round < rounds; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    for (const index of order) {
      const at = ats[index] as Int32Array;
      const whole = valuesOf[index] as Float64Array;
      const values = leftOut === 0 ? whole : whole.map(thinned);
      const { wanted, counts } = coded[index] as Coded;
      let score = 0;
      for (let one = 0; one < at.length; one += 1)
        score += (weights[at[one] as number] as number) * (values[one] as number);
      const error = (1 / (1 + Math.exp(-score)) - wanted) * counts;
      for (let one = 0; one < at.length; one += 1) {
        if (values[one] === 0) continue;
        const row = at[one] as number;
        const gradient = error * (values[one] as number) + decay * (weights[row] as number);
        squares[row] = (squares[row] as number) + gradient * gradient;
        weights[row] = (weights[row] as number) - (rate * gradient) / Math.sqrt((squares[row] as number) + 0.1);
      }
    }
    if (round >= settled) for (const [row, weight] of weights.entries()) sums[row] = (sums[row] as number) + weight;
  }
  return sums.map((sum) => sum / (rounds - settled));
}

/** Weights are kept to the nearest twentieth, which is as well as they are known. */
const grain = 20;

export function rounded(weight: number): number {
  return Math.round(weight * grain) / grain;
}
