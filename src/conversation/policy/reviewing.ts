import { contactDetailsIn } from '../../understanding/entities/contact-details.ts';
import { detailChangeIn, nameAgain } from '../../understanding/entities/detail-changes.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { isQuestion } from '../handoff-form.ts';
import type { Move } from './moves.ts';
import { lengthOf } from './predicates.ts';
import type { State } from './state.ts';

/** How likely it must be that something is to be changed, which is asked for then; and that all is to be sent. */
const likely = { change: 0.5, send: 0.75 };
const longest = 30;
/** That what stands there is none, and not that they have none. */
const isNone =
  /\b(?:isn'?t|wasn'?t|not|wrong|no) (?:my|the|a|that|for)\b|\b(?:badge|card|mistake|wrong way|swapped|mixed)\b/i;

/**
 * "Two of the digits of the payroll one are swapped", "looks right, off it goes": what is to become of what is shown, in words of
 * their own, where they do not say what is to stand there instead.
 */
export function chosenAtReview({ text, words }: Analysis, state: State): Move | undefined {
  const { values = {} } = state.current?.place ?? {};
  if (/\d{3}|@/.test(text) || isQuestion(words) || lengthOf(words) < 3 || lengthOf(words) > longest) return undefined;
  const [first] = state.analyser.answers(words, state.question.answers);
  if (first === undefined) return undefined;
  const answer: Move = { do: 'answer', exit: first.id, values: {} };
  if (first.id === 'send') return first.chance >= likely.send ? answer : undefined;
  if (!first.id.startsWith('change-') || first.chance < likely.change) return undefined;
  // What it is to be stands beside it. "That number is off my badge" has none in it.
  const change = detailChangeIn(text);
  const isNumber = change?.detail === 'payroll-number' || change?.detail === 'reach';
  if ((change?.value ?? '') !== '' && !isNumber) return undefined;
  if (nameAgain(text, values.name ?? '') !== undefined) return undefined;
  const { noPayrollNumber, noCalls, ways, name } = contactDetailsIn(text);
  if (noCalls !== undefined || ways.length > 0 || name !== undefined) return undefined;
  return noPayrollNumber === undefined || isNone.test(text) ? answer : undefined;
}
