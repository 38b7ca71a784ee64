import { z } from 'zod';
import { change, type Decision, read } from '../documents/change.ts';
import { type System, systems } from './contract.ts';
import { device } from './devices.ts';
import type { Documents } from './ports.ts';
import { hashOf } from './secrets.ts';

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
};

const account = z.discriminatedUnion('system', [
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

/** As ESR compares them: capitals and stray spaces make no other username. */
export function plainUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toUpperCase();
}

const keyOf = (system: System, email: string) => `account:${system}:${hashOf(email)}`;
/** Where the tries at a username are counted: see attempts.ts. */
export const triesKey = (name: string) => `attempts:esr:${hashOf(plainUsername(name))}`;
/** Longer than any lock. */
const triesSeconds = 2 * 86_400;
const usernameKey = (name: string) => `username:${hashOf(plainUsername(name))}`;

/** The accounts of the three systems, by address (in lower case), and for ESR by username too. */
export class Accounts {
  readonly #documents: Documents;

  constructor(documents: Documents) {
    this.#documents = documents;
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
    return system === 'esr' ? this.loadByUsername(name) : this.load(system, name.trim().toLowerCase());
  }

  /** Changes an account in one: see change() of kept.ts. */
  async change<S extends System, Told>(
    system: S,
    email: string,
    decide: (account: AccountOf<S> | undefined) => Decision<AccountOf<S>, Told>,
  ): Promise<Told> {
    return change(this.#documents, keyOf(system, email), shapeOf(system), decide);
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
    if (imported.system === 'esr' && !(await this.#giveUsername(imported, dryRun))) return 'taken';
    const told = resultOf(now, imported);
    if (dryRun || told === 'unchanged') return told;
    if (imported.system === 'esr' && now?.system === 'esr' && now.username !== imported.username)
      await this.#carryTries(now.username, imported.username);
    return this.change<System, 'added' | 'updated' | 'unchanged'>(system, email, (found) => ({
      save: { ...(found ?? { v: 2 }), ...imported } as Account,
      told: resultOf(found, imported),
    }));
  }

  /** @returns false when it belongs to another account */
  async #giveUsername({ username: name, email }: Imported & { system: 'esr' }, dryRun: boolean): Promise<boolean> {
    const key = usernameKey(name);
    const held = await read(this.#documents, key, username);
    if (held !== undefined && held.email !== email && (await this.load('esr', held.email))?.username === name)
      return false;
    if (dryRun || held?.email === email) return true;
    return change<z.infer<typeof username>, boolean>(this.#documents, key, username, (found) =>
      found?.email === held?.email ? { save: { v: 1, email }, told: true } : { told: found?.email === email },
    );
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
