import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { change, read } from '../../documents/change.ts';
import { tokenIn } from '../../text/token.ts';
import type { Account, Accounts, Announced } from '../accounts/accounts.ts';
import { addressesOf, changeKinds, changeWays, type KeptChange, maskedAddress } from '../accounts/changes.ts';
import { instant, longId, type System, systems } from '../contract.ts';
import type { Jobs } from '../limits/jobs.ts';
import type { Clock, Documents, Helpdesk } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { hashOf, sealOf } from '../secrets.ts';
import { accountStopped, changeTold, sayChanges } from './mails.ts';
import type { Post } from './post.ts';

const noticeJob = z.strictObject({
  kind: z.literal('notice'),
  system: z.enum(systems),
  email: z.string(),
  id: longId,
  at: instant,
  /** It has waited for the notice before it. */
  hasWaited: z.boolean(),
});
type NoticeJob = z.infer<typeof noticeJob>;

const stopJob = z.strictObject({ kind: z.literal('not-me'), link: longId });

/** A "This wasn't me" link: whose it is, to which address it was mailed, and of what changes it told. */
const keptLink = z.strictObject({
  v: z.literal(1),
  system: z.enum(systems),
  email: z.string(),
  to: z.string(),
  /** Oldest first. */
  changes: z.array(
    z.strictObject({ at: instant, what: z.array(z.enum(changeKinds)), how: z.enum(changeWays).optional() }),
  ),
  expires: instant,
});
type KeptLink = z.infer<typeof keptLink>;

export type LinkState = 'live' | 'used' | 'over' | 'unknown';
/** What the page of a link shows: no address whole. */
export type Opened =
  | { readonly state: 'live'; readonly system: System; readonly account: string; readonly changes: readonly string[] }
  | { readonly state: Exclude<LinkState, 'live'> };

/** How long an owner may say that it was not them. */
export const daysToDisown = 7;
const linkSeconds = daysToDisown * 86_400;
/** Changes so close are told in one mail. Less than a minute, so that the last of them is told within one too. */
const secondsBetween = 45;
/** A change that is not saved by then never was: whoever announced it was too late, or ended. */
const saveSeconds = 30;

/** A notice was under way before its change was saved, and has to look again. */
class NotSavedYet extends Error {
  override readonly name = 'NotSavedYet';
}

interface Rooms {
  readonly documents: Documents;
  readonly accounts: Accounts;
  readonly post: Post;
  readonly jobs: Jobs;
  readonly helpdesk: Helpdesk;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly rules: Pick<Rules, 'says'>;
  readonly publicUrl: string;
  readonly secret: string;
}

/** The job by which the owner of an account is told of a change: see Accounts. Whoever has the queue can add it. */
export function noticeOf({ system, email, id, at }: Announced): { readonly id: string; readonly job: NoticeJob } {
  return { id: `notice:${id}`, job: { kind: 'notice', system, email, id, at, hasWaited: false } };
}

/**
 * Tells the owners of accounts what became another, at the address on record and the one before, and takes their "This
 * wasn't me". These mails are not counted against the mailbox, as nobody may be kept from them: they come at most once in 45
 * seconds, and each needs a change that somebody really made.
 */
export class Notices {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
    rooms.jobs.on('notice', noticeJob, (job) => this.#tell(job));
    rooms.jobs.on('not-me', stopJob, ({ link }) => this.#report(link));
  }

  /** What a link is about, and whether it still does something. Asking changes nothing. */
  async open(typed: string): Promise<Opened> {
    const hash = hashIn(typed);
    const link = hash === undefined ? undefined : await this.#find(hash);
    const account = link && (await this.#in.accounts.load<System>(link.system, link.email));
    if (link === undefined || account === undefined) return { state: 'unknown' };
    const { stopped } = account;
    if (stopped?.link === hash) return { state: 'used' };
    if (stopped !== undefined && stopped.at >= newestOf(link)) return { state: 'over' };
    return {
      state: 'live',
      system: link.system,
      account: maskedAddress(link.email),
      changes: link.changes.map((one) => sayChanges(link.system, one)),
    };
  }

  /**
   * Takes "This wasn't me": ends every session, browser, link, code and second factor of the account, and holds it. The
   * ticket, the mails and the trail follow in a job, which stops the account itself if this process ends first.
   *
   * @returns `live` when it did so now
   * @throws StoreUnavailable: press again
   */
  async disown(typed: string): Promise<LinkState> {
    const { state } = await this.open(typed);
    const link = hashIn(typed);
    if (link === undefined) return 'unknown';
    if (state !== 'live') return state;
    await this.#in.jobs.add(`not-me:${link}`, { kind: 'not-me', link } satisfies z.infer<typeof stopJob>);
    return (await this.#stop(link)) === undefined ? 'over' : 'live';
  }

  async #tell(job: NoticeJob): Promise<void> {
    const { accounts, audit, clock, jobs, post } = this.#in;
    const { system, email, id } = job;
    const now = clock.now();
    const known = (await accounts.load<System>(system, email))?.changes ?? [];
    const noted = known.find((one) => one.id === id);
    if (noted === undefined) {
      if (now.getTime() < Date.parse(job.at) + saveSeconds * 1000) throw new NotSavedYet();
      return;
    }
    const wait = noted.told === undefined && !job.hasWaited ? secondsToWait(known, now) : 0;
    if (wait > 0) return jobs.add(`notice:${id}:later`, { ...job, hasWaited: true }, wait);
    const account = await this.#claim(job, now);
    const changes = (account?.changes ?? []).filter(({ told }) => told?.by === id).reverse();
    if (account === undefined || changes.length === 0) return;
    for (const to of addressesOf(account, now)) {
      const { token, expires } = await this.#makeLink(account, to, id, changes);
      const link = new URL(`/practice/not-me?token=${token}`, this.#in.publicUrl).href;
      const letter = changeTold({ system, changes, link, expires, isFormer: to !== email });
      await post.send(`notice:${id}:${to}`, system, to, letter);
      void audit.note({ event: 'owner-told', about: to });
    }
  }

  /** Takes all that is untold for this notice, so that of two at once each change is told by one. @returns the account then */
  async #claim({ system, email, id }: NoticeJob, now: Date): Promise<Account | undefined> {
    const told = { at: now.toISOString(), by: id };
    return this.#in.accounts.change<System, Account | undefined>(system, email, (account) => {
      if (account === undefined) return { told: undefined };
      // Told already, by this notice before it was done again, or with another.
      if (account.changes?.find((one) => one.id === id)?.told !== undefined) return { told: account };
      const save = { ...account, changes: account.changes?.map((one) => (one.told ? one : { ...one, told })) };
      return { save, told: save };
    });
  }

