import assert from 'node:assert/strict';
import { type House, kim, openHouse, sam } from './house.ts';

describe('a person answers, where the person asked', () => {
  let house: House;
  afterEach(() => house.close());

  it('from asking to "did that sort it out?", with words both ways', async () => {
    house = await openHouse();
    const { live } = house;
    await live.beat(sam, true);
    const nurse = house.person();
    assert.match(await nurse.say('can I talk to a person please'), /asked for a person.*You're next/s);
    const [chat] = (await live.list(sam)).waiting;
    assert.equal(chat?.offered?.to, 'sam');
    assert.equal(
      await nurse.say('my ESR is locked and payroll closes at nine').then((text) => /kept that/.test(text)),
      true,
    );
    assert.deepEqual(await live.take(sam, chat?.id ?? ''), { is: 'done' });
    assert.match(house.news().join(), /Sam is with you now/);
    assert.equal(await nurse.say('hello, are you there?'), '', 'the bot is silent');
    await live.typing(sam, chat?.id ?? '');
    await live.typing(kim, chat?.id ?? '');
    assert.deepEqual(house.typed, ['c1'], 'that the agent who has it types is shown in the terminal');
    assert.deepEqual(await live.send(sam, chat?.id ?? '', { id: 'm1', text: 'Hello, I am. *One* moment.' }), {
      is: 'done',
    });
    assert.deepEqual(house.news(), ['Sam: Hello, I am. \\*One\\* moment.']);
    const lines = (await live.transcript(sam, chat?.id ?? '', 0)) ?? [];
    assert.deepEqual(
      lines.flatMap((line) =>
        line.from === 'person' ? [line.text] : line.reply.by === undefined ? [] : [line.reply.by],
      ),
      ['can I talk to a person please', 'my ESR is locked and payroll closes at nine', 'hello, are you there?', 'Sam'],
    );
    assert.deepEqual(await live.resolve(kim, chat?.id ?? '', 'solved'), { is: 'not-yours' });
    assert.deepEqual(await live.resolve(sam, chat?.id ?? '', 'solved'), { is: 'done' });
    assert.match(house.news().join(), /Sam has ended this chat.*Did that sort it out\?/s);
    assert.match(await nurse.say("Yes, I'm in"), /Good to hear/);
    assert.deepEqual((await live.list(sam)).mine, []);
    assert.doesNotMatch(await nurse.say('my esr account is locked'), /^$/);
  });
});
