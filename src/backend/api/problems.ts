/**
 * Every way in which the API refuses, by its stable code: the `type` of the answer is `urn:latchkey:problem:CODE` (RFC 9457).
 * A caller decides by the code; the title is for the people who read logs.
 */
export const problems = {
  shape: { status: 400, title: 'The request is not of the shape that the contract has' },
  'not-json': { status: 400, title: 'The body is not JSON' },
  'idempotency-key': { status: 400, title: 'The Idempotency-Key is missing, or not 1 to 250 plain characters' },
  key: { status: 401, title: 'There is no bearer key, or not one that we know' },
  tier: { status: 403, title: 'This key may not do that, or not say who a person is' },
  'not-own': { status: 403, title: 'A person is told only of their own address' },
  unknown: { status: 404, title: 'There is no such thing, or it is over' },
  'key-in-flight': { status: 409, title: 'The first request with this Idempotency-Key is still being answered' },
  'link-expired': { status: 410, title: 'The link has expired' },
  'link-used': { status: 410, title: 'The link has been used' },
  'link-superseded': { status: 410, title: 'A newer link has taken its place' },
  'code-expired': { status: 410, title: 'The code has expired' },
  'too-large': { status: 413, title: 'The body is too large' },
  encoding: { status: 415, title: 'The body is compressed' },
  'key-reused': { status: 422, title: 'The Idempotency-Key came before with another request' },
  'other-address': { status: 422, title: 'The address is not the one that it was sent to' },
  'password-refused': { status: 422, title: 'The new password will not do' },
  'details-refused': { status: 422, title: 'Some details will not do' },
  'code-wrong': { status: 422, title: 'The code is wrong' },
  'factor-not-offered': { status: 422, title: 'This second factor is not offered' },
  locked: { status: 423, title: 'The account is locked' },
  limited: { status: 429, title: 'Too many requests' },
  unexpected: { status: 500, title: 'Something went wrong' },
  'store-unavailable': { status: 503, title: 'Nothing can be kept at the moment' },
} as const;

export type ProblemCode = keyof typeof problems;
