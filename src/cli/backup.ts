/**
 * Copies all that is kept in the folder of the store, also while Latchkey runs, with its settings (STATE_DIR):
 *
 *   npm run backup -- FOLDER   into a folder that is not there yet, or is empty
 *
 * The keys that were made by themselves go along. Exits with 2 when it cannot be done.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyTo } from '../adapters/sqlite/files.ts';
import { type Config, readConfig } from '../app/config.ts';
import { CannotRun, mustBeKept } from './backend-store.ts';

try {
  backUp(process.argv.slice(2), readConfig(process.env));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function backUp([to, ...more]: readonly string[], config: Config): void {
  if (to === undefined || more.length > 0) throw new CannotRun('Name the folder: npm run backup -- FOLDER');
  const { storeFolder: from, redisUrl, storeKeys } = config;
  if (redisUrl !== undefined || from === undefined)
    throw new CannotRun('This copies the store of a folder. With REDIS_URL, back up Redis.');
  mustBeKept(config);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (readdirSync(to).length > 0) throw new CannotRun(`${to} is not empty: name another folder.`);
  copyTo(join(to, 'latchkey.db'), from);
  const keys = join(from, 'store-keys');
  const hasKeys = storeKeys === undefined && existsSync(keys);
  if (hasKeys) copyFileSync(keys, join(to, 'store-keys'));
  console.log(`The store is in ${to}${hasKeys ? ', and with it the keys that open it' : ''}.`);
}
