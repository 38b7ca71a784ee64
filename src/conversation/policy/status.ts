import { afterWorkingDays, dayAt } from '../../calendar/calendar.ts';
import type { ActName } from '../../guide/acts.ts';
import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Guide } from '../../guide/guide.ts';
import { type GuideSession, locate } from '../../guide/session.ts';
import type { Values } from '../../guide/text.ts';
import { latestOf } from '../../guide/when/value.ts';
import { part } from '../../text/pattern.ts';
import { timesIn } from '../../understanding/entities/mentions.ts';
import type { Meaning } from '../../understanding/understand.ts';
import { dueFor } from '../emails-then.ts';
import { talkedAbout } from '../hearing.ts';
import { saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import type { Asking, Move } from './moves.ts';
import { isAt, lengthOf } from './predicates.ts';
import { asksWhenAnswered } from './reply-times.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';

/** Acts after which an email or a code is on its way. */
const sending: ReadonlySet<ActName> = new Set(['request-reset', 'secure-form', 'start-registration']);

/** What the bot itself knows, as the message that says it and the values in it. */
export interface Known {
  readonly message: string;
  readonly values: Values;
}

/** When does it open, what became of the email, send it again: from the record, and never guessed. */
export const status: Rule = (heard, state) => {
  const { remark: whole, aside, plain, meaning } = heard;
  // "Is it open yet? My feet are killing me": of what is told beside it, only another trouble is heard first.
  const about = state.current ?? state.last;
  const isOther = meaning.kind === 'topic' && meaning.topic.guide !== common && !isAt(about, meaning.topic);
  const mail = mailOf(state);
  // "Nothing's come. Send it again": that it has not come is why.
  const isOfMail =
    aside === 'send-again' && (mail !== undefined || isToSend(state)) && !isElsewhereFrom(about, meaning);
  const isOfClock = aside === 'when-open' && !isOther;
  const remark = whole ?? (isOfMail || isOfClock ? aside : undefined);
  if (remark !== 'when-open' && remark !== 'mail-sent' && remark !== 'send-again') return undefined;
  const isGuide = about !== undefined && about.session.guide !== common;
  // "Has it gone?", where nothing was sent from here.
  if (mail === undefined && isGuide && remark === 'mail-sent' && gone.test(plain))
    return { do: 'ask-again', message: 'status.none-sent' };
  const clock = remark === 'when-open' || (remark === 'mail-sent' && mail === undefined) ? clockOf(state) : undefined;
  if (clock?.message === 'status.lock' && isOpen.test(plain)) return { do: 'in-already', values: clock.values };
  if (clock !== undefined) return { do: 'status', ...clock };
  // "Is it open yet?", where the question is open by which that is worked out.
  const { input } = state.question;
  const isOfReply = asksWhenAnswered(heard, state);
  if (remark === 'when-open' && (input?.kind === 'time' || (input?.kind === 'date' && !isOfReply)))
    return readyFrom(heard, state) === undefined ? { do: 'ask-again', message: 'status.not-known' } : undefined;
  if (remark === 'when-open') return isState.test(plain) ? unseen(state) : undefined;
  if (mail === undefined && state.current !== undefined && isGuide && remark === 'send-again' && isToSend(state))
    return { do: 'ask-again', message: 'status.none-sent' };
  // What a page of the system sends is not ours to send: the page's own way is told.
  const own = `${about?.session.guide}.code-again`;
  const isOwn = remark === 'send-again' && mail === undefined && state.current !== undefined;
  const questions = [...(state.content.guides.get(about?.session.guide ?? '')?.questions.values() ?? [])];
  if (isOwn && questions.some(({ fact }) => fact === own)) return { do: 'tell', facts: [own] };
  const isAnother = mail !== undefined && (remark === 'send-again' || mail.isOver);
  return mail && { do: 'status', ...mail.known, ...(isAnother ? { again: mail.again } : {}) };
};

/** Whether an address is asked for, to which the guide that is open then has something sent. */
function isToSend({ question }: State): boolean {
  return question.input?.kind === 'email' || question.input?.kind === 'nhs-email';
}

/** Whether a trouble with another system is told. */
function isElsewhereFrom(about: State['current'], meaning: Meaning): boolean {
  return meaning.kind === 'topic' && meaning.topic.guide !== common && meaning.topic.guide !== about?.session.guide;
}

/** "Nothing's come. Send it again": what is wanted goes before the answer that stands beside it. */
export const sendAgain: Rule = (heard, state) => (heard.aside === 'send-again' ? status(heard, state) : undefined);

/** "Did you send it?" */
export const gone =
  new RegExp(part`^(?:(?:ok|so|and|but) )*(?:has|have|did|is|was) (?:it|you|that|(?:the|a|an|any|my) (?:e?mail|link|code|reset))\b.{0,16}\b(?:go(?:ne)?|sent|send|went
    |through|emailed|out)\b`);

/** "Is it locked still?" asks how something stands; "when can I try again?" asks for a time. */
const isState = /^(?:(?:ok|so|and|but|right|well|sorry|hi|hello|please) )*(?:is|am|are|has|have|did|was|still)\b/;

/** "Did it work?" is asked of the bot: what it knows of it, and nothing is done by that. */
export const whether: Rule = (heard, state) => {
  const { remark } = heard;
  // "Did it go through?", before the last of the steps, has a word of what is said when one is done.
  if (remark === 'mail-sent' && state.question.isEarly) return status(heard, state);
  if (remark !== 'whether' || state.question.isInOwnWords) return undefined;
  const { current, record } = state;
  const known =
    current === undefined
      ? clockOf(state)
      : mailOf({
          ...state,
          record: { ...record, sessions: record.sessions.filter(({ id }) => id === current.session.id) },
        })?.known;
  return known === undefined ? unseen(state) : { do: 'status', ...known };
};

/** The account and its page are not seen from here. What was asked for last is, where that is a ticket. */
function unseen({ current, last, record }: State): Move {
  const isTicket = current === undefined && last?.session.guide === common && (record.tickets ?? []).length > 0;
  if (isTicket) return { do: 'ticket', asked: {} };
  return record.sessions.length === 0
    ? { do: 'ask-again', message: 'status.unseen' }
    : { do: 'status', message: 'status.unseen', values: {} };
}

/** The address that an email was asked for already, and nothing else: no second one is sent for it. */
export const toldAgain: Rule = ({ words, heard }, state) => {
  const mail = state.question.input === undefined ? mailOf(state) : undefined;
  const [email, ...others] = heard.emails;
  if (mail === undefined || mail.isOver || others.length > 0 || mail.known.values.email !== email) return undefined;
  return words.split(/\s+/).length > 3 ? undefined : { do: 'status', ...mail.known };
};

/** "It's open now" tells, and asks nothing. */
const isOpen = /^(?:its|it is|thats|that is) (?:open|unlocked|working|back)\b/;

/** "Do I have to stay here?" They need not, and whatever they are told of comes by itself. */
export const stay: Rule = ({ remark }, state) => {
  if (remark !== 'stay') return undefined;
  const due = dueOf(state);
  return due === undefined ? { do: 'pause', message: 'stay' } : { do: 'status', message: 'stay-till', values: { due } };
};

/** When the bot comes back by itself to what was last talked about. */
export function dueOf({ record, last }: State): string | undefined {
  return dueFor(record, last?.session);
}

/**
 * What is left over where a system has told when it opens: no clock moves, and what can be done before it does is told. "Payroll closes
 * at nine" is no new time of a lock, and neither is another desk's until somebody names it.
 */
export const meanwhile: Rule = ({ plain, meaning, heard }, state) => {
  const { current, last, question } = state;
  const isWaiting = current === undefined && !isQuestion(question.offer) && isAhead(last);
  const guide = last?.session.guide;
  if (!isWaiting || heard.systems.some((named) => named !== guide)) return undefined;
  const isSame = meaning.kind === 'topic' && isAt(last, meaning.topic) && timesIn(heard).length === 0;
  const isPlan = meaning.kind === 'other' && meaning.topic === commonTopics.outOfScope && planned.test(plain);
  const isVague =
    meaning.kind === 'unknown' || meaning.kind === 'ask' || isPlan || (heard.frustrated && meaning.kind === 'other');
  const known = isSame || isVague ? clockOf(state) : undefined;
  return known && { do: 'meanwhile', ...known };
};

/** "5 working days from today is when?", "she began on the 30th, what date is that?": counted, where the day is told or known. */
export const readyFrom: Rule = ({ words, plain, heard, facts }, state) => {
  const { current, record, content, now, facts: rows } = state;
  if (!asksDay.test(plain)) return undefined;
  const about = talkedAbout(record);
  const guide = content.guides.get(about ?? '');
  const act = [...(guide?.steps.values() ?? [])].find((step) => step.kind === 'act' && step.act === 'joining-delay');
  const counts = act?.kind === 'act' ? act.counts : undefined;
  if (counts === undefined) return undefined;
  const isAsked =
    [...facts.facts, ...facts.likely].includes(counts) || /\bworking days?\b|\b(?:start|join|beg[au]n)/.test(plain);
  const { joined: since } = saidIn(heard, state);
  const told = [...(since === undefined ? [] : [since]), ...timesIn(heard).map(({ value }) => value)].map((value) =>
    latestOf(value).slice(0, 10),
  );
  const joined = told[0] ?? (/\btoday\b/.test(words) ? dayAt(now) : current?.place.values.joined);
  if (!isAsked || joined === undefined || new Set(told).size > 1 || joined.length !== 10) return undefined;
  const from = afterWorkingDays(joined, rows.workingDays(counts));
  return { do: 'status', message: 'status.ready', values: { joined, 'available-from': from } };
};
const asksDay = /\b(?:when|what (?:date|day)|which (?:date|day))\b/;

/** "So 9 tomorrow then?", of what opens at nine: that is right. */
export const saidBack: Rule = ({ plain, heard }, state) => {
  const isAfter = state.current === undefined && !isQuestion(state.question.offer) && isAhead(state.last);
  const [told, ...others] = timesIn(heard);
  if (!isAfter || told === undefined || others.length > 0 || lengthOf(plain) > 8 || denies.test(plain))
    return undefined;
  const known = clockOf(state);
  const ends = known?.message === 'status.lock' ? known.values['lock-ends'] : undefined;
  if (known === undefined || ends === undefined) return undefined;
  const apart = Math.abs(Date.parse(latestOf(ends)) - Date.parse(latestOf(told.value)));
  // A time that is to come is read as one that is past.
  return apart % halfDay === 0 ? { do: 'status', message: 'status.lock-yes', values: known.values } : undefined;
};
const halfDay = 43_200_000;
const denies = /\b(?:no|not|nope|last|tried|was|it was|typed|asked|before|ago|past)\b/;

/** "What about ESR?": whatever else was talked about since, the clock of the system that is named. */
export const clockOfSystem: Rule = ({ plain, heard }, state) => {
  const [system, ...others] = heard.systems;
  if (system === undefined || others.length > 0 || state.current?.session.guide === system) return undefined;
  if (!whatOf.test(plain) || state.question.isInOwnWords) return undefined;
  const sessions = state.record.sessions.filter(({ guide }) => guide === system);
  const known = clockOf({ ...state, record: { ...state.record, sessions } });
  return known?.message === 'status.lock' ? { do: 'status', ...known } : undefined;
};
const whatOf = /^(?:(?:ok|so|right|and|but) )*(?:(?:what|how) about (?:\w+ ?){1,3}|(?:\w+ ){1,2}(?:now|yet))$/;

/** "So what do I do in the meantime?" */
export const untilThen: Rule = ({ plain, heard }, state) => {
  const isWaiting = state.current === undefined && !isQuestion(state.question.offer) && isAhead(state.last);
  if (!isWaiting || heard.systems.some((named) => named !== state.last?.session.guide)) return undefined;
  const known = till.test(plain) ? clockOf(state) : undefined;
  return known && { do: 'meanwhile', ...known };
};
const till = new RegExp(part`^(?:(?:ok|so|right|and|well|but|great) )*(?:what (?:(?:happens )?(?:now|next)|else can i do
    |(?:do|does|should|shall|can|must) (?:i|we|he|she|they) (?:(?:need|have) to )?(?:do(?: now| then| next)?
    |(?:tell|say to) (?:\w+ ){0,2}(?:\w+)))|now what)$|\b(?:in the (?:mean ?time|interim)|mean ?while|till then
    |until then|before then|while i(?: a)?m? ?wait(?:ing)?)\b`);

/** What cannot wait has a time by which it is needed. */
const planned =
  /\b(?:before|by|until|till|today|tonight|tomorrow|now|urgent|urgently|asap|deadline|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|morning|\d{1,2}(?:[ap]m)?)\b/;

/** Whether something is waited for that has not come yet: the lock still runs, the day is still to come. */
export function isAhead(last: State['last']): boolean {
  return last?.place.rest.kind === 'outcome' && last.place.rest.result === 'waiting' && last.session.guide !== common;
}

/** The lock, the link, the follow-up or the day that is waited for: of what was last spoken of. */
export function clockOf(state: State): Known | undefined {
  const { record, content, now } = state;
  for (const session of record.sessions.toReversed()) {
    const guide = content.guides.get(session.guide);
    if (guide === undefined || session.guide === common) continue;
    const { values } = locate(guide, session);
    const { 'lock-ends': ends, 'available-from': from } = values;
    const system = guide.title;
    if (ends !== undefined) {
      const message = Date.parse(latestOf(ends)) > now.getTime() ? 'status.lock' : 'status.lock-over';
      return { message, values: { system, 'lock-ends': ends } };
    }
    const mail = mailIn(session, guide, now);
    if (mail !== undefined) return mail.known;
    const due = dueFor(record, session);
    if (due !== undefined)
      return {
        message: waitOf(session, state),
        values: { topic: guide.topics.get(session.topic)?.title ?? '', system, due },
      };
    if (from !== undefined) return { message: 'status.day', values: { system, 'available-from': from } };
  }
  return undefined;
}

/** What is waited for, in words of its own where the step has some that is come back to: a lock whose beginning nobody knows. */
function waitOf({ id, guide }: GuideSession, { record, content }: State): string {
  const step = record.reminders.find((one) => one.session === id && one.person === undefined)?.step;
  const own = `status.clock.${guide}.${step}`;
  return content.messages.has(own) ? own : 'status.clock';
}

interface Mail {
  readonly known: Known;
  readonly isOver: boolean;
  readonly again: Asking;
}

/** The email or code that was asked for last, here and by us. */
export function mailOf({ record, content, now }: State): Mail | undefined {
  for (const session of record.sessions.toReversed()) {
    const guide = content.guides.get(session.guide);
    const mail = guide === undefined ? undefined : mailIn(session, guide, now);
    if (mail !== undefined) return mail;
  }
  return undefined;
}

function mailIn(session: GuideSession, guide: Guide, now: Date): Mail | undefined {
  const asked = session.trail.findLastIndex(({ step, exit }) => {
    const found = guide.steps.get(step);
    return found?.kind === 'act' && sending.has(found.act) && exit === 'done';
  });
  const entry = session.trail[asked];
  if (entry === undefined) return undefined;
  const { email = '', expires = '' } = locate(guide, { ...session, trail: session.trail.slice(0, asked + 1) }).values;
  const isOver = Date.parse(expires) <= now.getTime();
  return {
    known: { message: isOver ? 'status.mail-late' : 'status.mail', values: { sent: entry.at, email, expires } },
    isOver,
    again: { session: session.id, kept: asked },
  };
}
