import type { Deed } from '../conversation/live/mode.ts';
import type { Clock, ConversationStore, Outbound, Turns } from '../conversation/ports.ts';
import type { Answer } from './ports.ts';

/**
 * What became of an answer. `unread`: it stands in the conversation of somebody who wrote there a moment ago, and has not since: ask again
 * later. `quiet`: nobody has written there lately: send it by mail or text as well.
 */
export type Answered = 'said' | 'unread' | 'quiet' | 'not-there';

/** A person who has said nothing for so long may be anywhere, in milliseconds. */
const lately = 10 * 60_000;

export interface TicketAnswersDeps {
  readonly turns: Turns;
  readonly store: Pick<ConversationStore, 'load'>;
  readonly outbound: Outbound;
  readonly clock: Clock;
}

/**
 * Brings an agent's answer to a ticket, or that it is closed, into the conversation in which it was opened.
 *
 * @throws StoreUnavailable: answering again by the same id is safe
 */
export async function answerInConversation(
  { conversation, reference }: { readonly conversation: string; readonly reference: string },
  answer: { readonly id: string } & (Answer | { readonly isClosing: true }),
  { turns, store, outbound, clock }: TicketAnswersDeps,
): Promise<Answered> {
  const { id } = answer;
  const deed: Deed =
    'isClosing' in answer
      ? { do: 'closed', chat: reference }
      : { do: 'answer', chat: reference, by: answer.by, text: answer.text };
  const { replies, to, deed: done } = await turns.hear({ kind: 'desk', id: `answer:${id}`, conversation, deed });
  if (done !== 'done' || to === undefined) return 'not-there';
  await outbound.deliver({ ...to, conversation, cause: `answer:${id}`, replies });
  // Teams tells them by itself; a page that is shut tells nobody.
  if (to.channel === 'msteams' || 'isClosing' in answer) return 'said';
  const { record } = await store.load(conversation);
  const heard = record?.heard === undefined ? 0 : Date.parse(record.heard);
  if (answer.at !== undefined && heard > Date.parse(answer.at)) return 'said';
  return clock.now().getTime() - heard <= lately ? 'unread' : 'quiet';
}
