import type { TicketDraft } from '../conversation/ports.ts';

/** A request for a person. `reference` can be read over a phone; instants are ISO. */
export interface Ticket extends TicketDraft {
  readonly reference: string;
  readonly openedAt: string;
  /** ISO date: the working day by which it is answered. */
  readonly answeredBy: string;
  readonly sentTo: string;
}

export interface TicketStore {
  /**
   * Keeps a ticket, once for each `key`.
   * @returns the ticket as kept: the earlier one, when the key was used before; and whether it has been sent
   * @throws StoreUnavailable, ReferenceTaken
   */
  keep(ticket: Ticket): Promise<{ readonly ticket: Ticket; readonly isNew: boolean; readonly isSent: boolean }>;
  load(reference: string): Promise<Ticket | undefined>;
  /** Notes that a ticket was handed on. @throws StoreUnavailable */
  markSent(reference: string): Promise<void>;
  /** The tickets that were not handed on yet, oldest first. @throws StoreUnavailable */
  unsent(): Promise<readonly Ticket[]>;
}

/** Another ticket has this reference: choose another. */
export class ReferenceTaken extends Error {
  override readonly name = 'ReferenceTaken';
}

/** Sends a ticket to those who answer it. @throws when it could not be handed on; the ticket is kept all the same */
export interface TicketRoute {
  send(ticket: Ticket): Promise<void>;
}
