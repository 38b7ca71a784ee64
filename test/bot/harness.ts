import type { Activity } from 'botbuilder';
import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import type { Words } from '../../src/bot/cards/card.ts';
import { type BotParts, mountBot } from '../../src/bot/messages-endpoint.ts';
import type { LateReply } from '../../src/bot/ports.ts';
import type { Outbound, Turns } from '../../src/conversation/ports.ts';
import { ReplyBuilder } from '../../src/conversation/reply-builder.ts';
import { content, onBench } from '../conversation/bench.ts';
import { onSqlite } from '../on-sqlite.ts';
import { serve } from '../served.ts';
import { activityFrom, arrivalOf, serveConnector } from './connector.ts';
import { loadSdk } from './sdk.ts';

export const onlyInPersonalChat = 'Only in a personal chat.';

/** The bot on a real server, with the real turns behind it and a channel's service on this machine to reply to. */
export async function serveBot(
  settings: {
    readonly microsoft?: BotParts['microsoft'];
    readonly bench?: Parameters<typeof onBench>[0];
    readonly turns?: (turns: Turns) => Turns;
    readonly datesOfBirth?: BotParts['datesOfBirth'];
  } = {},
) {
  const connector = await serveConnector();
  const bench = onBench(settings.bench);
  const note = (event: string, fields?: unknown) => void bench.logged.push({ event, fields });
  const turns = settings.turns?.(bench.turns) ?? bench.turns;
  let outbound: Outbound = { deliver: async () => {} };
  const mails: LateReply[] = [];
  let made = 0;
  /** Rings for what waits to be said unasked. */
  const again = new SimulatedTime(bench.time.now());
  const served = await serve((server) => {
    const log = { info: note, warn: note, error: note };
    const { datesOfBirth = { send: async () => ({ isOver: true }) } } = settings;
    const helped = (helped: boolean, channel: string) => note('feedback', { helped, channel });
    const { microsoft } = settings;
    const asked = bench.turns;
    const words: Words = (id, values) => new ReplyBuilder(content, bench.time.now()).words(id, values);
    ({ outbound } = mountBot(server, loadSdk, {
      turns,
      asked,
      log,
      microsoft,
      onlyInPersonalChat,
      words,
      datesOfBirth,
      helped,
      clock: bench.time,
      documents: onSqlite(bench.time).documents,
      alarms: again,
      latestReference: async (conversation) => (await bench.kept.load(conversation)).record?.reference,
      mail: async (late) => void mails.push(late),
      connect: async (serviceUrl) => {
        made += 1;
        // With an app id addresses have public names: they are this machine's here.
        return connectorClient(microsoft === undefined ? serviceUrl : connector.url);
      },
    }));
  });
  bench.time.onRing(async (conversation, due) => {
    const id = `alarm-${due.toISOString()}`;
    const { replies, to } = await turns.hear({ kind: 'alarm', id, conversation });
    if (to !== undefined && replies.length > 0) await outbound.deliver({ ...to, conversation, cause: id, replies });
  });

  const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${served.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const activity = (parts: Partial<Activity> = {}) => activityFrom(connector.url, parts);
  return {
    ...bench,
    url: served.url,
    connector,
    turns,
    outbound,
    mails,
    /** How many clients of channels' services were made. */
    clients: () => made,
    /** Lets time pass for the bot, and for what waits to be said unasked. */
    wait: async (milliseconds: number) => {
      // Step by step, as each has alarms of its own that go by the time of both.
      for (let left = milliseconds; left > 0; left -= 1_000) {
        await bench.time.advance(Math.min(left, 1_000));
        await again.advance(bench.time.now().getTime() - again.now().getTime());
      }
    },
    post,
    activity,
    arrive: (parts: Partial<Activity> = {}) => post({ ...arrivalOf(connector.url), ...parts }),
    /** Sends an invoke. @returns what it is answered */
    invoke: async (name: string, value: unknown, parts: Partial<Activity> = {}) => {
      const { status, body } = await post(activity({ type: 'invoke', name, value, ...parts }));
      return { status, body: body === '' ? undefined : JSON.parse(body) };
    },
    /** Sends what a person typed. @returns the reply, the last if there are several */
    type: async (text: string, parts: Partial<Activity> = {}) => {
      await post(activity({ text, ...parts }));
      return connector.messages().at(-1);
    },
    close: async () => {
      await served.close();
      await connector.close();
    },
  };
}
export type Bot = Awaited<ReturnType<typeof serveBot>>;

/** A client of the channel's service on this machine, whatever address an activity names: no token is asked for. */
const connectorClient = (baseUri: string) => new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri });
