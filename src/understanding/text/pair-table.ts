const cell = 3;
/** How much of the table may be taken: the fuller it is, the further what is looked for stands from where it should. */
const full = 0.5;

/**
 * Whole numbers by two others, all in one row: a table of hashes with open addresses. As a map of maps each would lie in five places of
 * memory, and to fetch those is what takes time.
 */
export class PairTable {
  /** Cell by cell: the one, the other, and what stands there; 0 where nothing does. */
  #cells: Int32Array;
  #mask: number;
  #count = 0;

  /** @param expected how many there will be: it grows when they are more */
  constructor(expected = 8) {
    const cells = 2 ** Math.ceil(Math.log2(expected / full + 1));
    this.#cells = new Int32Array(cells * cell);
    this.#mask = cells - 1;
  }

  /** 0 where nothing stands. */
  get(one: number, other: number): number {
    return this.#cells[this.#placeOf(one, other) + 2] as number;
  }

  /** @param value not 0 */
  set(one: number, other: number, value: number): void {
    const place = this.#placeOf(one, other);
    if (this.#cells[place + 2] === 0) this.#count += 1;
    this.#cells.set([one, other, value], place);
    if (this.#count > this.#mask * full) this.#grow();
  }

  *entries(): Iterable<readonly [one: number, other: number, value: number]> {
    const cells = this.#cells;
    for (let place = 0; place < cells.length; place += cell) {
      const value = cells[place + 2] as number;
      if (value !== 0) yield [cells[place] as number, cells[place + 1] as number, value];
    }
  }

  /** Where a pair is, or would be. */
  #placeOf(one: number, other: number): number {
    const cells = this.#cells;
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & this.#mask;
    for (;;) {
      const place = at * cell;
      if (cells[place + 2] === 0 || (cells[place] === one && cells[place + 1] === other)) return place;
      at = (at + 1) & this.#mask;
    }
  }

  #grow(): void {
    const larger = new PairTable(this.#count * 2);
    for (const [one, other, value] of this.entries()) larger.set(one, other, value);
    this.#cells = larger.#cells;
    this.#mask = larger.#mask;
  }
}
