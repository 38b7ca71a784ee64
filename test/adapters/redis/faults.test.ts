import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { RedisConversationStore } from '../../../src/adapters/redis/conversations.ts';
import { RedisDocuments } from '../../../src/adapters/redis/documents.ts';
import { StoreFull } from '../../../src/conversation/ports.ts';
import { newRecord } from '../../../src/conversation/record.ts';
import { eventually } from '../../patience.ts';
import { eachInTrouble, failsInTime, keys, line, sealer } from './trouble.ts';

describe('Redis in trouble', () => {
  const trouble = eachInTrouble();

  it('waits at boot until Redis is there (fault 1)', async () => {
    const { server, connectTo } = trouble();
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
    const { server, connection, store, conversation, alarmsOn } = trouble();
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
    const { proxy, connection, store, conversation, alarmsOn } = trouble();
    proxy.swallow();
    await failsInTime(store.load(conversation));
    await failsInTime(store.saveIfUnchanged(conversation, 0, newRecord('webchat'), []));
    await failsInTime(alarmsOn(connection).set(conversation, new Date()));
    proxy.cut();
    await connection.ready();
    assert.equal(await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), []), 'saved');
  });

  it('gives up a connection that has gone silent', async () => {
    const { proxy, connection, store, conversation } = trouble();
    const closed = new Promise((resolve) => connection.client.once('close', resolve));
    proxy.swallow();
    await failsInTime(store.load(conversation));
    await closed;
  });

  it('saves once when the answer was lost and the caller saves again (fault 5)', async () => {
    const { proxy, connection, store, conversation } = trouble();
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
    const { server, proxy, store, conversation, connectTo } = trouble();
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
    const { proxy, connection } = trouble();
    const documents = new RedisDocuments(connection, keys, sealer);
    proxy.loseAnswers();
    await failsInTime(documents.saveIfUnchanged('x', 0, 1));
    proxy.cut();
    await connection.ready();
    assert.deepEqual(await documents.load('x'), { value: 1, revision: 1 });
  });

  it('connects again when its Redis has become a replica, and sends the command once more (fault 6)', async () => {
    const { connection, store, conversation, direct } = trouble();
    await direct('REPLICAOF', '127.0.0.1', '1');
    const closed = new Promise((resolve) => connection.client.once('close', resolve));
    const saving = store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    await closed;
    await direct('REPLICAOF', 'NO', 'ONE');
    assert.equal(await saving, 'saved');
    assert.deepEqual(await store.readAfter(conversation, 0), [line]);
  });

  it('keeps what has begun when Redis is full, and begins nothing (fault 7)', async () => {
    const { connection, store, conversation, direct } = trouble();
    const documents = new RedisDocuments(connection, keys, sealer);
    await store.saveIfUnchanged(conversation, 0, newRecord('webchat'), [line]);
    await documents.saveIfUnchanged('x', 0, 1);
    await direct('CONFIG', 'SET', 'maxmemory', '1');
    const second = { ...line, position: 2 };
    assert.equal(await store.saveIfUnchanged(conversation, 1, newRecord('webchat'), [second]), 'saved');
    assert.deepEqual(await store.readAfter(conversation, 0), [line, second]);
    assert.equal(await documents.saveIfUnchanged('x', 1, 2), true);
    await assert.rejects(store.saveIfUnchanged(randomUUID(), 0, newRecord('webchat'), []), StoreFull);
    await failsInTime(documents.saveIfUnchanged('y', 0, 1));
  });

  it('does once what was promised before Redis became full, and what it was at just then (fault 7)', async () => {
    const { connection, queueOn, direct } = trouble();
    const queue = queueOn(connection);
    const done: unknown[] = [];
    queue.onJob(async (job) => {
      if (job === 'first') await direct('CONFIG', 'SET', 'maxmemory', '1');
      done.push(job);
    });
    await queue.add('a', 'first');
    await eventually(() => done.length === 1);
    await failsInTime(queue.add('b', 'refused'));
    await direct('CONFIG', 'SET', 'maxmemory', '0');
    await queue.add('c', 'second');
    await direct('CONFIG', 'SET', 'maxmemory', '1');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await direct('CONFIG', 'SET', 'maxmemory', '0');
    await eventually(() => done.length === 2);
    await queue.settled();
    assert.deepEqual(done, ['first', 'second']);
  });

  it('tells at boot that a password is missing or wrong (fault 13)', async () => {
    const { server, connectTo, direct } = trouble();
    await direct('CONFIG', 'SET', 'requirepass', 'right');
    for (const user of ['', ':wrong@']) {
      const stranger = connectTo(server.url.replace('redis://', `redis://${user}`));
      await assert.rejects(stranger.ready(), /REDIS_URL needs its user name and password/);
    }
    const friend = connectTo(server.url.replace('redis://', 'redis://:right@'));
    await friend.ready();
  });

  it('calls followers again after the connection broke, whatever they missed', async () => {
    const { server, proxy, connection, store, conversation, connectTo } = trouble();
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
});
