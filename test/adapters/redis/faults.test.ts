import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { BullMqAlarmClock } from '../../../src/adapters/redis/alarms.ts';
import { connectRedis, type RedisConnection } from '../../../src/adapters/redis/connection.ts';
import { RedisConversationStore } from '../../../src/adapters/redis/conversations.ts';
import { RedisDocuments } from '../../../src/adapters/redis/documents.ts';
import { Keys } from '../../../src/adapters/redis/keys.ts';
import { readSealingKeys, Sealer } from '../../../src/adapters/redis/sealing.ts';
import { type LogLine, StoreUnavailable } from '../../../src/conversation/ports.ts';
import { newRecord } from '../../../src/conversation/record.ts';
import { eventually, newSealingKey } from '../../contract/harness.ts';
import { findProgram, needs } from '../../needs.ts';
import { type RedisServer, startRedis } from '../../redis.ts';
import { type RedisProxy, startProxy } from './proxy.ts';

const keys = new Keys('a secret of the test');
const sealer = new Sealer(readSealingKeys(newSealingKey('k1')));
const line: LogLine = { from: 'person', position: 1, at: '2026-11-20T03:10:00.000Z', text: 'hello', body: {} };

describe('Redis in trouble', () => {
  let server: RedisServer;
  let proxy: RedisProxy;
  let connection: RedisConnection;
  let store: RedisConversationStore;
  let conversation: string;
  /** What a test opened, to be closed whatever becomes of it. */
  const opened: { close(): Promise<void> }[] = [];

  function connectTo(url: string): RedisConnection {
    const another = connectRedis(url);
    opened.push(another);
    return another;
  }

  function alarmsOn(shared: RedisConnection): BullMqAlarmClock {
    const alarms = new BullMqAlarmClock(shared, keys, sealer);
    opened.push(alarms);
    return alarms;
  }

  before(function () {
    needs(this, findProgram('redis-server'), 'redis-server');
  });
  beforeEach(async () => {
    const started = await startRedis();
    assert.ok(started);
    server = started;
    proxy = await startProxy(server.url);
    connection = connectTo(proxy.url);
    await connection.ready();
    store = new RedisConversationStore(connection, keys, sealer);
    conversation = randomUUID();
  });
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
    await proxy?.stop();
    await server?.stop();
  });

  /** Says StoreUnavailable, and in time for an apology. */
  async function failsInTime(action: Promise<unknown>): Promise<void> {
    const began = performance.now();
    await assert.rejects(action, StoreUnavailable);
    assert.ok(performance.now() - began < 3000, `took ${performance.now() - began} ms`);
  }

  async function direct(...command: string[]): Promise<void> {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const answer = new Promise((resolve) => socket.once('data', resolve));
    socket.write(`${command.join(' ')}\r\n`);
    await answer;
    socket.destroy();
  }

  it('waits at boot until Redis is there (fault 1)', async () => {
    await server.kill();
    const late = connectTo(server.url);
    let isReady = false;
    const ready = late.ready().then(() => {
      isReady = true;
    });
    await failsInTime(new RedisDocuments(late, keys, sealer).load('x'));
    assert.equal(isReady, false);
    await server.restart();
    await ready;
    assert.equal((await new RedisDocuments(late, keys, sealer).load('x')).revision, 0);
  });

  it('says so in time when Redis is down, and works when it is back, with all that was saved (faults 2, 10)', async () => {
    const alarms = alarmsOn(connection);
    const documents = new RedisDocuments(connection, keys, sealer);
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    await server.kill();
    await failsInTime(store.load(conversation));
    await failsInTime(store.saveIfUnchanged(conversation, 1, newRecord('webchat'), []));
    await failsInTime(store.readAfter(conversation, 0));
    await failsInTime(documents.load('x'));
    await failsInTime(documents.saveIfUnchanged('x', 0, 1));
    await failsInTime(alarms.set(conversation, new Date()));
    await server.restart();
    await connection.ready();
    assert.equal((await store.load(conversation)).revision, 1);
    assert.deepEqual(await store.readAfter(conversation, 0), [line]);
    assert.equal(await store.saveIfUnchanged(conversation, 1, newRecord('webchat'), []), 'saved');
  });

  it('says so in time when the network swallows everything, and connects anew (faults 3, 4)', async () => {
    proxy.swallow();
    await failsInTime(store.load(conversation));
    await failsInTime(store.saveIfUnchanged(conversation, 0, newRecord('webchat'), []));
    await failsInTime(alarmsOn(connection).set(conversation, new Date()));
    proxy.cut();
    await connection.ready();
    assert.equal(await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), []), 'saved');
  });

  it('gives up a connection that has gone silent', async () => {
    const closed = new Promise((resolve) => connection.client.once('close', resolve));
    proxy.swallow();
    await failsInTime(store.load(conversation));
    await closed;
  });

  it('saves once when the answer was lost and the caller saves again (fault 5)', async () => {
    const record = newRecord('webchat');
    proxy.loseAnswers();
    await failsInTime(store.saveIfUnchanged(conversation, 0, record, [line]));
    proxy.cut();
    await connection.ready();
    assert.equal((await store.load(conversation)).revision, 1);
    assert.equal(await store.saveIfUnchanged(conversation, 0, record, [line]), 'saved');
    assert.equal((await store.load(conversation)).revision, 1);
    assert.deepEqual(await store.readAfter(conversation, 0), [line]);
    assert.equal(await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]), 'conflict');
  });

  it('makes good by itself for an answer lost in a blink (fault 5)', async () => {
    proxy.loseAnswers();
    const saving = store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    const counter = connectTo(server.url);
    const { record } = keys.conversation(conversation);
    await eventually(async () => (await counter.run((client) => client.exists(record))) === 1);
    proxy.cut();
    assert.equal(await saving, 'saved');
    assert.deepEqual(await store.readAfter(conversation, 0), [line]);
    assert.equal((await store.load(conversation)).revision, 1);
  });

  it('never sends a document twice by itself, because nobody could tell the first save from another’s (fault 5)', async () => {
    const documents = new RedisDocuments(connection, keys, sealer);
    proxy.loseAnswers();
    await failsInTime(documents.saveIfUnchanged('x', 0, 1));
    proxy.cut();
    await connection.ready();
    assert.deepEqual(await documents.load('x'), { value: 1, revision: 1 });
  });

  it('connects again when its Redis has become a replica, and sends the command once more (fault 6)', async () => {
    await direct('REPLICAOF', '127.0.0.1', '1');
    const closed = new Promise((resolve) => connection.client.once('close', resolve));
    const saving = store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    await closed;
    await direct('REPLICAOF', 'NO', 'ONE');
    assert.equal(await saving, 'saved');
    assert.deepEqual(await store.readAfter(conversation, 0), [line]);
  });

  it('says so when Redis is full, and still reads (fault 7)', async () => {
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    await direct('CONFIG', 'SET', 'maxmemory', '1');
    await failsInTime(store.saveIfUnchanged(conversation, 1, newRecord('webchat'), []));
    assert.equal((await store.load(conversation)).revision, 1);
  });

  it('tells at boot that a password is missing or wrong (fault 13)', async () => {
    await direct('CONFIG', 'SET', 'requirepass', 'right');
    for (const user of ['', ':wrong@']) {
      const stranger = connectTo(server.url.replace('redis://', `redis://${user}`));
      await assert.rejects(stranger.ready(), /REDIS_URL needs its user name and password/);
    }
    const friend = connectTo(server.url.replace('redis://', 'redis://:right@'));
    await friend.ready();
  });

  it('calls followers again after the connection broke, whatever they missed', async () => {
    let calls = 0;
    const stop = store.follow(conversation, () => {
      calls += 1;
    });
    await eventually(() => calls > 0);
    proxy.cut();
    const elsewhere = connectTo(server.url);
    await new RedisConversationStore(elsewhere, keys, sealer).saveIfUnchanged(conversation, 0, newRecord('webchat'), [
      line,
    ]);
    const then = calls;
    await eventually(() => calls > then);
    const before = calls;
    await connection.ready();
    await store.saveIfUnchanged(conversation, 1, newRecord('webchat'), [{ ...line, position: 2 }]);
    await eventually(() => calls > before);
    stop();
  });

  it('rings after everything was killed: the process that set the alarm, and Redis', async () => {
    const alarms = alarmsOn(connection);
    await alarms.set(conversation, new Date(Date.now() + 1000));
    await alarms.close();
    await connection.close();
    await server.kill();
    await wait(1100);
    await server.restart();

    const next = connectTo(server.url);
    const others = alarmsOn(next);
    const rung = await new Promise((resolve) => {
      others.onRing(async (name) => resolve(name));
    });
    assert.equal(rung, conversation);
  });

  it('rings on when Redis was away', async () => {
    const alarms = alarmsOn(connection);
    const rung: string[] = [];
    alarms.onRing(async (name) => {
      rung.push(name);
    });
    await alarms.set('before', new Date());
    await eventually(() => rung.includes('before'));
    await server.restart();
    await connection.ready();
    await alarms.set('after', new Date());
    await eventually(() => rung.includes('after'));
  });

  it('goes on after FLUSHALL: conversations begin anew, and alarms ring (80)', async () => {
    const alarms = alarmsOn(connection);
    const rung: string[] = [];
    alarms.onRing(async (name) => {
      rung.push(name);
    });
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    await alarms.set('before', new Date());
    await eventually(() => rung.includes('before'));
    await direct('FLUSHALL');
    assert.deepEqual(await store.load(conversation), { record: undefined, revision: 0 });
    assert.equal(await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]), 'saved');
    await alarms.set('after', new Date(Date.now() + 200));
    await eventually(() => rung.includes('after'));
  });

  it('waits for a ring that has begun when it closes, and leaves the rest to others', async () => {
    const alarms = alarmsOn(connection);
    const rung: string[] = [];
    const begun = new Promise<void>((resolve) => {
      alarms.onRing(async (name) => {
        resolve();
        await wait(300);
        rung.push(name);
      });
    });
    await alarms.set('first', new Date());
    await begun;
    await alarms.close();
    assert.deepEqual(rung, ['first']);
    const others = alarmsOn(connection);
    await others.set('second', new Date());
    others.onRing(async (name) => {
      rung.push(name);
    });
    await eventually(() => rung.length > 1);
    await wait(100);
    assert.deepEqual(rung, ['first', 'second']);
  });

  it('closes although Redis is away', async () => {
    const alarms = alarmsOn(connection);
    alarms.onRing(async () => {});
    await alarms.set(conversation, new Date(Date.now() + 3_600_000));
    store.follow(conversation, () => {});
    await server.kill();
    await alarms.close();
    await connection.close();
    assert.equal(connection.isReady(), false);
  });

  it('closes although Redis never came', async () => {
    await server.kill();
    const late = connectTo(server.url);
    const alarms = alarmsOn(late);
    alarms.onRing(async () => {});
    await failsInTime(alarms.set(conversation, new Date()));
    await alarms.close();
  });

  it('closes a little after a network that swallows everything', async () => {
    const alarms = alarmsOn(connection);
    alarms.onRing(async () => {});
    await alarms.set(conversation, new Date(Date.now() + 3_600_000));
    proxy.swallow();
    await alarms.close();
    await connection.close();
  });

  it('rings each alarm in one process only', async () => {
    const rung: string[] = [];
    const clocks = [1, 2, 3].map(() => alarmsOn(connection));
    for (const clock of clocks)
      clock.onRing(async (name) => {
        rung.push(name);
      });
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
    for (const name of names) await clocks[0]?.set(name, new Date());
    await eventually(() => rung.length >= 20);
    await wait(100);
    assert.deepEqual(rung.sort(), names.sort());
  });
});
