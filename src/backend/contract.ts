import { z } from 'zod';
import { codeIn } from '../text/code.ts';
import { emailAddress } from './addresses.ts';

export { emailAddress };

/*
 * The words that a reset backend and its callers exchange. Which of them belong to which address is in api/operations.ts.
 * A request that strays from these shapes is refused; an answer that does is no answer.
 */

export const systems = ['training-interface', 'esr', 'nhsp-online'] as const;
export type System = (typeof systems)[number];
/** The system that a registration is for. */
export const registrationSystem: System = 'nhsp-online';

export const systemTitles: Readonly<Record<System, string>> = {
  'training-interface': 'Training Interface',
  esr: 'ESR',
  'nhsp-online': 'NHSP:Online',
};

/** A day of the calendar, as `1990-01-31`. */
export const day = z.iso.date();
export const instant = z.iso.datetime();

/**
 * Who asks. Only a caller trusted to vouch may send an identified person: see api/callers.ts. `requester` tells one anonymous
 * person from another for counting, and is a pseudonym of the caller's making.
 */
export const person = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('anonymous'), requester: z.string().min(1).max(200).optional() }),
  z.strictObject({
    tier: z.literal('identified'),
    tenant: z.string().min(1).max(200),
    objectId: z.string().min(1).max(200),
    addresses: z.array(z.string().max(254)).max(20).readonly(),
  }),
]);
export type Person = z.infer<typeof person>;

const nothing = z.strictObject({});
/** What a long random id looks like in an address: 256 bits, or a hash of that size. */
export const longId = z.string().regex(/^[\w-]{43}$/, 'not an id of this service');

export const resetRequest = z.discriminatedUnion('system', [
  z.strictObject({ system: z.literal('training-interface'), email: emailAddress, person }),
  z.strictObject({ system: z.literal('esr'), email: emailAddress, dateOfBirth: day, person }),
]);
export type ResetRequest = z.infer<typeof resetRequest>;

/**
 * An anonymous person is answered `accepted`, in the same bytes for every address, so it holds no instant and no id: the
 * caller counts the life of the link from now. The others are for a person whose own address it is.
 */
export const resetAnswer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('accepted'), values: z.strictObject({ 'link-seconds': z.int().positive() }) }),
  z.strictObject({ result: z.literal('done'), id: longId, values: z.strictObject({ expires: instant }) }),
  z.strictObject({ result: z.literal('not-registered'), values: nothing }),
  z.strictObject({ result: z.literal('not-nhs-net'), values: nothing }),
  z.strictObject({ result: z.literal('too-soon'), values: z.strictObject({ 'available-from': instant }) }),
  z.strictObject({ result: z.literal('locked'), values: z.strictObject({ 'lock-ends': instant }) }),
  z.strictObject({ result: z.literal('limited'), values: nothing }),
]);
export type ResetAnswer = z.infer<typeof resetAnswer>;

/** What can happen to a request for a reset, in the words of its history. */
export const resetEvent = z.enum([
  'requested',
  'refused',
  'mailed',
  'bounced',
  'undelivered',
  'fetched',
  'superseded',
  'used',
]);
export type ResetEvent = z.infer<typeof resetEvent>;

/**
 * What has become of a request: `waiting` until its mail has gone, `undelivered` when every try failed. `fetched` counts
 * how often the link was opened, by a person or by a mail scanner; opening uses nothing.
 */
export const resetStatus = z.strictObject({
  id: longId,
  system: z.enum(['training-interface', 'esr']),
  state: z.enum(['waiting', 'refused', 'mailed', 'bounced', 'undelivered', 'superseded', 'used', 'expired']),
  expires: instant.optional(),
  fetched: z.int().min(0),
  supersededBy: longId.optional(),
  /** Oldest first; of the times it was fetched, the first and the last. */
  events: z.array(z.strictObject({ at: instant, event: resetEvent })).readonly(),
});
export type ResetStatus = z.infer<typeof resetStatus>;

const newPassword = z.string().max(512);

