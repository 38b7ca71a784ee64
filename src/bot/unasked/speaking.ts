import type { Reply } from '../../conversation/ports.ts';
import { fromReply, readReference } from '../activity.ts';
import type { Authentication } from '../connectors.ts';
import { canReplyTo } from '../front-door.ts';
import type { Registration } from '../tokens.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How long a channel may take to take a message, in milliseconds: less than others wait for whoever sends, see queue.ts. */
const slowest = 10_000;

/** Hands one message to the channel that a reference leads to, once. */
export async function speak(
  kept: unknown,
  reply: Reply,
  authentication: Authentication,
  microsoft: Registration | undefined,
): Promise<Verdict> {
  const to = readReference(kept);
  if (to === undefined || !canReplyTo(to.serviceUrl, microsoft)) return { is: 'never', why: 'no reference' };
  try {
    const client = await authentication.speaker(to.serviceUrl);
    const { tenantId, ...conversation } = to.conversation;
    const activity = {
      ...fromReply(reply, to.user.id),
      channelId: to.channelId,
      serviceUrl: to.serviceUrl,
      from: to.bot,
      recipient: to.user,
      conversation: { ...conversation, ...(tenantId === undefined ? {} : { tenantId }) },
    };
    await client.conversations.sendToConversation(to.conversation.id, activity, {
      abortSignal: AbortSignal.timeout(slowest),
    });
    return { is: 'sent' };
  } catch (error) {
    return verdictOf(error);
  }
}
