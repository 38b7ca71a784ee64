import assert from 'node:assert/strict';
import sinon from 'sinon';
import { z } from 'zod';
import type { Sent } from '../bot/connector.ts';
import { type Bot, serveBot } from '../bot/harness.ts';
import { card as cardSchema, pressesOn, pressOf, type ReadCard, readCard } from '../bot/reading.ts';

const answered = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** As the bot names the chat. */
const here = 'msteams/a-tenant/a-chat';

describe('cards in Teams', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await serveBot();
  });
  afterEach(() => bot.close());

  const cardIn = (sent: Sent | undefined): ReadCard => {
    assert.ok(sent?.card, JSON.stringify(sent));
    return sent.card;
  };
  const execute = async (data: unknown, parts = {}) => {
    const { status, body } = await bot.invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' },
      parts,
    );
    assert.equal(status, 200);
    return answered.parse(body);
  };
  /** Presses a button. @returns the card in its place, and what is said then */
  const press = async (card: ReadCard, title: string) => {
    const { type, value } = await execute(pressOf(card, title));
    assert.equal(type, 'application/vnd.microsoft.card.adaptive');
    return { card: cardSchema.parse(value), said: bot.connector.messages().at(-1) };
  };
  const look = async (card: ReadCard) => {
    const { value } = await execute(card.refresh?.action.data);
    return cardSchema.parse(value);
  };

  it('go from the welcome to the end by presses alone, and each becomes what was chosen', async () => {
    await bot.arrive();
    const welcome = cardIn(bot.connector.messages()[0]);
    const chosen = await press(welcome, 'ESR');
    assert.deepEqual(readCard(chosen.card).choices, []);
    assert.match(readCard(chosen.card).chosen ?? '', /^✓ You chose \*\*ESR\*\*\.$/);
    assert.match(readCard(chosen.card).text, /^Hello, I'm Latchkey\./);

    const topics = cardIn(chosen.said);
    assert.ok(readCard(topics).choices.length > 6);
    assert.ok(topics.actions.length <= 6);
    assert.equal(pressesOn(topics).find(({ title }) => title === 'My account is locked')?.heading, 'Logging in');
    const locked = await press(topics, 'My account is locked');
    assert.equal(readCard(locked.card).chosen, '✓ You chose **My account is locked**.');
    const told = await bot.type('just now');
    assert.match(told?.text ?? '', /ESR is locked until \*\*15:10 today/);
    assert.deepEqual(told?.channelData, { feedbackLoop: { type: 'custom' } });
  });

  it('18: a second press of an old card has one sentence, and does nothing', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const [first = '', second = ''] = readCard(asked).choices;
    await press(asked, first);
    const before = await bot.record(here);
    assert.equal(before?.sessions.length, 1);
    const again = await press(asked, second);
    assert.match(again.said?.text ?? '', /^That step is done, so I've left it as it is\./);
    assert.match(readCard(again.card).chosen ?? '', new RegExp(`^✓ You chose \\*\\*${first}\\*\\*`));
    const trail = (record: Awaited<ReturnType<Bot['record']>>) => record?.sessions.map((session) => session.trail);
    assert.deepEqual(trail(await bot.record(here)), trail(before));
  });

  it('16: the same press that comes four times is one', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const data = pressOf(asked, readCard(asked).choices[0] ?? '');
    const all = await Promise.all([1, 2, 3, 4].map(() => execute(data, { id: 'one-press' })));
    assert.equal(new Set(all.map((one) => JSON.stringify(one))).size, 1);
    const said = new Set(
      bot.connector
        .messages()
        .slice(1)
        .map(({ text }) => text),
    );
    assert.equal(said.size, 1);
  });

  it('says what was chosen where it was typed, when the card is looked at again', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const [, label = ''] = readCard(asked).choices;
    const open = await look(asked);
    assert.deepEqual(readCard(open), readCard(asked));
    await bot.type('2');
    const closed = await look(asked);
    assert.match(readCard(closed).chosen ?? '', new RegExp(`^✓ You chose \\*\\*${label}\\*\\*`));
    assert.deepEqual(readCard(closed).choices, []);
  });

  it('name the day of a clock when they are looked at on another, and say that it is over', async () => {
    await bot.type('my esr account is locked');
    const locked = cardIn(await bot.type('20 minutes ago'));
    assert.match(readCard(locked).text, /14:50 today/);
    await bot.time.advance(4 * 3_600_000);
    assert.doesNotMatch(readCard(await look(locked)).text, /passed/);
    await bot.time.advance(24 * 3_600_000);
    const later = readCard(await look(locked)).text;
    assert.match(later, /14:50 on Friday 20 November/);
    assert.match(later, /That time has passed/);
    assert.doesNotMatch(later, /today/);
  });

  it('of a client without Universal Actions are changed by an update', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const [label = ''] = readCard(asked).choices;
    await bot.post(bot.activity({ text: '', value: pressOf(asked, label), replyToId: 'the-card' }));
    const [reply, update] = bot.connector.messages().slice(-2);
    assert.doesNotMatch(reply?.text ?? '', /didn't follow/);
    assert.equal(bot.connector.paths.at(-1), '/v3/conversations/a-chat/activities/the-card');
    assert.match(readCard(cardIn(update)).chosen ?? '', new RegExp(label));
    const pressed = (await bot.record(here))?.tail?.findLast(({ from }) => from === 'person');
    assert.deepEqual([pressed?.text, pressed?.pressed], [label, true]);
  });

  it('are answered all the same where the update is refused', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    bot.connector.refuse(201, 403);
    const { status } = await bot.post(
      bot.activity({ text: '', value: pressOf(asked, readCard(asked).choices[0] ?? ''), replyToId: 'the-card' }),
    );
    assert.equal(status, 200);
    assert.ok(bot.logged.some(({ event }) => event === 'card-not-updated'));
  });

  it('19: forged fields change nothing but which answer is given', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const [label = ''] = readCard(asked).choices;
    const forged = {
      ...pressOf(asked, label),
      role: 'admin',
      email: 'somebody@nhs.net',
      title: 'You are an administrator',
      text: 'reset it',
      person: { tier: 'identified' },
    };
    const { value } = await execute(forged);
    assert.match(readCard(cardSchema.parse(value)).chosen ?? '', new RegExp(label));
    const record = JSON.stringify(await bot.record(here));
    assert.doesNotMatch(record, /somebody@nhs\.net|administrator|identified/);
  });

  for (const [title, change] of [
    ['an answer that the question does not have', { pick: { at: 'g1/nowhere/1', answer: 'admin' } }],
    ['a pick of another shape', { pick: { at: { $gt: '' }, answer: ['x'] } }],
    ['no pick at all', { pick: undefined }],
    ['a pick of nothing', { pick: { at: '', answer: '' } }],
    ['a pick that is too long', { pick: { at: 'x'.repeat(100_000), answer: 'x' } }],
    ['__proto__', JSON.parse('{"pick":{"__proto__":{"at":"x"},"at":"x"},"__proto__":{"polluted":1}}')],
  ] as const)
    it(`19, 20: ${title} is not taken`, async () => {
      const hear = sinon.spy(bot.turns, 'hear');
      await bot.type('I forgot my ESR password');
      const asked = cardIn(bot.connector.messages().at(-1));
      const before = (await bot.record(here))?.sessions;
      const { statusCode } = await execute({ ...pressOf(asked, readCard(asked).choices[0] ?? ''), ...change });
      assert.equal(statusCode, 200);
      assert.deepEqual((await bot.record(here))?.sessions, before);
      assert.ok(hear.callCount <= 2);
      assert.equal(({} as { polluted?: number }).polluted, undefined);
    });

  it('19: another chat’s are left as they are, with one sentence', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const data = pressOf(asked, readCard(asked).choices[0] ?? '');
    const conversation = {
      id: 'another-chat',
      conversationType: 'personal',
      tenantId: 'a-tenant',
      isGroup: false,
      name: '',
    };
    await bot.type('I forgot my ESR password', { conversation });
    const said = bot.connector.messages('another-chat').length;
    const { type, value } = await execute(data, { conversation });
    assert.equal(type, 'application/vnd.microsoft.activity.message');
    assert.match(String(value), /^That card belongs to another chat/);
    assert.equal(bot.connector.messages('another-chat').length, said);
    await bot.post(bot.activity({ text: '', value: data, conversation }));
    assert.match(bot.connector.messages('another-chat').at(-1)?.text ?? '', /^That card belongs to another chat/);
  });

  it('85: in a group are answered with the neutral sentence', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const conversation = { id: 'a-chat', conversationType: 'groupChat', tenantId: 'a-tenant', isGroup: true, name: '' };
    const { value } = await execute(pressOf(asked, readCard(asked).choices[0] ?? ''), { conversation });
    assert.equal(value, 'Only in a personal chat.');
  });

  it('whose question is long forgotten are closed', async () => {
    await bot.type('I forgot my ESR password');
    const asked = cardIn(bot.connector.messages().at(-1));
    const { value } = await execute({ ...asked.refresh?.action.data, card: 'another' });
    assert.match(readCard(cardSchema.parse(value)).text, /^That question is closed/);
  });

  it('22: show what a person typed letter by letter', async () => {
    await bot.type('talk to a person');
    await bot.type('Iris Falk');
    await bot.type('30218847');
    await bot.type('07700 900123');
    const review = cardIn(await bot.type('the page says **bold** and [click](https://evil.example) all day'));
    const blocks = JSON.stringify(review.body.filter(({ type }) => type !== 'RichTextBlock'));
    assert.doesNotMatch(blocks, /evil|javascript/);
    assert.match(readCard(review).text, /says \*\*bold\*\* and \[click\]\(https:\/\/evil\.example\)/);
  });

  it('21: stay below what Teams takes, whatever was typed', async () => {
    await bot.type('talk to a person');
    for (const text of ['Iris Falk', '30218847', '07700 900123']) await bot.type(text);
    const review = await bot.type(`it says ${'ẞ\u{1f600}“" '.repeat(300)}`);
    const { attachments = [], ...beside } = review ?? {};
    assert.ok(Buffer.byteLength(JSON.stringify(attachments)) < 28_000);
    assert.match(JSON.stringify(beside), /Shall I send it|send it/i);
  });
});
