import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Canary } from '../adapters/canary.ts';
import { Keys } from '../adapters/keys.ts';
import { LocalPubSub } from '../adapters/memory/pub-sub.ts';
import { BullMqAlarmClock } from '../adapters/redis/alarms.ts';
import { RedisCanary } from '../adapters/redis/canary.ts';
import { connectRedis } from '../adapters/redis/connection.ts';
import { RedisConversationStore } from '../adapters/redis/conversations.ts';
import { RedisDocuments } from '../adapters/redis/documents.ts';
import { RedisLimits } from '../adapters/redis/limits.ts';
import { RedisPubSub } from '../adapters/redis/pub-sub.ts';
import { RedisWorkQueue } from '../adapters/redis/work-queue.ts';
import { readSealingKeys, Sealer } from '../adapters/sealing.ts';
import { SqliteAlarmClock } from '../adapters/sqlite/alarms.ts';
import { SqliteConversationStore } from '../adapters/sqlite/conversations.ts';
import { Database } from '../adapters/sqlite/database.ts';
import { SqliteDocuments } from '../adapters/sqlite/documents.ts';
import { hasStore } from '../adapters/sqlite/files.ts';
import { SqliteLimits } from '../adapters/sqlite/limits.ts';
import { SqliteWorkQueue } from '../adapters/sqlite/work-queue.ts';
import {
  hasStoreKeys,
  type KeptKeys,
  newStoreKeys,
  readOrMakeStoreKeys,
  type StoreKeys,
} from '../adapters/store-keys.ts';
import { Audit } from '../audit/audit.ts';
import type { Documents, Limits, WorkQueue } from '../backend/ports.ts';
import {
  type ActivityLog,
  type AlarmClock,
  type Clock,
  type ConversationStore,
  type Log,
  type PubSub,
  StoreUnavailable,
} from '../conversation/ports.ts';
import { type Config, ownFolder } from './config.ts';

/** Where keys for Redis were kept before: in the program's own folder, which an upgrade replaces. */
const earlierKeysFile = join(ownFolder, 'store-keys');

