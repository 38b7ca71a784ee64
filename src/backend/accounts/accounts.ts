import { z } from 'zod';
import { change, type Decision, read } from '../../documents/change.ts';
import { plainAddress } from '../../text/address.ts';
import { oneLine } from '../../text/fold.ts';
import { type System, systems } from '../contract.ts';
import type { Clock, Documents } from '../ports.ts';
import { hashOf, newToken } from '../secrets.ts';
import { device } from '../sign-in/devices.ts';
import { type ChangeWay, changesBetween, formerAddressSeconds, keptChange, withChange } from './changes.ts';

/**
 * The one link that works for an account: a newer one takes its place. The token itself is in the mail alone. `id` is the
 * request that it was made for, `asked` when that came, and `supersedes` the request whose link still worked until then.
 */
const liveReset = z.strictObject({
  id: z.string(),
  asked: z.iso.datetime(),
  tokenHash: z.string(),
  expires: z.iso.datetime(),
  used: z.boolean(),
  /** From then on, no link that was asked for earlier works either. */
  usedAt: z.iso.datetime().optional(),
  supersedes: z.string().optional(),
});
export type LiveReset = z.infer<typeof liveReset>;

/** How a person proves at NHSP:Online, besides their password, that it is them. */
export const secondFactor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email') }),
  z.strictObject({ kind: z.literal('text') }),
  /** `lastStep` is the newest time step whose code was used: no code of it or before works again. */
  z.strictObject({ kind: z.literal('authenticator'), key: z.string(), lastStep: z.int() }),
]);
export type SecondFactor = z.infer<typeof secondFactor>;

const base = {
  v: z.literal(2),
  email: z.string(),
  password: z.string().optional(),
  reset: liveReset.optional(),
  /** Newest first. */
  devices: z.array(device).optional(),
  /** What became another, and whether the owner was told. Newest first. */
  changes: z.array(keptChange).optional(),
  /** The address that the account had before, which is told of changes too for a while. */
  formerly: z.strictObject({ email: z.string(), until: z.iso.datetime() }).optional(),
  /**
   * When somebody last said of a change that it was not theirs, by the link with this hash. Nothing that was begun by then
   * counts. While it is held nobody gets in by a reset or a registration either.
   */
  stopped: z.strictObject({ at: z.iso.datetime(), link: z.string(), isHeld: z.boolean() }).optional(),
};

/** An account as it is kept. What of it its owner is told of, when it becomes another, is for changes.ts to say. */
export const account = z.discriminatedUnion('system', [
  z.strictObject({ ...base, system: z.literal('training-interface'), joined: z.iso.date() }),
  z.strictObject({ ...base, system: z.literal('esr'), username: z.string(), dateOfBirth: z.iso.date() }),
  /** Everybody with a Join:Bank account. They have no password until they have registered. */
  z.strictObject({
    ...base,
    system: z.literal('nhsp-online'),
    profile: z
      .strictObject({
        firstName: z.string(),
        lastName: z.string(),
        dateOfBirth: z.iso.date(),
        phone: z.string(),
        secondFactor,
      })
      .optional(),
  }),
]);
export type Account = z.infer<typeof account>;
export type AccountOf<S extends System> = Extract<Account, { readonly system: S }>;

/** What somebody outside (a Trust's list of staff) says of an account. */
export type Imported =
  | { readonly system: 'training-interface'; readonly email: string; readonly joined: string }
  | {
      readonly system: 'esr';
      readonly email: string;
      /** Plain: see plainUsername. */
      readonly username: string;
      readonly dateOfBirth: string;
    }
  | { readonly system: 'nhsp-online'; readonly email: string };

const username = z.strictObject({ v: z.literal(1), email: z.string() });

/** As ESR compares them: capitals, stray spaces and typographic quotes and hyphens make no other username. Letters that only turn into ours as capitals stay what they are. */
export function plainUsername(typed: string): string {
  return oneLine(typed).replace(/[^ıſ\u212A]+/gu, (letters) => letters.toUpperCase());
}

const keyOf = (system: System, email: string) => `account:${system}:${hashOf(email)}`;
/** Where the tries at a username are counted: see attempts.ts. */
export const triesKey = (name: string) => `attempts:esr:${hashOf(plainUsername(name))}`;
/** Longer than any lock. */
const triesSeconds = 2 * 86_400;
const usernameKey = (name: string) => `username:${hashOf(plainUsername(name))}`;

/** A change that is about to be saved: `id` is what the account keeps it under, `at` when that was (ISO instant). */
export interface Announced {
  readonly system: System;
  readonly email: string;
  readonly id: string;
  readonly at: string;
}

