import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { RecordUnreadable } from '../conversation/ports.ts';

export interface SealingKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/**
 * Reads `id:base64,id:base64`. The first key seals; all of them open. To change keys put the new one in front, and drop the
 * old one when everything sealed with it has run out.
 *
 * @throws when a key is not 32 bytes, or an id is not a short name or stands twice
 */
export function readSealingKeys(list: string): readonly SealingKey[] {
  const keys = list.split(',').map((entry) => {
    const [id = '', base64 = ''] = entry.trim().split(':');
    if (!/^[a-z0-9-]{1,20}$/i.test(id))
      throw new Error('a sealing key is written id:base64, its id in letters and digits');
    const key = Buffer.from(base64, 'base64');
    if (key.length !== 32) throw new Error(`sealing key ${id} is not 32 bytes in base64`);
    return { id, key };
  });
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Error('two sealing keys have the same id');
  return keys;
}

const nonceLength = 12;
const tagLength = 16;

/**
 * Keeps what is written to a store secret and whole (AES-256-GCM). `place` is where it is written: text that was altered, or
 * copied to another place, does not open.
 */
export class Sealer {
  readonly #current: SealingKey;
  readonly #keys: ReadonlyMap<string, Buffer>;

  constructor(keys: readonly SealingKey[]) {
    const [current] = keys;
    if (current === undefined) throw new Error('there is no key to seal with');
    this.#current = current;
    this.#keys = new Map(keys.map(({ id, key }) => [id, key]));
  }

  /** The id of the key that seals. */
  get keyId(): string {
    return this.#current.id;
  }

  /** @returns the key's id, a full stop, and base64url of nonce, tag and ciphertext */
  seal(text: string, place: string): string {
    const { id, key } = this.#current;
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${id} ${place}`));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${id}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws RecordUnreadable */
  open(sealed: string, place: string): string {
    const [id = '', base64 = ''] = sealed.split('.');
    const key = this.#keys.get(id);
    if (key === undefined) throw new RecordUnreadable('sealed with a key that we do not have');
    const bytes = Buffer.from(base64, 'base64url');
    const nonce = bytes.subarray(0, nonceLength);
    const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
        .setAAD(Buffer.from(`${id} ${place}`))
        .setAuthTag(tag);
      return decipher.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
    } catch (error) {
      throw new RecordUnreadable('altered, cut short, or sealed for another place', { cause: error });
    }
  }
}
