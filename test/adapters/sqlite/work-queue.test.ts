import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { jittered, jobWaits } from '../../../src/adapters/job-retries.ts';
import { onSqlite } from '../../on-sqlite.ts';

describe('work in SQLite', () => {
  const logged: string[] = [];
  const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify({ event, fields }));
  const log = { info: note, warn: note, error: note };
  const queueOf = (waits: readonly number[]) => onSqlite().queue(log, waits);
  beforeEach(() => {
    logged.splice(0);
  });

  it('waits for somebody to do it', async () => {
    const queue = queueOf([1]);
    await queue.add('a', 'job');
    await wait(20);
    const done: unknown[] = [];
    queue.onJob(async (job) => void done.push(job));
    await queue.settled();
    assert.deepEqual(done, ['job']);
  });

  it('finishes what has begun when it closes, and begins nothing more', async () => {
    const queue = queueOf([1, 1]);
    const done: unknown[] = [];
    let release = () => {};
    const begun = new Promise<void>((begin) => {
      queue.onJob(async (job) => {
        begin();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        done.push(job);
        throw new Error('421');
      });
    });
    await queue.add('a', 'begun');
    await begun;
    await queue.add('b', 'waits');
    let isClosed = false;
    const closed = queue.close().then(() => {
      isClosed = true;
    });
    await wait(20);
    assert.equal(isClosed, false);
    release();
    await closed;
    await queue.settled();
    await queue.add('c', 'late');
    await queue.settled();
    assert.deepEqual(done, ['begun']);
  });

  it('logs the name of an error, and nothing that was said or in the job', async () => {
    const queue = queueOf([1, 1]);
    queue.onJob(async () => {
      throw new TypeError('550 porters@nhs.net');
    });
    await queue.add('letter:porters@nhs.net', { token: 'Hunter-2' });
    await queue.settled();
    assert.deepEqual(logged, [
      '{"event":"job-failed","fields":{"tried":1,"isLastTry":false,"error":"TypeError"}}',
      '{"event":"job-failed","fields":{"tried":2,"isLastTry":true,"error":"TypeError"}}',
    ]);
  });

  it('begins after 20 to 150 milliseconds, and tries for the better part of an hour', () => {
    const [first = 0, ...more] = jobWaits;
    const waits = Array.from({ length: 2000 }, () => jittered(first));
    assert.ok(Math.min(...waits) >= 20 && Math.max(...waits) <= 150, `${Math.min(...waits)} ${Math.max(...waits)}`);
    assert.ok(new Set(waits).size > 100, 'one wait is like another');
    const inAll = more.reduce((sum, some) => sum + some, 0) / 60_000;
    assert.ok(inAll > 45 && inAll < 60, `${inAll} minutes`);
  });
});
