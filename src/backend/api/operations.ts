import type { z } from 'zod';
import {
  accountStatus,
  accountStatusRequest,
  codeEntry,
  codeSent,
  codeVerified,
  completionAnswer,
  completionRequest,
  detailsRequest,
  detailsTaken,
  factorChosen,
  factorCodeEntry,
  factorCodeRequest,
  factorRequest,
  factorVerified,
  registered,
  registrationAnswer,
  registrationCompletion,
  registrationRequest,
  resetAnswer,
  resetRequest,
  resetStatus,
  signInAnswer,
  signInRequest,
} from '../contract.ts';
import type { ProblemCode } from './problems.ts';

export type Tier = 'anonymous' | 'identified';

/** One operation of the contract: its address, its shapes, and how it may refuse. Router, OpenAPI and conformance read it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put';
  /** Under /backend/v1, with its parameter in braces: `/resets/{id}`. The only parameter there is, is `id`. */
  readonly path: string;
  readonly summary: string;
  /** The least tier of key that may call it. */
  readonly tier: Tier;
  readonly body?: z.ZodType;
  readonly status: 200 | 202;
  readonly answer: z.ZodType;
  /** The problems of its own: those that any request can meet stand in `common`. */
  readonly problems: readonly ProblemCode[];
  /** A mutation takes an Idempotency-Key, and its answer is kept with it. */
  readonly isMutation: boolean;
}

/** What any request can meet. */
export const commonProblems: readonly ProblemCode[] = ['shape', 'key', 'limited', 'unexpected', 'store-unavailable'];
/** What any request with a body can meet. */
export const bodyProblems: readonly ProblemCode[] = ['not-json', 'too-large', 'encoding', 'tier'];
/** What any mutation can meet. */
export const mutationProblems: readonly ProblemCode[] = ['idempotency-key', 'key-in-flight', 'key-reused'];

const mutation = { isMutation: true } as const;
const query = { isMutation: false } as const;

export const operations = {
  requestReset: {
    ...mutation,
    method: 'post',
    path: '/resets',
    summary: 'Ask for a reset link by email',
    tier: 'anonymous',
    body: resetRequest,
    status: 202,
    answer: resetAnswer,
    problems: [],
  },
  resetStatus: {
    ...query,
    method: 'get',
    path: '/resets/{id}',
    summary: 'What has become of a request for a reset',
    tier: 'identified',
    status: 200,
    answer: resetStatus,
    problems: ['tier', 'unknown'],
  },
  completeReset: {
    ...mutation,
    method: 'post',
    path: '/resets/completion',
    summary: 'Set a new password by a reset link',
    tier: 'anonymous',
    body: completionRequest,
    status: 200,
    answer: completionAnswer,
    problems: [
      'unknown',
      'link-expired',
      'link-used',
      'link-superseded',
      'other-address',
      'password-refused',
      'locked',
    ],
  },
  signIn: {
    ...mutation,
    method: 'post',
    path: '/sign-ins',
    summary: 'Sign in (practice): a wrong password counts',
    tier: 'identified',
    body: signInRequest,
    status: 200,
    answer: signInAnswer,
    problems: [],
  },
  accountStatus: {
    ...query,
    method: 'post',
    path: '/account-status',
    summary: 'What stands in the way of an account, for its own person',
    tier: 'identified',
    body: accountStatusRequest,
    status: 200,
    answer: accountStatus,
    problems: ['not-own'],
  },
  startRegistration: {
    ...mutation,
    method: 'post',
    path: '/registrations',
    summary: 'Start an NHSP:Online registration: a code by email',
    tier: 'anonymous',
    body: registrationRequest,
    status: 202,
    answer: registrationAnswer,
    problems: [],
  },
  sendRegistrationCode: {
    ...mutation,
    method: 'post',
    path: '/registrations/{id}/codes',
    summary: 'Send a new code',
    tier: 'anonymous',
    status: 202,
    answer: codeSent,
    problems: ['unknown'],
  },
  verifyRegistrationCode: {
    ...mutation,
    method: 'post',
    path: '/registrations/{id}/verification',
    summary: 'Enter the code',
    tier: 'anonymous',
    body: codeEntry,
    status: 200,
    answer: codeVerified,
    problems: ['unknown', 'code-wrong', 'code-expired'],
  },
  giveDetails: {
    ...mutation,
    method: 'put',
    path: '/registrations/{id}/details',
    summary: 'Give the details of the new account, with its password',
    tier: 'anonymous',
    body: detailsRequest,
    status: 200,
    answer: detailsTaken,
    problems: ['unknown', 'details-refused'],
  },
  chooseFactor: {
    ...mutation,
    method: 'put',
    path: '/registrations/{id}/second-factor',
    summary: 'Choose how codes come: email, text message or an authenticator app',
    tier: 'anonymous',
    body: factorRequest,
    status: 200,
    answer: factorChosen,
    problems: ['unknown', 'factor-not-offered'],
  },
  sendFactorCode: {
    ...mutation,
    method: 'post',
    path: '/registrations/{id}/second-factor/codes',
    summary: 'Send a code by the chosen second factor',
    tier: 'anonymous',
    body: factorCodeRequest,
    status: 202,
    answer: codeSent,
    problems: ['unknown', 'other-address', 'factor-not-offered'],
  },
  verifyFactor: {
    ...mutation,
    method: 'post',
    path: '/registrations/{id}/second-factor/verification',
    summary: 'Enter the code of the second factor',
    tier: 'anonymous',
    body: factorCodeEntry,
    status: 200,
    answer: factorVerified,
    problems: ['unknown', 'code-wrong', 'code-expired'],
  },
  completeRegistration: {
    ...mutation,
    method: 'post',
    path: '/registrations/{id}/completion',
    summary: 'Make the account',
    tier: 'anonymous',
    body: registrationCompletion,
    status: 200,
    answer: registered,
    problems: ['unknown'],
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;
