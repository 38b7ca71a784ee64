import { z } from 'zod';
import { plainUsername } from './accounts.ts';
import { change, read } from './kept.ts';
import type { Clock, Documents } from './ports.ts';
import type { Rules } from './rules.ts';
import { hashOf } from './secrets.ts';

const counted = z.strictObject({ v: z.literal(1), count: z.int().min(0), lockEnds: z.iso.datetime().optional() });

export type Attempt =
  | { readonly isTaken: true; readonly left: number; readonly lockEnds?: string }
  | { readonly isTaken: false; readonly lockEnds: string };

const keyOf = (username: string) => `attempts:esr:${hashOf(plainUsername(username))}`;

/**
 * Counts the tries at an ESR password. A try is counted before the password is judged, so a hundred at once are three;
 * and usernames that do not exist are counted and locked like those that do, so that the count tells nothing.
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

  /** When the lock ends (ISO instant); undefined when there is none. */
  async lockEnds(username: string): Promise<string | undefined> {
    const found = await read(this.#documents, keyOf(username), counted);
    return this.#isLocked(found?.lockEnds) ? found?.lockEnds : undefined;
  }

  /** Takes one try, if there is one left. The last one locks at once: only the right password opens it again. */
  async take(username: string): Promise<Attempt> {
    return change<z.infer<typeof counted>, Attempt>(this.#documents, keyOf(username), counted, (found) => {
      if (found?.lockEnds !== undefined && this.#isLocked(found.lockEnds))
        return { told: { isTaken: false, lockEnds: found.lockEnds } };
      const count = (found?.lockEnds === undefined ? (found?.count ?? 0) : 0) + 1;
      const left = this.#rules.attempts - count;
      const lock = left <= 0 ? { lockEnds: this.#lockFromNow() } : {};
      return { save: { v: 1, count, ...lock }, ttlSeconds: this.#life, told: { isTaken: true, left, ...lock } };
    });
  }

  /** The password was right: the count begins again, unless another try has locked the account meanwhile. */
  async succeeded(username: string, attempt: Attempt): Promise<void> {
    await this.#clear(username, attempt.lockEnds);
  }

  /** The password was changed: the count begins again. A lock stays. */
  async passwordChanged(username: string): Promise<void> {
    await this.#clear(username, undefined);
  }

  /** Locks an account now, as its third miss would. */
  async lock(username: string): Promise<void> {
    await change<z.infer<typeof counted>, undefined>(this.#documents, keyOf(username), counted, (found) =>
      this.#isLocked(found?.lockEnds)
        ? { told: undefined }
        : {
            save: { v: 1, count: this.#rules.attempts, lockEnds: this.#lockFromNow() },
            ttlSeconds: this.#life,
            told: undefined,
          },
    );
  }

  async #clear(username: string, ownLock: string | undefined): Promise<void> {
    await change<z.infer<typeof counted>, undefined>(this.#documents, keyOf(username), counted, (found) =>
      found === undefined || found.lockEnds !== ownLock
        ? { told: undefined }
        : { save: { v: 1, count: 0 }, ttlSeconds: this.#life, told: undefined },
    );
  }

  #isLocked(lockEnds: string | undefined): boolean {
    return lockEnds !== undefined && Date.parse(lockEnds) > this.#clock.now().getTime();
  }

  #lockFromNow(): string {
    return new Date(this.#clock.now().getTime() + this.#rules.lockSeconds * 1000).toISOString();
  }

  /** Longer than any lock: it is the instant that ends a lock, never the store. */
  get #life(): number {
    return this.#rules.lockSeconds + 3600;
  }
}
