import assert from 'node:assert/strict';
import { readSignIns } from '../../src/teams/tokens.ts';
import { type Connector, serveConnector } from '../bot/connector.ts';
import { type Bot, serveBot } from '../bot/harness.ts';
import { appId, objectId, startIssuer, tenantId } from '../teams/issuer.ts';

const hour = 3_600_000;

/** All of it over HTTP, to a channel's service on this machine. */
describe('what is said unasked in Teams', () => {
  let bot: Bot;
  let connector: Connector;
  beforeEach(async () => {
    bot = await serveBot();
    ({ connector } = bot);
    await bot.type('my esr account is locked');
    await bot.type('just now');
  });
  afterEach(() => bot.close());
  const again = () => connector.messages().filter(({ text }) => text?.startsWith('Hello again')).length;
  const tries = () => connector.paths.length;

  it('36: waits as long as a channel that answers 429 says, and comes once', async () => {
    connector.refuse({ status: 429, headers: { 'retry-after': '60' } });
    await bot.time.advance(12 * hour);
    const before = tries();
    await bot.wait(50_000);
    assert.deepEqual([again(), tries()], [0, before], 'it was left alone');
    await bot.wait(15_000);
    assert.equal(again(), 1);
    await bot.wait(hour);
    assert.equal(again(), 1);
  });

  for (const status of [412, 500, 502, 503, 504])
    it(`36: comes though the channel answers ${status} at first`, async () => {
      connector.refuse(status, status, status);
      await bot.time.advance(12 * hour);
      assert.equal(again(), 0);
      await bot.wait(2 * 60_000);
      assert.equal(again(), 1);
    });

  it('50: waits out a channel that refuses for an hour, tries it ever more seldom, and says each thing in order', async () => {
    connector.refuse(...Array.from({ length: 200 }, () => 503));
    await bot.time.advance(12 * hour);
    const reply = (text: string) => ({ text, choices: [], links: [] });
    const { record } = await bot.kept.load(['msteams', 'a-tenant', 'a-chat'].join('/'));
    for (const text of ['A second.', 'A third.'])
      await bot.outbound.deliver({
        conversation: ['msteams', 'a-tenant', 'a-chat'].join('/'),
        cause: text,
        channel: 'msteams',
        reference: record?.reference,
        replies: [reply(text)],
      });
    const before = tries();
    await bot.wait(hour);
    assert.ok(tries() - before < 12, `${tries() - before} tries in an hour`);
    connector.accept();
    await bot.wait(2 * hour);
    const texts = connector.messages().map(({ text }) => text ?? '');
    assert.deepEqual(texts.slice(-2), ['A second.', 'A third.']);
    assert.match(texts.at(-3) ?? '', /^Hello again/);
  });

  it('36: is not tried again where the person has blocked the bot, and is when they write again', async () => {
    connector.refuse({ status: 403, code: 'MessageWritesBlocked' });
    await bot.time.advance(12 * hour);
    const before = tries();
    await bot.wait(5 * hour);
    assert.deepEqual([again(), tries()], [0, before]);
    const given = bot.logged.filter(({ event }) => event === 'given-up');
    assert.deepEqual(given, [{ event: 'given-up', fields: { mailed: false } }]);
    await bot.type('my esr account is locked');
    await bot.type('just now');
    await bot.time.advance(12 * hour);
    assert.equal(again(), 1);
  });

  it('an app that is taken away is silent, and greets again when it comes back', async () => {
    const greetings = () => connector.messages().filter(({ text }) => text?.startsWith("Hello, I'm Latchkey")).length;
    const install = (action: 'add' | 'remove') => bot.post(bot.activity({ type: 'installationUpdate', action }));
    await install('add');
    await bot.arrive();
    assert.equal(greetings(), 1);
    await install('remove');
    const before = connector.messages().length;
    await bot.time.advance(13 * hour);
    assert.equal(connector.messages().length, before, 'nothing is said to whoever took it away');
    await install('add');
    await bot.arrive();
    assert.equal(greetings(), 2);
  });

  it('a service of a channel has one client, however many turns there are', async () => {
    for (let turn = 0; turn < 5; turn += 1) await bot.type('hello');
    assert.equal(bot.clients(), 1);
    const other = await serveConnector();
    for (let turn = 0; turn < 3; turn += 1) await bot.type('hello', { serviceUrl: other.url });
    await bot.type('hello');
    await other.close();
    assert.equal(other.messages().length, 3);
    assert.equal(bot.clients(), 2, 'another service has another');
  });
});

describe('the keys by which sign-ins are signed', () => {
  it('37: do from memory while those who publish them are down, and nobody is let in without', async () => {
    const issuer = await startIssuer();
    try {
      const settings = { appId, tenantId, publicUrl: 'https://latchkey.example', authority: issuer.authority };
      const own = readSignIns(settings, { now: () => new Date() });
      const token = await issuer.token();
      for (let time = 0; time < 5; time += 1) await own.read(token);
      assert.equal(issuer.asked(), 1);
      issuer.up(false);
      assert.equal((await own.read(token)).objectId, objectId);
      await assert.rejects(readSignIns(settings, { now: () => new Date() }).read(token), { status: 401 });
    } finally {
      await issuer.close();
    }
  });
});
