import { addDays, dayAt } from '../../calendar/calendar.ts';
import type { Clock } from '../ports.ts';
import type { Attempts } from '../sign-in/attempts.ts';
import type { Account, Accounts } from './accounts.ts';
import type { Passwords } from './passwords.ts';

/** In every practice account, and shown on the practice page: these accounts are nobody's. */
export const practiceDateOfBirth = '1990-01-01';
export const practicePassword = 'Practice-2026';

export interface PracticeAccount {
  readonly email: string;
  /** What the account is there to try. */
  readonly situation: string;
  readonly username?: string;
  readonly password?: string;
}

export interface PracticeAccounts {
  readonly trainingInterface: readonly PracticeAccount[];
  readonly esr: readonly PracticeAccount[];
  readonly nhspOnline: readonly PracticeAccount[];
}

const password = practicePassword;

/** Each account is named by its situation, and is no person's. */
export const practiceAccounts: PracticeAccounts = {
  trainingInterface: [
    { email: 'registered@nhs.net', situation: 'Registered, password forgotten' },
    { email: 'no-password-yet@nhs.net', situation: 'Registered by the Trust, never had a password' },
    { email: 'contracted@nhs.net', situation: 'Has a password that works', password },
    { email: 'first-week@nhs.net', situation: 'Joined 2 days ago: too soon for a reset' },
    { email: 'locked@nhs.net', situation: 'Registered (locked in ESR only)' },
    { email: 'old-address@nhs.net', situation: 'Changed address: this is the old one, which is still registered' },
  ],
  esr: [
    { email: 'registered@nhs.net', username: 'REGISTERED01', situation: 'Registered, password forgotten' },
    { email: 'no-password-yet@nhs.net', username: 'NOPASSWORD01', situation: 'Never logged in' },
    { email: 'contracted@nhs.net', username: 'CONTRACTED01', situation: 'Has a password that works', password },
    { email: 'locked@nhs.net', username: 'LOCKED01', situation: 'Locked since the practice began', password },
    {
      email: 'old-address@nhs.net',
      username: 'OLDADDRESS01',
      situation: 'Changed address: this is the old one, which ESR still has',
    },
  ],
  nhspOnline: [
    { email: 'joined-the-bank@nhs.net', situation: 'Has a Join:Bank account, not registered yet' },
    { email: 'registered@nhs.net', situation: 'Has a Join:Bank account, not registered yet' },
    { email: 'contracted@nhs.net', situation: 'Registered already', password },
  ],
};

/** Of the practice password. It stands on a page for everybody, so one hash of it does for all backends of a process. */
const hashes = new WeakMap<Passwords, Promise<string>>();

interface Rooms {
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

/**
 * Adds the practice accounts that are not there yet, and sets those that time has moved on back to their situation. What
 * a person has done with an account stays.
 */
export async function seedPractice({ accounts, attempts, passwords, clock }: Rooms): Promise<void> {
  const hashing = hashes.get(passwords) ?? passwords.hash(practicePassword);
  hashes.set(passwords, hashing);
  const hash = await hashing;
  const today = dayAt(clock.now());
  const lastWeek = addDays(today, -2);
  const common = (seed: PracticeAccount) => ({
    v: 2 as const,
    email: seed.email,
    ...(seed.password === undefined ? {} : { password: hash }),
  });
  const all: readonly Account[] = [
    ...practiceAccounts.trainingInterface.map(
      (seed): Account => ({
        ...common(seed),
        system: 'training-interface',
        joined: seed.email === 'first-week@nhs.net' ? lastWeek : '2015-06-01',
      }),
    ),
    ...practiceAccounts.esr.map(
      (seed): Account => ({
        ...common(seed),
        system: 'esr',
        username: seed.username ?? '',
        dateOfBirth: practiceDateOfBirth,
      }),
    ),
    ...practiceAccounts.nhspOnline.map((seed): Account => ({ ...common(seed), system: 'nhsp-online' })),
  ];
  await Promise.all(all.map((account) => accounts.add(account)));
  await accounts.change('training-interface', 'first-week@nhs.net', (account) =>
    account === undefined ? { told: undefined } : { save: { ...account, joined: lastWeek }, told: undefined },
  );
  await attempts.lock('LOCKED01');
}