/** `token` is the one in the mailed link; `email` has to be the address that it was mailed to. */
export const completionRequest = z.strictObject({
  system: z.enum(['training-interface', 'esr']),
  token: z.string().max(100),
  email: emailAddress,
  password: newPassword,
});
export const completionAnswer = z.strictObject({ result: z.literal('done'), signInPage: z.url() });

/** `name` is the email address; for ESR the username. */
export const signInRequest = z.strictObject({
  system: z.enum(systems),
  name: z.string().min(1).max(254),
  password: z.string().min(1).max(512),
  person,
});
export const signInAnswer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('signed-in') }),
  z.strictObject({ result: z.literal('wrong'), left: z.int().min(0).optional() }),
  z.strictObject({ result: z.literal('locked'), 'lock-ends': instant }),
]);

export const accountStatusRequest = z.strictObject({ system: z.enum(systems), email: emailAddress, person });
export const accountStatus = z.strictObject({
  registered: z.boolean(),
  hasPassword: z.boolean(),
  /** Training Interface: from when a reset works, while that is still to come. */
  availableFrom: instant.optional(),
  /** ESR: while it is locked. */
  lockEnds: instant.optional(),
  newestReset: resetStatus.optional(),
});
export type AccountStatus = z.infer<typeof accountStatus>;

export const registrationRequest = z.strictObject({ email: emailAddress, person });
export type RegistrationRequest = z.infer<typeof registrationRequest>;

export const registrationAnswer = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('done'),
    id: longId,
    values: z.strictObject({ expires: instant, page: z.url({ protocol: /^https?$/ }) }),
  }),
  z.strictObject({ result: z.literal('limited'), values: nothing }),
]);
export type RegistrationAnswer = z.infer<typeof registrationAnswer>;

/** Six digits, and what was pasted with them. What holds none, or two codes, is no guess. */
const typedCode = z
  .string()
  .max(200)
  .overwrite((typed) => codeIn(typed) ?? typed)
  .regex(/^\d{6}$/, 'no code of six digits, such as 123456');
/** What came with the right code, and opens the rest of a registration. */
const proof = longId;
export const factors = ['email', 'text', 'authenticator'] as const;

export const codeSent = z.strictObject({ result: z.literal('sent'), expires: instant });
export const codeEntry = z.strictObject({ code: typedCode });
export const codeVerified = z.strictObject({ result: z.literal('verified'), proof });

export const detailsRequest = z.strictObject({
  proof,
  firstName: z.string().max(200),
  lastName: z.string().max(200),
  dateOfBirth: day,
  phone: z.string().max(40),
  password: newPassword,
});
export const detailsTaken = z.strictObject({
  result: z.literal('taken'),
  factors: z.array(z.enum(factors)).readonly(),
});

export const factorRequest = z.strictObject({ proof, factor: z.enum(factors) });
/** With an authenticator app: the key to type in, and the address that its QR code holds (otpauth:). */
export const factorChosen = z.strictObject({
  result: z.literal('chosen'),
  authenticator: z.strictObject({ key: z.string(), address: z.string() }).optional(),
});

/** `to` is the address or the phone number that the person registered with, typed once more. */
export const factorCodeRequest = z.strictObject({ proof, to: z.string().min(1).max(254) });
export const factorCodeEntry = z.strictObject({ proof, code: typedCode });
export const factorVerified = z.strictObject({ result: z.literal('verified') });
export const registrationCompletion = z.strictObject({ proof });
export const registered = z.strictObject({ result: z.literal('registered'), signInPage: z.url() });

export type SignInPages = Readonly<Record<System, string>>;

/** Where the practice backend that is published at an address has its sign-in pages. */
export function signInPages(publicUrl: string): SignInPages {
  const at = (system: System) => new URL(`/practice/${system}/sign-in`, publicUrl).href;
  return {
    'training-interface': at('training-interface'),
    esr: at('esr'),
    'nhsp-online': at('nhsp-online'),
  };
}
