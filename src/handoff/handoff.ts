import {
  type Clock,
  type Handoff,
  type Log,
  StoreUnavailable,
  type TicketDraft,
  type TicketProgress,
} from '../conversation/ports.ts';
import { fromChat, type Progress, ReferenceTaken, type Ticket, type TicketStore } from './ports.ts';
import { newReference } from './references.ts';
import type { Sending } from './sending.ts';
import { answerDay } from './working-time.ts';

/** Who answers a ticket, and within how many working days. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly replyWorkingDays: number;
}

export interface HandoffDeps {
  readonly store: TicketStore;
  readonly sending: Sending;
  /** By which every ticket leaves. */
  readonly routes: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  /** Who answers about a guide, or about none. */
  readonly contacts: (guide: string | undefined) => Contact;
}

/** What a person may know of how far their ticket has come. */
function progressOf({ closed, taken, log = [] }: Progress): TicketProgress {
  if (closed !== undefined) return { closedAt: closed.at };
  const last = log.findLast(({ is }) => is === 'answered' || is === 'heard');
  const answered = log.findLast(({ is }) => is === 'answered');
  return {
    ...(taken === undefined ? {} : { takenAt: taken.at }),
    ...(answered === undefined ? {} : { answeredAt: answered.at }),
    ...(last?.is === 'heard' ? { isHeard: true } : {}),
  };
}

/** So many references in a row were taken only if something else is wrong. */
const mostReferences = 10;

/**
 * Hands a person over by a ticket: it is kept first, then sent in the background, so whoever has a reference has a ticket.
 * Opening with the same key again gives the same ticket.
 */
export function createHandoff({ store, sending, routes, clock, log, contacts }: HandoffDeps): Handoff {
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
        return await store.keep(ticket, routes);
      } catch (error) {
        if (!(error instanceof ReferenceTaken)) throw error;
      }
    }
    throw new StoreUnavailable('found no reference that is free');
  }

  return {
    async open(draft) {
      const { ticket, isNew } = await keep(draft);
      const { reference, answeredBy, about } = ticket;
      if (isNew) log.info('ticket-opened', { reference, guide: about?.guide, topic: about?.topic });
      sending.leave(reference);
      return { reference, answeredBy };
    },
    heard: (reference, { key, text, at }) =>
      store.decide(reference, (found) => {
        if (found === undefined || found.progress.closed !== undefined) return { told: false };
        const { log = [] } = found.progress;
        const id = `${fromChat}${key}`;
        if (log.some((entry) => entry.is === 'heard' && entry.id === id)) return { told: true };
        const entry = { is: 'heard', by: found.ticket.name, id, at, text } as const;
        // What was put off is looked at again: it was, while they were waited for.
        const { snoozed: _, ...progress } = found.progress;
        return { save: { ...progress, log: [...log, entry] }, told: true };
      }),
    progress: (reference) =>
      store.decide(reference, (found) => {
        if (found === undefined) return { told: undefined };
        return { told: progressOf(found.progress) };
      }),
  };
}
