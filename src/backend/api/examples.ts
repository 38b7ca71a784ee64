import type { z } from 'zod';
import type { OperationName, operations } from './operations.ts';

type Table = typeof operations;
/** As it travels: for a request, what goes in; for an answer, what comes out. */
type Sent<Name extends OperationName> = Table[Name] extends { readonly body: infer Body extends z.ZodType }
  ? { readonly body: z.input<Body> }
  : unknown;
type Example<Name extends OperationName> = Sent<Name> & {
  /** By their results. */
  readonly answers: Readonly<Record<string, z.output<Table[Name]['answer']>>>;
};

const id = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA';
const newer = 'EjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8';
const proof = 'kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0Vng';
const token = '7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq80';
const email = 'registered@nhs.net';
const person = { tier: 'identified', tenant: 'trust.example', objectId: 'b5a9…', addresses: [email] } as const;
const stranger = { tier: 'anonymous', requester: '5d41402abc4b2a76' } as const;
const code = '042917';

/** What the document shows: requests and answers that are valid by their shapes, from the practice accounts. */
export const examples: { readonly [Name in OperationName]: Example<Name> } = {
  requestReset: {
    body: { system: 'training-interface', email, person: stranger },
    answers: {
      accepted: { result: 'accepted', values: { 'link-seconds': 7200 } },
      done: { result: 'done', id, values: { expires: '2026-11-20T05:10:00.000Z' } },
      'not-registered': { result: 'not-registered', values: {} },
      'not-nhs-net': { result: 'not-nhs-net', values: {} },
      'too-soon': { result: 'too-soon', values: { 'available-from': '2026-11-25T00:00:00.000Z' } },
      locked: { result: 'locked', values: { 'lock-ends': '2026-11-20T15:10:00.000Z' } },
      limited: { result: 'limited', values: {} },
    },
  },
  resetStatus: {
    answers: {
      superseded: {
        id,
        system: 'training-interface',
        state: 'superseded',
        expires: '2026-11-20T05:10:00.000Z',
        fetched: 1,
        supersededBy: newer,
        events: [
          { at: '2026-11-20T03:10:00.000Z', event: 'requested' },
          { at: '2026-11-20T03:10:01.000Z', event: 'mailed' },
          { at: '2026-11-20T03:10:02.000Z', event: 'fetched' },
          { at: '2026-11-20T03:15:00.000Z', event: 'superseded' },
        ],
      },
    },
  },
  completeReset: {
    body: { system: 'training-interface', token, email, password: 'Eleven-quiet-otters-7' },
    answers: { done: { result: 'done', signInPage: 'https://latchkey.example/practice/training-interface/sign-in' } },
  },
  signIn: {
    body: { system: 'esr', name: 'CONTRACTED01', password: 'Practice-2026', person },
    answers: {
      'signed-in': { result: 'signed-in' },
      wrong: { result: 'wrong', left: 2 },
      locked: { result: 'locked', 'lock-ends': '2026-11-20T15:10:00.000Z' },
    },
  },
  accountStatus: {
    body: { system: 'esr', email, person },
    answers: {
      locked: { registered: true, hasPassword: true, lockEnds: '2026-11-20T15:10:00.000Z' },
      'not-registered': { registered: false, hasPassword: false },
    },
  },
  startRegistration: {
    body: { email: 'joined-the-bank@nhs.net', person: stranger },
    answers: {
      done: {
        result: 'done',
        id,
        values: {
          expires: '2026-11-20T03:25:00.000Z',
          page: `https://latchkey.example/practice/nhsp-online/register/code?registration=${id}`,
        },
      },
      limited: { result: 'limited', values: {} },
    },
  },
  sendRegistrationCode: { answers: { sent: { result: 'sent', expires: '2026-11-20T03:25:00.000Z' } } },
  verifyRegistrationCode: { body: { code }, answers: { verified: { result: 'verified', proof } } },
  giveDetails: {
    body: {
      proof,
      firstName: 'Bank',
      lastName: 'Member',
      dateOfBirth: '1990-01-01',
      phone: '07700 900 982',
      password: 'Eleven-quiet-otters-7',
    },
    answers: { taken: { result: 'taken', factors: ['email', 'text', 'authenticator'] } },
  },
  chooseFactor: {
    body: { proof, factor: 'authenticator' },
    answers: {
      chosen: { result: 'chosen' },
      'with an app': {
        result: 'chosen',
        authenticator: {
          key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
          address: 'otpauth://totp/NHSP%3AOnline?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
        },
      },
    },
  },
  sendFactorCode: {
    body: { proof, to: 'joined-the-bank@nhs.net' },
    answers: { sent: { result: 'sent', expires: '2026-11-20T03:25:00.000Z' } },
  },
  verifyFactor: { body: { proof, code }, answers: { verified: { result: 'verified' } } },
  completeRegistration: {
    body: { proof },
    answers: {
      registered: { result: 'registered', signInPage: 'https://latchkey.example/practice/nhsp-online/sign-in' },
    },
  },
};

/** The members of a problem beside the usual four, as the document shows them. */
export const problemExamples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  locked: { 'lock-ends': '2026-11-20T15:10:00.000Z' },
  'password-refused': { fields: { password: 'Use at least 8 characters' } },
  'details-refused': { fields: { phone: 'Enter a phone number, like 07700 900 982' } },
};
