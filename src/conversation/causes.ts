import { createHash } from 'node:crypto';
import type { ConversationRecord } from './record.ts';

type Cause = ConversationRecord['causes'][number];

/** Turns whose replies are kept, for causes that come again. */
const withReplies = 30;
const hour = 3_600_000;
/** How many hours the id of a cause is known after its replies are gone. */
const hours = 24;
/** Of base64url: 48 bits, so that among all that are kept a new id is taken for an old one once in 10^11 times. */
const idLength = 8;
/**
 * How many ids are kept without their replies: 16 KB. Nobody writes so much in a day, and whoever floods their own conversation
 * loses the oldest of their own ids.
 */
const mostIds = 2_000;

/** @returns the cause with this id; `spent` when only its id is left, and undefined when it is new */
export function recall({ causes, spent = [] }: ConversationRecord, id: string): Cause | 'spent' | undefined {
  const known = causes.findLast((cause) => cause.id === id);
  if (known !== undefined) return known;
  const short = shortOf(id);
  return spent.some(({ ids }) => idsIn(ids).includes(short)) ? 'spent' : undefined;
}

/** Keeps a cause with its replies. Of those that make room for it the ids are kept, for a day. */
export function remember(record: ConversationRecord, cause: Cause, now: Date): void {
  const causes = [...record.causes, cause];
  record.causes = causes.slice(-withReplies);
  const thisHour = Math.floor(now.getTime() / hour);
  const leaving = causes.slice(0, -withReplies).map(({ id }) => shortOf(id));
  const before = record.spent ?? [];
  if (leaving.length === 0 && before.length === 0) return;
  const byHour = new Map<number, readonly string[]>(before.map(({ hour, ids }) => [hour, idsIn(ids)]));
  byHour.set(thisHour, [...(byHour.get(thisHour) ?? []), ...leaving]);
  let room = mostIds;
  record.spent = [...byHour]
    .filter(([at]) => at >= thisHour - hours)
    .sort(([one], [other]) => other - one)
    .map(([at, ids]) => {
      const kept = ids.slice(Math.max(0, ids.length - room));
      room -= kept.length;
      return { hour: at, ids: kept.join('') };
    })
    .filter(({ ids }) => ids !== '')
    .reverse();
}

/** Takes a cause for one that never was: when it comes again it is new. */
export function forget(record: ConversationRecord, id: string): void {
  record.causes = record.causes.filter((cause) => cause.id !== id);
  const short = shortOf(id);
  record.spent = record.spent?.map(({ hour, ids }) => ({
    hour,
    ids: idsIn(ids)
      .filter((one) => one !== short)
      .join(''),
  }));
}

function shortOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, idLength);
}

function idsIn(ids: string): string[] {
  return ids.match(new RegExp(`.{${idLength}}`, 'g')) ?? [];
}
