import { chmodSync, closeSync, existsSync, linkSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { hasLostTransaction } from './damage.ts';
import { applicationId, tables, version } from './schema.ts';
import { isDamage, isHeld, seenIn } from './trouble.ts';

/** How long a commit of another process is waited for, in milliseconds. */
const patience = 5000;

/** What is there cannot be used, and was left as it is. The message is for the operator. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
}

const fileIn = (folder: string) => join(folder, 'latchkey.db');

export function hasStore(folder: string): boolean {
  return existsSync(fileIn(folder));
}

/**
 * Opens the store of a folder, and makes it where there is none: for its owner alone, and whole or not at all.
 *
 * @throws StoreUnusable when it cannot be written, is of a later version, or is not as it was written
 */
export function openFile(folder: string): DatabaseSyncInstance {
  const file = fileIn(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(file)) assertWhole(folder, file);
    else if (existsSync(`${file}-wal`)) throw damaged(folder, 'its journal is there, and the store itself is not');
    else make(file);
    const database = new DatabaseSync(file, { timeout: patience });
    assertSound(folder, database);
    // A commit is on the disk when it is answered, and what is deleted is overwritten.
    for (const setting of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'secure_delete = ON',
      'journal_size_limit = 8388608',
    ])
      database.exec(`PRAGMA ${setting}`);
    return database;
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    if (isDamage(error)) throw damaged(folder, (error as Error).message);
    const { code, message, errcode } = error as NodeJS.ErrnoException & { readonly errcode?: number };
    throw new StoreUnusable(
      `the store in ${folder} cannot be opened (${errcode === undefined ? (code ?? message) : seenIn(error)}): set STATE_DIR to a folder that can be written to, or STORE=memory to keep nothing`,
      { cause: error },
    );
  }
}

/** A store that ends with the process. */
export function openMemory(): DatabaseSyncInstance {
  const database = new DatabaseSync(':memory:');
  database.exec(tables);
  return database;
}

/**
 * Takes what only one process of a folder does. It is free again when the process ends, however it ends.
 *
 * @throws StoreUnusable when another does it
 */
export function take(folder: string, what: string): DatabaseSyncInstance {
  const file = join(folder, `${what}.lock`);
  closeSync(openSync(file, 'a', 0o600));
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (!isHeld(error)) throw error;
    throw new StoreUnusable(
      `another process already serves from ${folder}: stop it first, or set STATE_DIR to another folder (or use Redis, which several share)`,
    );
  }
}

/** Copies the store of a folder to a file that is not there yet, as it stands at one moment, whoever writes meanwhile. */
export function copyTo(file: string, folder: string): void {
  const database = openFile(folder);
  try {
    // Its mode is that of whoever makes it, so it is made first: an empty file is taken for none.
    closeSync(openSync(file, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(file);
  } finally {
    database.close();
  }
}

/** A draft that becomes the store when it is whole: a process that is killed meanwhile leaves none. */
function make(file: string): void {
  const draft = `${file}.draft-${process.pid}`;
  rmSync(draft, { force: true });
  closeSync(openSync(draft, 'wx', 0o600));
  try {
    const database = new DatabaseSync(draft);
    database.exec('PRAGMA auto_vacuum = INCREMENTAL');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec(
      `BEGIN; ${tables} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}; COMMIT`,
    );
    database.close();
    chmodSync(draft, 0o600);
    linkSync(draft, file);
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Before SQLite looks at it: opening it is a change, and to what is empty a journal that is beside it is lost. */
function assertWhole(folder: string, file: string): void {
  if (!isOurs(file)) throw damaged(folder, 'the file is not a store of Latchkey');
  // A process that writes meanwhile may be seen in the middle of it.
  for (let tries = 0; hasLostTransaction(`${file}-wal`); tries += 1) {
    if (tries === 3) throw damaged(folder, 'its journal is not as it was written');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}

/** By the head of the file: https://sqlite.org/fileformat2.html#the_database_header */
function isOurs(file: string): boolean {
  const head = Buffer.alloc(100);
  const open = openSync(file, 'r');
  try {
    readSync(open, head);
  } finally {
    closeSync(open);
  }
  return head.toString('latin1', 0, 16) === 'SQLite format 3\0' && head.readUInt32BE(68) === applicationId;
}

function assertSound(folder: string, database: DatabaseSyncInstance): void {
  const number = (pragma: string) => Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  if (number('user_version') > version)
    throw new StoreUnusable(`the store in ${folder} was written by a later version of Latchkey: start that one`);
  const found = database.prepare('PRAGMA integrity_check(1)').get() as { readonly integrity_check: string };
  if (found.integrity_check !== 'ok') throw damaged(folder, 'its pages are not as they were written');
}

function damaged(folder: string, what: string): StoreUnusable {
  return new StoreUnusable(
    `the store in ${folder} is damaged (${what}), and was left as it is: put a backup in its place, or move it away to begin with an empty one`,
  );
}
