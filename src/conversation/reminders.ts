import type { GuideSession, Place } from '../guide/session.ts';
import type { Person } from './messages.ts';
import type { ConversationRecord } from './record.ts';

/** How long until the backend is asked again, should nobody ring before. In milliseconds. */
const lookAgain = 60_000;

/** Notes when a session comes back by itself, where its step says so. */
export function remind(record: ConversationRecord, session: GuideSession, { rest, reached, values }: Place): void {
  if (rest.remind === undefined) return;
  const { when } = rest.remind;
  const due = 'at' in when ? values[when.at] : new Date(reached.getTime() + when.afterSeconds * 1000).toISOString();
  if (due === undefined) return;
  record.reminders.push({ session: session.id, step: rest.id, moves: session.moves, due });
}

/** Notes that a session stands at an act whose answer the backend still owes, and for whom it was asked. */
export function awaitAnswer(
  record: ConversationRecord,
  session: GuideSession,
  { rest }: Place,
  { now, person }: { readonly now: Date; readonly person: Person },
): void {
  const due = new Date(now.getTime() + lookAgain).toISOString();
  record.reminders.push({ session: session.id, step: rest.id, moves: session.moves, due, person });
}

/** Whether the person has been told that it takes longer. */
export function isAwaited(record: ConversationRecord, { id, moves }: GuideSession): boolean {
  return record.reminders.some((one) => one.person !== undefined && one.session === id && one.moves === moves);
}
