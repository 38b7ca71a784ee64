import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { judgeCode, newCodeFor } from './codes.ts';
import { change, type Decision, read } from './kept.ts';
import { secondFactorCode } from './mails.ts';
import { hashPassword, passwordProblem } from './passwords.ts';
import {
  type At,
  codesAsked,
  type Factor,
  type Proven,
  type Registration,
  registration,
  registrationSeconds,
} from './registration.ts';
import { keyOfRegistration, type RegistrationRooms } from './registrations.ts';
import { hashOf, isSame } from './secrets.ts';

/** What opens the later steps: the registration's id, and the proof that came for the right code. */
export interface Pass {
  readonly id: string;
  readonly proof: string;
}

export interface Details {
  readonly firstName: string;
  readonly lastName: string;
  /** ISO date, already checked. */
  readonly dateOfBirth: string;
  readonly phone: string;
  readonly password: string;
}
export type DetailsProblems = Partial<Record<keyof Details, string>>;

type NotOpen = 'not-open';

/** The second part of an NHSP:Online registration: details, second factor, and the account. */
export class Enrolment {
  readonly #in: RegistrationRooms;

  constructor(rooms: RegistrationRooms) {
    this.#in = rooms;
  }

  get factors(): readonly Factor[] {
    return this.#in.post.carriesTexts ? ['email', 'text'] : ['email'];
  }

  /** The registration as far as it has come; undefined when the pass does not open it. */
  async open(pass: Pass): Promise<Proven | undefined> {
    const found = await read(this.#in.documents, keyOfRegistration(pass.id), registration);
    return isOpenTo(found, pass) ? found : undefined;
  }

  /** What is wrong with details, by field: every one of them is mandatory. */
  problemsIn(details: Details, email: string): DetailsProblems {
    return detailsProblems(details, email, plainPhone(details.phone), this.#in.rules.password.length);
  }

  /** @returns the problems, by field: none when the details were taken */
  async giveDetails(pass: Pass, details: Details): Promise<{ readonly problems: DetailsProblems } | NotOpen> {
    const open = await this.open(pass);
    if (open?.stage !== 'details') return 'not-open';
    const phone = plainPhone(details.phone);
    const problems = detailsProblems(details, open.email, phone, this.#in.rules.password.length);
    if (phone === undefined || Object.keys(problems).length > 0) return { problems };
    const password = await hashPassword(details.password);
    return this.#change(pass, (found) => {
      if (found.stage !== 'details') return { told: 'not-open' };
      const { firstName, lastName, dateOfBirth } = details;
      const given = { firstName: tidy(firstName), lastName: tidy(lastName), dateOfBirth, phone, password };
      return { save: { ...found, ...given, stage: 'second-factor' }, told: { problems: {} } };
    });
  }

  async chooseFactor(pass: Pass, factor: Factor): Promise<'chosen' | NotOpen> {
    if (!this.factors.includes(factor)) return 'not-open';
    return this.#change<'chosen'>(pass, (found) => {
      if (found.stage === 'second-factor')
        return { save: { ...found, stage: 'verify', factor, codesSent: 0 }, told: 'chosen' };
      if (found.stage !== 'verify') return { told: 'not-open' };
      const { factorCode: _dropped, ...rest } = found;
      return { save: { ...rest, factor }, told: 'chosen' };
    });
  }

  /** @param to the address or phone number as the person typed it: it has to be the one that they registered with */
  async sendFactorCode(pass: Pass, to: string): Promise<'sent' | 'other-address' | 'limited' | NotOpen> {
    const now = this.#in.clock.now();
    const expires = new Date(now.getTime() + this.#in.rules.nhspOnline.codeSeconds * 1000);
    const { code, kept } = newCodeFor(pass.id, expires);
    const told = await this.#change<At<'verify'> | 'other-address' | 'limited'>(pass, (found) => {
      if (found.stage !== 'verify') return { told: 'not-open' };
      if (!isAddressOf(found, to)) return { told: 'other-address' };
      if (found.codesSent >= codesAsked) return { told: 'limited' };
      const save: At<'verify'> = { ...found, codesSent: found.codesSent + 1, factorCode: kept };
      return { save, told: save };
    });
    if (typeof told === 'string') return told;
    const letter = secondFactorCode({ code, expires, now });
    if (told.factor === 'text') this.#in.post.sendText(told.phone, letter);
    else this.#in.post.send(told.email, letter);
    return 'sent';
  }

  /** With the right code the account is there, and can be signed in to. */
  async enterFactorCode(pass: Pass, typed: string): Promise<'right' | 'wrong' | 'expired' | 'too-many' | NotOpen> {
    const now = this.#in.clock.now();
    const told = await this.#change<At<'verify'> | 'wrong' | 'expired' | 'too-many'>(pass, (found) => {
      if (found.stage !== 'verify' || found.factorCode === undefined) return { told: 'not-open' };
      const { verdict, kept } = judgeCode(found.factorCode, pass.id, typed, now);
      return { save: { ...found, factorCode: kept }, told: verdict === 'right' ? found : verdict };
    });
    if (typeof told === 'string') return told;
    await this.#createAccount(told);
    const { v, email, asked, proofHash } = told;
    return this.#change<'right'>(pass, () => ({ save: { v, email, asked, proofHash, stage: 'done' }, told: 'right' }));
  }

  async #createAccount(verified: At<'verify'>): Promise<void> {
    const { firstName, lastName, dateOfBirth, phone, factor, password } = verified;
    await this.#in.accounts.change('nhsp-online', verified.email, (account) =>
      account === undefined || account.password !== undefined
        ? { told: undefined }
        : {
            save: {
              ...account,
              password,
              profile: { firstName, lastName, dateOfBirth, phone, secondFactor: factor },
            },
            told: undefined,
          },
    );
  }

  #change<Told>(
    pass: Pass,
    decide: (found: Proven) => Decision<Registration, Told | NotOpen>,
  ): Promise<Told | NotOpen> {
    const key = keyOfRegistration(pass.id);
    return change<Registration, Told | NotOpen>(this.#in.documents, key, registration, (found) =>
      isOpenTo(found, pass) ? { ...decide(found), ttlSeconds: registrationSeconds } : { told: 'not-open' },
    );
  }
}

