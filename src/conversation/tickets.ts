import { dayAt, sayMoment } from '../calendar/calendar.ts';
import type { Values } from '../guide/text.ts';
import type { TicketAsked } from '../understanding/entities/ticket-asked.ts';
import { StoreUnavailable } from './errors.ts';
import type { Person } from './messages.ts';
import type { Handoff, KnownTicket } from './ports.ts';
import type { ConversationRecord } from './record.ts';

/** Nobody opens more in the life of a conversation, and the newest are those that are asked after. */
const most = 5;

/** Keeps what a person may ask of a ticket later. Of one that was opened before, nothing changes. */
export function keepTicket(record: ConversationRecord, values: Values, now: Date): void {
  const { reference, 'answered-by': day, 'answer-by': answeredBy = day, contact = '' } = values;
  if (reference === undefined || answeredBy === undefined) return;
  const others = (record.tickets ?? []).filter((kept) => kept.reference !== reference);
  record.tickets = [...others, { reference, openedAt: now.toISOString(), answeredBy, contact }].slice(-most);
}

/** What is said of a ticket: the id of a sentence, and its values. */
export interface TicketState {
  readonly message: `ticket.${'open' | 'taken' | 'answered' | 'heard' | 'late' | 'closed' | 'unknown' | 'not-here' | 'none' | 'detail' | 'no-match' | 'too-many'}`;
  readonly values: Values;
}

/** Who asks after a ticket, and what else of it they told. */
export interface TicketAsking extends TicketAsked {
  readonly person?: Person;
  readonly conversation?: string;
  readonly detail?: string;
}
type Known = Pick<Handoff, 'progress' | 'ofPerson' | 'find'>;

/**
 * What is known of the ticket that was asked after: one that was opened here, one of the person who is signed in, or one of which they
 * know the reference and one more thing. Of any other nothing is said, so that whoever makes references up has the same answer for all.
 */
export async function stateOfTicket(
  asking: TicketAsking,
  record: ConversationRecord,
  handoff: Known,
  now: Date,
): Promise<TicketState> {
  const found = await find(asking, record, handoff);
  if (typeof found === 'string') return { message: found, values: {} };
  const values = {
    reference: found.reference,
    contact: found.contact,
    when: found.openedAt,
    'answered-by': isInstant(found.answeredBy) ? sayMoment(new Date(found.answeredBy)) : found.answeredBy,
  };
  const progress = await orUnknown(handoff.progress(found.reference));
  if (progress === undefined) return { message: 'ticket.unknown', values };
  if (progress.closedAt !== undefined)
    return { message: 'ticket.closed', values: { ...values, when: progress.closedAt } };
  // What was promised was the first answer.
  if (progress.answeredAt !== undefined)
    return progress.isHeard
      ? { message: 'ticket.heard', values }
      : { message: 'ticket.answered', values: { ...values, when: progress.answeredAt } };
  // A day is over when it is; an hour when it has come.
  const late = isInstant(found.answeredBy) ? now.toISOString() : dayAt(now);
  if (found.answeredBy < late) return { message: 'ticket.late', values };
  return { message: progress.takenAt === undefined ? 'ticket.open' : 'ticket.taken', values };
}

/** A day alone is kept of tickets of earlier versions. */
function isInstant(answeredBy: string): boolean {
  return answeredBy.includes('T');
}

async function find(
  { reference, person, conversation = '', detail }: TicketAsking,
  { tickets = [] }: ConversationRecord,
  handoff: Known,
): Promise<KnownTicket | TicketState['message']> {
  const ofPerson = person === undefined ? undefined : handoff.ofPerson?.(person);
  const theirs = [...((await orUnknown(ofPerson ?? Promise.resolve([]))) ?? []), ...tickets];
  const known = reference === undefined ? theirs.at(-1) : theirs.find((one) => one.reference === reference);
  if (known !== undefined) return known;
  if (reference === undefined) return 'ticket.none';
  if (handoff.find === undefined) return 'ticket.not-here';
  if (detail === undefined) return 'ticket.detail';
  const found = await orUnknown(handoff.find(reference, detail, conversation));
  return found === 'too-many' ? 'ticket.too-many' : (found ?? 'ticket.no-match');
}

async function orUnknown<Found>(looked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await looked;
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}
