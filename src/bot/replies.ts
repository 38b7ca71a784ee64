import { type Activity, ActivityTypes, type Attachment, type CardAction } from 'botbuilder';
import { aroundLinks, hasEnded, type Reply } from '../conversation/messages.ts';
import { type Card, cardType, type Words } from './cards/card.ts';
import { isCard, plainly, replyCard } from './cards/question.ts';

/** Where a reply goes. */
export interface ReplyTo {
  readonly channelId: string;
  readonly words: Words;
  /** The id of the chat, and of the person who reads it. */
  readonly chat: string;
  readonly person: string;
}

/** Channels show six suggested actions at most; a longer list is written out, and chosen by its number. */
const mostActions = 6;
/** Teams takes 28 KB in all. */
const largestCard = 20_000;
const longestSummary = 200;

export function fromReply(said: Reply, to: ReplyTo): Partial<Activity> {
  // Where an agent says it, it is said who does.
  const reply = said.by === undefined ? said : { ...said, text: `**${escaped(said.by)}:** ${said.text}` };
  const sent = to.channelId === 'msteams' ? inTeams(reply, to) : inText(reply, to);
  return { type: ActivityTypes.Message, ...sent };
}

/** Teams takes cards, says where things stand, and asks whether it helped. */
function inTeams(reply: Reply, to: ReplyTo): Partial<Activity> {
  const beside = besideCard(reply);
  const card = isCard(reply) ? replyCard(reply, to) : undefined;
  const isTooLarge = card !== undefined && JSON.stringify(card).length > largestCard;
  const feedback = hasEnded(reply) ? { channelData: { feedbackLoop: { type: 'custom' } } } : {};
  if (card === undefined || isTooLarge) {
    const text = inText(reply, to);
    return { ...text, ...(beside === undefined ? {} : beside(text.text ?? '')), ...feedback };
  }
  return {
    ...(beside === undefined ? {} : { textFormat: 'markdown', ...beside(textBefore(reply)) }),
    // What is seen of it where there is no card: on a locked screen, in a list of chats.
    summary: plainly({ ...reply, links: [], choices: [] }).slice(0, longestSummary),
    attachments: [attachmentOf(card)],
    ...feedback,
  };
}

export function attachmentOf(card: Card): Attachment {
  return { contentType: cardType, content: card };
}

/** Text that names where it stands, which Teams shows beside it: in a message, and not in a card. */
function besideCard({ cites = [] }: Reply): ((text: string) => Partial<Activity>) | undefined {
  if (cites.length === 0) return undefined;
  const marks = cites.map((_cite, index) => `[${index + 1}]`).join('');
  return (text) => ({ text: `${text} ${marks}`, entities: [citing(cites)] });
}

const longestAbstract = 160;

function citing(cites: NonNullable<Reply['cites']>) {
  const citation = cites.map(({ document, says }, index) => ({
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: document.slice(0, 80),
      abstract: says.length > longestAbstract ? `${says.slice(0, longestAbstract - 1).trimEnd()}…` : says,
    },
  }));
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation,
  };
}

function textBefore({ text, question = '' }: Reply): string {
  return text.endsWith(question) ? text.slice(0, text.length - question.length).trimEnd() : text;
}

/** Text, for every channel: links as a list, choices as suggested actions, and a long list of them numbered. */
function inText(reply: Reply, { person }: ReplyTo): Partial<Activity> {
  const { choices, links } = reply;
  const [before, after] = aroundLinks(reply);
  const numbered = choices.length > mostActions ? choices.map(({ label }, index) => `${index + 1}. ${label}`) : [];
  const shown = links.map(({ title, url }) => `- [${title}](${url})`).join('\n');
  const paragraphs = [before, shown, after, numbered.join('\n')];
  const actions = choices
    .slice(0, numbered.length === 0 ? mostActions : 0)
    .map(({ label }): CardAction => ({ type: 'imBack', title: label, value: label }));
  return {
    textFormat: 'markdown',
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [person], actions } }),
  };
}

/** A name is no Markdown. */
function escaped(name: string): string {
  return name.replace(/[\\`*_[\]<>]/g, '\\$&');
}
