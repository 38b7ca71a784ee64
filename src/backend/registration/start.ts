import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { change } from '../../documents/change.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Passwords } from '../accounts/passwords.ts';
import { isOwn, sayWho } from '../accounts/persons.ts';
import { type Person, type RegistrationAnswer, type RegistrationRequest, signInPages } from '../contract.ts';
import type { Jobs } from '../limits/jobs.ts';
import { quotas } from '../limits/quotas.ts';
import { accountHeld, alreadyRegistered, registrationCode } from '../mail/mails.ts';
import type { Post } from '../mail/post.ts';
import type { Clock, Documents, Limits } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { hashOf, newToken, sealOf } from '../secrets.ts';
import { codeGuesses, judgeCode, keptCode, newCodeFor } from '../sign-in/codes.ts';
import { codesAsked, type Registration, registration, registrationSeconds } from './record.ts';

export interface RegistrationRooms {
  readonly documents: Documents;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly post: Post;
  readonly jobs: Jobs;
  readonly limits: Limits;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly publicUrl: string;
  /** The ids of registrations are made with it, so that nobody can know one from the request. */
  readonly secret: string;
}

export type CodeEntered =
  | { readonly result: 'right'; readonly proof: string }
  | { readonly result: 'wrong' | 'expired' | 'too-many' | 'unknown' };

export type CodeSent =
  | { readonly result: 'sent'; readonly expires: string }
  | { readonly result: 'limited' }
  | { readonly result: 'unknown' };

/**
 * A code on its way. It is made when the job is added and travels in it, so that a job that is done twice sends the same
 * code twice, and never another.
 */
const codeJob = z.strictObject({
  kind: z.literal('registration-code'),
  registration: z.string(),
  /** Which code of this registration it is, from 1. */
  number: z.int(),
  code: z.string(),
  kept: keptCode,
});
type CodeJob = z.infer<typeof codeJob>;

/** A registration's id is not in the name of its document: only those who have its page's address can find it. */
export const keyOfRegistration = (id: string) => `registration-2:${hashOf(id)}`;

/**
 * The first part of an NHSP:Online registration: the one-time code that proves the mailbox. All of it is the same for an
 * address without a Join:Bank account, except that no mail comes.
 */
export class Registrations {
  readonly #in: RegistrationRooms;

  constructor(rooms: RegistrationRooms) {
    this.#in = rooms;
    rooms.jobs.on('registration-code', codeJob, (job) => this.#sendCode(job));
  }

  /**
   * Begins a registration. Its code is sent by a job, since whether the address has an account must not show in the time.
   *
   * @param id of the request: the same one again is the same registration, and the same code
   * @param isAgain whether it may have been begun before: then it is not counted again
   */
  async start({ email, person }: RegistrationRequest, id: string, isAgain = false): Promise<RegistrationAnswer> {
    const { audit, limits } = this.#in;
    if (!isAgain && (await this.#hasAskedTooOften(person))) return { result: 'limited', values: {} };
    const isFlooded = !isAgain && (await limits.take(quotas.address, `nhsp-online:${email}`)) !== undefined;
    if (isFlooded && isOwn(person, email)) return { result: 'limited', values: {} };
    const ours = sealOf(this.#in.secret, `registration:${id}`);
    const fresh = this.#codeExpires();
    const { expires } = await this.#change(ours, (found) => {
      if (found !== undefined) return { told: found.asked };
      const asked = { times: 1, expires: fresh, guesses: 0 };
      return { save: { v: 2, stage: 'code', email, asked }, told: asked };
    });
    if (!isFlooded) await this.#addCode(ours, 1, expires);
    const by = sayWho(person);
    void audit.note({ event: 'registration-started', about: email, ...(by === undefined ? {} : { by }) });
    return { result: 'done', id: ours, values: { expires, page: this.#page(ours) } };
  }

  /** @returns `limited` when this registration has had all its codes; `unknown` when it is over, or was never begun */
  async sendNewCode(id: string): Promise<CodeSent> {
    const expires = this.#codeExpires();
    const number = await this.#change<number | 'limited' | 'unknown'>(id, (found) => {
      if (found?.stage !== 'code') return { told: 'unknown' };
      const times = found.asked.times + 1;
      if (times > codesAsked) return { told: 'limited' };
      return { save: { ...found, asked: { times, expires, guesses: 0 } }, told: times };
    });
    if (typeof number === 'string') return { result: number };
    await this.#addCode(id, number, expires);
    return { result: 'sent', expires };
  }

  /**
   * Each guess is counted in the same save as its verdict: however many come at once, no more are judged than may be.
   *
   * @returns with the right code, the proof that opens the rest of the registration
   */
  async enterCode(id: string, typed: string): Promise<CodeEntered> {
    const proof = newToken();
    const now = this.#in.clock.now();
    const { email, ...entered } = await this.#change<CodeEntered & { readonly email?: string }>(id, (found) => {
      if (found?.stage !== 'code') return { told: { result: 'unknown' } };
      const { email } = found;
      if (Date.parse(found.asked.expires) <= now.getTime()) return { told: { result: 'expired', email } };
      if (found.asked.guesses >= codeGuesses) return { told: { result: 'too-many', email } };
      const asked = { ...found.asked, guesses: found.asked.guesses + 1 };
      const judged = found.code === undefined ? undefined : judgeCode(found.code, id, typed, now);
      if (judged?.verdict === 'right') {
        const { code: _spent, ...rest } = found;
        return {
          save: { ...rest, asked, stage: 'details', proofHash: hashOf(proof) },
          told: { result: 'right', proof, email },
        };
      }
      const code = judged === undefined ? {} : { code: judged.kept };
      return { save: { ...found, asked, ...code }, told: { result: 'wrong', email } };
    });
    if (email !== undefined) void this.#in.audit.note({ event: `registration-code-${entered.result}`, about: email });
    return entered;
  }

