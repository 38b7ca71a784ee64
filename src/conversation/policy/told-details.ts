import { common } from '../../guide/common-topics.ts';
import { isHandover } from '../../guide/guide.ts';
import type { Values } from '../../guide/text.ts';
import { contactDetailsIn } from '../../understanding/entities/contact-details.ts';
import { withoutMarks } from '../../understanding/secrets/secrets.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import type { Meaning } from '../../understanding/understand.ts';
import type { Told } from '../handoff-context.ts';
import { valuesFrom } from '../handoff-form.ts';
import { justMe } from '../prompts.ts';
import { isQuestion } from '../record.ts';
import type { Rule } from './rule.ts';
import { meant, type State } from './state.ts';
import { tellsOfTrouble } from './taken-back.ts';

/** A name or a number, where it is asked whether to pass it on: whoever gives theirs wants it passed on. */
export const detailsAtOffer: Rule = ({ text, plain, meaning, heard }, state) => {
  const { current, question, content } = state;
  const rest = current?.place.rest;
  if (rest?.kind !== 'ask' || question.ask === undefined || meaning.kind === 'topic' || heard.emails.length > 0)
    return undefined;
  const steps = content.guides.get(current?.session.guide ?? '')?.steps;
  const leadsThere = [...rest.exits.values()].some((to) => isHandover(steps?.get(to)));
  if (!leadsThere || meant(plain, state) !== undefined) return undefined;
  const values = detailsAlone(withoutMarks(text), true);
  return values && { do: 'hand-over', told: { values } };
};

/** A name, a payroll number or a phone number and nothing else, where no form is open: known if a person is asked for. */
export const detailTold: Rule = ({ text, words, meaning, act }, state) => {
  const { question, current, record, analyser } = state;
  if (question.input !== undefined || current?.session.guide === common || act === 'question') return undefined;
  const mayBeName = analyser.command(words) === undefined && isOfNothing(meaning);
  const details = detailsAlone(withoutMarks(text), mayBeName);
  if (details === undefined) return undefined;
  // Whoever types one after the other is filling in a form.
  if (record.details !== undefined) return { do: 'hand-over', told: { values: details } };
  return { do: 'ask-again', message: 'beside-details', details };
};

/** Nothing of ours is meant, or hardly. */
function isOfNothing(meaning: Meaning): boolean {
  if (meaning.kind === 'ask') return meaning.options[0]?.guide === common;
  return meaning.kind === 'unknown' || meaning.kind === 'other' || meaning.kind === 'command';
}

/**
 * Details by themselves: "30218845", "ext 4417". An address may be one to log in with, and is none.
 *
 * @param mayBeName nothing else is known by these words, so that two with capitals are a name
 */
function detailsAlone(text: string, mayBeName: boolean): Values | undefined {
  const told = contactDetailsIn(text);
  const isNumber = told.payrollNumber !== undefined || told.ways.some(({ by }) => by !== 'email' && by !== 'other');
  if (isNumber && told.rest === '' && told.noPayrollNumber === undefined) {
    const values: Record<string, string> = {};
    for (const [detail, value] of Object.entries(valuesFrom(told))) if (value !== undefined) values[detail] = value;
    return values;
  }
  const { name } = mayBeName && isFullName.test(text.trim()) ? contactDetailsIn(text, 'name') : {};
  return name === undefined ? undefined : { name };
}
const isFullName = /^(?:(?:it'?s|I'?m|I am|my name is|name'?s)\s+)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}[.!]?$/u;

/**
 * The trouble that was told before a person is asked for, where it was still asked which one it is, or whether others have it too: it
 * need not be told again.
 */
export function unsettledIn({ question: { offer }, current, record }: State): Told | undefined {
  if (current !== undefined || !isQuestion(offer)) return undefined;
  const begins = offer.options.flatMap(({ effect }) =>
    effect.do === 'begin' || effect.do === 'show' ? [effect.guide] : [],
  );
  const systems = new Set(begins.filter((guide) => guide !== common));
  const line = (record.tail ?? []).findLast(({ from }) => from === 'person');
  if (systems.size === 0 || line === undefined || line.pressed === true) return undefined;
  // Whoever is asked whether others have it too has told of it.
  const isShared = offer.options.some(({ id }) => id === justMe);
  if (!isShared && !tellsOfTrouble(normalise(line.text))) return undefined;
  const [system] = systems;
  return { values: { issue: line.text }, ...(systems.size === 1 ? { system } : {}) };
}
