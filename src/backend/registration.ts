import { z } from 'zod';
import { keptCode } from './codes.ts';

const started = {
  v: z.literal(1),
  email: z.string(),
  /**
   * What the page shows of the code, and counts whether a code was sent or not: from here nobody can tell if the address
   * has a Join:Bank account.
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
};

const factor = z.enum(['email', 'text']);
export type Factor = z.infer<typeof factor>;

/** A registration under way, by how far it has come. */
export const registration = z.discriminatedUnion('stage', [
  z.strictObject({ ...started, stage: z.literal('code') }),
  z.strictObject({ ...proven, stage: z.literal('details') }),
  z.strictObject({ ...detailed, stage: z.literal('second-factor') }),
  z.strictObject({
    ...detailed,
    stage: z.literal('verify'),
    factor,
    codesSent: z.int(),
    factorCode: keptCode.optional(),
  }),
  z.strictObject({ ...proven, stage: z.literal('done') }),
]);
export type Registration = z.infer<typeof registration>;
export type Stage = Registration['stage'];
export type At<S extends Stage> = Extract<Registration, { readonly stage: S }>;
/** A registration whose code was entered. */
export type Proven = Exclude<Registration, { readonly stage: 'code' }>;

export const registrationSeconds = 2 * 3600;
/** Codes to be had by one registration before it must be started again. */
export const codesAsked = 4;
