import { z } from 'zod';
import { secondFactor } from '../accounts/accounts.ts';
import type { factors } from '../contract.ts';
import { keptCode } from '../sign-in/codes.ts';

const started = {
  v: z.literal(2),
  email: z.string(),
  /**
   * What the page shows of the code, and counts whether a code was sent or not: from here nobody can tell if the address
   * has a Join:Bank account. `times` is the number of the newest code.
   */
  asked: z.strictObject({ times: z.int(), expires: z.iso.datetime(), guesses: z.int() }),
  /** The newest code that was really sent. */
  code: keptCode.optional(),
};

/** What the browser holds that entered the code: from then on the page's address alone opens nothing. */
const proven = { ...started, proofHash: z.string() };

const detailed = {
  ...proven,
  password: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  dateOfBirth: z.iso.date(),
  phone: z.string(),
  /** Codes sent by the second factor, whichever way: changing the way gives no more of them. */
  codesSent: z.int(),
};

export type Factor = (typeof factors)[number];

/** The second factor that a person has chosen, until it is verified. */
const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), code: keptCode.optional() }),
  z.strictObject({ kind: z.literal('text'), code: keptCode.optional() }),
  z.strictObject({ kind: z.literal('authenticator'), key: z.string(), guesses: z.int() }),
]);
export type Choice = z.infer<typeof choice>;

/** A registration under way, by how far it has come. */
export const registration = z.discriminatedUnion('stage', [
  z.strictObject({ ...started, stage: z.literal('code') }),
  z.strictObject({ ...proven, stage: z.literal('details') }),
  z.strictObject({ ...detailed, stage: z.literal('second-factor') }),
  z.strictObject({ ...detailed, stage: z.literal('verify'), choice }),
  z.strictObject({ ...detailed, stage: z.literal('verified'), secondFactor }),
  z.strictObject({ ...proven, stage: z.literal('done') }),
]);
export type Registration = z.infer<typeof registration>;
export type Stage = Registration['stage'];
export type At<S extends Stage> = Extract<Registration, { readonly stage: S }>;
/** A registration whose code was entered. */
export type Proven = Exclude<Registration, { readonly stage: 'code' }>;

export const registrationSeconds = 2 * 3600;
/** Codes to be had by one registration, of each kind, before it must be started again. */
export const codesAsked = 4;
