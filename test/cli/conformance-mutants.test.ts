import assert from 'node:assert/strict';
import { conform } from '../../src/cli/conformance/conformance.ts';
import { isEvery, someOf } from '../every.ts';
import { openMutant } from './implementation.ts';
import { mutants } from './mutants.ts';

describe('the conformance suite, before implementations that are broken in one place', () => {
  if (isEvery)
    it('finds nothing to say against it from behind something that breaks nothing', async () => {
      const whole = await openMutant(() => (message, pass) => pass(message));
      const judged = await conform(whole.settings);
      await whole.close();
      const wrong = judged.filter(({ verdict }) => verdict.result !== 'held');
      assert.deepEqual(wrong, []);
    });

  describe('finds the implementation that', () => {
    for (const { name, group, check, mutant } of someOf(mutants, 8)) {
      it(`${name}`, async () => {
        const broken = await openMutant(mutant);
        const judged = await conform(broken.settings, undefined, ({ title }) => title.startsWith(group));
        await broken.close();
        const found = judged.filter(({ verdict }) => verdict.result === 'broken').map((one) => one.name);
        assert.ok(
          found.some((one) => one.startsWith(check)),
          `found only: ${found.join('; ') || 'nothing'}`,
        );
      });
    }
  });
});
