import assert from 'node:assert/strict';
import { type House, openHouse } from '../attacks/house.ts';
import { bot, openApi } from '../backend/api/world.ts';
import { freePort } from '../redis.ts';
import {
  type Answer,
  accepted,
  json,
  loseReply,
  type Misbehaving,
  settingsFor,
  startMisbehaving,
} from './misbehaving.ts';
import { askIn, assertOffersPerson, leftOf } from './told.ts';

describe('faults of a reset backend', () => {
  let server: Misbehaving;
  before(async () => {
    server = await startMisbehaving();
  });
  after(() => server.close());

  /** One for each test: a backend that failed in one is not yet left alone in the next. */
  let house: House | undefined;
  async function open(context: Mocha.Context, settings = server.settings): Promise<House> {
    house = await openHouse(context, settings);
    return house;
  }
  afterEach(async () => {
    await house?.close();
    house = undefined;
  });

  it('14: when it refuses connections the person is offered a colleague, and the ticket arrives', async function () {
    const port = await freePort();
    const { url, mail, mails } = await open(this, settingsFor(`http://127.0.0.1:${port}`));
    const { chat, reply } = await askIn(url);
    assertOffersPerson(reply);
    await chat.choose(/person/i);
    for (const words of ['Sample Person', '12345678', 'bleep 4411', 'the reset cannot be asked for'])
      await chat.say(words);
    const { text } = await chat.choose(/send it/i);
    const [, reference = ''] = /Your reference is \*\*(LK-[\w-]+)\*\*/.exec(text) ?? [];
    assert.ok(reference, text);
    await mails(1);
    const { data = '' } = mail.received[0] ?? {};
    for (const part of [reference, 'Sample Person', 'the reset cannot be asked for', 'registered@nhs.net'])
      assert.ok(data.includes(part), `${part} is not in ${data}`);
  });

  it('14: one that refused again and again is left alone for a while', async function () {
    const port = await freePort();
    const { url } = await open(this, settingsFor(`http://127.0.0.1:${port}`));
    for (const { reply } of await Promise.all(Array.from({ length: 5 }, () => askIn(url)))) assertOffersPerson(reply);
    // It is back, and would answer; but nobody asks it yet.
    const back = await startMisbehaving(port);
    try {
      back.behave(accepted);
      assertOffersPerson((await askIn(url)).reply);
      assert.equal(back.asked.length, 0);
    } finally {
      await back.close();
    }
  });

  it('16: after a 503 with Retry-After it is asked again by the same key, not at once and not for ever', async function () {
    const { url } = await open(this);
    server.behave(json(503, {}, { 'retry-after': '1' }), accepted);
    const { reply } = await askIn(url);
    assert.match(reply.text, /on its way/);
    assert.doesNotMatch(reply.text, /person/i);
    assert.equal(server.asked.length, 2);
    const [first, second] = server.asked;
    assert.equal(first?.key, second?.key);
    assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 900);

    server.behave(json(503, {}, { 'retry-after': '1' }));
    assertOffersPerson((await askIn(url)).reply);
    assert.ok(server.asked.length >= 2 && server.asked.length <= 5, `asked ${server.asked.length} times`);
  });

  const html: Answer = (response) => {
    response.writeHead(202, { 'content-type': 'text/html' });
    response.end('<h1>accepted</h1>');
  };
  const huge: Answer = (response) => {
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end(`{"result":"accepted","values":{"link-seconds":7200},"more":"${'x'.repeat(5 * 1024 * 1024)}"}`);
  };
  const redirect: Answer = (response) => {
    response.writeHead(302, { location: 'https://evil.example/' });
    response.end();
  };
  for (const [title, way] of [
    ['17: nonsense', json(202, { done: true })],
    ['17: half an answer', json(202, { result: 'done', values: {} })],
    ['17: a plain 500', json(500, { result: 'accepted', values: { 'link-seconds': 7200 } })],
    ['68: a page', html],
    ['68: a redirect', redirect],
    ['68: 5 MB', huge],
    [
      '68: fields that the contract does not have',
      json(202, { result: 'accepted', values: { 'link-seconds': 7200 }, and: 1 }),
    ],
    [
      '69: a password',
      json(202, { result: 'accepted', values: { 'link-seconds': 7200, password: 'Hunter2-hunter2' } }),
    ],
    ['69: a token', json(202, { result: 'done', values: { expires: '2026-11-20T05:10:00Z', token: 'A'.repeat(43) } })],
  ] as const) {
    it(`${title} is no success, is not shown or kept, and a person is offered`, async function () {
      const opened = await open(this);
      server.behave(way);
      const { reply, chat } = await askIn(opened.url);
      assert.ok(server.asked.length > 0);
      assertOffersPerson(reply);
      assert.doesNotMatch(await leftOf(opened, chat), /Hunter2|AAAAAAAA|evil\.example/);
    });
  }

  it('that refuses our key shows at /readyz and in the log, and the person is told that nothing was sent', async function () {
    const api = await openApi();
    try {
      const readiness = async ({ url }: House) => {
        const response = await fetch(`${url}/readyz`);
        return [response.status, ((await response.json()) as { checks: Record<string, string> }).checks['backend-key']];
      };
      const settings = (key: string) => ({ BACKEND_URL: api.served.url, BACKEND_KEY: key });
      const right = await open(this, settings(bot.key));
      assert.deepEqual(await readiness(right), [200, 'ok']);
      await right.close();
      const wrong = await open(this, settings('a-key-that-nobody-knows'));
      assert.deepEqual(await readiness(wrong), [503, 'failed']);
      const { reply } = await askIn(wrong.url);
      assertOffersPerson(reply);
      assert.match(reply.text, /nothing was sent/);
      const [line = ''] = wrong.logged.filter((one) => one.includes('"backend-unavailable"'));
      assert.match(line, /"reason":"key","status":401,"type":"application\/problem\+json"/);
    } finally {
      await api.close();
    }
  });

  it('16: a 429 is told as asking too often, as `limited` is', async function () {
    const { url } = await open(this);
    for (const way of [json(429, {}), json(202, { result: 'limited', values: {} })]) {
      server.behave(way);
      assert.match((await askIn(url)).reply.text, /at most 3 emails an hour\. So I haven't sent another/);
    }
  });

  it('17: what is no answer is neither success nor failure, and the truth comes by itself', async function () {
    const { url } = await open(this);
    const strange = json(200, { result: 'accepted', values: { 'link-seconds': 7200 } });
    server.behave(strange, strange, accepted);
    const { reply, chat } = await askIn(url);
    assert.match(reply.text, /^I can't tell yet whether that went through/);
    assert.doesNotMatch(reply.text, /nothing was sent|on its way/);
    await chat.hears(/an email is on its way/);
    assert.equal(new Set(server.asked.map(({ key }) => key)).size, 1);
    assert.equal(server.asked.length, 3);
  });

  it('18: a success whose reply was lost is asked for again by the same key', async function () {
    const { url } = await open(this);
    server.behave(loseReply, accepted);
    const { reply } = await askIn(url);
    assert.match(reply.text, /on its way/);
    assert.doesNotMatch(reply.text, /person/i);
    assert.equal(server.asked.length, 2);
    assert.equal(server.asked[0]?.key, server.asked[1]?.key);
    assert.equal(server.asked[0]?.body, server.asked[1]?.body);
  });
});
