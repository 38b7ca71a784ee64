import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { reply } from '../../conversation/messages.ts';
import type { Unasked } from '../../conversation/ports.ts';
import { change, type Decision } from '../../documents/change.ts';
import type { AlarmClock, Clock, Documents, LateReply, Log, Reply } from '../ports.ts';
import { countedFor, nextFree } from './rates.ts';
import type { Verdict } from './verdict.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait before each further try, in milliseconds: the last for as long as it takes. */
const waits = [2 * second, 8 * second, 30 * second, 2 * minute, 8 * minute, 30 * minute, hour];
/** After so long a message is given up in its channel, and after so much more by mail as well. In milliseconds. */
const channelHas = 24 * hour;
const mailHas = 24 * hour;
/** Whoever has begun to send is left alone for so long, in milliseconds: then they are taken to be dead. */
export const claimLife = 15 * second;
/** A message is taken up by whoever is there so long after it was kept, should nobody have begun. In milliseconds. */
const takenUpAfter = 4 * second;
/** How many messages that are done with are known, so that one that is handed on again is not said again. */
const mostDone = 50;
/** In seconds: longer than any message may wait. */
const life = 3 * 24 * 3600;

const waiting = z.strictObject({ id: z.string(), at: z.int(), reply });
type Waiting = z.infer<typeof waiting>;

/** What is kept of a conversation in which something is to be said unasked. Instants are milliseconds since 1970. */
const kept = z.strictObject({
  reference: z.unknown(),
  waiting: z.array(waiting),
  done: z.array(z.string()),
  /** When something was sent, within the last hour. */
  sent: z.array(z.int()),
  /** Tries of the first that failed, and when it is tried again. */
  failures: z.int(),
  notBefore: z.int(),
  claim: z.strictObject({ by: z.string(), until: z.int() }).exactOptional(),
  /** Since when the person has closed the conversation to us. */
  blocked: z.int().exactOptional(),
});
type Kept = z.infer<typeof kept>;

export interface QueueParts {
  readonly documents: Documents;
  /** Of this queue alone. */
  readonly alarms: AlarmClock;
  readonly clock: Clock;
  readonly log: Log;
  /** Hands one message to the channel, once. */
  speak(reference: unknown, reply: Reply): Promise<Verdict>;
  /** When the person was last heard there, in milliseconds since 1970, and by which address they are written to, if one is known. */
  read(reference: unknown): { readonly heard: number; readonly address?: string | undefined };
  /** Where to speak as it stands now, for what has waited. @returns undefined where nothing newer is known */
  latest(conversation: string): Promise<unknown>;
  /** Left out: whoever cannot be reached in their channel is not reached. @throws when it could not be handed on this time */
  readonly mail?: ((late: LateReply) => Promise<void>) | undefined;
}

type Decided<Result> = Omit<Decision<Kept, Result>, 'ttlSeconds'>;

type Step =
  | { readonly do: 'nothing' }
  | { readonly do: 'wait'; readonly until: number }
  | ({ readonly do: 'speak' | 'mail' } & Told);

interface Told {
  readonly first: Waiting;
  readonly reference: unknown;
}

/**
 * What is said unasked, kept until its channel has taken it: in order in each conversation, through restarts, at least once. A channel that does not take it is
 * asked again for a day, more and more seldom; then the person is written to, where their address is known.
 *
 * One process at a time sends in a conversation. Each step has an alarm set before it, so that whatever becomes of the
 * process, somebody takes it up.
 */
export class UnaskedQueue {
  readonly #parts: QueueParts;
  readonly #name = randomUUID();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(parts: QueueParts) {
    this.#parts = parts;
    parts.alarms.onRing((conversation) => this.#drain(conversation));
  }

