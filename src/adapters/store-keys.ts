import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What seals the state in Redis: keys as `id:base64,…`, and a secret for names and tokens that is never changed. */
const storeKeys = z.strictObject({ keys: z.string().min(1), secret: z.string().min(32) });
export type StoreKeys = z.infer<typeof storeKeys>;

/**
 * Reads the keys that this installation made for itself, or makes them now: a file that only its owner may read. Several
 * processes on several machines need the same keys, and are given them by STORE_KEYS and STORE_SECRET instead.
 *
 * @throws when the file is there and is not what was written
 */
export function readOrMakeStoreKeys(path: string): StoreKeys {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const made: StoreKeys = {
    keys: `k1:${randomBytes(32).toString('base64')}`,
    secret: randomBytes(32).toString('base64'),
  };
  try {
    writeFileSync(path, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return storeKeys.parse(JSON.parse(readFileSync(path, 'utf8')));
  }
}
