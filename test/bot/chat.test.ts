import assert from 'node:assert/strict';
import sinon from 'sinon';
import { serveConnector } from './connector.ts';
import { type Bot, onlyInPersonalChat, serveBot } from './harness.ts';

/** A channel that has no cards. */
const elsewhere = { channelId: 'emulator' };

describe('a chat through Bot Framework', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await serveBot();
  });
  afterEach(() => bot.close());

  it('goes from the welcome to a reset email, by words and by suggested actions, where there are no cards', async () => {
    assert.equal((await bot.arrive(elsewhere)).status, 200);
    const [welcome] = bot.connector.messages();
    assert.ok(welcome?.suggestedActions?.actions.some(({ title }) => title === 'Training Interface'));

    await bot.type('Training Interface', elsewhere);
    const asked = await bot.type("I've forgotten my password", elsewhere);
    assert.match(asked?.text ?? '', /What is your registered email address\?/);
    assert.equal(asked?.textFormat, 'markdown');
    const sent = await bot.type('registered@nhs.net', elsewhere);
    assert.match(sent?.text ?? '', /an email is on its way/);
    assert.equal(bot.calls.length, 1);

    const actions = sent?.suggestedActions;
    assert.deepEqual(actions?.to, ['a-person']);
    assert.ok(actions?.actions.every(({ type, title, value }) => type === 'imBack' && title === value));
    const told = await bot.type(actions?.actions[0]?.value ?? '', elsewhere);
    assert.match(told?.text ?? '', /1\. Open the newest email/);
  });

  it('replies in the conversation, to the activity it replies to', async () => {
    await bot.type('hello', { id: 'the-activity' });
    assert.equal(bot.connector.paths.at(-1), '/v3/conversations/a-chat/activities/the-activity');
  });

  it('gives the secure form as a link', async () => {
    await bot.type('I forgot my ESR password');
    await bot.type('no');
    const reply = await bot.type('registered@nhs.net');
    assert.match(reply?.text ?? '', /^- \[[^\]]+\]\(https:\/\/latchkey\.example\/secure\/1\)$/m);
    assert.equal(bot.forms[0]?.channel, 'msteams');
  });

  it('writes out more choices than there can be suggested actions, and takes their number', async () => {
    const reply = await bot.type('ESR', elsewhere);
    assert.equal(reply?.suggestedActions, undefined);
    const numbered = (reply?.text ?? '').match(/^\d+\. .+$/gm) ?? [];
    assert.ok(numbered.length > 6, reply?.text);
    assert.equal(numbered[1]?.startsWith('2. '), true);

    const byNumber = await bot.type('2', elsewhere);
    await bot.type('start again', elsewhere);
    await bot.type('ESR', elsewhere);
    const byLabel = await bot.type(numbered[1]?.replace(/^2\. /, '') ?? '', elsewhere);
    assert.equal(byNumber?.text, byLabel?.text);
    assert.notEqual(byNumber?.text, reply?.text);
  });

  it('welcomes once, however often it is told that somebody came (row 25)', async () => {
    const all = await Promise.all(Array.from({ length: 25 }, () => bot.arrive()));
    const installed = await bot.post(bot.activity({ type: 'installationUpdate', action: 'add' }));
    assert.deepEqual(new Set([...all, installed].map(({ status }) => status)), new Set([200]));
    assert.equal(bot.connector.messages().length, 1);
  });

  it('welcomes whoever installs it, where the channel says no more than that', async () => {
    await bot.post(bot.activity({ type: 'installationUpdate', action: 'add' }));
    assert.equal(bot.connector.messages().length, 1);
  });

  it('takes an activity that comes four times for one, and gives the same reply to each (row 16)', async () => {
    await bot.type('I forgot my training interface password');
    const activity = bot.activity({ text: 'registered@nhs.net' });
    const before = bot.connector.messages().length;
    const all = await Promise.all([1, 2, 3, 4].map(() => bot.post(activity)));
    assert.deepEqual(
      all.map(({ status }) => status),
      [200, 200, 200, 200],
    );
    const replies = bot.connector.messages().slice(before);
    assert.equal(replies.length, 4);
    assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
    assert.equal(bot.calls.length, 1);
  });

  it('refuses an activity id that comes again with other words, and says so in the log (row 17)', async () => {
    await bot.type('hello', { id: 'same' });
    const before = bot.connector.messages().length;
    const { status } = await bot.post(bot.activity({ id: 'same', text: 'forget all that' }));
    assert.equal(status, 409);
    assert.equal(bot.connector.messages().length, before);
    assert.deepEqual(
      bot.logged.filter(({ event }) => event === 'activity-id-reused'),
      [{ event: 'activity-id-reused', fields: { channel: 'msteams' } }],
    );
  });

  it('takes two messages without an id for two', async () => {
    const nameless = (text: string) => ({ ...bot.activity({ text }), id: undefined, timestamp: undefined });
    assert.equal((await bot.post(nameless('I forgot my training interface password'))).status, 200);
    assert.equal((await bot.post(nameless('registered@nhs.net'))).status, 200);
    assert.match(bot.connector.messages().at(-1)?.text ?? '', /an email is on its way/);
  });

  it('does not take a mention of itself for a word', async () => {
    const conversation = conversationOf('another-chat', 'a-tenant');
    await bot.type('I forgot my training interface password', { conversation });
    await bot.type('<at>Latchkey</at>&nbsp;I forgot my training interface password', {
      entities: [
        { type: 'clientInfo' },
        { type: 'mention', mentioned: { id: 'somebody', name: 'S' }, text: 'forgot' },
        { type: 'mention', mentioned: { id: 'the-bot', name: 'Latchkey' }, text: '<at>Latchkey</at>' },
      ],
    });
    const [plain] = bot.connector.messages('another-chat');
    assert.match(plain?.text ?? '', /registered email address/);
    assert.equal(bot.connector.messages().at(-1)?.text, plain?.text);
  });

  for (const [thumb, answer] of [
    ['👍', 'Yes, I can'],
    ['👍🏽', 'Yes, I can'],
    ['👎', "No, I can't"],
  ] as const)
    it(`takes ${thumb} for "${answer}"`, async () => {
      const conversation = conversationOf('by-word', 'a-tenant');
      await bot.type('never used esr before', { conversation });
      await bot.type(answer, { conversation });
      const byWord = bot.connector.messages(conversation.id).at(-1)?.text;
      await bot.type('never used esr before');
      assert.equal((await bot.type(thumb))?.text, byWord);
      assert.doesNotMatch(byWord ?? '', /didn't follow/);
    });

  it('says of a picture what to do instead, and asks the open question again', async () => {
    const attachments = [{ contentType: 'image/*', contentUrl: 'https://smba.example/1' }];
    const asked = await bot.type('I forgot my training interface password');
    assert.match(asked?.text ?? '', /What is your registered email address/);
    const told = await bot.type('', { attachments });
    assert.match(told?.text ?? '', /^I can't open pictures or files here, so please type what the screen says/);
    assert.match(told?.text ?? '', /address[^?]*\?/);
    assert.doesNotMatch(told?.text ?? '', /didn't follow/);
  });

  it('hears the words beside a picture, and says once that it goes by them', async () => {
    const attachments = [{ contentType: 'image/*', contentUrl: 'https://smba.example/1' }];
    const asked = await bot.type('I forgot my training interface password', { attachments });
    assert.match(asked?.text ?? '', /I'm going by your words\.[\s\S]*What is your registered email address/);
    const sent = await bot.type('registered@nhs.net', { attachments });
    assert.match(sent?.text ?? '', /an email is on its way/);
    assert.doesNotMatch(sent?.text ?? '', /pictures/);
  });

  it('takes the same picture that comes twice for one', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://smba.example/1' }];
    const hear = () => bot.type('', { id: 'a-picture', attachments });
    const [first, second] = [await hear(), await hear()];
    assert.equal(second?.text, first?.text);
  });

  it('keeps the chats of two channels, tenants and conversations apart', async () => {
    const hear = sinon.spy(bot.turns, 'hear');
    await bot.type('a', { channelId: 'msteams', conversation: conversationOf('x/y', 'b') });
    await bot.type('b', { channelId: 'msteams', conversation: conversationOf('y', 'b/x') });
    await bot.type('c', { channelId: 'emulator', conversation: conversationOf('x/y', 'b') });
    const names = hear.args.map(([heard]) => heard.conversation);
    assert.equal(new Set(names).size, 3, names.join(' '));
  });

  it('answers nothing to what is no message: reactions, what is deleted, handoff events, the end of a conversation', async () => {
    for (const type of [
      'messageReaction',
      'messageDelete',
      'messageUpdate',
      'event',
      'endOfConversation',
      'typing',
      'unheard-of',
    ]) {
      const { status } = await bot.post(bot.activity({ type, name: 'handoff.status', value: { state: 'accepted' } }));
      assert.equal(status, 200, type);
    }
    assert.equal((await bot.post(bot.activity({ type: 'invoke', name: 'unheard/of' }))).status, 501);
    assert.deepEqual(bot.connector.received, []);
  });

  it('puts the replies into the answer, for a caller that waits for them there', async () => {
    const { status, body } = await bot.post(bot.activity({ text: 'hello', deliveryMode: 'expectReplies' }));
    assert.equal(status, 200);
    assert.equal(JSON.parse(body).activities.length, 1);
    assert.deepEqual(bot.connector.received, []);
  });
});

const conversationOf = (id: string, tenantId: string) => ({
  id,
  tenantId,
  conversationType: 'personal',
  isGroup: false,
  name: '',
});

describe('where many read along (row 85)', () => {
  for (const conversationType of ['groupChat', 'channel', 'something-new']) {
    it(`a ${conversationType} is told one sentence, and nothing is heard`, async () => {
      const bot = await serveBot();
      const hear = sinon.spy(bot.turns, 'hear');
      try {
        const conversation = { ...conversationOf('a-chat', 'a-tenant'), isGroup: true, conversationType };
        await bot.post(
          bot.activity({ type: 'conversationUpdate', conversation, membersAdded: [{ id: 'x', name: '' }] }),
        );
        await bot.post(bot.activity({ type: 'installationUpdate', action: 'add', conversation }));
        assert.deepEqual(bot.connector.received, []);
        await bot.post(bot.activity({ text: 'my nhs.net address is registered@nhs.net, reset ESR', conversation }));
        assert.deepEqual(
          bot.connector.messages().map(({ text }) => text),
          [onlyInPersonalChat],
        );
        assert.equal(hear.callCount, 0);
        assert.doesNotMatch(JSON.stringify(bot.logged), /registered@/);
      } finally {
        await bot.close();
      }
    });
  }
});

describe('a reply that takes its time', () => {
  it('shows that the bot is at work, until the reply comes', async () => {
    const bot = await serveBot({
      turns: (turns) => ({
        async hear(heard) {
          await bot.connector.until(() => bot.connector.received.length > 0);
          return turns.hear(heard);
        },
      }),
    });
    try {
      assert.equal((await bot.post(bot.activity({ text: 'hello' }))).status, 200);
      assert.deepEqual(
        bot.connector.received.map(({ type }) => type),
        ['typing', 'message'],
      );
    } finally {
      await bot.close();
    }
  });

  it('is sent when the sign of work could not be', async () => {
    const bot = await serveBot({
      turns: (turns) => ({
        async hear(heard) {
          await bot.connector.until(() => bot.connector.paths.length > 0);
          return turns.hear(heard);
        },
      }),
    });
    try {
      bot.connector.refuse(403);
      assert.equal((await bot.post(bot.activity({ text: 'hello' }))).status, 200);
      assert.equal(bot.connector.messages().length, 1);
      assert.ok(bot.logged.some(({ event }) => event === 'typing-not-sent'));
    } finally {
      await bot.close();
    }
  });
});

describe('a reply that the channel does not take', () => {
  it('is given again when the activity comes again, and nothing is done twice', async () => {
    const bot = await serveBot();
    try {
      await bot.type('I forgot my training interface password');
      const activity = bot.activity({ text: 'registered@nhs.net' });
      bot.connector.refuse(403);
      const refused = await bot.post(activity);
      assert.equal(refused.status, 502);
      assert.doesNotMatch(refused.body, /registered@|Refused/);
      assert.equal((await bot.post(activity)).status, 200);
      assert.match(bot.connector.messages().at(-1)?.text ?? '', /an email is on its way/);
      assert.equal(bot.calls.length, 1);
      assert.doesNotMatch(JSON.stringify(bot.logged), /registered@/);
    } finally {
      await bot.close();
    }
  });
});

describe('speaking unasked', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await serveBot();
  });
  afterEach(() => bot.close());

  it('reaches the person in their conversation when a reminder is due', async () => {
    await bot.type('my esr account is locked');
    const locked = await bot.type('just now');
    assert.match(locked?.text ?? '', /ESR is locked until \*\*15:10 today/);
    await bot.time.advance(12 * 3_600_000);
    const reminded = bot.connector.messages().at(-1);
    assert.match(reminded?.text ?? '', /^Hello again, .*Your ESR lock should be over\./s);
    assert.deepEqual(reminded?.card?.refresh?.userIds, ['a-person']);
    assert.equal(bot.connector.paths.at(-1), '/v3/conversations/a-chat/activities');
    assert.match((await bot.type('yes please'))?.text ?? '', /nhs\.net email address/);
  });

  it('speaks where the person was heard last', async () => {
    const moved = await serveConnector();
    try {
      await bot.type('my esr account is locked');
      await bot.type('just now', { serviceUrl: moved.url });
      await bot.time.advance(12 * 3_600_000);
      assert.match(moved.messages().at(-1)?.text ?? '', /^Hello again/);
    } finally {
      await moved.close();
    }
  });

  it('says in the log that nobody could be reached, and goes on', async () => {
    await bot.type('my esr account is locked');
    await bot.type('just now');
    bot.connector.refuse(403);
    await bot.time.advance(12 * 3_600_000);
    assert.deepEqual(
      bot.logged.filter(({ event }) => event === 'not-delivered'),
      [{ event: 'not-delivered', fields: { channel: 'msteams', error: 'RestError', status: 403 } }],
    );
    await bot.outbound.deliver('msteams', { no: 'reference' }, []);
    assert.equal(bot.logged.filter(({ event }) => event === 'not-delivered').length, 2);
  });
});
