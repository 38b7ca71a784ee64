import { createHash } from 'node:crypto';
import { afterWorkingDays, dayAt, sayMoment } from '../calendar/calendar.ts';
import { type ActName, acts } from '../guide/acts.ts';
import type { FactId, Facts } from '../guide/facts.ts';
import type { Guide } from '../guide/guide.ts';
import type { InputKind } from '../guide/inputs.ts';
import { type GuideSession, locate } from '../guide/session.ts';
import { render, type Values } from '../guide/text.ts';
import { atTheLatest, endsOf, sayWhen } from '../guide/when/value.ts';
import { disclosed, unknown } from './disclosure.ts';
import { StoreUnavailable } from './errors.ts';
import { callWhen, reachIn } from './handoff-form.ts';
import type { Channel, Person } from './messages.ts';
import type { PendingCalls } from './pending-calls.ts';
import type { Handoff, Log, ResetAnswer, ResetBackend, TicketDraft } from './ports.ts';

export interface ActContext {
  readonly conversation: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly session: GuideSession;
  readonly values: Values;
  /** Identifies this visit to this step, so that repeating the call has one effect. */
  readonly key: string;
  /** Whether it was asked before by this key, and how that went is not known. */
  readonly isAwaited: boolean;
  readonly now: Date;
  /** The fact whose length a clock counts. */
  readonly counts?: FactId;
  /** What a ticket takes along of the rest of the conversation. */
  along(): TicketContext;
}

/** What was said before somebody asked for a person. */
export interface TicketContext {
  /** The system, and the session in it, that a ticket is about, where there are any. */
  readonly about?: { readonly guide: Guide; readonly session?: GuideSession };
  readonly email?: string;
  /** In words. */
  readonly tried: readonly string[];
  readonly transcript: TicketDraft['transcript'];
}

export interface ActsDeps {
  readonly backend: ResetBackend;
  readonly handoff: Handoff;
  readonly facts: Facts;
  readonly connected: ReadonlySet<string>;
  readonly log: Log;
  readonly waiting: PendingCalls;
}

/** Performs an act of a guide. `secure-form` is not among them: its result comes from elsewhere. */
export type Performed = Exclude<ActName, 'secure-form'>;

/**
 * @returns the result of the act; `under-way` when the backend takes longer than a person should wait: see waiting.ts. With
 * `unknown`, perform it again by the same key
 */
export async function perform(act: Performed, given: ActContext, deps: ActsDeps): Promise<ResetAnswer | 'under-way'> {
  const context = { ...given, key: keyFor(act, given) };
  const { values, session, now, counts: counted = '' } = context;
  const value = (name: string): string => values[name] ?? '';
  switch (act) {
    case 'connection': {
      const system = session.guide;
      if (!deps.connected.has(system)) return { result: 'guided', values: {} };
      return { result: 'connected', values: { 'sign-in': deps.backend.signInPage(system) } };
    }
    case 'request-reset': {
      const { person, conversation, key } = context;
      const request = { system: session.guide, email: value('email'), person, conversation, key };
      return asked(act, context, deps, () => deps.backend.requestReset(request));
    }
    case 'start-registration': {
      const { person, conversation, key } = context;
      const request = { email: value('email'), person, conversation, key };
      return asked(act, context, deps, () => deps.backend.startRegistration(request));
    }
    case 'joining-delay': {
      // Of a stretch the last day: who comes back on a day that is too early has come for nothing.
      const [first, last] = endsOf(value('joined'));
      const from = afterWorkingDays(last, deps.facts.workingDays(counted));
      if (dayAt(now) >= from) return { result: 'passed', values: {} };
      return { result: 'not-yet', values: { 'available-from': atTheLatest(from, first !== last) } };
    }
    case 'lock-clock': {
      // Of a stretch its end: a try inside a lock is worse than one that could have been sooner.
      const [first, last] = endsOf(value('last-try'));
      const ends = new Date(Date.parse(last) + deps.facts.seconds(counted) * 1000);
      if (ends <= now) return { result: 'over', values: {} };
      return { result: 'locked', values: { 'lock-ends': atTheLatest(ends.toISOString(), first !== last) } };
    }
    case 'link-clock': {
      const [first, last] = endsOf(value('asked')).map((end) => Date.parse(end) + deps.facts.seconds(counted) * 1000);
      if (first === undefined || last === undefined || last <= now.getTime()) return { result: 'expired', values: {} };
      if (first <= now.getTime()) return { result: 'unsure', values: {} };
      return { result: 'live', values: { expires: new Date(first).toISOString() } };
    }
    case 'open-ticket':
      return openTicket(context, deps);
  }
}

