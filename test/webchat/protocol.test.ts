import assert from 'node:assert/strict';
import { StoreUnavailable } from '../../src/conversation/errors.ts';
import { Ears, embedder, knock, serveWebchat, stranger, type Webchat } from './harness.ts';

const secret = 'a-secret-between-two-servers-alone';

describe('Direct Line, as clients that are not ours meet it', () => {
  let webchat: Webchat;
  afterEach(() => webchat.close());

  const generate = (body: unknown) => webchat.call('POST', '/v3/directline/tokens/generate', secret, body);

  it('a token for some pages is good on those alone, and so are its renewal and its stream', async () => {
    const other = 'https://portal.example.nhs.uk';
    webchat = await serveWebchat({ secret, allowedOrigins: [embedder, other] });
    const { body } = await generate({ user: { id: 'dl_1' }, trustedOrigins: [`${embedder}/`] });
    const from = (origin: string, token = body.token) =>
      webchat.call('POST', '/v3/directline/conversations', token, {}, { origin });
    const elsewhere = await from(other);
    assert.deepEqual([elsewhere.status, elsewhere.body.error.code], [403, 'Forbidden']);
    const chat = await from(embedder);
    assert.equal(chat.status, 201);
    assert.equal(await knock(chat.body.streamUrl, { origin: other }), 403);
    const { streamUrl } = await webchat.resume(chat.body);
    assert.equal(await knock(streamUrl, { origin: embedder }), 101);
    const renewed = await webchat.call('POST', '/v3/directline/tokens/refresh', chat.body.token);
    assert.equal((await from(other, renewed.body.token)).status, 403);
    assert.equal((await from(embedder, renewed.body.token)).status, 200);
  });

  it('trusted origins cannot name a page that may not use the chat at all, and what is none is refused', async () => {
    webchat = await serveWebchat({ secret });
    const { body } = await generate({ trustedOrigins: [stranger] });
    const asked = await webchat.call('POST', '/v3/directline/conversations', body.token, {}, { origin: stranger });
    assert.equal(asked.status, 403);
    for (const trustedOrigins of ['https://x.example', ['x'], ['javascript:alert(1)'], [5]]) {
      const refused = await generate({ trustedOrigins });
      assert.deepEqual([refused.status, refused.body.error.code], [400, 'BadArgument'], JSON.stringify(trustedOrigins));
    }
    assert.equal((await generate({ trustedOrigins: [] })).status, 200);
  });

  it('every refusal has the shape and the names of Direct Line', async () => {
    webchat = await serveWebchat({
      secret,
      limits: { messagesPerMinute: 2 },
      turns: (bot) => ({
        hear: async (heard) => {
          if (heard.kind === 'message' && heard.text === 'fail') throw new TypeError('at secret.ts:1');
          return bot.hear(heard);
        },
      }),
    });
    const chat = await webchat.start();
    const line = '/v3/directline';
    const at = `${line}/conversations/${chat.conversationId}`;
    const tries: readonly (readonly [string, string, string | undefined, unknown, number, string])[] = [
      ['GET', `${line}/nothing`, chat.token, undefined, 404, 'NotFound'],
      ['PUT', `${line}/conversations`, chat.token, undefined, 404, 'NotFound'],
      ['DELETE', at, chat.token, undefined, 404, 'NotFound'],
      ['POST', `${line}/conversations`, undefined, {}, 401, 'Unauthorized'],
      ['POST', `${line}/tokens/generate`, 'wrong', {}, 403, 'Forbidden'],
      ['GET', `${at}/activities?watermark=x`, chat.token, undefined, 400, 'BadArgument'],
      ['POST', `${at}/activities`, chat.token, { type: 'message', text: 'fail' }, 502, 'BotRejectedActivity'],
      ['POST', `${at}/activities`, chat.token, '{', 400, 'MalformedData'],
      ['POST', `${at}/activities`, chat.token, { type: 'message', text: 'once more' }, 429, 'TooManyRequests'],
      ['POST', `${at}/upload?userId=x`, chat.token, 'x', 429, 'TooManyRequests'],
    ];
    for (const [method, path, token, body, status, code] of tries) {
      const answer = await webchat.call(method, path, token, body);
      assert.deepEqual([answer.status, answer.body.error.code], [status, code], `${method} ${path}`);
      assert.deepEqual(Object.keys(answer.body), ['error']);
      assert.match(answer.body.error.message, /\.$/);
      assert.doesNotMatch(answer.body.error.message, /secret\.ts/);
    }
    webchat.pass(3601);
    const late = await webchat.read(chat);
    assert.deepEqual([late.status, late.body.error.code], [403, 'TokenExpired']);
  });

  it('49: while the store does not answer a poll has nothing new and its own watermark, and a stream can be asked for', async () => {
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
    await webchat.post(chat, { type: 'message', text: 'before' });
    isDown = true;
    for (const [watermark, same] of [
      ['', '0'],
      ['-', '0'],
      ['2', '2'],
    ] as const) {
      const { status, body } = await webchat.read(chat, watermark);
      assert.deepEqual([status, body], [200, { activities: [], watermark: same }]);
    }
    const ears = new Ears((await webchat.resume(chat, '1')).streamUrl);
    await new Promise((resolve) => ears.socket.once('open', resolve));
    isDown = false;
    assert.deepEqual((await webchat.read(chat, '2')).body.watermark, '3');
    await ears.until(({ activities }) => activities.length === 2);
    assert.deepEqual(ears.texts(), ['before', 'You said: before']);
  });

  it('a file alone is answered, and one without an activity is one too', async () => {
    webchat = await serveWebchat();
    const chat = await webchat.start();
    const upload = (body: string | FormData, headers: Record<string, string> = {}) =>
      fetch(`${webchat.url}/v3/directline/conversations/${chat.conversationId}/upload?userId=x`, {
        method: 'POST',
        headers: { authorization: `Bearer ${chat.token}`, ...headers },
        body,
      });
    assert.equal((await upload('\xff\xd8\xff', { 'content-type': 'image/jpeg' })).status, 200);
    const form = new FormData();
    form.append('activity', new Blob(['{'], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob(['--x\r\nname="activity"\r\n\r\n{"text":"no"}']), 'a.txt');
    assert.equal((await upload(form)).status, 200);
    const texts = (await webchat.read(chat)).body.activities.map(({ text }: { text: string }) => text);
    assert.deepEqual(texts.slice(1), [
      '',
      'We cannot look into files. You said: ',
      '',
      'We cannot look into files. You said: ',
    ]);
  });
});
