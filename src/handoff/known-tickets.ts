import { z } from 'zod';
import { type Clock, type Handoff, type KnownTicket, type Person, RecordUnreadable } from '../conversation/ports.ts';
import { change, read } from '../documents/change.ts';
import type { Documents } from '../documents/ports.ts';
import type { Ticket } from './ports.ts';

const known = z.array(
  z.strictObject({
    reference: z.string(),
    openedAt: z.iso.datetime(),
    answeredBy: z.iso.date(),
    contact: z.string(),
  }),
);
type Known = z.infer<typeof known>;

/** As long as a ticket. */
const life = 90 * 24 * 3600;
const most = 5;

export interface KnownTicketsDeps {
  readonly handoff: Handoff;
  readonly documents: Documents;
  readonly clock: Clock;
  readonly ticketOf: (reference: string) => Promise<Ticket | undefined>;
  /** Who answers about a guide, or about none, by name. */
  readonly contactOf: (guide: string | undefined) => string;
  /** The hour by which they answer on a day (ISO date). */
  readonly answerAt: (day: string, guide: string | undefined) => Date;
  /** The day (ISO date) on which they answer what comes now. */
  readonly answerDay: (guide: string | undefined) => string;
  /**
   * Counts a detail that is looked at: for a ticket, and for whoever tells it.
   *
   * @returns in how many seconds the next is looked at, when there were too many
   */
  readonly count: (what: 'ticket' | 'conversation', whose: string) => Promise<number | undefined>;
}

/** A handoff that knows whose tickets are whose: of a person who is signed in, and by what stands in a ticket. */
export function withKnownTickets(deps: KnownTicketsDeps): Handoff {
  const { handoff, documents, clock, ticketOf, contactOf, answerAt, answerDay, count } = deps;
  return {
    ...handoff,

    async open({ person, ...draft }) {
      const opened = await handoff.open(draft);
      const answerBy = answerAt(opened.answeredBy, draft.about?.guide).toISOString();
      if (person?.tier !== 'identified') return { ...opened, answerBy };
      const { reference, answeredBy } = opened;
      const ticket = {
        reference,
        answeredBy,
        openedAt: clock.now().toISOString(),
        contact: contactOf(draft.about?.guide),
      };
      for (const place of placesOf(person))
        await change<Known, void>(documents, place, known, (before = []) => ({
          save: [...before.filter((one) => one.reference !== reference), ticket].slice(-most),
          ttlSeconds: life,
          told: undefined,
        }));
      return { ...opened, answerBy };
    },

    answersBy: (guide) => answerAt(answerDay(guide), guide).toISOString(),

    async ofPerson(person) {
      if (person.tier !== 'identified') return [];
      const found = await Promise.all(placesOf(person).map((place) => read(documents, place, known)));
      const theirs = new Map(found.flatMap((some = []) => some).map((one) => [one.reference, one]));
      return [...theirs.values()].sort((one, other) => one.openedAt.localeCompare(other.openedAt)).slice(-most);
    },

    async find(reference, detail, conversation): Promise<KnownTicket | 'too-many' | undefined> {
      // Counted whether there is such a ticket or not, so that the count tells nothing.
      for (const counted of [count('ticket', reference), count('conversation', conversation)])
        if ((await counted) !== undefined) return 'too-many';
      const ticket = await ticketOf(reference).catch((error: unknown) => {
        if (error instanceof RecordUnreadable) return undefined;
        throw error;
      });
      // It ends with the ticket: whoever finds an old reference has nothing of it.
      const progress = await handoff.progress(reference);
      if (ticket === undefined || progress?.closedAt !== undefined || !isIn(ticket, detail)) return undefined;
      const { openedAt, answeredBy, about } = ticket;
      return { reference, openedAt, answeredBy, contact: contactOf(about?.guide) };
    },
  };
}

/** Names and addresses are known to others, and do not count. */
function isIn({ payrollNumber, reach }: Ticket, detail: string): boolean {
  const said = figures(detail);
  return said.length >= 4 && [payrollNumber, reach?.at ?? ''].some((one) => figures(one) === said);
}

/** Spaces, and what stands around a number, make no difference. */
function figures(text: string): string {
  return (/[+\d][\d\s()-]*\d/.exec(text)?.[0] ?? '').replace(/\D/g, '');
}

/** Teams and the intranet have names of their own for somebody; an address on record is the same in both. */
function placesOf({ tenant, objectId, addresses }: Extract<Person, { tier: 'identified' }>): readonly string[] {
  const names = [[tenant, objectId], ...addresses.map((address) => [address.trim().toLowerCase()])];
  return names.map((name) => `tickets/of/${JSON.stringify(name)}`);
}
