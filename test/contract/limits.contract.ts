import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Limits, Quota } from '../../src/backend/ports.ts';
import { type Open, onAdapter } from './harness.ts';

/** What every Limits must hold to, whatever it is built on. */
export function limitsContract(name: string, open: Open<Limits>): void {
  onAdapter(name, open, (opened) => {
    let quota: Quota;
    const take = (whose: string) => opened().thing.take(quota, whose);
    beforeEach(() => {
      quota = { name: `quota ${randomUUID()}`, most: 3, seconds: 3600 };
    });

    it('gives what there is, and then says how long to wait', async () => {
      for (let taken = 0; taken < 3; taken += 1) assert.equal(await take('a'), undefined);
      const wait = await take('a');
      assert.ok(wait !== undefined && wait > 3590 && wait <= 3600 && Number.isInteger(wait), `${wait}`);
    });

    it('gives exactly 3 to 1,000 who take at once', async () => {
      const answers = await Promise.all(Array.from({ length: 1000 }, () => take('a')));
      assert.equal(answers.filter((wait) => wait === undefined).length, 3);
    });

    it('counts everybody apart, and every quota', async () => {
      for (let taken = 0; taken < 4; taken += 1) await take('a');
      assert.equal(await take('b'), undefined);
      const other = { ...quota, name: `${quota.name} other` };
      assert.equal(await opened().thing.take(other, 'a'), undefined);
      assert.notEqual(await take('a'), undefined);
    });

    it('takes no name of a quota and a person for that of others', async () => {
      const one = { ...quota, name: `${quota.name}:a`, most: 1 };
      const two = { ...quota, most: 1 };
      assert.equal(await opened().thing.take(one, 'b'), undefined);
      assert.equal(await opened().thing.take(two, 'a:b'), undefined);
    });

    it('begins anew when the time is over, and not before, however often it is asked meanwhile', async () => {
      for (let taken = 0; taken < 3; taken += 1) await take('a');
      await opened().pass(3000);
      const wait = await take('a');
      assert.ok(wait !== undefined && wait <= 600, `${wait}`);
      await opened().pass(590);
      assert.notEqual(await take('a'), undefined);
      await opened().pass(20);
      assert.equal(await take('a'), undefined);
    });

    it('gives again what was given back, and that alone', async () => {
      for (let taken = 0; taken < 3; taken += 1) await take('a');
      await opened().thing.giveBack(quota, 'a');
      assert.equal(await take('a'), undefined);
      assert.notEqual(await take('a'), undefined);
      await opened().thing.giveBack(quota, 'b');
      assert.notEqual(await take('a'), undefined);
    });

    it('never says 0 seconds', async () => {
      quota = { ...quota, most: 1, seconds: 1 };
      await take('a');
      assert.equal(await take('a'), 1);
    });

    it('takes any name as it is', async () => {
      quota = { ...quota, most: 1 };
      const names = ['__proto__', 'constructor', '', '*', 'a:b', 'A', 'a', ' a', 'x'.repeat(100_000)];
      for (const odd of names) assert.equal(await take(odd), undefined, odd.slice(0, 20));
      for (const odd of names) assert.notEqual(await take(odd), undefined, odd.slice(0, 20));
    });
  });
}
