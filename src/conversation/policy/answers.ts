import { common, commonTopics } from '../../guide/common-topics.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { isSomething, knownAnswer, nothingSaid, together } from '../../guide/said.ts';
import { isAddress } from '../../text/address.ts';
import { part } from '../../text/pattern.ts';
import { exactOption, isNamedIn, isNo, isYes, matchOption, stanceOf } from '../../understanding/entities/answers.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import type { Analysis, Meaning } from '../../understanding/understand.ts';
import { carriedIn, saidIn } from '../passing.ts';
import type { Effect } from '../record.ts';
import type { Move } from './moves.ts';
import { answersNone, asks, isOfOther, isOfPlace } from './no-answer.ts';
import { type Begin, byName, bySystem, describes, type Option } from './offered.ts';
import { escaped, isAt, isElsewhere, lengthOf, namesBeside, plainly, pleasantries } from './predicates.ts';
import type { Rule } from './rule.ts';
import { type Choice, labelled, meant, type State, troubleWith } from './state.ts';

/** What choosing it does. With an answer to the guide, what else was said goes along. */
export function taking(
  choice: Choice,
  { plain, meaning }: Pick<Analysis, 'plain' | 'meaning'>,
  state: State,
  heard?: Analysis['heard'],
): Move {
  if (choice.of === 'prompt') return { do: 'effect', effect: choice.option.effect };
  const { current } = state;
  const begun = heard === undefined ? undefined : beginningAt(choice.exit, plain, heard, state);
  if (begun !== undefined && heard !== undefined)
    return { do: 'correct-topic', topic: begun, said: saidIn(heard, state), isAnswer: true };
  const isOther = current !== undefined && isElsewhere(plain, meaning, current) && !state.question.isInOwnWords;
  return {
    do: 'answer',
    exit: choice.exit,
    values: {},
    ...(heard === undefined ? {} : { said: { ...nothingSaid, tried: saidIn(heard, state).tried } }),
    ...(isOther && meaning.kind === 'topic' ? { later: meaning.topic } : {}),
  };
}

/** "It's locked now, third go was at ten past": the answer leads to where the trouble that was told begins, and all of it is told of that. */
function beginningAt(exit: string, plain: string, heard: Analysis['heard'], state: State): TopicRef | undefined {
  const { session, place } = state.current ?? {};
  if (session === undefined || place?.rest.kind !== 'ask' || lengthOf(plain) < 4) return undefined;
  const { guide } = session;
  const to = place.rest.exits.get(exit);
  const begins = [...(state.content.guides.get(guide)?.topics.values() ?? [])].filter(({ start }) => start === to);
  if (begins.length === 0 || heard.systems.some((named) => named !== guide)) return undefined;
  const ref = troubleWith(guide, plain, state);
  return ref !== undefined && begins.some(({ id }) => id === ref.topic) && !isAt(state.current, ref) ? ref : undefined;
}

/** Our own words, to the letter. They are never a cry. */
export const label: Rule = ({ plain, meaning }, state) => {
  const choice = labelled(plain, state);
  return choice === undefined ? undefined : taking(choice, { plain, meaning }, state);
};

