import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { WorkQueue } from '../../src/backend/ports.ts';
import { eventually } from '../patience.ts';
import { type Open, onAdapter } from './harness.ts';

/** What every WorkQueue must hold to, whatever it is built on. It is opened with three short waits, so three tries. */
export function workQueueContract(name: string, open: Open<WorkQueue>): void {
  onAdapter(name, open, (opened) => {
    let done: { readonly job: unknown; readonly isLastTry: boolean }[];
    let work: (job: unknown, isLastTry: boolean) => void | Promise<void>;
    let id: string;
    const queue = () => opened().thing;

    before(() => {
      queue().onJob(async (job, isLastTry) => {
        done.push({ job, isLastTry });
        await work(job, isLastTry);
      });
    });
    beforeEach(() => {
      done = [];
      work = () => {};
      id = randomUUID();
    });

    it('does a job, and gives it as it was added', async () => {
      const job = { kind: 'letter', to: 'a@nhs.net', times: [1, null, { deep: true }], text: '–\u2028 \u0000' };
      await queue().add(id, job);
      await queue().settled();
      assert.deepEqual(done, [{ job, isLastTry: false }]);
    });

    it('takes a copy: a change after adding is not a change of the job', async () => {
      const job = { tries: 1 };
      const added = queue().add(id, job);
      job.tries = 2;
      await added;
      await queue().settled();
      assert.deepEqual(done[0]?.job, { tries: 1 });
    });

    it('does not begin before the adding is over, so that an answer goes out first', async () => {
      await queue().add(id, 'job');
      assert.deepEqual(done, []);
      await queue().settled();
      assert.equal(done.length, 1);
    });

    it('leaves a job that is to wait until then, and does others meanwhile', async () => {
      const added = performance.now();
      await queue().add(`${id} late`, 'late', 1);
      await queue().add(`${id} soon`, 'soon');
      await queue().settled();
      assert.deepEqual(
        done.map(({ job }) => job),
        ['soon', 'late'],
      );
      assert.ok(performance.now() - added >= 990, 'it did not wait');
    });

    it('does one job of ten that are added at once with the same id', async () => {
      await Promise.all(Array.from({ length: 10 }, () => queue().add(id, 'job')));
      await queue().settled();
      assert.equal(done.length, 1);
    });

    it('knows the id of a job that is done for a day, and no longer', async () => {
      await queue().add(id, 'first');
      await queue().settled();
      await queue().add(id, 'again');
      await queue().settled();
      await opened().pass(24 * 3600 - 60);
      await queue().add(id, 'still the same');
      await queue().settled();
      assert.deepEqual(
        done.map(({ job }) => job),
        ['first'],
      );
      await opened().pass(120);
      await queue().add(id, 'a new day');
      await queue().settled();
      assert.deepEqual(
        done.map(({ job }) => job),
        ['first', 'a new day'],
      );
    });

    it('does a job again that throws, says which try is the last, and then gives it up', async () => {
      work = () => {
        throw new Error('421');
      };
      await queue().add(id, 'job');
      await queue().settled();
      assert.deepEqual(
        done.map(({ isLastTry }) => isLastTry),
        [false, false, true],
      );
      await queue().add(id, 'job');
      await queue().settled();
      assert.equal(done.length, 3, 'what was given up stays given up');
    });

    it('is done with a job at the first try that does not throw', async () => {
      work = () => {
        if (done.length < 2) throw new Error('421');
      };
      await queue().add(id, { a: 1 });
      await queue().settled();
      assert.deepEqual(
        done.map(({ job }) => job),
        [{ a: 1 }, { a: 1 }],
      );
    });

    it('goes on with other jobs when one throws what is no error', async () => {
      work = (job) => {
        if (job === 'odd') throw undefined;
      };
      await queue().add(`${id} odd`, 'odd');
      await queue().add(`${id} even`, 'even');
      await queue().settled();
      assert.deepEqual(done.map(({ job }) => job).sort(), ['even', 'odd', 'odd', 'odd']);
    });

    it('does ten jobs at once, and never more', async () => {
      let running = 0;
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      work = async () => {
        running += 1;
        await released;
        running -= 1;
      };
      await Promise.all(Array.from({ length: 35 }, (_, index) => queue().add(`${id} ${index}`, index)));
      await eventually(() => running === 10);
      await wait(100);
      assert.equal(running, 10);
      release();
      await queue().settled();
      assert.equal(done.length, 35);
    });

    it('is settled only when the jobs that jobs added are done as well', async () => {
      work = async (job) => {
        if (job === 'first') await queue().add(`${id} second`, 'second');
      };
      await queue().add(id, 'first');
      await queue().settled();
      assert.deepEqual(
        done.map(({ job }) => job),
        ['first', 'second'],
      );
    });

    it('takes any id and any JSON as it is', async () => {
      const ids = ['reset:x', '', '7', '{s1}', '__proto__', 'x'.repeat(5000)].map((odd) => `${odd}${id}`);
      for (const odd of ids) await queue().add(odd, odd);
      await queue().add(`${id} null`, null);
      await queue().settled();
      assert.deepEqual(done.map(({ job }) => job).sort(), [...ids, null].sort());
    });
  });
}
