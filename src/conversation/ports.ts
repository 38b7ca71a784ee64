export type { Clock } from '../calendar/clock.ts';
export type { Log } from '../log.ts';

import type { DeedDone, Mode, Queued } from './live/mode.ts';
import type { Channel, InboundEvent, LogLine, Person, Reply } from './messages.ts';
import type { RuleName } from './policy/names.ts';
import type { ConversationRecord, TailLine } from './record.ts';

/** Keeps conversations. The revision is 0 for one that does not exist yet, and grows by one with every save. */
export interface ConversationStore {
  /** @throws StoreUnavailable, RecordUnreadable */
  load(conversation: string): Promise<{ readonly record: ConversationRecord | undefined; readonly revision: number }>;
  /**
   * Saves the record and appends to the log, both or neither, if nobody has saved since `revision` was loaded.
   *
   * @returns `conflict` when somebody else saved first: nothing is then changed
   * @throws StoreUnavailable: the save may or may not have happened; the same save again with the same revision is safe.
   * StoreFull: nothing was saved, as there is no room for a new conversation
   */
  saveIfUnchanged(
    conversation: string,
    revision: number,
    record: ConversationRecord,
    lines: readonly LogLine[],
  ): Promise<'saved' | 'conflict'>;
  /**
   * Moves a record that cannot be read out of the way, so that the conversation can begin afresh. It is kept for as long as it
   * would have been, for whoever has the key or the version that reads it.
   *
   * @throws StoreUnavailable
   */
  setAside(conversation: string): Promise<void>;
}

/** The lines of a conversation's log, for channels that are read rather than written to (web chat). */
export interface ActivityLog {
  /** Lines after a position (0 for all), oldest first. */
  readAfter(conversation: string, position: number): Promise<readonly LogLine[]>;
  /** Calls back when lines may have been appended, in this process or another. @returns what stops it. */
  follow(conversation: string, appended: () => void): () => void;
}

/**
 * An alarm clock and no more: it rings a conversation at an instant, at least once. What is due stands in the record, so
 * ringing for nothing is harmless.
 */
export interface AlarmClock {
  set(conversation: string, at: Date): Promise<void>;
  /** Whom to call when an alarm rings, with the instant it was set for. A ring that throws is rung again, for the same instant. */
  onRing(ring: (conversation: string, due: Date) => Promise<void>): void;
  close(): Promise<void>;
}

/** What channels call: one turn of a conversation. */
export interface Turns {
  /**
   * Hears one thing, and gives the replies after the state is saved. Never throws for what a person did; when the store is
   * down the reply is an apology, and nothing is lost.
   *
   * @throws CauseReused when the id was used before for something else
   */
  hear(heard: InboundEvent): Promise<Turned>;
}

/** How what was said before stands now. Looking changes nothing. */
export interface QuestionsAsked {
  /** The latest replies of a conversation, oldest first. @throws StoreUnavailable */
  standing(conversation: string): Promise<readonly QuestionStanding[]>;
}

export interface QuestionStanding {
  /** As it was said. */
  readonly reply: Reply;
  /** As it is read now: a clock that was said of "today" names its day. */
  readonly shown: Reply;
  /** Whether an answer to it is still waited for. */
  readonly isOpen: boolean;
  /** What was waited for is over by now. */
  readonly isPast: boolean;
  /** The label of the choice that it was answered with. */
  readonly chosen?: string;
}

export interface Turned {
  readonly replies: readonly Reply[];
  /** Of an alarm that rings again and has nothing new: what it said before, for whoever did not get to hand it on. */
  readonly saidBefore?: readonly Reply[];
  /** Where the person's own line stands in the log, on channels that keep one. Left out when nothing could be saved. */
  readonly position?: number;
  /** Which rule of the policy took what was heard: for `npm run talk -- --why`, and for tests. */
  readonly rule?: RuleName;
  /** What became of what an agent did. */
  readonly deed?: DeedDone;
  /** Where to speak, for causes that came from elsewhere than the channel. */
  readonly to?: { readonly channel: Channel; readonly reference?: unknown };
}

/** Something to be said unasked. `cause` names what it follows from: the same again is the same message. */
export interface Unasked {
  readonly conversation: string;
  readonly cause: string;
  readonly channel: Channel;
  readonly reference?: unknown;
  readonly replies: readonly Reply[];
}

