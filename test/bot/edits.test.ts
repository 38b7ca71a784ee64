import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { type Bot, serveBot } from './harness.ts';

describe('messages as Teams sends them', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await serveBot();
  });
  afterEach(() => bot.close());

  const said = () => bot.connector.messages().at(-1)?.text ?? '';
  const count = () => bot.connector.messages().length;
  let edits = 0;
  const edit = (id: string, text: string, parts: Partial<Activity> = {}) => {
    edits += 1;
    const timestamp = new Date(Date.UTC(2026, 10, 20, 3, 20, edits)) as never;
    return bot.post(
      bot.activity({ type: 'messageUpdate', id, text, timestamp, channelData: { eventType: 'editMessage' }, ...parts }),
    );
  };

  it('an edit of what was not understood answers the question that is still open', async () => {
    await bot.type('I forgot my training interface password');
    await bot.type('registered at nhs net', { id: 'a-slip' });
    assert.equal(bot.calls.length, 0);
    await edit('a-slip', 'registered@nhs.net');
    assert.match(said(), /an email is on its way/);
    assert.equal(bot.calls.length, 1);
  });

  it('the same edit that comes twice is one', async () => {
    await bot.type('I forgot my training interface password');
    await bot.type('registered at nhs net', { id: 'a-slip' });
    const activity = bot.activity({
      type: 'messageUpdate',
      id: 'a-slip',
      text: 'registered@nhs.net',
      channelData: { eventType: 'editMessage' },
    });
    await bot.post(activity);
    await bot.post(activity);
    assert.equal(bot.calls.length, 1);
  });

  it('an edit of what was gone on from changes nothing, and is told so', async () => {
    await bot.type('I forgot my training interface password');
    await bot.type('registered@nhs.net', { id: 'taken' });
    await edit('taken', 'other@nhs.net');
    assert.match(said(), /^We've moved on since that message/);
    assert.equal(bot.calls.length, 1);
    const record = await bot.record('msteams/a-tenant/a-chat');
    assert.doesNotMatch(JSON.stringify(record?.sessions), /other@nhs\.net/);
  });

  it('an edit that changes no word is not answered: a picture of a link was added', async () => {
    await bot.type('I forgot my training interface password', { id: 'the-same' });
    const before = count();
    await edit('the-same', 'I forgot my training interface password');
    assert.equal(count(), before);
  });

  it('23: a password that is edited away, or in, is kept nowhere', async () => {
    await bot.type('my esr password is Tr0ub4dor&3', { id: 'a-secret' });
    await edit('a-secret', 'my esr password is C0rrecthorse!9');
    const kept = JSON.stringify([await bot.record('msteams/a-tenant/a-chat'), bot.logged]);
    assert.doesNotMatch(kept, /Tr0ub4dor|C0rrecthorse/);
  });

  it('what is deleted, brought back or reacted to is no word of theirs', async () => {
    await bot.type('I forgot my training interface password', { id: 'a-message' });
    const before = count();
    for (const [type, parts] of [
      ['messageDelete', { channelData: { eventType: 'softDeleteMessage' } }],
      ['messageUpdate', { channelData: { eventType: 'undeleteMessage' }, text: 'registered@nhs.net' }],
      ['messageReaction', { reactionsAdded: [{ type: 'like' }], replyToId: 'reply-1' }],
      ['messageReaction', { reactionsRemoved: [{ type: 'like' }], replyToId: 'reply-1' }],
    ] as const)
      assert.equal((await bot.post(bot.activity({ type, id: 'a-message', ...(parts as object) }))).status, 200, type);
    assert.equal(count(), before);
    assert.equal(bot.calls.length, 0);
  });

  it('a reply to a card, with what it quotes, is its own words', async () => {
    await bot.type('I forgot my ESR password');
    await bot.type('<quoted messageId="1700000000000"/>&nbsp;2');
    const record = await bot.record('msteams/a-tenant/a-chat');
    assert.equal(record?.tail?.findLast(({ from }) => from === 'person')?.text, '2');
    assert.doesNotMatch(said(), /didn't follow/);
  });

  it('85: a mention in a group has one sentence, with the way to a chat of their own', async () => {
    const conversation = {
      id: 'a-group',
      conversationType: 'groupChat',
      tenantId: 'a-tenant',
      isGroup: true,
      name: '',
    };
    const recipient = { id: '28:1f7e0a2c-0000-4000-8000-000000000001', name: 'Latchkey' };
    await bot.post(
      bot.activity({ text: '<at>Latchkey</at> my address is registered@nhs.net', conversation, recipient }),
    );
    await bot.post(
      bot.activity({
        type: 'messageUpdate',
        id: 'x',
        text: 'reset it',
        channelData: { eventType: 'editMessage' },
        conversation,
        recipient,
      }),
    );
    const all = bot.connector.messages('a-group').map(({ text }) => text);
    assert.deepEqual(all, [
      'Only in a personal chat. [Open a chat with me](https://teams.microsoft.com/l/chat/0/0?users=28%3A1f7e0a2c-0000-4000-8000-000000000001)',
    ]);
  });

  it('a why names its guide beside the words, as Teams shows sources', async () => {
    await bot.type('my esr account is locked');
    await bot.type('just now');
    await bot.type('why?');
    const why = bot.connector.messages().at(-1);
    assert.match(why?.text ?? '', /^It comes from “.+ \[1\]/s);
    const [entity] = (why?.entities ?? []) as {
      type: string;
      citation: { position: number; appearance: Record<string, string> }[];
    }[];
    assert.equal(entity?.type, 'https://schema.org/Message');
    const [claim] = entity?.citation ?? [];
    assert.equal(claim?.position, 1);
    assert.ok(claim?.appearance.name && claim.appearance.abstract);
    assert.ok((claim?.appearance.abstract ?? '').length <= 160);
  });

  it('asks whether it helped at an end, and not before', async () => {
    const asks = () => JSON.stringify(bot.connector.messages().at(-1)?.channelData ?? {}).includes('feedbackLoop');
    await bot.type('my esr account is locked');
    assert.equal(asks(), false);
    await bot.type('just now');
    assert.equal(asks(), true);
    await bot.type("i can't do this any more, i want to die");
    assert.equal(asks(), false);
  });
});
