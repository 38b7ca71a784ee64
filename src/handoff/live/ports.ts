import type { Before } from '../../conversation/live/before.ts';
import type { LogLine } from '../../conversation/ports.ts';

/**
 * Who answers chats. `id` is stable, and stands in the audit trail; `name` is read by the person who is helped. A team is the id of
 * a guide, `common` for what is about no system.
 */
export interface LiveAgent {
  readonly id: string;
  readonly name: string;
  /** What they sign in as, for the audit trail; left out, the id. */
  readonly account?: string;
  readonly teams: ReadonlySet<string> | 'all';
  /** A lead sees what colleagues have, and may read it. */
  readonly isLead?: boolean;
}

/** A chat as the desk lists it. `id` names one asking for a person, in an address too; instants are ISO. */
export interface LiveChat {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  /** What the person gave as their name; who is signed in is in `proof`. */
  readonly name?: string;
  /** What it is about, as a person reads it: `ESR: My account is locked`. */
  readonly about?: string;
  readonly askedAt: string;
  /** 1 is next; while it waits. */
  readonly place?: number;
  /** The agent who is asked to take it now, and until when; then it moves on. */
  readonly offered?: { readonly to: string; readonly until: string };
  readonly with?: { readonly id: string; readonly name: string; readonly since: string };
  /** It was with an agent who vanished, or was handed back: it waits at the front. */
  readonly isBack?: true;
  /** Something was said that sounded like distress. */
  readonly care?: true;
}

export interface LiveList {
  /** What waits and is for the agent's teams, the next one first. */
  readonly waiting: readonly LiveChat[];
  readonly mine: readonly LiveChat[];
  /** For a lead. */
  readonly withColleagues: readonly LiveChat[];
}

/** `by`: who has it. `limit`: how many chats an agent may have at once. `over`: nobody waits there any more. */
export type Taken =
  | { readonly is: 'done' }
  | { readonly is: 'with-a-colleague'; readonly by: string }
  | { readonly is: 'at-your-limit'; readonly limit: number }
  | { readonly is: 'another-team' }
  | { readonly is: 'over' };

/** `not-yours`: it is not with this agent. `at-their-limit`: the colleague has as many chats as they may. `secret`: the words hold a password or a code, and were not sent. */
export type Done =
  | { readonly is: 'done' }
  | { readonly is: 'not-yours' }
  | { readonly is: 'nobody-there' }
  | { readonly is: 'secret' }
  | { readonly is: 'at-their-limit'; readonly limit: number };

/** Why a chat was ended at the desk. The bot asks whether it worked after `solved` and `advised`, and not after the others. */
export const resolutions = ['solved', 'advised', 'ticket', 'not-ours', 'no-answer'] as const;
export type Resolution = (typeof resolutions)[number];

/**
 * The desk's side of live chats. All of it may be called in any process that shares the store. Every call throws StoreUnavailable
 * when the store is down; repeating a call does no harm.
 */
export interface LiveDesk {
  /**
   * The agent's desk is open: this or `stay` is to be called at least every 10 seconds while it is. Who is not heard of for 25 seconds has
   * vanished, and their chats wait again at the front.
   *
   * @param accepting whether they are offered chats; left out, as they chose last, if that was a moment ago
   * @returns whether they are
   */
  beat(agent: LiveAgent, accepting?: boolean): Promise<boolean>;
  /** The same for all whose desk is open in this process, as they chose last: one look and one change for however many. */
  stay(agents: readonly LiveAgent[]): Promise<void>;
  /** The agent signs off: their chats wait again at the front, and the people are told. */
  signOff(agent: LiveAgent): Promise<void>;
  list(agent: LiveAgent): Promise<LiveList>;
  /** Of any number who take a chat at once one gets it. The person is told by whom they are heard now. */
  take(agent: LiveAgent, chat: string): Promise<Taken>;
  /** The agent does not take what is offered: it is offered to the next. */
  pass(agent: LiveAgent, chat: string): Promise<Done>;
  /**
   * Says something to the person: in web chat, Teams or the terminal, wherever they asked. Plain text, at most 4,000 characters.
   *
   * @param id of the caller's choosing, once for each thing said: the same id is said once
   */
  send(agent: LiveAgent, chat: string, message: { readonly id: string; readonly text: string }): Promise<Done>;
  /** Shows the person that the agent types, for about five seconds. */
  typing(agent: LiveAgent, chat: string): Promise<void>;
  /** Hands the chat to a colleague who is at the desk and has not as many as they may, who has it at once; or to a team, where it waits at the front. */
  handOver(agent: LiveAgent, chat: string, to: { readonly agent: string } | { readonly team: string }): Promise<Done>;
  /** The agent goes, and the bot is back: it says so, and goes on where it stood. */
  leave(agent: LiveAgent, chat: string): Promise<Done>;
  /** The chat is over, and the bot is back: after `solved` or `advised` it asks whether it worked. */
  resolve(agent: LiveAgent, chat: string, reason: Resolution): Promise<Done>;
  /**
   * What was said since the person asked for a person. Reading is audited, and so is being refused. Secrets are taken out. Numbers come as typed once the chat was
   * taken; before that digits are masked.
   *
   * @param after the position of the last line that is known; 0 for all
   * @returns undefined for a chat that the agent may not read
   */
  transcript(agent: LiveAgent, chat: string, after: number): Promise<readonly LogLine[] | undefined>;
  /**
   * What there is from before the person asked for a person, as a ticket would take it along. Numbers, and the address, are for whoever
   * may read them in the transcript.
   *
   * @returns undefined for a chat that the agent may not read
   */
  before(agent: LiveAgent, chat: string): Promise<Before | undefined>;
  /** Notes that the agent who has a chat looked at what was asked for an account. */
  noteAccount(agent: LiveAgent, chat: string): Promise<void>;
  /** Calls back when the list may have changed, in this process or another. @returns what stops it */
  followList(changed: () => void): () => void;
  /** Calls back when something may have been said in a chat. @returns what stops it; undefined for a chat that is not there */
  followChat(chat: string, said: () => void): Promise<(() => void) | undefined>;
  /** Calls back when the person types. @returns what stops it; undefined for a chat that is not there */
  followTyping(chat: string, typing: () => void): Promise<(() => void) | undefined>;
}

