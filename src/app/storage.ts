import { hkdfSync, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { jobWaits } from '../adapters/job-retries.ts';
import { MemoryAlarmClock } from '../adapters/memory/alarms.ts';
import { MemoryConversationStore } from '../adapters/memory/conversations.ts';
import { MemoryDocuments } from '../adapters/memory/documents.ts';
import { MemoryLimits } from '../adapters/memory/limits.ts';
import { MemoryWorkQueue } from '../adapters/memory/work-queue.ts';
import { BullMqAlarmClock } from '../adapters/redis/alarms.ts';
import { Canary } from '../adapters/redis/canary.ts';
import { connectRedis } from '../adapters/redis/connection.ts';
import { RedisConversationStore } from '../adapters/redis/conversations.ts';
import { RedisDocuments } from '../adapters/redis/documents.ts';
import { Keys } from '../adapters/redis/keys.ts';
import { RedisLimits } from '../adapters/redis/limits.ts';
import { readSealingKeys, Sealer } from '../adapters/redis/sealing.ts';
import { RedisWorkQueue } from '../adapters/redis/work-queue.ts';
import { type KeptKeys, readOrMakeStoreKeys } from '../adapters/store-keys.ts';
import { Audit } from '../audit/audit.ts';
import type { Documents, Limits, WorkQueue } from '../backend/ports.ts';
import {
  type ActivityLog,
  type AlarmClock,
  type Clock,
  type ConversationStore,
  type Log,
  StoreUnavailable,
} from '../conversation/ports.ts';
import type { Config } from './config.ts';

/** Where keys were kept before: in the program's own folder, which an upgrade replaces. */
const earlierKeysFile = fileURLToPath(new URL('../../data/store-keys', import.meta.url));

/** Everything that is kept: in this process, or on Redis. What nobody asks for is never opened. */
export interface Storage {
  /** `in this process`, or `on Redis`: said at the start. */
  readonly name: string;
  readonly conversations: ConversationStore & ActivityLog;
  readonly documents: Documents;
  readonly limits: Limits;
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

/** Opens the store that the configuration names. Waiting until it answers is `ready`. */
export function openStorage(config: Config, world: StorageWorld): Storage {
  return config.redisUrl === undefined ? inProcess(world) : onRedis(config.redisUrl, config, world);
}

function inProcess({ clock, log }: StorageWorld): Storage {
  return {
    name: 'in this process, and ends with it (set REDIS_URL to keep it)',
    conversations: new MemoryConversationStore(clock),
    documents: new MemoryDocuments(clock),
    limits: new MemoryLimits(),
    openAlarms: () => new MemoryAlarmClock(clock, log),
    openQueue: () => new MemoryWorkQueue(clock, log, jobWaits),
    secret: randomBytes(32).toString('base64'),
    ready: async () => {},
    check: async () => {},
    close: async () => {},
  };
}

function onRedis(url: string, config: Config, { log }: StorageWorld): Storage {
  const kept = config.storeKeys === undefined ? readOrMakeStoreKeys(config.stateDir, earlierKeysFile) : undefined;
  const { keys, secret } = kept?.keys ?? config.storeKeys ?? { keys: '', secret: '' };
  if (kept?.from !== undefined) log.warn('store-keys-taken-over', { from: kept.from, to: kept.file });
  const names = new Keys(derive(secret, 'names in redis').toString('hex'));
  const sealer = new Sealer(readSealingKeys(keys));
  const canary = new Canary(names.canary, derive(secret, 'canary in redis').toString('hex'), sealer);
  const connection = connectRedis(url, log, canary);
  return {
    name: `on Redis, encrypted with the keys in ${whereKeysAre(kept)}`,
    conversations: new RedisConversationStore(connection, names, sealer),
    documents: new RedisDocuments(connection, names, sealer),
    limits: new RedisLimits(connection, names),
    openAlarms: () => new BullMqAlarmClock(connection, names, sealer, log),
    openQueue: () => new RedisWorkQueue(connection, names, sealer, log),
    secret,
    ready: () => connection.ready(),
    check: () => connection.check(),
    close: () => connection.close(),
  };
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
