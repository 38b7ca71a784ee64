import type { TicketDraft } from '../conversation/ports.ts';

/** A request for a person. `reference` can be read over a phone; instants are ISO. */
export interface Ticket extends TicketDraft {
  readonly reference: string;
  readonly openedAt: string;
  /** ISO date: the working day by which it is answered. */
  readonly answeredBy: string;
  readonly sentTo: string;
}

/** Something that an agent did with a ticket, and when (ISO instant). `by` is their name, `id` tells two of one name apart. */
export interface Deed {
  readonly by: string;
  readonly id?: string;
  readonly at: string;
}

/** Why a ticket was resolved. */
export const reasons = ['solved', 'advised', 'passed-on', 'no-answer', 'not-ours'] as const;
export type Reason = (typeof reasons)[number];

/**
 * What happened to a ticket, in the order in which it did. `answered`: the person was told, by the way named, and is waited for;
 * `said` is told by the agent themselves, on the phone for instance. `heard`: the person has written or rung back.
 */
export type Entry = Deed &
  (
    | { readonly is: 'taken' | 'handed-back' | 'woken' | 'reopened' }
    | { readonly is: 'handed-over'; readonly to: { readonly agent: string } | { readonly team: string } }
    | { readonly is: 'snoozed'; readonly until: string }
    | { readonly is: 'noted'; readonly text: string }
    | { readonly is: 'answered'; readonly text: string; readonly way: AnswerWay; readonly key: string }
    | { readonly is: 'heard'; readonly text: string }
    | { readonly is: 'resolved'; readonly reason: Reason }
  );

/** So begins the `id` of what a person wrote themselves, in the chat of their ticket. */
export const fromChat = 'chat ';

export type AnswerWay = 'email' | 'text' | 'conversation' | 'said';

/** What an agent answered, and when (ISO instant). Earlier versions did not keep when. */
export interface Answer {
  readonly text: string;
  readonly by: string;
  readonly at?: string;
}

/**
 * Something that is to leave by a route, once. `at`: when it is tried next, or until when a process is taken to be at it.
 * `answer`: the words for the person; with neither that nor `isClosing` it is the ticket itself. `failed`: what kind of error the last try met.
 */
export interface Outgoing {
  readonly id: string;
  readonly route: string;
  readonly answer?: Answer;
  /** That the ticket is closed. */
  readonly isClosing?: true;
  readonly tries: number;
  readonly at: string;
  readonly failed?: string;
  readonly sentAt?: string;
}

/** How far a ticket has come at the desk: it waits, somebody has it, or it is closed. */
export interface Progress {
  readonly taken?: Deed;
  readonly closed?: Deed;
  /** Handed over to another team than that of its guide. */
  readonly team?: string;
  /** It need not be looked at before this instant. */
  readonly snoozed?: string;
  readonly log?: readonly Entry[];
  readonly outgoing?: readonly Outgoing[];
}

/** A ticket as it stands at the desk. */
export interface Standing {
  readonly ticket: Ticket;
  readonly progress: Progress;
}

export interface TicketStore {
  /**
   * Keeps a ticket, once for each `key`.
   *
   * @param routes by which it is to leave
   * @returns the ticket as kept: the earlier one, when the key was used before
   * @throws StoreUnavailable, ReferenceTaken
   */
  keep(ticket: Ticket, routes?: readonly string[]): Promise<{ readonly ticket: Ticket; readonly isNew: boolean }>;
  /** @throws StoreUnavailable */
  find(reference: string): Promise<Standing | undefined>;
  /** The tickets of which something is still to leave, oldest first. @throws StoreUnavailable */
  unsent(): Promise<readonly Standing[]>;
  /** The tickets opened on a day (ISO date, in UTC) that are not closed, in the order in which they were opened. @throws StoreUnavailable */
  stillOpen(day: string): Promise<readonly Standing[]>;
  /** All tickets opened on a day (ISO date, in UTC). @throws StoreUnavailable */
  opened(day: string): Promise<readonly Standing[]>;
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

/** What leaves: `id` is the same at every try, so that whoever gets it twice can tell. */
export interface Parcel {
  readonly id: string;
  readonly ticket: Ticket;
  readonly answer?: Answer;
  readonly isClosing?: true;
  /** 1 for the first try. */
  readonly tries: number;
}

/** Sends a ticket to those who answer it, or an answer to the person. @throws when it could not be handed on; it is kept all the same */
export interface TicketRoute {
  /** Stands in the record, and at the desk: `email`, `webhook`, `zammad`, `hub`. */
  readonly name: string;
  send(parcel: Parcel): Promise<void>;
}

/** It is not known yet whether it has arrived, and nothing is wrong: it is to be asked again in so many seconds. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`in ${seconds} seconds`);
    this.seconds = seconds;
  }
}

/** How an answer of an agent gets to the person. `send` @throws NotYet as well. */
export interface AnswerRoute extends TicketRoute {
  /** Whether it tells the person of this ticket that it is closed, too. */
  tellsOfClosing?(ticket: Ticket): boolean;
  /** Whether the person of this ticket is reached by it. */
  reaches(ticket: Ticket): boolean;
  readonly way: AnswerWay;
}

/** Topic of pubSub: a ticket has changed, by its reference. */
export const ticketChanged = 'desk tickets';

/** What the audit trail has of what was asked for an account. */
export interface Forensics {
  /** The newest first, of the last 30 days; `isAll` is false where the trail goes further back than was looked. @throws StoreUnavailable */
  of(
    address: string,
  ): Promise<{ readonly events: readonly { readonly at: string; readonly event: string }[]; readonly isAll: boolean }>;
}

/** Proves who somebody is, as OpenID Connect does. */
export interface Issuer {
  /** Where the browser is sent, and what has to be known when it comes back. @throws when the issuer cannot be reached */
  begin(): Promise<{ readonly url: string; readonly kept: SigningIn }>;
  /**
   * @param returned the address that the browser came back to, whole
   * @returns what the issuer says of them. @throws when it does not say so to us, now, for this browser
   */
  finish(returned: URL, kept: SigningIn): Promise<Readonly<Record<string, unknown>>>;
}

export interface SigningIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Notes who did what with which ticket, where nobody can change it unseen. Never throws. */
export interface Audit {
  note(entry: { readonly event: string; readonly about?: string; readonly by?: string }): Promise<void>;
}
