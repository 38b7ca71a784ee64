import { addWorkingDays } from '../calendar/calendar.ts';
import type { AccountOf, Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import type { Person, ResetAnswer, ResetRequest } from './contract.ts';
import { resetAnswer } from './contract.ts';
import { startOfDay } from './days.ts';
import type { Errands } from './errands.ts';
import type { HourlyLimit } from './limits.ts';
import { esrLocked, esrReset, type Letter, trainingInterfaceReset, trainingInterfaceTooSoon } from './mails.ts';
import type { Once } from './once.ts';
import type { Clock } from './ports.ts';
import type { Post } from './post.ts';
import type { Rules } from './rules.ts';
import type { Tokens } from './tokens.ts';

/** The answer, and the letter that goes with it: `quietly` is for the owner of an account when the asker is not told. */
interface Judged {
  readonly answer: ResetAnswer;
  readonly letter?: Letter;
  readonly quietly?: Letter;
}

interface Rooms {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly attempts: Attempts;
  readonly post: Post;
  readonly errands: Errands;
  readonly once: Once;
  readonly perPerson: HourlyLimit;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly publicUrl: string;
}

/**
 * Takes requests for a reset link.
 *
 * A person whose own address it is (identified) is judged first and told. Everybody else is answered before anything is
 * looked up: the same words in the same time, whether there is such an account or not.
 */
export class Resets {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
  }

  async request(request: ResetRequest, key: string): Promise<ResetAnswer> {
    return this.#in.once.answer(key, request, resetAnswer, async () => {
      if (isOwn(request.person, request.email)) {
        const whose = `${request.person.tenant}:${request.person.objectId}`;
        if (!(await this.#in.perPerson.take(whose))) return { answer: { result: 'limited', values: {} } };
        const { answer, letter } = await this.#judge(request);
        return { answer, afterwards: () => this.#send(request, letter) };
      }
      const later = async () => {
        const { letter, quietly } = await this.#judge(request);
        // A link has taken its place among this hour's letters already.
        if (letter !== undefined) this.#send(request, letter);
        else if (quietly !== undefined && (await this.#in.post.mayWriteTo(request.email))) this.#send(request, quietly);
      };
      const answer: ResetAnswer = { result: 'done', values: { expires: this.#expires(request.system).toISOString() } };
      return { answer, afterwards: () => this.#in.errands.run('reset', later) };
    });
  }

  async #judge(request: ResetRequest): Promise<Judged> {
    if (request.system === 'training-interface') {
      const account = await this.#in.accounts.load('training-interface', request.email);
      return account === undefined ? notRegistered : this.#judgeTrainingInterface(account);
    }
    const account = await this.#in.accounts.load('esr', request.email);
    if (account === undefined || !isNhsNet(request.email) || account.dateOfBirth !== request.dateOfBirth)
      return notRegistered;
    return this.#judgeEsr(account);
  }

  async #judgeTrainingInterface(account: AccountOf<'training-interface'>): Promise<Judged> {
    const now = this.#in.clock.now();
    const availableFrom = startOfDay(addWorkingDays(account.joined, this.#in.rules.joiningWorkingDays));
    if (now < availableFrom) {
      return {
        answer: { result: 'too-soon', values: { 'available-from': availableFrom.toISOString() } },
        quietly: trainingInterfaceTooSoon(availableFrom, this.#in.rules),
      };
    }
    return this.#issue(account, (link, expires) => trainingInterfaceReset({ link, expires, now }));
  }

  async #judgeEsr(account: AccountOf<'esr'>): Promise<Judged> {
    const now = this.#in.clock.now();
    const lockEnds = await this.#in.attempts.lockEnds(account.username);
    if (lockEnds !== undefined) {
      return {
        answer: { result: 'locked', values: { 'lock-ends': lockEnds } },
        quietly: esrLocked(new Date(lockEnds), now),
      };
    }
    const { username } = account;
    return this.#issue(account, (link, expires) => esrReset({ link, username, expires, now }));
  }

  async #issue(
    account: AccountOf<'training-interface' | 'esr'>,
    write: (link: string, expires: Date) => Letter,
  ): Promise<Judged> {
    // Without a letter there is no new link either, so the newest one that was sent goes on working.
    if (!(await this.#in.post.mayWriteTo(account.email))) return { answer: { result: 'limited', values: {} } };
    const expires = this.#expires(account.system);
    const token = await this.#in.tokens.issue(account.system, account.email, expires);
    const link = new URL(`/practice/${account.system}/reset?token=${token}`, this.#in.publicUrl).href;
    return { answer: { result: 'done', values: { expires: expires.toISOString() } }, letter: write(link, expires) };
  }

  #send(request: ResetRequest, letter: Letter | undefined): void {
    if (letter === undefined) return;
    if (request.system === 'training-interface')
      this.#in.post.send(request.email, letter, this.#in.rules.trainingInterface.sender);
    else this.#in.post.send(request.email, letter);
  }

  #expires(system: 'training-interface' | 'esr'): Date {
    const { linkSeconds } = system === 'esr' ? this.#in.rules.esr : this.#in.rules.trainingInterface;
    return new Date(this.#in.clock.now().getTime() + linkSeconds * 1000);
  }
}

const notRegistered: Judged = { answer: { result: 'not-registered', values: {} } };

function isNhsNet(email: string): boolean {
  return email.endsWith('@nhs.net');
}

function isOwn(person: Person, email: string): person is Extract<Person, { readonly tier: 'identified' }> {
  return person.tier === 'identified' && person.addresses.some((address) => address.trim().toLowerCase() === email);
}
