import { common } from '../../guide/common-topics.ts';
import type { FactId } from '../../guide/facts.ts';
import type { GuideId } from '../../guide/guide.ts';
import { questionOf } from '../../guide/questions.ts';
import { factBehind } from '../../guide/reasons.ts';
import { part } from '../../text/pattern.ts';
import { contentOf } from '../../understanding/intents/features.ts';
import { sameTrouble } from '../../understanding/intents/several.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { talkedAbout } from '../hearing.ts';
import { carriedIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import type { Move } from './moves.ts';
import { escaped, lengthOf, namesBeside } from './predicates.ts';
import type { Rule } from './rule.ts';
import { meant, type State } from './state.ts';
import { clockOf } from './status.ts';

/** "ESR, TI, email", and no trouble with any: which of them comes first? */
export const severalSystems: Rule = ({ plain, heard, act, facts, meaning }, { current, question, content }) => {
  if (current !== undefined || question.isInOwnWords || heard.systems.length < 2 || heard.entities.length > 0)
    return undefined;
  if (facts.facts.length > 0) return undefined;
  const names = [...namesBeside('', content)].sort((one, other) => other.length - one.length);
  const name = `(?:${names.map(escaped).join('|')})`;
  const covered =
    meaning.kind === 'topic' ? new Set([meaning.topic, ...meaning.also].map(({ guide }) => guide)) : undefined;
  const isLost = covered !== undefined && heard.systems.some((guide) => !covered.has(guide));
  // "Can't get on to ESR, NHSP or the TI": of what is said of all of them, none is taken and the others left out.
  const isMixed = meaning.kind === 'ask' && new Set(meaning.options.map(({ topic }) => topic)).size > 2;
  const isList = new RegExp(`\\b${name}(?:(?: (?:and|or|nor|plus))?(?: the| my)? ${name})+\\b`).test(plain);
  if (!heard.somebodyElse && (isMixed || (isLost && isList && act !== 'question'))) return { do: 'which-first' };
  if (act === 'question' || meaning.kind === 'command' || meaning.kind === 'topic' || lengthOf(plain) > 9)
    return undefined;
  const rest = plain.replace(new RegExp(`\\b${name}\\b`, 'g'), ' ');
  return contentOf(rest).filter((word) => !little.has(word)).length < 2 ? { do: 'which-first' } : undefined;
};
const little = new Set('both all three two also too as well plus need help want'.split(' '));

const following = /^(?:(?:ok|right|so|oh|thanks|cheers) )*(?:and|what about|how about|is (?:it|that) the same|same)\b/;
/** Another system and nothing else, with what asks back: "and ESR?", "what about my training then". */
const asksOf =
  new RegExp(part`^(?:(?:ok|okay|right|so|oh|but|well|thanks|cheers) )*(?:and(?: for| with| on| what about| how about)?|(?:what|how) (?:about|of)|(?:is (?:it|that) the )?same (?:for|with|on))
    ((?: (?:the|my|for))*(?: [a-z:]+){1,3}?)(?: (?:one|ones|site|login|account|password|then|now|thing|bit|please))*$`);
const whatOf = /\b(?:what|how) (?:about|of)\b/;
/** These add a trouble, and ask nothing. */
const adds = /\b(?:too|also|as well|aswell|both|either|next|first)\b/;

/** "And ESR is locked" tells of a trouble. */
const tells = /\b(?:is|are|was|has|had|wont|cant|doesnt|isnt|hasnt|not|never|says|keeps|locked)\b(?! the same)/;

/** "And ESR ones?", after a fact of another system: the same of that one, or that its guide does not say it. */
export const sameOf: Rule = (heard, state) => {
  const { plain, meaning } = heard;
  const [told] = state.record.told ?? [];
  const system = systemIn(heard, state);
  if (told === undefined || system === undefined || !following.test(plain)) return undefined;
  if (lengthOf(plain) > 6 || (meaning.kind === 'topic' && !asksOf.test(plain))) return undefined;
  const isOfSystem = state.content.guides.has(told.slice(0, told.indexOf('.')));
  if (told.startsWith(`${system}.`) || !isOfSystem) return undefined;
  return sameIn(system, told, state) ?? unknownTo(system, state);
};

/** Another system in a few words, where none of its facts was told: the open question for that one, or how it stands there. */
export const ofOther: Rule = (heard, state) => {
  const { plain } = heard;
  const { current, last, question, record, content } = state;
  const about = current ?? last;
  if (about === undefined || about.session.guide === common || question.isInOwnWords) return undefined;
  if (!asksOf.test(plain) || adds.test(plain) || tells.test(plain)) return undefined;
  const system = systemIn(heard, state);
  if (system === undefined || system === about.session.guide) return undefined;
  if (current !== undefined) {
    if (isQuestion(question.offer)) return undefined;
    const behind = factBehind(current.place, state.facts);
    const same = [...(behind === undefined ? [] : [behind]), ...current.place.rest.cites]
      .map((fact) => sameIn(system, fact, state))
      .find((move) => move !== undefined);
    if (same !== undefined) return same;
    const other = content.guides.get(system);
    const trouble = other && sameTrouble(current.session, other, content.guides);
    // One trouble with two systems is kept for afterwards.
    if (trouble !== undefined && !whatOf.test(plain)) return undefined;
    const to = trouble === undefined ? { guide: system } : { guide: system, topic: trouble };
    return { do: 'offer-leave', to, carried: {} };
  }
  const sessions = record.sessions.filter(({ guide }) => guide === system);
  const known = clockOf({ ...state, record: { ...record, sessions } });
  if (known !== undefined) return { do: 'status', ...known };
  if (sessions.length > 0 || (record.later ?? []).some(({ guide }) => guide === system)) return undefined;
  return content.guides.has(system) ? { do: 'show', guide: system, carried: {} } : undefined;
};

/** "Right, done. Now the other", "the other one": the other system that they spoke of, where nothing was kept of it. */
export const nowOther: Rule = ({ plain, heard }, state) => {
  const { current, record, question, analyser } = state;
  const open = current?.session.guide ?? talkedAbout(record) ?? common;
  if (open === common || question.isInOwnWords || heard.systems.length > 0 || !theOther.test(plain)) return undefined;
  // "The other one" may be one of the answers.
  if ((record.later ?? []).length > 0 || meant(plain, state) !== undefined) return undefined;
  if (current !== undefined && isQuestion(question.offer)) return undefined;
  const said = (record.tail ?? []).flatMap(({ from, text }) => (from === 'person' ? [text] : []));
  const named = new Set(said.flatMap((text) => analyser.understand(text, undefined).heard.systems));
  named.delete(open);
  const [guide, ...more] = named;
  if (guide === undefined || more.length > 0) return undefined;
  return current === undefined ? { do: 'show', guide, carried: {} } : { do: 'offer-leave', to: { guide }, carried: {} };
};
const theOther =
  new RegExp(part`\b(?:now|next|then|and|do) (?:for |to |do )?the other(?: one| system| login)?(?: now| then| please)?$
    |^(?:(?:ok|okay|right|so|and|now|no|then|what about|how about|can we do|lets do|the|that) )*(?:other|second)[ ]
    (?:one|thing|login|system|site)(?: (?:now|then|please|too))*$`);

/** "And the training one?", "that rings out. what about ESR then": on to another system, of which nothing else is said. */
export const onTo: Rule = (heard, state) => {
  const { current, question } = state;
  const [system, ...others] = heard.heard.systems.length > 0 ? heard.heard.systems : heard.hinted;
  if (system === undefined || others.length > 0 || question.isInOwnWords || current?.session.guide === system)
    return undefined;
  const last = clausesOf(heard.words).at(-1) ?? '';
  if (heard.meaning.kind === 'topic' || !turnsTo.test(normalise(last)) || adds.test(heard.plain)) return undefined;
  const carried = carriedIn(heard.heard, state);
  if (current === undefined) return { do: 'show', guide: system, carried };
  return current.session.guide === common ? undefined : { do: 'offer-leave', to: { guide: system }, carried };
};
const turnsTo =
  /^(?:(?:ok|okay|so|and|right|but|then|well) )*(?:(?:what|how) about |and )(?:the |my )?(?:\w+ ?){1,3}?(?: ?(?:one|thing|site|account|login|password|bit|side|stuff))?(?: then| now| please)*$/;

/** The one system that is named. Of a name that is an everyday word, too: nothing else is spoken of. */
function systemIn({ plain, heard }: Analysis, { analyser }: State): GuideId | undefined {
  const [, name = ''] = asksOf.exec(plain) ?? [];
  const named =
    heard.systems.length > 0 || name === ''
      ? heard.systems
      : analyser.understand(`${name} login`, undefined).heard.systems;
  const [system, ...others] = named;
  return others.length > 0 ? undefined : system;
}

function sameIn(system: GuideId, fact: FactId, { content }: State): Move | undefined {
  const same = `${system}${fact.slice(fact.indexOf('.'))}`;
  return same !== fact && questionOf(same, content.guides) !== undefined ? { do: 'tell', facts: [same] } : undefined;
}

function unknownTo(system: GuideId, { content }: State): Move {
  return { do: 'status', message: 'not-in-guide', values: { system: content.guides.get(system)?.title ?? '' } };
}
