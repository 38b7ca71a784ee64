import { z } from 'zod';
import { practiceDateOfBirth, practicePassword } from '../../backend/accounts/practice.ts';
import { day, emailAddress } from '../../backend/contract.ts';

/**
 * Accounts that the checks may use, named by what they are there for. They change: passwords are set, and the ESR account is
 * locked at the end. What is left out, its checks are skipped.
 */
export const accounts = z
  .strictObject({
    /** An address that no system knows. */
    unknown: emailAddress,
    trainingInterface: z
      .strictObject({
        /** Gets three reset mails, and a new password. */
        reset: emailAddress,
        /** Another one that can be reset. */
        other: emailAddress,
        /** Joined too recently for a reset. */
        tooSoon: emailAddress,
      })
      .partial(),
    esr: z
      .strictObject({
        /** Has this password. It is locked when the checks are done. */
        account: z.strictObject({ email: emailAddress, username: z.string(), dateOfBirth: day, password: z.string() }),
        /** Locked already. */
        locked: z.strictObject({ email: emailAddress, dateOfBirth: day }),
      })
      .partial(),
    nhspOnline: z
      .strictObject({
        /** Has a Join:Bank account, and no NHSP:Online account. It has one when the checks are done. */
        joined: emailAddress,
        /** Has an NHSP:Online account. */
        registered: emailAddress,
      })
      .partial(),
  })
  .partial();
export type TestAccounts = z.infer<typeof accounts>;

/** Those of the practice backend. */
export const practice: TestAccounts = {
  unknown: 'not-registered-anywhere@nhs.net',
  trainingInterface: {
    reset: 'registered@nhs.net',
    other: 'old-address@nhs.net',
    tooSoon: 'first-week@nhs.net',
  },
  esr: {
    account: {
      email: 'contracted@nhs.net',
      username: 'CONTRACTED01',
      dateOfBirth: practiceDateOfBirth,
      password: practicePassword,
    },
    locked: { email: 'locked@nhs.net', dateOfBirth: practiceDateOfBirth },
  },
  nhspOnline: { joined: 'joined-the-bank@nhs.net', registered: 'contracted@nhs.net' },
};