/**
 * Says in every process that shares the store that something has happened: somebody types, a list or a ticket has changed.
 * One may be lost, and one that is heard for nothing does no harm.
 */
export interface PubSub {
  /** @param what a reference at most, never anything about a person */
  publish(topic: string, what?: string): void;
  /**
   * @param raised is called at once for what this process publishes; with undefined, something may have been missed
   * @returns what stops it
   */
  subscribe(topic: string, raised: (what: string | undefined) => void): () => void;
}

/** Speaks in a conversation unasked: an alarm rang, or a form was sent. Web chat needs nothing beyond its log. */
export interface Outbound {
  /** Resolves when it is said, or kept to be said. @throws StoreUnavailable: handing it on again is then safe */
  deliver(message: Unasked): Promise<void>;
  /** Shows that somebody types, where the channel can. Never throws. */
  typing?(channel: Channel, reference: unknown): Promise<void>;
}

/** A backend's answer: the name of a result of the act, and the values it leaves behind (see guide/acts.ts). */
export type ResetAnswer = { readonly result: string; readonly values: Readonly<Record<string, string>> };

/**
 * The service that resets accounts. A system has the id of its guide; which there are is for the service to say. An anonymous person's request has the same answer whether the account exists or not.
 * Repeating a call with the same key has the same answer and one effect.
 *
 * @throws BackendUnavailable when it is known that nothing was done
 * @throws OutcomeUnknown when it may have been: no answer came, or none of the contract. Ask again by the same key
 */
export interface ResetBackend {
  requestReset(request: {
    readonly system: string;
    readonly email: string;
    /** ISO date, for a system that asks for one: only ever from the secure form. */
    readonly dateOfBirth?: string;
    readonly person: Person;
    /** Tells one anonymous person from another, for counting. Adapters pass on a hash of it. */
    readonly conversation: string;
    readonly key: string;
  }): Promise<ResetAnswer>;
  startRegistration(request: {
    readonly email: string;
    readonly person: Person;
    readonly conversation: string;
    readonly key: string;
  }): Promise<ResetAnswer>;
  /** The address of a system's sign-in page, as the backend publishes it. */
  signInPage(system: string): string;
}

/** Issues the address of a form outside the chat. Each address works once, for the one asking of the one step. */
export interface SecureForms {
  issue(form: SecureForm): Promise<{ readonly url: string }>;
}
export interface SecureForm {
  readonly conversation: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly reference?: unknown;
  readonly at: string;
  /** The system whose reset it asks for. */
  readonly system: string;
  readonly email: string;
}

/** Sends a mail, or a text, to whoever asked for one when it is time. `to` is an address, or a mobile number in E.164. */
export interface TimeMail {
  /** Something carries text messages: else only mails are promised. */
  readonly canText: boolean;
  /** Takes one of the messages that may go there. @returns false where there is none left. @throws StoreUnavailable */
  take(to: string): Promise<boolean>;
  /**
   * @param key the same for every try at one mail
   * @throws Error when it was not handed on this time
   */
  send(mail: {
    readonly key: string;
    readonly to: string;
    readonly title: string;
    readonly about: { readonly guide: string; readonly topic: string };
    readonly due: Date;
  }): Promise<void>;
}

export interface TicketDraft {
  readonly key: string;
  readonly conversation: string;
  /** `email`: nobody spoke to us, and somebody answered by a link in a mail. */
  readonly channel: Channel | 'email';
  readonly name: string;
  /** As it was typed; or why there is none, in a few words. */
  readonly payrollNumber: string;
  /** Left out where no way is known. */
  readonly reach?: Reach;
  /** An address of the person's own, where they have told one: whoever answers the mail of the ticket answers there. */
  readonly email?: string;
  readonly issue: string;
  /** Guide and topic that the person was in, if any; a system alone, where they only named one. */
  readonly about?: { readonly guide: string; readonly topic?: string; readonly title: string };
  /** What they said that they have tried, in words, beside what stands in the trail. */
  readonly tried: readonly string[];
  /** Question and answer, in the order in which they were said. */
  readonly trail: readonly { readonly asked: string; readonly answered: string }[];
  /** The last lines of the conversation, oldest first. */
  readonly transcript: readonly TailLine[];
  /** Who is signed in: from any channel they may then ask how it goes. Not kept with the ticket. */
  readonly person?: Person;
}

