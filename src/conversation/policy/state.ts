import type { Content } from '../../guide/content.ts';
import type { Facts } from '../../guide/facts.ts';
import type { Answer, Ask } from '../../guide/guide.ts';
import { isMidway } from '../../guide/list.ts';
import { exactOption, isNo, isYes, matchOption, yesOrNo } from '../../understanding/entities/answers.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import type { Analyser } from '../../understanding/understand.ts';
import { isEdited } from '../asked.ts';
import { answersAhead, answersAt } from '../list-steps.ts';
import { type ConversationRecord, isQuestion, type Offer } from '../record.ts';
import type { Current, TurnContext } from '../turn-context.ts';

/** What a rule may look at, beside what was said. Nothing in it is ever changed by a rule. */
export interface State {
  readonly now: Date;
  readonly content: Content;
  readonly facts: Facts;
  readonly analyser: Analyser;
  readonly record: Readonly<ConversationRecord>;
  /** The session under way, and the one last talked about, ended or not. */
  readonly current: Current | undefined;
  readonly last: Current | undefined;
  readonly question: OpenQuestion;
  /** Whether the guide was edited since its question was asked. */
  readonly isChanged: boolean;
}

/** What is asked just now: the conversation's own prompt, the guide's question, or the one beside or over the other. */
export interface OpenQuestion {
  readonly isOpen: boolean;
  readonly offer: Offer | undefined;
  /** The guide's own step, where no prompt stands over it. */
  readonly ask: Ask | undefined;
  readonly input: Ask['input'];
  /** A name or a description: any words may be the answer. */
  readonly isInOwnWords: boolean;
  /** The guide's own answers, where they are shown. */
  readonly answers: readonly Answer[];
  /** Those that the prompt hides, and that a person may give all the same. */
  readonly beneath: readonly Answer[];
  /** There are steps to come before the guide's question, whose answers are among those beneath. */
  readonly isEarly: boolean;
}

/** An answer of the prompt, or of the guide. */
export type Choice =
  | { readonly of: 'prompt'; readonly option: Offer['options'][number] }
  | { readonly of: 'guide'; readonly exit: string };

export function stateOf({ deps, analyser, record, now, runner }: TurnContext): State {
  const current = runner.current();
  return {
    now,
    content: deps.content,
    facts: deps.facts,
    analyser,
    record,
    current,
    last: runner.last(),
    question: openQuestion(record.offer, current, deps.content),
    isChanged: isEdited(record, deps.content),
  };
}

/** The trouble that some words tell of, said of this system: "the code never came" names none. */
export function troubleWith(
  guide: string,
  words: string,
  { analyser, content }: State,
  atLeast = 0,
): TopicRef | undefined {
  const { meaning } = analyser.understand(`${content.guides.get(guide)?.title ?? ''} ${words}`, undefined);
  const isClear = meaning.kind === 'topic' && meaning.topic.guide === guide && meaning.confidence >= atLeast;
  return isClear ? meaning.topic : undefined;
}

function openQuestion(offer: Offer | undefined, current: Current | undefined, content: Content): OpenQuestion {
  const rest = current?.place.rest;
  const own = current === undefined ? [] : answersAt(current.place, content);
  // Before the last of the steps their question can be answered, too.
  const isEarly = isMidway(current?.place.progress);
  const isPrompt: boolean = isQuestion(offer);
  const ask = rest?.kind === 'ask' && !isPrompt && !isEarly ? rest : undefined;
  const input = ask?.input;
  const isInPlace = offer?.inPlace === true;
  const isOver = isPrompt || isInPlace;
  // Asked whether to leave, they may simply answer the question that they were at.
  const mayAnswer = isInPlace || canCarryOn(offer);
  return {
    isOpen: current !== undefined || offer !== undefined,
    offer,
    ask,
    input,
    isInOwnWords: input?.kind === 'text' || input?.kind === 'name',
    answers: isOver ? [] : own,
    beneath: [
      ...(isOver && mayAnswer && rest?.kind !== 'outcome' ? own : []),
      ...(current !== undefined && (!isOver || mayAnswer) ? answersAhead(current.place) : []),
    ],
    isEarly,
  };
}

/** Whether it is asked to leave what is open, which stays if they would rather. */
export function canCarryOn(offer: Offer | undefined): boolean {
  return offer?.options.some(({ effect }) => effect.do === 'carry-on') ?? false;
}

/** The answer that was given word for word: by its label, or by a synonym of it. */
export function labelled(plain: string, { question }: State): Choice | undefined {
  const hidden = question.offer?.inPlace === true || question.isEarly ? beneathFor(plain, question) : [];
  const options = [...question.answers, ...(question.offer?.options ?? []), ...hidden];
  return choiceOf(exactOption(plain, options), question);
}

/** The answer that was meant, more loosely: by its number, with a slip, or inside a few words. */
export function meant(plain: string, { question }: State): Choice | undefined {
  // "Yes, I'm in", after the first of the steps, says more than that it is done; one word of an answer says nothing of it yet.
  const { rest } = yesOrNo(plain);
  const later = question.isEarly ? question.beneath.map(inSeveralWords) : [];
  const ahead = rest === '' || isPlaceInList.test(rest) ? undefined : matchOption(rest, later);
  if (ahead !== undefined) return choiceOf(ahead, question);
  const shown = matchOption(plain, [...question.answers, ...(question.offer?.options ?? [])]);
  if (question.isEarly) return choiceOf(shown, question);
  return choiceOf(shown ?? matchOption(plain, beneathFor(plain, question)), question);
}

/** "2", "the second one": of what is shown. */
const isPlaceInList = /^(?:the |option |number )?(?:\d+|one|two|three|first|second|third|last)(?: one)?$/;

function inSeveralWords(answer: Answer): Answer {
  return { ...answer, also: answer.also.filter((words) => words.includes(' ')) };
}

/** What is shown in place of a question's answers is meant by a number, a yes or a no; by other words, either. */
function beneathFor(plain: string, { offer, beneath, isEarly }: OpenQuestion): readonly Answer[] {
  const isBare = !/\p{L}/u.test(plain) || isYes(plain) || isNo(plain);
  return (offer?.inPlace === true || isEarly) && isBare ? [] : beneath;
}

function choiceOf(id: string | undefined, { offer, answers, beneath }: OpenQuestion): Choice | undefined {
  if (id === undefined) return undefined;
  const option = offer?.options.find((one) => one.id === id);
  if (option !== undefined) return { of: 'prompt', option };
  return [...answers, ...beneath].some((one) => one.id === id) ? { of: 'guide', exit: id } : undefined;
}
