import { common, commonTopics } from '../../guide/common-topics.ts';
import { checkInput } from '../../guide/inputs.ts';
import { contactDetailsIn } from '../../understanding/entities/contact-details.ts';
import { asksForPerson, besidePerson } from '../../understanding/entities/person-asked.ts';
import { ticketAsked } from '../../understanding/entities/ticket-asked.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { type FormState, hearForm, isDetail, typedReach, valuesFrom } from '../handoff-form.ts';
import type { Current } from '../turn-context.ts';
import { option } from './answers.ts';
import { mild } from './care.ts';
import { pleasantry } from './clarifying.ts';
import type { Move } from './moves.ts';
import { lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import { meant, type State } from './state.ts';

const { handoff: handingOver, restart } = commonTopics;

/** A person asked for anywhere in the sentence, with all that the sentence tells. */
export const handoff: Rule = ({ words, heard }, { analyser }) => {
  const isAll = analyser.command(words) === handingOver;
  if (!isAll && !asksForPerson(words)) return undefined;
  const told = contactDetailsIn(words);
  const matter = isAll ? '' : besidePerson(told.rest);
  const values = { ...valuesFrom(told), ...(lengthOf(matter) > 2 ? { issue: matter } : {}) };
  const [system, ...others] = heard.systems;
  return {
    do: 'hand-over',
    told: { values, ...(system === undefined || others.length > 0 ? {} : { system }) },
  };
};

/** How far a ticket has come. */
export const ticket: Rule = ({ words }, { question }) => {
  const asked = question.input?.kind === 'text' ? undefined : ticketAsked(words);
  return asked === undefined ? undefined : { do: 'ticket', asked };
};

/** Details of the form of a handover, in any order; what is changed in it; a question about it. */
export const form: Rule = (heard, state) => {
  const standing = formAt(state.current, heard);
  if (standing === undefined || state.question.offer?.text) return undefined;
  const { words, plain } = heard;
  if (state.analyser.command(words) === restart) return { do: 'hand-over' };
  // "Don't send" is looked for by its words, and not by a no in front of what is to be changed.
  const choice = standing.open === 'review' ? meant(plain, state) : undefined;
  const move = hearForm(words, standing);
  if (move?.do === 'leave' || choice === undefined || choice.of === 'prompt' || isChange(move)) return asMove(move);
  return { do: 'answer', exit: choice.exit, values: {} };
};

/** What the open question of the form makes of anything else. Nothing but care and a word of leaving takes the form away. */
export const openDetail: Rule = (heard, state) => {
  const standing = formAt(state.current, heard);
  if (standing === undefined || state.question.offer?.text) return undefined;
  const first = mild(heard, state) ?? option(heard, state) ?? pleasantry(heard, state);
  if (first !== undefined) return first;
  const { input } = state.question;
  if (standing.open === 'review' || input === undefined) return { do: 'form', move: { do: 'explain' } };
  if (/\?\s*$/.test(heard.words) && standing.open !== 'issue') return { do: 'form', move: { do: 'explain' } };
  const checked = checkInput(input.kind, heard.text, state.now);
  if (!('value' in checked)) return { do: 'miss', because: `input.${checked.problem}` };
  // What is like no name is one all the same, when it is typed once more.
  if (standing.open === 'name' && !isTypedAgain(heard.text, state)) return { do: 'miss', because: 'input.name.shape' };
  const value = standing.open === 'reach' ? typedReach(checked.value) : checked.value;
  return { do: 'form', move: { do: 'fill', values: { [input.keep]: value } } };
};

function isTypedAgain(text: string, { record }: State): boolean {
  return record.tail?.findLast(({ from }) => from === 'person')?.text === text.trim();
}

function asMove(move: ReturnType<typeof hearForm>): Move | undefined {
  return move === undefined ? undefined : { do: 'form', move };
}

function isChange(move: ReturnType<typeof hearForm>): boolean {
  return move?.do === 'fill' && move.say !== 'form.noted';
}

/** The form, where it is open: which detail is asked for, or all of them. */
function formAt(current: Current | undefined, { meaning, words }: Analysis): FormState | undefined {
  if (current?.session.guide !== common || current.session.topic !== handingOver) return undefined;
  const { rest, values } = current.place;
  if (rest.kind !== 'ask') return undefined;
  const keep = rest.input?.keep;
  const isMatter =
    (meaning.kind === 'topic' && meaning.topic.guide !== common) || (meaning.kind === 'ask' && lengthOf(words) > 3);
  return { open: isDetail(keep) ? keep : 'review', values, isMatter };
}
