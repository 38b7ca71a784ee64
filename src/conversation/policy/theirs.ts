import { common } from '../../guide/common-topics.ts';
import { around } from '../../guide/facts.ts';
import { timesIn } from '../../understanding/entities/mentions.ts';
import { carriedIn } from '../passing.ts';
import { mine as ownLogin } from '../prompts.ts';
import type { Effect } from '../record.ts';
import type { Move } from './moves.ts';
import { lengthOf, plainly } from './predicates.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';

/** What was told to be passed on: whose login it is, and of which topic. */
function passedOn({ current, record }: State): Extract<Effect, { do: 'begin' }> | undefined {
  const effect = record.offer?.options.find(({ id }) => id === ownLogin)?.effect;
  return current === undefined && effect?.do === 'begin' ? effect : undefined;
}

/** After what to pass on was told: "so what does she need to do?", which is told again, and "her email is …", which nothing is done with. */
export const theirs: Rule = ({ plain, heard, meaning }, state): Move | undefined => {
  const effect = spokenOf(plain, state);
  if (effect === undefined) return undefined;
  if (whatToDo.test(plain)) return { do: 'pass-on', topic: { guide: effect.guide, topic: effect.topic } };
  const isAddress = heard.emails.length > 0 && lengthOf(plain) <= mostBesideAddress && meaning.kind !== 'topic';
  return isAddress ? { do: 'tell', facts: [othersAccount] } : undefined;
};

/** "She tried at quarter past 2", of a lock: when theirs ends. */
export const theirClock: Rule = ({ plain, heard }, state) => {
  const effect = spokenOf(plain, state);
  if (effect === undefined || timesIn(heard).length === 0) return undefined;
  const { guide, topic } = effect;
  const found = state.content.guides.get(guide);
  const start = found?.steps.get(found.topics.get(topic)?.start ?? '');
  if (start?.kind !== 'ask' || start.input?.kind !== 'time') return undefined;
  const { forSomebodyElse: _whose, ...along } = carriedIn(heard, state);
  return { do: 'effect', effect: { do: 'begin', guide, topic, ...along } };
};

/** The same, where it is said of them and not of whoever is typing. */
function spokenOf(plain: string, state: State) {
  return thirdPerson.test(plain) && !firstPerson.test(plain) ? passedOn(state) : undefined;
}
const mostBesideAddress = 7;
const whatToDo =
  /^(?:(?:so|and|ok|okay|right|well|but|then) )*(?:what|how) (?:do|does|should|must|can|will) (?:he|she|they) (?:(?:need|have|got|has) (?:to )?)?(?:do|go about)\b/;

/** "Can you see if it's open again for him?", after what to pass on was told: it is still theirs to do. */
export const stillTheirs: Rule = ({ plain, heard, meaning, facts }, { current, record }) => {
  const passedOn = record.offer?.options.find(({ id }) => id === ownLogin);
  // "So how does she do it herself?"
  const effect = passedOn?.effect.do === 'begin' && thirdPerson.test(plain) ? passedOn.effect : undefined;
  const asked = meaning.kind === 'topic' && meaning.topic.guide !== common ? meaning.topic : effect;
  if (asked !== undefined && current === undefined && effect !== undefined && howTo.test(plain))
    return { do: 'pass-on', topic: { guide: asked.guide, topic: asked.topic } };
  if (passedOn === undefined || current !== undefined || facts.facts.length > 0 || firstPerson.test(plain))
    return undefined;
  // "Her last go was at 11:40" tells when it ends.
  if (heard.entities.length > 0) return undefined;
  const isTheirs = heard.somebodyElse || heard.another !== undefined || thirdPerson.test(plain);
  const isClear = meaning.kind === 'command' || (meaning.kind === 'other' && meaning.confidence >= plainly);
  return isTheirs && !isClear ? { do: 'tell', facts: [othersAccount] } : undefined;
};
/** "Can you see how many tries she has had?", after what to pass on was told. */
export const seeTheirs: Rule = ({ plain }, { current, record }) => {
  const isPassedOn = record.offer?.options.some(({ id }) => id === ownLogin) ?? false;
  const isAsked = current === undefined && isPassedOn && seeIt.test(plain) && thirdPerson.test(plain);
  return isAsked ? { do: 'tell', facts: [othersAccount] } : undefined;
};
const seeIt =
  /^(?:(?:and|so|but|ok|right|well) )*(?:can|could|do|cant|would) (?:you|u|it|the system) (?:\w+ )?(?:see|check|tell|look|find|know)\b/;

const othersAccount = `${around}.others-account`;
const howTo = /\b(?:how|what) (?:do|does|can|could|would|should|will|to)\b/;
const thirdPerson = /\b(?:he|hes|him|his|she|shes|her|hers|they|theyre|them|their|theirs)\b/;
const firstPerson = /\b(?:mine|my own|myself|its me|it is me)\b/;
