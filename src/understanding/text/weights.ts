/**
 * Weights that were learnt beforehand are data, in `weights.json` beside what uses them: names and hundredths of a logit, and
 * where weighing starts. `weights.manifest.json` says what they were learnt from, and by what: see training/.
 *
 * @returns logits by name
 */
export function readWeights(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([name, hundredths]) => [name, hundredths / 100]));
}

/**
 * What two words weigh together, by their numbers. All lies in one row, as a table of hashes with open addresses: a map of as
 * many lies in four places of memory, and to fetch them is what takes time.
 */
export class WeightsOfPairs {
  readonly #keys: Int32Array;
  readonly #weights: Float64Array;
  readonly #mask: number;

  /** @param pairs numbers from 1 to 32,767 */
  constructor(pairs: readonly (readonly [one: number, other: number, weight: number])[]) {
    const size = 2 ** Math.ceil(Math.log2(pairs.length * 2 + 2));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#weights = new Float64Array(size);
    for (const [one, other, weight] of pairs) {
      if (Math.max(one, other) >= 1 << 15) throw new RangeError('these numbers are too great to be told apart');
      const place = this.#placeOf((one << 15) | other);
      this.#keys[place] = (one << 15) | other;
      this.#weights[place] = weight;
    }
  }

  /** 0 where nothing is known of the two. */
  of(one: number, other: number): number {
    return this.#weights[this.#placeOf((one << 15) | other)] as number;
  }

  /** Where a pair is, or where it would be. */
  #placeOf(key: number): number {
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask;
    while (this.#keys[place] !== key && this.#keys[place] !== 0) place = (place + 1) & this.#mask;
    return place;
  }
}
