import assert from 'node:assert/strict';
import { type House, kim, ola, openHouse, sam } from './house.ts';

describe('waiting for a person, truthfully', () => {
  let house: House;
  afterEach(() => house.close());

  const idOf = async (conversation: number) => (await house.live.list(sam)).waiting[conversation]?.id ?? '';

  it('says the place, and what it has taken lately only where enough waited', async () => {
    house = await openHouse();
    const { live } = house;
    await live.beat(sam, true);
    for (const [at, minutes] of [2, 4, 9].entries()) {
      const person = house.person(`before-${at}`);
      assert.match(await person.say('talk to a person'), /can't say yet how long/);
      await house.pass(minutes * 60, sam);
      await live.take(sam, await idOf(0));
      await live.resolve(sam, (await live.list(sam)).mine[0]?.id ?? '', 'no-answer');
    }
    house.news();
    const first = house.person('first');
    assert.match(
      await first.say('talk to a person'),
      /You're next\.\n\nLately it has taken about 4 minutes\.\n\nSomebody is here until 17:00 today\./,
    );
    const second = house.person('second');
    assert.match(await second.say('talk to a person'), /You're number 2 in the queue/);
    assert.match(await second.say('how much longer?'), /kept that for them.*number 2/s);
    await live.take(sam, await idOf(0));
    house.news();
    await house.pass(30, sam);
    assert.match(house.news().join('\n'), /You're next/);
    await house.pass(60, sam);
    assert.deepEqual(house.news(), [], 'what is not news is not said again');
  });

  it('has a way out: a message instead, or not waiting any longer', async () => {
    house = await openHouse();
    await house.live.beat(sam, true);
    const nurse = house.person();
    await nurse.say('talk to a person');
    assert.match(await nurse.press('Leave a message instead'), /What is your full name/);
    assert.deepEqual((await house.live.list(sam)).waiting, []);
    const porter = house.person('c2');
    await porter.say('talk to a person');
    assert.match(await porter.press('Stop waiting'), /you aren't waiting any longer/);
    assert.deepEqual((await house.live.list(sam)).waiting, []);
    assert.deepEqual(await house.live.take(sam, 'made-up'), { is: 'over' });
  });

  it('has its answer written by a named time instead, with one tap: what was told is not asked again, and no call is made', async () => {
    house = await openHouse('2026-11-24T15:00:00Z');
    const { live } = house;
    await live.beat(sam, true);
    const nurse = house.person();
    await nurse.say('talk to a person, Grace Adeyemi, payroll 30218845, grace.adeyemi@nhs.net, esr will not let me in');
    const asked = await nurse.press('By email by 17:00 tomorrow instead');
    assert.match(
      asked,
      /Name:\*\* Grace Adeyemi.*30218845.*reach you:\*\* grace\.adeyemi@nhs\.net.*will not let me in/s,
    );
    assert.deepEqual((await live.list(sam)).waiting, []);
    const sent = await nurse.say('send it');
    assert.match(sent, /You should hear by 17:00 (?:tomorrow|on Wednesday 25 November)/);
    const { reach } = await house.ticket(sent);
    assert.deepEqual(reach, {
      by: 'email',
      at: 'grace.adeyemi@nhs.net',
      noCalls: 'They asked for a written answer instead of waiting',
    });

    const porter = house.person('c2');
    await porter.say('talk to a person, Tom Dale, payroll 30218848, bleep 2210, the training site is blank');
    assert.match(await porter.press('By text or email by 17:00 tomorrow instead'), /How can they reach you/);
    assert.match(await porter.say('tom.dale@nhs.net'), /reach you:\*\* tom\.dale@nhs\.net/);
  });

  it('the way out changes while it is looked at', async () => {
    house = await openHouse('2026-11-24T16:58:00Z', { DESK_HOURS: 'always' });
    await house.live.beat(sam, true);
    await house.person().say('talk to a person');
    house.news();
    await house.pass(60, sam);
    assert.deepEqual(house.news(), []);
    await house.pass(90, sam);
    assert.equal(house.news().length, 1);
    assert.match(house.choices().join(), /By text or email by 23:59 on Thursday 26 November instead/);
  });

  it('no answer to an offered chat in 15 seconds moves it on, and every agent has a limit', async () => {
    house = await openHouse('2026-11-24T10:00:00Z', { DESK_CHATS: '1' });
    const { live } = house;
    await live.beat(kim, true);
    await live.beat(sam, true);
    await house.person('c1').say('talk to a person');
    const offered = async () => (await live.list(sam)).waiting.map((chat) => chat.offered?.to);
    assert.deepEqual(await offered(), ['kim']);
    await house.pass(15, sam, kim);
    assert.deepEqual(await offered(), ['sam']);
    await house.pass(15, sam, kim);
    assert.deepEqual(await offered(), ['kim'], 'and when all were asked, the first once more');
    assert.deepEqual(await live.pass(kim, await idOf(0)), { is: 'done' });
    assert.deepEqual(await live.take(sam, await idOf(0)), { is: 'done' });
    await house.person('c2').say('talk to a person');
    assert.deepEqual(await offered(), ['kim'], 'who has as many as they may is not asked');
    assert.deepEqual(await live.take(sam, await idOf(0)), { is: 'at-your-limit', limit: 1 });
    assert.deepEqual(await live.take(kim, await idOf(0)), { is: 'done' });
  });

  it('58: two takes of one agent at once do not go over the limit', async () => {
    house = await openHouse('2026-11-24T10:00:00Z', { DESK_CHATS: '1' });
    await house.live.beat(sam, true);
    for (const name of ['c1', 'c2']) await house.person(name).say('talk to a person');
    const [one, other] = await Promise.all([house.live.take(sam, await idOf(0)), house.live.take(sam, await idOf(1))]);
    assert.deepEqual([one.is, other.is].sort(), ['at-your-limit', 'done']);
  });

  it('changes while it is looked at: the last agent leaves', async () => {
    house = await openHouse();
    await house.live.beat(sam, true);
    const nurse = house.person();
    await nurse.say('talk to a person');
    await house.live.signOff(sam);
    await house.pass(10);
    assert.match(house.news().join('\n'), /nobody is there to take this chat any more.*What is your full name/s);
    assert.deepEqual((await house.live.list(sam)).waiting, []);
  });

  it('changes while it is looked at: the hours end, for who waits and not for who is being helped', async () => {
    house = await openHouse('2026-11-24T16:58:00Z');
    await house.live.beat(sam, true);
    await house.person('helped').say('talk to a person');
    await house.live.take(sam, await idOf(0));
    await house.person('waits').say('talk to a person');
    house.news();
    await house.pass(180, sam);
    const news = house.news();
    assert.equal(news.length, 1);
    assert.match(news.join(), /nobody is there to take this chat any more/);
    assert.equal((await house.live.list(sam)).mine.length, 1);
  });

  it('a conversation gone quiet is asked, then closed gently; never one whose person waits for the agent', async () => {
    house = await openHouse();
    const { live } = house;
    await live.beat(sam, true);
    const nurse = house.person();
    await nurse.say('talk to a person');
    const chat = await idOf(0);
    await live.take(sam, chat);
    await nurse.say('my esr is locked');
    house.news();
    await house.pass(30 * 60, sam);
    assert.deepEqual(house.news(), []);
    await house.pass(5, sam);
    await live.send(sam, chat, { id: 'm1', text: 'Let me look.' });
    house.news();
    await house.pass(11 * 60, sam);
    assert.match(house.news().join(), /Are you still there/);
    assert.equal(await nurse.say('yes'), '');
    await house.pass(5, sam);
    await live.send(sam, chat, { id: 'm2', text: 'It is open again.' });
    house.news();
    await house.pass(17 * 60, sam);
    assert.match(house.news().join('\n'), /Are you still there.*It's been quiet here/s);
    assert.deepEqual((await live.list(sam)).mine, []);
  });

  it('is handed to a colleague who is on, or to a team, and the person is told', async () => {
    house = await openHouse();
    const { live } = house;
    for (const agent of [sam, kim, ola]) await live.beat(agent, true);
    const nurse = house.person();
    await nurse.say('I want to talk to a person about esr');
    const chat = await idOf(0);
    await live.take(sam, chat);
    assert.deepEqual(await live.handOver(sam, chat, { agent: 'nobody' }), { is: 'nobody-there' });
    assert.deepEqual(await live.handOver(sam, chat, { agent: 'kim' }), { is: 'done' });
    house.news();
    assert.deepEqual(await live.send(sam, chat, { id: 'm1', text: 'Hello' }), { is: 'not-yours' });
    assert.deepEqual(await live.handOver(kim, chat, { team: 'esr' }), { is: 'done' });
    assert.match(house.news().join(), /Kim has passed you to another team.*You're next/s);
    assert.equal((await live.list(ola)).waiting[0]?.id, chat);
    assert.deepEqual(await live.take(ola, chat), { is: 'done' });
  });

  it('54: a chat of another team is neither listed, read nor taken', async () => {
    house = await openHouse();
    const { live } = house;
    const esr = { ...kim, teams: new Set(['esr']) };
    await live.beat(sam, true);
    await live.beat(esr, true);
    await house.person().say('talk to a person');
    const chat = await idOf(0);
    assert.deepEqual(await live.list(esr), { waiting: [], mine: [], withColleagues: [] });
    assert.equal(await live.transcript(esr, chat, 0), undefined);
    assert.deepEqual(await live.take(esr, chat), { is: 'another-team' });
    await live.take(sam, chat);
    assert.equal(await live.transcript({ ...kim, id: 'other' }, chat, 0), undefined, 'nor one of a colleague');
    assert.ok(await live.transcript({ ...kim, isLead: true }, chat, 0), 'but by a lead');
  });
});