/** An answer that is offered: by its number, with a slip, by a yes or a no, or by what it is about. */
export const option: Rule = (analysis, state) => {
  const { words, plain, meaning, heard, act, remark } = analysis;
  const { offer } = state.question;
  const isAsked = asks(analysis);
  const named = isAsked || answersNone(analysis, state) ? undefined : meant(plain, state);
  const choice = named?.of === 'guide' && isOnlyName(plain, meaning, state) ? undefined : named;
  // "Yeah, done that" has done what was said, and tells not whether it worked.
  const worked = doneThat.test(plain) ? meant('it worked', state) : undefined;
  if (
    worked?.of === 'guide' &&
    choice?.of === 'guide' &&
    worked.exit === choice.exit &&
    state.question.ask !== undefined
  )
    return { do: 'ask-again' };
  // "OK, did that", where it is asked whether a step is done.
  const did = doneThat.test(plain) && state.question.ask !== undefined ? labelled('done', state) : undefined;
  if (did?.of === 'guide' && (worked?.of !== 'guide' || worked.exit !== did.exit))
    return taking(did, { plain, meaning }, state, heard);
  if (isOfOther(heard, plain, state) || isOfPlace(heard, plain, state))
    return { do: 'ask-again', message: 'beside', said: { ...nothingSaid, tried: heard.tried } };
  const isAlone = (state.current === undefined || offer?.inPlace === true) && offer?.options.length === 1;
  const only = isAlone ? offer.options[0] : undefined;
  if (only !== undefined && choice === undefined && isNo(plain)) return { do: 'decline' };
  const taken =
    (only !== undefined && isYes(plain) && isSpokenOf(only, plain, state) ? only : undefined) ??
    (choice?.of === 'prompt' ? choice.option : undefined) ??
    // "Doesn't work" is not what "something else" stands for.
    (choice === undefined && !isAsked && (remark === undefined || (remark === 'vague' && namesOne(analysis)))
      ? byName(act === 'question' && meaning.kind === 'ask' ? undefined : offer, { plain, meaning })
      : undefined);
  if (taken !== undefined && !saysMore({ words, plain, meaning }, taken))
    return { do: 'effect', effect: ofTheirOwn(plain, alongWith(taken.effect, heard, state)) };
  if (choice?.of === 'guide') return sightIn(analysis, state) ?? taking(choice, { plain, meaning }, state, heard);
  return choice === undefined && taken === undefined && !isAsked ? bySystem(analysis, offer) : undefined;
};

/** A system, or a word that hints at one. */
function namesOne({ heard, hinted, meaning }: Analysis): boolean {
  return heard.systems.length + hinted.length > 0 || meaning.kind === 'system' || meaning.kind === 'topic';
}

/** "The confirmation page came up, but nothing in junk", "found it in junk": what was seen answers, and no word of another answer beside it. */
export function sightIn({ plain, heard }: Analysis, { question, now }: State): Move | undefined {
  const { ask, answers } = question;
  const tried = heard.tried.filter((one) => one === 'confirmation' || one === 'arrived');
  if (ask === undefined || tried.length === 0 || exactOption(plain, answers) !== undefined) return undefined;
  const known = knownAnswer(ask, { ...nothingSaid, tried }, now);
  return known === undefined ? undefined : { do: 'answer', exit: known.exit, values: {} };
}

/** A yes is to what was said last: a person is meant only where one was spoken of. */
function isSpokenOf({ effect }: Option, plain: string, { record, question }: State): boolean {
  // An "OK" after a fact, or after where to turn, has heard it.
  if (/^(?:ok|okay|k|right)$/.test(plain) && (question.offer?.inPlace === true || record.told !== undefined))
    return false;
  const isPerson = effect.do === 'begin' && effect.guide === common && effect.topic === commonTopics.handoff;
  return !isPerson || /\b(?:person|someone|somebody|pass|message)\b/i.test(record.last);
}

/** "Mine's locked as well", after a colleague's: it is about the person's own. */
function ofTheirOwn(plain: string, effect: Effect): Effect {
  if (effect.do !== 'begin' || effect.forSomebodyElse !== true || !own.test(plain)) return effect;
  const { forSomebodyElse: _whose, ...rest } = effect;
  return rest;
}
const own = /\b(?:mines?|my own|(?:ive|i have|im|i am) (?:\w+ )?(?:locked|forgotten|lost))\b/;

/** "I forgot my Training Interface password", where "training" is an answer: the name of another system, and none of ours. */
function isOnlyName(plain: string, meaning: Meaning, state: State): boolean {
  const { current, content } = state;
  if (current === undefined || !isElsewhere(plain, meaning, current)) return false;
  const names = [...namesBeside(current.session.guide, content)].sort((one, other) => other.length - one.length);
  const rest = plain
    .replace(new RegExp(`(?<!\\w)(?:${names.map(escaped).join('|')})(?!\\w)`, 'g'), ' ')
    .replace(/ {2,}/g, ' ');
  return rest !== plain && meant(rest.trim(), state) === undefined;
}

const doneThat =
  new RegExp(part`^(?:(?:yes|yeah|yep|yup|ok|okay|right|i|ive|have|already|just) )*(?:done|did|tried) (?:all )?(?:that|this
    |it|them|those|these|the lot|everything)(?: (?:already|all|now|bit|one|too|before|twice|once))*$`);

