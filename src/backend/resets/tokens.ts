import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { change, read } from '../../documents/change.ts';
import { plainAddress } from '../../text/address.ts';
import { tokenIn } from '../../text/token.ts';
import { type AccountOf, type Accounts, isVoid, type LiveReset, plainUsername } from '../accounts/accounts.ts';
import { type Passwords, passwordProblem } from '../accounts/passwords.ts';
import type { Clock, Documents } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { hashOf, isSame } from '../secrets.ts';
import type { Attempts, Requester } from '../sign-in/attempts.ts';
import { withNewDevice } from '../sign-in/devices.ts';
import { has, historySeconds, type ResetHistory } from './history.ts';

export type Resettable = 'training-interface' | 'esr';

/** Whose a token is, and which request it was made for. Whether it works stands in the account: one save decides it. */
const issued = z.strictObject({
  v: z.literal(2),
  system: z.enum(['training-interface', 'esr']),
  email: z.string(),
  id: z.string(),
});

export type TokenState = 'live' | 'unknown' | 'expired' | 'used' | 'superseded';
type Dead = Exclude<TokenState, 'live'>;

export type Completion =
  /** `device` is what the browser is known by from now on: see devices.ts. */
  | { readonly result: 'done'; readonly device: string }
  | { readonly result: Dead }
  /** The address or username typed is not the one that the link was sent for. */
  | { readonly result: 'other-account' }
  | { readonly result: 'weak'; readonly problem: string }
  | { readonly result: 'locked'; readonly lockEnds: string };

export type Named = string | { readonly email: string };

/** A link to be made. The same again is the same link. */
export interface Issue {
  readonly id: string;
  readonly system: Resettable;
  readonly email: string;
  readonly token: string;
  /** When it was asked for: of two links the one asked for later is the newer, whichever is made first. */
  readonly asked: string;
  readonly expires: string;
}

interface Rooms {
  readonly documents: Documents;
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly history: ResetHistory;
  readonly passwords: Passwords;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly rules: Rules;
}

interface Found {
  readonly id: string;
  readonly account: AccountOf<Resettable>;
  readonly state: TokenState;
}

const keyOf = (token: string) => `token:${hashOf(token)}`;

