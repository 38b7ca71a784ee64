import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Keys } from '../../../src/adapters/keys.ts';
import { BullMqAlarmClock } from '../../../src/adapters/redis/alarms.ts';
import { connectRedis, type RedisConnection } from '../../../src/adapters/redis/connection.ts';
import { RedisConversationStore } from '../../../src/adapters/redis/conversations.ts';
import { RedisDocuments } from '../../../src/adapters/redis/documents.ts';
import { readSealingKeys, Sealer } from '../../../src/adapters/sealing.ts';
import { RecordUnreadable } from '../../../src/conversation/ports.ts';
import { newRecord } from '../../../src/conversation/record.ts';
import { newSealingKey } from '../../contract/harness.ts';
import { needs } from '../../needs.ts';
import { sharedRedis } from '../../redis.ts';

describe('what lies in Redis', () => {
  const keys = new Keys('a secret of the test');
  const [old, recent] = [newSealingKey('old'), newSealingKey('new')];
  const sealer = new Sealer(readSealingKeys(recent));
  const line = { from: 'person', at: '2026-11-20T03:10:00.000Z', text: 'porters@nhs.net', body: {} } as const;
  let connection: RedisConnection;
  let store: RedisConversationStore;
  let conversation: string;

  before(async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    connection = connectRedis(url);
    store = new RedisConversationStore(connection, keys, sealer);
  });
  beforeEach(async () => {
    await connection.run((client) => client.flushdb());
    conversation = `porters@nhs.net ${randomUUID()}`;
  });
  after(() => connection?.close());

  /** Every key with all that is in it, as text. */
  async function everything(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const key of await connection.client.keys('*')) {
      const dump = await connection.client.dumpBuffer(key);
      found.set(key, (dump ?? Buffer.alloc(0)).toString('latin1'));
    }
    return found;
  }

  it('holds no plain text, and no name of a person or conversation (79)', async () => {
    const record = { ...newRecord('webchat'), last: 'porters@nhs.net', reference: { user: 'porters@nhs.net' } };
    await store.saveIfUnchanged(conversation, 0, record, [{ ...line, position: 1 }]);
    await new RedisDocuments(connection, keys, sealer).saveIfUnchanged('account porters@nhs.net', 0, {
      email: 'porters@nhs.net',
    });
    const alarms = new BullMqAlarmClock(connection, keys, sealer);
    await alarms.set(conversation, new Date(Date.now() + 3_600_000));
    await alarms.close();

    const found = await everything();
    assert.ok(found.size >= 4);
    for (const [key, value] of found) {
      assert.doesNotMatch(key, /porters|nhs/);
      assert.doesNotMatch(value, /porters|nhs\.net|webchat/);
    }
  });

  it('keeps record and log of a conversation in one slot, and spreads conversations over 64', () => {
    const shards = new Set<string>();
    for (let index = 0; index < 2000; index += 1) {
      const { record, log, appended } = keys.conversation(`c${index}`);
      const [tags] = [[record, log, appended].map((key) => /\{(s\d+)\}/.exec(key)?.[1])];
      assert.equal(new Set(tags).size, 1);
      shards.add(tags[0] ?? '');
    }
    assert.deepEqual([...shards].sort(), Array.from({ length: 64 }, (_, shard) => `s${shard}`).sort());
  });

  it('does not outlive its use: every key of a conversation has a life of 20 hours', async () => {
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [{ ...line, position: 1 }]);
    await new RedisDocuments(connection, keys, sealer).saveIfUnchanged('a code', 0, '123456', 900);
    const lives = new Map<string, number>();
    for (const key of await connection.client.keys('*')) lives.set(key, await connection.client.ttl(key));
    const { record, log } = keys.conversation(conversation);
    assert.deepEqual(
      lives,
      new Map([
        [record, 72_000],
        [log, 72_000],
        [keys.document('a code'), 900],
      ]),
    );
  });

  it('has nothing left of an alarm that rang', async () => {
    const alarms = new BullMqAlarmClock(connection, keys, sealer);
    const rang = new Promise<void>((resolve) => {
      alarms.onRing(async () => resolve());
    });
    await alarms.set(conversation, new Date());
    await rang;
    await alarms.close();
    const left = (await connection.client.keys('*')).filter((key) => /[0-9a-f]{64}/.test(key));
    assert.deepEqual(left, []);
  });

  it('is read with the previous key too, and sealed anew with the next save (40)', async () => {
    const before = new RedisConversationStore(connection, keys, new Sealer(readSealingKeys(old)));
    const rotated = new RedisConversationStore(connection, keys, new Sealer(readSealingKeys(`${recent},${old}`)));
    await before.saveIfUnchanged(conversation, 0, { ...newRecord('webchat'), last: 'before' }, [
      { ...line, position: 1 },
    ]);
    const { record } = await rotated.load(conversation);
    assert.equal(record?.last, 'before');
    assert.equal((await rotated.readAfter(conversation, 0)).length, 1);
    await assert.rejects(store.load(conversation), RecordUnreadable);
    await rotated.saveIfUnchanged(conversation, 1, { ...newRecord('webchat'), last: 'after' }, []);
    assert.equal((await store.load(conversation)).record?.last, 'after');
  });

  it('is not read when a bit was flipped (76)', async () => {
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [{ ...line, position: 1 }]);
    const { record, log } = keys.conversation(conversation);
    const body = (await connection.client.hget(record, 'body')) ?? '';
    const at = body.length - 5;
    const flipped = body.slice(0, at) + (body[at] === 'A' ? 'B' : 'A') + body.slice(at + 1);
    await connection.client.hset(record, 'body', flipped);
    await connection.client.lset(log, 0, 'new.AAAA');
    await assert.rejects(store.load(conversation), RecordUnreadable);
    await assert.rejects(store.readAfter(conversation, 0), RecordUnreadable);
    assert.equal(await connection.client.hget(record, 'body'), flipped);
  });

  it('is not read when it was moved to another conversation, or within a log (77)', async () => {
    const other = randomUUID();
    for (const name of [conversation, other])
      await store.saveIfUnchanged(name, 0, newRecord('webchat'), [
        { ...line, position: 1 },
        { ...line, position: 2 },
      ]);
    const [here, there] = [keys.conversation(conversation), keys.conversation(other)];
    await connection.client.hset(there.record, 'body', (await connection.client.hget(here.record, 'body')) ?? '');
    await assert.rejects(store.load(other), RecordUnreadable);
    await connection.client.lset(here.log, 0, (await connection.client.lindex(here.log, 1)) ?? '');
    await assert.rejects(store.readAfter(conversation, 0), RecordUnreadable);

    const documents = new RedisDocuments(connection, keys, sealer);
    await documents.saveIfUnchanged('mine', 0, { tries: 3 });
    await connection.client.copy(keys.document('mine'), keys.document('yours'));
    await assert.rejects(documents.load('yours'), RecordUnreadable);
  });

  it('is not read when a later version wrote it, and stays as it is (78)', async () => {
    const { record } = keys.conversation(conversation);
    const later = sealer.seal(JSON.stringify({ ...newRecord('webchat'), version: 2, mood: 'hopeful' }), record);
    await connection.client.hset(record, { revision: 4, save: 'x', body: later });
    await assert.rejects(store.load(conversation), RecordUnreadable);
    assert.equal(await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), []), 'conflict');
    assert.equal(await connection.client.hget(record, 'body'), later);
  });

  it('is gone when Redis was emptied: nothing throws, and a late save does not bring back half of it (80)', async () => {
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [{ ...line, position: 1 }]);
    await connection.client.flushdb();
    assert.deepEqual(await store.load(conversation), { record: undefined, revision: 0 });
    assert.equal(await store.saveIfUnchanged(conversation, 1, newRecord('webchat'), []), 'conflict');
    assert.deepEqual(await store.readAfter(conversation, 0), []);
    assert.equal(await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), []), 'saved');
  });
});
