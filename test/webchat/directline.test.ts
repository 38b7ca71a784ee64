import assert from 'node:assert/strict';
import { decodeJwt } from 'jose';
import { StoreUnavailable } from '../../src/conversation/errors.ts';
import { Ears, embedder, serveWebchat, stranger, type Webchat } from './harness.ts';

describe('Direct Line', () => {
  let webchat: Webchat;
  afterEach(() => webchat.close());

  describe('a chat', () => {
    beforeEach(async () => {
      webchat = await serveWebchat();
    });

    it('gives anybody a token for one conversation, that lives an hour', async () => {
      const { status, body } = await webchat.call('POST', '/webchat/token');
      assert.equal(status, 200);
      assert.deepEqual(Object.keys(body), ['token', 'expires_in']);
      assert.equal(body.expires_in, 3600);
      const { conv, user } = decodeJwt(body.token);
      assert.match(String(conv), /^[\w-]{22}$/);
      assert.match(String(user), /^dl_[\w-]{22}$/);
    });

    it('begins with 201 and one welcome, and resumes with 200 and none', async () => {
      const token = await webchat.newToken();
      const first = await webchat.call('POST', '/v3/directline/conversations', token, { user: {} });
      const second = await webchat.call('POST', '/v3/directline/conversations', token, { user: {} });
      assert.deepEqual([first.status, second.status], [201, 200]);
      assert.equal(first.body.conversationId, second.body.conversationId);
      assert.deepEqual(
        (await webchat.read(first.body)).body.activities.map(({ text }: { text: string }) => text),
        ['Hello. Which system is it?'],
      );
    });

    it('begins in one for our own page: with what was said, and a stream that goes on after it', async () => {
      const { status, body } = await webchat.call('POST', '/webchat/begin');
      assert.equal(status, 201);
      assert.deepEqual(
        body.activities.map(({ text }: { text: string }) => text),
        ['Hello. Which system is it?'],
      );
      assert.equal(body.watermark, '1');
      const ears = new Ears(body.streamUrl);
      await webchat.post(body, { type: 'message', text: 'ESR' });
      await ears.until((heard) => heard.texts().includes('You said: ESR'));
      assert.deepEqual(ears.texts(), ['ESR', 'You said: ESR'], 'and the greeting not again');
      ears.socket.close();
      assert.equal((await webchat.call('POST', '/webchat/begin', undefined, {}, { origin: stranger })).status, 403);
    });

    it('welcomes once when two tabs begin at the same time', async () => {
      const token = await webchat.newToken();
      const chats = await Promise.all([webchat.start(token), webchat.start(token), webchat.start(token)]);
      const { body } = await webchat.read(chats[0]);
      assert.equal(body.activities.length, 1);
    });

    it('replays a welcome said before the socket opened', async () => {
      const chat = await webchat.start();
      const ears = new Ears(chat.streamUrl);
      await ears.until(({ activities }) => activities.length === 1);
      assert.equal(ears.activities[0]?.text, 'Hello. Which system is it?');
      assert.equal(ears.watermark, '1');
    });

    it('gives a message back with its clientActivityID and the id that posting it returned', async () => {
      const chat = await webchat.start();
      const ears = new Ears(chat.streamUrl);
      const { status, body } = await webchat.post(chat, {
        type: 'message',
        text: 'locked out',
        channelData: { clientActivityID: 'c1' },
      });
      await ears.until(({ activities }) => activities.length === 3);
      const [, own, reply] = ears.activities;
      assert.equal(status, 200);
      assert.equal(body.id, `${chat.conversationId}|0000002`);
      assert.equal(own?.id, body.id);
      assert.deepEqual(own?.channelData, { clientActivityID: 'c1' });
      assert.deepEqual(own?.from, { id: decodeJwt(chat.token).user, role: 'user' });
      assert.equal(reply?.text, 'You said: locked out');
      assert.equal(ears.watermark, '3');
    });

    it('takes the tap on a button as its answer', async () => {
      const chat = await webchat.start();
      const [welcome] = (await webchat.read(chat)).body.activities;
      const [action] = welcome.suggestedActions.actions;
      await webchat.post(chat, { type: 'message', text: action.text, value: action.value, channelData: {} });
      const { body } = await webchat.read(chat);
      assert.equal(body.activities.at(-1).text, 'You picked 1 at greeting.1.');
    });

    it('answers a message sent twice with the same id, and once', async () => {
      const chat = await webchat.start();
      const message = { type: 'message', text: 'hello', channelData: { clientActivityID: 'c1' } };
      const [first, second] = [await webchat.post(chat, message), await webchat.post(chat, message)];
      assert.equal(first.body.id, second.body.id);
      assert.equal((await webchat.read(chat)).body.activities.length, 3);
    });

    it('refuses the id of one message for another', async () => {
      const chat = await webchat.start();
      await webchat.post(chat, { type: 'message', text: 'hello', channelData: { clientActivityID: 'c1' } });
      const { status, body } = await webchat.post(chat, {
        type: 'message',
        text: 'something else',
        channelData: { clientActivityID: 'c1' },
      });
      assert.equal(status, 409);
      assert.equal(body.error.code, 'ActivityIdReused');
    });

    it('lets a message be called arrival', async () => {
      const chat = await webchat.start();
      const { status } = await webchat.post(chat, {
        type: 'message',
        text: 'hello',
        channelData: { clientActivityID: 'arrival' },
      });
      assert.equal(status, 200);
    });

    it('reads from a watermark, by polling and by socket', async () => {
      const chat = await webchat.start();
      await webchat.post(chat, { type: 'message', text: 'one' });
      const polled = await webchat.read(chat, '2');
      assert.deepEqual(
        polled.body.activities.map(({ text }: { text: string }) => text),
        ['You said: one'],
      );
      assert.equal(polled.body.watermark, '3');
      assert.deepEqual((await webchat.read(chat, '3')).body, { activities: [], watermark: '3' });
      const resumed = await webchat.resume(chat, '1');
      const ears = new Ears(resumed.streamUrl);
      await ears.until(({ activities }) => activities.length === 2);
      assert.deepEqual(ears.texts(), ['one', 'You said: one']);
    });

    it('takes an empty watermark and a dash as the start', async () => {
      const chat = await webchat.start();
      for (const watermark of ['', '-', '0'])
        assert.equal((await webchat.read(chat, watermark)).body.activities.length, 1, watermark);
    });

    it('speaks unasked', async () => {
      const chat = await webchat.start();
      const ears = new Ears(chat.streamUrl);
      await ears.until(({ activities }) => activities.length === 1);
      await webchat.bot.hear({
        kind: 'alarm',
        id: 'alarm:1',
        conversation: chat.conversationId,
      });
      await ears.until(({ activities }) => activities.length === 2);
      assert.deepEqual(ears.texts().at(-1), 'The time is up.');
    });

    it('ends in a tab left open until the conversation was forgotten, and lets a new one begin', async () => {
      const chat = await webchat.start();
      for (const text of ['one', 'two', 'three']) await webchat.post(chat, { type: 'message', text });
      const ears = new Ears((await webchat.resume(chat, '7')).streamUrl);
      await new Promise((resolve) => ears.socket.once('open', resolve));
      for (let halfHours = 0; halfHours < 42; halfHours += 1) {
        webchat.pass(1800);
        Object.assign(chat, (await webchat.call('POST', '/v3/directline/tokens/refresh', chat.token)).body);
      }
      const path = `/v3/directline/conversations/${chat.conversationId}`;
      for (const watermark of ['', '7'])
        for (const what of [path, `${path}/activities`])
          assert.equal((await webchat.call('GET', `${what}?watermark=${watermark}`, chat.token)).status, 403, what);
      const posted = await webchat.post(chat, { type: 'message', text: 'good morning' });
      assert.equal(posted.status, 403);
      assert.match(posted.body.error.message, /start a new chat/);
      assert.deepEqual(await ears.closed, { code: 1000, reason: 'ended' });
      assert.notEqual((await webchat.start()).conversationId, chat.conversationId);
    });

    it('renews a token', async () => {
      const chat = await webchat.start();
      webchat.pass(3000);
      const { status, body } = await webchat.call('POST', '/v3/directline/tokens/refresh', chat.token);
      assert.equal(status, 200);
      assert.equal(body.conversationId, chat.conversationId);
      webchat.pass(3000);
      assert.equal((await webchat.read({ ...chat, token: body.token })).status, 200);
    });

    it('refuses a message over 4,000 characters, and an empty one, in words', async () => {
      const chat = await webchat.start();
      const long = await webchat.post(chat, { type: 'message', text: 'x'.repeat(4001) });
      assert.equal(long.status, 413);
      assert.match(long.body.error.message, /4,000 characters/);
      const empty = await webchat.post(chat, { type: 'message', text: ' ' });
      assert.equal(empty.status, 400);
      assert.match(empty.body.error.message, /empty/);
      assert.equal((await webchat.post(chat, { type: 'message', text: 'x'.repeat(4000) })).status, 200);
    });

    it('answers preflights of named pages, with every header that official clients send', async () => {
      for (const path of [
        '/webchat/token',
        '/v3/directline/conversations',
        '/v3/directline/conversations/x/activities',
      ]) {
        const { status, headers } = await webchat.call('OPTIONS', path, undefined, undefined, {
          origin: embedder,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
        });
        assert.equal(status, 204);
        assert.equal(headers.get('access-control-allow-origin'), embedder);
        const allowed = headers.get('access-control-allow-headers')?.split(', ') ?? [];
        for (const header of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'])
          assert.ok(allowed.includes(header), header);
      }
    });

    it('lets a named page read errors too', async () => {
      const { status, headers } = await webchat.call('POST', '/v3/directline/conversations', 'nonsense', undefined, {
        origin: embedder,
      });
      assert.equal(status, 403);
      assert.equal(headers.get('access-control-allow-origin'), embedder);
    });
  });

  it('shows typing on the socket during a long turn, and never in the log', async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    webchat = await serveWebchat({
      limits: { typingAfterMs: 5 },
      turns: (bot) => ({
        hear: async (heard) => {
          if (heard.kind === 'message') await finished;
          return bot.hear(heard);
        },
      }),
    });
    const chat = await webchat.start();
    const ears = new Ears(chat.streamUrl);
    await ears.until(({ activities }) => activities.length === 1);
    const posted = webchat.post(chat, { type: 'message', text: 'slowly' });
    await ears.until(({ activities }) => activities.some(({ type }) => type === 'typing'));
    assert.equal(ears.watermark, '1');
    finish();
    await posted;
    await ears.until((heard) => heard.texts().length === 3);
    const { body } = await webchat.read(chat);
    assert.ok(body.activities.every(({ type }: { type: string }) => type === 'message'));
  });

  it('keeps sockets alive with empty frames', async () => {
    webchat = await serveWebchat({ limits: { keepAliveMs: 20 } });
    const ears = new Ears((await webchat.start()).streamUrl);
    await ears.until(({ frames }) => frames.filter((frame) => frame === '').length >= 3);
    assert.equal(ears.socket.readyState, ears.socket.OPEN);
  });

  it('gives up a socket that shows no sign of life', async () => {
    webchat = await serveWebchat({ limits: { keepAliveMs: 20 } });
    const dead = new Ears((await webchat.start()).streamUrl, {}, { autoPong: false });
    assert.equal((await dead.closed).code, 1006);
  });

  it('waits on an open socket for a log that cannot be read, and then goes on', async () => {
    let isDown = false;
    webchat = await serveWebchat({
      wrapLog: (log) => ({
        follow: (conversation, appended) => log.follow(conversation, appended),
        readAfter: async (conversation, position) => {
          if (isDown) throw new StoreUnavailable();
          return log.readAfter(conversation, position);
        },
      }),
    });
    const chat = await webchat.start();
    const ears = new Ears(chat.streamUrl);
    await ears.until(({ activities }) => activities.length === 1);
    isDown = true;
    await webchat.post(chat, { type: 'message', text: 'hello' });
    isDown = false;
    await ears.until(({ activities }) => activities.length === 3);
    assert.deepEqual(ears.texts().slice(1), ['hello', 'You said: hello']);
  });

  it('says that nothing was taken when the store is down, in the words of the bot', async () => {
    let isDown = false;
    webchat = await serveWebchat({
      turns: (bot) => ({
        hear: async (heard) =>
          isDown ? { replies: [{ text: 'Sorry, I cannot save that now.', choices: [], links: [] }] } : bot.hear(heard),
      }),
    });
    const chat = await webchat.start();
    isDown = true;
    const message = { type: 'message', text: 'hello', channelData: { clientActivityID: 'c1' } };
    const refused = await webchat.post(chat, message);
    assert.equal(refused.status, 503);
    assert.deepEqual(refused.body.error, { code: 'ServiceUnavailable', message: 'Sorry, I cannot save that now.' });
    isDown = false;
    assert.equal((await webchat.post(chat, message)).status, 200);
    assert.equal((await webchat.read(chat)).body.activities.length, 3);
  });

  it('answers 503 when the log cannot be read', async () => {
    webchat = await serveWebchat({
      log: {
        readAfter: async () => {
          throw new StoreUnavailable('no route to 10.0.0.7');
        },
        follow: () => () => {},
      },
    });
    const { status, body } = await webchat.call('POST', '/v3/directline/conversations', await webchat.newToken());
    assert.equal(status, 503);
    assert.equal(body.error.code, 'ServiceUnavailable');
    assert.doesNotMatch(JSON.stringify(body), /10\.0\.0\.7/);
  });

  it('ends sockets with 1001 when it closes, so that clients come back', async () => {
    webchat = await serveWebchat();
    const ears = new Ears((await webchat.start()).streamUrl);
    await ears.until(({ activities }) => activities.length === 1);
    await webchat.close();
    assert.equal((await ears.closed).code, 1001);
    webchat = await serveWebchat();
  });
});