  /** The same notice has the same links, so that one done again mails none that is dead. */
  async #makeLink(
    { system, email }: Account,
    to: string,
    id: string,
    told: readonly KeptChange[],
  ): Promise<{ readonly token: string; readonly expires: Date }> {
    const token = sealOf(this.#in.secret, `not-me:${system}:${email}:${id}:${to}`);
    const changes = told.map(({ at, what, how }) => ({ at, what, ...(how && { how }) }));
    const fresh = new Date(this.#in.clock.now().getTime() + linkSeconds * 1000).toISOString();
    const link: KeptLink = { v: 1, system, email, to, changes, expires: fresh };
    const expires = await change<KeptLink, string>(this.#in.documents, keyOf(hashOf(token)), keptLink, (found) =>
      found === undefined ? { save: link, ttlSeconds: linkSeconds, told: fresh } : { told: found.expires },
    );
    return { token, expires: new Date(expires) };
  }

  async #report(hash: string): Promise<void> {
    const { audit, helpdesk, post, accounts, rules } = this.#in;
    const link = await this.#stop(hash);
    if (link === undefined) return;
    const { system, email, to } = link;
    const { reference } = await helpdesk.report({
      key: `not-me:${hash}`,
      system,
      account: maskedAddress(email),
      changes: link.changes.map((one) => sayChanges(system, one)),
      saidAt: to === email ? 'address-on-record' : 'address-before',
    });
    const account = await accounts.load<System>(system, email);
    const addresses = account === undefined ? [] : addressesOf(account, this.#in.clock.now());
    for (const address of new Set([to, ...addresses])) {
      // The reference is for the one who said so: another might be the one whom they mean.
      const letter = accountStopped(system, rules.says, address === to ? reference : undefined);
      await post.send(`not-me:${hash}:${address}`, system, address, letter);
    }
    void audit.note({ event: 'change-disowned', about: email, by: to });
    void audit.note({ event: 'account-stopped', about: email });
  }

  /** @returns the link that stopped the account, now or before; undefined when another has, or it is no link */
  async #stop(hash: string): Promise<KeptLink | undefined> {
    const link = await this.#find(hash);
    if (link === undefined) return undefined;
    return (await this.#in.accounts.stop(link, hash, newestOf(link))) === 'stopped' ? link : undefined;
  }

  async #find(hash: string): Promise<KeptLink | undefined> {
    const link = await read(this.#in.documents, keyOf(hash), keptLink);
    return link !== undefined && Date.parse(link.expires) > this.#in.clock.now().getTime() ? link : undefined;
  }
}

const keyOf = (hash: string) => `not-me:${hash}`;

/** What a link is kept by, without what a mail or a sentence left around its token. */
function hashIn(typed: string): string | undefined {
  const token = tokenIn(typed);
  return token === undefined ? undefined : hashOf(token);
}

const newestOf = ({ changes }: KeptLink) => changes.at(-1)?.at ?? '';

/** Until the next notice may come after the one before, in seconds. */
function secondsToWait(changes: readonly KeptChange[], now: Date): number {
  const last = Math.max(0, ...changes.map(({ told }) => (told === undefined ? 0 : Date.parse(told.at))));
  return Math.max(0, Math.ceil((last + secondsBetween * 1000 - now.getTime()) / 1000));
}