/** Everything that is kept: in a folder, on Redis, or in memory alone. What nobody asks for is never opened. */
export interface Storage {
  /** Where it is, and where its keys are: said at the start. */
  readonly name: string;
  /** Whether it outlives the process. */
  readonly lasts: boolean;
  readonly conversations: ConversationStore & ActivityLog;
  readonly documents: Documents;
  readonly limits: Limits;
  readonly pubSub: PubSub;
  /** At least 32 bytes, the same in every process that shares the store. */
  readonly secret: string;
  openAlarms(): AlarmClock;
  openQueue(): WorkQueue;
  /** Waits until it can be used. @throws when waiting will not help */
  ready(): Promise<void>;
  /** Whether it can be used now. @throws StoreUnavailable with the reason, in words for an operator */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StorageWorld {
  readonly clock: Clock;
  readonly log: Log;
}

/** Jobs wait by the time of the machine, whatever a transcript's clock says. */
const machineClock: Clock = { now: () => new Date() };

/**
 * Opens the store that the configuration names. Waiting until it answers is `ready`.
 *
 * @throws an Error for the operator when a folder cannot be used: see adapters/sqlite/files.ts
 */
export function openStorage(config: Config, world: StorageWorld): Storage {
  if (config.redisUrl !== undefined) return onRedis(config.redisUrl, config, world);
  return config.storeFolder === undefined ? inMemory(world) : inFolder(config.storeFolder, config, world);
}

function inMemory(world: StorageWorld): Storage {
  const keys = keysOf(newStoreKeys(), 'memory');
  const database = new Database(world);
  return onDatabase(database, keys, world, {
    name: 'in memory, and ends with this process (STORE=memory)',
    lasts: false,
  });
}

function inFolder(folder: string, config: Config, world: StorageWorld): Storage {
  const kept = config.storeKeys === undefined ? keysBeside(folder) : undefined;
  const keys = keysOf(kept?.keys ?? config.storeKeys, folder);
  const database = new Database({ folder, ...world, canary: keys.canary });
  const isInside = config.inUseBy.length > 0 && folder === ownFolder;
  const until = isInside ? ' (an upgrade may replace this folder: set STATE_DIR)' : '';
  return onDatabase(database, keys, world, {
    name: `in ${folder}, encrypted with the keys in ${whereKeysAre(kept)}${until}`,
    lasts: true,
  });
}

/** @throws when there is a store, and its keys are gone: others could not read it */
function keysBeside(folder: string): KeptKeys {
  if (hasStore(folder) && !hasStoreKeys(folder))
    throw new Error(
      `the store in ${folder} is there, and the file store-keys, with the keys it was encrypted with, is not: put it back, or set STORE_KEYS and STORE_SECRET`,
    );
  return readOrMakeStoreKeys(folder);
}

function onDatabase(
  database: Database,
  { names, sealer, secret }: OurKeys,
  { clock, log }: StorageWorld,
  said: Pick<Storage, 'name' | 'lasts'>,
): Storage {
  return {
    ...said,
    conversations: new SqliteConversationStore(database, names, sealer, clock),
    documents: new SqliteDocuments(database, names, sealer, clock),
    limits: new SqliteLimits(database, names, machineClock),
    pubSub: new LocalPubSub(),
    openAlarms: () => new SqliteAlarmClock(database, names, sealer, clock, log),
    openQueue: () => new SqliteWorkQueue(database, names, sealer, machineClock, log),
    secret,
    ready: async () => {},
    check: () => database.check(),
    close: () => database.close(),
  };
}

function onRedis(url: string, config: Config, { log }: StorageWorld): Storage {
  const kept = config.storeKeys === undefined ? readOrMakeStoreKeys(config.stateDir, earlierKeysFile) : undefined;
  const { names, sealer, canary, secret } = keysOf(kept?.keys ?? config.storeKeys, 'this Redis');
  if (kept?.from !== undefined) log.warn('store-keys-taken-over', { from: kept.from, to: kept.file });
  const connection = connectRedis(url, log, new RedisCanary(names.canary, canary));
  return {
    name: `on Redis, encrypted with the keys in ${whereKeysAre(kept)}`,
    lasts: true,
    conversations: new RedisConversationStore(connection, names, sealer),
    documents: new RedisDocuments(connection, names, sealer),
    limits: new RedisLimits(connection, names),
    pubSub: new RedisPubSub(connection, names),
    openAlarms: () => new BullMqAlarmClock(connection, names, sealer, log),
    openQueue: () => new RedisWorkQueue(connection, names, sealer, log),
    secret,
    ready: () => connection.ready(),
    check: () => connection.check(),
    close: () => connection.close(),
  };
}

interface OurKeys {
  readonly names: Keys;
  readonly sealer: Sealer;
  readonly canary: Canary;
  readonly secret: string;
}

/** @param store how an operator calls what they are for */
function keysOf({ keys, secret }: StoreKeys = { keys: '', secret: '' }, store: string): OurKeys {
  const names = new Keys(derive(secret, 'names in redis').toString('hex'));
  const sealer = new Sealer(readSealingKeys(keys));
  const text = derive(secret, 'canary in redis').toString('hex');
  return { names, sealer, canary: new Canary(store, names.canary, text, sealer), secret };
}

function whereKeysAre(kept: KeptKeys | undefined): string {
  if (kept === undefined) return 'STORE_KEYS';
  return kept.from === undefined ? kept.file : `${kept.file}, copied there from ${kept.from}`;
}

/**
 * Does what has to be done once before anything is served, when the store can be used; and again from its beginning when the
 * store is lost in the middle of it.
 */
export async function prepareOn(storage: Storage, work: () => Promise<void>): Promise<void> {
  for (;;) {
    await storage.ready();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await pause(1000);
    }
  }
}

/** What the audit trail is signed with: whoever reads or writes it has to have the same. */
export function auditSecret({ secret }: Storage): string {
  return derive(secret, 'reset backend').toString('base64');
}

/** The audit trail of this store. Several processes may write to it. */
export function openAudit(storage: Storage, { clock, log }: StorageWorld): Audit {
  return new Audit(storage.documents, clock, auditSecret(storage), log);
}

/** A key of its own for each use of one secret. */
export function derive(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'latchkey', use, 32));
}