/** Reset links: 256 random bits, kept as a hash, used once, and one to an account: the newest. */
export class Tokens {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
  }

  /**
   * Makes a link the one that works for its account. Safe to repeat.
   *
   * @returns what has become of it meanwhile: it is to be mailed only while it is live
   */
  async issue(issue: Issue): Promise<TokenState> {
    const { id, system, email, token, asked, expires } = issue;
    await change<z.infer<typeof issued>, undefined>(this.#in.documents, keyOf(token), issued, () => ({
      save: { v: 2, system, email, id },
      ttlSeconds: historySeconds,
      told: undefined,
    }));
    const kept = await this.#in.accounts.change<Resettable, LiveReset | undefined>(system, email, (account) => {
      if (account === undefined || isVoid(account, asked)) return { told: undefined };
      const { reset } = account;
      if (reset !== undefined && (reset.id === id || isLater(reset, issue) || isOver(reset, issue)))
        return { told: reset };
      const before = reset !== undefined && this.#isLive(reset) ? { supersedes: reset.id } : {};
      const made: LiveReset = { id, asked, tokenHash: hashOf(token), expires, used: false, ...before };
      return { save: { ...account, reset: made }, told: made };
    });
    if (kept === undefined) return 'unknown';
    if (kept.id !== id) {
      await this.#supersede(id, kept.id, email);
      return 'superseded';
    }
    if (kept.supersedes !== undefined) await this.#supersede(kept.supersedes, id, email);
    await this.#in.history.issued(id, expires);
    // Asked as late as can be: a newer one may have come meanwhile.
    return this.state(system, token);
  }

  /** What has become of a link. Asking changes nothing. */
  async state(system: Resettable, typed: string): Promise<TokenState> {
    return (await this.#find(system, tokenIn(typed)))?.state ?? 'unknown';
  }

  /** The same, when its page was opened: that is counted, and uses nothing, so a mail scanner may open it. */
  async fetched(system: Resettable, typed: string): Promise<TokenState> {
    const found = await this.#find(system, tokenIn(typed));
    if (found === undefined) return 'unknown';
    await this.#in.history.note(found.id, 'fetched');
    void this.#in.audit.note({ event: 'reset-fetched', about: found.account.email });
    return found.state;
  }

  /**
   * Sets a new password by a link.
   *
   * A person who gets their account back has it alone: no browser that was signed in before is known to it any more, and
   * no link that was asked for before works.
   *
   * @param name the email address (Training Interface) or the username (ESR) that the person typed; or the address, for
   * callers that know no username. Nothing is looked up by it
   */
  async complete(
    system: Resettable,
    typed: string,
    name: Named,
    password: string,
    requester: Requester,
  ): Promise<Completion> {
    const token = tokenIn(typed);
    const found = await this.#find(system, token);
    const completion =
      found === undefined || token === undefined
        ? { result: 'unknown' as const }
        : await this.#complete(found, token, name, password, requester);
    if (found !== undefined && completion.result !== 'done')
      void this.#in.audit.note({ event: `completion-${completion.result}`, about: found.account.email });
    return completion;
  }

  async #complete(
    { id, account, state }: Found,
    token: string,
    name: Named,
    password: string,
    requester: Requester,
  ): Promise<Completion> {
    if (state !== 'live') return { result: state };
    if (!isNamed(account, name)) return { result: 'other-account' };
    const problem = passwordProblem(password, this.#in.rules.password.length, nameOf(account));
    if (problem !== undefined) return { result: 'weak', problem };
    const hash = await this.#in.passwords.hash(password);
    // Asked as late as can be: a lock that came while the password was hashed counts.
    const lockEnds =
      account.system === 'esr' ? await this.#in.attempts.lockEnds(account.username, requester) : undefined;
    if (lockEnds !== undefined) return { result: 'locked', lockEnds };

    const now = this.#in.clock.now();
    const done = await this.#in.accounts.change<Resettable, Completion>(
      account.system,
      account.email,
      (found) => {
        if (found?.reset === undefined) return { told: { result: 'unknown' } };
        const { reset } = found;
        const stateNow = isSame(reset.tokenHash, hashOf(token)) ? this.#stateOf(reset) : 'superseded';
        if (stateNow !== 'live') return { told: { result: stateNow } };
        const { value, devices } = withNewDevice({}, now);
        const used = { ...reset, used: true, usedAt: now.toISOString() };
        const save = { ...found, password: hash, devices, reset: used };
        return { save, told: { result: 'done', device: value } };
      },
      'reset-link',
    );
    if (done.result !== 'done') return done;
    void this.#in.audit.note({ event: 'password-reset', about: account.email });
    // The password is changed, and that is the answer, whether or not the rest can be kept.
    await Promise.allSettled([
      this.#in.history.note(id, 'used'),
      account.system === 'esr' ? this.#in.attempts.passwordChanged(account.username, requester) : undefined,
    ]);
    return done;
  }

  async #find(system: Resettable, token: string | undefined): Promise<Found | undefined> {
    if (token === undefined) return undefined;
    const found = await read(this.#in.documents, keyOf(token), issued);
    if (found === undefined || found.system !== system) return undefined;
    const { id } = found;
    const account = await this.#in.accounts.load(system, found.email);
    if (account?.reset === undefined) return undefined;
    if (isSame(account.reset.tokenHash, hashOf(token))) return { id, account, state: this.#stateOf(account.reset) };
    const history = await this.#in.history.load(id);
    return { id, account, state: history !== undefined && has(history, 'used') ? 'used' : 'superseded' };
  }

  async #supersede(id: string, by: string, email: string): Promise<void> {
    if (await this.#in.history.superseded(id, by))
      void this.#in.audit.note({ event: 'reset-superseded', about: email });
  }

  #stateOf(reset: LiveReset): TokenState {
    if (reset.used) return 'used';
    return Date.parse(reset.expires) <= this.#in.clock.now().getTime() ? 'expired' : 'live';
  }

  #isLive(reset: LiveReset): boolean {
    return this.#stateOf(reset) === 'live';
  }
}

/** Of two that were asked for in the same millisecond, the one made later is the later. */
function isLater(reset: LiveReset, issue: Issue): boolean {
  const [one, other] = [Date.parse(reset.asked), Date.parse(issue.asked)];
  return one > other || (one === other && reset.supersedes === issue.id);
}

/** The password was changed after this link was asked for: it was on its way, and is for nobody now. */
function isOver({ usedAt }: LiveReset, { asked }: Issue): boolean {
  return usedAt !== undefined && Date.parse(asked) < Date.parse(usedAt);
}

/** What a person signs in to the account by. */
function nameOf(account: AccountOf<Resettable>): string {
  return account.system === 'esr' ? account.username : account.email;
}

function isNamed(account: AccountOf<Resettable>, name: Named): boolean {
  if (typeof name !== 'string') return account.email === name.email;
  return nameOf(account) === (account.system === 'esr' ? plainUsername(name) : plainAddress(name));
}
