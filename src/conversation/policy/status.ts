import type { ActName } from '../../guide/acts.ts';
import { common } from '../../guide/common-topics.ts';
import type { Guide } from '../../guide/guide.ts';
import { type GuideSession, locate } from '../../guide/session.ts';
import type { Values } from '../../guide/text.ts';
import type { Asking } from './moves.ts';
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
export const status: Rule = ({ remark }, state) => {
  if (remark !== 'when-open' && remark !== 'mail-sent' && remark !== 'send-again') return undefined;
  const mail = mailOf(state);
  if (remark === 'when-open') {
    const known = clockOf(state);
    return known && { do: 'status', ...known };
  }
  const isAnother = mail !== undefined && (remark === 'send-again' || mail.isOver);
  return mail && { do: 'status', ...mail.known, ...(isAnother ? { again: mail.again } : {}) };
};

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
      const message = Date.parse(ends) > now.getTime() ? 'status.lock' : 'status.lock-over';
      return { message, values: { system, 'lock-ends': ends } };
    }
    const mail = mailIn(session, guide, now);
    if (mail !== undefined) return mail.known;
    const due = record.reminders.find((one) => one.session === session.id && one.person === undefined)?.due;
    if (due !== undefined)
      return { message: 'status.clock', values: { topic: guide.topics.get(session.topic)?.title ?? '', due } };
    if (from !== undefined) return { message: 'status.day', values: { system, 'available-from': from } };
  }
  return undefined;
}

interface Mail {
  readonly known: Known;
  readonly isOver: boolean;
  readonly again: Asking;
}

/** The email or code that was asked for last, here and by us. */
function mailOf({ record, content, now }: State): Mail | undefined {
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
