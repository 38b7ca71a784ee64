import type { Steering } from '../../guide/common-topics.ts';
import type { FactId } from '../../guide/facts.ts';
import type { ExitId } from '../../guide/guide.ts';
import type { Said } from '../../guide/said.ts';
import type { GuideSession } from '../../guide/session.ts';
import type { Values } from '../../guide/text.ts';
import type { TicketAsked } from '../../understanding/entities/ticket-asked.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import type { Told } from '../handoff-context.ts';
import type { FormMove } from '../handoff-form.ts';
import type { Carried, Effect } from '../record.ts';

/** Another answer to an earlier question. `kept` is how many entries of the trail stand before it. */
export interface Amended {
  readonly session: GuideSession;
  readonly kept: number;
  readonly exit: ExitId;
  readonly values: Values;
}

/** An asking for an email or code, in the trail of a session. `kept` is how many entries stand before it. */
export interface Asking {
  readonly session: string;
  readonly kept: number;
}

/** What a turn does, as data: a rule of the policy returns one, and `apply.ts` alone carries it out. */
export type Move =
  /** Somebody in distress. `later` is what they said of a login: kept, and not spoken of until they would rather go on with it. */
  | { readonly do: 'care'; readonly later: readonly TopicRef[] }
  /** What choosing an answer of a prompt does. */
  | { readonly do: 'effect'; readonly effect: Effect }
  /** A button of a question that is no longer open: it changes nothing. */
  | { readonly do: 'closed' }
  /**
   * An answer to the guide's open question. `said` is what else was said, `later` a second problem beside it, and `aside` a topic
   * of the common guide: another desk's matter, answered in a sentence.
   */
  | {
      readonly do: 'answer';
      readonly exit: ExitId;
      readonly values: Values;
      readonly said?: Said;
      readonly later?: TopicRef;
      readonly aside?: string;
    }
  /** Was it read rightly? Nothing is done with it before. */
  | { readonly do: 'confirm'; readonly value: string; readonly typed?: string }
  /** Is the day that was taken out the one on which they joined? `topic` is begun when that is known. */
  | { readonly do: 'ask-day'; readonly carried: Carried; readonly topic?: TopicRef }
  | ({ readonly do: 'amend' } & Amended)
  /**
   * What they came with is another problem than was understood, or one with another system. `said` is what else was said;
   * where the open question led there, there is nothing to be sorry for.
   */
  | { readonly do: 'correct-topic'; readonly topic: TopicRef; readonly said?: Said; readonly isAnswer?: true }
  | { readonly do: 'correct-system'; readonly guide: string }
  /** Begins a topic, or asks whether to leave for it the one that is under way; the others are kept for afterwards. */
  | {
      readonly do: 'begin';
      readonly topics: readonly TopicRef[];
      readonly carried: Carried;
      /** What was said of another desk's beside it, as in an answer. */
      readonly aside?: string;
    }
  /** A system alone stands for all of its topics. */
  | { readonly do: 'offer-leave'; readonly to: TopicRef | { readonly guide: string }; readonly carried: Carried }
  /** The login is somebody else's: what they do themselves is told, and what was under way is left. */
  | { readonly do: 'pass-on'; readonly topic: TopicRef }
  /** When theirs ends, counted from a time that was told of it. */
  | { readonly do: 'their-clock'; readonly topic: TopicRef; readonly times: Said['times'] }
  | { readonly do: 'show'; readonly guide: string; readonly carried: Carried }
  /** Which of these is it? */
  | { readonly do: 'choose'; readonly topics: readonly TopicRef[]; readonly carried: Carried }
  /** To a person. `told` is what was told with it of the form that follows. */
  | { readonly do: 'hand-over'; readonly told?: Told }
  /** A step through that form. `next` is what was said beside leaving it. */
  | { readonly do: 'form'; readonly move: FormMove; readonly next?: Move }
  /** How far a ticket has come. `isIfNot`: what to do where nobody answers it in time. */
  | { readonly do: 'ticket'; readonly asked: TicketAsked & { readonly detail?: string }; readonly isIfNot?: true }
  /** Several systems at once: which comes first? */
  | { readonly do: 'which-first' }
  /** `ofThing`: why is asked of what is to be typed or pressed. */
  | { readonly do: 'command'; readonly command: Steering; readonly ofThing?: boolean }
  /** A topic of the common guide, said in a sentence; then the open question stands again. */
  | { readonly do: 'aside'; readonly topic: string }
  /** The one thing that was offered is not wanted. */
  | { readonly do: 'decline' }
  /** What was said last, all of it; or the open question, in its own words or in others. */
  | { readonly do: 'repeat'; readonly what: 'all' | 'question' | 'other-words'; readonly message?: string }
  /** A system that has told when it opens: that first. The topic can be begun all the same. */
  | { readonly do: 'wait-first'; readonly session: GuideSession; readonly topic: TopicRef; readonly carried: Carried }
  /** The question cannot be left out: a person is offered beside it. */
  | { readonly do: 'cannot-skip' }
  /** Back where they were. After long they are told where that is. */
  | { readonly do: 'pick-up'; readonly isLong: boolean }
  /** What was asked last is no longer so: the guide is said as it is now. */
  | { readonly do: 'guide-changed' }
  /** What the bot knows is said, and the open question stands again. `again`: would they like another email or code? */
  | { readonly do: 'status'; readonly message: string; readonly values: Values; readonly again?: Asking }
  /** What is waited for still stands, what can be done before it is told, and a person is offered. */
  | { readonly do: 'meanwhile'; readonly message: string; readonly values: Values }
  /** They say that they are in, and a lock is known to run: are they? */
  | { readonly do: 'in-already'; readonly values: Values }
  /** They are in: what was open has ended. `next` is begun, or else what was kept for afterwards is offered. */
  | { readonly do: 'complete'; readonly next: readonly TopicRef[] }
  /** Facts that were asked for, a sentence each; `isWhy`: why they are so. `next` is what was said beside the question; without it, the open question stands again. */
  | { readonly do: 'tell'; readonly facts: readonly FactId[]; readonly isWhy?: true; readonly next?: Move }
  /** Which of these is asked for? Facts, the likeliest first, and what it may be about beside them. */
  | {
      readonly do: 'which-fact';
      readonly facts: readonly FactId[];
      readonly topics: readonly TopicRef[];
      readonly carried: Carried;
    }
  /** An email when it is time, or a text to a number in E.164; without either, it is asked for one. */
  | { readonly do: 'email-then'; readonly to?: string }
  /** It did not help: what else there is, and a person. */
  | { readonly do: 'lead-on' }
  /** It may be the system: what to try, who knows, and no reset. */
  | { readonly do: 'outage'; readonly guide?: string }
  /** Something is wrong: with which of the systems, and then what does it show? */
  | { readonly do: 'which-system' }
  /** A word, and nothing asked anew: what is open stays open. */
  | { readonly do: 'pause'; readonly message: string }
  | {
      readonly do: 'ask-again';
      readonly message?: string;
      readonly values?: Values;
      readonly said?: Said;
      /** What a person would need to know, kept for when one is asked for. One is offered beside it. */
      readonly details?: Values;
    }
  /**
   * Not taken. The open question is put in other words once; from the second time a person is offered.
   * `because` is the message said the first time, and `read` what was read of it, which is said every time.
   */
  | { readonly do: 'miss'; readonly because: string; readonly read?: Values; readonly said?: Said }
  /** Another problem is kept for afterwards, and what is open stands. */
  | { readonly do: 'keep'; readonly topic: TopicRef }
  /** What was kept for afterwards is asked about. */
  | { readonly do: 'next'; readonly topic: TopicRef }
  /** They do not know, or nothing that was offered fits. */
  | { readonly do: 'unsure' }
  | { readonly do: 'none-fits' };
