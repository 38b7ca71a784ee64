import type { Audit } from '../../audit/audit.ts';
import { plainAddress } from '../../text/address.ts';
import { type Account, type Accounts, plainUsername } from '../accounts/accounts.ts';
import type { Passwords } from '../accounts/passwords.ts';
import { isOwn, sayWho } from '../accounts/persons.ts';
import type { Person, System } from '../contract.ts';
import { quotas } from '../limits/quotas.ts';
import type { Clock, Limits } from '../ports.ts';
import { type Attempts, own, type Requester } from './attempts.ts';
import { findDevice, withNewDevice } from './devices.ts';
import type { SecondStep } from './second-step.ts';

export type SignedIn =
  /** `device` is what the browser is known by from now on: see devices.ts. */
  | { readonly result: 'signed-in'; readonly device: string }
  /** `left` is how many tries are left before the account locks, where it locks at all. */
  | { readonly result: 'wrong'; readonly left?: number }
  | { readonly result: 'locked'; readonly lockEnds: string };

/** The password was right. `id` opens the second step, and is for this browser alone: see second-step.ts. */
export interface HalfSignedIn {
  readonly result: 'code-needed';
  readonly id: string;
}

/** The password was right, and no code can be sent for now. */
export interface NoCodeLeft {
  readonly result: 'limited';
}

type Judged = { readonly account: Account } | Exclude<SignedIn, { readonly result: 'signed-in' }>;

interface Rooms {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly secondStep: SecondStep;
  readonly limits: Limits;
  readonly audit: Audit;
  readonly clock: Clock;
}

/** Signs in to a practice account, so that a new password can be proved. */
export class SignIn {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
  }

  /**
   * Judges a password alone: for callers that vouch for the person, and have nobody to ask for a second factor.
   *
   * @param name the email address; for ESR the username
   */
  async signIn(system: System, name: string, password: string, requester: Requester): Promise<SignedIn> {
    const judged = await this.#judge(system, name, password, requester);
    const signedIn = 'account' in judged ? await this.#enter(judged.account, requester) : judged;
    this.#note(eventOf(signedIn), plain(system, name), requester);
    return signedIn;
  }

  /** The same for a browser: who has a second factor is signed in only by the code that `secondStep` takes. */
  async begin(
    system: System,
    name: string,
    password: string,
    requester: Requester,
  ): Promise<SignedIn | HalfSignedIn | NoCodeLeft> {
    const judged = await this.#judge(system, name, password, requester);
    if ('account' in judged && judged.account.system === 'nhsp-online') {
      const begun = await this.#in.secondStep.begin(judged.account, requester);
      if (begun === 'limited') return { result: 'limited' };
      if (begun !== undefined) return { result: 'code-needed', id: begun.id };
    }
    const signedIn = 'account' in judged ? await this.#enter(judged.account, requester) : judged;
    this.#note(eventOf(signedIn), plain(system, name), requester);
    return signedIn;
  }

  /** Who somebody is to the account of that name, where a caller vouches for them. */
  async requesterOfPerson(system: System, name: string, person: Person): Promise<Requester> {
    const account = await this.#in.accounts.loadByName(system, name);
    if (account !== undefined && isOwn(person, account.email)) return own;
    return { kind: 'stranger', whose: `person:${sayWho(person) ?? ''}` };
  }

  /**
   * Who somebody at a browser is to the account of that name.
   *
   * @param device the browser's device cookie, if it has one
   * @param network where it is
   */
  async requesterOfBrowser(
    system: System,
    name: string,
    device: string | undefined,
    network: string,
  ): Promise<Requester> {
    const account = await this.#in.accounts.loadByName(system, name);
    const known = findDevice(account ?? {}, device ?? '', this.#in.clock.now());
    return known === undefined ? { kind: 'stranger', whose: `network:${network}` } : { kind: 'own', device: known };
  }

  async #judge(system: System, name: string, password: string, requester: Requester): Promise<Judged> {
    const judged = await (system === 'esr'
      ? this.#judgeAtEsr(name, password, requester)
      : this.#judgeAt(system, name, password, requester));
    return 'account' in judged ? { account: await this.#strengthen(judged.account, password) } : judged;
  }

  /** A hash that was made at a lower cost than is used now can be made anew while the password is at hand. */
  async #strengthen(judged: Account, password: string): Promise<Account> {
    const { system, email, password: kept } = judged;
    if (kept === undefined || !this.#in.passwords.needsRehash(kept)) return judged;
    const stronger = await this.#in.passwords.hash(password);
    return (await this.#in.accounts.strengthen(system, email, kept, stronger)) ?? judged;
  }

  async #judgeAt(
    system: Exclude<System, 'esr'>,
    name: string,
    password: string,
    requester: Requester,
  ): Promise<Judged> {
    const whose = requester.kind === 'own' ? 'own' : requester.whose;
    const wait = await this.#in.limits.take(quotas.signIn, JSON.stringify([system, plain(system, name), whose]));
    if (wait !== undefined) {
      const lockEnds = new Date(this.#in.clock.now().getTime() + wait * 1000).toISOString();
      return { result: 'locked', lockEnds };
    }
    const account = await this.#in.accounts.loadByName(system, name);
    const isRight = await this.#in.passwords.isRight(password, account?.password);
    return isRight && account !== undefined ? { account } : { result: 'wrong' };
  }

  async #judgeAtEsr(username: string, password: string, requester: Requester): Promise<Judged> {
    const attempt = await this.#in.attempts.take(username, requester);
    if (!attempt.isTaken) return { result: 'locked', lockEnds: attempt.lockEnds };
    const account = await this.#in.accounts.loadByUsername(username);
    if ((await this.#in.passwords.isRight(password, account?.password)) && account !== undefined) {
      await this.#in.attempts.succeeded(username, requester, attempt);
      return attempt.accountsLock === undefined ? { account } : { result: 'locked', lockEnds: attempt.accountsLock };
    }
    return attempt.lockEnds === undefined
      ? { result: 'wrong', left: attempt.left }
      : { result: 'locked', lockEnds: attempt.lockEnds };
  }

  async #enter({ system, email }: Account, requester: Requester): Promise<SignedIn> {
    const now = this.#in.clock.now();
    const replaced = requester.kind === 'own' ? requester.device : undefined;
    return this.#in.accounts.change<System, SignedIn>(system, email, (account) => {
      if (account === undefined) return { told: { result: 'wrong' } };
      const { value, devices } = withNewDevice(account, now, replaced);
      return { save: { ...account, devices }, told: { result: 'signed-in', device: value } };
    });
  }

  #note(event: string, about: string, requester: Requester): void {
    const by = requester.kind === 'stranger' ? { by: requester.whose } : {};
    void this.#in.audit.note({ event, about, ...by });
  }
}

function plain(system: System, name: string): string {
  return system === 'esr' ? plainUsername(name) : plainAddress(name);
}

function eventOf({ result }: SignedIn): string {
  return result === 'signed-in' ? result : `sign-in-${result}`;
}