function isOpenTo(found: Registration | undefined, pass: Pass): found is Proven {
  return found !== undefined && found.stage !== 'code' && isSame(found.proofHash, hashOf(pass.proof));
}

function isAddressOf(found: At<'verify'>, typed: string): boolean {
  return found.factor === 'text' ? plainPhone(typed) === found.phone : typed.trim().toLowerCase() === found.email;
}

function plainPhone(typed: string): string | undefined {
  const phone = typed.length > 40 ? undefined : parsePhoneNumberFromString(typed, 'GB');
  return phone?.isPossible() ? phone.number : undefined;
}

const tidy = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

function detailsProblems(details: Details, email: string, phone: string | undefined, length: number): DetailsProblems {
  const password = passwordProblem(details.password, length, email);
  const firstName = nameProblem(details.firstName, 'first name');
  const lastName = nameProblem(details.lastName, 'last name');
  return {
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(phone === undefined ? { phone: phoneProblem(details.phone) } : {}),
    ...(password === undefined ? {} : { password }),
  };
}

function nameProblem(typed: string, what: string): string | undefined {
  const name = tidy(typed);
  if (name === '') return `Enter your ${what}`;
  if (name.length > 100) return `Your ${what} must be 100 characters or fewer`;
  return /^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(name) ? undefined : `Your ${what} must be letters, hyphens or apostrophes`;
}

function phoneProblem(typed: string): string {
  return typed.trim() === '' ? 'Enter your mobile phone number' : 'Enter a phone number, like 07700 900 982';
}
