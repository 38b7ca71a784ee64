import type { ActName } from '../../guide/acts.ts';
import { common } from '../../guide/common-topics.ts';
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
  switch (remark) {
    case 'when-open': {
      const known = clockOf(state) ?? mailOf(state)?.known;
      return known && { do: 'status', ...known };
    }
    case 'mail-sent': {
      const mail = mailOf(state);
      return mail && { do: 'status', ...mail.known, ...(mail.isOver ? { again: mail.again } : {}) };
    }
    case 'send-again': {
      const mail = mailOf(state);
      return mail && { do: 'status', ...mail.known, again: mail.again };
    }
    default:
      return undefined;
  }
};

/** The lock, the day or the follow-up that is waited for: the one last spoken of. */
export function clockOf({ record, content, now }: State): Known | undefined {
  for (const session of record.sessions.toReversed()) {
    const guide = content.guides.get(session.guide);
    if (guide === undefined || session.guide === common) continue;
    const { values } = locate(guide, session);
    const { 'lock-ends': ends, 'available-from': from } = values;
    const system = guide.title;
    if (ends !== undefined)
      return {
        message: Date.parse(ends) > now.getTime() ? 'status.lock' : 'status.lock-over',
        values: { system, 'lock-ends': ends },
      };
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
    if (guide === undefined) continue;
    const asked = session.trail.findLastIndex(({ step, exit }) => {
      const found = guide.steps.get(step);
      return found?.kind === 'act' && sending.has(found.act) && exit === 'done';
    });
    const entry = session.trail[asked];
    if (entry === undefined) continue;
    const before = locate(guide, { ...session, trail: session.trail.slice(0, asked + 1) } satisfies GuideSession);
    const { email = '', expires = '' } = before.values;
    const isOver = Date.parse(expires) <= now.getTime();
    return {
      known: { message: isOver ? 'status.mail-late' : 'status.mail', values: { sent: entry.at, email, expires } },
      isOver,
      again: { session: session.id, kept: asked },
    };
  }
  return undefined;
}
