import assert from 'node:assert/strict';
import { sayInstant } from '../../src/calendar/calendar.ts';
import { type House, openHouse } from '../attacks/house.ts';
import type { Chat, Said } from '../direct-line.ts';
import { isEvery } from '../every.ts';
import { type Latchkey, onRedis, startLatchkey } from '../journeys/latchkey.ts';
import { needs } from '../needs.ts';
import { endsWithin, eventually } from '../patience.ts';
import { sharedRedis } from '../redis.ts';
import { accepted, afterSeconds, json, type Misbehaving, onceCome, startMisbehaving } from './misbehaving.ts';
import { askIn, assertOffersPerson } from './told.ts';

/** A channel gives a bot this long to answer, in milliseconds. */
const channelPatience = 15_000;
const early = /longer than usual/;
const success = /an email is on its way.* works until/s;

const times = (many: RegExp, said: readonly Said[]) =>
  said.filter(({ by, text }) => by === 'bot' && many.test(text)).length;

/**
 * What a backend that is slow has to be met with.
 *
 * @param seconds that it takes; left out, it takes until the person has been told, and has written meanwhile
 */
export function metWhenSlow(seconds?: number): void {
  let server: Misbehaving;
  let house: House;
  let answer: () => void;
  let isAnswered = false;
  /** Two that wait at once: for one the reset succeeds in the end, for the other it does not. */
  let lucky: { readonly chat: Chat; readonly reply: Said };
  let unlucky: typeof lucky;

  before(async function () {
    server = await startMisbehaving();
    house = await openHouse(this, server.settings);
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    }).then(() => {
      isAnswered = true;
    });
    if (seconds !== undefined) setTimeout(() => answer(), seconds * 1000);
    server.behave(onceCome(answered, accepted), onceCome(answered, json(400, {})));
    const first = askIn(house.url);
    await eventually(() => server.asked.length === 1);
    [lucky, unlucky] = await endsWithin(channelPatience, Promise.all([first, askIn(house.url)]));
  });
  after(async () => {
    await house?.close();
    await server?.close();
  });

  it('is acknowledged early', () => {
    assert.equal(isAnswered, false);
    for (const { reply } of [lucky, unlucky]) {
      assert.match(reply.text, early);
      assert.doesNotMatch(reply.text, success);
    }
  });

  it('lets the person write meanwhile, and says that it still waits', async () => {
    assert.match((await lucky.chat.say('hmm ok')).text, /still waiting/);
    assert.equal(isAnswered, false);
  });

  it('has its result come by itself, once', async () => {
    if (seconds === undefined) answer();
    const { text } = await lucky.chat.hears(success);
    const now = house.now();
    const until = (late: number) => sayInstant(new Date(now.getTime() + 7_200_000 - late), now);
    assert.ok(
      [0, 60_000].some((late) => text.includes(`works until ${until(late)}`)),
      `${text} at ${now.toISOString()}`,
    );
    assert.equal(isAnswered, true);
    const log = await lucky.chat.log();
    assert.equal(times(success, log), 1);
    assert.equal(times(early, log), 1);
    assert.equal(server.asked.length, 2, 'one call for each of the two');
  });

  it('that has no answer in the end either becomes a colleague who is offered', async () => {
    const told = await unlucky.chat.hears(/^(?!.*longer than usual)/s);
    assertOffersPerson(told);
    assert.ok(told.choices.length > 0);
  });

  // As 55 in kills.test.ts, and with a second backend that is slow.
  if (!isEvery) return;

  it('is asked again by the same key after the process was killed, and nothing is said twice', async function () {
    const redis = await sharedRedis();
    needs(this, redis, 'redis-server');
    server.behave(afterSeconds(30, accepted));
    const latchkey: Latchkey = await startLatchkey({ ...onRedis(redis), ...server.settings });
    try {
      const { chat, reply } = await askIn(latchkey.url);
      assert.match(reply.text, early);
      await latchkey.kill();
      const [before] = server.asked;
      // Slow again: the first ring after the restart has nothing to say that was not said.
      server.behave(afterSeconds(7, accepted));
      await latchkey.startAgain(60);
      await chat.hears(success);
      assert.deepEqual(
        server.asked.map(({ key, body }) => ({ key, body })),
        [{ key: before?.key, body: before?.body }],
      );
      const log = await chat.log();
      assert.equal(times(success, log), 1);
      assert.equal(times(early, log), 1);
    } finally {
      await latchkey.kill();
    }
  });
}
