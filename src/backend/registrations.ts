import type { Accounts } from './accounts.ts';
import { codeGuesses, judgeCode, newCodeFor } from './codes.ts';
import { type RegistrationAnswer, type RegistrationRequest, registrationAnswer, signInPages } from './contract.ts';
import type { Errands } from './errands.ts';
import { change } from './kept.ts';
import { alreadyRegistered, registrationCode } from './mails.ts';
import type { Once } from './once.ts';
import type { Clock, Documents } from './ports.ts';
import type { Post } from './post.ts';
import { codesAsked, type Registration, registration, registrationSeconds } from './registration.ts';
import type { Rules } from './rules.ts';
import { hashOf, newToken } from './secrets.ts';

export interface RegistrationRooms {
  readonly documents: Documents;
  readonly accounts: Accounts;
  readonly post: Post;
  readonly errands: Errands;
  readonly once: Once;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly publicUrl: string;
}

export type CodeEntered =
  | { readonly result: 'right'; readonly proof: string }
  | { readonly result: 'wrong' | 'expired' | 'too-many' | 'unknown' };

/** A registration's id is not kept either: only those who have its page's address can find it, or check its codes. */
export const keyOfRegistration = (id: string) => `registration:${hashOf(id)}`;

/**
 * The first part of an NHSP:Online registration: the one-time code that proves the mailbox. All of it is the same for an
 * address without a Join:Bank account, except that no mail comes.
 */
export class Registrations {
  readonly #in: RegistrationRooms;

  constructor(rooms: RegistrationRooms) {
    this.#in = rooms;
  }

  async start(request: RegistrationRequest, key: string): Promise<RegistrationAnswer> {
    return this.#in.once.answer(key, request, registrationAnswer, async () => {
      const id = newToken();
      const expires = this.#codeExpires();
      await this.#change(id, () => ({
        save: {
          v: 1,
          stage: 'code',
          email: request.email,
          asked: { times: 1, expires: expires.toISOString(), guesses: 0 },
        },
        told: undefined,
      }));
      return {
        answer: { result: 'done', values: { expires: expires.toISOString(), page: this.#page(id) } },
        afterwards: () => this.#in.errands.run('registration', () => this.#sendCode(id, request.email, expires)),
      };
    });
  }

  /** @returns `limited` when this registration has had all its codes; `unknown` when it is over, or was never begun */
  async sendNewCode(id: string): Promise<'sent' | 'limited' | 'unknown'> {
    const expires = this.#codeExpires();
    const told = await this.#change<'sent' | 'limited' | 'unknown'>(id, (found) => {
      if (found?.stage !== 'code') return { told: 'unknown' };
      const { times } = found.asked;
      if (times >= codesAsked) return { told: 'limited' };
      const asked = { times: times + 1, expires: expires.toISOString(), guesses: 0 };
      return { save: { ...found, asked }, told: 'sent' };
    });
    if (told === 'sent') {
      this.#in.errands.run('registration', async () => {
        const { value } = await this.#in.documents.load(keyOfRegistration(id));
        await this.#sendCode(id, registration.parse(value).email, expires);
      });
    }
    return told;
  }

  /** @returns with the right code, the proof that opens the rest of the registration */
  async enterCode(id: string, typed: string): Promise<CodeEntered> {
    const proof = newToken();
    const now = this.#in.clock.now();
    return this.#change<CodeEntered>(id, (found) => {
      if (found?.stage !== 'code') return { told: { result: 'unknown' } };
      if (Date.parse(found.asked.expires) <= now.getTime()) return { told: { result: 'expired' } };
      if (found.asked.guesses >= codeGuesses) return { told: { result: 'too-many' } };
      const asked = { ...found.asked, guesses: found.asked.guesses + 1 };
      const judged = found.code === undefined ? undefined : judgeCode(found.code, id, typed, now);
      if (judged?.verdict === 'right') {
        const { code: _spent, ...rest } = found;
        return {
          save: { ...rest, asked, stage: 'details', proofHash: hashOf(proof) },
          told: { result: 'right', proof },
        };
      }
      const code = judged === undefined ? {} : { code: judged.kept };
      return { save: { ...found, asked, ...code }, told: { result: 'wrong' } };
    });
  }

  /** Until when the newest code works, as the page may say it; undefined when there is no such registration. */
  async codeExpires(id: string): Promise<string | undefined> {
    return this.#change(id, (found) => ({ told: found?.stage === 'code' ? found.asked.expires : undefined }));
  }

  async #sendCode(id: string, email: string, expires: Date): Promise<void> {
    const account = await this.#in.accounts.load('nhsp-online', email);
    if (account === undefined || !(await this.#in.post.mayWriteTo(email))) return;
    if (account.password !== undefined) {
      this.#in.post.send(email, alreadyRegistered(signInPages(this.#in.publicUrl)['nhsp-online']));
      return;
    }
    const { code, kept } = newCodeFor(id, expires);
    const isWanted = await this.#change(id, (found) =>
      found?.stage === 'code' ? { save: { ...found, code: kept }, told: true } : { told: false },
    );
    const now = this.#in.clock.now();
    if (isWanted) this.#in.post.send(email, registrationCode({ code, page: this.#page(id), expires, now }));
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

  #codeExpires(): Date {
    return new Date(this.#in.clock.now().getTime() + this.#in.rules.nhspOnline.codeSeconds * 1000);
  }
}
