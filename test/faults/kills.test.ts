import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { isEvery, times } from '../every.ts';
import { type Latchkey, onRedis, startLatchkey } from '../journeys/latchkey.ts';
import { needs } from '../needs.ts';
import { sharedRedis } from '../redis.ts';
import { accepted, afterSeconds, startMisbehaving } from './misbehaving.ts';
import {
  type Errand,
  errands,
  fourTimes,
  kinds,
  nothingAmiss,
  type Pair,
  reckon,
  startPair,
  stores,
  type Visitor,
  visit,
} from './pair.ts';
import { askIn } from './told.ts';

/** How many kills in each kind of house: each of the points below in turn. The full run has 55: see the runbook. */
const kills = Number(process.env.FAULTS_KILLS ?? times(4, 2));
/** How many persons are in the middle of something at each kill. */
const atOnce = 3;
/** How many send the same four times, before the first kill. `parallel.full.test.ts` has more. */
const conversations = times(12, 6);
/** How soon after the restart a person is told, in milliseconds: 5,000 where the machine has nothing else to do, which the full run is for. */
const soon = process.env.FAULTS_KILLS === undefined ? 60_000 : 5_000;

interface Point {
  readonly name: string;
  readonly errand: Errand;
  /** Done by whichever process is free, which is then the one that ends. */
  readonly isJob?: true;
  readonly inBackend?: true;
}
const { reset, registration, ticket } = errands;
const points: Readonly<Record<(typeof kinds)[number], readonly Point[]>> = {
  'in process': [
    { name: 'answer claimed', errand: reset },
    { name: 'job added', errand: registration },
    { name: 'ticket kept', errand: ticket },
    { name: 'answer answered', errand: reset },
    { name: 'mailed', errand: reset, isJob: true },
    { name: 'saved', errand: reset },
    { name: 'before the claim', errand: registration },
    { name: 'before answer answered', errand: registration },
    { name: 'before the save', errand: reset },
    { name: 'before the save', errand: ticket },
    { name: 'before the mail', errand: registration, isJob: true },
    { name: 'job added', errand: reset },
    { name: 'answer claimed', errand: registration },
  ],
  'over HTTP': [
    { name: 'answer claimed', errand: reset, inBackend: true },
    { name: 'asked', errand: registration },
    { name: 'job added', errand: reset, inBackend: true },
    { name: 'told', errand: reset },
    { name: 'answer answered', errand: registration, inBackend: true },
    { name: 'before the save', errand: reset },
    { name: 'mailed', errand: reset, inBackend: true },
    { name: 'saved', errand: registration },
    { name: 'before answer answered', errand: registration, inBackend: true },
    { name: 'asked', errand: reset },
    { name: 'before the mail', errand: registration, inBackend: true },
  ],
};

/** Each way to the backend with each store. Where not every one is tried, the one with the most processes: a folder has `folder.test.ts`. */
const pairs = kinds
  .flatMap((kind) => stores.map((store) => ({ kind, store, isOne: kind === 'over HTTP' && store === 'on Redis' })))
  .filter(({ isOne }) => isOne || isEvery);

for (const { kind, store } of pairs) {
  describe(`two processes, ${kind}, ${store}`, function () {
    this.timeout(240_000 + kills * 40_000);
    let pair: Pair;
    before(async function () {
      const started = await startPair(kind, kills * atOnce + conversations, store);
      needs(this, started, 'redis-server');
      pair = started;
    });
    after(() => pair?.close());

    /** One kill. @returns who was in the middle of something, and after how many milliseconds the last of them was told */
    async function killed(count: number, { name, errand, isJob, inBackend }: Point) {
      const first = pair.bots[count % 2 === 0 ? 0 : 1];
      const these = Array.from({ length: atOnce }, (_, n) => count * atOnce + n);
      const visitors = await Promise.all(these.map((n) => visit(pair, errand, n, (count + 1) % 2)));
      const victims = inBackend ? [pair.backend ?? first] : isJob ? pair.bots : [first];
      for (const one of victims) await one.tell({ killAt: name });
      const insisting = Promise.all(visitors.map((visitor) => visitor.insist(first)));
      insisting.catch(() => {});
      const ended = await Promise.race([
        ...victims.map(async (one) => {
          await one.ended();
          return one;
        }),
        wait(30_000, undefined, { ref: false }),
      ]);
      assert.ok(ended !== undefined, `${name} was never reached`);
      // Of two that were free for the same kind of job both may have ended.
      const others = victims.filter((one) => one !== ended);
      const isLeft = await Promise.all(
        others.map((one) =>
          Promise.race([
            one.tell({ killAt: null }).then(
              () => true,
              () => false,
            ),
            one.ended().then(() => false),
          ]),
        ),
      );
      await ended.startAgain();
      for (const [at, one] of others.entries()) if (isLeft[at] === false) await one.startAgain();
      const restarted = performance.now();
      await insisting;
      await Promise.all(visitors.map((visitor) => visitor.hearsHowItWent(60)));
      return { visitors, told: performance.now() - restarted };
    }

    it('41: the same activity four times has one effect, and nobody is told what is not so', async () =>
      assert.deepEqual(await fourTimes(pair, { conversations, from: kills * atOnce }), nothingAmiss));

    it('42, 48: killed without warning at named points: nobody is told what is not so, nothing is done twice and nothing is missing', async () => {
      const visitors: Visitor[] = [];
      const late: string[] = [];
      let longest = 0;
      for (let count = 0; count < kills; count += 1) {
        const point = points[kind][count % points[kind].length] ?? assert.fail('no point');
        const one = await killed(count, point);
        visitors.push(...one.visitors);
        longest = Math.max(longest, one.told);
        if (one.told > soon) late.push(`${point.name}, ${point.errand.name}: ${Math.round(one.told)} ms`);
      }
      const { mailedAgain, mostMailedAgain, ...rest } = await reckon(pair, visitors, 60);
      if (process.env.FAULTS_KILLS !== undefined)
        console.info(kind, store, { kills, persons: visitors.length, ...rest, mailedAgain, mostMailedAgain, longest });
      assert.deepEqual(rest, { toldOtherwise: 0, missing: 0, twice: 0, saidTwice: 0 });
      assert.ok(mostMailedAgain <= 1, 'one more at most, with the same Message-ID');
      assert.deepEqual(late, []);
    });
  });
}

describe('a result that is under way at a kill', function () {
  this.timeout(90_000);

  it('55: is with the person soon after the restart', async function () {
    const redis = await sharedRedis();
    needs(this, redis, 'redis-server');
    const server = await startMisbehaving();
    server.behave(afterSeconds(30, accepted));
    let latchkey: Latchkey | undefined;
    try {
      latchkey = await startLatchkey({ ...onRedis(redis), ...server.settings });
      const { chat, reply } = await askIn(latchkey.url);
      assert.match(reply.text, /longer than usual/);
      await latchkey.kill();
      server.behave(accepted);
      await latchkey.startAgain();
      await chat.hears(/email is on its way/);
      assert.equal(server.asked.length, 1);
    } finally {
      await latchkey?.kill();
      await server.close();
    }
  });
});
