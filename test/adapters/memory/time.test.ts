import assert from 'node:assert/strict';
import sinon from 'sinon';
import { SimulatedTime } from '../../../src/adapters/memory/simulated-time.ts';
import type { AlarmClock } from '../../../src/conversation/ports.ts';
import { onSqlite } from '../../on-sqlite.ts';

const day = 24 * 3600 * 1000;

describe('simulated time', () => {
  const start = new Date('2026-11-20T03:10:00Z');

  it('rings at each due instant in order, also what a ring sets, and lands where it was sent', async () => {
    const time = new SimulatedTime(start);
    const rung: string[] = [];
    time.onRing(async (conversation) => {
      rung.push(`${conversation} ${time.now().toISOString()}`);
      if (conversation === 'b') await time.set('c', new Date('2026-11-20T09:00:00Z'));
    });
    await time.set('d', new Date('2026-11-20T15:10:00Z'));
    await time.set('b', new Date('2026-11-20T05:10:00Z'));
    await time.set('late', new Date('2026-11-20T03:00:00Z'));
    await time.advance(12 * 3600 * 1000);
    assert.deepEqual(rung, [
      'late 2026-11-20T03:10:00.000Z',
      'b 2026-11-20T05:10:00.000Z',
      'c 2026-11-20T09:00:00.000Z',
      'd 2026-11-20T15:10:00.000Z',
    ]);
    assert.equal(time.now().toISOString(), '2026-11-20T15:10:00.000Z');
  });

  it('tells of every instant that it becomes, and rings when that is known', async () => {
    const events: string[] = [];
    const time = new SimulatedTime(start, async (now) => {
      await new Promise((resolve) => setImmediate(resolve));
      events.push(now.toISOString());
    });
    time.onRing(async (conversation) => {
      events.push(conversation);
    });
    await time.set('a', new Date('2026-11-20T05:10:00Z'));
    await time.advance(12 * 3600 * 1000);
    assert.deepEqual(events, ['2026-11-20T05:10:00.000Z', 'a', '2026-11-20T15:10:00.000Z']);
  });

  it('stands still otherwise', async () => {
    const time = new SimulatedTime(start);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(time.now().getTime(), start.getTime());
  });

  it('does not hang on a ring that always fails', async () => {
    const time = new SimulatedTime(start);
    const ring = sinon.fake.rejects(new Error('the store is down'));
    time.onRing(ring);
    await time.set('a', start);
    await time.advance(3 * day);
    assert.ok(ring.callCount > 100 && ring.callCount <= 250, `${ring.callCount} rings`);
  });
});

describe('alarms by timers', () => {
  let timers: sinon.SinonFakeTimers;
  let alarms: AlarmClock;
  beforeEach(() => {
    timers = sinon.useFakeTimers({
      now: new Date('2026-11-20T03:10:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    alarms = onSqlite().alarms();
  });
  afterEach(async () => {
    await alarms.close();
    timers.restore();
  });

  it('rings after more days than a timer can count, and not before', async () => {
    const ring = sinon.fake.resolves(undefined);
    alarms.onRing(ring);
    const due = new Date(Date.now() + 26 * day);
    await alarms.set('a', due);
    await timers.tickAsync(26 * day - 1);
    assert.equal(ring.callCount, 0);
    await timers.tickAsync(1);
    assert.deepEqual(ring.args, [['a', due]]);
  });

  it('waits longer after every failure, up to five minutes, and gives up in the end', async () => {
    const at: number[] = [];
    alarms.onRing(async () => {
      at.push(Date.now());
      throw new Error('the store is down');
    });
    await alarms.set('a', new Date());
    await timers.tickAsync(2 * day);
    const waits = at.slice(1).map((instant, index) => (instant - (at[index] ?? 0)) / 1000);
    assert.deepEqual(waits.slice(0, 11), [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    assert.equal(at.length, 250);
  });

  it('keeps an alarm that rings before anybody listens', async () => {
    await alarms.set('a', new Date());
    await timers.tickAsync(10);
    const ring = sinon.fake.resolves(undefined);
    alarms.onRing(ring);
    await timers.tickAsync(1000);
    assert.equal(ring.callCount, 1);
  });

  it('rings no more once closed, and waits for a ring that has begun', async () => {
    let end = () => {};
    const ring = sinon.fake(() => new Promise<void>((resolve) => (end = resolve)));
    alarms.onRing(ring);
    await alarms.set('a', new Date());
    await alarms.set('b', new Date(Date.now() + 1000));
    await timers.tickAsync(10);
    let isClosed = false;
    const closed = alarms.close().then(() => {
      isClosed = true;
    });
    await timers.tickAsync(2000);
    assert.equal(isClosed, false);
    end();
    await closed;
    assert.equal(ring.callCount, 1);
    await alarms.set('c', new Date());
    await timers.tickAsync(1000);
    assert.equal(ring.callCount, 1);
  });
});
