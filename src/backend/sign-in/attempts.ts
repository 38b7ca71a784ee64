import { z } from 'zod';
import { change, read } from '../../documents/change.ts';
import { triesKey as keyOf } from '../accounts/accounts.ts';
import type { Clock, Documents } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { hashOf } from '../secrets.ts';

/**
 * Who tries. `own` is somebody whose account it plainly is: vouched for, or at a browser that was signed in to it before.
 * Only their misses lock the account. Anybody else locks out nobody but themselves: `whose` tells one stranger from another
 * (their network, or who they are).
 */
export type Requester =
  | { readonly kind: 'own' /** The hash of the device that shows it, where one does. */; readonly device?: string }
  | { readonly kind: 'stranger'; readonly whose: string };

export const own: Requester = { kind: 'own' };

/** What all strangers together may miss at one account while the lock of one lasts: no army of them can try much. */
const missesOfStrangers = 30;

const lockable = z.strictObject({ count: z.int().min(0), lockEnds: z.iso.datetime().optional() });
/** A stranger's hash, and when they missed. Those of one stranger are kept until the last of them is a lock's length old. */
const miss = z.strictObject({ whose: z.string(), at: z.int() });
type Miss = z.infer<typeof miss>;

const counted = z.union([
  z.strictObject({ v: z.literal(2), own: lockable, strangers: z.array(miss) }),
  z
    .strictObject({ v: z.literal(1), ...lockable.shape })
    .transform(({ v: _one, ...own }) => ({ v: 2, own, strangers: [] }) as const),
]) as unknown as z.ZodType<Counted>;

interface Counted {
  readonly v: 2;
  readonly own: z.infer<typeof lockable>;
  readonly strangers: readonly Miss[];
}

export type Attempt =
  | {
      readonly isTaken: true;
      readonly left: number;
      /** This try was the last: from now on whoever tried is locked out. */
      readonly lockEnds?: string;
      /** The account is locked. That is for those who have its password: to anybody else, it would say that there is one. */
      readonly accountsLock?: string;
    }
  | { readonly isTaken: false; readonly lockEnds: string };

const nothing: Counted = { v: 2, own: { count: 0 }, strangers: [] };

/**
 * Counts the tries at an ESR password. A try is counted before the password is judged, so a thousand at once are three;
 * and usernames that do not exist are counted and locked like those that do, so that the count tells nothing.
 *
 * Locks end at an instant, so twelve hours are twelve hours whatever the clocks on the wall do.
 */
export class Attempts {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #rules: Rules['esr'];

  constructor(documents: Documents, clock: Clock, rules: Rules['esr']) {
    this.#documents = documents;
    this.#clock = clock;
    this.#rules = rules;
  }

