/** Writes without end, and says of each document that it is kept: a process for a test to kill. Arguments: the folder, the keys. */

import type { StoreKeys } from '../../../src/adapters/store-keys.ts';
import { onSqlite } from '../../on-sqlite.ts';

const [folder = '', keys = ''] = process.argv.slice(2);
const { documents, queue } = onSqlite(undefined, folder, JSON.parse(keys) as StoreKeys);
const jobs = queue(undefined, [3_600_000]);

async function write(writer: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const key = `${writer} ${n}`;
    if (!(await documents.saveIfUnchanged(key, 0, { key, text: 'x'.repeat(3000) }))) throw new Error('it was there');
    await jobs.add(key, key);
    process.stdout.write(`${key}\n`);
  }
}

await Promise.all([1, 2, 3, 4].map(write));
