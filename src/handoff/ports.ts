import type { TicketDraft } from '../conversation/ports.ts';

/** A request for a person. `reference` can be read over a phone; instants are ISO. */
export interface Ticket extends TicketDraft {
  readonly reference: string;
  readonly openedAt: string;
  /** ISO date: the working day by which it is answered. */
  readonly answeredBy: string;
  readonly sentTo: string;
}

/** Something that an agent did with a ticket, and when (ISO instant). */
export interface Deed {
  readonly by: string;
  readonly at: string;
}

/** How far a ticket has come at the desk: it waits, somebody has it, or it is closed. */
export interface Progress {
  readonly taken?: Deed;
  readonly closed?: Deed;
}

/** A ticket as it stands at the desk. */
export interface Standing {
  readonly ticket: Ticket;
  readonly progress: Progress;
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
  /** The tickets opened on a day (ISO date, in UTC) that are not closed, in the order in which they were opened. @throws StoreUnavailable */
  stillOpen(day: string): Promise<readonly Standing[]>;
  /**
   * Decides about a ticket on what nobody else has changed meanwhile. The decision may run several times, and does nothing
   * but decide: `save` is how far the ticket has come by it.
   *
   * @throws StoreUnavailable
   */
  decide<Told>(
    reference: string,
    decision: (found: Standing | undefined) => { readonly save?: Progress; readonly told: Told },
  ): Promise<Told>;
}

/** Another ticket has this reference: choose another. */
export class ReferenceTaken extends Error {
  override readonly name = 'ReferenceTaken';
}

/** Sends a ticket to those who answer it. @throws when it could not be handed on; the ticket is kept all the same */
export interface TicketRoute {
  send(ticket: Ticket): Promise<void>;
}

/** Notes who did what with which ticket, where nobody can change it unseen. Never throws. */
export interface Audit {
  note(entry: { readonly event: string; readonly about?: string; readonly by?: string }): Promise<void>;
}
