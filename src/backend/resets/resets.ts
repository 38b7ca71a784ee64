import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { afterWorkingDays } from '../../calendar/calendar.ts';
import type { AccountOf, Accounts } from '../accounts/accounts.ts';
import { isOwn, sayWho } from '../accounts/persons.ts';
import { day, emailAddress, instant, longId, type Person, type ResetAnswer, type ResetRequest } from '../contract.ts';
import { startOfDay } from '../days.ts';
import type { Jobs } from '../limits/jobs.ts';
import { quotas } from '../limits/quotas.ts';
import type { Letter } from '../mail/letter.ts';
import { accountHeld, esrLocked, esrReset, trainingInterfaceReset, trainingInterfaceTooSoon } from '../mail/mails.ts';
import type { Post } from '../mail/post.ts';
import { type Clock, type Limits, type Log, Undeliverable } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { newToken } from '../secrets.ts';
import { type Attempts, own } from '../sign-in/attempts.ts';
import { has, type ResetHistory } from './history.ts';
import type { Tokens } from './tokens.ts';

type Refused = Exclude<ResetAnswer, { readonly result: 'accepted' | 'done' }>;

/**
 * `quietly` is a letter to the owner of the account, when it was not they who asked. Of an account on hold nobody is told more
 * than a stranger, whoever they say they are: the letter says it, at the address on record.
 */
type Judged =
  | { readonly isGranted: true }
  | { readonly isGranted: false; readonly answer: Refused | 'as-a-stranger'; readonly quietly?: Letter };

const resetJob = z.strictObject({
  kind: z.literal('reset'),
  id: longId,
  /** Made when the job is added, so that every try at it mails the same link. */
  token: longId,
  asked: instant,
  system: z.enum(['training-interface', 'esr']),
  email: emailAddress,
  dateOfBirth: day.optional(),
  /** Whether the person was told that a link is on its way: it was then judged already. */
  isTold: z.boolean(),
});
type ResetJob = z.infer<typeof resetJob>;

interface Rooms {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly history: ResetHistory;
  readonly attempts: Attempts;
  readonly limits: Limits;
  readonly post: Post;
  readonly jobs: Jobs;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly publicUrl: string;
  readonly log: Log;
}

/**
 * Takes requests for a reset link.
 *
 * A person whose own address it is (identified) is judged first and told. Everybody else is answered before anything is
 * looked up: the same bytes in the same time, whether there is such an account or not. The rest is a job.
 */
export class Resets {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
    rooms.jobs.on('reset', resetJob, (job, isLastTry) => this.#do(job, isLastTry));
  }

