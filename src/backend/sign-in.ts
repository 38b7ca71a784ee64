import type { Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import type { System } from './contract.ts';
import { isPassword } from './passwords.ts';

export type SignedIn =
  | { readonly result: 'signed-in' }
  /** `left` is how many tries are left before the account locks, where it locks at all. */
  | { readonly result: 'wrong'; readonly left?: number }
  | { readonly result: 'locked'; readonly lockEnds: string };

/** Signs in to a practice account, so that a new password can be proved. */
export class SignIn {
  readonly #accounts: Accounts;
  readonly #attempts: Attempts;

  constructor(accounts: Accounts, attempts: Attempts) {
    this.#accounts = accounts;
    this.#attempts = attempts;
  }

  /** @param name the email address; for ESR the username */
  async signIn(system: System, name: string, password: string): Promise<SignedIn> {
    if (system === 'esr') return this.#signInToEsr(name, password);
    const account = await this.#accounts.load(system, name.trim().toLowerCase());
    return (await isPassword(password, account?.password)) ? { result: 'signed-in' } : { result: 'wrong' };
  }

  async #signInToEsr(username: string, password: string): Promise<SignedIn> {
    const attempt = await this.#attempts.take(username);
    if (!attempt.isTaken) return { result: 'locked', lockEnds: attempt.lockEnds };
    const account = await this.#accounts.loadByUsername(username);
    if (await isPassword(password, account?.password)) {
      await this.#attempts.succeeded(username, attempt);
      return { result: 'signed-in' };
    }
    return attempt.lockEnds === undefined
      ? { result: 'wrong', left: attempt.left }
      : { result: 'locked', lockEnds: attempt.lockEnds };
  }
}
