import assert from 'node:assert/strict';
import { type House, kim, openHouse, sam } from '../handoff/live/house.ts';

describe('faults of those who answer', () => {
  let house: House;
  afterEach(() => house.close());

  it('34: an agent who vanishes is noticed within 30 seconds: the chat waits at the front, and the person is told', async () => {
    house = await openHouse();
    const { live } = house;
    await live.beat(sam, true);
    await live.beat(kim, true);
    const nurse = house.person('c1');
    await nurse.say('talk to a person');
    await live.take(sam, (await live.list(sam)).waiting[0]?.id ?? '');
    await house.person('c2').say('talk to a person');
    house.news();
    await house.pass(30, kim);
    assert.match(
      house.news().join('\n'),
      /Sam isn't answering any more, and I'm sorry\.\n\nYou're at the front of the queue again\./,
    );
    const { waiting } = await live.list(kim);
    assert.deepEqual(
      waiting.map(({ isBack, place }) => [isBack ?? false, place]),
      [
        [true, 1],
        [false, 2],
      ],
    );
    assert.deepEqual(await live.send(sam, waiting[0]?.id ?? '', { id: 'late', text: 'Sorry' }), { is: 'not-yours' });
    assert.deepEqual(await live.take(kim, waiting[0]?.id ?? ''), { is: 'done' });
    assert.match(house.news().join(), /Kim is with you now/);
  });

  it('34: where nobody else is on, no queue is promised: a message is what there is, and it is said at once', async () => {
    house = await openHouse();
    const { live } = house;
    await live.beat(sam, true);
    await house.person().say('talk to a person');
    await live.take(sam, (await live.list(sam)).waiting[0]?.id ?? '');
    house.news();
    await house.pass(30);
    const [told = '', ...more] = house.news();
    assert.match(
      told,
      /Sam isn't answering any more, and I'm sorry.*nobody is there to take this chat.*What is your full name/s,
    );
    assert.doesNotMatch(told, /queue|next/);
    assert.deepEqual(more, []);
    assert.deepEqual((await live.list(sam)).waiting, []);
  });

  it('35: where nobody is on, or it is not their hours, the form for a message is what there is', async () => {
    house = await openHouse();
    assert.match(await house.person('nobody').say('talk to a person'), /What is your full name/);
    await house.close();
    house = await openHouse('2026-11-24T17:00:00Z');
    await house.live.beat(sam, true);
    assert.match(await house.person('late').say('talk to a person'), /What is your full name/);
    await house.live.beat({ ...kim, teams: new Set(['esr']) }, true);
    assert.match(await house.person('other').say('talk to a person'), /What is your full name/);
  });

  it('35: out of hours a ticket has a number, and the working day and hour by which it is answered', async () => {
    // A Friday evening before a bank holiday.
    house = await openHouse('2026-08-28T18:00:00Z');
    await house.live.beat(sam, true);
    const nurse = house.person();
    for (const words of ['the esr page stays white', 'talk to a person', 'Ann Lee', '30218846']) await nurse.say(words);
    await nurse.say('07700 900123');
    const sent = await nurse.say('send it');
    assert.match(sent, /LK-\w{3}-\w{3}/);
    assert.match(sent, /by 17:00 on Wednesday 2 September/);
    assert.match(await nurse.say('how is my ticket?'), /still open.*17:00 on Wednesday 2 September/s);
  });
});
