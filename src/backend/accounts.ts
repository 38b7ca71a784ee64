import { z } from 'zod';
import type { System } from './contract.ts';
import { change, type Decision, read } from './kept.ts';
import type { Documents } from './ports.ts';
import { hashOf } from './secrets.ts';

/** The one link that works for an account: a newer one takes its place. The token itself is in the mail alone. */
const liveReset = z.strictObject({ tokenHash: z.string(), expires: z.iso.datetime(), used: z.boolean() });

const base = { v: z.literal(1), email: z.string(), password: z.string().optional(), reset: liveReset.optional() };

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
        secondFactor: z.enum(['email', 'text']),
      })
      .optional(),
  }),
]);
export type Account = z.infer<typeof account>;
export type AccountOf<S extends System> = Extract<Account, { readonly system: S }>;

const username = z.strictObject({ v: z.literal(1), email: z.string() });

/** As ESR compares them: capitals and stray spaces make no other username. */
export function plainUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toUpperCase();
}

const keyOf = (system: System, email: string) => `account:${system}:${hashOf(email)}`;
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

  async loadByUsername(name: string): Promise<AccountOf<'esr'> | undefined> {
    const found = await read(this.#documents, usernameKey(name), username);
    return found === undefined ? undefined : this.load('esr', found.email);
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
      await change(this.#documents, usernameKey(added.username), username, () => ({
        save: { v: 1, email: added.email },
        told: undefined,
      }));
    }
    return change<Account, Account>(this.#documents, keyOf(added.system, added.email), account, (found) =>
      found === undefined ? { save: added, told: added } : { told: found },
    );
  }
}

/** Accounts are kept under their own system, so what stands there is of that system, or not an account at all. */
function shapeOf<S extends System>(system: S): z.ZodType<AccountOf<S>> {
  return account.refine((found) => found.system === system) as unknown as z.ZodType<AccountOf<S>>;
}
