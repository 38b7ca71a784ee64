import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { newRecord } from '../../../src/conversation/record.ts';
import { eventually } from '../../patience.ts';
import { eachInTrouble, failsInTime, line } from './trouble.ts';

describe('alarms, with Redis in trouble', () => {
  const trouble = eachInTrouble();

  it('rings after everything was killed: the process that set the alarm, and Redis', async () => {
    const { server, connection, conversation, connectTo, alarmsOn } = trouble();
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
    const { server, connection, alarmsOn } = trouble();
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
    const { connection, store, conversation, alarmsOn, direct } = trouble();
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
    const { connection, alarmsOn } = trouble();
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
    const { server, connection, store, conversation, alarmsOn } = trouble();
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
    const { server, conversation, connectTo, alarmsOn } = trouble();
    await server.kill();
    const late = connectTo(server.url);
    const alarms = alarmsOn(late);
    alarms.onRing(async () => {});
    await failsInTime(alarms.set(conversation, new Date()));
    await alarms.close();
    assert.equal(late.isReady(), false);
  });

  it('closes a little after a network that swallows everything', async () => {
    const { proxy, connection, conversation, alarmsOn } = trouble();
    const alarms = alarmsOn(connection);
    alarms.onRing(async () => {});
    await alarms.set(conversation, new Date(Date.now() + 3_600_000));
    proxy.swallow();
    await alarms.close();
    await connection.close();
    assert.equal(connection.isReady(), false);
  });

  it('rings each alarm in one process only', async () => {
    const { connection, alarmsOn } = trouble();
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