/** "It's me then. Last go was at 3": what is said beside a choice goes along with it. */
function alongWith(effect: Effect, heard: Analysis['heard'], state: State): Effect {
  const said = saidIn(heard, state);
  if (effect.do !== 'begin' || !isSomething(said)) return effect;
  const before = effect.said === undefined ? undefined : { ...effect.said, joined: effect.said.joined };
  return { ...effect, said: structuredClone(together(before, said)) as NonNullable<Begin['said']> };
}

/** What was typed, where something is to be typed, and only where it is an answer: see readAnswer. */
export const input: Rule = (heard, state) => {
  if (state.question.isInOwnWords) return undefined;
  const before = ofMonth.test(heard.plain)
    ? state.record.tail?.findLast(({ from }) => from === 'person')?.text
    : undefined;
  // "I joined on the 2nd", "of November": the month of the day that is asked about.
  const whole =
    before === undefined
      ? undefined
      : given({ ...heard, text: `${dayIn.exec(before)?.[0] ?? ''} ${heard.text}` }, state);
  return whole ?? given(heard, state);
};
const ofMonth =
  /^(?:of |in )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: \d{4})?$/;
const dayIn = /\b\d{1,2}(?:st|nd|rd|th)\b/i;

/** A name or a description, which any words may be that are nothing else. */
export const ownWords: Rule = (heard, state) => {
  const { input } = state.question;
  if (!state.question.isInOwnWords || (input?.kind === 'name' && heard.meaning.kind === 'system')) return undefined;
  return given(heard, state);
};

function given({ text, words, meaning }: Analysis, state: State): Move | undefined {
  const { question, current, now } = state;
  if (question.input === undefined || current === undefined) return undefined;
  const { kind, keep } = question.input;
  if (!question.isInOwnWords && (isElsewhere(words, meaning, current) || isNumberOf(text, question.answers.length)))
    return undefined;
  const read = readAnswer(question.input, text, now);
  if ('take' in read) return { do: 'answer', exit: 'given', values: { [keep]: read.take } };
  if (!('confirm' in read) || read.typed === undefined) return undefined;
  // Typed once more, it is meant.
  const { confirm, typed } = read;
  const isTypedAgain = question.offer?.options.some(({ effect }) => effect.do === 'give' && effect.typed === typed);
  const isOne = isAddress(typed) && (kind === 'email' || typed === confirm);
  return isTypedAgain === true && isOne ? { do: 'answer', exit: 'given', values: { [keep]: typed } } : undefined;
}

/** The number of an answer that is shown. */
function isNumberOf(text: string, count: number): boolean {
  return /^\s*\d\s*$/.test(text) && Number(text) >= 1 && Number(text) <= count;
}

/** It may be the answer: the person is asked, and nothing is done with it before. */
export const possible: Rule = ({ text, meaning }, { question, current, now }) => {
  if (question.input === undefined || current === undefined) return undefined;
  const read = readAnswer(question.input, text, now);
  const isMatter = meaning.kind === 'topic' || meaning.kind === 'command';
  // "After the news, so 8": what is concluded is what is meant.
  const [concluded = ''] = /\bso (?:about |around |like )?[\w:.]+(?: ?[ap]m)?\W*$/i.exec(text) ?? [];
  const meantBy = readAnswer(question.input, concluded, now);
  if (!isMatter && concluded !== '' && !('take' in read || 'confirm' in read) && 'take' in meantBy)
    return { do: 'confirm', value: meantBy.take };
  if ('nothing' in read && read.another === true && !isMatter)
    return { do: 'miss', because: `input.${question.input.kind}.another` };
  if (!('confirm' in read)) return undefined;
  return { do: 'confirm', value: read.confirm, ...(read.typed === undefined ? {} : { typed: read.typed }) };
};

/** "Joined the trust 13/07/1991": that may be a birthday, so nothing of it was kept. Only whether it is the day is asked. */
export const dayOfJoining: Rule = ({ secrets, meaning, heard }, state) => {
  if (!secrets.includes('day') || state.question.isInOwnWords) return undefined;
  const carried = carriedIn(heard, state);
  const isMatter = meaning.kind === 'topic' && meaning.topic.guide !== common && !isAt(state.current, meaning.topic);
  // In the middle of another guide it is asked first whether to leave that.
  if (isMatter && state.current !== undefined) return undefined;
  if (!isMatter) return { do: 'ask-day', carried };
  return { do: 'ask-day', carried: { ...carried, also: [...meaning.also] }, topic: meaning.topic };
};

