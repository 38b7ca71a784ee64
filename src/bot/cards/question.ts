import { createHash } from 'node:crypto';
import { aroundLinks, type Reply, withoutMarkdown } from '../../conversation/messages.ts';
import {
  type Action,
  type Card,
  type CardData,
  cardOf,
  type Element,
  isSafe,
  link,
  paragraphs,
  type Words,
} from './card.ts';

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

/** Teams shows six actions at most. */
const mostActions = 6;

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
  const actions: Action[] = [];
  if (isAsking) {
    const pressed = choices.filter(({ pick }) => form?.of !== 'details' || !form.instead.includes(pick.answer));
    const dialogs = form === undefined ? [] : [dialogAction(words(`card.form.${form.of}`), data('dialog'))];
    if (pressed.length + dialogs.length > mostActions) {
      body.push(...choiceList(pressed, data('answer')));
      actions.push(...dialogs);
    } else {
      const buttons = pressed.map(({ label, pick }) => executed(label, { ...data('answer'), pick }));
      actions.push(
        ...(form?.of === 'details'
          ? [...buttons.slice(0, 1), ...dialogs, ...buttons.slice(1)]
          : [...dialogs, ...buttons]),
      );
    }
  }
  const plain = plainly(
    { ...shown, choices: isAsking ? choices : [] },
    chosen === undefined ? undefined : words('card.chosen', { answer: chosen }),
  );
  const changes = isAsking || reply.end === 'waiting';
  return cardOf({
    body,
    plain,
    actions,
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

function executed(title: string, data: CardData): Action {
  const inputs = { associatedInputs: 'none' };
  return {
    type: 'Action.Execute',
    title,
    verb: data.do,
    data,
    ...inputs,
    // For clients that know no Universal Actions.
    fallback: { type: 'Action.Submit', title, data, ...inputs },
  };
}

/** Teams opens a dialog by a submit alone. */
function dialogAction(title: string, data: CardData): Action {
  return { type: 'Action.Submit', title, data: { ...data, msteams: { type: 'task/fetch' } }, associatedInputs: 'none' };
}

/** More choices than there may be buttons: a row for each, under the heading that it stands under. One press takes it. */
function choiceList(choices: Reply['choices'], data: CardData): Element[] {
  const headings = [...new Set(choices.map(({ group = '' }) => group))];
  return headings.map((heading) => ({
    type: 'Container',
    spacing: 'medium',
    items: [
      ...paragraphs(heading, { weight: 'bolder' }),
      ...choices
        .filter(({ group = '' }) => group === heading)
        .map(({ label, pick }) => ({
          type: 'Container',
          style: 'emphasis',
          spacing: 'small',
          selectAction: executed(label, { ...data, pick }),
          items: paragraphs(label),
        })),
    ],
  }));
}

function chosenMark(chosen: string, words: Words): Element[] {
  // The text keeps the colour of all text: on some clients green letters on this green cannot be read.
  const items = paragraphs(words('card.chosen', { answer: chosen }));
  return [{ type: 'Container', style: 'good', spacing: 'medium', items }];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
