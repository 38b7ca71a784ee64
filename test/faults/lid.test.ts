import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import sinon from 'sinon';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { Browser } from '../backend/browser.ts';
import { morning } from '../handoff/live/house.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { eventually } from '../patience.ts';

describe('a page of the desk whose computer sleeps', () => {
  let house: InProcess;
  let time: SimulatedTime;
  let intervals: sinon.SinonFakeTimers;
  const streams: AbortController[] = [];
  before(async () => {
    time = new SimulatedTime(new Date(morning));
    intervals = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    house = await openInProcess({ DESK_HOURS: 'always' }, { clock: time, alarms: time });
  });
  after(async () => {
    for (const stream of streams) stream.abort();
    await house?.close();
    intervals?.restore();
  });

  it('34: is not taken to be there by its connection alone, which outlives a lid that is shut', async () => {
    const sam = new Browser(house.url);
    await sam.send(await sam.open(house.composition.firstTry ?? ''), {});
    await sam.send(await sam.open('/desk/chats'), {}, {}, 'Be offered chats');
    const cookie = `latchkey-desk=${sam.cookie('latchkey-desk')}`;
    const open = async () => {
      const stream = { abort: new AbortController(), asked: 0, isOver: false };
      streams.push(stream.abort);
      const { body } = await fetch(`${house.url}/desk/live`, { headers: { cookie }, signal: stream.abort.signal });
      const heard = async () => {
        for await (const chunk of body ?? [])
          stream.asked +=
            Buffer.from(chunk as Uint8Array)
              .toString()
              .split('event: here').length - 1;
        stream.isOver = true;
      };
      void heard().catch(() => {});
      await eventually(() => stream.asked === 1);
      return stream;
    };
    const answer = (headers: Record<string, string>) =>
      fetch(`${house.url}/desk/live/here`, { method: 'POST', headers: { cookie, ...headers } });
    const isThere = async () => {
      const said = { kind: 'message', channel: 'terminal', person: { tier: 'anonymous' } } as const;
      const conversation = randomUUID();
      const { replies } = await house.composition.turns.hear({
        ...said,
        id: randomUUID(),
        conversation,
        text: 'talk to a person',
      });
      return /You're n/.test(replies.map(({ text }) => text).join());
    };

    const stream = await open();
    assert.equal(await isThere(), true);
    await time.advance(15_000);
    await intervals.tickAsync(8000);
    await eventually(() => stream.asked === 2);
    assert.equal((await answer({ 'x-latchkey-desk': 'here' })).status, 204);
    await eventually(async () => {
      const { value } = await house.composition.storage.documents.load('live/agents');
      return JSON.stringify(value).includes(`"beat":"${time.now().toISOString()}"`);
    });
    await time.advance(15_000);
    assert.equal(await isThere(), true, 'a page that answers is there');

    assert.equal((await answer({})).status, 403, 'a page of another site cannot say it');
    assert.equal(
      (await answer({ cookie: 'latchkey-desk=made-up-made-up-made-up', 'x-latchkey-desk': 'here' })).status,
      401,
    );
    await time.advance(21_000);
    await intervals.tickAsync(8000);
    await eventually(() => stream.asked === 3);
    assert.equal(stream.isOver, false);
    assert.equal(await isThere(), false, 'the connection is open, and nobody answers');

    // What such computers leave behind keeps nobody out.
    for (let more = 0; more < 8; more += 1) await open();
    await eventually(() => stream.isOver);
  });
});
