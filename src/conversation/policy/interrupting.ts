import { common, commonTopics } from '../../guide/common-topics.ts';
import { part } from '../../text/pattern.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import { carriedIn, saidIn } from '../passing.ts';
import { placeOf } from '../sessions.ts';
import { oneFirst } from './offered.ts';
import { isAt, isElsewhere, lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import { type State, troubleWith } from './state.ts';
import { clockOf } from './status.ts';

/** A problem with another system than the one that is open. */
export const elsewhere: Rule = (heard, state) => {
  const { current, question } = state;
  if (question.isInOwnWords || current === undefined) return undefined;
  return isElsewhere(heard.words, heard.meaning, current) ? topic(heard, state) : undefined;
};

/**
 * "I'm agency, I've no nhs.net", in the middle of a guide: a trouble that stands beside the systems, and is listed with one of them, is
 * said of the one that is open where nobody named another. Its guide's own word on it is told.
 */
export const besideSystems: Rule = ({ words, plain, meaning, heard }, { current, question, content, analyser }) => {
  const guide = current?.session.guide ?? common;
  if (guide === common || question.isInOwnWords || heard.systems.length > 0 || !lacks.test(plain)) return undefined;
  const told = meaning.kind === 'topic' ? meaning.topic : meaning.kind === 'ask' ? meaning.options[0] : undefined;
  if (told === undefined || told.guide === guide) return undefined;
  if (content.guides.get(told.guide)?.topics.get(told.topic)?.atTop !== true) return undefined;
  const { facts, confidence } = analyser.understand(`what if ${words}`, undefined, {
    open: guide,
    at: current?.place.rest.id,
  }).facts;
  const own = facts.filter((id) => id.startsWith(`${guide}.`));
  return own.length > 0 && confidence >= asSure ? { do: 'tell', facts: own.slice(0, 1) } : undefined;
};
const asSure = 0.4;
/** "I have nhs.net" is no trouble. */
const lacks = /\b(?:no|not|never|none|without|lost|gone|\w+nt|cannot)\b/;

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

/** "Do the ESR one first": of two troubles that were told, the one that was kept for afterwards, and nothing else. */
export const kept: Rule = ({ words, plain, heard, hinted, meaning, aside: remark }, state) => {
  const { record, question, current, last, analyser } = state;
  const [system, ...others] = heard.systems.length > 0 ? heard.systems : hinted;
  if (system === undefined || others.length > 0 || question.isInOwnWords) return undefined;
  // "ESR first" sounds like a first login.
  // And "the training password" like one that is refused.
  const isNamed =
    (record.later ?? []).some(({ guide }) => guide === system) && lengthOf(plain) <= 6 && nowThat.test(plain);
  const isTrouble = (words: string) => system !== undefined && troubleWith(system, words, state, clearly) !== undefined;
  const namesIn = (words: string) => {
    const { heard: named, hinted: pointed } = analyser.understand(words, undefined);
    return [...named.systems, ...pointed].includes(system);
  };
  const [first = ''] = clausesOf(words);
  const isChosen = firstOne.test(normalise(first)) && (record.later ?? []).length > 0;
  if (meaning.kind === 'topic' && !oneFirst.test(plain) && !isNamed && !isChosen) return undefined;
  // "OK, I'll wait. Now the training one"
  // "ESR first I suppose, payday's coming": why comes after it.
  const [choice = '', ...why] = clausesOf(words);
  const isReasoned =
    why.length === 1 && namesIn(choice) && firstOne.test(normalise(choice)) && !isTrouble(why[0] ?? '');
  const said =
    remark === 'noted' || remark === 'hold'
      ? normalise(clausesOf(words).at(-1) ?? '')
      : isReasoned
        ? normalise(choice).replace(supposing, '')
        : plain;
  if (lengthOf(said) > 9 || !chooses.test(said)) return undefined;
  // It is under way already.
  if (current?.session.guide === system && (record.later ?? []).length > 0) return { do: 'ask-again' };
  const [one, ...more] = (record.later ?? []).filter(({ guide }) => guide === system);
  // "Do the ESR lock first", and when that ends has just been told.
  const known = one === undefined && isChosen && last?.session.guide === system ? clockOf(state) : undefined;
  if (known !== undefined) return { do: 'status', ...known };
  return one === undefined || more.length > 0 ? undefined : { do: 'effect', effect: { do: 'begin', ...one } };
};

/** "ESR first I suppose", "start with the training one": which comes first, with little around it. */
const firstOne =
  new RegExp(part`^(?:(?:ok|okay|right|well|um|er|oh|probably|maybe|lets|let us|can we|could we|shall we|id rather|please|do|start with|begin with|go with|the|my|just) )*
    (?:\w+[ :]?){1,3}?(?: (?:one|first|then|please|i think|i suppose|i guess|probably|if you can|is more urgent|is the urgent one|matters more))*$`);
const supposing = / (?:i think|i suppose|i guess|probably|maybe|then|if you can)\b/g;

const nowThat =
  /^(?:(?:ok|okay|right|so|and|well|good|great|thanks) )*(?:now|next|then)\b.*\b(?:one|password|login|account|thing|problem|bit)$/;
const chooses =
  new RegExp(part`^(?:(?:ok|okay|right|no|yes|yeah|actually|well|and|then|now|please|just|can|could|shall|i|we|you|lets
    |let|us|id|would|rather|like|want|need|prefer|to|do|sort|fix|start|begin|go|try|look|at|with|on|for|about) )*(?:(?:the
    |my) )?(?:\w+[ :]?){1,3}?(?: (?:one|first|please|thing|problem|issue|bit|password|login|instead|then|now
    |one first|is more urgent|is the urgent one|matters more|actually|though|now please|if poss|if possible
    |if thats ok))*$`);

/** "Done that one. Now the training interface", "ESR is sorted, what's next?": one is done with, and what was kept is wanted. */
export const thatOneDone: Rule = ({ plain, heard, hinted }, { record, question }) => {
  const later = record.later ?? [];
  if (later.length === 0 || question.isInOwnWords || lengthOf(plain) > 12 || !oneIsDone.test(plain)) return undefined;
  const named = heard.systems.length > 0 ? heard.systems : hinted;
  if (named.length > 1) return undefined;
  const wanted = later.filter(({ guide }) => named.includes(guide));
  const [next = later[0]] = wanted;
  const isWanted = wanted.length === 1 || (wanted.length === 0 && nextOne.test(plain));
  return isWanted && next !== undefined ? { do: 'complete', next: [next] } : undefined;
};

const oneIsDone =
  new RegExp(part`^(?:(?:ok|okay|right|so|well|great|good|thanks|yes|yep|and|now|oh) )*(?:(?:ive |i have |have |got )?(?:done
    |did|finished|sorted|fixed|managed) (?:that|this|it|the)\b|(?:(?:thats|that is|its|it is) )?(?:the |that 
    |my )?(?:\w+[ :]?){1,3}?(?:(?:is|s|was) )?(?:all )?(?:done|sorted|fixed|finished|working|over)\b)`);
const nextOne = /\b(?:next|other|second|rest|then|now)\b/;

/** At what has not come: a new address, which tells why. "It'll have gone to my old one." */
export const cannotCome: Rule = ({ words, plain, heard, act }, state) => {
  const { current, question } = state;
  const guide = current?.session.guide ?? common;
  if (current === undefined || guide === common || question.ask === undefined || question.input !== undefined)
    return undefined;
  if (act === 'question' || lengthOf(plain) < 5 || heard.systems.some((named) => named !== guide)) return undefined;
  const rest = plain.replace(/^(?:(?:no|nope|nah|nay|naw|neither|yes|yeah|well|oh|but|both|none) )+/, '');
  const told = lastingIn([words, rest, ...clausesOf(words)], guide, state);
  return told === undefined || isAt(current, told)
    ? undefined
    : { do: 'correct-topic', topic: told, said: saidIn(heard, state) };
};

/** "I've been here 6 years, but my address changed last month", where a day is asked for: what lasts is told beside the answer. */
export const lastingBeside: Rule = ({ words, act, heard }, state) => {
  const { current, question } = state;
  const { guide = common } = current?.session ?? {};
  if (question.input?.kind !== 'date' || guide === common || act === 'question') return undefined;
  const clauses = clausesOf(words);
  if (clauses.length < 2 || heard.systems.some((named) => named !== guide)) return undefined;
  const told = lastingIn(clauses, guide, state, surely);
  return told === undefined || isAt(current, told)
    ? undefined
    : { do: 'correct-topic', topic: told, said: saidIn(heard, state), isAnswer: true };
};
/** How sure we must be of what stands beside an answer. */
const surely = 0.9;

/** Of what is said, a trouble with a system that lasts: a new address. */
function lastingIn(said: readonly string[], guide: string, state: State, atLeast = 0): TopicRef | undefined {
  const { lasting = [] } = state.content.guides.get(guide)?.routing ?? {};
  return said
    .map((one) => troubleWith(guide, one, state, atLeast))
    .find((ref) => ref !== undefined && lasting.includes(ref.topic));
}

/** Another problem: begun, or offered in place of the one that is open. */
export const topic: Rule = ({ meaning, heard, words, plain }, state) => {
  if (meaning.kind !== 'topic' || meaning.topic.guide === common || isAt(state.current, meaning.topic))
    return undefined;
  // "Right, next one": what was open is done with.
  if (state.current !== undefined && (goesOn.test(plain) || isSecond(words)))
    return { do: 'complete', next: [meaning.topic, ...meaning.also] };
  const begun = { do: 'begin', topics: [meaning.topic, ...meaning.also], carried: carriedIn(heard, state) } as const;
  return !heard.somebodyElse && isOfDeskToo(words, state) ? { ...begun, aside: commonTopics.otherSystem } : begun;
};

/** "Never mind that, I've remembered it. But the training one says invalid token": what was open is over, and the next is looked at. */
export const secondThing: Rule = ({ words, meaning }, { current, question }) => {
  if (current === undefined || meaning.kind !== 'topic' || question.isInOwnWords || !isSecond(words)) return undefined;
  const { topic, also } = meaning;
  if (topic.guide === common || topic.guide === current.session.guide) return undefined;
  return { do: 'complete', next: [topic, ...also] };
};

/** "Fine. Second thing, …": a clause says that the first is over, or that this is the next. */
function isSecond(words: string): boolean {
  const clauses = clausesOf(words).map(normalise);
  return (
    clauses.length > 1 && (clauses.slice(0, -1).some((clause) => next.test(clause)) || over.test(clauses[0] ?? ''))
  );
}
const next =
  new RegExp(part`^(?:(?:ok|okay|right|so|well|now|and|then|but|the|my|a|on to|onto|another|fine|thanks) )*(?:next|second|other|another
    |2nd) (?:one|thing|problem|issue|question|bit|matter|query)?\b(?: (?:is|then|though))*`);
const over =
  new RegExp(part`^(?:(?:ok|okay|right|oh|so|and|well|great|good|yes|thanks) )*(?:(?:thats|that is|that one is|that ones|its|it is|this is
    |this ones) (?:now |all |one )*(?:sorted|done|fixed|working|finished|fine now|sorted now|dealt with)|(?:never mind|forget
    |leave|dont worry about) (?:that|it|this|that one)|(?:sorted|fixed|done|got) (?:that|that one|that bit)(?: now| myself)?
    |all sorted)\b`);

const goesOn =
  /^(?:(?:ok|okay|right|so|well|now|and|thanks|great|good|on to|onto|the|my) )*(?:next|second|other) (?:one|thing|problem|issue|question)\b/;

/** A mailbox is what our systems write to. */
const ofMail = /mail|outlook|inbox|nhs\.?net|teams/i;

/** "My NHSmail has locked me out as well", where the open system writes there: the trouble that its guide has for that is asked about. */
export const mailboxToo: Rule = ({ words, meaning, heard, facts }, state) => {
  const { current, question, content } = state;
  const guide = content.guides.get(current?.session.guide ?? common);
  const isDesk = meaning.kind === 'other' && meaning.topic === commonTopics.otherSystem;
  if (!isDesk || guide === undefined || guide.id === common || question.isInOwnWords || !toMailbox.test(words))
    return undefined;
  const beside = [...guide.topics.values()].find(({ atTop }) => atTop === true);
  if (beside === undefined || facts.facts.length > 0) return undefined;
  const ref = { guide: guide.id, topic: beside.id };
  return isAt(current, ref) ? undefined : { do: 'choose', topics: [ref], carried: carriedIn(heard, state) };
};
const toMailbox = /mail|outlook|inbox|nhs\.?net/i;

/** How sure we must be that a clause is another desk's. */
const clearly = 0.8;

/** "My Windows login is locked and I've forgotten my ESR password": a clause of it is another desk's, and says so. */
function isOfDeskToo(words: string, { analyser }: State): boolean {
  const clauses = clausesOf(words);
  if (clauses.length < 2) return false;
  return clauses.some((clause) => {
    if (ofMail.test(clause)) return false;
    const { meaning, heard } = analyser.understand(clause, undefined);
    const isDesk = meaning.kind === 'other' && meaning.topic === commonTopics.otherSystem;
    return isDesk && meaning.confidence >= clearly && heard.systems.length === 0;
  });
}
