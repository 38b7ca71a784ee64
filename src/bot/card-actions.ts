import { z } from 'zod';
import type { Log, QuestionStanding, QuestionsAsked, Reply, Turns } from '../conversation/ports.ts';
import { cameFrom, type IncomingActivity } from './activity.ts';
import { type Card, type CardData, cardData, cardType, type Words } from './cards/card.ts';
import { chatMark, closedCard, fingerprint, replyCard } from './cards/question.ts';
import type { Answer } from './ports.ts';

/** What answers cards and dialogs. */
export interface CardParts {
  readonly turns: Turns;
  readonly asked: QuestionsAsked;
  readonly words: Words;
  readonly log: Log;
}

/** Sends what is said in the chat. */
export type Send = (replies: readonly Reply[]) => Promise<void>;

const execution = z.object({ action: z.object({ data: z.unknown() }) });

/** The card that something came from. @returns undefined when it is none of this chat */
export function ofThisChat(value: unknown, { conversation }: IncomingActivity): CardData | undefined {
  const { data } = cardData.safeParse(value);
  return data?.chat === chatMark(conversation.id) ? data : undefined;
}

/** `adaptiveCard/action`: a button of a card was pressed, or the card is looked at again. Answers with the card as it is now. */
export async function cardAction(activity: IncomingActivity, parts: CardParts, send: Send): Promise<Answer> {
  const { data: sent } = execution.safeParse(activity.value);
  if (sent === undefined) return refusal('BadRequest', parts.words('card.not-read'));
  const isOurs = cardData.safeParse(sent.action.data).success;
  const data = ofThisChat(sent.action.data, activity);
  if (data === undefined) return sentence(parts.words(isOurs ? 'card.other-chat' : 'card.not-read'));
  if (data.do === 'answer') {
    const { pick } = data;
    if (pick === undefined) return sentence(parts.words('card.not-read'));
    const { replies } = await parts.turns.hear({ ...cameFrom(activity), kind: 'message', text: '', pick });
    await send(replies);
  }
  return { status: 200, body: { statusCode: 200, type: cardType, value: await cardNow(data, activity, parts) } };
}

/** The card as it is now: open, answered, or closed. */
export async function cardNow(data: CardData, activity: IncomingActivity, parts: CardParts): Promise<Card> {
  const { words } = parts;
  const found = await find(data.card, activity, parts);
  return found === undefined
    ? closedCard(words)
    : replyCard(found.reply, { words, chat: activity.conversation.id, person: activity.from.id }, found);
}

/** How the reply of a card stands: as it is kept, whatever the card says. */
export async function find(
  card: string,
  activity: IncomingActivity,
  { asked }: Pick<CardParts, 'asked'>,
): Promise<QuestionStanding | undefined> {
  const standing = await asked.standing(cameFrom(activity).conversation);
  return standing.findLast(({ reply }) => fingerprint(reply) === card);
}

export function sentence(text: string): Answer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
  };
}

function refusal(code: string, message: string): Answer {
  return {
    status: 200,
    body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code, message } },
  };
}
