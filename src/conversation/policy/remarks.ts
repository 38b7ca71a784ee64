import { lasting } from '../../guide/circumstances.ts';
import { common, commonTopics } from '../../guide/common-topics.ts';
import { around } from '../../guide/facts.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { isSaidOf } from '../../guide/subject.ts';
import { part } from '../../text/pattern.ts';
import { matchOption } from '../../understanding/entities/answers.ts';
import { type Mentions, timesIn } from '../../understanding/entities/mentions.ts';
import { whenToCall } from '../../understanding/entities/person-asked.ts';
import { introductionIn } from '../../understanding/entities/person-names.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { isQuestion, type Offer } from '../record.ts';
import { answeredAnew, corrected } from './corrections.ts';
import type { Move } from './moves.ts';
import { isAsked, isAt, isBareYes, isOnlyTime, lengthOf, plainly } from './predicates.ts';
import type { Rule } from './rule.ts';
import { labelled, meant, type State, troubleWith } from './state.ts';
import { clockOf } from './status.ts';
import { anotherSystem } from './taken-back.ts';

/** "It worked", "I'm in now": what they came with is done. */
export const completed: Rule = ({ remark, aside, plain, meaning }, state) => {
  const { current } = state;
  if ((remark !== 'worked' && aside !== 'worked') || /\b(?:it|that) never\b/.test(plain)) return undefined;
  // "Would that work?"
  if (wonders.test(plain)) return undefined;
  // "Done it", of a question that asks for something else, tells of a step.
  if (state.question.ask !== undefined && onlyDone.test(plain)) return { do: 'ask-again' };
  // "I'm in Tenerife and need my payslip": of nothing that was begun, a longer message says no such thing.
  if (state.last === undefined && lengthOf(plain) > 4) return undefined;
  // "I'm ok now, let's do the account" is only like it.
  if (aside !== 'worked' && /\blets (?:do|sort|look)\b/.test(plain) && !goesOn.test(plain)) return undefined;
  const isOther = meaning.kind === 'topic' && meaning.topic.guide !== common && !isAt(current, meaning.topic);
  const clock = isOther || current !== undefined ? undefined : clockOf(state);
  if (clock?.message === 'status.lock') return { do: 'in-already', values: clock.values };
  if (isOther) return { do: 'complete', next: [meaning.topic, ...meaning.also] };
  const [waiting] = state.record.later ?? [];
  return { do: 'complete', next: waiting !== undefined && goesOn.test(plain) ? [waiting] : [] };
};

const wonders = /^(?:(?:so|and|but|ok) )*(?:would|will|should|does|could|can|might|what if)\b/;

/** "Asked for a new one and I'm in now": that it worked is more than an answer that has a word of it. */
export const inAtLast: Rule = (heard, state) => {
  const { question } = state;
  if (heard.aside !== 'worked' || question.ask === undefined || labelled(heard.plain, state) !== undefined)
    return undefined;
  // "Before I start, how long is the link good for? I'm in and out of clinic"
  if (isAsked(heard) || heard.facts.isBeside) return undefined;
  const isOther =
    heard.meaning.kind === 'topic' && heard.meaning.topic.guide !== common && !isAt(state.current, heard.meaning.topic);
  const worked = isOther ? undefined : matchOption('it worked', question.answers);
  return worked === undefined ? completed(heard, state) : { do: 'answer', exit: worked, values: {} };
};

/** "Now the other one": what was kept for afterwards is wanted at once. */
const goesOn =
  new RegExp(part`\b(?:now|next|then|on to|onto|what about|how about|lets do|can we do)(?: (?:for|to|on|do|the|my|lets|can we do))* (?:other
    |next|second|last|rest|esr|training|nhsp|bank)\b|\b(?:next one|whats next|what is next|other one (?:now
    |next|please|then))\b`);

const sameTrouble =
  /^(?:(?:its|it is|that is|thats|the|exact|exactly) )*same (?:thing|problem|issue|error|message|here)\b/;

/** "Still no": the answer that it did not work, where one is open; else what else there is, and a person. */
export const failed: Rule = ({ remark, plain, heard }, { question, last, current }) => {
  // "Same for NHSP" is of another system.
  if (/^same\b/.test(plain) && heard.systems.some((guide) => guide !== last?.session.guide)) return undefined;
  // "Same thing", before anything was tried: the same trouble.
  if (remark === 'failed' && current?.session.trail.length === 0 && sameTrouble.test(plain))
    return { do: 'repeat', what: 'other-words', message: 'on-it' };
  if (remark !== 'failed' && !(remark === 'vague' && question.ask !== undefined)) return undefined;
  // "Done that" tells of a step, and not that it did not help.
  if (question.ask !== undefined && onlyDone.test(plain)) return { do: 'ask-again' };
  // "Same as before", where an address is to be typed, is no address yet.
  if (question.input !== undefined && /^(?:its |the )?same (?:as|one)\b/.test(plain)) return undefined;
  // Only of a question whether it worked is it the answer: "done all that" is no "no" to any other.
  const asksThat = question.answers.length > 0 && matchOption('it worked', question.answers) !== undefined;
  const no = question.ask !== undefined && asksThat ? matchOption('no', question.answers) : undefined;
  if (no !== undefined) return { do: 'answer', exit: no, values: {} };
  return last === undefined || last.session.guide === common ? undefined : { do: 'lead-on' };
};

