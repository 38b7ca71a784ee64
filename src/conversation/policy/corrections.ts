import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Ask } from '../../guide/guide.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { locate } from '../../guide/session.ts';
import type { Values } from '../../guide/text.ts';
import { ofTheHourTold } from '../../guide/when/answer.ts';
import { latestOf } from '../../guide/when/value.ts';
import { part } from '../../text/pattern.ts';
import { exactOption, matchOption, yesOrNo } from '../../understanding/entities/answers.ts';
import { type Correction, correctionIn } from '../../understanding/entities/correction.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import type { Meaning } from '../../understanding/understand.ts';
import { isQuestion as isQuestionBack } from '../handoff-form.ts';
import { saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import type { Current } from '../turn-context.ts';
import type { Amended, Move } from './moves.ts';
import { denying } from './no-answer.ts';
import { isAt, isOnlyTime, isSame, lengthOf, saysHour } from './predicates.ts';
import type { Rule } from './rule.ts';
import { type Choice, meant, type State } from './state.ts';
import { tellsOfTrouble } from './taken-back.ts';

/** "No, I meant ESR", "sorry, it was yesterday": another system, another problem, or another answer than before. */
export const corrected: Rule = ({ words, plain, heard }, state) => {
  const { question, record, current, last, analyser } = state;
  const correction = question.isInOwnWords ? undefined : correctionIn(words);
  if (correction === undefined) return undefined;
  const isDenied = correction.denied !== undefined && systemIn(correction.denied, true, state) !== undefined;
  const isWhen = heard.systems.length === 0 && saysHour(plain);
  if (!isDenied && !correction.otherSigns) return undefined;
  // "Sorry. 5 mins ago" answers what is open.
  if (correction.regrets && !correction.firm && answersOpen(correction.meant, state)) return undefined;
  const isLoose = correction.firm || correction.regrets || isDenied;
  const guide = isWhen ? undefined : systemIn(correction.meant, isLoose, state);
  const options = isQuestion(record.offer) && guide !== undefined ? record.offer.options : [];
  const [only, ...more] = options.filter(({ effect }) => 'guide' in effect && effect.guide === guide);
  if (only !== undefined && more.length === 0) return { do: 'effect', effect: only.effect };
  if (only !== undefined) {
    const topics = [only, ...more].flatMap(({ effect }) => (effect.do === 'begin' ? [effect] : []));
    return { do: 'choose', topics: topics.map(({ guide, topic }) => ({ guide, topic })), carried: {} };
  }
  const firm = correction.firm || isDenied;
  const about = (current ?? last)?.session.guide === common ? undefined : (current ?? last);
  if (guide !== undefined) return about?.session.guide === guide ? undefined : { do: 'correct-system', guide };
  const { meaning } = analyser.understand(correction.meant, undefined);
  if (firm && meaning.kind === 'topic' && !isAt(about, meaning.topic))
    return { do: 'correct-topic', topic: meaning.topic };
  return amended({ ...correction, firm }, state);
};

/** "No, it's not that, the link is dead": a no with a remainder is never a bare no. The remainder is heard first. */
export const remainder: Rule = (analysis, state) => {
  const { words, plain, heard } = analysis;
  const { question, current, content, analyser } = state;
  if (question.isInOwnWords || current === undefined || current.session.guide === common) return undefined;
  const said = plain.replace(waits, '');
  const denied = said.replace(deniesIt, 'no ');
  const { stem, rest } = yesOrNo(denied);
  const choice = meant(plain, state);
  const isOther = heard.systems.some((guide) => guide !== current.session.guide);
  // "Hang on, my ESR is locked as well" is another trouble, and takes nothing back.
  const waitsOnly = said !== plain && stem === undefined;
  // "Wait, how long does the code last?" asks, and takes nothing back either.
  const isAskedSurely = analysis.act === 'question' && analysis.facts.confidence >= 0.6;
  const isTakenBack = stem === 'no' || (waitsOnly && !isOther && !isAskedSurely);
  if (!isTakenBack || lengthOf(rest) < 3 || choice?.of === 'prompt') return undefined;
  // "No, not locked out" says only what it is not.
  if (denies.test(rest) && !denying.test(rest) && clausesOf(words).length === 1) return undefined;
  // A system that is not named is the one that is being talked about.
  const title = content.guides.get(current.session.guide)?.title ?? '';
  const name = heard.systems.length > 0 ? '' : `${title} `;
  const [, ...after] = clausesOf(words);
  const meaning = [rest, after.join(', '), after.slice(1).join(', ')]
    .map((said) => analyser.understand(`${name}${said}`, undefined).meaning)
    .find((one) => one.kind === 'topic');
  if (meaning?.kind !== 'topic' || meaning.topic.guide === common || isAt(current, meaning.topic)) return undefined;
  // "No, my inbox is full" tells why not; "no, not that" denies what is being talked about.
  const tellsWhy = choice !== undefined && denied === said && !denying.test(rest) && !takesBack.test(rest);
  if (tellsWhy && (isOther || isOfNo(rest, choice, meaning, title, state))) return undefined;
  return { do: 'correct-topic', topic: meaning.topic, said: saidIn(heard, state) };
};

/** "No, not my own login, the ward one everybody uses": what follows a no is one of the troubles that were offered. */
export const amongOffered: Rule = ({ plain }, { question, current, content, analyser }) => {
  const { offer } = question;
  const { stem, rest } = yesOrNo(plain);
  if (current !== undefined || !isQuestion(offer) || stem !== 'no' || lengthOf(rest) < 3) return undefined;
  const begins = offer.options.flatMap((option) => (option.effect.do === 'begin' ? [option.effect] : []));
  const systems = new Set(begins.map(({ guide }) => guide).filter((guide) => guide !== common));
  const title = systems.size === 1 ? `${content.guides.get([...systems][0] ?? '')?.title ?? ''} ` : '';
  const { meaning } = analyser.understand(`${title}${rest}`, undefined);
  const likely = meaning.kind === 'topic' ? [meaning.topic] : meaning.kind === 'ask' ? meaning.options.slice(0, 1) : [];
  const effect = begins.find((one) => likely.some((ref) => isSame(ref, one)));
  return effect === undefined ? undefined : { do: 'effect', effect };
};

/** A word of waiting in front, which is said to be heard: "hang on, it's not that, …" */
const waits =
  /^(?:(?:oh|ah|er|um|no|ok) )*(?:wait|(?:hang|hold) (?:on|up))(?: (?:on|a|an|just|sec|second|mo|moment|min|minute|tick))* (?=\S)/;
/** "It's not that" is a no. */
const deniesIt = /^(?:no )?(?:its|it is|thats|that is|this is) not (?:that|it|this)(?: one| either)? /;

/** "No, sorry, I meant ESR" */
const takesBack =
  /^(?:(?:no|sorry|oh|wait|hang on|hold on|actually) )*(?:sorry|actually|wait)\b|\b(?:i|ive) (?:ment|meant|mean)\b/;
const denies = /^(?:(?:its|it is|im|i am|ive|that is|thats|was) )?not\b/;
/** How clear it must be that what follows a no is a trouble of its own. */
const ofItsOwn = 0.9;

/** Whether what follows a no is of the question itself: it names the answer, or tells of the trouble that is asked about. */
function isOfNo(
  rest: string,
  choice: Choice,
  { topic, confidence }: Extract<Meaning, { kind: 'topic' }>,
  title: string,
  { question, analyser }: State,
): boolean {
  if (confidence < ofItsOwn || choice.of !== 'guide') return true;
  const label = question.answers.find(({ id }) => id === choice.exit)?.label ?? '';
  if (matchOption(rest, question.answers) !== undefined) return true;
  const asked = (question.ask?.ask ?? []).map((part) => (part.kind === 'words' ? part.words : '')).join('');
  // What is to be typed is asked for in words of its own, and no "no" is of them.
  const isTyped = question.input !== undefined;
  return (isTyped ? [label] : [label, asked, `${asked} ${label}`]).some((words) => {
    const { meaning } = analyser.understand(`${title} ${words}`, undefined);
    const likely = meaning.kind === 'ask' && !isTyped ? meaning.options : [];
    const [first] = meaning.kind === 'topic' ? [meaning.topic] : likely;
    return first !== undefined && isSame(first, topic);
  });
}

/**
 * A time, a day or an address and nothing else, where none is asked for just now: it belongs to the question before that
 * asked for one. "No idea" is often followed by "about 20 minutes ago, I think".
 */
export const restated: Rule = ({ words, plain, meaning, heard }, { last, now, content }) => {
  // "At 2:30" and "jane@nhs.net" are like nothing else, and of no other desk.
  const isOfDesk = meaning.kind === 'other' && meaning.topic !== commonTopics.outOfScope && lengthOf(words) > 1;
  const isAlone = isOnlyTime(words, { kind: 'time', keep: '' }, now) || (heard.emails.length === 1 && !isOfDesk);
  if (meaning.kind !== 'unknown' && meaning.kind !== 'ask' && !(meaning.kind === 'other' && isAlone)) return undefined;
  // "So midnight" says again what was told, "so now when" asks for it, and "ten mins" is how long: none is when it was.
  if (
    isQuestionBack(words) ||
    /^so\b|\bwhen$|^(?:(?:and|ok|right|then) )*now(?: what)?$/.test(plain) ||
    howLong.test(plain)
  )
    return undefined;
  // A number alone chooses, or means nothing here.
  if (!/\p{L}|\d[:.]\d/u.test(words)) return undefined;
  if (last === undefined || last.session.guide === common || words.split(/\s+/).length > 12) return undefined;
  // A number alone may be that of a button.
  if (/^\s*\d{1,2}\s*$/.test(words)) return undefined;
  const { values } = last.place;
  return latest(last, content, ({ input }) =>
    input !== undefined && restatable.has(input.kind) ? given(input, words, now, values[input.keep]) : undefined,
  );
};

/**
 * The words of another answer to the question before, where the open one has no such: "a confirmation screen", after the wrong button,
 * or "no, my nhs.net one".
 */
export const answeredAnew: Rule = ({ words, plain, facts }, state): Move | undefined => {
  const { last, current, question, content } = state;
  const { stem, rest } = yesOrNo(plain);
  const denied = stem === 'no' ? rest : plain;
  const said = denied.replace(waits, '').replace(/^(?:(?:oh|ah|actually|sorry) )+/, '');
  // "Wait, I can open it", after an end: a word in front of it takes the last answer back.
  const at = current ?? (said === plain ? undefined : last);
  if (at === undefined || last === undefined || at.session.guide === common || question.input !== undefined)
    return undefined;
  if (facts.isInForm || lengthOf(said) < 2 || meant(denied, state) !== undefined) return undefined;
  let tried = 0;
  // "I've told you wrong, I'm permanent here": what is owned to be wrong is looked for in each clause, and less exactly.
  const isOwned = owned.test(plain) || (stem === 'no' && regrets.test(rest)) || regrets.test(plain);
  const clauses = isOwned
    ? clausesOf(words).map((one) => normalise(one).replace(owned, '').replace(regrets, '').trim())
    : [];
  return latest(at, content, ({ answers }, _isLast, given) => {
    tried += 1;
    if (tried > (current === undefined ? 1 : mostBack)) return undefined;
    const loosely = () =>
      clauses.map((one) => matchOption(one, answers)).find((id) => id !== undefined && id !== given);
    const exit = exactOption(said, answers) ?? (lengthOf(said) < 3 ? undefined : loosely());
    return exit === undefined ? undefined : { exit, values: {} };
  });
};

const owned =
  new RegExp(part`^(?:(?:oh|no|sorry|actually|ah|wait|er|um|hang on|well) )*(?:(?:i |ive |i have )(?:got|told you|said|put|picked|chose|chosen
    |answered|gave you|given you) (?:that |it |you |the |a )*(?:wrong|mistake)(?: (?:one|answer|thing|button))?|(?:thats
    |that was|that is) (?:wrong|not right)|wrong answer|i was wrong|my mistake|i made a mistake)(?: |$)`);
const regrets =
  /^(?:(?:oh|no|ah|er|um) )*(?:sorry|actually|wait|hang on|i mean|i meant|apologies)(?: (?:no|sorry|its|it is|i mean|i meant|actually))*(?: |$)/;

/** How many questions before, those among them whose answer was known. */
const mostBack = 3;

const howLong = /^(?:(?:about|only|just|say|like|another) )*(?:\w+ ){1,2}(?:min|minute|hour|hr|sec|second)s?$/;

/** Whether the open question takes it, and nothing else is said with it. */
function answersOpen(said: string, { question, now }: State): boolean {
  return question.input !== undefined && 'take' in readAnswer({ ...question.input, about: [] }, said, now);
}

/** Another answer to an earlier question: the last one, or the last that took something of this kind. */
function amended({ meant, firm, regrets }: Correction, { current, last, now, content }: State): Move | undefined {
  const at = current ?? last;
  // "No, 11": after an end nothing else is asked that a time would answer.
  const isClock = current === undefined && (isTime(meant, last, now) || minutesIn(meant, last, now));
  if (at === undefined || (!firm && !regrets && !isClock)) return undefined;
  const open = current?.place.rest;
  // "Sorry, yes" answers the question that is open.
  const answers = open?.kind === 'ask' ? open.answers : [];
  const hasInput = open?.kind === 'ask' && open.input !== undefined;
  if (!firm && (hasInput || matchOption(normalise(meant), answers) !== undefined)) return undefined;
  // "It was quarter to ten, I looked at the clock": how they know is no part of the time.
  const clauses = clausesOf(meant);
  return latest(at, content, ({ answers, input }, isLast) => {
    const answer = firm && isLast ? matchOption(normalise(meant), answers) : undefined;
    if (answer !== undefined) return { exit: answer, values: {} };
    if (!isLast && (input?.kind === 'name' || input?.kind === 'text')) return undefined;
    if (input?.kind !== 'time') return given(input, meant, now);
    const before = at.place.values[input.keep];
    return [clockOf(meant), ...clauses]
      .map((said) => given(input, said, now, undefined, before))
      .find((one) => one !== undefined);
  });
}

/** Whether it is a time and nothing else, where a time was given. */
function isTime(said: string, last: State['last'], now: Date): boolean {
  const { rest } = last?.place ?? {};
  return (
    rest?.kind === 'outcome' && rest.result === 'waiting' && isOnlyTime(clockOf(said), { kind: 'time', keep: '' }, now)
  );
}

/** "Ten to", where the hour was given. */
function minutesIn(said: string, last: State['last'], now: Date): boolean {
  const { rest, values = {} } = last?.place ?? {};
  if (rest?.kind !== 'outcome' || rest.result !== 'waiting') return false;
  const told = Object.values(values).filter((value) => value.includes('T'));
  return [said, ...clausesOf(said)].some((one) => told.some((value) => ofTheHourTold(one, value, now) !== undefined));
}

/** Where a time was given, a number is the hour. */
function clockOf(said: string): string {
  return /^\s*\d{1,2}\W*$/.test(said) ? `at ${said}` : said;
}

/** The latest of the questions before that what was said fits, answered anew. */
function latest(
  { session, place }: Current,
  content: State['content'],
  fits: (
    ask: Ask,
    isLast: boolean,
    given: string | undefined,
  ) => { readonly exit: string; readonly values: Values } | undefined,
): ({ readonly do: 'amend' } & Amended) | undefined {
  const guide = content.guides.get(session.guide);
  if (guide === undefined) return undefined;
  let isLast = true;
  for (let kept = place.held - 1; kept >= 0; kept -= 1) {
    const { rest } = locate(guide, { ...session, trail: session.trail.slice(0, kept) });
    if (rest.kind !== 'ask') continue;
    const answer = fits(rest, isLast, session.trail[kept]?.exit);
    if (answer !== undefined) return { do: 'amend', session, kept, ...answer };
    isLast = false;
  }
  return undefined;
}

/** The system that a few words name, and nothing beside it: "ESR", and less exactly "the training one". */
function systemIn(words: string, loosely: boolean, state: State): string | undefined {
  const { analyser, content } = state;
  // "ESR after all, the payslip one": both clauses say the same.
  const [first = '', second, ...more] = clausesOf(words);
  if (second !== undefined && more.length === 0) {
    const named = systemIn(first, loosely, state);
    if (named !== undefined && pointsAt(second, state) === named) return named;
    // "Sorry, it's ESR, got my wires crossed"
    if (named !== undefined && loosely && isExcuse(second, state)) return named;
  }
  const { meaning } = analyser.understand(words, undefined);
  if (meaning.kind === 'system') return meaning.guide;
  const plain = words
    .replace(/[\s.!]+$/, '')
    .replace(/,?\s+(?:after all|actually|instead|please|sorry|my bad|my mistake|i mean|i meant|thanks)$/i, '')
    .replace(/\s+(?:one|system|thing|site|website)$/i, '');
  if (meaning.kind === 'command' || plain.split(/\s+/).length > 3 || /\d/.test(plain)) return undefined;
  const systems = [...content.guides.values()].filter(({ id }) => id !== common);
  const options = systems.map(({ id, title, called }) => ({ id, label: title, also: [...called] }));
  return loosely ? matchOption(normalise(plain), options) : exactOption(normalise(plain), options);
}

/** A few words that name no system, and tell of no trouble. */
function isExcuse(words: string, { analyser }: State): boolean {
  const { meaning, heard, hinted } = analyser.understand(words, undefined);
  const isOfSystem = heard.systems.length + hinted.length > 0 || meaning.kind === 'topic';
  if (tellsOfTrouble(normalise(words))) return false;
  return !isOfSystem && heard.entities.length === 0 && lengthOf(words) <= 6;
}

/** The system that a few words name or hint at: "the payslip one". */
function pointsAt(words: string, { analyser }: State): string | undefined {
  const { heard, hinted } = analyser.understand(words, undefined);
  const [guide, ...others] = heard.systems.length > 0 ? heard.systems : hinted;
  return others.length > 0 || lengthOf(words) > 5 ? undefined : guide;
}

/** What can be told from other words when it stands alone. */
const restatable: ReadonlySet<string> = new Set(['time', 'date', 'email', 'nhs-email']);

/** What was typed, as the answer to a question that asks for it. What may not be one changes nothing that was told. */
function given(input: Ask['input'], typed: string, now: Date, before?: string, hour = before) {
  if (input === undefined) return undefined;
  const minutes = input.kind === 'time' && hour !== undefined ? ofTheHourTold(typed, hour, now) : undefined;
  if (minutes !== undefined) return { exit: 'given', values: { [input.keep]: minutes } };
  const read = readAnswer(input, typed, now);
  if ('take' in read) {
    // "About 11", after "last night": that of the night.
    const inside = before?.includes('/') === true ? readAnswer(input, typed, new Date(latestOf(before))) : read;
    const isSameClock = 'take' in inside && (Date.parse(inside.take) - Date.parse(read.take)) % (12 * 3_600_000) === 0;
    return { exit: 'given', values: { [input.keep]: isSameClock ? inside.take : read.take } };
  }
  const isSame = 'confirm' in read && read.typed === read.confirm;
  return isSame ? { exit: 'given', values: { [input.keep]: read.confirm } } : undefined;
}
