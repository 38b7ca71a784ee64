import { createHash } from 'node:crypto';
import type { Facts } from '../guide/facts.ts';
import type { GuideSession, Place } from '../guide/session.ts';
import type { ConversationRecord } from './record.ts';
import { isAwaited } from './reminders.ts';

const hour = 3_600_000;

/** Acts that ask the backend for a letter to the address in `email`. */
const asking: ReadonlySet<string> = new Set(['request-reset', 'secure-form', 'start-registration']);

/**
 * Whether as many letters to this address as the backend sends in an hour have been asked for in this conversation. The backend
 * tells it only to the owner of the address, as a stranger would learn that there is an account; what was asked for here,
 * everybody may hear.
 */
export function isAskedTooOften(
  record: ConversationRecord,
  session: GuideSession,
  { rest, values }: Place,
  facts: Facts,
  now: Date,
): boolean {
  if (isAwaited(record, session)) return false;
  if (rest.kind !== 'act' || !asking.has(rest.act) || !rest.exits.has('limited')) return false;
  const to = nameOf(values.email);
  return recent(record, now).filter((mail) => mail.to === to).length >= facts.count('around.emails-an-hour');
}

export function noteAsked(record: ConversationRecord, { rest, values }: Place, result: string, now: Date): void {
  if (rest.kind !== 'act' || !asking.has(rest.act) || result !== 'done') return;
  record.mails = [...recent(record, now), { to: nameOf(values.email), at: now.toISOString() }];
}

function recent({ mails = [] }: ConversationRecord, now: Date) {
  return mails.filter(({ at }) => now.getTime() - Date.parse(at) < hour);
}

function nameOf(email = ''): string {
  return createHash('sha256').update(email).digest('base64url').slice(0, 16);
}
