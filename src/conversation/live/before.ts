import type { Content } from '../../guide/content.ts';
import { readTrail } from '../acts.ts';
import { ticketContext } from '../handoff-context.ts';
import type { ConversationRecord, TailLine } from '../record.ts';
import { lastAboutASystem } from '../sessions.ts';

/** What there is from before somebody asked for a person, as a ticket would take it along. */
export interface Before {
  /** What they were asked, and answered. */
  readonly trail: readonly { readonly asked: string; readonly answered: string }[];
  readonly tried: readonly string[];
  /** The last lines that were said. */
  readonly said: readonly TailLine[];
  /** An address on record, or else one that they told. */
  readonly address?: string;
}

/** For whoever answers a chat. Undefined where nobody waits or is answered. */
export function beforeChat(record: ConversationRecord, content: Content, now: Date): Before | undefined {
  const { live } = record;
  if (live === undefined) return undefined;
  const { asked, person = { tier: 'anonymous' } } = live.of;
  const session = lastAboutASystem(record, content);
  const guide = content.guides.get(session?.guide ?? '');
  const given = session === undefined ? {} : { about: session.id };
  const { email, tried, transcript } = ticketContext({ given }, {}, record, content, { person, now });
  const address = person.tier === 'identified' ? (person.addresses[0] ?? email) : email;
  return {
    trail: session === undefined || guide === undefined ? [] : readTrail(guide, session, now),
    tried,
    said: transcript.filter(({ at }) => at < asked),
    ...(address === undefined ? {} : { address }),
  };
}
