import type { ActName } from './acts.ts';
import type { Asked } from './answer.ts';
import type { Circumstance } from './circumstances.ts';
import type { FactId } from './facts.ts';
import type { GuideId, TopicId } from './ids.ts';
import type { Remark } from './remarks.ts';
import type { Routing } from './routing.ts';
import type { Text, ValueName } from './text.ts';
import type { Tried } from './tried.ts';

export type { GuideId, TopicId } from './ids.ts';

/** Names are written in kebab case: `reset-email-missing`. */
export type StepId = string;
/** The way out of a step: an answer's id, `given` for a checked input, an act's result, `then`, or `reminder`. */
export type ExitId = string;

export interface Topic {
  readonly id: TopicId;
  /** In the person's words, because it is also a button: "My account is locked". */
  readonly title: string;
  readonly start: StepId;
  /** Example sentences, by which a person's own words find the topic. */
  readonly phrases: readonly string[];
  /** Shown among the buttons of its guide. A topic reached only by its words is not listed. */
  readonly listed: boolean;
  /** Stands beside the systems, where somebody is asked which it is. */
  readonly atTop?: boolean;
  /** The heading under which it stands, where a guide has many. */
  readonly group?: string;
}

export interface Answer {
  readonly id: ExitId;
  readonly label: string;
  /** Other ways to say it, which are understood and not shown. */
  readonly also: readonly string[];
  /** Said in passing, these count as this answer. */
  readonly heard: readonly Tried[];
  /** What is kept in place of what would have been typed. */
  readonly value?: string;
  /** A question of before that it opens again. What else was answered stands, so it is no way out of its own step. */
  readonly changes?: StepId;
}

/** A link under the sentence: an address from the facts, or one that an act left behind. */
export interface Link {
  readonly title: string;
  readonly to: { readonly url: string } | { readonly value: ValueName };
}

/** A follow-up that comes by itself, so long after the step was reached, or at an instant that an act left behind. */
export interface Reminder {
  readonly when: { readonly afterSeconds: number; readonly fact: FactId } | { readonly at: ValueName };
}

/** A picture of the screen, kept with the guide, 288 wide. `title` is what it shows, for whoever doesn't see it. */
export interface Drawing {
  readonly name: string;
  readonly title: string;
  readonly height: number;
}

/** What a person does before the screen changes. */
export interface ListStep {
  readonly say: Text;
  readonly drawing?: Drawing;
}

/** Steps that are told one a message, and then asked about. The `say` of their question has all of them, for who wants that, and for paper. */
export interface List {
  readonly lead?: Text;
  readonly steps: readonly ListStep[];
  /** The answer of whoever is stuck on the way. Left out, they choose among all of them. */
  readonly stuck?: ExitId;
}

interface StepBase {
  readonly id: StepId;
  readonly say?: Text;
  readonly drawing?: Drawing;
  /** What is said in place of that to somebody in these circumstances. */
  readonly instead?: ReadonlyMap<Circumstance, Text>;
  readonly links: readonly Link[];
  /** The facts that the step says or stands on: what "why?" answers with. */
  readonly cites: readonly FactId[];
  readonly remind?: Reminder;
  /** Every way out, whatever the kind, so that walking, checking and drawing need not know kinds. */
  readonly exits: ReadonlyMap<ExitId, StepId>;
}

/** Says something and goes on. */
export interface Tell extends StepBase {
  readonly kind: 'tell';
}

/** A question: choices, a checked input, or both ("type it, or press: I don't know"). */
export interface Ask extends StepBase {
  readonly kind: 'ask';
  readonly ask: Text;
  /** The question in other words, for when the answer was not understood. */
  readonly reword?: Text;
  /** What it is asked for and what will do, for whoever asks back. */
  readonly explain?: Text;
  readonly answers: readonly Answer[];
  readonly input?: Input;
  readonly list?: List;
}

export interface Input extends Asked {
  readonly keep: ValueName;
  /** Somebody who is signed in is not asked for it: theirs is taken. */
  readonly own?: true;
  /** What an answer says, put in words: "your last try was at 09:00 today". Its {when} is the answer. */
  readonly as?: Text;
}

/** Something done by the rooms around the guide. Answers are offered while a result is awaited from elsewhere. */
export interface Act extends StepBase {
  readonly kind: 'act';
  readonly act: ActName;
  /** The fact whose length a clock counts. */
  readonly counts?: FactId;
  readonly answers: readonly Answer[];
}

export type Result = 'solved' | 'waiting' | 'handoff' | 'stopped';

/** Where a path ends, and which topics it offers next. */
export interface Outcome extends StepBase {
  readonly kind: 'outcome';
  readonly result: Result;
  readonly offer: readonly TopicId[];
}

export type Step = Tell | Ask | Act | Outcome;

/** A fact that people ask for, and what they are told. */
export interface Question {
  readonly fact: FactId;
  /** The facts that it says, its own first. */
  readonly says: readonly FactId[];
  readonly tell: string;
  /** What is said to whoever asks why it is so; undefined where the guide gives no reason. */
  readonly why?: string;
  readonly link?: { readonly title: string; readonly url: string };
  /** Ways of asking. The first of them stands on a button. */
  readonly asked: readonly string[];
}

/** The row of facts.yaml. Rows of the same name in several guides answer the same question, each for its own system. */
export type RowId = string;

export interface Guide {
  readonly id: GuideId;
  readonly title: string;
  /** What people call the system, in small letters. */
  readonly called: readonly string[];
  readonly source: {
    readonly document: string;
    readonly owner: string;
    /** ISO dates, first and last day on which the content may be trusted. */
    readonly reviewed: string;
    readonly reviewBy: string;
  };
  /** Who answers a ticket, and how soon. */
  readonly contact?: {
    readonly name: string;
    readonly email?: string;
    /** The fact that is the address. */
    readonly fact?: FactId;
    /** The row that says how soon they answer. */
    readonly reply: FactId;
    readonly replyWorkingDays: number;
  };
  readonly routing: Routing;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly steps: ReadonlyMap<StepId, Step>;
  /** SVG, by name: see `Drawing`. */
  readonly drawings: ReadonlyMap<string, string>;
  /** What people ask of the system; of the common guide, what they ask of any service. */
  readonly questions: ReadonlyMap<RowId, Question>;
  /** How people answer its questions, by their steps. */
  readonly ways: ReadonlyMap<StepId, readonly WayOfAnswering[]>;
  readonly remarks: RemarkWays;
}

/** What people say of the conversation in their own words, by the remark; with `none` for what is like one and is none. Of the common guide alone. */
export type RemarkWays = ReadonlyMap<Remark | 'none', readonly string[]>;

/** A way of answering a question in words that are no name of the answer. */
export interface WayOfAnswering {
  /** Undefined for what is said there and answers nothing. */
  readonly exit?: ExitId;
  readonly said: string;
}

/** Whether a step passes what was said on to a person. */
export function isHandover(step: Step | undefined): boolean {
  return step?.kind === 'outcome' && step.result === 'handoff';
}
