import { z } from 'zod';
import { type AccountOf, type Accounts, plainUsername } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { change, read } from './kept.ts';
import { hashPassword, passwordProblem } from './passwords.ts';
import type { Clock, Documents } from './ports.ts';
import type { Rules } from './rules.ts';
import { hashOf, isSame, newToken } from './secrets.ts';

type Resettable = 'training-interface' | 'esr';

/** Whose a token is. Whether it works stands in the account, so that one save decides it. */
const issued = z.strictObject({ v: z.literal(1), system: z.enum(['training-interface', 'esr']), email: z.string() });

/** Kept for a day after it has run out, to tell a person why their link no longer works. */
const explainSeconds = 86_400;

export type TokenState = 'live' | 'unknown' | 'expired' | 'used' | 'superseded';
type Dead = Exclude<TokenState, 'live'>;

export type Completion =
  | { readonly result: 'done' }
  | { readonly result: Dead }
  /** The address or username typed is not the one that the link was sent for. */
  | { readonly result: 'other-account' }
  | { readonly result: 'weak'; readonly problem: string }
  | { readonly result: 'locked'; readonly lockEnds: string };

const keyOf = (token: string) => `token:${hashOf(token)}`;

/** Reset links: 256 random bits, kept as a hash, used once, and one to an account: the newest. */
export class Tokens {
  readonly #documents: Documents;
  readonly #accounts: Accounts;
  readonly #attempts: Attempts;
  readonly #clock: Clock;
  readonly #rules: Rules;

  constructor(documents: Documents, accounts: Accounts, attempts: Attempts, clock: Clock, rules: Rules) {
    this.#documents = documents;
    this.#accounts = accounts;
    this.#attempts = attempts;
    this.#clock = clock;
    this.#rules = rules;
  }

  /** @returns the token, which is nowhere else: it goes into the mail and is forgotten */
  async issue(system: Resettable, email: string, expires: Date): Promise<string> {
    const token = newToken();
    const life = Math.ceil((expires.getTime() - this.#clock.now().getTime()) / 1000);
    await change(this.#documents, keyOf(token), issued, () => ({
      save: { v: 1, system, email },
      ttlSeconds: life + explainSeconds,
      told: undefined,
    }));
    await this.#accounts.change(system, email, (account) =>
      account === undefined
        ? { told: undefined }
        : {
            save: {
              ...account,
              reset: { tokenHash: hashOf(token), expires: expires.toISOString(), used: false },
            },
            told: undefined,
          },
    );
    return token;
  }

  /** What has become of a link. Asking changes nothing, so a mail scanner may open it. */
  async state(system: Resettable, token: string): Promise<TokenState> {
    const account = await this.#find(system, token);
    return account === undefined ? 'unknown' : this.#stateIn(account, token);
  }

  /**
   * Sets a new password by a link.
   *
   * @param name the email address (Training Interface) or the username (ESR) that the person typed
   */
  async complete(system: Resettable, token: string, name: string, password: string): Promise<Completion> {
    const account = await this.#find(system, token);
    if (account === undefined) return { result: 'unknown' };
    const state = this.#stateIn(account, token);
    if (state !== 'live') return { result: state };
    if (!isNamed(account, name)) return { result: 'other-account' };
    const problem = passwordProblem(password, this.#rules.password.length, name);
    if (problem !== undefined) return { result: 'weak', problem };
    const lockEnds = account.system === 'esr' ? await this.#attempts.lockEnds(account.username) : undefined;
    if (lockEnds !== undefined) return { result: 'locked', lockEnds };

    const kept = await hashPassword(password);
    const result = await this.#accounts.change<Resettable, TokenState>(system, account.email, (found) => {
      const now = found === undefined ? 'unknown' : this.#stateIn(found, token);
      if (found?.reset === undefined || now !== 'live') return { told: now };
      return { save: { ...found, password: kept, reset: { ...found.reset, used: true } }, told: 'live' };
    });
    if (result !== 'live') return { result };
    if (account.system === 'esr') await this.#attempts.passwordChanged(account.username);
    return { result: 'done' };
  }

  async #find(system: Resettable, token: string): Promise<AccountOf<Resettable> | undefined> {
    if (!/^[\w-]{43}$/.test(token)) return undefined;
    const found = await read(this.#documents, keyOf(token), issued);
    return found === undefined || found.system !== system ? undefined : this.#accounts.load(system, found.email);
  }

  #stateIn({ reset }: AccountOf<Resettable>, token: string): TokenState {
    if (reset === undefined) return 'unknown';
    if (!isSame(reset.tokenHash, hashOf(token))) return 'superseded';
    if (reset.used) return 'used';
    return Date.parse(reset.expires) <= this.#clock.now().getTime() ? 'expired' : 'live';
  }
}

function isNamed(account: AccountOf<Resettable>, name: string): boolean {
  return account.system === 'esr'
    ? account.username === plainUsername(name)
    : account.email === name.trim().toLowerCase();
}
