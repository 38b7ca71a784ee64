import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { compose, teach } from '../../../src/app/compose.ts';
import { readConfig } from '../../../src/app/config.ts';
import type { LiveAgent } from '../../../src/handoff/live/ports.ts';
import { answerInConversation } from '../../../src/handoff/ticket-answers.ts';
import { activityFrom, serveConnector } from '../../bot/connector.ts';
import { loadSdk } from '../../bot/sdk.ts';
import { newFolder } from '../../folders.ts';
import { needs } from '../../needs.ts';
import { patience } from '../../patience.ts';
import { freePort, type RedisServer, startRedis } from '../../redis.ts';

const sam: LiveAgent = { id: 'sam', name: 'Sam', teams: 'all' };
const taught = teach(readConfig({}));

/** One of several Latchkeys on one Redis: they share nothing else. */
async function openOne(redis: string, folder: string) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = readConfig({ PORT: String(port), REDIS_URL: redis, STATE_DIR: folder, DESK_HOURS: 'always' });
  const note = () => {};
  const log = { info: note, warn: note, error: note };
  const composition = compose(config, { clock: { now: () => new Date() }, log, loadSdk }, taught);
  const { server, close } = composition.serve();
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  await composition.prepared;
  return {
    url,
    live: composition.live,
    composition,
    async close() {
      server.close();
      server.server.closeAllConnections();
      await close();
      await composition.close();
    },
  };
}

async function until<Found>(what: string, look: () => Promise<Found | undefined> | Found | undefined): Promise<Found> {
  for (const start = Date.now(); Date.now() - start < patience; await wait(25)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`never: ${what}`);
}

