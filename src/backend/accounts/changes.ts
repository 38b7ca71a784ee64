import { z } from 'zod';

/** What the owner of an account is told of when it becomes another. */
export const changeKinds = ['password', 'second-factor', 'phone', 'address', 'username', 'date-of-birth'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How a change came about, as far as the owner can know it again. */
export const changeWays = ['reset-link', 'registration', 'import'] as const;
export type ChangeWay = (typeof changeWays)[number];

/** A change as the account keeps it, until its owner was told and for a while after. `told.by` is the change whose notice told it. */
export const keptChange = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  what: z.array(z.enum(changeKinds)),
  how: z.enum(changeWays).optional(),
  told: z.strictObject({ at: z.iso.datetime(), by: z.string() }).optional(),
});
export type KeptChange = z.infer<typeof keptChange>;

/** What of an account is looked at here. */
interface Watched {
  readonly email: string;
  readonly password?: string | undefined;
  readonly formerly?: { readonly email: string; readonly until: string } | undefined;
  readonly username?: string;
  readonly dateOfBirth?: string;
  readonly profile?:
    | {
        readonly phone: string;
        readonly dateOfBirth: string;
        readonly secondFactor: { readonly kind: string; readonly key?: string };
      }
    | undefined;
}

/** More than anybody can make before the first of them is told. */
const mostKept = 20;

/** How long the address before the one on record is told too, in seconds. */
export const formerAddressSeconds = 30 * 86_400;

/**
 * What of an account became another. An account that was not there before is no change; a hash made anew of the same password
 * looks like another password, so that is not for this to judge: see Accounts.strengthen. What is taken away when an account
 * is stopped is told in a letter of its own.
 */
export function changesBetween(before: Watched | undefined, after: Watched): readonly ChangeKind[] {
  const isAnother: Readonly<Record<ChangeKind, boolean>> = {
    password: after.password !== undefined && after.password !== before?.password,
    'second-factor': factorOf(after) !== undefined && factorOf(after) !== factorOf(before),
    phone: phoneOf(after) !== undefined && phoneOf(after) !== phoneOf(before),
    address: after.formerly !== undefined && after.formerly.email !== before?.formerly?.email,
    username: after.username !== before?.username,
    'date-of-birth': bornOf(after) !== undefined && bornOf(after) !== bornOf(before),
  };
  return changeKinds.filter((kind) => isAnother[kind] && (before !== undefined || kind === 'address'));
}

/** Newest first. */
export function withChange(changes: readonly KeptChange[] | undefined, change: KeptChange): KeptChange[] {
  return [change, ...(changes ?? [])].slice(0, mostKept);
}

/** Who is told: the address on record, and for a while the one before. */
export function addressesOf({ email, formerly }: Watched, now: Date): readonly string[] {
  return formerly !== undefined && Date.parse(formerly.until) > now.getTime() ? [email, formerly.email] : [email];
}

/** `registered@nhs.net` → `r•••d@nhs.net`: enough for the one who knows the address, and for nobody else. */
export function maskedAddress(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.length > 2 ? `${name[0]}•••${name.at(-1)}` : '•••'}@${domain}`;
}

const phoneOf = (account: Watched | undefined) => account?.profile?.phone;
const bornOf = (account: Watched | undefined) => account?.dateOfBirth ?? account?.profile?.dateOfBirth;

/** A second factor without what its use moves on. */
function factorOf(account: Watched | undefined): string | undefined {
  const factor = account?.profile?.secondFactor;
  return factor?.kind === 'authenticator' ? `${factor.kind} ${factor.key}` : factor?.kind;
}
