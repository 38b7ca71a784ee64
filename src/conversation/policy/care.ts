import { isAt, isOnlyTime, isPressing, lengthOf, plainly } from './predicates.ts';
import type { Rule } from './rule.ts';

/** Distress, before all else. What was said of a login with it is kept for later. */
export const utter: Rule = ({ inDistress, meaning, text }, { current, question, now }) => {
  if (!inDistress || isOnlyTime(text, question.input, now)) return undefined;
  const beside = meaning.kind === 'other' ? (meaning.beside ?? []) : [];
  return { do: 'care', later: beside.filter((ref) => !isAt(current, ref)) };
};

/** Said plainly, and in more words than an answer has: "somebody has changed my password and it wasn't me". */
export const pressing: Rule = ({ words, meaning }, { question }) => {
  if (question.isInOwnWords || meaning.kind !== 'other' || !isPressing(meaning.topic)) return undefined;
  if (meaning.confidence < plainly || lengthOf(words) <= 3) return undefined;
  return { do: 'aside', topic: meaning.topic };
};
