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

/** Whoever leaves web chat does not see what comes there by itself: an email is offered, and a text where there are any. */
export function offerEmail(
  record: ConversationRecord,
  session: GuideSession,
  { rest }: Place,
  { channel, now }: Speaking,
  builder: ReplyBuilder,
  { canText }: TimeMail,
): void {
  const due = dueFor(record, session);
  if (due === undefined || rest.kind !== 'outcome' || channel !== 'webchat') return;
  if (Date.parse(due) - now.getTime() < worthIt) return;
  builder.message(canText ? 'text-then.offer' : 'email-then.offer', { due });
  record.emailOffered = true;
}

/** When a session comes back by itself. */
export function dueFor({ reminders }: ConversationRecord, session: GuideSession | undefined): string | undefined {
  return reminders.find((one) => one.session === session?.id && one.person === undefined)?.due;
}

/**
 * Takes where to write to when a session comes back by itself, and says so; without it, asks for it.
 *
 * @param to an address, or a mobile number in E.164
 */
export async function takeAddress(
  record: ConversationRecord,
  session: GuideSession,
  { to, due }: { readonly to: string | undefined; readonly due: string },
  builder: ReplyBuilder,
  timeMail: TimeMail,
): Promise<void> {
  const isNumber = to?.startsWith('+') === true;
  if (to === undefined || (isNumber && !timeMail.canText)) {
    record.emailOffered = true;
    const ask = timeMail.canText ? 'text-then.where' : 'email-then.where';
    return builder.message(isNumber ? 'text-then.none' : ask, { due });
  }
  const [kind, where] = isNumber ? ['text-then', { phone: sayMobile(to) }] : ['email-then', { email: to }];
  if (!(await timeMail.take(to))) return builder.message(`${kind}.too-many`, where);
  promiseEmail(record, session, to);
  builder.message(`${kind}.promised`, { ...where, due });
}

/** As people in Britain write it. */
function sayMobile(number: string): string {
  return number.replace(/^\+44(\d{4})(\d{3})(\d{3})$/, '0$1 $2 $3');
}

/** Promises a mail for when a session comes back by itself. One for each: another address takes the place of the first. */
function promiseEmail(record: ConversationRecord, session: GuideSession, to: string): void {
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
