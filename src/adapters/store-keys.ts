import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What seals what is kept: keys as `id:base64,…`, and a secret for names and tokens that is never changed. */
const storeKeys = z.strictObject({ keys: z.string().min(1), secret: z.string().min(32) });
export type StoreKeys = z.infer<typeof storeKeys>;

/** The keys that this installation made for itself. `from`: an earlier place that they were taken over from just now. */
export interface KeptKeys {
  readonly keys: StoreKeys;
  readonly file: string;
  readonly from?: string;
}

/**
 * Reads the keys that this installation made for itself, or makes them now: a file that only its owner may read, in a folder
 * that an upgrade of the program leaves alone. Several processes on several machines need the same keys, and are given them
 * by STORE_KEYS and STORE_SECRET instead.
 *
 * @param earlier a file where a version before this one kept them. What is there is copied, and stays there
 * @throws an Error for the operator when the file cannot be written, or is not what was written
 */
export function readOrMakeStoreKeys(folder: string, earlier?: string): KeptKeys {
  const file = fileIn(folder);
  try {
    const kept = readKeys(file);
    if (kept !== undefined) return { keys: kept, file };
    const old = earlier === undefined ? undefined : readKeys(earlier);
    const made = old ?? newStoreKeys();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (place(file, made))
      return { keys: made, file, ...(old !== undefined && earlier !== undefined && { from: earlier }) };
    // Another process was quicker.
    return { keys: readKeys(file) ?? made, file };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      `the keys for what is kept cannot be kept in ${file} (${code ?? message}): set STATE_DIR to a folder that can be written to, or STORE_KEYS and STORE_SECRET`,
      { cause: error },
    );
  }
}

export function newStoreKeys(): StoreKeys {
  return { keys: `k1:${randomBytes(32).toString('base64')}`, secret: randomBytes(32).toString('base64') };
}

export function hasStoreKeys(folder: string): boolean {
  return existsSync(fileIn(folder));
}

function fileIn(folder: string): string {
  return join(folder, 'store-keys');
}

/** @returns undefined when there is no such file */
function readKeys(file: string): StoreKeys | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return storeKeys.parse(JSON.parse(text));
  } catch {
    // What the parser says would quote it.
    throw new Error('it is not what was written there');
  }
}

/** Puts the whole file there, or none: two processes may start at once. @returns whether it was not there yet */
function place(file: string, keys: StoreKeys): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(keys)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
