import { randomUUID } from 'node:crypto';
import { Keys } from '../../src/adapters/keys.ts';
import { connectRedis } from '../../src/adapters/redis/connection.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { RedisLimits } from '../../src/adapters/redis/limits.ts';
import { RedisWorkQueue } from '../../src/adapters/redis/work-queue.ts';
import { readSealingKeys, Sealer } from '../../src/adapters/sealing.ts';
import type { BackendSettings } from '../../src/backend/backend.ts';
import { newSealingKey } from '../contract/harness.ts';
import { needs } from '../needs.ts';
import { sharedRedis } from '../redis.ts';
import { openWorld, type World } from './world.ts';

type OpenWorld = (changed?: Partial<BackendSettings>) => Promise<World>;

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Runs the same tests on the embedded stores and on a real Redis: what races can break has to hold on both. */
export function onEachStore(title: string, tests: (open: OpenWorld) => void): void {
  describe(`${title}, in process`, () => tests(openWorld));
  describe(`${title}, on Redis`, () => {
    const opened: (() => Promise<void>)[] = [];
    before(async function () {
      needs(this, await sharedRedis(), 'redis-server');
    });
    after(() => Promise.all(opened.map((close) => close())));
    tests(async (changed = {}) => {
      // A database for each world, or the workers of one would take the jobs of another.
      const connection = connectRedis((await sharedRedis()) ?? '');
      const keys = new Keys(randomUUID());
      const sealer = new Sealer(readSealingKeys(newSealingKey('k1')));
      const queue = new RedisWorkQueue(connection, keys, sealer, silent, [1, 1, 1]);
      opened.push(async () => {
        await queue.close();
        await connection.close();
      });
      await connection.ready();
      return openWorld({
        documents: new RedisDocuments(connection, keys, sealer),
        queue,
        limits: new RedisLimits(connection, keys),
        ...changed,
      });
    });
  });
}
