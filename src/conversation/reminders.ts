import type { GuideSession, Place } from '../guide/session.ts';
import { latestOf } from '../guide/when/value.ts';
import type { Person } from './messages.ts';
import type { ConversationRecord } from './record.ts';

/**
 * How long until the backend is asked again, should nobody ring before, in milliseconds. Short, as after the end of a
 * process this is all that brings an answer to the person.
 */
const lookAgain = 3_000;
/** Where nobody can tell what came of it, it is asked less and less often: at most so far apart, in milliseconds. */
const farthest = 60_000;
/** After this long, in milliseconds, the person is told that it stays unknown, and is offered somebody who can look. */
const askAgainFor = 5 * 60_000;

/** Notes when a session comes back by itself, where its step says so. */
export function remind(record: ConversationRecord, session: GuideSession, { rest, reached, values }: Place): void {
  if (rest.remind === undefined) return;
  const { when } = rest.remind;
  const due =
    'at' in when
      ? latestOf(values[when.at] ?? '') || undefined
      : new Date(reached.getTime() + when.afterSeconds * 1000).toISOString();
  if (due === undefined) return;
  record.reminders.push({ session: session.id, step: rest.id, moves: session.moves, due });
}

/** Notes that a session stands at an act whose answer the backend still owes, and for whom it was asked. */
export function awaitAnswer(
  record: ConversationRecord,
  session: GuideSession,
  place: Place,
  why: 'under-way' | 'unknown',
  { now, person }: { readonly now: Date; readonly person: Person },
): void {
  const wait = why === 'under-way' ? lookAgain : Math.min(Math.max(lookAgain, sinceAsked(place, now) / 2), farthest);
  const due = new Date(now.getTime() + wait).toISOString();
  record.reminders.push({ session: session.id, step: place.rest.id, moves: session.moves, due, person });
}

/** The message for somebody whose answer is awaited. */
export function acknowledgement({ rest }: Place, why: 'under-way' | 'unknown'): string {
  if (why === 'under-way') return 'taking-long';
  return rest.kind === 'act' && rest.act === 'open-ticket' ? 'cannot-tell-yet.ticket' : 'cannot-tell-yet';
}

/** Whether what came of an act may still become known: it was asked not too long ago. */
export function isWorthAsking(place: Place, now: Date): boolean {
  return sinceAsked(place, now) < askAgainFor;
}

/** Whether the person has been told that it takes longer. */
export function isAwaited(record: ConversationRecord, { id, moves }: GuideSession): boolean {
  return record.reminders.some((one) => one.person !== undefined && one.session === id && one.moves === moves);
}

/** An act is performed as soon as the answer before it is given. */
function sinceAsked({ reached }: Place, now: Date): number {
  return now.getTime() - reached.getTime();
}
