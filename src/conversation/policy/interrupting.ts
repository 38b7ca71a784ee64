import { common } from '../../guide/common-topics.ts';
import { carriedIn } from '../passing.ts';
import { placeOf } from '../sessions.ts';
import { isAt, isElsewhere } from './predicates.ts';
import type { Rule } from './rule.ts';

/** A problem with another system than the one that is open. */
export const elsewhere: Rule = (heard, state) => {
  const { current, question } = state;
  if (question.isInOwnWords || current === undefined) return undefined;
  return isElsewhere(heard.words, heard.meaning, current) ? topic(heard, state) : undefined;
};

/**
 * Another problem with a system that was told to be left alone until some time: that first. What stands in the way of
 * everything, and a new address, can be seen to meanwhile.
 */
export const waiting: Rule = ({ meaning, heard }, state) => {
  const { current, record, content } = state;
  if (meaning.kind !== 'topic' || current !== undefined) return undefined;
  const { guide, topic } = meaning.topic;
  const { blocking = [], lasting = [] } = content.guides.get(guide)?.routing ?? {};
  if (blocking.includes(topic) || lasting.includes(topic)) return undefined;
  const session = record.sessions.findLast((one) => {
    const rest = one.guide === guide ? placeOf(one, content)?.rest : undefined;
    return rest?.kind === 'outcome' && record.reminders.some((reminder) => reminder.session === one.id);
  });
  if (session === undefined || session.topic === topic) return undefined;
  return { do: 'wait-first', session, topic: meaning.topic, carried: carriedIn(heard, state) };
};

/** Another problem: begun, or offered in place of the one that is open. */
export const topic: Rule = ({ meaning, heard }, state) => {
  if (meaning.kind !== 'topic' || meaning.topic.guide === common || isAt(state.current, meaning.topic))
    return undefined;
  return { do: 'begin', topics: [meaning.topic, ...meaning.also], carried: carriedIn(heard, state) };
};
