import { z } from 'zod';
import { aroundLinks, hasEnded, type LogLine, type Reply } from '../conversation/messages.ts';

/** What the log keeps beside a person's words: what their client must have back to know its own message. */
export const echo = z.strictObject({
  from: z.string(),
  clientActivityID: z.string().optional(),
  locale: z.string().optional(),
});
export type Echo = z.infer<typeof echo>;

/** An activity as Direct Line clients read it. */
export interface Activity {
  readonly type: 'message' | 'typing';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  readonly text?: string;
  readonly textFormat?: 'plain' | 'markdown';
  readonly locale?: string;
  readonly inputHint?: 'expectingInput';
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly Button[] };
  readonly channelData?: Readonly<Record<string, unknown>>;
}

interface Button {
  readonly type: 'messageBack';
  readonly title: string;
  readonly text: string;
  readonly displayText: string;
  readonly value: Reply['choices'][number]['pick'];
}

const bot = { id: 'latchkey', name: 'Latchkey', role: 'bot' } as const;

/** The id of the activity at a position: what posting it returned, and what reading it shows. */
export function activityId(conversation: string, position: number): string {
  return `${conversation}|${String(position).padStart(7, '0')}`;
}

/** Shows a line of the log as an activity. The same line is always the same activity, so a replay can be told from news. */
export function activityOf(conversation: string, line: LogLine): Activity {
  const base = {
    type: 'message',
    id: activityId(conversation, line.position),
    timestamp: line.at,
    channelId: 'directline',
    conversation: { id: conversation },
  } as const;
  return line.from === 'bot' ? { ...base, ...said(line.reply) } : { ...base, ...heard(line.text, line.body) };
}

/** Something is on its way. It is not in the log, and so only ever on the socket. */
export function typing(conversation: string, id: string, at: Date): Activity {
  return {
    type: 'typing',
    id: `${conversation}|${id}`,
    timestamp: at.toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
    from: bot,
  };
}

function heard(text: string, body: unknown) {
  const known = echo.safeParse(body);
  const { from, clientActivityID, locale }: Echo = known.success ? known.data : { from: 'dl_unknown' };
  return {
    from: { id: from, role: 'user' },
    text,
    textFormat: 'plain',
    ...(locale === undefined ? {} : { locale }),
    channelData: clientActivityID === undefined ? {} : { clientActivityID },
  } as const;
}

function said(reply: Reply) {
  const links = reply.links.filter(({ url }) => isSafe(url));
  const [before, after] = aroundLinks({ ...reply, links });
  const actions = reply.choices.map(({ label, pick }) => ({
    type: 'messageBack' as const,
    title: label,
    text: label,
    displayText: label,
    value: pick,
  }));
  return {
    // By the name of who says it; the role stays, as clients know of no third.
    from: reply.by === undefined ? bot : { ...bot, name: reply.by },
    text: [before, links.map(markdownLink).join('\n'), after].filter((part) => part !== '').join('\n\n'),
    textFormat: 'markdown',
    inputHint: 'expectingInput',
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
    channelData: besideText(reply, links),
  } as const;
}

/** What our own page shows beside the text. `groups` has the heading of each action, in their order. */
function besideText(reply: Reply, links: Reply['links']) {
  const { choices, progress, pictures = [], by, toAgent } = reply;
  return {
    links,
    ...(by === undefined ? {} : { by }),
    ...(toAgent === undefined ? {} : { toAgent }),
    ...(choices.some(({ group }) => group !== undefined) ? { groups: choices.map(({ group = '' }) => group) } : {}),
    ...(progress === undefined ? {} : { progress }),
    ...(hasEnded(reply) ? { asksIfHelped: true } : {}),
    ...(pictures.length === 0
      ? {}
      : { pictures: pictures.map(({ guide, name, ...one }) => ({ src: `/drawings/${guide}/${name}.svg`, ...one })) }),
  };
}

function markdownLink({ title, url }: Reply['links'][number]): string {
  const target = url.replace(/[()\s<>]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `- [${title.replace(/[\\[\]]/g, '\\$&')}](${target})`;
}

/** Content is checked when it compiles; this is the last door before a person's browser. */
function isSafe(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
}
