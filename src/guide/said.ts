import { addDays, dayAt } from '../calendar/calendar.ts';
import type { Ask, ExitId, Step } from './guide.ts';
import { type Answer, readAnswer } from './inputs.ts';
import { isAlone, isSaidOf } from './subject.ts';
import type { Values } from './text.ts';
import { ofTheLastEmail, type Tried, tried } from './tried.ts';
import { latestOf, timesOf } from './when/value.ts';

/** What a person said in passing, which may answer a question before it is asked. */
export interface Said {
  readonly tried: readonly Tried[];
  /** Addresses, in lower case. */
  readonly emails: readonly string[];
  /** What happened when, in the order in which it was said. */
  readonly times: readonly Told[];
  /** The day on which they joined: an ISO date. */
  readonly joined?: string | undefined;
}

/** A time that is over, or a day, see when/value.ts, and the clause in which it stands: "it locked me out at …". */
export interface Told {
  readonly value: string;
  readonly about: string;
}

/** An answer that was given before its question. `by` is what gave it, and `left` is what was said beside it. */
export interface Known {
  readonly exit: ExitId;
  readonly values: Values;
  readonly by: Tried | 'when' | 'joined';
  readonly left: Said;
}

export const nothingSaid: Said = { tried: [], emails: [], times: [] };

/** Nobody goes by the fifth time before last. */
const mostTimes = 4;

/** In days: what is longer ago is seldom said of an email or a wrong try. */
const recent = 7;

/** Whoever joined so many days ago or fewer is new here. */
const newFor = 60;

export function isSomething({ tried: done, emails, times, joined }: Said): boolean {
  return done.length > 0 || emails.length > 0 || times.length > 0 || joined !== undefined;
}

/** What was said before and what is said now. A day said now replaces the one before. */
export function together(before: Said | undefined, now: Said): Said {
  if (before === undefined) return now;
  const joined = now.joined ?? before.joined;
  return {
    tried: [...new Set([...before.tried, ...now.tried])],
    emails: [...new Set([...now.emails, ...before.emails])],
    times: [...before.times, ...now.times].slice(-mostTimes),
    ...(joined === undefined ? {} : { joined }),
  };
}

/** What still holds when a new email or code is asked for. */
export function afterAsking(said: Said): Said {
  const { joined, emails } = said;
  const still = said.tried.filter((one) => !ofTheLastEmail.has(one));
  return { tried: still, emails, times: [], ...(joined === undefined ? {} : { joined }) };
}

/**
 * Finds the answer to a question in what was said already. An email address is never taken so: something is sent to it, so
 * the person is asked first (`emailFor`).
 */
export function knownAnswer(ask: Ask, said: Said, now: Date): Known | undefined {
  const { input } = ask;
  if (input?.kind === 'time') {
    const about = input.about ?? [];
    const isOver = ({ value }: Told) => !value.includes('T') && latestOf(value) < dayAt(now);
    // A month by itself is nobody's answer to when an email was asked for.
    const isRecent = ({ value }: Told) => value.includes('T') || latestOf(value) >= addDays(dayAt(now), -recent);
    const told = said.times.findLast(
      (one) => isSaidOf(one.about, about, isOver(one)) || (isAlone(one.about, about) && isRecent(one)),
    );
    if (told !== undefined) {
      const values = { [input.keep]: timesOf(told.value, now) };
      return { exit: 'given', values, by: 'when', left: { ...said, times: [] } };
    }
  }
  const isLong = ask.answers.some(({ heard }) => heard.includes('here-long')) && standing(said, now) === 'here-long';
  if (input?.kind === 'date' && said.joined !== undefined && !isLong) {
    const { joined, ...left } = said;
    return { exit: 'given', values: { [input.keep]: joined }, by: 'joined', left };
  }
  const done = tried.filter((one) => said.tried.includes(one) || one === standing(said, now));
  for (const by of done) {
    const answer = ask.answers.find(({ heard }) => heard.includes(by));
    if (answer === undefined) continue;
    const asked = new Set(ask.answers.flatMap(({ heard }) => heard));
    return { exit: answer.id, values: {}, by, left: { ...said, tried: said.tried.filter((one) => !asked.has(one)) } };
  }
  return undefined;
}

/** An address as it was read, see Answer. */
export type EmailRead = Extract<Answer, { readonly take: string } | { readonly confirm: string }>;

/** What holds once a step is left by this way. When somebody joined stays so: a question that comes to it again is not asked. */
export function saidAfter(step: Step, exit: ExitId, values: Values, said: Said | undefined): Said | undefined {
  if (step.kind === 'act') return said === undefined ? undefined : afterAsking(said);
  if (step.kind !== 'ask') return said;
  const day = step.input?.kind === 'date' ? values[step.input.keep] : undefined;
  // "Last week" is a stretch, and one day is kept: its last, as nobody is told to come back too early.
  const joined = day === undefined ? undefined : latestOf(day);
  const heard = step.answers.find(({ id }) => id === exit)?.heard ?? [];
  const isNew = (one: Tried) => one === 'new-here' || one === 'here-long';
  const told = { ...nothingSaid, tried: heard.filter(isNew), ...(joined === undefined ? {} : { joined }) };
  return isSomething(told) ? together(said, told) : said;
}

/** The address that was said and that this question takes. */
export function emailFor(ask: Ask, said: Said, now: Date): EmailRead | undefined {
  const kind = ask.input?.kind;
  if (kind !== 'email' && kind !== 'nhs-email') return undefined;
  return said.emails
    .map((email) => readAnswer({ kind }, email, now))
    .find((read) => 'take' in read || 'confirm' in read);
}

function standing({ joined }: Said, now: Date): Tried | undefined {
  if (joined === undefined) return undefined;
  return joined >= addDays(dayAt(now), -newFor) ? 'new-here' : 'here-long';
}
