import type { Audit } from '../../audit/audit.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { type AccountStatus, longId, type ResetStatus, type System } from '../contract.ts';
import type { Clock } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { type Attempts, own } from '../sign-in/attempts.ts';
import type { ResetHistory } from './history.ts';
import { availableFromOf } from './resets.ts';

interface Rooms {
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly history: ResetHistory;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly rules: Rules;
}

/** What has become of requests, and what stands in the way of an account: for those who may be told. */
export class Statuses {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
  }

  /** @returns undefined when there is no such request, or it was more than a week ago */
  async reset(id: string): Promise<ResetStatus | undefined> {
    return this.#in.history.status(id);
  }

  /**
   * A mail came back after it had been handed on.
   *
   * @param mail its id: a reset's mail has the id of the request. Any other is nothing to us
   */
  async bounced(mail: string): Promise<void> {
    const reset = longId.safeParse(mail).success ? await this.#in.history.load(mail) : undefined;
    if (reset === undefined) return;
    await this.#in.history.note(mail, 'bounced');
    void this.#in.audit.note({ event: 'reset-bounced', about: reset.email });
  }

  /** @param email in lower case */
  async account(system: System, email: string): Promise<AccountStatus> {
    const account = await this.#in.accounts.load(system, email);
    if (account === undefined) return { registered: false, hasPassword: false };
    const newestReset = account.reset === undefined ? undefined : await this.reset(account.reset.id);
    const common = {
      registered: true,
      hasPassword: account.password !== undefined,
      ...(newestReset === undefined ? {} : { newestReset }),
    };
    switch (account.system) {
      case 'training-interface': {
        const availableFrom = availableFromOf(account, this.#in.rules);
        const isToCome = availableFrom > this.#in.clock.now();
        return { ...common, ...(isToCome ? { availableFrom: availableFrom.toISOString() } : {}) };
      }
      case 'esr': {
        const lockEnds = await this.#in.attempts.lockEnds(account.username, own);
        return { ...common, ...(lockEnds === undefined ? {} : { lockEnds }) };
      }
      case 'nhsp-online':
        return common;
    }
  }
}
