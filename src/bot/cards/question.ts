import { createHash } from 'node:crypto';
import { aroundLinks, type Reply, withoutMarkdown } from '../../conversation/messages.ts';
import { type Card, type CardData, cardOf, type Element, isSafe, link, paragraphs, type Words } from './card.ts';
import { pressable } from './choices.ts';

/** Where a card is shown, and to whom. */
export interface Shown {
  readonly words: Words;
  /** The id of the chat. */
  readonly chat: string;
  /** The id of the person who looks at it. */
  readonly person: string;
}

/** How a reply stands. Left out: it has just been said. */
export interface Stands {
  readonly isOpen: boolean;
  readonly chosen?: string | undefined;
  /** What was waited for is over. */
  readonly isPast?: boolean;
  /** As it is read now. */
  readonly shown?: Reply;
}

/** A name for what was said, by which its card is known again. */
export function fingerprint(reply: Reply): string {
  return hash(JSON.stringify(reply));
}

export function chatMark(chat: string): string {
  return hash(chat);
}

/** Whether a reply is shown as a card: what can be answered, and where a guide has ended. */
export function isCard({ choices, form, end }: Reply): boolean {
  return choices.length > 0 || form !== undefined || end !== undefined;
}

/**
 * A reply as a card: what is said, its links, its question, and its choices as actions. What has been answered has no actions
 * any more, and says what was chosen.
 * What is cited is said beside the card, and left out here.
 */
export function replyCard(
  reply: Reply,
  to: Shown,
  { isOpen, chosen, isPast = false, shown = reply }: Stands = { isOpen: true },
): Card {
  const { words } = to;
  const { links, choices, form, cites } = reply;
  const part = cites === undefined ? 'all' : 'question';
  const { text, question = '' } = shown;
  const isForm = form?.of === 'date-of-birth';
  const others = links.filter(({ url }) => !isForm || url !== form.url);
  const said = text.endsWith(question) ? text.slice(0, text.length - question.length).trimEnd() : text;
  const asked = text.endsWith(question) ? question : '';
  const isAsking = isOpen && (choices.length > 0 || form !== undefined);
  const isClosed = !isOpen && (choices.length > 0 || form !== undefined);
  const data = (what: CardData['do']): CardData => ({ do: what, card: fingerprint(reply), chat: chatMark(to.chat) });

  const body: Element[] = [
    ...(part === 'all' ? paragraphs(said) : []),
    ...(part === 'all' ? others.flatMap(({ title, url }) => link(title, url)) : []),
    ...(isPast ? paragraphs(words('card.past'), { isSubtle: true }) : []),
    ...paragraphs(asked, { weight: 'bolder' }),
    ...(isAsking && isForm ? link(words('card.in-browser'), form.url) : []),
    ...(chosen === undefined ? [] : chosenMark(chosen, words)),
    ...(isClosed && chosen === undefined ? paragraphs(words('card.closed'), { isSubtle: true }) : []),
  ];
  const open = isAsking ? pressable(reply, data, words) : { body: [], actions: [] };
  const plain = plainly(
    { ...shown, choices: isAsking ? choices : [] },
    chosen === undefined ? undefined : words('card.chosen', { answer: chosen }),
  );
  const changes = isAsking || reply.end === 'waiting';
  return cardOf({
    body: [...body, ...open.body],
    plain,
    actions: open.actions,
    refresh: changes
      ? {
          action: { type: 'Action.Execute', title: words('card.look'), verb: 'look', data: data('look') },
          userIds: [to.person],
        }
      : undefined,
  });
}

/** The card of what is not known any more: too old, or of a chat that has begun anew. */
export function closedCard(words: Words, says = 'step-done-menu'): Card {
  const text = words(says);
  return cardOf({ body: paragraphs(text, { isSubtle: true }), plain: text });
}

/** A reply without a card: its links as Markdown has them, its choices numbered. */
export function plainly(reply: Reply, chosen?: string): string {
  const [before, after] = aroundLinks(reply);
  const links = reply.links
    .filter(({ url }) => isSafe(url))
    .map(({ title, url }) => `${title}: ${url}`)
    .join('\n');
  const numbered = reply.choices.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
  return [withoutMarkdown(before), links, withoutMarkdown(after), numbered, withoutMarkdown(chosen ?? '')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function chosenMark(chosen: string, words: Words): Element[] {
  // The text keeps the colour of all text: on some clients green letters on this green cannot be read.
  const items = paragraphs(words('card.chosen', { answer: chosen }));
  return [{ type: 'Container', style: 'good', spacing: 'medium', items }];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
