import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { change, type Decision, read } from '../../documents/change.ts';
import type { AccountOf, Accounts, SecondFactor } from '../accounts/accounts.ts';
import { secondFactorCode, secondFactorText } from '../mail/mails.ts';
import type { Post } from '../mail/post.ts';
import type { Clock, Documents } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { hashOf, newToken } from '../secrets.ts';
import type { Requester } from './attempts.ts';
import { judgeAuthenticatorCode } from './authenticator.ts';
import { codeGuesses, judgeCode, keptCode, newCodeFor } from './codes.ts';
import { withNewDevice } from './devices.ts';

type Factor = SecondFactor['kind'];

/** A sign-in whose password was right, and that waits for a code. */
const waiting = z.strictObject({
  v: z.literal(2),
  email: z.string(),
  /** Of the password that was right, as the account keeps it: with another one, this sign-in is over. */
  passwordHash: z.string(),
  factor: z.enum(['email', 'text', 'authenticator']),
  /** The device that the browser was until now. */
  replaced: z.string().optional(),
  expires: z.iso.datetime(),
  /** Where one is sent. */
  code: keptCode.optional(),
  /** At an authenticator app's codes. */
  guesses: z.int().min(0),
  codesSent: z.int().min(0),
});
type PendingCalls = z.infer<typeof waiting>;

export type CodeTaken =
  | { readonly result: 'signed-in'; readonly device: string }
  | { readonly result: 'wrong' | 'too-many' | 'unknown' };

type Entered = Extract<CodeTaken, { readonly result: 'signed-in' }> | { readonly result: 'wrong' | 'unknown' };

interface Rooms {
  readonly documents: Documents;
  readonly accounts: Accounts;
  readonly post: Post;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly rules: Rules;
}

/** Codes to be had by one sign-in, before the password has to be typed again. */
const codesAsked = 3;

const keyOf = (id: string) => `second-step-2:${hashOf(id)}`;

/**
 * The second half of signing in to NHSP:Online, for those who registered with a second factor: a code by email or text
 * message, or of an authenticator app.
 */
