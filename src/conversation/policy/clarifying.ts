import type { InputKind } from '../../guide/answer.ts';
import { common, commonTopics, isMatter } from '../../guide/common-topics.ts';
import { around } from '../../guide/facts.ts';
import { part } from '../../text/pattern.ts';
import { stanceOf } from '../../understanding/entities/answers.ts';
import { type Mentions, timesIn } from '../../understanding/entities/mentions.ts';
import { isAsking } from '../../understanding/intents/asking.ts';
import { conceptsIn } from '../../understanding/intents/concepts.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import { carriedIn, saidIn } from '../passing.ts';
import { isQuestion, type Offer } from '../record.ts';
import type { Move } from './moves.ts';
import {
  among,
  escaped,
  isAt,
  isBareYes,
  isSame,
  lengthOf,
  namesBeside,
  oneTroubleOf,
  plainly,
  pleasantries,
} from './predicates.ts';
import { tellsWhen } from './remarks.ts';
import type { Rule } from './rule.ts';
import { meant, type State, troubleWith } from './state.ts';

const { greeting, handoff, outOfScope, back, restart, stop } = commonTopics;

/** What takes somebody away from where they are. */
const steers: ReadonlySet<string> = new Set([back, restart, stop]);

/** How sure we must be of a trouble that names no system, where one is open. */
const clearly = 0.75;

/** Nothing but a secret, which was taken out, and perhaps a word beside it. */
export const nothingLeft: Rule = ({ secrets, words }) =>
  secrets.length > 0 && !secrets.includes('day') && !/\p{L}{3}.*\s.*\p{L}{3}/u.test(words)
    ? { do: 'ask-again' }
    : undefined;

/** Hello, thanks, help and goodbye: the whole of a short message. */
export const pleasantry: Rule = ({ words }, { analyser }) => {
  const command = analyser.command(words);
  if (command !== undefined) return isMatter(command) ? undefined : said(command);
  // "Thank you, I'll tell her": thanks, and nothing that is wanted.
  const [first = '', rest, ...more] = clausesOf(words);
  if (rest === undefined || more.length > 0 || analyser.command(first) !== commonTopics.thanks) return undefined;
  return telling.test(normalise(rest)) ? said(commonTopics.thanks) : undefined;
};
const telling =
  /^(?:(?:so|and|then) )*(?:ill|i will|will) (?:tell|let|pass|go|come|wait|try|do|ring|call|ask|leave|look|be)\b(?: \w+){0,6}$/;

/** They do not know, or nothing of it fits. */
export const stance: Rule = ({ plain, meaning, heard }, { question, current }) => {
  // "A different thing": what is open stays open till they have said which.
  if (current !== undefined && another.test(plain) && heard.systems.length === 0 && !question.isInOwnWords)
    return { do: 'effect', effect: { do: 'menu' } };
  // "Don't know my password, I've forgotten it" is one of the troubles that are offered.
  const isOffered =
    meaning.kind === 'ask' && isQuestion(question.offer) && among(question.offer, meaning.options).length === 1;
  const stands = question.isOpen && meaning.kind !== 'topic' && !isOffered ? stanceOf(plain) : undefined;
  if (stands === undefined) return undefined;
  return { do: stands === 'neither' ? 'none-fits' : 'unsure' };
};

const another =
  new RegExp(part`^(?:(?:ok|okay|actually|sorry|no|oh|hi|its|it is|this is|ive got|i have|about|can i ask|for) )*(?:(?:a |an |some)?
    (?:different|another|other|new|separate) ?(?:thing|problem|question|issue|one|matter)|something else|not that)
    (?: (?:now|please|today|entirely|altogether|completely|first|actually))*$`);

/** A yes and no more, where several are offered and none of them says it: which one? */
export const yesAmong: Rule = ({ plain }, state) => {
  const { question } = state;
  if (!isBareYes(plain) || question.input !== undefined || meant(plain, state) !== undefined) return undefined;
  const isAmong = question.answers.length > 1 || (isQuestion(question.offer) && question.offer.options.length > 1);
  return isAmong ? { do: 'repeat', what: 'other-words' } : undefined;
};

/** "The ward computer won't take my Windows password" is another system, whatever computer it is told of. */
const surelyElsewhere = 0.95;

