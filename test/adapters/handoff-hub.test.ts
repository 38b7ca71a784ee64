import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  type Activity,
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  EventFactory,
  TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { HandoffHub } from '../../src/adapters/handoff-hub.ts';
import { type HubState, heardFromHub } from '../../src/handoff/hub.ts';
import type { Progress } from '../../src/handoff/ports.ts';
import { Browser } from '../backend/browser.ts';
import { activityFrom, serveConnector } from '../bot/connector.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { eventually } from '../patience.ts';

/** An agent hub as one is built: a bot of Bot Framework's own SDK, which hears events and answers by it. */
async function startHub() {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const initiated: Partial<Activity>[] = [];
  const authorizations: string[] = [];
  let refusals = 0;
  const bot = new ActivityHandler();
  bot.onEvent(async (context, next) => {
    initiated.push(context.activity);
    await next();
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    authorizations.push(request.headers.authorization ?? '');
    // It would look at the token at Microsoft.
    delete request.headers.authorization;
    if (refusals > 0) {
      refusals -= 1;
      response.send(503);
      return;
    }
    await adapter.process(request as Parameters<typeof adapter.process>[0], response, (context) => bot.run(context));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as unknown as AddressInfo).port}/api/messages`,
    initiated,
    authorizations,
    refuse: (times: number) => {
      refusals = times;
    },
    /** As an agent of the hub does it, whenever that is. */
    async says(about: Partial<Activity> | undefined, state: HubState, message?: string) {
      const reference = TurnContext.getConversationReference(about ?? {}) as ConversationReference;
      await adapter.continueConversationAsync('', reference, async (context) => {
        await context.sendActivity(EventFactory.createHandoffStatus(context.activity.conversation, state, message));
        await context.sendActivity('Words for nobody');
      });
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

describe('an agent hub that speaks the handoff protocol', () => {
  let hub: Awaited<ReturnType<typeof startHub>>;
  let house: InProcess;
  let connector: Awaited<ReturnType<typeof serveConnector>>;
  let sam: Browser;
  before(async () => {
    hub = await startHub();
    connector = await serveConnector();
    house = await openInProcess({ HANDOFF_HUB_URL: hub.url });
    sam = new Browser(house.url);
    await sam.send(await sam.open(house.composition.firstTry ?? ''), {});
  });
  after(async () => {
    await house?.close();
    await connector?.close();
    await hub?.close();
  });

  let chats = 0;
  /** Asks for a person in Teams. @returns the reference of the ticket, and what the hub was handed */
  async function ask(issue: string) {
    chats += 1;
    const conversation = { id: `chat-${chats}`, conversationType: 'personal', tenantId: 'a-tenant', isGroup: false };
    for (const text of ['talk to a person', 'Sample Person', '12345678', 'bleep 4411', issue, 'send it'])
      await fetch(`${house.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activityFrom(connector.url, { text, conversation } as Partial<Activity>)),
      });
    const said = connector.messages(conversation.id).map(({ text = '' }) => text);
    const [reference = ''] = /LK-\w{3}-\w{3}/.exec(said.join('\n')) ?? [];
    assert.notEqual(reference, '', said.at(-1));
    const handed = () => hub.initiated.find(({ value }) => value.reference === reference);
    await eventually(() => handed() !== undefined);
    return { reference, handed: handed() };
  }
  const page = async (reference: string) => (await sam.open(`/desk/tickets/${reference}`)).text;

  it('is handed the ticket with its transcript, and nothing of the protocol goes to the Teams channel', async () => {
    const { reference, handed } = await ask('my ESR password is Sunflower77! and it says locked');
    assert.deepEqual([handed?.type, handed?.name], ['event', 'handoff.initiate']);
    assert.equal(handed?.value.name, 'Sample Person');
    assert.equal(handed?.value.payrollNumber, '12345678');
    for (const ours of ['key', 'sentTo', 'transcript']) assert.ok(!(ours in handed.value), ours);
    const [transcript] = handed?.attachments ?? [];
    assert.deepEqual([transcript?.name, transcript?.contentType], ['Transcript', 'application/json']);
    const { activities } = (transcript?.content ?? {}) as { readonly activities: readonly Partial<Activity>[] };
    assert.equal(activities[0]?.text, 'talk to a person');
    assert.deepEqual([...new Set(activities.map(({ from }) => from?.role))], ['user', 'bot']);
    assert.ok(activities.every(({ type, timestamp }) => type === 'message' && timestamp !== undefined));
    assert.doesNotMatch(JSON.stringify(handed), /Sunflower77/);
    assert.doesNotMatch(JSON.stringify(handed), /chat-1/, 'nor which conversation of Teams it was');
    assert.ok(connector.received.every(({ type }) => type === 'message' || type === 'typing'));
    assert.doesNotMatch(JSON.stringify(connector.received), /handoff\./);

    await hub.says(handed, 'accepted');
    assert.match(await page(reference), /Who has it The agent hub, since/);
    await hub.says(handed, 'completed', 'Sorted by phone, the password is Sunflower77! now.');
    const done = await page(reference);
    assert.match(done, /Closed by The agent hub/);
    assert.match(done, /Sorted by phone/);
    assert.doesNotMatch(done, /Sunflower77/);
  });

  it('one that fails is back at the desk, with what the hub says', async () => {
    const { reference, handed } = await ask('the esr page stays white');
    await hub.says(handed, 'accepted');
    await hub.says(handed, 'failed', 'Nobody is here before Monday.');
    await sam.send(await sam.open(`/desk/tickets/${reference}`), {}, {}, 'Take this ticket');
    const shown = await page(reference);
    assert.match(shown, /Who has it You/);
    assert.match(shown, /It could not go on with this\. Nobody is here before Monday\./);
    await hub.says(handed, 'completed');
    assert.match(await page(reference), /Who has it You.*It is done with this\./s);
  });

  it('one that refuses is tried again with the same activity, and is seen at the ticket meanwhile', async () => {
    hub.refuse(1);
    const before = hub.initiated.length;
    const ticket = exampleTicket();
    const route = new HandoffHub({
      url: hub.url,
      serviceUrl: house.url,
      conversationOf: (reference) => reference,
      token: async () => 'a-token-of-ours',
    });
    const parcel = { id: `${ticket.reference}/hub`, ticket, tries: 1 };
    await assert.rejects(route.send(parcel), { name: 'Answered503' });
    await route.send({ ...parcel, tries: 2 });
    await route.send({ ...parcel, tries: 3 });
    assert.deepEqual(
      hub.initiated.slice(before).map(({ id }) => id),
      [`${ticket.reference}.hub`, `${ticket.reference}.hub`],
    );
    assert.deepEqual(hub.authorizations.slice(-2), ['Bearer a-token-of-ours', 'Bearer a-token-of-ours']);
  });

  it('43: a status in a conversation that was made up changes nothing, and one of no known shape does no harm', async () => {
    const { reference, handed } = await ask('the esr page is white again');
    const id = handed?.conversation?.id ?? '';
    const post = async (conversation: string, body: unknown) =>
      (
        await fetch(`${house.url}/handoff/v3/conversations/${encodeURIComponent(conversation)}/activities`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).status;
    const done = { type: 'event', name: 'handoff.status', value: { state: 'completed' } };
    for (const made of [
      reference,
      `${reference}.`,
      `${reference}.${'A'.repeat(43)}`,
      id.slice(0, -1),
      `LK-FFF-FFF.${id}`,
    ])
      assert.equal(await post(made, done), 404, made);
    for (const odd of [
      { ...done, value: { state: 'stolen' } },
      { ...done, value: 7 },
      { type: 'message', text: 'hi' },
    ])
      assert.equal(await post(id, odd), 200, 'it is not refused');
    assert.equal(await post(id, []), 400);
    assert.match(await page(reference), /Nobody yet/);
  });

  it('each state from each standing: what an agent of the desk has stays theirs, and what is said twice is done once', () => {
    const at = '2026-11-30T10:00:00.000Z';
    const ticket = exampleTicket();
    const hubs = { by: 'The agent hub', id: 'agent hub', at };
    const from: Readonly<Record<string, Progress>> = {
      waits: {},
      'with the hub': { taken: hubs, log: [{ ...hubs, is: 'taken' }] },
      'with Jo': { taken: { by: 'Jo', id: 'jo', at } },
      closed: { closed: { by: 'Jo', id: 'jo', at } },
    };
    const led = (progress: Progress, state: HubState) => {
      const after = heardFromHub({ ticket, progress }, state, '', at);
      if (after === undefined) return '-';
      const where = after.closed !== undefined ? 'closed' : (after.taken?.by ?? 'waits');
      return `${where}: ${after.log?.at(-1)?.is}`;
    };
    const table = Object.fromEntries(
      Object.entries(from).map(([name, progress]) => [
        name,
        (['accepted', 'failed', 'completed'] as const).map((state) => led(progress, state)),
      ]),
    );
    assert.deepEqual(table, {
      waits: ['The agent hub: taken', 'waits: noted', 'closed: resolved'],
      'with the hub': ['-', 'waits: handed-back', 'closed: resolved'],
      'with Jo': ['Jo: noted', 'Jo: noted', 'Jo: noted'],
      closed: ['-', '-', '-'],
    });
    const once = heardFromHub({ ticket, progress: {} }, 'failed', 'No.', at);
    assert.equal(heardFromHub({ ticket, progress: once ?? {} }, 'failed', 'No.', at), undefined);
  });
});
