import { RecordUnreadable } from '../conversation/ports.ts';
import type { Sealer } from './sealing.ts';

/** This process has other keys than those who write to this store: it must neither read nor write there. */
export class KeysDiffer extends Error {
  override readonly name = 'KeysDiffer';
}

/** What stands in a store of those who wrote to it. */
export interface Sung {
  /** The id of the key that came last; left out where there was none yet. */
  readonly newest: string | undefined;
  /** What was sealed with the key of this id. */
  of(id: string): string | undefined;
}

/**
 * Tells a process with other keys that it must not serve: its people would lose their place, and what it takes from a queue
 * it cannot read.
 *
 * In the store stands one text for each sealing key that was ever the first of a process, sealed with it, and which came last.
 * A process has to open the last; and where its own first key has not been there, it then adds it as the last. The text is
 * made of STORE_SECRET, so that another secret is seen too.
 */
export class Canary {
  readonly #store: string;
  readonly #place: string;
  readonly #text: string;
  readonly #sealer: Sealer;

  /**
   * @param store how an operator calls it: `this Redis`
   * @param text the same for the same STORE_SECRET, and no secret itself
   */
  constructor(store: string, place: string, text: string, sealer: Sealer) {
    this.#store = store;
    this.#place = place;
    this.#text = text;
    this.#sealer = sealer;
  }

  /**
   * @returns what is to be added as the newest, where our own first key has not been there
   * @throws KeysDiffer, with what differs
   */
  listen({ newest, of }: Sung): { readonly id: string; readonly sealed: string } | undefined {
    const id = this.#sealer.keyId;
    for (const one of new Set([newest ?? id, id])) this.#open(one, of(one));
    return of(id) === undefined ? { id, sealed: this.#sealer.seal(this.#text, this.#placeOf(id)) } : undefined;
  }

  #open(id: string, sealed: string | undefined): void {
    if (sealed === undefined) return;
    let text: string;
    try {
      text = this.#sealer.open(sealed, this.#placeOf(id));
    } catch (error) {
      if (!(error instanceof RecordUnreadable)) throw error;
      throw new KeysDiffer(
        `what is in ${this.#store} was sealed with a key "${id}" that this process does not have: STORE_KEYS, or the file that stands for it, has to be the same for all processes`,
        { cause: error },
      );
    }
    if (text !== this.#text)
      throw new KeysDiffer(
        `STORE_SECRET is not the one that ${this.#store} was first written with: it is never changed`,
      );
  }

  #placeOf(id: string): string {
    return `${this.#place} ${id}`;
  }
}