interface Rooms {
  readonly documents: Documents;
  readonly clock: Clock;
  /** Sees to it that the owner will be told: see notices.ts. @throws StoreUnavailable, and then nothing is changed */
  announce(change: Announced): Promise<void>;
}

/** The accounts of the three systems, by address (in lower case), and for ESR by username too. */
export class Accounts {
  readonly #in: Rooms;
  readonly #documents: Documents;

  constructor(rooms: Rooms) {
    this.#in = rooms;
    this.#documents = rooms.documents;
  }

  async load<S extends System>(system: S, email: string): Promise<AccountOf<S> | undefined> {
    return read(this.#documents, keyOf(system, email), shapeOf(system));
  }

  /** Takes as many steps for a username that does not exist as for one that does. */
  async loadByUsername(name: string): Promise<AccountOf<'esr'> | undefined> {
    const found = await read(this.#documents, usernameKey(name), username);
    const account = await this.load('esr', found?.email ?? '');
    // What has another username now is no longer found by this one.
    return account?.username === plainUsername(name) ? account : undefined;
  }

  /** The account that a person signs in to by this name: the email address; for ESR the username. */
  async loadByName(system: System, name: string): Promise<Account | undefined> {
    return system === 'esr' ? this.loadByUsername(name) : this.load(system, plainAddress(name));
  }

  /**
   * Changes an account in one: see change() of documents. Of what its owner has to know (see changesBetween) they are told,
   * whoever changes it: the notice is under way before the change is saved, and looks for it.
   */
  async change<S extends System, Told>(
    system: S,
    email: string,
    decide: (account: AccountOf<S> | undefined) => Decision<AccountOf<S>, Told>,
    how?: ChangeWay,
  ): Promise<Told> {
    const id = newToken();
    return change(this.#documents, keyOf(system, email), shapeOf(system), (found) => {
      const decision = decide(found);
      const what = decision.save === undefined ? [] : changesBetween(found, decision.save);
      if (decision.save === undefined || what.length === 0) return decision;
      const at = this.#in.clock.now().toISOString();
      const changes = withChange(decision.save.changes, { id, at, what: [...what], ...(how && { how }) });
      return {
        ...decision,
        save: { ...decision.save, changes },
        before: () => this.#in.announce({ system, email, id, at }),
      };
    });
  }

  /**
   * Keeps a stronger hash of the same password, where it is still the one that was judged.
   *
   * @returns the account as it is kept now; undefined when its password is another
   */
  strengthen(system: System, email: string, kept: string, stronger: string): Promise<Account | undefined> {
    return change<Account, Account | undefined>(this.#documents, keyOf(system, email), shapeOf(system), (account) => {
      if (account?.password !== kept) return { told: undefined };
      const save = { ...account, password: stronger };
      return { save, told: save };
    });
  }

  /**
   * Ends all that an account was entered by, and holds it, for the link by which somebody said that a change (of `changed`)
   * was not theirs. Done again by the same link, it is done already.
   *
   * @returns `over` when it was stopped since that change: what has happened after is not what the link is about
   */
  async stop(
    { system, email }: Pick<Account, 'system' | 'email'>,
    link: string,
    changed: string,
  ): Promise<'stopped' | 'over'> {
    const at = this.#in.clock.now().toISOString();
    return this.change<System, 'stopped' | 'over'>(system, email, (account) => {
      if (account === undefined) return { told: 'over' };
      if (account.stopped?.link === link) return { told: 'stopped' };
      if (account.stopped !== undefined && account.stopped.at >= changed) return { told: 'over' };
      return { save: { ...endEverySession(account), stopped: { at, link, isHeld: true } }, told: 'stopped' };
    });
  }

  /** Lets a reset or a registration open an account again that was held. @returns whether it was */
  async release(system: System, email: string): Promise<boolean> {
    return this.change<System, boolean>(system, email, (account) =>
      account?.stopped?.isHeld === true
        ? { save: { ...account, stopped: { ...account.stopped, isHeld: false } }, told: true }
        : { told: false },
    );
  }

  /** Adds an account that is not there yet. @returns the account as it is kept: the earlier one where there was one */
  async add(added: Account): Promise<Account> {
    if (added.system === 'esr') {
      // A username that somebody has stays theirs.
      await change<z.infer<typeof username>, undefined>(
        this.#documents,
        usernameKey(added.username),
        username,
        (found) =>
          found === undefined ? { save: { v: 1, email: added.email }, told: undefined } : { told: undefined },
      );
    }
    return change<Account, Account>(
      this.#documents,
      keyOf(added.system, added.email),
      shapeOf(added.system),
      (found) => (found === undefined ? { save: added, told: added } : { told: found }),
    );
  }

