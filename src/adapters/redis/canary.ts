import type { Redis } from 'ioredis';
import { RecordUnreadable } from '../../conversation/ports.ts';
import type { Sealer } from './sealing.ts';

/**
 * Adds a key to those that this Redis was ever written with, if nobody has added another meanwhile. Key: the canary. Arguments:
 * the newest that was seen, the id of ours, and what is sealed with it.
 */
const add = `
if (redis.call('HGET', KEYS[1], 'newest') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'newest', ARGV[2], 'key:' .. ARGV[2], ARGV[3])
return 1
`;

/** This process has other keys than those who write to this Redis: it must neither read nor write there. */
export class KeysDiffer extends Error {
  override readonly name = 'KeysDiffer';
}

/**
 * Tells a process with other keys that it must not serve: its people would lose their place, and what it takes from a queue
 * it cannot read.
 *
 * In Redis stands one text for each sealing key that was ever the first of a process, sealed with it, and which came last. A
 * process has to open the last; and where its own first key has not been there, it then adds it as the last. The text is made
 * of STORE_SECRET, so that another secret is seen too.
 */
export class Canary {
  readonly #key: string;
  readonly #text: string;
  readonly #sealer: Sealer;

  /** @param text the same for the same STORE_SECRET, and no secret itself */
  constructor(key: string, text: string, sealer: Sealer) {
    this.#key = key;
    this.#text = text;
    this.#sealer = sealer;
  }

  /** @throws KeysDiffer, with what differs; or whatever Redis answers */
  async ask(client: Redis): Promise<void> {
    const own = this.#sealer.keyId;
    for (;;) {
      const sung = await client.hgetall(this.#key);
      const newest = sung.newest ?? '';
      for (const id of new Set([newest, own])) this.#open(id, sung[`key:${id}`]);
      if (sung[`key:${own}`] !== undefined) return;
      const added = await client.eval(add, 1, this.#key, newest, own, this.#sealer.seal(this.#text, this.#place(own)));
      if (added === 1) return;
    }
  }

  #open(id: string, sealed: string | undefined): void {
    if (sealed === undefined) return;
    let text: string;
    try {
      text = this.#sealer.open(sealed, this.#place(id));
    } catch (error) {
      if (!(error instanceof RecordUnreadable)) throw error;
      throw new KeysDiffer(
        `what is in this Redis was sealed with a key "${id}" that this process does not have: STORE_KEYS, or the file that stands for it, has to be the same for all processes`,
        { cause: error },
      );
    }
    if (text !== this.#text)
      throw new KeysDiffer('STORE_SECRET is not the one that this Redis was first written with: it is never changed');
  }

  #place(id: string): string {
    return `${this.#key} ${id}`;
  }
}
