import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import sinon from 'sinon';
import type { InboundEvent } from '../../src/conversation/messages.ts';
import { type Bot, serveBot } from './harness.ts';

describe('the front door of /api/messages', () => {
  let bot: Bot;
  let heard: () => readonly InboundEvent[];
  beforeEach(async () => {
    bot = await serveBot();
    const hear = sinon.spy(bot.turns, 'hear');
    heard = () => hear.args.map(([first]) => first);
  });
  afterEach(() => bot.close());

  const isAlive = async () => {
    assert.equal((await fetch(`${bot.url}/healthz`)).status, 200);
    await bot.type('hello', { conversation: { id: 'alive', isGroup: false, conversationType: 'personal', name: '' } });
    assert.equal(bot.connector.messages('alive').length, 1);
  };

  /** Everything is refused with the status, as problem+json, and nothing of it is heard. */
  const refused = async (status: number, bodies: readonly unknown[]) => {
    for (const body of bodies) {
      const answer = await bot.post(body);
      const shown = JSON.stringify(body).slice(0, 80);
      assert.equal(answer.status, status, `${shown}: ${answer.body}`);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/, shown);
      assert.doesNotMatch(answer.body, /Error|at .+:\d+|node_modules/, shown);
    }
    assert.deepEqual(heard(), []);
    assert.deepEqual(bot.connector.paths, []);
    await isAlive();
  };

  it('refuses what is no activity, and lives (row 1)', () =>
    refused(400, [
      {},
      { ...bot.activity(), type: 5 },
      { ...bot.activity(), type: '' },
      { ...bot.activity(), type: undefined },
      { ...bot.activity(), from: undefined },
      { ...bot.activity(), from: 'a-person' },
      { ...bot.activity(), recipient: null },
      { ...bot.activity(), conversation: { id: '' } },
      { ...bot.activity(), conversation: { id: 'x'.repeat(1001) } },
      { ...bot.activity(), conversation: { id: 'a-chat', isGroup: 'true' } },
      { ...bot.activity(), conversation: { id: 'a-chat', conversationType: ['personal'] } },
      { ...bot.activity(), text: { toString: 'x' } },
      { ...bot.activity(), entities: 'mention' },
      { ...bot.activity(), membersAdded: { length: 1 } },
    ]));

  it('refuses arrays, strings, what is not JSON, and ten thousand levels (row 2)', () =>
    refused(400, [
      '[]',
      '[{"type":"message"}]',
      '"message"',
      '5',
      'null',
      '',
      '{"type":"message"',
      '{"type":"message"}{"type":"message"}',
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      `${'{"value":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      JSON.stringify(bot.activity()).replace(/}$/, `,"channelData":${'['.repeat(200)}${']'.repeat(200)}}`),
      // Every quotation mark could begin a string that never ends.
      '"\\"'.repeat(60_000),
    ]));

  it('counts the levels of a body, and not the brackets in its words', async () => {
    const { status } = await bot.post(bot.activity({ text: '[{'.repeat(500) }));
    assert.equal(status, 200);
  });

  it('refuses a body over 256 KB, sent whole or bit by bit (row 3)', async () => {
    const large = JSON.stringify(bot.activity({ text: 'x'.repeat(300_000) }));
    assert.equal((await bot.post(large)).status, 413);
    const bits = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bits,
      duplex: 'half' as const,
    };
    assert.equal((await fetch(`${bot.url}/api/messages`, init)).status, 413);
    assert.deepEqual(heard(), []);
    await isAlive();
  });

  it('unpacks nothing (row 3)', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    assert.equal((await bot.post(bomb, { 'content-encoding': 'gzip' })).status, 415);
    assert.equal((await bot.post(bot.activity(), { 'content-encoding': 'br' })).status, 415);
    assert.deepEqual(heard(), []);
    await isAlive();
  });

  it('refuses what a page of another site could post without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status } = await bot.post(JSON.stringify(bot.activity()), { 'content-type': type });
      assert.equal(status, 415, type);
    }
    assert.deepEqual(heard(), []);
  });

  it('refuses an activity that does not say where to reply (row 10)', () =>
    refused(
      400,
      [
        undefined,
        null,
        '',
        ' ',
        5,
        'localhost:3978',
        'javascript:alert(1)',
        'file:///etc/passwd',
        'ftp://127.0.0.1/',
      ].map((serviceUrl) => ({ ...bot.activity(), serviceUrl })),
    ));

  it('connects to nothing but this machine while nothing is signed (row 11)', () =>
    refused(
      400,
      [
        'http://169.254.169.254/latest/meta-data',
        'http://metadata.google.internal/',
        'http://10.0.0.1/',
        'https://smba.trafficmanager.net/uk/',
        'http://localhost.example/',
        'http://127.0.0.1.example/',
        'http://127.0.0.1@example.org/',
        'http://[::ffff:10.0.0.1]/',
      ].map((serviceUrl) => ({ ...bot.activity(), serviceUrl })),
    ));

  it('takes names that objects have of themselves for nothing special (row 20)', async () => {
    const hostile = JSON.stringify(bot.activity({ text: 'hello' }))
      .replace(
        /^{/,
        '{"__proto__":{"polluted":true,"isGroup":true},"constructor":{"prototype":{"polluted":true}},"hasOwnProperty":1,',
      )
      .replace('"conversation":{', '"conversation":{"__proto__":{"isGroup":true,"polluted":true},"toString":"x",')
      .replace(/}$/, ',"value":{"__proto__":{"at":"x","answer":"y"}}}');
    assert.equal((await bot.post(hostile)).status, 200);
    assert.equal(bot.connector.messages().length, 1);
    assert.equal('polluted' in {}, false);
    const [first] = heard();
    assert.ok(first?.kind === 'message' && first.pick === undefined);
    assert.doesNotMatch(JSON.stringify(first), /polluted|__proto__/);
  });

  it('knows a person by nothing that an activity claims (row 19)', async () => {
    const activity = bot.activity({
      text: 'hello',
      value: { at: 'g1/x/1', answer: 'y', system: 'esr', role: 'agent' },
    });
    const from = {
      id: 'a-person',
      name: 'Administrator',
      role: 'bot',
      aadObjectId: 'x',
      properties: { tier: 'identified' },
    };
    await bot.post({ ...activity, from, email: 'registered@nhs.net', person: { tier: 'identified' } });
    const [first] = heard();
    assert.ok(first?.kind === 'message');
    assert.deepEqual(first.person, { tier: 'anonymous' });
    assert.equal(first.pick, undefined);
    assert.doesNotMatch(JSON.stringify(first), /identified|registered@|"role"/);
  });

  it('keeps of a conversation only what is needed to speak in it', async () => {
    await bot.post({
      ...bot.activity({ text: 'hello' }),
      from: { id: 'a-person', name: 'x'.repeat(500), properties: 'x'.repeat(50_000) },
      channelData: { large: 'x'.repeat(100_000) },
    });
    const kept = JSON.stringify(heard()[0]);
    assert.ok(kept.length < 2000, `${kept.length} characters`);
  });

  it('hears of 100 KB a part, and of what no keyboard types nothing (row 21)', async () => {
    for (const text of ['x'.repeat(100_000), '!'.repeat(100_000), `${'a@'.repeat(50_000)}`, '😀'.repeat(25_000)])
      assert.equal((await bot.post(bot.activity({ text }))).status, 200);
    const odd = 'be\u0000fore \ud800 a \udc00 b \u202edesrever\u202c \u0007\u001b[31m \u{1f600} after';
    assert.equal((await bot.post(bot.activity({ text: odd }))).status, 200);
    const texts = heard().map((one) => (one.kind === 'message' ? one.text : ''));
    assert.ok(texts.every((text) => text.length <= 4000));
    assert.ok(texts.every((text) => Buffer.from(text).toString() === text));
    assert.equal(texts.at(-1), 'before \ufffd a \ufffd b \u202edesrever\u202c [31m \u{1f600} after');
    assert.equal(bot.connector.messages().length, 5);
    await isAlive();
  });

  it('says back what was typed as words, and as nothing else (row 22)', async () => {
    // On a card it is no Markdown at all: see test/attacks/cards.test.ts.
    const noCards = { channelId: 'emulator' };
    const typed =
      'It says [click me](javascript:alert(1)) **now** <at>Everyone</at> <odd>x</odd> <script>x</script> ![p](http://x/y.png)';
    await bot.type('talk to a person', noCards);
    await bot.type('Ann Other', noCards);
    await bot.type('12345678', noCards);
    await bot.type('01234 567890', noCards);
    const reply = await bot.type(typed, {
      ...noCards,
      entities: [{ type: 'mention', mentioned: { id: 'everyone', name: 'Everyone' }, text: '<at>Everyone</at>' }],
    });
    const said = reply?.text ?? '';
    assert.ok(
      said.includes(
        'It says \\[click me\\]\\(javascript:alert\\(1\\)\\) \\*\\*now\\*\\* Everyone \\<odd\\>x\\</odd\\> !\\[p\\]\\(http://x/y.png\\)',
      ),
      said,
    );
    assert.equal(reply?.entities, undefined);
  });

  it('keeps the names of people, their words and their addresses out of the log', async () => {
    await bot.type('my address is registered@nhs.net and my code is 123456');
    await bot.post({ ...bot.activity({ text: 'registered@nhs.net' }), serviceUrl: 'http://secret.example/' });
    assert.doesNotMatch(JSON.stringify(bot.logged), /registered@|123456|a-person|a-chat|secret\.example/);
  });
});
