import { lasting } from '../../guide/circumstances.ts';
import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Tried } from '../../guide/tried.ts';
import { exactOption, isNamedIn, matchOption, yesOrNo } from '../../understanding/entities/answers.ts';
import { correctionIn } from '../../understanding/entities/correction.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { isQuestion as asksBack } from '../handoff-form.ts';
import { isAt, isHedged, isOnlyTime, lengthOf, plainly } from './predicates.ts';
import type { State } from './state.ts';

/** "Got in", where "got it" is an answer: that they are in is said, with no slip in it. */
export function isIn({ remark, plain }: Analysis, { question }: State): boolean {
  if (remark !== 'worked' || question.ask === undefined || !/\bin\b/.test(plain)) return false;
  return exactOption(plain, question.answers) === undefined && matchOption('it worked', question.answers) === undefined;
}

/** "Also my Windows login is locked": another desk's, and no answer that has a word of it. */
export function isOfDesk({ words, plain, meaning }: Analysis, { question, analyser }: State): boolean {
  if (meaning.kind !== 'other' || meaning.topic !== commonTopics.otherSystem || lengthOf(words) < 4) return false;
  const names = question.answers.filter(({ label, also }) => isNamedIn(plain, [label, ...also]));
  const isMeant = names.some(({ label, also }) => {
    const said = [label, ...also].filter((name) => isNamedIn(plain, [name]));
    return said.some((name) => analyser.understand(name, undefined).meaning.kind === 'other');
  });
  return meaning.confidence >= 0.85 && !isMeant;
}

/** "NHSmail has locked me out too": a trouble that stands beside the systems, and no answer that has a word of it. */
export function isBesideSystems({ plain, meaning }: Analysis, { question, content, current }: State): boolean {
  const [told, ...others] =
    meaning.kind === 'topic' && meaning.confidence >= plainly
      ? [meaning.topic]
      : meaning.kind === 'ask'
        ? meaning.options
        : [];
  if (
    told === undefined ||
    told.guide !== current?.session.guide ||
    lengthOf(plain) < 4 ||
    isAt(current, told) ||
    others.some(({ guide }) => guide !== common)
  )
    return false;
  const topic = content.guides.get(told.guide)?.topics.get(told.topic);
  const rest = current?.place.rest;
  const leadsThere =
    question.ask !== undefined && rest?.kind === 'ask' && [...rest.exits.values()].some((to) => to === topic?.start);
  return topic?.atTop === true && !leadsThere;
}

/** Not done but seen, or true. */
const seen: ReadonlySet<Tried> = new Set([
  'arrived',
  'locked',
  'confirmation',
  'invalid-token',
  'old-login',
  'new-here',
  'here-long',
  'shared-login',
  'own-login',
  ...lasting,
]);

/** "Yes, I looked in junk", where nothing was asked of junk, is no yes. */
export function isOfOther(heard: Analysis['heard'], plain: string, { question }: State): boolean {
  const done = heard.tried.filter((one) => !seen.has(one));
  if (question.ask === undefined || done.length === 0 || yesOrNo(plain).stem !== 'yes') return false;
  const listened = question.answers.flatMap((answer) => answer.heard);
  return !heard.tried.some((one) => listened.includes(one));
}

/** "Nothing in junk", where it is asked whether a screen came up: of where they looked, and no "no" to that. */
export function isOfPlace({ tried }: Analysis['heard'], plain: string, { question }: State): boolean {
  const { ask } = question;
  if (ask === undefined || !tried.some((one) => one === 'junk' || one === 'inbox')) return false;
  if (!/^(?:(?:no|nope|theres|there is|its|still|ok|yes|yeah) )*(?:nothing|nowt|not|none|nil)\b/.test(plain))
    return false;
  const asked = [...(ask.say ?? []), ...ask.ask].map((part) => (part.kind === 'words' ? part.words : '')).join('');
  return (
    !/\b(?:in ?box|junk|spam|mailbox|e?mail|find|found|code)\b/i.test(asked) &&
    !question.answers.some((one) => one.heard.some((two) => tried.includes(two)))
  );
}

/** A question that has words of an answer in it is a question. */
export function asks({ words, plain, act, facts }: Analysis): boolean {
  const begins = asksBack(clausesOf(words)[0] ?? '');
  const isPlain =
    (facts.confidence >= 0.8 && (!facts.isBeside || begins)) || /\?\s*$/.test(words) || asksWhatIs.test(plain);
  return act === 'question' && facts.isInForm && isPlain && lengthOf(words) > 2;
}

/** What has words of an answer in it and is none. An address is never a yes or a no. */
export function answersNone(analysis: Analysis, state: State): boolean {
  const { plain, heard } = analysis;
  const isElse = isOfDesk(analysis, state) || isBesideSystems(analysis, state) || isIn(analysis, state);
  const denies = deniesAll(plain) || deniesList(plain, state) || isOtherTime(analysis, state);
  return heard.emails.length > 0 || denies || isElse || isHedged(analysis, state);
}

/** "No, tell a lie, it was quarter past three" takes a time back, and says no "no" to what is asked now. */
function isOtherTime({ words, heard }: Analysis, { question, now }: State): boolean {
  if (question.input?.kind === 'time' || heard.entities.every(({ kind }) => kind !== 'time')) return false;
  const correction = correctionIn(words);
  return correction?.otherSigns === true && isOnlyTime(correction.meant, { kind: 'time', keep: '' }, now);
}

/** "What's an authenticator" chooses none. */
const asksWhatIs = /^(?:(?:ok|so|and|sorry|er|um) )*(?:whats|what is|what are|what does) (?:an?|the|this|that)\b/;

/** "No, it's not that, the link is dead" denies what is talked about, and names no answer. */
export function deniesAll(plain: string): boolean {
  const { stem, rest } = yesOrNo(plain);
  return stem === 'no' && denying.test(rest) && lengthOf(rest) > 3;
}

/** "No, I got the code fine, it's the password": a no before so much more is none to a list of what it may be. */
function deniesList(plain: string, { question }: State): boolean {
  const { stem, rest } = yesOrNo(plain);
  return stem === 'no' && lengthOf(rest) > 5 && question.ask === undefined && (question.offer?.options.length ?? 0) > 2;
}

export const denying =
  /^(?:(?:its|it is|thats|that is) )?not (?:that|it|this|about|what)\b|^(?:i mean|i meant|that isnt|it isnt that)\b/;
