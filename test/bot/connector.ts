import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { cardType } from '../../src/bot/cards/card.ts';
import { card as cardSchema, type ReadCard, readCard } from './reading.ts';

const sent = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  replyToId: z.string().optional(),
  entities: z.unknown().optional(),
  channelData: z.unknown().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
  suggestedActions: z
    .object({
      to: z.array(z.string()),
      actions: z.array(z.object({ type: z.string(), title: z.string(), value: z.string() })),
    })
    .optional(),
});
export type Sent = z.infer<typeof sent> & {
  readonly conversation: string;
  /** What can be pressed. */
  readonly choices: readonly string[];
  readonly card?: ReadCard;
  /** What stands beside the card; `text` has both. */
  readonly beside?: string | undefined;
};

/** As it is read: what stands beside a card, and then the card. */
function asRead(activity: z.infer<typeof sent>, conversation: string): Sent {
  const content = activity.attachments?.find(({ contentType }) => contentType === cardType)?.content;
  const actions = activity.suggestedActions?.actions ?? [];
  if (content === undefined) return { ...activity, conversation, choices: actions.map(({ title }) => title) };
  const card = cardSchema.parse(content);
  const { text, choices, links } = readCard(card);
  const shown = links.map(({ title, url }) => `- [${title}](${url})`).join('\n');
  return {
    ...activity,
    conversation,
    card,
    beside: activity.text,
    choices,
    text: [activity.text ?? '', text, shown].filter((part) => part !== '').join('\n\n'),
  };
}

type Refusal =
  | number
  | { readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>> };

/** The service of a channel that a bot sends its replies to. It keeps them, in the order in which they came. */
export async function serveConnector() {
  const received: Sent[] = [];
  const paths: string[] = [];
  const refusals: Refusal[] = [];
  const members = new Map<string, Readonly<Record<string, unknown>>>();
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    paths.push(request.url ?? '');
    const refusal = refusals.shift() ?? 201;
    const { status, headers = {}, code = 'Refused' } = typeof refusal === 'number' ? { status: refusal } : refusal;
    const [, member] = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(request.url ?? '') ?? [];
    if (member !== undefined) {
      const known = members.get(decodeURIComponent(member));
      response.writeHead(known === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(known ?? { error: { code: 'MemberNotFoundInConversation' } }));
      return;
    }
    const [, conversation = ''] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/.exec(request.url ?? '') ?? [];
    if (status === 201) {
      const activity = sent.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      received.push(asRead(activity, decodeURIComponent(conversation)));
    }
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(status === 201 ? { id: `reply-${received.length}` } : { error: { code } }));
    for (const wake of waiting) wake();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    received,
    paths,
    /** Whom the directory knows, by the id that the channel has for them. */
    members,
    /** The next requests are answered with these statuses. */
    refuse: (...answers: readonly Refusal[]) => void refusals.push(...answers),
    /** Whatever was to be refused is taken. */
    accept: () => void refusals.splice(0),
    messages: (conversation = 'a-chat') =>
      received.filter((activity) => activity.type === 'message' && activity.conversation === conversation),
    /** Waits for what is to come; mocha's own limit ends a wait in vain. */
    until: async (came: () => boolean): Promise<void> => {
      while (!came())
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type Connector = Awaited<ReturnType<typeof serveConnector>>;

let counter = 0;
const person = { id: 'a-person', name: 'A person' };
const bot = { id: 'the-bot', name: 'Latchkey' };

/** An activity as a channel sends it, in a personal chat if nothing else is said. */
export function activityFrom(serviceUrl: string, parts: Partial<Activity> = {}) {
  counter += 1;
  return {
    type: 'message',
    id: `activity-${counter}`,
    timestamp: '2026-11-20T03:10:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: person,
    recipient: bot,
    conversation: { id: 'a-chat', conversationType: 'personal', tenantId: 'a-tenant' },
    ...parts,
  };
}

export const arrivalOf = (serviceUrl: string) =>
  activityFrom(serviceUrl, { type: 'conversationUpdate', membersAdded: [person, bot] });