  /** Until when the newest code works, as the page may say it; undefined when there is no such registration. */
  async codeExpires(id: string): Promise<string | undefined> {
    return this.#change(id, (found) => ({ told: found?.stage === 'code' ? found.asked.expires : undefined }));
  }

  async #addCode(id: string, number: number, expires: string): Promise<void> {
    const made = newCodeFor(id, new Date(expires));
    const job: CodeJob = { kind: 'registration-code', registration: id, number, ...made };
    await this.#in.jobs.add(nameOfCode(id, number), job);
  }

  async #sendCode({ registration: id, number, code, kept }: CodeJob): Promise<void> {
    const { accounts, clock, post, publicUrl } = this.#in;
    const email = await this.#change(id, (found) => ({ told: isAwaited(found, number) ? found?.email : undefined }));
    if (email === undefined) return;
    const account = await accounts.load('nhsp-online', email);
    const name = nameOfCode(id, number);
    if (account === undefined || !(await post.mayWriteTo(email, name))) return;
    if (account.stopped?.isHeld === true)
      return post.send(name, 'nhsp-online', email, accountHeld('nhsp-online', this.#in.rules.says));
    if (account.password !== undefined) {
      await post.send(
        name,
        'nhsp-online',
        email,
        alreadyRegistered(signInPages(publicUrl)['nhsp-online'], this.#in.rules.says),
      );
      return;
    }
    const isAwaitedStill = await this.#change(id, (found) => {
      if (found?.stage !== 'code' || !isAwaited(found, number)) return { told: false };
      // Done again, the same code gets no new guesses.
      return found.code?.seal === kept.seal ? { told: true } : { save: { ...found, code: kept }, told: true };
    });
    if (!isAwaitedStill) return;
    const expires = new Date(kept.expires);
    const letter = registrationCode({ code, page: this.#page(id), expires, now: clock.now() }, this.#in.rules.says);
    await post.send(name, 'nhsp-online', email, letter);
  }

  async #hasAskedTooOften(person: Person): Promise<boolean> {
    const whose = sayWho(person);
    if (whose === undefined) return false;
    const quota = person.tier === 'identified' ? quotas.person : quotas.requester;
    return (await this.#in.limits.take(quota, whose)) !== undefined;
  }

  #change<Told>(
    id: string,
    decide: (found: Registration | undefined) => { readonly save?: Registration; readonly told: Told },
  ): Promise<Told> {
    return change<Registration, Told>(this.#in.documents, keyOfRegistration(id), registration, (found) => ({
      ...decide(found),
      ttlSeconds: registrationSeconds,
    }));
  }

  #page(id: string): string {
    return new URL(`/practice/nhsp-online/register/code?registration=${id}`, this.#in.publicUrl).href;
  }

  #codeExpires(): string {
    return new Date(this.#in.clock.now().getTime() + this.#in.rules.nhspOnline.codeSeconds * 1000).toISOString();
  }
}

/** Whether a code is still the newest of a registration that waits for one. */
function isAwaited(found: Registration | undefined, number: number): boolean {
  return found?.stage === 'code' && found.asked.times === number;
}

const nameOfCode = (id: string, number: number) => `${keyOfRegistration(id)}:code:${number}`;