  /** When a requester may try again (ISO instant): the later of the account's lock and their own. Undefined: now. */
  async lockEnds(username: string, requester: Requester): Promise<string | undefined> {
    const found = (await read(this.#documents, keyOf(username), counted)) ?? nothing;
    const theirs = requester.kind === 'own' ? undefined : this.#strangersLock(found, hashOf(requester.whose));
    return [this.#locked(found.own.lockEnds), theirs]
      .filter((ends) => ends !== undefined)
      .sort()
      .at(-1);
  }

  /** Takes one try, if there is one left. The last one locks at once: only the right password opens it again. */
  async take(username: string, requester: Requester): Promise<Attempt> {
    return this.#change<Attempt>(username, (found) => {
      const accountsLock = this.#locked(found.own.lockEnds);
      if (requester.kind === 'stranger') return this.#takeStrangers(found, hashOf(requester.whose), accountsLock);
      return accountsLock === undefined ? this.#takeOwn(found) : { told: { isTaken: false, lockEnds: accountsLock } };
    });
  }

  /** The password was right: the count begins again, unless another try has locked meanwhile. */
  async succeeded(username: string, requester: Requester, attempt: Attempt): Promise<void> {
    await this.#clear(username, requester, attempt.lockEnds);
  }

  /** The password was changed: the count begins again. A lock stays. */
  async passwordChanged(username: string, requester: Requester): Promise<void> {
    await this.#clear(username, own, undefined);
    if (requester.kind === 'stranger') await this.#clear(username, requester, undefined);
  }

  /** Locks an account now, as the third miss of its own person would. */
  async lock(username: string): Promise<void> {
    await this.#change(username, (found) =>
      this.#locked(found.own.lockEnds) !== undefined
        ? { told: undefined }
        : { save: { ...found, own: { count: this.#rules.attempts, lockEnds: this.#lockFrom() } }, told: undefined },
    );
  }

  #takeOwn(found: Counted): { readonly save: Counted; readonly told: Attempt } {
    const count = (found.own.lockEnds === undefined ? found.own.count : 0) + 1;
    const left = this.#rules.attempts - count;
    const lock = left <= 0 ? { lockEnds: this.#lockFrom() } : {};
    return { save: { ...found, own: { count, ...lock } }, told: { isTaken: true, left, ...lock } };
  }

  #takeStrangers(
    found: Counted,
    whose: string,
    accountsLock: string | undefined,
  ): { readonly save?: Counted; readonly told: Attempt } {
    const strangers = this.#remembered(found.strangers);
    const lockEnds = this.#strangersLock(found, whose);
    if (lockEnds !== undefined) return { told: { isTaken: false, lockEnds } };
    const at = this.#now;
    const left = this.#rules.attempts - strangers.filter((earlier) => earlier.whose === whose).length - 1;
    const lock = left <= 0 ? { lockEnds: this.#lockFrom() } : {};
    return {
      save: { ...found, strangers: [...strangers, { whose, at }] },
      told: { isTaken: true, left, ...lock, ...(accountsLock === undefined ? {} : { accountsLock }) },
    };
  }

  /** A stranger waits for their own lock, and while all of them together have missed too often. */
  #strangersLock({ strangers }: Counted, whose: string): string | undefined {
    const theirs = strangers.filter((earlier) => earlier.whose === whose).map(({ at }) => at);
    const own = theirs.length >= this.#rules.attempts ? theirs.at(-1) : undefined;
    const allOf = strangers.map(({ at }) => at).filter((at) => at > this.#now - this.#lockLength);
    const all = allOf.sort((one, other) => one - other).at(-missesOfStrangers);
    const isFull = allOf.length >= missesOfStrangers;
    const last = Math.max(own ?? 0, isFull ? (all ?? 0) : 0);
    return this.#locked(last === 0 ? undefined : this.#lockFrom(last));
  }

  async #clear(username: string, requester: Requester, ownLock: string | undefined): Promise<void> {
    await this.#change(username, (found) => {
      if (requester.kind === 'own')
        return found.own.lockEnds !== ownLock || found.own.count === 0
          ? { told: undefined }
          : { save: { ...found, own: { count: 0 } }, told: undefined };
      const whose = hashOf(requester.whose);
      const theirs = found.strangers.filter((earlier) => earlier.whose === whose);
      const last = theirs.at(-1)?.at;
      const lockEnds = last === undefined || theirs.length < this.#rules.attempts ? undefined : this.#lockFrom(last);
      if (theirs.length === 0 || lockEnds !== ownLock) return { told: undefined };
      const strangers = found.strangers.filter((earlier) => earlier.whose !== whose);
      return { save: { ...found, strangers }, told: undefined };
    });
  }

  #change<Told>(
    username: string,
    decide: (found: Counted) => { readonly save?: Counted; readonly told: Told },
  ): Promise<Told> {
    // Longer than any lock: it is the instant that ends a lock, never the store.
    const ttlSeconds = this.#rules.lockSeconds + 3600;
    return change<Counted, Told>(this.#documents, keyOf(username), counted, (found) => ({
      ...decide(found ?? nothing),
      ttlSeconds,
    }));
  }

  #remembered(strangers: readonly Miss[]): readonly Miss[] {
    const since = this.#now - this.#lockLength;
    const recent = new Set(strangers.filter(({ at }) => at > since).map(({ whose }) => whose));
    return strangers.filter(({ whose }) => recent.has(whose));
  }

  #locked(lockEnds: string | undefined): string | undefined {
    return lockEnds !== undefined && Date.parse(lockEnds) > this.#now ? lockEnds : undefined;
  }

  #lockFrom(at: number = this.#now): string {
    return new Date(at + this.#lockLength).toISOString();
  }

  get #lockLength(): number {
    return this.#rules.lockSeconds * 1000;
  }

  get #now(): number {
    return this.#clock.now().getTime();
  }
}
