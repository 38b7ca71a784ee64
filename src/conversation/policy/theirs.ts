import { common } from '../../guide/common-topics.ts';
import { around } from '../../guide/facts.ts';
import { part } from '../../text/pattern.ts';
import { timesIn } from '../../understanding/entities/mentions.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import type { Meaning } from '../../understanding/understand.ts';
import { mine as ownLogin } from '../prompts.ts';
import type { Effect } from '../record.ts';
import { lengthOf, plainly } from './predicates.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';
import { isAhead } from './status.ts';
import { tellsOfTrouble } from './taken-back.ts';

/** Of what was told to be passed on: the topic. */
function passedOn({ current, record }: State): Extract<Effect, { do: 'begin' }> | undefined {
  const effect = record.offer?.options.find(({ id }) => id === ownLogin)?.effect;
  return current === undefined && effect?.do === 'begin' ? effect : undefined;
}

/** "It was about 3", "she had her last go at ten to two", after what was told to pass on or while their own runs: theirs is counted from then. */
export const theirTime: Rule = ({ heard, plain, meaning }, state) => {
  const effect = passedOn(state) ?? (theyTried.test(plain) ? waitedFor(state) : undefined);
  const times = timesIn(heard);
  if (effect === undefined || times.length === 0 || ofMe.test(plain)) return undefined;
  const isOfTheirs = thirdPerson.test(plain);
  if (!isOfTheirs && (lengthOf(plain) > mostBesideTime || meaning.kind === 'topic')) return undefined;
  const { guide, topic } = effect;
  return { do: 'their-clock', topic: { guide, topic }, times };
};
const mostBesideTime = 8;
const ofMe = /\b(?:mines?|i|ive|im)\b|\bmy (?:own|last|login|account|password|go|try|one|email|code|link)\b/;
const theyTried = /\b(?:he|hes|she|shes)\b.*\b(?:tried|try|locked|go|typed)\b/;

/** The trouble of their own whose time runs. */
function waitedFor({ current, last }: State): TopicRef | undefined {
  return current === undefined && last !== undefined && isAhead(last) ? last.session : undefined;
}

/** "Can you see how many tries she has had?", "how does she do it herself?", "her address is …", after what to pass on was told. */
export const seeTheirs: Rule = ({ plain, meaning, heard }, state) => {
  const effect = passedOn(state);
  if (effect === undefined) return undefined;
  // "Locked": in a word or three what is wrong is still theirs.
  const told = troubleOf(meaning).find((topic) => topic.guide === effect.guide);
  if (told !== undefined && lengthOf(plain) < fewWords && !ofMe.test(plain) && !firstPerson.test(plain))
    return { do: 'pass-on', topic: told };
  if (!thirdPerson.test(plain)) return undefined;
  const isAddress = heard.emails.length > 0 && lengthOf(plain) <= mostBesideAddress && meaning.kind !== 'topic';
  if (isAddress || seeIt.test(plain)) return { do: 'tell', facts: [othersAccount] };
  if (!(needed.test(plain) || howTo.test(plain))) return undefined;
  const { guide, topic } = meaning.kind === 'topic' && meaning.topic.guide !== common ? meaning.topic : effect;
  return { do: 'pass-on', topic: { guide, topic } };
};
const mostBesideAddress = 7;
const needed = /\b(?:what|which|anything)\b.*\b(?:needs?|have ready|bring|tell (?:him|her|them))\b/;
const seeIt =
  /^(?:(?:and|so|but|ok|right|well) )*(?:can|could|do|cant|would) (?:you|u|it|the system) (?:\w+ )?(?:see|check|tell|look|find|know)\b/;
const howTo = /\b(?:how|what) (?:do|does|can|could|would|should|will|to)\b/;

/** "Can you see if it's open again for him?", after what to pass on was told: it is still theirs to do. */
export const stillTheirs: Rule = ({ plain, heard, meaning, facts }, state) => {
  if (passedOn(state) === undefined || facts.facts.length > 0 || firstPerson.test(plain)) return undefined;
  // "Her last go was at 11:40" tells when it ends.
  if (heard.entities.length > 0) return undefined;
  const isTheirs = heard.somebodyElse || heard.another !== undefined || thirdPerson.test(plain);
  const isClear = meaning.kind === 'command' || (meaning.kind === 'other' && meaning.confidence >= plainly);
  return isTheirs && !isClear ? { do: 'tell', facts: [theirsToDo] } : undefined;
};

/** "Can you reset ESR for one of our HCAs, she's next to me": what she does herself is told, whatever her trouble may be. */
export const askedForThem: Rule = ({ heard, meaning, plain }, { current, question }) => {
  const [guide, ...others] = heard.systems;
  if (!heard.somebodyElse || guide === undefined || others.length > 0 || current !== undefined) return undefined;
  if (question.isInOwnWords || !toDo.test(plain) || ofMe.test(plain) || /\bfor me\b/.test(plain)) return undefined;
  // What is wrong, where that is told, is looked at as a trouble of theirs.
  if (meaning.kind !== 'ask' && tellsOfTrouble(plain)) return undefined;
  const topic = troubleOf(meaning).find((ref) => ref.guide === guide);
  return topic === undefined ? undefined : { do: 'pass-on', topic };
};
/** What is asked to be done for them. */
const toDo = new RegExp(
  part`^(?:(?:hi|hiya|hello|morning|please|pls|so|ok|and|then|just|quick one) )*(?:(?:can|could|will|would|cant) (?:you|u|we|i|someone)\b.*|(?:i )?(?:need|want) (?:you |someone )?to\b.*)?
    \b(?:reset|resets|unlock|unblock|sort|get|let|set|change|redo|fix|help|do(?! (?:you|u|they|i|we)\b)|log (?:him|her|them))\b`,
);

const othersAccount = `${around}.others-account`;
const theirsToDo = `${around}.theirs-to-do`;
/** More of them are about something of their own. */
const fewWords = 4;

function troubleOf(meaning: Meaning): readonly TopicRef[] {
  return meaning.kind === 'topic' ? [meaning.topic] : meaning.kind === 'ask' ? meaning.options : [];
}

const thirdPerson = /\b(?:he|hes|him|his|she|shes|her|hers|they|theyre|them|their|theirs)\b/;
const firstPerson = /\b(?:(?<!\bnot )mines?|my own|myself|its me|it is me)\b/;
