import { common } from '../../guide/common-topics.ts';
import { carriedIn } from '../passing.ts';
import { isAt, isElsewhere } from './predicates.ts';
import type { Rule } from './rule.ts';

/** A problem with another system than the one that is open. */
export const elsewhere: Rule = (heard, state) => {
  const { current, question } = state;
  if (question.isInOwnWords || current === undefined) return undefined;
  return isElsewhere(heard.words, heard.meaning, current) ? topic(heard, state) : undefined;
};

/** Another problem: begun, or offered in place of the one that is open. */
export const topic: Rule = ({ meaning, heard }, state) => {
  if (meaning.kind !== 'topic' || meaning.topic.guide === common || isAt(state.current, meaning.topic))
    return undefined;
  return { do: 'begin', topics: [meaning.topic, ...meaning.also], carried: carriedIn(heard, state) };
};
