import { randomBytes, randomUUID } from 'node:crypto';
import { Keys } from '../../src/adapters/keys.ts';
import { connectRedis, type RedisConnection } from '../../src/adapters/redis/connection.ts';
import { readSealingKeys, Sealer } from '../../src/adapters/sealing.ts';
import type { Clock } from '../../src/conversation/ports.ts';
import { newFolder } from '../folders.ts';
import { needs } from '../needs.ts';
import { onSqlite } from '../on-sqlite.ts';
import { sharedRedis } from '../redis.ts';

/** What an adapter gives to its contract: the thing itself, and how it is put away. */
export interface Opened<Thing> {
  readonly thing: Thing;
  /** Lets so many seconds pass, as the thing sees it. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens an adapter, or names the program that it needs and this machine does not have. */
export type Open<Thing> = () => Promise<Opened<Thing> | string>;

/** Runs a contract on one adapter. A skip says why. */
export function onAdapter<Thing>(
  name: string,
  open: Open<Thing>,
  contract: (opened: () => Opened<Thing>) => void,
): void {
  describe(name, () => {
    let opened: Opened<Thing> | undefined;
    before(async function () {
      const answer = await open();
      const found = typeof answer === 'string' ? undefined : answer;
      needs(this, found, String(answer));
      opened = found;
    });
    after(() => opened?.close());
    contract(() => {
      if (opened === undefined) throw new Error(`${name} was not opened`);
      return opened;
    });
  });
}

/** A clock that goes on by itself and can be moved. */
export function movableClock() {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    async pass(seconds: number): Promise<void> {
      ahead += seconds * 1000;
    },
  };
}

type OnSqlite = ReturnType<typeof onSqlite>;

/** Opens something in memory. */
export function inMemory<Thing>(make: (stores: OnSqlite, clock: Clock) => Thing): Open<Thing> {
  return async () => {
    const clock = movableClock();
    const stores = onSqlite(clock);
    return { thing: make(stores, clock), pass: clock.pass, close: () => stores.database.close() };
  };
}

/** Opens something in a folder of its own, on disk. */
export function inFolder<Thing>(make: (stores: OnSqlite, clock: Clock) => Thing): Open<Thing> {
  return async () => {
    const clock = movableClock();
    const folder = newFolder();
    const stores = onSqlite(clock, folder);
    return { thing: make(stores, clock), pass: clock.pass, close: () => stores.database.close() };
  };
}

export function newSealingKey(id: string): string {
  return `${id}:${randomBytes(32).toString('base64')}`;
}

/** Opens something on an empty database of a real Redis. */
export function onRedis<Thing>(
  make: (connection: RedisConnection, keys: Keys, sealer: Sealer) => { thing: Thing; close?: () => Promise<void> },
): Open<Thing> {
  return async () => {
    const url = await sharedRedis();
    if (url === undefined) return 'redis-server';
    const connection = connectRedis(url);
    const { thing, close } = make(connection, new Keys(randomUUID()), new Sealer(readSealingKeys(newSealingKey('k1'))));
    return {
      thing,
      // Redis has no clock to set: what is left of every key's life is shortened instead, and Redis does the rest.
      async pass(seconds) {
        for (const key of await connection.client.keys('*')) {
          const left = await connection.client.pttl(key);
          if (left >= 0) await connection.client.pexpire(key, left - seconds * 1000);
        }
      },
      async close() {
        await close?.();
        await connection.close();
      },
    };
  };
}
