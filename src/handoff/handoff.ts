import { type Clock, type Handoff, type Log, StoreUnavailable, type TicketDraft } from '../conversation/ports.ts';
import { ReferenceTaken, type Ticket, type TicketRoute, type TicketStore } from './ports.ts';
import { newReference } from './references.ts';
import { Sending } from './sending.ts';
import { answerDay } from './working-time.ts';

/** Who answers a ticket, and within how many working days. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly replyWorkingDays: number;
}

export interface HandoffDeps {
  readonly store: TicketStore;
  readonly route: TicketRoute;
  readonly clock: Clock;
  readonly log: Log;
  /** Who answers about a guide, or about none. */
  readonly contacts: (guide: string | undefined) => Contact;
}

/** A handoff that also takes up, at the start of the process, what an earlier one did not get sent. */
export interface TicketHandoff extends Handoff {
  /** @throws StoreUnavailable */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** So many references in a row were taken only if something else is wrong. */
const mostReferences = 10;

/**
 * Hands a person over by a ticket: it is kept first, then sent in the background, so whoever has a reference has a ticket.
 * Opening with the same key again gives the same ticket.
 */
export function createHandoff({ store, route, clock, log, contacts }: HandoffDeps): TicketHandoff {
  const sending = new Sending({ store, route, log });
  /** Keys whose ticket this process may have kept without hearing so. */
  const unheard = new Set<string>();

  async function keep(draft: TicketDraft): ReturnType<TicketStore['keep']> {
    const now = clock.now();
    const { email, replyWorkingDays } = contacts(draft.about?.guide);
    for (let choice = 1; choice <= mostReferences; choice += 1) {
      const ticket: Ticket = {
        ...draft,
        reference: newReference(),
        openedAt: now.toISOString(),
        answeredBy: answerDay(now, replyWorkingDays),
        sentTo: email,
      };
      try {
        return await store.keep(ticket);
      } catch (error) {
        if (!(error instanceof ReferenceTaken)) throw error;
      }
    }
    throw new StoreUnavailable('found no reference that is free');
  }

  return {
    async open(draft) {
      const isOurs = unheard.has(draft.key);
      unheard.add(draft.key);
      const { ticket, isNew, isSent } = await keep(draft);
      unheard.delete(draft.key);
      const { reference, answeredBy, about } = ticket;
      if (isNew) log.info('ticket-opened', { reference, guide: about?.guide, topic: about?.topic });
      if (isNew || (isOurs && !isSent)) sending.begin(ticket);
      else if (!isSent) sending.beginIfLeft(ticket);
      return { reference, answeredBy };
    },
    progress: (reference) =>
      store.decide(reference, (found) => {
        if (found === undefined) return { told: undefined };
        const { closed } = found.progress;
        return { told: closed === undefined ? {} : { closedAt: closed.at } };
      }),
    async resume() {
      for (const ticket of await store.unsent()) sending.begin(ticket);
    },
    close: () => sending.close(),
  };
}
