import { deniesArrival, hasFailed, stanceOf } from '../../understanding/entities/answers.ts';
import type { Analysis } from '../../understanding/understand.ts';
import type { Current } from '../turn-context.ts';
import { sightIn, taking } from './answers.ts';
import type { Move } from './moves.ts';
import { answersNone, asks } from './no-answer.ts';
import { isAt, lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import { type State, troubleWith } from './state.ts';

/**
 * How likely an answer must be that was given in words which are no name of it: where nothing else has taken the message yet; where nothing
 * else takes it at all; where something may be typed as well; where it may as well be another trouble; where it ends the guide; and where
 * only a step of a list was asked about.
 */
const chances = { plainly: 0.6, atLast: 0.4, besideInput: 0.72, overTrouble: 0.8, solved: 0.7, ahead: 0.8 };

/** "It just sits there spinning": an answer to what the guide asks, in words of their own. */
export const freely: Rule = freelyFrom(chances.plainly);

/** The same, less surely, of what nothing else has taken. */
export const freelyAtLast: Rule = freelyFrom(chances.atLast);

/** All of them have one name, as it says no more how sure one is. */
function freelyFrom(least: number): Rule {
  const freely: Rule = (heard, state) => likeliest(heard, state, least);
  return freely;
}

/** "Done, the shifts are showing", after the first of the steps: it answers what is asked after the last of them. */
export const ahead: Rule = (heard, state) =>
  state.question.isEarly && lengthOf(heard.plain) > 2 ? likeliest(heard, state, chances.ahead) : undefined;

function likeliest(heard: Analysis, state: State, least: number): Move | undefined {
  const { words, plain } = heard;
  const { current } = state;
  const { ask, answers, beneath, isEarly, isInOwnWords, input } = state.question;
  if ((ask === undefined && !isEarly) || isInOwnWords || lengthOf(plain) < 2) return undefined;
  if (wavers.test(plain) || stanceOf(plain) === 'unsure') return undefined;
  // "The ESR one" names a system, and nothing else.
  if (heard.meaning.kind === 'system' || asks(heard) || answersNone(heard, state)) return undefined;
  const [one] = state.analyser.answers(words, isEarly ? beneath : answers);
  if (one === undefined || one.chance < Math.max(least, input === undefined ? 0 : chances.besideInput))
    return undefined;
  const answer = [...answers, ...beneath].find(({ id }) => id === one.id);
  if (answer?.heard.includes('arrived') && deniesArrival(plain)) return undefined;
  // "Yes, but it's chucking me out": no success with a failure in it.
  if (isSolved(one.id, state) && (one.chance < chances.solved || hasFailed(plain))) return undefined;
  // "The email just isn't arriving", where it is asked whether they can open their email, is another trouble.
  const isSure = one.chance >= chances.overTrouble;
  if (current !== undefined && !isSure && isOtherTrouble(one.id, words, current, state)) return undefined;
  return sightIn(heard, state) ?? taking({ of: 'guide', exit: one.id }, heard, state, heard.heard);
}

/** "Dunno, it goes red" knows only what it looks like. */
const wavers = /^(?:dont know|dunno|no idea|not sure|im not sure|i dont know) (?!which|what|when|how|if)/;

/** Whether it tells of another trouble of the same system, which the answer does not lead to. */
function isOtherTrouble(exit: string, words: string, current: Current, state: State): boolean {
  const { guide } = current.session;
  const other = troubleWith(guide, words, state);
  if (other === undefined || isAt(current, other)) return false;
  const { rest } = current.place;
  const start = state.content.guides.get(guide)?.topics.get(other.topic)?.start;
  return rest.kind !== 'ask' || rest.exits.get(exit) !== start;
}

/** Whether it leads to the end of the guide where all is well. */
function isSolved(exit: string, { current, content }: State): boolean {
  const rest = current?.place.rest;
  const guide = content.guides.get(current?.session.guide ?? '');
  const to = rest?.kind === 'ask' ? guide?.steps.get(rest.exits.get(exit) ?? '') : undefined;
  return to?.kind === 'outcome' && to.result === 'solved';
}
