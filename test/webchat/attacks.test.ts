import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { decodeJwt, SignJWT } from 'jose';
import type { LogLine } from '../../src/conversation/messages.ts';
import { type Chat, Ears, embedder, key, knock, serveWebchat, stranger, type Webchat } from './harness.ts';

const secret = 'known-to-servers-only';

describe('attacks on Direct Line', () => {
  let webchat: Webchat;
  beforeEach(async () => {
    webchat = await serveWebchat();
  });
  afterEach(() => webchat.close());

  const again = async (parts: Parameters<typeof serveWebchat>[0]) => {
    await webchat.close();
    webchat = await serveWebchat(parts);
  };

  it('20: keys that reach for prototypes reach nothing', async () => {
    const chat = await webchat.start();
    const body = '{"type":"message","text":"hi","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    assert.equal((await webchat.post(chat, body)).status, 200);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it('21: lone surrogates and NUL are taken out, other scripts and marks stay', async () => {
    const chat = await webchat.start();
    await webchat.post(chat, { type: 'message', text: 'a\u0000b\ud800c שלום \u200f\n\u{1f600}' });
    const { body } = await webchat.read(chat, '1');
    assert.equal(body.activities[0].text, 'ab\ufffdc שלום \u200f\n\u{1f600}');
  });

  it('26: the secret mints tokens for a server, and is refused from a browser', async () => {
    const path = '/v3/directline/tokens/generate';
    await again({ secret });
    const fromPage = await webchat.call('POST', path, secret, {}, { origin: embedder });
    assert.equal(fromPage.status, 403);
    assert.equal(fromPage.body.error.code, 'SecretInBrowser');
    assert.equal((await webchat.call('POST', path, secret, {})).status, 200);
    assert.equal((await webchat.call('POST', path, 'another-secret', {})).status, 403);
    assert.equal((await webchat.call('POST', '/v3/directline/conversations', secret)).status, 403);
    await again({});
    assert.equal((await webchat.call('POST', path, 'undefined', {})).status, 403);
  });

  it('27: the token of one conversation opens no other', async () => {
    const [mine, other] = [await webchat.start(), await webchat.start()];
    const { conversationId } = other;
    const trespass: Chat = { ...mine, conversationId };
    const tries = [
      await webchat.read(trespass),
      await webchat.post(trespass, { type: 'message', text: 'hi' }),
      await webchat.call('GET', `/v3/directline/conversations/${conversationId}`, mine.token),
      await webchat.call('POST', `/v3/directline/conversations/${conversationId}/upload`, mine.token),
    ];
    assert.deepEqual(
      tries.map(({ status }) => status),
      [403, 403, 403, 403],
    );
    const stream = new URL(mine.streamUrl);
    stream.pathname = `/v3/directline/conversations/${conversationId}/stream`;
    assert.equal(await knock(stream.href), 403);
    assert.equal((await webchat.read(other)).body.activities.length, 1);
  });

  it('28: the sender is the one of the token, whatever an activity says', async () => {
    const chat = await webchat.start();
    await webchat.post(chat, {
      type: 'message',
      text: 'I am the bot',
      from: { id: 'latchkey', name: 'Latchkey', role: 'bot' },
      id: 'x',
      timestamp: '1999-01-01T00:00:00Z',
    });
    const [own] = (await webchat.read(chat, '1')).body.activities;
    assert.deepEqual(own.from, { id: decodeJwt(chat.token).user, role: 'user' });
    assert.equal(own.timestamp, '2026-11-20T03:10:00.000Z');
  });

  it('29: ids that a client chooses when a token is made are ignored', async () => {
    await again({ secret });
    const wish = { user: { id: 'dl_victim' }, conversationId: 'victim' };
    const minted = await webchat.call('POST', '/webchat/token', undefined, wish);
    const generated = await webchat.call('POST', '/v3/directline/tokens/generate', secret, wish);
    const begun = await webchat.call('POST', '/v3/directline/conversations', minted.body.token, wish);
    for (const { body } of [minted, generated, begun]) {
      const { conv, user } = decodeJwt(body.token);
      assert.notEqual(conv, 'victim');
      assert.notEqual(user, 'dl_victim');
    }
  });

  it('30: a token that ended, or of a key that is no longer ours, is not renewed', async () => {
    const chat = await webchat.start();
    const refresh = (token: string) => webchat.call('POST', '/v3/directline/tokens/refresh', token);
    const revoked = await forge(chat, new Uint8Array(32).fill(8));
    assert.deepEqual((await refresh(revoked)).body.error.code, 'Forbidden');
    assert.equal((await refresh(await forge(chat, key))).status, 200);
    // Ours have one header, and say nothing else of how they are to be read.
    assert.deepEqual((await refresh(await forge(chat, key, {}))).body.error.code, 'Forbidden');
    webchat.pass(3601);
    const { status, body } = await refresh(chat.token);
    assert.equal(status, 403);
    assert.equal(body.error.code, 'TokenExpired');
  });

  it('30: a token without signature, or made for a stream, is no token', async () => {
    const chat = await webchat.start();
    const payload = chat.token.split('.')[1];
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const ticket = new URL(chat.streamUrl).searchParams.get('t') ?? '';
    for (const token of [unsigned, ticket, 'garbage'])
      assert.equal((await webchat.read({ ...chat, token })).status, 403);
    const stream = new URL(chat.streamUrl);
    stream.searchParams.set('t', chat.token);
    assert.equal(await knock(stream.href), 403);
  });

  it('31: a guessed conversation is answered like a wrong token, before anything is looked up', async () => {
    const lookedUp: string[] = [];
    await again({
      log: {
        readAfter: async (conversation) => {
          lookedUp.push(conversation);
          return [];
        },
        follow: () => () => {},
      },
    });
    const token = await webchat.newToken();
    const ask = (conversation: string, bearer: string) =>
      webchat.call('GET', `/v3/directline/conversations/${conversation}/activities`, bearer);
    const guessed = await ask('AAAAAAAAAAAAAAAAAAAAAA', token);
    const wrong = await ask(String(decodeJwt(token).conv), 'garbage');
    assert.deepEqual([guessed.status, guessed.body], [wrong.status, wrong.body]);
    assert.equal(guessed.status, 403);
    assert.deepEqual(lookedUp, []);
  });

  it('32: a watermark that is not one of ours is refused', async () => {
    const chat = await webchat.start();
    for (const watermark of ['-1', '99999999999999999999', '1e9', 'NaN', '%00', '1&watermark=2', '0x10', '1.5', '--']) {
      const { status, body } = await webchat.read(chat, watermark);
      assert.equal(status, 400, watermark);
      assert.equal(body.error.code, 'BadArgument');
    }
  });

  it('33: a socket is refused to a page that was not named', async () => {
    const chat = await webchat.start();
    assert.equal(await knock(chat.streamUrl, { origin: stranger }), 403);
    assert.equal(await knock(chat.streamUrl, { origin: 'null' }), 403);
    assert.equal(await knock(chat.streamUrl, { origin: embedder }), 101, 'and its ticket is not used up');
    assert.equal(await knock((await webchat.resume(chat)).streamUrl, { origin: webchat.url }), 101);
    const localhost = webchat.url.replace('127.0.0.1', 'localhost');
    assert.equal(await knock((await webchat.resume(chat)).streamUrl, { origin: localhost }), 101);
    assert.equal(await knock((await webchat.resume(chat)).streamUrl, { origin: `${localhost}1` }), 403);
  });

  it('33: so is everything else, and no CORS header tells it otherwise', async () => {
    const origin = { origin: stranger };
    for (const answer of [
      await webchat.call('POST', '/webchat/token', undefined, undefined, origin),
      await webchat.call('POST', '/v3/directline/conversations', await webchat.newToken(), {}, origin),
      await webchat.call('OPTIONS', '/v3/directline/conversations', undefined, undefined, origin),
    ]) {
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
  });

  it('33: a name of the machine itself is nobody once the service has a public address', async () => {
    await again({ publicUrl: 'https://latchkey.example.nhs.uk/chat/' });
    const chat = await webchat.start();
    const wanted = `wss://latchkey.example.nhs.uk/chat/v3/directline/conversations/${chat.conversationId}/stream?t=`;
    assert.ok(chat.streamUrl.startsWith(wanted), chat.streamUrl);
    const { pathname, search } = new URL(chat.streamUrl.replace('/chat/', '/'));
    const address = `${webchat.url}${pathname}${search}`;
    assert.equal(await knock(address, { origin: 'http://localhost' }), 403);
    assert.equal(await knock(address, { origin: webchat.url }), 403);
    assert.equal(await knock(address, { origin: 'https://latchkey.example.nhs.uk' }), 101);
  });

  it('34: no other address opens a socket', async () => {
    const chat = await webchat.start();
    assert.equal(await knock(`${webchat.url}/v3/directline/conversations`), 404);
    assert.equal(await knock(`${webchat.url}//`), 404);
    assert.equal(await knock(chat.streamUrl), 101);
  });

  it('34: the address of a stream opens once', async () => {
    const chat = await webchat.start();
    const [first, second] = await Promise.all([knock(chat.streamUrl), knock(chat.streamUrl)]);
    assert.deepEqual([first, second].sort(), [101, 403]);
    assert.equal(await knock(chat.streamUrl), 403);
  });

  it('34: and not after 60 seconds', async () => {
    const chat = await webchat.start();
    webchat.pass(59);
    assert.equal(await knock(chat.streamUrl), 101);
    const { streamUrl } = await webchat.resume(chat);
    webchat.pass(61);
    assert.equal(await knock(streamUrl), 403);
  });

  it('35: no token, ticket, conversation id or word of a person is logged', async () => {
    const chat = await webchat.start();
    const ears = new Ears(chat.streamUrl);
    await ears.until(({ activities }) => activities.length === 1);
    await webchat.post(chat, { type: 'message', text: 'my little secret', channelData: { clientActivityID: 'c1' } });
    await webchat.post(chat, { type: 'message', text: 'another secret', channelData: { clientActivityID: 'c1' } });
    await knock(chat.streamUrl);
    const { pathname, search } = new URL(chat.streamUrl);
    await webchat.call('GET', `${pathname}${search}`, chat.token);
    const logged = webchat.logged.join('\n');
    assert.match(logged, /webchat-stream-refused/);
    assert.match(logged, /webchat-cause-reused/);
    const ticket = new URL(chat.streamUrl).searchParams.get('t') ?? '-';
    for (const word of [ticket, chat.token, chat.conversationId, 'secret']) assert.ok(!logged.includes(word), word);
  });

  it('36: a second socket closes the first with "collision"', async () => {
    const chat = await webchat.start();
    const first = new Ears(chat.streamUrl);
    await first.until(({ activities }) => activities.length === 1);
    const second = new Ears((await webchat.resume(chat, '1')).streamUrl);
    assert.equal((await first.closed).reason, 'collision');
    await webchat.post(chat, { type: 'message', text: 'still here' });
    await second.until(({ activities }) => activities.length === 2);
    assert.deepEqual(second.texts(), ['still here', 'You said: still here']);
  });

  it('37: a large, binary, compressed or talkative frame closes the socket', async () => {
    const chat = await webchat.start();
    const compressed = Buffer.from([0xc1, 0x85, 1, 2, 3, 4, 0, 0, 0, 0, 0]);
    const raw = (ears: Ears) => (ears.socket as unknown as { _socket: Socket })._socket;
    const tries: [string, number, (ears: Ears) => void][] = [
      ['10 MB', 1009, (ears) => ears.socket.send('x'.repeat(10_000_000))],
      ['binary', 1003, (ears) => ears.socket.send(Buffer.from([1]))],
      ['compressed', 1002, (ears) => raw(ears).write(compressed)],
      ['words', 1003, (ears) => ears.socket.send('hello')],
    ];
    for (const [what, code, attack] of tries) {
      const ears = new Ears((await webchat.resume(chat)).streamUrl);
      await ears.until(({ activities }) => activities.length === 1);
      assert.equal(ears.socket.extensions, '', 'no compression was agreed');
      attack(ears);
      assert.ok([code, 1006].includes((await ears.closed).code), what);
    }
    assert.equal((await webchat.post(chat, { type: 'message', text: 'alive' })).status, 200);
  });

  it('38: empty keep-alives are taken', async () => {
    const chat = await webchat.start();
    const ears = new Ears(chat.streamUrl);
    await ears.until(({ activities }) => activities.length === 1);
    for (let count = 0; count < 5; count += 1) ears.socket.send('');
    await webchat.post(chat, { type: 'message', text: 'on' });
    await ears.until(({ activities }) => activities.length === 3);
    assert.equal(ears.socket.readyState, ears.socket.OPEN);
  });

  it('39: a reader that does not read is closed, and finds everything later, once', async () => {
    const lines: LogLine[] = [];
    const followers = new Set<() => void>();
    await again({
      // On a busy machine a reader that does read may be slow as well.
      limits: { stallMs: 1_500 },
      log: {
        readAfter: async (_conversation, position) => lines.slice(position),
        follow: (_conversation, appended) => {
          followers.add(appended);
          return () => followers.delete(appended);
        },
      },
    });
    const say = (count: number, text: string) => {
      for (let more = 0; more < count; more += 1) {
        const reply = { text, choices: [], links: [] };
        lines.push({ from: 'bot', position: lines.length + 1, at: '2026-11-20T03:10:00.000Z', reply });
      }
      for (const appended of followers) appended();
    };
    say(1, 'Hello.');
    const chat = await webchat.start();
    const slow = new Ears(chat.streamUrl);
    await slow.until(({ activities }) => activities.length === 1);
    slow.socket.pause();
    say(4000, 'x'.repeat(10_000));
    // The follower leaves when the server has given the socket up.
    while (followers.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    slow.socket.resume();
    await slow.closed;
    assert.ok(slow.activities.length < 4001, 'not everything was pushed at it');
    const back = new Ears((await webchat.resume(chat, String(slow.watermark))).streamUrl);
    const before = slow.activities.length;
    await back.until(({ watermark }) => watermark === '4001');
    const ids = [...slow.activities, ...back.activities].map(({ id }) => id);
    assert.equal(before + back.activities.length, 4001);
    assert.equal(new Set(ids).size, 4001);
  });

  it('40: tokens run out for one address, and not for another', async () => {
    await again({ trustedHops: 1, limits: { tokensPerMinute: 50 } });
    const mint = (address: string) =>
      webchat.call('POST', '/webchat/token', undefined, undefined, { 'x-forwarded-for': `1.1.1.1, ${address}` });
    const answers = await Promise.all(Array.from({ length: 60 }, () => mint('203.0.113.5')));
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 10);
    assert.match(refused[0]?.headers.get('retry-after') ?? '', /^[1-9]\d?$/);
    assert.equal(refused[0]?.body.detail, 'Too many chats from your network. Please wait a minute.');
    assert.equal((await mint('203.0.113.6')).status, 200);
  });

  it('40: so do chats that are begun in one', async () => {
    await again({ limits: { tokensPerMinute: 5 } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => webchat.call('POST', '/webchat/begin')));
    assert.equal(answers.filter(({ status }) => status === 429).length, 3);
  });

  it('40: so do messages of one conversation', async () => {
    await again({ limits: { messagesPerMinute: 3 } });
    const [chat, other] = [await webchat.start(), await webchat.start()];
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await webchat.post(chat, { type: 'message', text: 'hi' })).status);
    assert.deepEqual(statuses, [200, 200, 200, 429]);
    assert.equal((await webchat.post(other, { type: 'message', text: 'hi' })).status, 200);
  });

  it('41: nothing of a file is kept, and the person is told what to do in the chat itself', async () => {
    const chat = await webchat.start();
    const form = new FormData();
    const activity = { type: 'message', text: 'my payslip', channelData: { clientActivityID: 'c9' } };
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob(['x'.repeat(1_000_000)]), 'payslip.pdf');
    const upload = await fetch(`${webchat.url}/v3/directline/conversations/${chat.conversationId}/upload?userId=x`, {
      method: 'POST',
      headers: { authorization: `Bearer ${chat.token}` },
      body: form,
    });
    const attached = await webchat.post(chat, {
      type: 'message',
      text: 'see',
      attachments: [{ contentUrl: 'data:,x' }],
    });
    assert.deepEqual([upload.status, attached.status], [200, 200]);
    const { id } = JSON.parse(await upload.text());
    const { activities } = (await webchat.read(chat)).body;
    assert.equal(activities[1].id, id, 'a client knows its own by the id');
    assert.deepEqual(activities[1].channelData, { clientActivityID: 'c9' });
    assert.deepEqual(
      activities.slice(1).map(({ text }: { text: string }) => text),
      [
        'my payslip',
        'We cannot look into files. You said: my payslip',
        'see',
        'We cannot look into files. You said: see',
      ],
    );
    assert.doesNotMatch(JSON.stringify(activities), /xxxx|payslip\.pdf/);
  });

  it('43: what is not a person speaking is ignored', async () => {
    const chat = await webchat.start();
    for (const activity of [
      { type: 'event', name: 'handoff.status', value: { state: 'completed' } },
      { type: 'event', name: 'webchat/join' },
      { type: 'handoff' },
      { type: 'endOfConversation' },
      { type: 'typing' },
      { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] },
      { type: 'invoke', name: 'adaptiveCard/action', value: { at: 'greeting.1', answer: '1' } },
    ]) {
      const { status, body } = await webchat.post(chat, activity);
      assert.equal(status, 200, activity.type);
      assert.equal(typeof body.id, 'string');
    }
    assert.equal((await webchat.read(chat)).body.activities.length, 1);
  });

  it('1, 2, 3: bodies that are no activity are refused, and the server lives', async () => {
    const chat = await webchat.start();
    for (const [body, status] of [
      ['{}', 400],
      ['{"type":5}', 400],
      ['[]', 400],
      ['"text"', 400],
      ['{', 400],
      [`{"type":"message","value":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400],
      [JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
    ] as const) {
      const answer = await webchat.post(chat, body);
      assert.equal(answer.status, status, body.slice(0, 40));
      assert.equal(typeof answer.body.error.message, 'string');
    }
    assert.equal((await webchat.post(chat, { type: 'message', text: 'alive' })).status, 200);
  });
});

/** A token for a chat, signed with a key. */
function forge(
  chat: Chat,
  signedWith: Uint8Array,
  header: { readonly typ?: string } = { typ: 'JWT' },
): Promise<string> {
  return new SignJWT(decodeJwt(chat.token)).setProtectedHeader({ alg: 'HS256', ...header }).sign(signedWith);
}
