import { z } from 'zod';

/*
 * The words that the bot and a reset backend exchange: POST /backend/v1/resets and /backend/v1/registrations, each with a
 * bearer key and an Idempotency-Key. A request that strays from these shapes is refused; an answer that does is no answer.
 */

export const systems = ['training-interface', 'esr', 'nhsp-online'] as const;
export type System = (typeof systems)[number];

export const systemTitles: Readonly<Record<System, string>> = {
  'training-interface': 'Training Interface',
  esr: 'ESR',
  'nhsp-online': 'NHSP:Online',
};

const mailbox =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/** One plain address, kept in lower case. ASCII alone, so that no look-alike letter is folded into a real one. */
export const emailAddress = z.string().trim().max(254).regex(mailbox, 'not an email address').toLowerCase();

/** A day of the calendar, as `1990-01-31`. */
const day = z.iso.date();
const instant = z.iso.datetime();

/** Who asks. Only a caller trusted to vouch may send an identified person: see api.ts. */
export const person = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('anonymous') }),
  z.strictObject({
    tier: z.literal('identified'),
    tenant: z.string().min(1).max(200),
    objectId: z.string().min(1).max(200),
    addresses: z.array(z.string().max(254)).max(20).readonly(),
  }),
]);
export type Person = z.infer<typeof person>;

export const resetRequest = z.discriminatedUnion('system', [
  z.strictObject({ system: z.literal('training-interface'), email: emailAddress, person }),
  z.strictObject({ system: z.literal('esr'), email: emailAddress, dateOfBirth: day, person }),
]);
export type ResetRequest = z.infer<typeof resetRequest>;

const nothing = z.strictObject({});

/** An anonymous person is answered `done` for any address. The others are for a person whose own address it is. */
export const resetAnswer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('done'), values: z.strictObject({ expires: instant }) }),
  z.strictObject({ result: z.literal('not-registered'), values: nothing }),
  z.strictObject({ result: z.literal('too-soon'), values: z.strictObject({ 'available-from': instant }) }),
  z.strictObject({ result: z.literal('locked'), values: z.strictObject({ 'lock-ends': instant }) }),
  z.strictObject({ result: z.literal('limited'), values: nothing }),
]);
export type ResetAnswer = z.infer<typeof resetAnswer>;

export const registrationRequest = z.strictObject({ email: emailAddress, person });
export type RegistrationRequest = z.infer<typeof registrationRequest>;

export const registrationAnswer = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('done'),
    values: z.strictObject({ expires: instant, page: z.url({ protocol: /^https?$/ }) }),
  }),
  z.strictObject({ result: z.literal('limited'), values: nothing }),
]);
export type RegistrationAnswer = z.infer<typeof registrationAnswer>;

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