  /** Keeps what is to be said, and begins to send it. @throws StoreUnavailable: handing it on again is then safe */
  async add({ conversation, cause, reference, replies }: Unasked): Promise<void> {
    const now = this.#now();
    const news = replies.map((reply): Waiting => ({ id: idOf(cause, reply), at: now, reply }));
    await this.#change(conversation, (found) => {
      const known = new Set([...found.done, ...found.waiting.map(({ id }) => id)]);
      const added = news.filter(({ id }) => !known.has(id));
      if (added.length === 0) return { told: undefined };
      const save: Kept = { ...found, reference, waiting: [...found.waiting, ...added] };
      return { save, told: undefined, before: () => this.#ringAt(conversation, now + takenUpAfter) };
    });
    // What is kept is said: should the store be down now, by whom its alarm wakes.
    await this.#drain(conversation).catch((error: Error) =>
      this.#parts.log.warn('unasked-waits', { error: error.name }),
    );
  }

  /** Waits for what is being sent. What waits is sent by the next process. */
  async close(): Promise<void> {
    await this.#parts.alarms.close();
    await Promise.allSettled(this.#underWay.values());
  }

  #drain(conversation: string): Promise<void> {
    const before = this.#underWay.get(conversation) ?? Promise.resolve();
    const next = before.catch(() => {}).then(() => this.#sendAll(conversation));
    this.#underWay.set(conversation, next);
    const forget = () => {
      if (this.#underWay.get(conversation) === next) this.#underWay.delete(conversation);
    };
    next.then(forget, forget);
    return next;
  }

  /** Sends until nothing is left, or the next has to wait. */
  async #sendAll(conversation: string): Promise<void> {
    for (;;) {
      const latest = await this.#parts.latest(conversation);
      const step = await this.#change(conversation, (found) => this.#next(conversation, found, latest));
      if (step.do === 'nothing') return;
      if (step.do === 'wait') return this.#ringAt(conversation, step.until);
      if (step.do === 'mail') await this.#mail(conversation, step);
      else await this.#speak(conversation, step);
    }
  }

  /** What is to be done now. Whoever is to speak has claimed it. */
  #next(conversation: string, found: Kept, latest: unknown): Decided<Step> {
    const now = this.#now();
    const [first] = found.waiting;
    if (first === undefined) return { told: { do: 'nothing' } };
    const { claim, notBefore } = found;
    if (claim !== undefined && claim.by !== this.#name && claim.until > now)
      return { told: { do: 'wait', until: claim.until } };
    if (notBefore > now) return { told: { do: 'wait', until: notBefore } };
    const reference = latest ?? found.reference;
    const isClosed = found.blocked !== undefined && this.#parts.read(reference).heard <= found.blocked;
    const isLate = now - first.at >= channelHas;
    const free = isClosed || isLate ? now : nextFree(found.sent, now);
    if (free > now) return { told: { do: 'wait', until: free } };
    const until = now + claimLife;
    return {
      save: { ...found, reference, claim: { by: this.#name, until } },
      before: () => this.#ringAt(conversation, until),
      told: { do: isClosed || isLate ? 'mail' : 'speak', first, reference },
    };
  }

  async #speak(conversation: string, { first, reference }: Told): Promise<void> {
    const { log } = this.#parts;
    const verdict = await this.#parts.speak(reference, first.reply);
    const now = this.#now();
    switch (verdict.is) {
      case 'sent':
        return this.#finish(conversation, first, { sentAt: now });
      case 'blocked':
        log.warn('not-delivered', { why: verdict.why, next: 'closed' });
        return this.#settle(conversation, (found) => ({ ...found, blocked: now, failures: 0 }));
      case 'never':
        log.error('not-delivered', { why: verdict.why, next: 'mail' });
        return this.#mail(conversation, { first, reference });
      case 'later':
        log.warn('not-delivered', { why: verdict.why, next: 'again' });
        return this.#tryLater(conversation, verdict.after);
    }
  }

  /** The last resort. Whoever has no address is not reached, and it is said in the log. */
  async #mail(conversation: string, { first, reference }: Told): Promise<void> {
    const { log, mail, read } = this.#parts;
    const { address } = read(reference);
    const isOver = this.#now() - first.at >= channelHas + mailHas;
    if (mail === undefined || address === undefined || isOver) {
      log.error('given-up', { mailed: false });
      return this.#finish(conversation, first, {});
    }
    try {
      await mail({ id: first.id, address, reply: first.reply });
    } catch (error) {
      log.warn('late-reply-not-mailed', { error: (error as Error)?.name });
      return this.#tryLater(conversation, undefined);
    }
    log.warn('given-up', { mailed: true });
    return this.#finish(conversation, first, {});
  }

  #finish(conversation: string, { id }: Waiting, { sentAt }: { readonly sentAt?: number }): Promise<void> {
    return this.#settle(conversation, (found) => ({
      ...found,
      waiting: found.waiting.filter((one) => one.id !== id),
      done: [...found.done, id].slice(-mostDone),
      sent: [...found.sent, ...(sentAt === undefined ? [] : [sentAt])].filter((at) => at > this.#now() - countedFor),
      failures: 0,
      notBefore: 0,
    }));
  }

  #tryLater(conversation: string, after = 0): Promise<void> {
    const now = this.#now();
    return this.#settle(conversation, (found) => {
      const wait = waits[Math.min(found.failures, waits.length - 1)] ?? hour;
      // From three quarters of it to five: what was refused together comes back apart.
      const notBefore = now + Math.max(Math.round(wait * (0.75 + 0.5 * Math.random())), after);
      return { ...found, failures: found.failures + 1, notBefore };
    });
  }

  /** Notes what came of a message, and lets go of the conversation. */
  #settle(conversation: string, note: (found: Kept) => Kept): Promise<void> {
    return this.#change(conversation, (found) => {
      const { claim: _over, ...save } = note(found);
      return { save, told: undefined };
    });
  }

  #change<Result>(conversation: string, decide: (found: Kept) => Decided<Result>): Promise<Result> {
    const nothing: Kept = { reference: undefined, waiting: [], done: [], sent: [], failures: 0, notBefore: 0 };
    return change(this.#parts.documents, `unasked/${conversation}`, kept, (found = nothing) => ({
      ...decide(found),
      ttlSeconds: life,
    }));
  }

  #ringAt(conversation: string, at: number): Promise<void> {
    return this.#parts.alarms.set(conversation, new Date(at));
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}

/** The same reply to the same cause is the same message. */
function idOf(cause: string, reply: Reply): string {
  return createHash('sha256')
    .update(JSON.stringify([cause, reply]))
    .digest('base64url')
    .slice(0, 22);
}
