import { type Activity, ActivityTypes } from 'botbuilder';
import type { Reply } from '../../conversation/ports.ts';
import { readReference, type SpokenTo } from '../activity.ts';
import type { Words } from '../cards/card.ts';
import type { Authentication } from '../connectors.ts';
import { canReplyTo } from '../front-door.ts';
import { fromReply } from '../replies.ts';
import type { Registration } from '../tokens.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How long a channel may take to take a message, in milliseconds: less than others wait for whoever sends, see queue.ts. */
const slowest = 10_000;

/** By what, and in whose words, channels are spoken to. */
export interface Speakers {
  readonly authentication: Authentication;
  readonly microsoft: Registration | undefined;
  readonly words: Words;
}

/** Hands one message to the channel that a reference leads to, once. */
export async function speak(kept: unknown, reply: Reply, speakers: Speakers): Promise<Verdict> {
  const to = placeOf(kept, speakers);
  if (to === undefined) return { is: 'never', why: 'no reference' };
  const { channelId, conversation, user } = to;
  try {
    const shown = { channelId, words: speakers.words, chat: conversation.id, person: user.id };
    await send(to, fromReply(reply, shown), speakers);
    return { is: 'sent' };
  } catch (error) {
    return verdictOf(error);
  }
}

/** Shows for a moment that somebody types. @throws when the channel does not take it, which is no loss */
export async function showTyping(kept: unknown, speakers: Speakers): Promise<void> {
  const to = placeOf(kept, speakers);
  if (to !== undefined) await send(to, { type: ActivityTypes.Typing }, speakers);
}

/** @returns undefined where nothing may be sent to */
function placeOf(kept: unknown, { microsoft }: Speakers): SpokenTo | undefined {
  const to = readReference(kept);
  return to !== undefined && canReplyTo(to.serviceUrl, microsoft) ? to : undefined;
}

async function send(to: SpokenTo, activity: Partial<Activity>, { authentication }: Speakers): Promise<void> {
  const client = await authentication.speaker(to.serviceUrl);
  const { tenantId, ...conversation } = to.conversation;
  await client.conversations.sendToConversation(
    to.conversation.id,
    {
      ...activity,
      channelId: to.channelId,
      serviceUrl: to.serviceUrl,
      from: to.bot,
      recipient: to.user,
      conversation: { ...conversation, ...(tenantId === undefined ? {} : { tenantId }) },
    },
    { abortSignal: AbortSignal.timeout(slowest) },
  );
}