const onlyDone =
  /^(?:(?:yes|yeah|ok|i|ive|have|already) )*(?:done|did) (?:that|it|this)(?: (?:already|now|bit|part|one|step))*$/;

/** The wrong answer was given, and no other is said: the question before is asked again. */
export const mistaken: Rule = ({ remark, plain, words }, state) => {
  if (remark !== 'mistake' || state.last === undefined || isNamed(plain, state)) return undefined;
  // "My mistake, I had it, it expired" says what it is instead.
  const saysMore = lengthOf(words) > 6 && clausesOf(words).length > 1;
  return saysMore ? undefined : { do: 'command', command: commonTopics.back };
};

/** An answer of the guide that says so: "I typed the wrong address". A no in front of it is not meant. */
function isNamed(plain: string, state: State): boolean {
  return meant(plain.replace(/^(?:(?:oh|no|oops|sorry|ah) )+/, ''), state) !== undefined;
}

/** Something is wrong, and nothing says what: which of the three is it, then what does it show, then a person. */
export const vague: Rule = ({ remark: whole, aside, heard, hinted, meaning }, { current, last, record, question }) => {
  // "Moved wards today, nothing works" names no system, and no trouble with one.
  const isUnnamed =
    heard.systems.length + hinted.length === 0 && meaning.kind === 'ask' && last === undefined && !question.isOpen;
  const remark = whole ?? (isUnnamed ? aside : undefined);
  if ((remark !== 'vague' && remark !== 'failed') || current !== undefined) return undefined;
  const [guide] = heard.systems;
  if (guide !== undefined) return record.misses > 0 ? undefined : { do: 'show', guide, carried: {} };
  // "Still not working", at the list of one system's troubles: none of it is new, and that system is not asked for again.
  const shown = onlySystemIn(question.offer);
  if (shown !== undefined) return { do: 'none-fits' };
  return record.misses < 2 ? { do: 'which-system' } : { do: 'miss', because: 'not-understood' };
};

/** The one system whose troubles are offered, where several are. */
function onlySystemIn(offer: Offer | undefined): string | undefined {
  const begun = isQuestion(offer)
    ? offer.options.flatMap(({ effect }) => (effect.do === 'begin' ? [effect.guide] : []))
    : [];
  const guides = new Set(begun.filter((guide) => guide !== common));
  return begun.length > 2 && guides.size === 1 ? [...guides][0] : undefined;
}

/** How sure a question must be that is asked in the breath of "wait". */
const asksFirst = 0.5;

/** Back in a minute: nothing is asked anew of who has to go. */
export const away: Rule = (whole, state) => {
  const { remark, aside, meaning, text, words, plain, heard, act, facts } = whole;
  const { question, now } = state;
  // "Wait, is somebody reading this?" asks first.
  const isAsked = act === 'question' && facts.confidence >= asksFirst && clausesOf(words).length > 1;
  if (isAsked) return undefined;
  if (isWhen(words, question, now)) return undefined;
  // "Once, I think" answers.
  if (hedging.test(plain) && meant(plain.replace(hedging, ''), state)?.of === 'guide') return undefined;
  const isHold =
    (remark === 'hold' && !isOnlyTime(text, question.input, now)) || (aside === 'hold' && meaning.kind !== 'topic');
  // "No wait, payroll is 30455667" gives a number.
  if (whenToCall(words) !== undefined || /\d{4}/.test(words)) return undefined;
  // "No, hang on, I meant 20 minutes ago"
  // "Training. No wait, ESR": of two systems one is put right.
  if (heard.systems.length > 1) return undefined;
  const isElse = corrected(whole, state) ?? anotherSystem(whole, state) ?? answeredAnew(whole, state);
  if (isHold && (goesOnAfter(words, state) || isElse !== undefined)) return undefined;
  return isHold && !tellsWhen(heard, state) ? { do: 'pause', message: 'hold' } : undefined;
};

const hedging = / i (?:think|reckon|guess)$/;

