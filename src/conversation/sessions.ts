import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import { type GuideSession, locate, type Place } from '../guide/session.ts';
import type { ConversationRecord } from './record.ts';

/** How many guides a person may have open or ended before the oldest is let go; and how many more that wait for a reminder. */
const most = 6;

/** Sessions whose guide or topic is no longer there are forgotten: the person is asked again from the menu. */
export function placeOf(session: GuideSession, { guides }: Pick<Content, 'guides'>): Place | undefined {
  const guide = guides.get(session.guide);
  return guide?.topics.has(session.topic) === true ? locate(guide, session) : undefined;
}

/** Puts a session last: it is the one that is talked about. */
export function keep(record: ConversationRecord, session: GuideSession): void {
  delete record.undo;
  const others = record.sessions.filter(({ id }) => id !== session.id);
  record.reminders = record.reminders.filter((one) => one.session !== session.id);
  const all = [...others, structuredClone(session) as ConversationRecord['sessions'][number]];
  const waits = ({ id }: GuideSession) => record.reminders.some((one) => one.session === id);
  const kept = new Set([...all.filter(waits).slice(-most), ...all.filter((one) => !waits(one)).slice(-most)]);
  record.sessions = all.filter((one) => kept.has(one));
}

/** Lets go of everything but what has ended and waits for a reminder. @returns see `letGo` */
export function dropAll(record: ConversationRecord, content: Content): readonly GuideSession[] {
  delete record.later;
  delete record.tail;
  return letGo(record, content, record.sessions);
}

/**
 * Lets go of sessions, but for those that have ended and wait for a reminder.
 *
 * @returns those that were to come back by themselves, and no longer do
 */
export function letGo(
  record: ConversationRecord,
  content: Content,
  sessions: readonly GuideSession[],
): readonly GuideSession[] {
  const dueOf = (id: string) => record.reminders.filter(({ session }) => session === id);
  const gone = sessions.filter(
    (session) => placeOf(session, content)?.rest.kind !== 'outcome' || dueOf(session.id).length === 0,
  );
  const promised = gone.filter(({ id }) => dueOf(id).some(({ person }) => person === undefined));
  const ids = new Set(gone.map(({ id }) => id));
  record.sessions = record.sessions.filter(({ id }) => !ids.has(id));
  record.reminders = record.reminders.filter(({ session }) => !ids.has(session));
  return promised;
}

/** A session that was left for this one, and has not ended. */
export function below({ sessions }: ConversationRecord, content: Content, { id }: GuideSession) {
  const others = sessions.filter((one) => one.id !== id);
  return others.findLast((one) => !['outcome', undefined].includes(placeOf(one, content)?.rest.kind));
}

/** What a person who asks for a colleague was at: the last guide about a system, unless that was solved. */
export function lastAboutASystem(
  { sessions }: ConversationRecord,
  content: Pick<Content, 'guides'>,
): GuideSession | undefined {
  const session = sessions.findLast(({ guide }) => guide !== common);
  const rest = session === undefined ? undefined : placeOf(session, content)?.rest;
  return rest === undefined || (rest.kind === 'outcome' && rest.result === 'solved') ? undefined : session;
}