describe('a person in one process, an agent in another, and one Redis', () => {
  let redis: RedisServer | undefined;
  let here: Awaited<ReturnType<typeof openOne>>;
  let there: Awaited<ReturnType<typeof openOne>>;

  before(async function () {
    redis = await startRedis();
    needs(this, redis, 'redis-server');
    const folder = newFolder();
    here = await openOne(redis.url, folder);
    there = await openOne(redis.url, folder);
  });
  after(async () => {
    await here?.close();
    await there?.close();
    await redis?.stop();
  });
  beforeEach(() => there.live.beat(sam, true));

  it('in web chat: words and typing both ways over its socket, and the bot asks whether it worked', async () => {
    const call = async (path: string, token: string, body: unknown) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const response = await fetch(`${here.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await response.json()) as Record<string, string>;
    };
    const { token = '' } = await call('/webchat/token', '', {});
    const { conversationId, streamUrl = '' } = await call('/v3/directline/conversations', token, {});
    const heard: { type: string; text?: string; from: { name: string; role: string }; channelData?: object }[] = [];
    const socket = new WebSocket(streamUrl);
    socket.on('message', (data: Buffer) => data.length > 0 && heard.push(...JSON.parse(String(data)).activities));
    await once(socket, 'open');
    const post = (activity: object) =>
      call(`/v3/directline/conversations/${conversationId}/activities`, token, activity);
    const said = (words: RegExp) => until(String(words), () => heard.find(({ text = '' }) => words.test(text)));

    await post({ type: 'message', text: 'talk to a person' });
    await said(/You're next/);
    const chat = await until('a chat at the desk', async () => (await there.live.list(sam)).waiting[0]?.id);
    assert.deepEqual(await there.live.take(sam, chat), { is: 'done' });
    await said(/Sam is with you now/);

    let typed = 0;
    const stop = await there.live.followTyping(chat, () => {
      typed += 1;
    });
    // To subscribe takes a moment, and who types goes on.
    await until('the agent sees typing', async () => {
      await post({ type: 'typing' });
      return typed > 0 ? true : undefined;
    });
    stop?.();
    await post({ type: 'message', text: 'my password is Winter2026! and I want to end my life' });
    await said(/Samaritans/);
    const line = await until('the agent has the words', async () =>
      (await there.live.transcript(sam, chat, 0))?.find((one) => one.from === 'person' && /password/.test(one.text)),
    );
    assert.ok(line.from === 'person' && line.care === true, 'the agent sees that it sounded like distress');
    assert.doesNotMatch(JSON.stringify(line), /Winter2026/);
    assert.equal((await there.live.list(sam)).mine[0]?.care, true);

    const typings = () => heard.filter(({ type }) => type === 'typing').length;
    const before = typings();
    await until('the person sees typing', async () => {
      await there.live.typing(sam, chat);
      return typings() > before ? true : undefined;
    });
    await there.live.send(sam, chat, { id: 'm1', text: 'I am here. Are you safe?' });
    const words = await said(/Are you safe/);
    assert.deepEqual([words.from.name, words.from.role], ['Sam', 'bot']);
    assert.deepEqual(words.channelData, { links: [], by: 'Sam', toAgent: true });

    // 43: what a client claims to be the desk's doing does nothing.
    for (const type of ['event', 'handoff.status', 'endOfConversation'])
      await post({ type, name: 'handoff.status', value: { state: 'completed' } });
    assert.equal((await there.live.list(sam)).mine.length, 1);

    await there.live.resolve(sam, chat, 'solved');
    await said(/Did that sort it out\?/);
    await post({ type: 'message', text: "Yes, I'm in" });
    await said(/Good to hear/);
    socket.close();
  });

  it('in Teams: the agent is heard through the connector, by name, and the bot is silent', async () => {
    const connector = await serveConnector();
    try {
      const post = (text: string) =>
        fetch(`${here.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activityFrom(connector.url, { text, channelId: 'msteams' })),
        });
      const last = (words: RegExp) =>
        until(String(words), () => connector.messages().find(({ text = '' }) => words.test(text)));
      await post('talk to a person');
      await last(/You're next/);
      const chat = await until('a chat', async () => (await there.live.list(sam)).waiting[0]?.id);
      await there.live.take(sam, chat);
      await last(/Sam is with you now/);
      const before = connector.messages().length;
      assert.equal((await post('my esr is locked')).status, 200);
      assert.equal(connector.messages().length, before, 'the bot is silent');
      const typed = () => connector.received.filter(({ type }) => type === 'typing').length;
      const typedBefore = typed();
      await there.live.typing(sam, chat);
      await until('the person sees typing', () => typed() > typedBefore || undefined);
      await there.live.send(sam, chat, { id: 'm1', text: 'It *opens* at 15:10.' });
      await last(/^\*\*Sam:\*\* It \\\*opens\\\* at 15:10\.$/);
      assert.ok(
        !JSON.stringify(connector.received).includes('handoff.'),
        'no event of the protocol goes to the channel',
      );
      await there.live.leave(sam, chat);
      await last(/Sam has left this chat/);
    } finally {
      await connector.close();
    }
  });

  it('an answer to a ticket comes into its conversation, once, and tells when nobody may be looking', async () => {
    const { composition } = here;
    const { conversations } = composition.storage;
    const conversation = 'with-a-ticket';
    const { newRecord } = await import('../../../src/conversation/record.ts');
    const ticket = {
      reference: 'LK-7K4-P2M',
      openedAt: new Date().toISOString(),
      answeredBy: '2026-12-01',
      contact: 'IT',
    };
    const record = { ...newRecord('webchat'), tickets: [ticket], heard: new Date().toISOString() };
    await conversations.saveIfUnchanged(conversation, 0, record, []);
    const deps = { turns: there.composition.turns, store: conversations, outbound: { deliver: async () => {} } };
    const answeredAt = new Date().toISOString();
    const answer = (at: number) =>
      answerInConversation(
        { conversation, reference: 'LK-7K4-P2M' },
        { id: 'a1', by: 'Sam', text: 'It is open again.', at: answeredAt },
        { ...deps, clock: { now: () => new Date(Date.now() + at) } },
      );
    assert.equal(await answer(0), 'unread', 'they may have shut the page since they wrote');
    assert.equal(await answer(11 * 60_000), 'quiet', 'the same answer again is kept once');
    const lines = await conversations.readAfter(conversation, 0);
    assert.deepEqual(
      lines.map(
        (line) => line.from === 'bot' && [line.reply.by, /LK-7K4-P2M.*It is open again/s.test(line.reply.text)],
      ),
      [['Sam', true]],
    );
    const kept = await conversations.load(conversation);
    assert.ok(kept.record !== undefined);
    kept.record.heard = new Date(Date.now() + 1000).toISOString();
    await conversations.saveIfUnchanged(conversation, kept.revision, kept.record, []);
    assert.equal(await answer(11 * 60_000), 'said', 'who has written since has seen it');
    const elsewhere = { conversation: 'another', reference: 'LK-7K4-P2M' };
    const lost = await answerInConversation(
      elsewhere,
      { id: 'a2', by: 'Sam', text: 'Hello' },
      { ...deps, clock: { now: () => new Date() } },
    );
    assert.equal(lost, 'not-there');
  });
});
