import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Keys } from '../../../src/adapters/keys.ts';
import { BullMqAlarmClock } from '../../../src/adapters/redis/alarms.ts';
import { connectRedis, type RedisConnection } from '../../../src/adapters/redis/connection.ts';
import { RedisConversationStore } from '../../../src/adapters/redis/conversations.ts';
import { RedisWorkQueue } from '../../../src/adapters/redis/work-queue.ts';
import { readSealingKeys, Sealer } from '../../../src/adapters/sealing.ts';
import { type LogLine, StoreUnavailable } from '../../../src/conversation/ports.ts';
import { newSealingKey } from '../../contract/harness.ts';
import { findProgram, needs } from '../../needs.ts';
import { endsWithin } from '../../patience.ts';
import { type RedisServer, startRedis } from '../../redis.ts';
import { type RedisProxy, startProxy } from './proxy.ts';

export const secret = 'a secret of the test';
export const keys = new Keys(secret);
export const sealingKey = newSealingKey('k1');
export const sealer = new Sealer(readSealingKeys(sealingKey));
export const silent = { info: () => {}, warn: () => {}, error: () => {} };
export const line: LogLine = { from: 'person', position: 1, at: '2026-11-20T03:10:00.000Z', text: 'hello', body: {} };

/** A Redis of a test's own, and a connection to it through a network that fails when told to. */
export interface Trouble {
  readonly server: RedisServer;
  readonly proxy: RedisProxy;
  readonly connection: RedisConnection;
  readonly store: RedisConversationStore;
  readonly conversation: string;
  /** Opens what is closed after the test, whatever becomes of it. */
  connectTo(url: string): RedisConnection;
  alarmsOn(connection: RedisConnection): BullMqAlarmClock;
  queueOn(connection: RedisConnection): RedisWorkQueue;
  /** Says something to Redis past everything of ours. */
  direct(...command: string[]): Promise<string>;
}

/** Sets up trouble for each test of a suite. @returns what gives the trouble of the test that is running */
export function eachInTrouble(): () => Trouble {
  let trouble: Trouble | undefined;
  const opened: { close(): Promise<void> }[] = [];

  before(function () {
    needs(this, findProgram('redis-server'), 'redis-server');
  });
  beforeEach(async () => {
    const server = await startRedis();
    assert.ok(server);
    const proxy = await startProxy(server.url);
    const connectTo = (url: string) => {
      const connection = connectRedis(url);
      opened.push(connection);
      return connection;
    };
    const connection = connectTo(proxy.url);
    trouble = {
      server,
      proxy,
      connection,
      store: new RedisConversationStore(connection, keys, sealer),
      conversation: randomUUID(),
      connectTo,
      alarmsOn(shared) {
        const alarms = new BullMqAlarmClock(shared, keys, sealer);
        opened.push(alarms);
        return alarms;
      },
      queueOn(shared) {
        const queue = new RedisWorkQueue(shared, keys, sealer, silent, [20, 20, 20]);
        opened.push(queue);
        return queue;
      },
      direct: server.say,
    };
    await connection.ready();
  });
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
    await trouble?.proxy.stop();
    await trouble?.server.stop();
    trouble = undefined;
  });

  return () => {
    assert.ok(trouble);
    return trouble;
  };
}

/** Says StoreUnavailable, and in time for an apology. */
export async function failsInTime(action: Promise<unknown>): Promise<void> {
  await assert.rejects(endsWithin(3000, action), StoreUnavailable);
}
