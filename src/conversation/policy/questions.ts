import { common, commonTopics } from '../../guide/common-topics.ts';
import { around, type FactId } from '../../guide/facts.ts';
import type { GuideId, Step } from '../../guide/guide.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { begin, locate } from '../../guide/session.ts';
import type { Meaning } from '../../understanding/intents/meaning.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { talkedAbout } from '../hearing.ts';
import { carriedIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import { elsewhere, topic } from './interrupting.ts';
import type { Move } from './moves.ts';
import { isAt, lengthOf, plainly } from './predicates.ts';
import { ownReply } from './reply-times.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';
import { isAhead } from './status.ts';

/** A description of what is wrong may ask things too: only a short and plain question is no part of it. */
const inDescription = { confidence: 0.85, words: 12 };

/** How likely a fact must be, where what was said may begin a guide: in a question, beside a report, beside another desk's matter, and in what wants something done. */
const plain = { asked: 0.45, last: 0.55, overDesk: 0.6, beside: 0.7, wanted: 0.75 };
/** Where something was kept for afterwards or is waited for, and nothing else is open, it is likelier meant than a fact that is hardly heard. */
const overKept = 0.5;
/** How many facts are offered beside topics, and topics beside facts. */
const mostBeside = 2;
/** What wants something done is told from here on even where the guide stands on the fact, but does not begin with its words. */
const surely = 0.88;

/** Of no system of ours: who helps with all the others is. */
const isOfAny = (id: FactId): boolean => id.startsWith(`${around}.`) || id.endsWith('.other-systems');

/** A share of the words of a fact, from which on a step that has them says it. */
const mostly = 0.7;

/** How many words a question has, at least, that is asked about where something is to be typed. */
const askedBesideInput = 5;

/** Whether the open question leaves room for one beside it. */
function isBesideInput({ act, facts, text, words }: Analysis, { question, now }: State): boolean {
  const { input } = question;
  if (input?.kind === 'text')
    return facts.confidence >= inDescription.confidence && lengthOf(words) <= inDescription.words;
  if (act === 'question' && facts.confidence >= inDescription.confidence) return true;
  // An address, a time or a number may be given with a word of doubt beside it.
  return input === undefined || input.kind === 'name' || !('take' in readAnswer(input, text, now));
}

/**
 * A fact is asked for: told in a sentence, and then the open question stands again. What was reported beside it is taken up
 * as it would have been alone.
 */
export const question: Rule = (heard, state) => {
  const move = askedFor(heard, state);
  return move?.do === 'tell' && heard.facts.isWhy ? { ...move, isWhy: true } : move;
};

const askedFor: Rule = (heard, state) => {
  const { meaning } = heard;
  const facts = { ...heard.facts, facts: ownReply(heard.facts.facts, heard, state) };
  if (facts.facts.length === 0 || !isBesideInput(heard, state)) return undefined;
  // "Is there anyone who could sort me out?" is more like asking for a person.
  const isForPerson = meaning.kind === 'command' && meaning.command === commonTopics.handoff;
  if (isForPerson && facts.confidence < plain.beside) return undefined;
  // "Typo there, should be jo@nhs.net" gives an address.
  if (heard.heard.emails.length > 0 && facts.confidence < overKept) return undefined;
  // "How long till the e-roster unlocks?" is of another desk, whatever ours have in common with it.
  const isOfDesk =
    meaning.kind === 'other' && meaning.topic === commonTopics.otherSystem && meaning.confidence >= plainly;
  const isOfOurs = facts.facts.every(isOfAny) && facts.confidence >= plain.overDesk;
  const isClear = facts.confidence >= surely && facts.facts.length === 1;
  if (isOfDesk && heard.heard.systems.length === 0 && !isOfOurs && !isClear) return undefined;
  // "Tried another browser, that worked": without the form of a question a few words that tell of something ask nothing.
  if (!facts.isInForm && heard.aside !== undefined) return undefined;
  const of = state.current?.session.guide ?? endedWith(state, meaning) ?? offeredOf(state) ?? common;
  // "Nothing in spam or anywhere" tells where was looked.
  if (facts.isElsewhere && heard.heard.tried.length > 0 && !/\?\s*$/.test(heard.words)) return undefined;
  if (facts.isElsewhere && of !== common) {
    const system = state.content.guides.get(of)?.title ?? '';
    const here = facts.facts.filter((id) => id.startsWith(`${of}.`) || id.startsWith(`${around}.`));
    const message = here.length === 0 ? 'not-in-guide' : 'not-in-guide-too';
    const unknown: Move = { do: 'status', message, values: { system } };
    return here.length === 0 ? unknown : { do: 'tell', facts: here, next: unknown };
  }
  // "I need my payslip today, is there anyone", while a lock runs, is of that.
  const isWaiting =
    isAhead(state.last) && !isQuestion(state.question.offer) && facts.facts.every((id) => id.startsWith(`${around}.`));
  const isAfter = isWaiting || (state.record.later ?? []).length > 0;
  if (state.current === undefined && isAfter && facts.confidence < overKept) return undefined;
  if (meaning.kind !== 'topic' || meaning.topic.guide === common || isAt(state.current, meaning.topic))
    return { do: 'tell', facts: facts.facts };
  // "How do I register?" may ask where, and wants to be taken through it.
  const beside = asksLast(heard, state) ? plain.last : plain.beside;
  const enough = facts.isWanting ? plain.wanted : facts.isBeside ? beside : plain.asked;
  if (facts.confidence < enough) return undefined;
  const begun = withoutAsked(elsewhere(heard, state) ?? topic(heard, state), facts.facts, state);
  if (state.current !== undefined)
    return { do: 'tell', facts: facts.facts, ...(facts.isBeside && begun ? { next: begun } : {}) };
  // What the guide begins by saying need not be told before it.
  const { cited, said } = beginningOf(meaning.topic, state);
  const isPlain = !facts.isWanting || facts.confidence >= surely;
  const left = facts.facts.filter((fact) => !(isPlain ? said : cited).includes(fact));
  if (left.length === 0) return undefined;
  const offered: Move = { do: 'choose', topics: [meaning.topic], carried: carriedIn(heard.heard, state) };
  const isOfBeginning = left.some((fact) => cited.includes(fact));
  return { do: 'tell', facts: left, next: (facts.isBeside || isOfBeginning ? begun : undefined) ?? offered };
};

/** "On a ward PC, and how long is the link good for?": what is asked is told, and is no second trouble. */
function withoutAsked(begun: Move | undefined, told: readonly FactId[], state: State): Move | undefined {
  if (begun?.do !== 'begin') return begun;
  const [first, ...also] = begun.topics;
  const others = also.filter((ref) => !beginningOf(ref, state).cited.some((id) => told.includes(id)));
  return first === undefined ? begun : { ...begun, topics: [first, ...others] };
}

/** The guide that ended and is not solved, where nothing else is open and nothing else is begun: "who sends the email?", after a lock. */
function endedWith({ last, record }: State, meaning: Meaning): GuideId | undefined {
  const rest = last?.place.rest;
  const isUnsolved = rest?.kind === 'outcome' && rest.result !== 'solved';
  return isUnsolved && meaning.kind !== 'topic' ? talkedAbout(record) : undefined;
}

/** The one system whose troubles are offered, where nothing else is open: "what junk?", after "which of these is it, with NHSP:Online?" */
function offeredOf({ current, record }: State): GuideId | undefined {
  return current === undefined && isQuestion(record.offer) ? talkedAbout({ ...record, sessions: [] }) : undefined;
}

/** "My mate says she can unlock it, is that true?": what is told before a short question is what it asks about. */
function asksLast({ words, facts }: Analysis, { analyser }: State): boolean {
  const clauses = clausesOf(words);
  const last = clauses.at(-1);
  if (!facts.isBeside || last === undefined || clauses.length < 2 || lengthOf(last) > mostOfLast) return false;
  return analyser.understand(last, undefined).act === 'question';
}
const mostOfLast = 7;

/** Something is asked, and it is not sure what: which of the likeliest? */
export const likelyQuestion: Rule = ({ act, facts, meaning, heard, words }, state) => {
  const { likely, isWanting } = facts;
  if (likely.length === 0 || act === 'command') return undefined;
  // A few words where an address or a time is to be typed are more likely about that: "give me 2 mins".
  if (state.question.input !== undefined && lengthOf(words) < askedBesideInput) return undefined;
  // What wants something done, or is plainly of another desk, is no question for a fact.
  if (meaning.kind === 'command' || (isWanting && meaning.kind !== 'unknown')) return undefined;
  if (meaning.kind === 'other' && meaning.confidence >= plainly) return undefined;
  const topics = meaning.kind === 'ask' ? meaning.options.filter(({ guide }) => guide !== common) : [];
  // Asked in the middle of a guide, the one that it may be is told at once: that costs less than a question about it.
  if (likely.length === 1 && state.current !== undefined && act === 'question') return { do: 'tell', facts: likely };
  return {
    do: 'which-fact',
    facts: likely.slice(0, topics.length > 0 ? mostBeside : undefined),
    topics: state.current === undefined ? topics.slice(0, mostBeside) : [],
    carried: carriedIn(heard, state),
  };
};

/** The facts behind a topic's first step, and those of them that its words say. */
function beginningOf(ref: TopicRef, { content, facts, now }: State): Record<'cited' | 'said', readonly FactId[]> {
  const guide = content.guides.get(ref.guide);
  if (guide === undefined) return { cited: [], said: [] };
  const { rest, passed } = locate(guide, begin(guide, ref.topic, '', now));
  const cited = [...passed, rest].flatMap(({ cites }) => cites);
  const words = wordsIn([...passed, rest].map((step) => wordsOf(step)).join(' '));
  const said = cited.filter((id) => {
    const value = [...wordsIn(facts.say(id))];
    return value.filter((word) => words.has(word)).length >= value.length * mostly;
  });
  return { cited, said };
}

/** The words that carry a text: "and" and "the" are anywhere. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    normalise(text)
      .split(' ')
      .filter((word) => word.length > 3 || /\d/.test(word)),
  );
}

/** What a step says and asks, without what is filled in later. */
function wordsOf(step: Step): string {
  const texts = [step.say ?? [], step.kind === 'ask' ? step.ask : []];
  return texts.flatMap((text) => text.map((part) => (part.kind === 'words' ? part.words : ''))).join(' ');
}