  /**
   * @param id of this request. The same again is the same request: one link, one letter
   * @param isAgain whether it may have been begun before. Then it is not counted again, as it would be told `limited` for its own sake
   * @throws StoreUnavailable
   */
  async request(request: ResetRequest, id: string, isAgain = false): Promise<ResetAnswer> {
    const { person, email } = request;
    const by = sayWho(person);
    const isOwnAddress = isOwn(person, email);
    const answer = isOwnAddress
      ? await this.#requestOwn(request, id, isAgain)
      : await this.#requestForAnyone(request, id, isAgain);
    void this.#in.audit.note({
      event: `reset-${answer.result === 'accepted' || answer.result === 'done' ? 'requested' : answer.result}`,
      about: email,
      ...(by === undefined ? {} : { by }),
    });
    return answer;
  }

  async #requestForAnyone(request: ResetRequest, id: string, isAgain: boolean): Promise<ResetAnswer> {
    if (!isAgain && (await this.#hasAskedTooOften(request.person))) return limited;
    return this.#accept(request, id);
  }

  async #accept(request: ResetRequest, id: string): Promise<ResetAnswer> {
    await this.#queue(request, id, this.#in.clock.now().toISOString(), false);
    return { result: 'accepted', values: { 'link-seconds': this.#linkSeconds(request.system) } };
  }

  async #requestOwn(request: ResetRequest, id: string, isAgain: boolean): Promise<ResetAnswer> {
    const { system, email, person } = request;
    // Begun already: the process ended before its answer was kept.
    const isRepeat = (await this.#in.history.load(id)) !== undefined;
    if (!isRepeat) {
      const isTooOften = async () =>
        (await this.#hasAskedTooOften(person)) || (await this.#isAskedForTooOften(request));
      if (!isAgain && (await isTooOften())) return limited;
      const judged = await this.#judge(request, id);
      if (!judged.isGranted) return judged.answer === 'as-a-stranger' ? this.#accept(request, id) : judged.answer;
    }
    const now = this.#in.clock.now().toISOString();
    const { asked } = await this.#in.history.begin({ id, system, email, asked: now });
    await this.#queue(request, id, asked, true);
    return { result: 'done', id, values: { expires: this.#expires(system, asked) } };
  }

  async #queue(request: ResetRequest, id: string, asked: string, isTold: boolean): Promise<void> {
    const { person: _person, ...what } = request;
    const job: ResetJob = { kind: 'reset', id, token: newToken(), asked, ...what, isTold };
    await this.#in.jobs.add(`reset:${id}`, job);
  }

  async #do(job: ResetJob, isLastTry: boolean): Promise<void> {
    try {
      await this.#mailLink(job);
    } catch (error) {
      if (isLastTry) {
        this.#in.log.error('mail-abandoned', { error: (error as Error)?.name });
        await this.#end(job, 'undelivered');
      }
      throw error;
    }
  }

  /** Every step looks first at what an earlier try has done. */
  async #mailLink(job: ResetJob): Promise<void> {
    const { id, system, email } = job;
    const begun = await this.#in.history.begin(job);
    if (has(begun, 'refused', 'mailed', 'bounced', 'undelivered', 'superseded')) return;
    if (!begun.isIssued && !(await this.#isGranted(job))) return;
    const expires = this.#expires(system, begun.asked);
    const state = await this.#in.tokens.issue({ id, system, email, token: job.token, asked: begun.asked, expires });
    if (state === 'live') await this.#mail(job, new Date(expires));
    else if (state === 'expired') await this.#end(job, 'undelivered');
    // Put on hold meanwhile.
    else if (state === 'unknown') await this.#end(job, 'refused');
  }

  async #isGranted(job: ResetJob): Promise<boolean> {
    const { id, system, email } = job;
    const isTooOften = !job.isTold && (await this.#isAskedForTooOften(job));
    const judged = isTooOften ? refuse(limited) : await this.#judge(job, id);
    if (judged.isGranted) return true;
    if (!job.isTold && judged.quietly !== undefined && (await this.#in.post.mayWriteTo(email, id)))
      await this.#in.post.send(`reset:${id}`, system, email, judged.quietly);
    await this.#end(job, 'refused');
    return false;
  }

  async #judge(request: Pick<ResetJob, 'system' | 'email' | 'dateOfBirth'>, id: string): Promise<Judged> {
    const { system, email } = request;
    if (system === 'esr' && !isNhsNet(email)) return refuse({ result: 'not-nhs-net', values: {} });
    const account = await this.#in.accounts.load(system, email);
    if (account === undefined) return notRegistered;
    if (account.system === 'esr' && account.dateOfBirth !== request.dateOfBirth) return notRegistered;
    if (account.stopped?.isHeld === true) return refuse('as-a-stranger', accountHeld(system, this.#in.rules.says));
    const standing = account.system === 'esr' ? await this.#lockOf(account) : this.#joiningOf(account);
    if (standing !== undefined) return standing;
    // Without a letter there is no new link either, so the newest one that was sent goes on working.
    return (await this.#in.post.mayWriteTo(email, id)) ? { isGranted: true } : refuse(limited);
  }

  #joiningOf(account: AccountOf<'training-interface'>): Judged | undefined {
    const availableFrom = availableFromOf(account, this.#in.rules);
    if (this.#in.clock.now() >= availableFrom) return undefined;
    return refuse(
      { result: 'too-soon', values: { 'available-from': availableFrom.toISOString() } },
      trainingInterfaceTooSoon(availableFrom, this.#in.rules.says),
    );
  }

  async #lockOf(account: AccountOf<'esr'>): Promise<Judged | undefined> {
    const lockEnds = await this.#in.attempts.lockEnds(account.username, own);
    if (lockEnds === undefined) return undefined;
    return refuse(
      { result: 'locked', values: { 'lock-ends': lockEnds } },
      esrLocked(new Date(lockEnds), this.#in.clock.now(), this.#in.rules.says),
    );
  }

  async #mail(job: ResetJob, expires: Date): Promise<void> {
    const { id, system, email } = job;
    const letter = await this.#letter(job, expires);
    try {
      await this.#in.post.deliver(id, system, email, letter);
    } catch (error) {
      if (error instanceof Undeliverable) return this.#end(job, 'bounced');
      throw error;
    }
    await this.#end(job, 'mailed');
  }

  async #letter({ system, email, token }: ResetJob, expires: Date): Promise<Letter> {
    const link = new URL(`/practice/${system}/reset?token=${token}`, this.#in.publicUrl).href;
    const now = this.#in.clock.now();
    const { says } = this.#in.rules;
    if (system === 'training-interface') return trainingInterfaceReset({ link, expires, now }, says);
    const account = await this.#in.accounts.load('esr', email);
    return esrReset({ link, username: account?.username ?? '', expires, now }, says);
  }

  async #end({ id, email }: ResetJob, event: 'mailed' | 'bounced' | 'undelivered' | 'refused'): Promise<void> {
    void this.#in.audit.note({ event: `reset-${event}`, about: email });
    await this.#in.history.note(id, event);
  }

  async #hasAskedTooOften(person: Person): Promise<boolean> {
    const whose = sayWho(person);
    if (whose === undefined) return false;
    const quota = person.tier === 'identified' ? quotas.person : quotas.requester;
    return (await this.#in.limits.take(quota, whose)) !== undefined;
  }

  async #isAskedForTooOften({ system, email }: Pick<ResetJob, 'system' | 'email'>): Promise<boolean> {
    return (await this.#in.limits.take(quotas.address, `${system}:${email}`)) !== undefined;
  }

  #linkSeconds(system: ResetJob['system']): number {
    return (system === 'esr' ? this.#in.rules.esr : this.#in.rules.trainingInterface).linkSeconds;
  }

  #expires(system: ResetJob['system'], asked: string): string {
    return new Date(Date.parse(asked) + this.#linkSeconds(system) * 1000).toISOString();
  }
}

const limited: Refused = { result: 'limited', values: {} };
const notRegistered: Judged = refuse({ result: 'not-registered', values: {} });

function refuse(answer: Refused | 'as-a-stranger', quietly?: Letter): Judged {
  return { isGranted: false, answer, ...(quietly === undefined ? {} : { quietly }) };
}

/** From when the Training Interface knows somebody who joined. */
export function availableFromOf(account: AccountOf<'training-interface'>, rules: Rules): Date {
  return startOfDay(afterWorkingDays(account.joined, rules.joiningWorkingDays));
}

function isNhsNet(email: string): boolean {
  return email.endsWith('@nhs.net');
}
