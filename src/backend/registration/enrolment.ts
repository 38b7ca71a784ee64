import { dayAt } from '../../calendar/calendar.ts';
import { change, type Decision, read } from '../../documents/change.ts';
import { plainAddress } from '../../text/address.ts';
import { isVoid, type SecondFactor } from '../accounts/accounts.ts';
import { secondFactorCode, secondFactorText } from '../mail/mails.ts';
import { hashOf, isSame } from '../secrets.ts';
import { authenticatorAddress, judgeAuthenticatorCode, newAuthenticatorKey } from '../sign-in/authenticator.ts';
import { codeGuesses, judgeCode, newCodeFor } from '../sign-in/codes.ts';
import { type Details, type DetailsProblems, plainPhone, problemsInDetails, tidy } from './details.ts';
import {
  type At,
  type Choice,
  codesAsked,
  type Factor,
  type Proven,
  type Registration,
  registration,
  registrationSeconds,
} from './record.ts';
import { keyOfRegistration, type RegistrationRooms } from './start.ts';

/** What opens the later steps: the registration's id, and the proof that came for the right code. */
export interface Pass {
  readonly id: string;
  readonly proof: string;
}

/** What an authenticator app is given: the key to type in, or the address that a QR code holds. */
export interface AuthenticatorKey {
  readonly key: string;
  readonly address: string;
}

type NotOpen = 'not-open';
/** Why no code is sent. */
type NoCode = 'other-address' | 'limited' | 'not-offered' | NotOpen;
type Verdict = 'right' | 'wrong' | 'expired' | 'too-many';

/** The second part of an NHSP:Online registration: details, second factor, and the account. */
export class Enrolment {
  readonly #in: RegistrationRooms;

  constructor(rooms: RegistrationRooms) {
    this.#in = rooms;
  }

  get factors(): readonly Factor[] {
    return this.#in.post.carriesTexts ? ['email', 'text', 'authenticator'] : ['email', 'authenticator'];
  }

  /** The registration as far as it has come; undefined when the pass does not open it. */
  async open(pass: Pass): Promise<Proven | undefined> {
    const found = await read(this.#in.documents, keyOfRegistration(pass.id), registration);
    return isOpenTo(found, pass) ? found : undefined;
  }

  /** What is wrong with details, by field: every one of them is mandatory. */
  problemsIn(details: Details, email: string): DetailsProblems {
    return problemsInDetails(details, email, this.#in.rules.password.length, dayAt(this.#in.clock.now()));
  }

  /** @returns the problems, by field: none when the details were taken */
  async giveDetails(pass: Pass, details: Details): Promise<{ readonly problems: DetailsProblems } | NotOpen> {
    const open = await this.open(pass);
    if (open?.stage !== 'details') return 'not-open';
    const problems = this.problemsIn(details, open.email);
    const phone = plainPhone(details.phone);
    if (phone === undefined || Object.keys(problems).length > 0) return { problems };
    const password = await this.#in.passwords.hash(details.password);
    const { dateOfBirth } = details;
    const given = {
      firstName: tidy(details.firstName),
      lastName: tidy(details.lastName),
      dateOfBirth,
      phone,
      password,
    };
    const told = await this.#change<{ readonly problems: DetailsProblems }>(pass, (found) =>
      found.stage === 'details'
        ? { save: { ...found, ...given, codesSent: 0, stage: 'second-factor' }, told: { problems: {} } }
        : { told: 'not-open' },
    );
    if (told !== 'not-open') this.#note('registration-details', open.email);
    return told;
  }

  /** A choice can be changed until it is verified. An authenticator app chosen again keeps its key while that has tries left. */
  async chooseFactor(
    pass: Pass,
    factor: Factor,
  ): Promise<{ readonly result: 'chosen'; readonly authenticator?: AuthenticatorKey } | 'not-offered' | NotOpen> {
    if (!this.factors.includes(factor)) return 'not-offered';
    const fresh = newAuthenticatorKey();
    const told = await this.#change<At<'verify'>>(pass, (found) => {
      if (found.stage !== 'second-factor' && found.stage !== 'verify') return { told: 'not-open' };
      const earlier = found.stage === 'verify' ? found.choice : undefined;
      const save: At<'verify'> = { ...found, stage: 'verify', choice: chosen(factor, earlier, fresh) };
      return { save, told: save };
    });
    if (told === 'not-open') return told;
    this.#note(`second-factor-${factor}-chosen`, told.email);
    const authenticator = authenticatorOf(told);
    return { result: 'chosen', ...(authenticator === undefined ? {} : { authenticator }) };
  }

  /**
   * Sends a code by email or text message. Who asks has shown that the mailbox is theirs, so it counts towards the codes of
   * this registration and of the phone or mailbox, and not towards what strangers may have sent there. A phone is anybody's
   * number until it is verified.
   *
   * @param to the address or phone number as the person typed it: it has to be the one that they registered with
   */
  async sendFactorCode(pass: Pass, to: string): Promise<'sent' | NoCode> {
    const { clock, post, rules } = this.#in;
    const open = sendableTo(await this.open(pass), to);
    if (typeof open === 'string') return open;
    // Asked before the code is made: the one before goes on working when there is no other.
    if (!(await post.maySendCodeTo(open.receiver))) return 'limited';
    const now = clock.now();
    const expires = new Date(now.getTime() + rules.nhspOnline.codeSeconds * 1000);
    const { code, kept } = newCodeFor(pass.id, expires);
    const told = await this.#change<At<'verify'> | NoCode>(pass, (before) => {
      const found = sendableTo(before, to);
      if (typeof found === 'string') return { told: found };
      const { registration, choice } = found;
      const codesSent = registration.codesSent + 1;
      const save: At<'verify'> = { ...registration, codesSent, choice: { ...choice, code: kept } };
      return { save, told: save };
    });
    if (typeof told === 'string') return told;
    const name = `${keyOfRegistration(pass.id)}:factor:${told.codesSent}`;
    const words = { code, expires, now };
    if (told.choice.kind === 'email')
      await post.send(name, 'nhsp-online', told.email, secondFactorCode(words, rules.says));
    else await post.sendText(name, told.phone, secondFactorText(words));
    this.#note('second-factor-code-sent', told.email);
    return 'sent';
  }

  /** What an authenticator app is to be given, while it is the chosen factor. */
  authenticatorOf(open: Proven): AuthenticatorKey | undefined {
    return open.stage === 'verify' ? authenticatorOf(open) : undefined;
  }

  /** Judges a code of the chosen factor. Each guess is counted in the same save as its verdict. */
  async verifyFactor(pass: Pass, typed: string): Promise<Verdict | NotOpen> {
    const now = this.#in.clock.now();
    const told = await this.#change<{ readonly verdict: Verdict; readonly email: string }>(pass, (found) => {
      if (found.stage !== 'verify') return { told: 'not-open' };
      const { choice, ...rest } = found;
      const judged = judge(choice, pass.id, typed, now);
      if (judged === undefined) return { told: 'not-open' };
      const { verdict } = judged;
      const save: Registration =
        verdict === 'right'
          ? { ...rest, stage: 'verified', secondFactor: judged.factor }
          : { ...found, choice: judged.choice };
      return { save, told: { verdict, email: found.email } };
    });
    if (told === 'not-open') return told;
    this.#note(`second-factor-code-${told.verdict}`, told.email);
    return told.verdict;
  }

  /** Makes the account, which can then be signed in to. Done again, it is done already. */
  async complete(pass: Pass): Promise<'registered' | NotOpen> {
    const open = await this.open(pass);
    if (open?.stage === 'done') return 'registered';
    if (open?.stage !== 'verified' || !(await this.#makeAccount(open))) return 'not-open';
    const { v, email, asked, proofHash } = open;
    const told = await this.#change<'registered'>(pass, () => ({
      save: { v, email, asked, proofHash, stage: 'done' },
      told: 'registered',
    }));
    this.#note('registered', email);
    return told;
  }

  /** @returns whether the account is the one of this registration: another may have been quicker */
  async #makeAccount(verified: At<'verified'>): Promise<boolean> {
    const { firstName, lastName, dateOfBirth, phone, secondFactor, password } = verified;
    const { codeSeconds } = this.#in.rules.nhspOnline;
    const proven = new Date(Date.parse(verified.asked.expires) - codeSeconds * 1000).toISOString();
    return this.#in.accounts.change(
      'nhsp-online',
      verified.email,
      (account) => {
        if (account === undefined || isVoid(account, proven)) return { told: false };
        // The hash has a salt of its own: nobody else's is the same.
        if (account.password !== undefined) return { told: account.password === password };
        const profile = { firstName, lastName, dateOfBirth, phone, secondFactor };
        return { save: { ...account, password, profile }, told: true };
      },
      'registration',
    );
  }

  #note(event: string, email: string): void {
    void this.#in.audit.note({ event, about: email });
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

