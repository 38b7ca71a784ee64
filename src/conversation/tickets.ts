import { dayAt } from '../calendar/calendar.ts';
import type { Values } from '../guide/text.ts';
import type { TicketAsked } from '../understanding/entities/ticket-asked.ts';
import { StoreUnavailable } from './errors.ts';
import type { Handoff } from './ports.ts';
import type { ConversationRecord } from './record.ts';

type Kept = NonNullable<ConversationRecord['tickets']>[number];

/** Nobody opens more in the life of a conversation, and the newest are those that are asked after. */
const most = 5;

/** Keeps what a person may ask of a ticket later. Of one that was opened before, nothing changes. */
export function keepTicket(record: ConversationRecord, values: Values, now: Date): void {
  const { reference, 'answered-by': answeredBy, contact = '' } = values;
  if (reference === undefined || answeredBy === undefined) return;
  const others = (record.tickets ?? []).filter((kept) => kept.reference !== reference);
  record.tickets = [...others, { reference, openedAt: now.toISOString(), answeredBy, contact }].slice(-most);
}

/** What is said of a ticket: the id of a sentence, and its values. */
export interface TicketState {
  readonly message: `ticket.${'open' | 'late' | 'closed' | 'unknown' | 'not-here' | 'none'}`;
  readonly values: Values;
}

/**
 * What is known of the ticket that was asked after. Of one that was not opened in this conversation nothing is looked up, so
 * that whoever makes references up has the same answer for all of them.
 */
export async function stateOfTicket(
  { reference }: TicketAsked,
  { tickets = [] }: ConversationRecord,
  handoff: Pick<Handoff, 'progress'>,
  now: Date,
): Promise<TicketState> {
  const kept = reference === undefined ? tickets.at(-1) : tickets.find((one) => one.reference === reference);
  if (kept === undefined) return { message: reference === undefined ? 'ticket.none' : 'ticket.not-here', values: {} };
  const values = {
    reference: kept.reference,
    contact: kept.contact,
    when: kept.openedAt,
    'answered-by': kept.answeredBy,
  };
  const progress = await progressOf(kept, handoff);
  if (progress === undefined) return { message: 'ticket.unknown', values };
  if (progress.closedAt !== undefined)
    return { message: 'ticket.closed', values: { ...values, when: progress.closedAt } };
  return { message: kept.answeredBy < dayAt(now) ? 'ticket.late' : 'ticket.open', values };
}

async function progressOf({ reference }: Kept, handoff: Pick<Handoff, 'progress'>) {
  try {
    return await handoff.progress(reference);
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}
