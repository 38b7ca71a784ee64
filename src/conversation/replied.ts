import { StoreUnavailable } from './errors.ts';
import type { TurnContext } from './turn-context.ts';

/** What somebody types first after an answer to their ticket is for whoever gave it, too. The bot goes on as ever. */
export async function passOnReply(text: string, { record, speaking, builder, deps, now }: TurnContext): Promise<void> {
  const answered = record.tickets?.findLast(({ isAnswered }) => isAnswered === true);
  if (answered === undefined || deps.handoff.heard === undefined || !/\p{L}/u.test(text)) return;
  const { reference } = answered;
  try {
    const isKept = await deps.handoff.heard(reference, { key: speaking.cause, text, at: now.toISOString() });
    delete answered.isAnswered;
    if (isKept) builder.message('ticket.passed-on', { reference });
  } catch (error) {
    // It is passed on with what they type next.
    if (!(error instanceof StoreUnavailable)) throw error;
    deps.log.warn('reply-not-passed-on', { reference });
  }
}
