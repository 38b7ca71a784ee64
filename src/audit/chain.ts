import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const mac = z.string().regex(/^[\w-]{43}$/);

/**
 * One entry as it is kept. `about` and `by` are pseudonyms. `writer` is the process that wrote it, so that no two write the
 * same. `previous` is the mac of the entry before, and `since` its instant, from which it can be told until when it must be
 * there; the first entry has neither.
 */
export const keptEntry = z.strictObject({
  v: z.literal(1),
  seq: z.int().positive(),
  at: z.iso.datetime(),
  event: z.string(),
  about: z.string().optional(),
  by: z.string().optional(),
  writer: z.string(),
  since: z.iso.datetime().optional(),
  previous: mac.optional(),
  mac,
});
export type KeptEntry = z.infer<typeof keptEntry>;

/** How far the trail had come when this was written: the newest entry, or one a little before it. */
export const keptHead = z.strictObject({
  v: z.literal(1),
  seq: z.int().positive(),
  at: z.iso.datetime(),
  /** The mac of that entry. */
  entry: mac,
  mac,
});
export type KeptHead = z.infer<typeof keptHead>;

/**
 * What only somebody who has the secret can do: sign an entry, and give a person the same pseudonym again. Two keys are
 * derived from the secret, so that neither use tells anything of the other.
 */
export class AuditKeys {
  readonly #chain: Buffer;
  readonly #names: Buffer;

  constructor(secret: string) {
    this.#chain = derive(secret, 'audit chain');
    this.#names = derive(secret, 'audit pseudonyms');
  }

  /** @param whose capitals and spaces around it make no other person */
  pseudonymOf(whose: string): string {
    return createHmac('sha256', this.#names).update(whose.normalize('NFKC').trim().toLowerCase()).digest('base64url');
  }

  signEntry(entry: Omit<KeptEntry, 'mac'>): KeptEntry {
    return { ...entry, mac: this.#macOf(bytesOfEntry(entry)) };
  }

  signHead(head: Omit<KeptHead, 'mac'>): KeptHead {
    return { ...head, mac: this.#macOf(bytesOfHead(head)) };
  }

  isSigned(kept: KeptEntry | KeptHead): boolean {
    const expected = this.#macOf('entry' in kept ? bytesOfHead(kept) : bytesOfEntry(kept));
    return timingSafeEqual(Buffer.from(expected), Buffer.from(kept.mac));
  }

  #macOf(bytes: string): string {
    return createHmac('sha256', this.#chain).update(bytes).digest('base64url');
  }
}

/** What the next entry remembers of one that cannot be read. */
export function macOfUnreadable(seq: number): string {
  return createHash('sha256').update(`unreadable ${seq}`).digest('base64url');
}

/** A list, so that its bytes do not hang on the order in which a store gives fields back. */
function bytesOfEntry(entry: Omit<KeptEntry, 'mac'>): string {
  const { v, seq, at, event, about = null, by = null, writer, since = null, previous = null } = entry;
  return JSON.stringify(['entry', v, seq, at, event, about, by, writer, since, previous]);
}

function bytesOfHead({ v, seq, at, entry }: Omit<KeptHead, 'mac'>): string {
  return JSON.stringify(['head', v, seq, at, entry]);
}

function derive(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'latchkey', use, 32));
}