  /**
   * Makes an account what an import says of it. All that the import says nothing of stays: password, lock, links, second
   * factor.
   *
   * @param dryRun only tells
   * @returns `taken` when the username belongs to another account
   */
  async put(imported: Imported, dryRun: boolean): Promise<'added' | 'updated' | 'unchanged' | 'taken'> {
    const { system, email } = imported;
    const now = await this.load<System>(system, email);
    const given = imported.system === 'esr' ? await this.#giveUsername(imported, dryRun) : {};
    if (given === 'taken') return 'taken';
    const told = resultOf(now, imported);
    if (dryRun || told === 'unchanged') return told;
    if (imported.system === 'esr' && now?.system === 'esr' && now.username !== imported.username)
      await this.#carryTries(now.username, imported.username);
    return this.change<System, 'added' | 'updated' | 'unchanged'>(
      system,
      email,
      (found) => ({
        save: { ...(found ?? { v: 2 }), ...imported, ...given } as Account,
        told: resultOf(found, imported),
      }),
      'import',
    );
  }

  /**
   * @returns `taken` when it belongs to another account; `formerly` when it comes from one of the same person, by their date
   * of birth: the person has another address now
   */
  async #giveUsername(
    { username: name, email, dateOfBirth }: Imported & { system: 'esr' },
    dryRun: boolean,
  ): Promise<'taken' | Pick<Account, 'formerly'>> {
    const key = usernameKey(name);
    const held = await read(this.#documents, key, username);
    const before = held === undefined || held.email === email ? undefined : await this.load('esr', held.email);
    if (before?.username === name) return 'taken';
    if (dryRun || held?.email === email) return {};
    const isGiven = await change<z.infer<typeof username>, boolean>(this.#documents, key, username, (found) =>
      found?.email === held?.email ? { save: { v: 1, email }, told: true } : { told: found?.email === email },
    );
    if (!isGiven) return 'taken';
    if (before?.dateOfBirth !== dateOfBirth) return {};
    const until = new Date(this.#in.clock.now().getTime() + formerAddressSeconds * 1000).toISOString();
    return { formerly: { email: before.email, until } };
  }

  /** A lock goes along with a new username: it is the person's, not the name's. */
  async #carryTries(from: string, to: string): Promise<void> {
    const tries = await read(this.#documents, triesKey(from), z.unknown());
    if (tries === undefined) return;
    await change(this.#documents, triesKey(to), z.unknown(), () => ({
      save: tries,
      ttlSeconds: triesSeconds,
      told: undefined,
    }));
  }
}

/** What is left of an account when nothing opens it any more: no password, browser, link or second factor. */
export function endEverySession<Any extends Account>(account: Any): Any {
  // Whoever registers again gives new details: those that are there may be an attacker's.
  const opens = ['password', 'reset', 'devices', 'profile'];
  return Object.fromEntries(Object.entries(account).filter(([part]) => !opens.includes(part))) as Any;
}

/** Whether what was begun at an instant (ISO) no longer counts: somebody has said since that it was not them. */
export function isVoid({ stopped }: Pick<Account, 'stopped'>, begun: string): boolean {
  return stopped !== undefined && (stopped.isHeld || begun <= stopped.at);
}

function resultOf(found: Account | undefined, imported: Imported): 'added' | 'updated' | 'unchanged' {
  if (found === undefined) return 'added';
  const said = Object.entries(imported);
  return said.every(([name, value]) => found[name as keyof Account] === value) ? 'unchanged' : 'updated';
}

const first = z.looseObject({
  v: z.literal(1),
  profile: z.looseObject({ secondFactor: z.enum(['email', 'text']) }).optional(),
});

/** An account as version 1 kept it. A link that was under way then no longer works: another has to be asked for. */
function upgraded(kept: unknown): unknown {
  const read = first.safeParse(kept);
  if (!read.success) return kept;
  const { reset: _dropped, profile, ...rest } = read.data;
  const now = profile === undefined ? {} : { profile: { ...profile, secondFactor: { kind: profile.secondFactor } } };
  return { ...rest, ...now, v: 2 };
}

const shapes = new Map<System, z.ZodType>(
  systems.map((system) => [
    system,
    z.preprocess(
      upgraded,
      account.refine((found) => found.system === system),
    ),
  ]),
);

/** Accounts are kept under their own system, so what stands there is of that system, or not an account at all. */
function shapeOf<S extends System>(system: S): z.ZodType<AccountOf<S>> {
  return shapes.get(system) as z.ZodType<AccountOf<S>>;
}
