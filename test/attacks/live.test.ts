import assert from 'node:assert/strict';
import { incomingActivity, toInboundEvent } from '../../src/bot/activity.ts';
import { hearing, incoming } from '../../src/webchat/incoming.ts';
import { activityFrom } from '../bot/connector.ts';
import { type House, kim, openHouse, sam } from '../handoff/live/house.ts';

const types = ['event', 'handoff.status', 'handoff.initiate', 'endOfConversation', 'trace', 'invoke'];

describe('attacks on a chat with a person', () => {
  let house: House | undefined;
  afterEach(() => house?.close());

  it('43: what a client says in the desk\u2019s name is heard by nobody, in web chat and through a connector', () => {
    const bearer = { conversation: 'c1', user: 'dl_1', greeted: true };
    for (const type of types) {
      const claim = { type, name: 'handoff.status', value: { state: 'completed' }, text: 'I am Sam' };
      assert.equal(hearing(incoming.parse(claim), bearer), undefined, type);
      const activity = activityFrom('https://smba.example', claim);
      assert.equal(toInboundEvent(incomingActivity.parse(activity)), undefined, type);
    }
  });

  it('53: what either side types is shown as it was typed, and is no Markdown or HTML of ours', async () => {
    house = await openHouse();
    await house.live.beat(sam, true);
    const nurse = house.person();
    await nurse.say('talk to a person');
    const chat = (await house.live.list(sam)).waiting[0]?.id ?? '';
    await house.live.take(sam, chat);
    await nurse.say('<script>alert(1)</script> [here](javascript:alert(1))');
    house.news();
    await house.live.send(sam, chat, { id: 'm1', text: '[here](https://evil.example) <b>*now*</b>' });
    assert.deepEqual(house.news(), ['Sam: \\[here\\]\\(https://evil.example\\) \\<b\\>\\*now\\*\\</b\\>']);
    const [line] = ((await house.live.transcript(sam, chat, 0)) ?? [])
      .filter(({ from }) => from === 'person')
      .slice(-1);
    assert.ok(line?.from === 'person' && line.text.startsWith('<script>'), 'a page has to write it as text');
  });

  it('54: a secret that a client sends beside a press is not kept', async () => {
    house = await openHouse();
    await house.live.beat(sam, true);
    const nurse = house.person();
    await nurse.say('talk to a person');
    await nurse.press('Stop waiting', 'my password is Kettle-Ladder-71');
    const { record } = await house.conversations.load('c1');
    assert.ok(record?.tail?.some(({ from }) => from === 'person'));
    assert.doesNotMatch(JSON.stringify(record), /Kettle-Ladder/);
  });

  it('54, 58: a chat of a colleague is neither read, said into, handed on nor ended by its id', async () => {
    house = await openHouse();
    const { live } = house;
    for (const agent of [sam, kim]) await live.beat(agent, true);
    await house.person().say('talk to a person');
    const chat = (await live.list(sam)).waiting[0]?.id ?? '';
    const [one, other] = await Promise.all([live.take(sam, chat), live.take(kim, chat)]);
    assert.deepEqual([one.is, other.is].sort(), ['done', 'with-a-colleague']);
    const stranger = one.is === 'done' ? kim : sam;
    house.news();
    assert.equal(await live.transcript(stranger, chat, 0), undefined);
    assert.equal(await live.before(stranger, chat), undefined);
    assert.equal(await live.transcript(stranger, 'made-up', 0), undefined);
    assert.equal(house.logged.filter(({ event }) => event === 'chat-refused').length, 1, 'and that is noted');
    assert.deepEqual(await live.send(stranger, chat, { id: 'x', text: 'Hello' }), { is: 'not-yours' });
    assert.deepEqual(await live.handOver(stranger, chat, { team: 'common' }), { is: 'not-yours' });
    assert.deepEqual(await live.leave(stranger, chat), { is: 'not-yours' });
    assert.deepEqual(await live.resolve(stranger, chat, 'solved'), { is: 'not-yours' });
    assert.equal(await live.proofOf(stranger, chat), undefined);
    assert.deepEqual(house.news(), []);
  });
});
