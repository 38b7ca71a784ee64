import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Documents } from '../../src/backend/ports.ts';
import { type Open, onAdapter } from './harness.ts';

/** What every Documents must hold to, whatever it is built on. */
export function documentsContract(name: string, open: Open<Documents>): void {
  onAdapter(name, open, (opened) => {
    const documents = () => opened().thing;
    let key: string;
    beforeEach(() => {
      key = randomUUID();
    });

    it('has nothing at revision 0', async () => {
      assert.deepEqual(await documents().load(key), { value: undefined, revision: 0 });
    });

    it('gives back what was saved, and counts the saves', async () => {
      for (const [revision, value] of [{ a: [1, null, 'x'] }, 'text', 7, false, null, []].entries()) {
        assert.equal(await documents().saveIfUnchanged(key, revision, value), true);
        assert.deepEqual(await documents().load(key), { value, revision: revision + 1 });
      }
    });

    it('gives copies: a change to one is not a save', async () => {
      const value = { tries: 1 };
      await documents().saveIfUnchanged(key, 0, value);
      value.tries = 2;
      const loaded = (await documents().load(key)).value as { tries: number };
      loaded.tries = 3;
      assert.deepEqual((await documents().load(key)).value, { tries: 1 });
    });

    it('refuses a save on another revision, and then changes nothing', async () => {
      await documents().saveIfUnchanged(key, 0, 'first');
      assert.equal(await documents().saveIfUnchanged(key, 0, 'late'), false);
      assert.equal(await documents().saveIfUnchanged(key, 5, 'early'), false);
      assert.deepEqual(await documents().load(key), { value: 'first', revision: 1 });
    });

    it('lets one of ten win who save the same thing at once', async () => {
      const used = { used: true };
      const won = await Promise.all(Array.from({ length: 10 }, () => documents().saveIfUnchanged(key, 0, used)));
      assert.equal(won.filter(Boolean).length, 1);
    });

    it('loses no count of ten who load and save at once', async () => {
      const count = async (): Promise<void> => {
        for (;;) {
          const { value, revision } = await documents().load(key);
          if (await documents().saveIfUnchanged(key, revision, ((value as number | undefined) ?? 0) + 1)) return;
        }
      };
      await Promise.all(Array.from({ length: 10 }, count));
      assert.deepEqual(await documents().load(key), { value: 10, revision: 10 });
    });

    it('forgets a document when its life is over, and begins anew', async () => {
      await documents().saveIfUnchanged(key, 0, 'code', 900);
      await opened().pass(899);
      assert.equal((await documents().load(key)).value, 'code');
      await opened().pass(2);
      assert.deepEqual(await documents().load(key), { value: undefined, revision: 0 });
      assert.equal(await documents().saveIfUnchanged(key, 1, 'late'), false);
      assert.equal(await documents().saveIfUnchanged(key, 0, 'again'), true);
    });

    it('gives a document a new life with every save, and one without end when none is said', async () => {
      await documents().saveIfUnchanged(key, 0, 'one', 60);
      await opened().pass(50);
      await documents().saveIfUnchanged(key, 1, 'two', 60);
      await opened().pass(50);
      assert.equal((await documents().load(key)).value, 'two');
      await documents().saveIfUnchanged(key, 2, 'three');
      await opened().pass(10_000_000);
      assert.equal((await documents().load(key)).value, 'three');
    });

    it('takes any key as it is', async () => {
      const names = ['__proto__', 'constructor', '*', '', 'a:b', 'A', 'a', 'x'.repeat(5000)];
      for (const odd of names) assert.equal(await documents().saveIfUnchanged(odd, 0, odd), true);
      for (const odd of names) assert.equal((await documents().load(odd)).value, odd);
    });
  });
}
