import assert from 'node:assert/strict';
import { needs } from '../needs.ts';
import { patience } from '../patience.ts';
import { errands, kinds, type Pair, reckon, startPair, visit } from './pair.ts';

/** How many conversations: 24 in npm run test:all. The full run has 150: see the runbook. */
const conversations = Number(process.env.FAULTS_PARALLEL ?? 12);
/** How many of them at once. */
const atOnce = 12;
const all = Object.values(errands);

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
      const visitors = [];
      for (let from = 0; from < conversations; from += atOnce) {
        const these = Array.from({ length: Math.min(atOnce, conversations - from) }, (_, n) => from + n);
        const come = await Promise.all(these.map((n) => visit(pair, all[n % all.length] ?? errands.reset, n, n % 2)));
        const [one, other] = pair.bots;
        await Promise.all(come.flatMap((visitor) => [one, other, one, other].map((bot) => visitor.insist(bot))));
        await Promise.all(come.map((visitor) => visitor.hearsHowItWent(patience / 1000)));
        visitors.push(...come);
      }
      const reckoned = await reckon(pair, visitors, patience / 1000);
      if (process.env.FAULTS_PARALLEL !== undefined) console.info(kind, visitors.length, reckoned);
      assert.deepEqual(reckoned, {
        toldOtherwise: 0,
        missing: 0,
        twice: 0,
        saidTwice: 0,
        mailedAgain: 0,
        mostMailedAgain: 0,
      });
    });
  });
}
