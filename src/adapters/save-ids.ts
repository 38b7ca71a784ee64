import { randomUUID } from 'node:crypto';

/**
 * Names saves, so that a save whose answer was lost can be told from somebody else's.
 *
 * The same object is the same save. Content cannot decide it: two writers who both count from 3 to 4 have equal records,
 * and the second must hear of the conflict.
 */
export class SaveIds {
  readonly #ids = new WeakMap<object, string>();

  of(saved: object): string {
    const known = this.#ids.get(saved);
    if (known !== undefined) return known;
    const id = randomUUID();
    this.#ids.set(saved, id);
    return id;
  }
}
