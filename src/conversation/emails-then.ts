import type { GuideSession, Place } from '../guide/session.ts';
import type { Speaking } from './messages.ts';
import type { Log, TimeMail } from './ports.ts';
import type { ConversationRecord } from './record.ts';
import type { ReplyBuilder } from './reply-builder.ts';

/** A wait that somebody may leave the page for, in milliseconds. */
const worthIt = 5 * 60_000;

/** How long until a mail that could not be handed on is tried again, in milliseconds. After the last it is let go, and the address with it. */
const waits = [60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000];

type EmailThen = NonNullable<ConversationRecord['emailsThen']>[number];

/** Whoever leaves web chat does not see what comes there by itself: an email is offered. */
export function offerEmail(
  record: ConversationRecord,
  session: GuideSession,
  { rest }: Place,
  { channel, now }: Speaking,
  builder: ReplyBuilder,
): void {
  const due = dueFor(record, session);
  if (due === undefined || rest.kind !== 'outcome' || channel !== 'webchat') return;
  if (Date.parse(due) - now.getTime() < worthIt) return;
  builder.message('email-then.offer', { due });
  record.emailOffered = true;
}

/** When a session comes back by itself. */
export function dueFor({ reminders }: ConversationRecord, session: GuideSession | undefined): string | undefined {
  return reminders.find((one) => one.session === session?.id && one.person === undefined)?.due;
}

/** Promises a mail for when a session comes back by itself. One for each: another address takes the place of the first. */
export function promiseEmail(record: ConversationRecord, session: GuideSession, to: string): void {
  const { id, guide, topic, moves } = session;
  const due = dueFor(record, session);
  if (due === undefined) return;
  const others = (record.emailsThen ?? []).filter(({ session }) => session !== id);
  record.emailsThen = [...others, { to, session: id, moves, about: { guide, topic }, due, tries: 0 }];
}

/**
 * Sends the mails for which it is time. Whoever has gone on meanwhile is sent none.
 *
 * @param titleOf a topic, in words
 */
export async function sendEmails(
  record: ConversationRecord,
  { conversation, now }: { readonly conversation: string; readonly now: Date },
  { timeMail, log }: { readonly timeMail: TimeMail; readonly log: Log },
  titleOf: (about: EmailThen['about']) => string,
): Promise<void> {
  const left: EmailThen[] = [];
  for (const email of record.emailsThen ?? []) {
    const { to, session, moves, about, due, tries } = email;
    const isHere = record.sessions.some((one) => one.id === session && one.moves === moves);
    if (tries === 0 && !isHere) continue;
    if (Date.parse(due) > now.getTime()) {
      left.push(email);
      continue;
    }
    try {
      await timeMail.send({
        key: `${conversation}/${session}/${moves}`,
        to,
        title: titleOf(about),
        about,
        due: new Date(due),
      });
      log.info('email-then-sent', { tries });
    } catch (error) {
      const wait = waits[tries];
      log.warn(wait === undefined ? 'email-then-given-up' : 'email-then-not-sent', {
        tries,
        error: (error as Error)?.name,
      });
      if (wait !== undefined)
        left.push({ ...email, tries: tries + 1, due: new Date(now.getTime() + wait).toISOString() });
    }
  }
  record.emailsThen = left;
  if (left.length === 0) delete record.emailsThen;
}

/** The instants at which a conversation has to be rung. */
export function duesOf({ reminders, emailsThen = [] }: ConversationRecord): readonly string[] {
  return [...reminders, ...emailsThen].map(({ due }) => due);
}