interface Sendable {
  readonly registration: At<'verify'>;
  readonly choice: Exclude<Choice, { readonly kind: 'authenticator' }>;
  /** Where the code goes: what stands in the registration, never what was typed now. */
  readonly receiver: string;
}

function sendableTo(found: Proven | undefined, typed: string): Sendable | NoCode {
  if (found?.stage !== 'verify') return 'not-open';
  const { choice, email, phone, codesSent } = found;
  if (choice.kind === 'authenticator') return 'not-offered';
  const isText = choice.kind === 'text';
  if (isText ? plainPhone(typed) !== phone : plainAddress(typed) !== email) return 'other-address';
  if (codesSent >= codesAsked) return 'limited';
  return { registration: found, choice, receiver: isText ? phone : email };
}

function chosen(factor: Factor, earlier: Choice | undefined, freshKey: string): Choice {
  if (factor !== 'authenticator') return { kind: factor };
  const isStillGood = earlier?.kind === 'authenticator' && earlier.guesses < codeGuesses;
  return isStillGood ? earlier : { kind: 'authenticator', key: freshKey, guesses: 0 };
}

function authenticatorOf({ choice, email }: At<'verify'>): AuthenticatorKey | undefined {
  if (choice.kind !== 'authenticator') return undefined;
  return { key: choice.key, address: authenticatorAddress(choice.key, email) };
}

type Judged =
  | { readonly verdict: 'right'; readonly factor: SecondFactor }
  | { readonly verdict: Exclude<Verdict, 'right'>; readonly choice: Choice };

/** @returns undefined when there is nothing to judge by: no code was sent yet */
function judge(choice: Choice, id: string, typed: string, now: Date): Judged | undefined {
  if (choice.kind === 'authenticator') {
    if (choice.guesses >= codeGuesses) return { verdict: 'too-many', choice };
    const step = judgeAuthenticatorCode(choice.key, typed, now, undefined);
    if (step === undefined) return { verdict: 'wrong', choice: { ...choice, guesses: choice.guesses + 1 } };
    return { verdict: 'right', factor: { kind: 'authenticator', key: choice.key, lastStep: step } };
  }
  if (choice.code === undefined) return undefined;
  const { verdict, kept } = judgeCode(choice.code, id, typed, now);
  if (verdict === 'right') return { verdict, factor: { kind: choice.kind } };
  return { verdict, choice: { ...choice, code: kept } };
}