/** Something is to be typed, and what was typed is no such thing, nor a matter of its own. */
export const unreadable: Rule = (whole, state) => {
  const { text, words, plain, meaning, heard } = whole;
  const { question, current, now } = state;
  if (question.input === undefined || current === undefined) return undefined;
  const read = readAnswer(question.input, text, now);
  const said = saidIn(heard, state);
  // "It's here now", where it is asked when it was asked for, is an answer of that question.
  if (inPassing(whole, state) !== undefined) return undefined;
  const unsure =
    'nothing' in read && stanceOf(plain) === 'unsure' ? matchOption('dont know', question.answers) : undefined;
  if (unsure !== undefined) return { do: 'answer', exit: unsure, values: {}, said };
  // Where an address is to be typed, whose computer it is tells nothing of one.
  const isOfMail = ['email', 'nhs-email'].includes(question.input.kind);
  const isOfDevice = said.tried.length > 0 && said.tried.every((one) => one.endsWith('-login')) && lengthOf(words) <= 4;
  const isOther = isOfMail ? isOfDevice : said.tried.length + said.emails.length > 0;
  if ('nothing' in read && isOther && !heard.frustrated) return { do: 'ask-again', message: 'beside', said };
  const isMeant = 'problem' in read && !read.problem.endsWith('.shape');
  if (!isMeant && isBeside(words, meaning, heard.systems, current.session.guide)) return undefined;
  // "Nothing came", where an address is to be typed, has nothing of one.
  const isReport = ['email', 'nhs-email'].includes(question.input.kind) && 'nothing' in read && !/[@\d]/.test(words);
  if (isReport && lengthOf(words) > 1 && meaning.kind === 'ask' && meaning.options[0]?.guide !== common)
    return undefined;
  if ('nothing' in read) return { do: 'miss', because: `input.${question.input.kind}.shape` };
  if (!('problem' in read)) return undefined;
  return { do: 'miss', because: `input.${read.problem}`, ...(read.read === undefined ? {} : { read: read.read }) };
};

/** "I've looked in junk" answers "Is it in junk?" */
export const inPassing: Rule = ({ heard }, state) => {
  const { ask } = state.question;
  if (ask === undefined) return undefined;
  const known = knownAnswer(ask, { ...nothingSaid, tried: saidIn(heard, state).tried }, state.now);
  return known === undefined ? undefined : { do: 'answer', exit: known.exit, values: {} };
};

/** Where something is to be typed: is this a matter of its own, rather than a slip in what was typed? */
function isBeside(words: string, meaning: Meaning, named: readonly string[], guide: string): boolean {
  switch (meaning.kind) {
    case 'topic':
      return lengthOf(words) > 3;
    case 'ask':
      return lengthOf(words) > 3 && (named.length > 0 || meaning.options.some((ref) => ref.guide === guide));
    case 'command':
      return !pleasantries.has(meaning.command);
    case 'other':
      return meaning.confidence >= plainly && lengthOf(words) > 2;
    case 'system':
      return guide !== common && guide !== meaning.guide;
    case 'unknown':
      return false;
  }
}

/** "I forgot my ESR password" names a system of the menu, and says what is wrong with it too. */
function saysMore(
  { words, plain, meaning }: Pick<Analysis, 'words' | 'plain' | 'meaning'>,
  { label, also = [], effect }: Option,
): boolean {
  if (effect.do === 'show') {
    return (
      !describes.test(plain) &&
      isNamedIn(plain, [label, ...also]) &&
      ((meaning.kind === 'ask' && meaning.options[0]?.guide !== common) ||
        (meaning.kind === 'topic' && meaning.topic.guide !== common))
    );
  }
  // "None of them, I want the training, it says token"
  if (effect.do === 'menu') return lengthOf(words) > 5 && meaning.kind === 'topic' && meaning.topic.guide !== common;
  if (effect.do !== 'begin' || meaning.kind !== 'topic' || lengthOf(words) < 4) return false;
  return meaning.topic.topic !== effect.topic;
}