/** Which of these, or which system, or what the bot cannot help with. */
export const clarified: Rule = ({ words, plain, meaning, heard, secrets, hinted, act }, state) => {
  const { current, last, record, question } = state;
  const carried = carriedIn(heard, state);
  switch (meaning.kind) {
    case 'topic':
      return meaning.topic.guide === common ? said(meaning.topic.topic) : undefined;
    case 'ask': {
      // "It's jane@nhs.net", where none is asked for, is kept, and tells of no trouble.
      if (current !== undefined && heard.emails.length === 1 && lengthOf(words) <= mostOfValue) return undefined;
      // "Asked for it at half past midnight", where it is not asked when, is kept, and tells of no other trouble.
      if (current !== undefined && heard.systems.length === 0 && tellsWhen(heard, state)) return undefined;
      // In the middle of a guide, and where it is nobody's system, "none of these" says it.
      const options = meaning.options.filter(
        ({ guide, topic }) => guide !== common || (current === undefined && topic !== outOfScope),
      );
      // Of what waits with one system, another that nobody named is not asked about.
      const isWaiting =
        current === undefined && last?.place.rest.kind === 'outcome' && last.place.rest.result === 'waiting';
      const isOther = isWaiting && heard.systems.length === 0 && last.session.guide !== common;
      if (isOther && options.every(({ guide }) => guide !== last.session.guide)) return undefined;
      const named = [...heard.systems, ...hinted];
      // "It's only me, I forgot my password", where one system alone is spoken of.
      const spoken = isQuestion(record.offer) ? onlySystemOf(record.offer) : undefined;
      const about = onlySystemOf(record.offer) ?? last?.session.guide ?? systemToldOf(state);
      const clear = current === undefined ? ofSystem(about, words, options, state) : undefined;
      const first = clear ?? (current === undefined ? inTheWay(words, options, state) : undefined);
      if (first !== undefined) return { do: 'begin', topics: [first], carried };
      const own = oneTroubleOf(spoken ?? current?.session.guide ?? '', options);
      const here = options.some((ref) => isAt(current, ref));
      if (own !== undefined && current === undefined)
        return { do: 'effect', effect: { do: 'begin', ...own, ...carried } };
      if (own !== undefined && !here) return { do: 'choose', topics: [own], carried };
      if (current !== undefined && isInPassing(plain, current.session.guide, state)) return undefined;
      if (isTimeAlone(words, heard, state) || (current !== undefined && lastsAlone.test(plain))) return undefined;
      const offered = isQuestion(record.offer) ? among(record.offer, options.slice(0, mostMeant)) : [];
      const open = record.offer?.options.filter(({ effect }) => effect.do === 'begin').length ?? 0;
      if (offered.length > 0 && offered.length < open) return { do: 'choose', topics: offered, carried };
      // "It's expired", of the code that is waited for: clear as soon as it is said of the system that is open.
      // A password that is told is no trouble with it.
      const isTold = current === undefined || secrets.length > 0;
      const other = isTold ? undefined : troubleWith(current.session.guide, words, state, clearly);
      if (other !== undefined && !here && heard.systems.length === 0) return { do: 'choose', topics: [other], carried };
      // Without a system it may as well be an answer that was not understood.
      const mixed = new Set(options.map(({ guide }) => guide)).size > 1;
      if (isGuess(meaning.options, named.length > 0 || (about ?? common) !== common, state))
        return { do: 'which-system' };
      const vague = current !== undefined && (here || mixed || heard.frustrated || lengthOf(words) < 4);
      if (vague || options.every(({ guide }) => guide === common)) return undefined;
      // Another system than the one that is talked about is not guessed at: "OK, now on a laptop".
      // A word that only hints at another takes nobody away from the one whose troubles are offered.
      const isList = spoken !== undefined && open > 2;
      const isPlain = isList ? heard.systems.length > 0 : named.length > 0;
      const system = isPlain ? undefined : (current?.session.guide ?? about);
      const likely = options.filter(({ guide }) => system === undefined || system === common || guide === system);
      if (likely.length === 0) {
        const isShown = isQuestion(record.offer) || current !== undefined || system === undefined;
        return isShown ? undefined : { do: 'show', guide: system, carried };
      }
      return { do: 'choose', topics: current === undefined ? likely : likely.slice(0, 3), carried };
    }
    case 'system': {
      const { guide } = meaning;
      if (current === undefined || current.session.guide === common) return { do: 'show', guide, carried };
      // "The NHSP one", where that is open.
      if (current.session.guide === guide)
        return question.input === undefined ? { do: 'repeat', what: 'other-words', message: 'on-it' } : undefined;
      const { topic } = current.session;
      const has = state.content.guides.get(guide)?.topics.has(topic) === true;
      return { do: 'offer-leave', to: has ? { guide, topic } : { guide }, carried };
    }
    case 'command':
      // "How do I cancel it?" asks, and is no word of leaving.
      if (steers.has(meaning.command) && isAsking(plain) && !/\b(?:can|could|shall|may) (?:i|we|you)\b/.test(plain))
        return undefined;
      // Where a question is open, "forgt that 2" is one word from "forget that": what takes somebody away says so.
      if (meaning.command !== stop && steers.has(meaning.command) && question.isOpen && !saysToSteer(plain))
        return undefined;
      // "It doesn't say why" asks nothing.
      if (meaning.command === commonTopics.why && !isAsking(plain)) return undefined;
      if (meaning.command === commonTopics.thanks && thanking.test(plain)) return said(meaning.command);
      // In the middle of a guide, a word that is only like one of thanks is an answer that was not understood.
      return question.isOpen && pleasantries.has(meaning.command) ? undefined : said(meaning.command);
    case 'other': {
      // A time or a number by itself is an answer that was not understood.
      if (
        meaning.topic === outOfScope &&
        question.isOpen &&
        heard.entities.length > 0 &&
        lengthOf(words) <= mostOfValue
      )
        return undefined;
      // Whoever is cross has not changed the subject.
      const isCross = heard.frustrated && meaning.topic === outOfScope;
      // A device that is spoken of in a guide is no other system: "on my iPad".
      const isDevice =
        meaning.topic === commonTopics.otherSystem &&
        current !== undefined &&
        heard.tried.length > 0 &&
        meaning.confidence < surelyElsewhere;
      if (isDevice) return undefined;
      const isFaint = meaning.confidence < plainly || isCross;
      // "Training", and nothing else, is a system.
      const [hint, ...others] = hinted;
      const isOfMenu = isMenu(record.offer) && act !== 'question' && heard.entities.length === 0;
      const isOfSystem = hint !== undefined && others.length === 0 && (lengthOf(words) < 3 || isOfMenu);
      if (meaning.topic === outOfScope && isOfSystem)
        return current === undefined ? { do: 'show', guide: hint, carried } : undefined;
      if (isFaint && (question.isOpen || heard.frustrated)) return undefined;
      // What is told beside an open question is no request: "I've a shift at 7 and need to see it".
      const isTold = meaning.topic === outOfScope && act !== 'question' && current !== undefined;
      return isTold ? { do: 'ask-again', message: 'not-that-itself' } : { do: 'aside', topic: meaning.topic };
    }
    case 'unknown':
      return undefined;
  }
};

