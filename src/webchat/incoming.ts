import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type InboundEvent, type Person, pick } from '../conversation/messages.ts';
import { HttpProblem } from '../http/http.ts';
import { badArgument } from './errors.ts';
import type { Echo } from './projection.ts';
import type { Bearer } from './tokens.ts';

/** The longest message, in characters (UTF-16 units). */
export const longestText = 4000;

/**
 * An activity as clients post it. Only what we use is read, and what is optional and malformed counts as left out:
 * clients of many ages put many things there. `from` is not read at all, since the token says who is speaking.
 */
export const incoming = z.object({
  type: z.string().min(1).max(100),
  text: z.string().optional().catch(undefined),
  value: z.unknown().optional(),
  locale: z.string().max(35).optional().catch(undefined),
  attachments: z.array(z.unknown()).optional().catch(undefined),
  channelData: z
    .object({ clientActivityID: z.string().min(1).max(100).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type Incoming = z.infer<typeof incoming>;

/**
 * What the bot hears of an activity.
 *
 * @returns undefined for what a person cannot say: events, handoff states, the end of the conversation, typing
 * @throws HttpProblem for a message that cannot be taken, with what to do instead
 */
export function hearing(activity: Incoming, bearer: Bearer): InboundEvent | undefined {
  if (activity.type !== 'message') return undefined;
  const { conversation, user } = bearer;
  const text = literal(activity.text ?? '');
  if (text.length > longestText)
    throw new HttpProblem(
      413,
      'MessageSizeTooBig',
      'Your message is too long. Please send at most 4,000 characters at a time.',
    );
  const picked = pick.safeParse(activity.value);
  const withFile = (activity.attachments ?? []).length > 0;
  if (text.trim() === '' && !picked.success && !withFile)
    throw badArgument('Your message is empty. Please type something.');

  const clientActivityID = activity.channelData?.clientActivityID;
  const echo: Echo = {
    from: user,
    ...(clientActivityID === undefined ? {} : { clientActivityID }),
    ...(activity.locale === undefined ? {} : { locale: activity.locale }),
  };
  return {
    kind: 'message',
    // Marked as said: a client that names its message `arrival` must not take the place of an arrival.
    id: `said:${clientActivityID ?? randomUUID()}`,
    conversation,
    channel: 'webchat',
    person: personOf(bearer),
    text,
    ...(picked.success ? { pick: picked.data } : {}),
    // It is answered that nothing here looks into files: a client whose upload is refused says no more than that it failed.
    ...(withFile ? { withFile } : {}),
    echo,
  };
}

/** Whom the intranet signed in, or nobody in particular. */
export function personOf({ who }: Bearer): Person {
  if (who === undefined) return { tier: 'anonymous' };
  return { tier: 'identified', tenant: 'intranet', objectId: who.id, addresses: who.addresses };
}

/** Text without what no keyboard types: control characters, and halves of characters, which not every store gives back. */
function literal(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\P{Control}\n\t]/gu, '');
}