/** "About 20 minutes ago, on my break", "just after handover", where it is asked when. */
function isWhen(words: string, { input }: State['question'], now: Date): boolean {
  if (input?.kind !== 'time' || !saysWhen.test(words)) return false;
  const read = readAnswer(input, words, now);
  return 'take' in read || ('problem' in read && read.problem === 'time.which-hour');
}
const saysWhen = /\b(?:ago|since|at|past|half|quarter|after|before|middle|start|end|through|o'?clock)\b/i;

/** "No wait, it says expired": a word of waiting in front of a trouble asks to be heard, and for no time. */
function goesOnAfter(words: string, state: State): boolean {
  const { current, last } = state;
  const rest = words.replace(waiting, '');
  const guide = (current ?? last)?.session.guide;
  if (rest === words || lengthOf(rest) < 3 || guide === undefined || guide === common) return false;
  const { meaning, remark } = state.analyser.understand(rest, undefined);
  if (remark === 'hold') return false;
  const isLikely = meaning.kind === 'ask' && meaning.options[0]?.guide === guide;
  return isLikely || [rest, ...clausesOf(rest)].some((said) => troubleWith(guide, said, state) !== undefined);
}
const waiting =
  /^(?:(?:oh|ah|er|um|no|ok|sorry|actually)[\s,.!-]+)*(?:wait|(?:hang|hold) (?:on|up))(?:[\s,]+(?:on|a|an|just|sec|second|mo|moment|min|minute|tick))*[\s,.!:;-]+/i;

/** "Hang on, it was 2 when I last tried": a time that is said of what the guide asks about is more than a word of waiting. */
export function tellsWhen(heard: Mentions, { current, last, content }: State): boolean {
  const guide = content.guides.get((current ?? last)?.session.guide ?? '');
  const inputs = [...(guide?.steps.values() ?? [])].flatMap((step) => (step.kind === 'ask' ? (step.input ?? []) : []));
  const about = inputs.filter(({ kind }) => kind === 'time').flatMap((input) => input.about ?? []);
  return timesIn(heard).some((told) => isSaidOf(told.about, about));
}

/** "I'm at home, extensions are no use to me": how it is rung from outside. */
export const outside: Rule = ({ remark, meaning }, { question }) =>
  remark === 'outside' && meaning.kind !== 'topic' && !question.isInOwnWords
    ? { do: 'tell', facts: [fromOutside] }
    : undefined;
const fromOutside = `${around}.it-outside`;

/** "I'm rubbish with computers" is cross with nobody. */
const ofSelf = /^(?:sorry |oh )?(?:im|i am|ive|i)\b/;

/** Small talk: a word for it, and then what is open. Not where a system is named, and its trouble told plainly. */
export const chat: Rule = ({ remark, meaning, heard, plain }) => {
  const isTrouble = meaning.kind === 'topic' && meaning.confidence >= plainly && heard.systems.length > 0;
  if (remark !== 'present' && (remark !== 'chat' || isTrouble || (heard.frustrated && !ofSelf.test(plain))))
    return undefined;
  return { do: 'ask-again', message: remark };
};

/** A longer message says something else beside it. */
const mostOfThemselves = 8;

/** "I use a screen reader", and little else: noted, and what is open is said again as it is said to them. */
export const ofThemselves: Rule = ({ heard, words, meaning }, { current, last, question }) => {
  const told = lasting.find((one) => heard.tried.includes(one));
  const isMatter = meaning.kind === 'topic' || heard.systems.length > 0;
  const isMore = heard.entities.length > 0 || heard.emails.length > 0 || lengthOf(words) > mostOfThemselves;
  if (told === undefined || isMatter || isMore || question.isInOwnWords) return undefined;
  // Where something graver was said than what is open, that goes on.
  if (question.offer?.inPlace === true) return { do: 'pause', message: `noted.${told}-first` };
  const message = `noted.${told}`;
  // A clock that was told at an end is told again, as theirs is another.
  const isEnded = current === undefined && last !== undefined && !question.isOpen;
  const isSaidOtherwise = current?.place.rest.instead?.has(told) === true;
  return isEnded || isSaidOtherwise ? { do: 'repeat', what: 'all', message } : { do: 'ask-again', message };
};

/** "Call me Dave", and nothing else: thanked for, and known if a person is asked for. */
export const introduced: Rule = ({ text }, { question }) => {
  const name = question.isInOwnWords ? undefined : introductionIn(text);
  if (name === undefined) return undefined;
  if (!question.isOpen) return { do: 'command', command: commonTopics.greeting };
  const shown = name.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { do: 'ask-again', message: 'noted.name', values: { name: shown } };
};

/** "OK", or a yes to nothing that is open: heard. What is open stands; whoever begins with it is welcomed. */
export const noted: Rule = ({ remark, plain }, { record, question }): Move | undefined => {
  if (remark !== 'noted' && (question.isOpen || !isBareYes(plain))) return undefined;
  if (record.last === '') return { do: 'command', command: commonTopics.greeting };
  return { do: 'pause', message: thanking.test(plain) ? 'noted.thanks' : 'noted' };
};
const thanking = /\b(?:thanks|thank you|thankyou|thx|ta|cheers)\b/;