/** Whether a word of it means to go back or to begin anew. */
function saysToSteer(plain: string): boolean {
  const said = conceptsIn(plain);
  return said.has('backwards') || said.has('anew');
}

/** "10 mins", and nothing of what took so long. */
const lastsAlone =
  /^(?:(?:about|around|only|just|like|over|been|its been|for) )*(?:\d{1,2}|an?|one|two|three|four|five|ten|fifteen|twenty|a few|half an) ?(?:min|mins|minutes?|hours?|hrs?|days?)(?: (?:or so|now|ish|already))*$/;
const mostOfValue = 4;
/** Of what a message may mean, so many are likely enough to be what was meant of a list. */
const mostMeant = 2;

const thanking = /\b(?:thanks?|thank ?you|thx|cheers|ta|much appreciated)\b/;

/** "Hiya, it's 3am and I'm totally stuck": where it may be several things, and none of ours, which system is the better question. */
function isGuess(options: readonly TopicRef[], isAboutSystem: boolean, { current }: State): boolean {
  if (current !== undefined || isAboutSystem) return false;
  const own = new Set(options.flatMap(({ guide, topic }) => (guide === common ? [] : [topic])));
  return own.size > 1 && own.size < options.length && options.some(({ guide }) => guide === common);
}

/** "The same one I have for ESR", "the one on my ESR record": another system, and no trouble with it. */
function isInPassing(plain: string, guide: string, { content }: State): boolean {
  return namesBeside(guide, content).some((name) =>
    new RegExp(
      `\\b(?:same|ones?|that|as)\\b(?: \\w+){0,4} (?:for|on|as|in|from|with) (?:my |the )?${escaped(name)}\\b`,
    ).test(plain),
  );
}

/** What is clear as soon as it is said of the system that is talked about: "the code never came". Another that is named is not it. */
function ofSystem(
  guide: string | undefined,
  words: string,
  options: readonly TopicRef[],
  state: State,
): TopicRef | undefined {
  if (guide === undefined || guide === common || !options.some((ref) => ref.guide === guide)) return undefined;
  const topic = troubleWith(guide, words, state);
  return topic !== undefined && options.some((ref) => isSame(ref, topic)) ? topic : undefined;
}