/**
 * What is asked for stands in the key. A turn that could not be saved is forgotten, and the person may come back with another
 * address: that is another request, and the first one was made.
 */
function keyFor(act: Performed, { key, values }: ActContext): string {
  const { needs } = acts[act];
  const what = JSON.stringify(needs.map((name) => values[name]));
  return needs.length === 0 ? key : `${key}/${createHash('sha256').update(what).digest('base64url').slice(0, 16)}`;
}

function asked(
  act: Performed,
  context: ActContext,
  deps: ActsDeps,
  call: () => Promise<ResetAnswer>,
): Promise<ResetAnswer | 'under-way'> {
  const { conversation, key, isAwaited } = context;
  return deps.waiting.ask(conversation, key, isAwaited, () =>
    disclosed(act, context.person, deps.log, call, isAwaited),
  );
}

async function openTicket(context: ActContext, { handoff, log }: ActsDeps): Promise<ResetAnswer> {
  const { values, along, key, conversation, channel, person, now } = context;
  const { about, email, tried, transcript } = along();
  const reach = reachIn(values);
  const draft: TicketDraft = {
    key,
    conversation,
    channel,
    name: values.name ?? '',
    payrollNumber: values['payroll-number'] ?? '',
    reach,
    ...(email === undefined ? {} : { email }),
    issue: withWhen(values.issue ?? '', values[callWhen]),
    ...(about === undefined ? {} : { about: aboutOf(about) }),
    tried,
    person,
    trail: about?.session === undefined ? [] : readTrail(about.guide, about.session, now),
    transcript,
  };
  try {
    const { reference, answeredBy, answerBy } = await handoff.open(draft);
    // Read again on another day, "tomorrow" would be wrong.
    const by = answerBy === undefined ? {} : { 'answered-by': sayMoment(new Date(answerBy)), 'answer-by': answerBy };
    return { result: `by-${reach.by}`, values: { reference, 'answered-by': answeredBy, ...by, 'reach-at': reach.at } };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.error('ticket-outcome-unknown');
    return unknown;
  }
}

/** When they want to be rung stands with what is wrong, where whoever rings them reads it. */
function withWhen(issue: string, when: string | undefined): string {
  return when === undefined || when === '' || issue.includes(when) ? issue : `${issue}\n${when}`.trim();
}

function aboutOf({ guide, session }: NonNullable<TicketContext['about']>): NonNullable<TicketDraft['about']> {
  if (session === undefined) return { guide: guide.id, title: guide.title };
  return { guide: guide.id, topic: session.topic, title: guide.topics.get(session.topic)?.title ?? session.topic };
}

/** The trail read aloud: what was asked, and what the person answered. A step that asked them nothing has no words, and is left out. */
export function readTrail(guide: Guide, session: GuideSession, now: Date): { asked: string; answered: string }[] {
  return session.trail.flatMap((entry, index) => {
    const place = locate(guide, { ...session, trail: session.trail.slice(0, index) });
    const { rest } = place;
    if (rest.kind !== 'ask') return [];
    const answer = rest.answers.find(({ id }) => id === entry.exit);
    const typed = rest.input === undefined ? undefined : entry.values[rest.input.keep];
    const said = answer?.label ?? (typed === undefined ? undefined : sayTyped(rest.input?.kind, typed));
    if (said === undefined) return [];
    return [{ asked: render(rest.ask, place.values, place.reached, now), answered: said }];
  });
}

/** An instant or a day as one says it to whoever reads it on another day. */
function sayTyped(kind: InputKind | undefined, value: string): string {
  return kind === 'time' || kind === 'date' ? (sayWhen(value, { on: 'another-day' }) ?? value) : value;
}