export class SecondStep {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
  }

  /**
   * Begins it, after the right password.
   *
   * @returns the id that only this browser is given; `limited` when no code can be sent for now; undefined when the
   * account has no second factor
   */
  async begin(
    { email, password, profile }: AccountOf<'nhsp-online'>,
    requester: Requester,
  ): Promise<{ readonly id: string } | 'limited' | undefined> {
    if (profile === undefined || password === undefined) return undefined;
    const id = newToken();
    const replaced = requester.kind === 'own' && requester.device !== undefined ? { replaced: requester.device } : {};
    await this.#change(id, () => ({
      save: {
        v: 2,
        email,
        passwordHash: hashOf(password),
        factor: profile.secondFactor.kind,
        ...replaced,
        expires: this.#ends().toISOString(),
        guesses: 0,
        codesSent: 0,
      },
      told: undefined,
    }));
    void this.#in.audit.note({ event: 'second-step-begun', about: email });
    if (profile.secondFactor.kind !== 'authenticator' && (await this.sendCode(id)) !== 'sent') return 'limited';
    return { id };
  }

  /** How the code comes, and until when it works (ISO instant); undefined when there is no such sign-in, or it is over. */
  async state(id: string): Promise<{ readonly factor: Factor; readonly expires: string } | undefined> {
    const found = this.#open(await read(this.#in.documents, keyOf(id), waiting));
    return found === undefined ? undefined : { factor: found.factor, expires: found.expires };
  }

  /** Sends a code, where codes are sent: to where the account has it now. The newest one works. */
  async sendCode(id: string): Promise<'sent' | 'limited' | 'unknown'> {
    const { accounts, clock, post } = this.#in;
    const now = clock.now();
    const open = this.#open(await read(this.#in.documents, keyOf(id), waiting));
    if (open === undefined) return 'unknown';
    const profile = profileFor(open, await accounts.load('nhsp-online', open.email));
    if (profile === undefined) return 'unknown';
    if (hasNoCodeLeft(open)) return 'limited';
    const phone = open.factor === 'text' && post.carriesTexts ? profile.phone : undefined;
    // Asked before the code is made: the one before goes on working when there is no other.
    if (!(await post.maySendCodeTo(phone ?? open.email))) return 'limited';
    const expires = this.#ends();
    const { code, kept } = newCodeFor(id, expires);
    const told = await this.#change<PendingCalls | 'limited' | 'unknown'>(id, (any) => {
      const found = this.#open(any);
      if (found === undefined) return { told: 'unknown' };
      if (hasNoCodeLeft(found)) return { told: 'limited' };
      const save = { ...found, code: kept, expires: kept.expires, codesSent: found.codesSent + 1 };
      return { save, told: save };
    });
    if (typeof told === 'string') return told;
    const name = `${keyOf(id)}:${told.codesSent}`;
    if (phone !== undefined) await post.sendText(name, phone, secondFactorText({ code, expires, now }));
    else
      await post.send(name, 'nhsp-online', told.email, secondFactorCode({ code, expires, now }, this.#in.rules.says));
    return 'sent';
  }

  /** Judges a code. Each guess is counted in the same save as its verdict, or before it. */
  async enterCode(id: string, typed: string): Promise<CodeTaken> {
    const found = this.#open(await read(this.#in.documents, keyOf(id), waiting));
    if (found === undefined) return { result: 'unknown' };
    const verdict = await this.#judge(id, typed);
    if (verdict !== 'right') {
      void this.#in.audit.note({ event: `second-step-${verdict}`, about: found.email });
      return { result: verdict };
    }
    const entered = await this.#enter(found, typed);
    const event = entered.result === 'signed-in' ? entered.result : `second-step-${entered.result}`;
    void this.#in.audit.note({ event, about: found.email });
    if (entered.result === 'wrong') return entered;
    const over = this.#in.clock.now().toISOString();
    await this.#change(id, (any) =>
      any === undefined ? { told: undefined } : { save: { ...any, expires: over }, told: undefined },
    );
    return entered;
  }

  async #judge(id: string, typed: string): Promise<'right' | 'wrong' | 'too-many' | 'unknown'> {
    const now = this.#in.clock.now();
    return this.#change<'right' | 'wrong' | 'too-many' | 'unknown'>(id, (any) => {
      const found = this.#open(any);
      if (found === undefined) return { told: 'unknown' };
      if (found.factor === 'authenticator') {
        // Whether the app's code is right is for the account to say, which also knows whether it was used.
        const isLeft = found.guesses < codeGuesses;
        return isLeft ? { save: { ...found, guesses: found.guesses + 1 }, told: 'right' } : { told: 'too-many' };
      }
      if (found.code === undefined) return { told: 'unknown' };
      const { verdict, kept } = judgeCode(found.code, id, typed, now);
      if (verdict === 'expired') return { told: 'unknown' };
      const { code: _spent, ...rest } = found;
      return verdict === 'right' ? { save: rest, told: 'right' } : { save: { ...found, code: kept }, told: verdict };
    });
  }

  /** @returns `wrong` when the code of an authenticator app is wrong, or was used before */
  async #enter(open: PendingCalls, typed: string): Promise<Entered> {
    const now = this.#in.clock.now();
    return this.#in.accounts.change<'nhsp-online', Entered>('nhsp-online', open.email, (account) => {
      const profile = profileFor(open, account);
      if (account === undefined || profile === undefined) return { told: { result: 'unknown' } };
      const { secondFactor } = profile;
      const { value, devices } = withNewDevice(account, now, open.replaced);
      const told = { result: 'signed-in', device: value } as const;
      if (secondFactor.kind !== 'authenticator') return { save: { ...account, devices }, told };
      const step = judgeAuthenticatorCode(secondFactor.key, typed, now, secondFactor.lastStep);
      if (step === undefined) return { told: { result: 'wrong' } };
      const used = { ...profile, secondFactor: { ...secondFactor, lastStep: step } };
      return { save: { ...account, devices, profile: used }, told };
    });
  }

  #open(found: PendingCalls | undefined): PendingCalls | undefined {
    return found !== undefined && Date.parse(found.expires) > this.#in.clock.now().getTime() ? found : undefined;
  }

  #ends(): Date {
    return new Date(this.#in.clock.now().getTime() + this.#in.rules.nhspOnline.codeSeconds * 1000);
  }

  #change<Told>(id: string, decide: (found: PendingCalls | undefined) => Decision<PendingCalls, Told>): Promise<Told> {
    const ttlSeconds = this.#in.rules.nhspOnline.codeSeconds;
    return change<PendingCalls, Told>(this.#in.documents, keyOf(id), waiting, (found) => ({
      ...decide(found),
      ttlSeconds,
    }));
  }
}

/** The profile of an account, while its password and second factor are those that a sign-in was begun with. */
function profileFor({ passwordHash, factor }: PendingCalls, account: AccountOf<'nhsp-online'> | undefined) {
  const { password, profile } = account ?? {};
  const isSamePassword = password !== undefined && hashOf(password) === passwordHash;
  return isSamePassword && profile?.secondFactor.kind === factor ? profile : undefined;
}

function hasNoCodeLeft({ factor, codesSent }: PendingCalls): boolean {
  return factor === 'authenticator' || codesSent >= codesAsked;
}
