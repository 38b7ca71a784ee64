import { readAnswer } from '../../guide/inputs.ts';
import { elsewhere, topic } from './interrupting.ts';
import { isAt, lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';

/** A description of what is wrong may ask things too: only a short and plain question is no part of it. */
const inDescription = { confidence: 0.85, words: 12 };

/** How likely a fact must be to be meant by what may as well want something done. */
const plain = 0.8;

/**
 * A fact is asked for: told in a sentence, and then the open question stands again. What was reported beside it is taken up
 * as it would have been alone.
 */
export const question: Rule = (heard, state) => {
  const { facts, text, words, meaning } = heard;
  if (facts.facts.length === 0) return undefined;
  const { input } = state.question;
  if (input?.kind === 'text') {
    const isPlain = facts.confidence >= inDescription.confidence && lengthOf(words) <= inDescription.words;
    if (!isPlain) return undefined;
  } else if (input !== undefined && input.kind !== 'name' && 'take' in readAnswer(input, text, state.now)) {
    // An address, a time or a number was given, with a word of doubt beside it.
    return undefined;
  }
  // "How do I register?" may ask where, and wants to be taken through it.
  const isElsewhere = meaning.kind === 'topic' && !isAt(state.current, meaning.topic);
  if (facts.isWanting && isElsewhere && facts.confidence < plain) return undefined;
  if (!facts.isBeside || meaning.kind !== 'topic') return { do: 'tell', facts: facts.facts };
  const then = elsewhere(heard, state) ?? topic(heard, state);
  return { do: 'tell', facts: facts.facts, ...(then === undefined ? {} : { then }) };
};