/** Where a number on record stands: it is written down, and the number is not. */
export const callRecords = ['staff-record', 'payroll', 'directory', 'switchboard'] as const;
export type CallRecord = (typeof callRecords)[number];

/**
 * What shows that a person is who they say. Nothing that a caller can know is one.
 *
 * - `signed-in`: by Teams, or by the intranet's identity token. `addresses` are those on record: a reset goes to one of them.
 * - `both-ways`: the person in a signed-in chat and the one on the phone are the same: each read words to the other.
 * - `called-back`: the agent rang the number on record, and wrote down which record that was.
 * - `nobody`: a signed-out chat proves nobody. Words that were read in one join it to a call, and still prove nobody.
 */
export type Proof =
  | { readonly is: 'nobody'; readonly joined?: true }
  | { readonly is: 'signed-in'; readonly addresses: readonly string[] }
  | { readonly is: 'both-ways'; readonly addresses: readonly string[]; readonly at: string }
  | { readonly is: 'called-back'; readonly record: CallRecord; readonly by: string; readonly at: string };

/**
 * The agent's side of a two-way check. The person's chat shows three words: the agent reads the first one out, and types the other two
 * as the person says them. The agent never sees those two.
 */
export interface WordsShown {
  readonly read: string;
  readonly tries: number;
  /** ISO instant. */
  readonly until: string;
}

/** `over`: the words are out of date, or were heard wrong too often: show others. */
export type WordsHeard =
  | { readonly is: 'joined' }
  | { readonly is: 'wrong'; readonly tries: number }
  | { readonly is: 'over' };

/**
 * `done`: the backend has answered, with a result of `request-reset` (guide/acts.ts), or `accepted` where nobody is signed in: it does not
 * say then whether there is such an account. `not-proved`: nobody has been shown to be the person. `unavailable`: nothing was done;
 * `unknown`: it may have been, and asking again by the same key is safe.
 */
export type ResetAsked =
  | { readonly is: 'done'; readonly result: string; readonly values: Readonly<Record<string, string>> }
  | { readonly is: 'not-proved' }
  | { readonly is: 'not-yours' }
  | { readonly is: 'unavailable' }
  | { readonly is: 'unknown' };

/** What an agent may do about who the person is. Every call is audited; no answer of a proof is ever given out. */
export interface Proofs {
  proofOf(agent: LiveAgent, chat: string): Promise<Proof | undefined>;
  /** Shows three words in the person's chat, for five minutes. Undefined where it is not with this agent. */
  showWords(agent: LiveAgent, chat: string): Promise<WordsShown | undefined>;
  /** @param words the second and the third, as the person said them */
  hearWords(agent: LiveAgent, chat: string, words: string): Promise<WordsHeard>;
  /** The agent rang the number on record, and never one that the person gave; and the person answered there. */
  calledBack(agent: LiveAgent, chat: string, record: CallRecord): Promise<Done>;
  /** Asks the backend for a reset, for a person who is proved. The mail goes to the address on record. @param key once for each asking */
  askForReset(
    agent: LiveAgent,
    chat: string,
    asked: { readonly system: string; readonly email: string; readonly key: string },
  ): Promise<ResetAsked>;
}