/** "I need to reset ESR, but I can't get into my mail": a clause says plainly what stands in the way of the rest. */
function inTheWay(words: string, [first]: readonly TopicRef[], state: State): TopicRef | undefined {
  const blocking = first && state.content.guides.get(first.guide)?.routing.blocking;
  if (first === undefined || blocking?.includes(first.topic) !== true) return undefined;
  const clauses = clausesOf(words);
  const isTold = clauses.some((clause) => {
    const ref = troubleWith(first.guide, clause, state, clearly);
    return ref !== undefined && isSame(ref, first);
  });
  return clauses.length > 1 && isTold ? first : undefined;
}

/** The system that a fact was told of last, where nothing was begun. */
function systemToldOf({ record, content }: State): string | undefined {
  const [guide = common] = record.told?.[0]?.split('.') ?? [];
  return guide !== around && content.guides.has(guide) ? guide : undefined;
}

/** Whether it is asked which of the systems it is. */
function isMenu(offer: Offer | undefined): boolean {
  return isQuestion(offer) && offer.options.filter(({ effect }) => effect.do === 'show').length > 1;
}

/** The one system that the open prompt is about. */
function onlySystemOf(offer: Offer | undefined): string | undefined {
  const guides = new Set(
    offer?.options.flatMap(({ effect }) => ('guide' in effect && effect.guide !== common ? [effect.guide] : [])),
  );
  return guides.size === 1 ? [...guides][0] : undefined;
}

/** A topic of the common guide, by its id. */
function said(topic: string): Move {
  switch (topic) {
    case handoff:
      return { do: 'hand-over' };
    case commonTopics.back:
    case commonTopics.restart:
    case commonTopics.why:
    case commonTopics.stop:
    case greeting:
      return { do: 'command', command: topic };
    default:
      return { do: 'aside', topic };
  }
}

/** What they would rather not have kept is taken out, and the rest says nothing of a login. */
export const besideSecret: Rule = ({ secrets, meaning }, { question }) =>
  secrets.length > 0 && question.isOpen && (meaning.kind === 'other' || meaning.kind === 'unknown')
    ? { do: 'ask-again' }
    : undefined;

/** What was kept for afterwards, where nothing else is open and nothing clear is said: it is asked about. */
export const keptBack: Rule = ({ meaning }, { current, record, question }) => {
  const [waiting] = record.later ?? [];
  if (waiting === undefined || current !== undefined || isQuestion(question.offer)) return undefined;
  return meaning.kind === 'ask' || meaning.kind === 'unknown' ? { do: 'next', topic: waiting } : undefined;
};

/** Not taken by any rule. What was said in passing is kept for later questions, and thanked for. */
export const missed: Rule = ({ heard, words, plain, act, secrets }, state) => {
  // What was taken out was all that they had to say.
  if (secrets.length > 0 && state.question.isOpen && !heard.frustrated) return { do: 'ask-again' };
  const said = saidIn(heard, state);
  const isTold =
    said.tried.length + said.emails.length > 0 ||
    said.joined !== undefined ||
    tellsWhen(heard, state) ||
    isTimeAlone(words, heard, state) ||
    lastsAlone.test(plain);
  // A private address is kept for no guide that takes nhs.net alone.
  const isPrivate = said.emails.length > 0 && said.emails.every((email) => !/@nhs\.net$/i.test(email));
  if (isPrivate && asksFor('nhs-email', state)) return { do: 'ask-again', message: 'input.nhs-email.not-nhs-net' };
  const isHeld = isTold && (state.current !== undefined || said.emails.length > 0 || said.times.length > 0);
  if (isHeld && !heard.frustrated) return { do: 'ask-again', message: 'beside', said };
  const isAsked = state.question.isOpen && (act === 'question' || /\?\s*$/.test(words)) && lengthOf(words) > 2;
  return { do: 'miss', because: heard.frustrated ? 'sorry' : isAsked ? 'not-answered' : 'not-understood', said };
};

/** "About half 8", where the guide asks something else and will come to when: it is kept for that. */
function isTimeAlone(words: string, heard: Mentions, state: State): boolean {
  return asksFor('time', state) && timesIn(heard).length > 0 && lengthOf(words) <= mostOfValue;
}

/** Whether the guide that is open comes to a question for this anywhere. */
function asksFor(kind: InputKind, { current, content }: State): boolean {
  const guide = content.guides.get(current?.session.guide ?? '');
  return [...(guide?.steps.values() ?? [])].some((step) => step.kind === 'ask' && step.input?.kind === kind);
}
