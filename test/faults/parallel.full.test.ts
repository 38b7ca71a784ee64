import assert from 'node:assert/strict';
import { needs } from '../needs.ts';
import { fourTimes, kinds, nothingAmiss, type Pair, startPair } from './pair.ts';

/** How many conversations. `kills.test.ts` has 12 of them, and the full run 150: see the runbook. */
const conversations = Number(process.env.FAULTS_PARALLEL ?? 24);

for (const kind of kinds) {
  describe(`the same activity four times at two processes, ${kind}`, function () {
    this.timeout(240_000 + conversations * 2_000);
    let pair: Pair;
    before(async function () {
      const started = await startPair(kind, conversations);
      needs(this, started, 'redis-server');
      pair = started;
    });
    after(() => pair?.close());

    it('41: has one effect, and nobody is told what is not so', async () => {
      const reckoned = await fourTimes(pair, { conversations });
      console.info(kind, conversations, reckoned);
      assert.deepEqual(reckoned, nothingAmiss);
    });
  });
}
