import { sayInstant } from '../../calendar/calendar.ts';
import type { Visit } from '../../pages/visit.ts';
import type { Agent } from '../agents.ts';
import type { DeskSite } from './desk-site.ts';
import { sayAccountEvent } from './desk-words.ts';

/** What was asked for the account of an address, for whoever has its person's ticket or chat. Where no trail is kept here, back to that. */
export async function showAccount(
  { forensics, clock }: DeskSite,
  visit: Visit,
  agent: Agent,
  asked: {
    readonly address: string;
    /** It is on record. */
    readonly isProved?: boolean;
    readonly path: `/${string}`;
    readonly back: string;
    readonly whose: string;
  },
): Promise<void> {
  const { address, ...shown } = asked;
  if (forensics === undefined) return visit.go(shown.path);
  const { events, isAll } = await forensics.of(address);
  const now = clock.now();
  visit.show('desk-account', 'What was asked for this account', {
    agent,
    ...shown,
    isAll,
    events: events.map(({ at, event }) => ({ at: sayInstant(new Date(at), now), what: sayAccountEvent(event) })),
  });
}
