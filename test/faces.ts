import { z } from 'zod';
import { cardData } from '../src/bot/cards/card.ts';
import { fromReply } from '../src/bot/replies.ts';
import { plain } from '../src/cli/transcript.ts';
import type { Reply } from '../src/conversation/messages.ts';
import { type Activity, activityOf } from '../src/webchat/projection.ts';
import { issuesOf } from './bot/cards/schema.ts';
import { card as cardSchema, pressesOn, type ReadCard, readCard } from './bot/reading.ts';

const words = (id: string, values: Readonly<Record<string, string>> = {}) => [id, ...Object.values(values)].join(' ');
const to = { channelId: 'msteams', words, chat: 'a-chat', person: 'a-person' };

const groups = z.looseObject({ groups: z.array(z.string()).optional() });

/** What a reply says and offers, whatever it is drawn with. */
export interface Read {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly pick: unknown }[];
  /** Under which each choice stands. */
  readonly headings: readonly string[];
  readonly links: readonly string[];
}

/** As the terminal has it. */
export function asSaid({ text, choices, links }: Reply): Read {
  return {
    text: plain(text),
    choices: choices.map(ofChoice),
    headings: choices.map(({ group = '' }) => group),
    links: links.map(({ url }) => url),
  };
}

function ofChoice({ label, pick }: Reply['choices'][number]): Read['choices'][number] {
  return { label, pick };
}

/** In Teams: what stands beside a card, and the card, read and pressed. @param reply that was rendered so */
export function teamsRead({ text = '', card }: { text?: string | undefined; card?: ReadCard }, reply: Reply): Read {
  const { form } = reply;
  if (card === undefined)
    return {
      text: plain(withoutLinks(text, reply)),
      // Without a card there is nothing to press: what is offered all the same is written out.
      choices: [],
      headings: [],
      links: linkedIn(text),
    };
  const read = readCard(card);
  const isList = card.body.some(({ type }) => type === 'Container');
  const pressed = pressesOn(card).flatMap(({ title, heading = '', data }) => {
    const { pick } = cardData.parse(data);
    return pick === undefined ? [] : [{ label: title, pick, heading }];
  });
  const instead = form?.of === 'details' ? form.instead : [];
  // What the form does the work of is said by typing it.
  for (const [at, choice] of reply.choices.entries())
    if (instead.includes(choice.pick.answer))
      pressed.splice(at, 0, { label: choice.label, pick: choice.pick, heading: choice.group ?? '' });
  return {
    text: plain([text.replace(/(?: \[\d\])+$/, ''), read.text].filter((part) => part !== '').join('\n\n')),
    choices: pressed.map(({ label, pick }) => ({ label, pick })),
    // A row of buttons has none in Teams.
    headings: isList ? pressed.map(({ heading }) => heading) : reply.choices.map(({ group = '' }) => group),
    links: read.links.map(({ url }) => url),
  };
}

/** On Direct Line: its text without its list of links, and the values of its buttons. @param reply that was rendered so */
export function directLineRead(
  { text = '', suggestedActions, channelData }: Pick<Activity, 'text' | 'suggestedActions' | 'channelData'>,
  reply: Reply,
): Read {
  return {
    text: plain(withoutLinks(text, reply)),
    choices: (suggestedActions?.actions ?? []).map(({ title, value }) => ({ label: title, pick: value })),
    headings: groups.parse(channelData).groups ?? reply.choices.map(() => ''),
    links: linkedIn(text),
  };
}

/** Addresses of the links that stand on lines of their own. */
function linkedIn(text: string): string[] {
  return [...text.matchAll(/^- \[.*\]\((.*)\)$/gm)].map(([, url = '']) => url);
}

function inTeams(reply: Reply): Read {
  const { text, attachments: [attachment] = [] } = fromReply(reply, to);
  if (attachment === undefined) return teamsRead({ text }, reply);
  const issues = issuesOf(attachment.content);
  if (issues.length > 0) throw new Error(issues.join('\n'));
  return teamsRead({ text, card: cardSchema.parse(attachment.content) }, reply);
}

function onDirectLine(reply: Reply): Read {
  const line = { from: 'bot', position: 1, at: '2026-11-20T03:10:00.000Z', reply } as const;
  return directLineRead(activityOf('c1', line), reply);
}

function withoutLinks(text: string, { links }: Reply): string {
  return text
    .split('\n')
    .filter((line) => !links.some(({ title }) => line.startsWith(`- [${title}`)))
    .join('\n');
}

/** Where a reply is not the same on every face. @returns nothing where it is */
export function differenceOfFaces(reply: Reply): string | undefined {
  const said = JSON.stringify(asSaid(reply));
  for (const face of [inTeams, onDirectLine]) {
    const read = JSON.stringify(face(reply));
    if (read !== said) return `${face.name}\n${read}\n${said}`;
  }
  return undefined;
}