/** How the person wants to be reached. `at`: a number, an address or a place, as it was typed. */
export interface Reach {
  readonly by: 'phone' | 'text' | 'bleep' | 'email' | 'other';
  readonly at: string;
  /** That nobody should call them, and why, in their own words. */
  readonly noCalls?: string;
}

/** Who answers chats just now, and who waits for them. Left out where nobody ever does. */
export interface People {
  /**
   * How things stand for somebody who waits, or would.
   *
   * @param waits as it stands now: whoever does not wait yet would be the last
   * @throws StoreUnavailable
   */
  outlook(team: string, waits?: Queued): Promise<Outlook>;
  /** Whether an agent was heard of lately. @throws StoreUnavailable */
  isOn(agent: string): Promise<boolean>;
  /**
   * Lists a chat as it stands, or takes it off the list. What is listed and does not come to be does no harm.
   *
   * @param mode undefined when nobody waits or is answered there any more
   * @throws StoreUnavailable
   */
  list(
    chat: string,
    at: { readonly conversation: string; readonly channel: Channel; readonly mode: Mode | undefined },
  ): Promise<void>;
}

export interface Outlook {
  /** Whether somebody is on for the team, within its hours. */
  readonly isOn: boolean;
  /** Agents who can take one more, the one to be asked first before the others. */
  readonly free: readonly string[];
  /** 1 is next. */
  readonly place: number;
  /** The median of what people waited lately, in seconds. Left out where too few did. */
  readonly wait?: number;
  /** When the hours of the team end, as an ISO instant. Left out where they do not. */
  readonly until?: string;
  /** By when a ticket for the team is answered that is opened now, as an ISO instant. */
  readonly answerBy: string;
}

/** Where a person is handed over to: stores the ticket and sends it on. */
export interface Handoff {
  /**
   * @returns reference to read over a phone, and the ISO date by which it is answered; `answerBy` is the instant, where hours are known
   * @throws StoreUnavailable: the ticket may or may not be kept, and opening it again by the same key is safe
   */
  open(
    draft: TicketDraft,
  ): Promise<{ readonly reference: string; readonly answeredBy: string; readonly answerBy?: string }>;
  /** The instant by which one that is opened now would be answered, by those who answer about a guide or about none. */
  answersBy?(guide: string | undefined): string;
  /**
   * How far a ticket has come. Whoever asks must know that it is theirs to ask about.
   *
   * @returns undefined when no such ticket is kept
   * @throws StoreUnavailable
   */
  progress(reference: string): Promise<TicketProgress | undefined>;
  /**
   * Keeps with a ticket what its person wrote after an answer to it. By the same key it is kept once.
   *
   * @returns false where there is no such ticket, or it is closed
   * @throws StoreUnavailable: it may or may not be kept
   */
  heard?(
    reference: string,
    said: { readonly key: string; readonly text: string; readonly at: string },
  ): Promise<boolean>;
  /** The tickets of a person who is signed in, the newest last. @throws StoreUnavailable */
  ofPerson?(person: Person): Promise<readonly KnownTicket[]>;
  /**
   * A ticket, for somebody who knows its reference and one more thing that stands in it.
   *
   * @returns undefined where there is none or it is not in it, which of them nobody is told; `too-many` after too many tries
   * @throws StoreUnavailable
   */
  find?(reference: string, detail: string, conversation: string): Promise<KnownTicket | 'too-many' | undefined>;
}

/** ISO instants. `answeredAt`: when they were told something last. `isHeard`: they have written or rung since. */
export interface TicketProgress {
  readonly closedAt?: string;
  readonly takenAt?: string;
  readonly answeredAt?: string;
  readonly isHeard?: true;
}

/** What a person is told of a ticket. `answeredBy` is an ISO date or instant, `contact` the name of those who answer. */
export interface KnownTicket {
  readonly reference: string;
  readonly openedAt: string;
  readonly answeredBy: string;
  readonly contact: string;
}

export {
  BackendUnavailable,
  CauseReused,
  OutcomeUnknown,
  RecordUnreadable,
  StoreFull,
  StoreUnavailable,
  type Why,
} from './errors.ts';
export { type Channel, type InboundEvent, type LogLine, logLine, type Person, type Reply } from './messages.ts';
export { type ConversationRecord, conversationRecord, type TailLine, tailLine } from './record.ts';
