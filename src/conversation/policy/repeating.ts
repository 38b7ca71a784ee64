import { matchOption } from '../../understanding/entities/answers.ts';
import { asideIn, isGreeting } from '../../understanding/entities/asides.ts';
import type { Rule } from './rule.ts';

/** The guide was edited since its question was asked: what was typed answers a question that is no longer there. */
export const guideChanged: Rule = ({ inDistress, words }, { isChanged, analyser }) =>
  isChanged && !inDistress && analyser.command(words) === undefined ? { do: 'guide-changed' } : undefined;

/** "Say that again", "what was the question?", "what do you mean?", and a question mark alone. */
export const repeat: Rule = ({ plain, words }, { question, last }) => {
  const aside = asideIn(plain);
  if (aside === 'say-again' && (question.isOpen || last !== undefined)) return { do: 'repeat', what: 'all' };
  if (!question.isOpen) return undefined;
  if (aside === 'question-again') return { do: 'repeat', what: 'question' };
  return aside === 'reword' || (words !== '' && plain === '') ? { do: 'repeat', what: 'other-words' } : undefined;
};

/** "Skip that", "I'd rather not say": not knowing is an answer of many questions, and the others say that they are needed. */
export const skip: Rule = ({ plain }, { question }) => {
  if (!question.isOpen || asideIn(plain) !== 'skip') return undefined;
  const unsure = question.ask === undefined ? undefined : matchOption('dont know', question.ask.answers);
  return unsure === undefined ? { do: 'cannot-skip' } : { do: 'answer', exit: unsure, values: {} };
};

/** After so long a greeting is a return. */
const hour = 3_600_000;

/** Back from the ward, or the next morning: where they were stands as they left it. "Sorry, back now" is not *back*. */
export const returned: Rule = ({ plain }, { question, last, record, now }) => {
  const aside = asideIn(plain);
  const away = record.heard === undefined ? 0 : now.getTime() - Date.parse(record.heard);
  const isAfterHours = isGreeting(plain) && away >= hour;
  if (aside !== 'returned' && !isAfterHours) return undefined;
  if (!question.isOpen && last === undefined) return undefined;
  return { do: 'pick-up', isLong: away >= hour };
};
