import assert from 'node:assert/strict';
import { type House, kim, openHouse, sam } from './house.ts';

describe('who is at the desk, and in which place somebody waits', () => {
  let house: House;
  afterEach(() => house.close());

  const idOf = async (conversation: number) => (await house.live.list(kim)).waiting[conversation]?.id ?? '';
  const mine = async (agent: typeof sam) => (await house.live.list(agent)).mine.length;
  /** As pages that are open do, for agents who are offered chats and for those who are not. */
  const stay = async (seconds: number, ...agents: readonly (typeof sam)[]) => {
    for (let left = seconds; left > 0; left -= 5) {
      await house.live.stay(agents);
      await house.time.advance(5000);
    }
  };

  it('who takes a chat without being offered any keeps it while their page is open, and has a limit too', async () => {
    house = await openHouse('2026-11-24T10:00:00Z', { DESK_CHATS: '1' });
    const { live } = house;
    await live.beat(kim, true);
    for (const name of ['c1', 'c2']) await house.person(name).say('talk to a person');
    assert.deepEqual(await live.take(sam, await idOf(0)), { is: 'done' });
    house.news();
    await stay(45, sam, kim);
    assert.equal(await mine(sam), 1);
    assert.doesNotMatch(house.news().join(), /Sam isn't answering/);
    assert.deepEqual(await live.take(sam, await idOf(0)), { is: 'at-your-limit', limit: 1 });
    await stay(30, kim);
    assert.match(house.news().join(), /Sam isn't answering any more/, 'and is missed like any other');
  });

  it('a colleague is handed no more chats than they may have', async () => {
    house = await openHouse('2026-11-24T10:00:00Z', { DESK_CHATS: '1' });
    const { live } = house;
    for (const agent of [sam, kim]) await live.beat(agent, true);
    for (const name of ['c1', 'c2']) await house.person(name).say('talk to a person');
    const [one, other] = [await idOf(0), await idOf(1)];
    await live.take(sam, one);
    await live.take(kim, other);
    assert.deepEqual(await live.handOver(sam, one, { agent: 'kim' }), { is: 'at-their-limit', limit: 1 });
    assert.deepEqual([await mine(sam), await mine(kim)], [1, 1]);
    await live.resolve(kim, other, 'solved');
    assert.deepEqual(await live.handOver(sam, one, { agent: 'kim' }), { is: 'done' });
    assert.deepEqual([await mine(sam), await mine(kim)], [0, 1]);
  });

  it('whose chat comes back is told the front of the queue, and who stood there that it is not theirs any more', async () => {
    house = await openHouse();
    const { live } = house;
    for (const agent of [sam, kim]) await live.beat(agent, true);
    await house.person('c1').say('talk to a person');
    await live.take(sam, await idOf(0));
    assert.match(await house.person('c2').say('talk to a person'), /You're next/);
    await house.pass(30, sam, kim);
    house.news();
    await live.signOff(sam);
    const [told = '', ...more] = house.news();
    assert.match(told, /You're at the front of the queue again\.\n\nYou're next\./);
    assert.deepEqual(more, []);
    await house.pass(10, kim);
    assert.match(house.news().join(), /^You're number 2 in the queue/);
    await house.pass(60, kim);
    assert.deepEqual(house.news(), [], 'each is told once');
  });

  it('what is usual counts no wait of somebody who was being helped meanwhile', async () => {
    house = await openHouse();
    const { live } = house;
    for (const agent of [sam, kim]) await live.beat(agent, true);
    for (const name of ['c1', 'c2', 'c3']) {
      await house.person(name).say('talk to a person');
      await live.take(sam, await idOf(0));
    }
    await house.pass(300, sam, kim);
    await live.signOff(sam);
    for (let back = 0; back < 3; back += 1) await live.take(kim, await idOf(0));
    await live.resolve(kim, (await live.list(kim)).mine[0]?.id ?? '', 'solved');
    assert.match(await house.person('c4').say('talk to a person'), /Lately it has taken about a minute/);
  });

  it('who comes back to the chat is not greeted over the agent, nor over the queue', async () => {
    house = await openHouse();
    const { live, turns } = house;
    await live.beat(kim, true);
    const nurse = house.person('c1');
    await nurse.say('talk to a person');
    const arrive = async (id: string) =>
      (
        await turns.hear({
          kind: 'arrival',
          id,
          conversation: 'c1',
          channel: 'terminal',
          person: { tier: 'anonymous' },
          reference: 'c1',
        })
      ).replies;
    assert.deepEqual(await arrive('again'), []);
    await live.take(kim, await idOf(0));
    assert.deepEqual(await arrive('and again'), []);
    assert.equal(await nurse.say('hello'), '');
  });

  it('numbers that an agent said are masked like the person’s, for whoever looks before taking it again', async () => {
    house = await openHouse();
    const { live } = house;
    await live.beat(kim, true);
    await live.beat(sam, true);
    const nurse = house.person('c1');
    await nurse.say('talk to a person');
    const chat = await idOf(0);
    await live.take(sam, chat);
    await nurse.say('ring me on 07700 900123');
    await live.send(sam, chat, { id: 'm1', text: 'So 07700 900123, and I write to ann.lee@nhs.net.' });
    await live.handOver(sam, chat, { team: 'esr' });
    assert.equal((await live.list(kim)).waiting[0]?.team, 'esr');
    const seen = async () => JSON.stringify(await live.transcript(kim, chat, 0));
    assert.doesNotMatch(await seen(), /900123|ann\.lee/);
    await live.take(kim, chat);
    assert.match(await seen(), /So 07700 900123.*ann\.lee@nhs\.net/);
    const done = house.logged.map(({ event }) => event).filter((event) => event.startsWith('chat-'));
    assert.deepEqual(
      done,
      ['chat-taken', 'chat-handed-over', 'chat-read', 'chat-taken', 'chat-read'],
      'and all is noted',
    );
  });
});
