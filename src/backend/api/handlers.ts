import type { z } from 'zod';
import { isOwn } from '../accounts/persons.ts';
import type { Backend } from '../backend.ts';
import type { Caller } from './callers.ts';
import type { OperationName, operations } from './operations.ts';
import { limited, problem, type Refusal, refuse } from './refusals.ts';

type Table = typeof operations;
type BodyOf<Name extends OperationName> = Table[Name] extends { readonly body: infer Body extends z.ZodType }
  ? z.output<Body>
  : undefined;
type AnswerOf<Name extends OperationName> = z.output<Table[Name]['answer']>;

export interface Asked<Body> {
  readonly body: Body;
  /** The id in the address; '' where the address has none. */
  readonly id: string;
  readonly caller: Caller;
  /** Names this request: a repeat has the same, so that what it does is done once. */
  readonly request: string;
  /** Whether it may have been begun before, without an answer that was kept. */
  readonly isAgain: boolean;
}

/**
 * What an operation came to: the answer, or one of the refusals that its row of the table has. Both are kept with the
 * Idempotency-Key, as a wrong code was counted like a right one. What is thrown leaves the key free.
 */
export type Outcome<Name extends OperationName> =
  | { readonly answer: AnswerOf<Name> }
  | Refusal<Table[Name]['problems'][number]>;

export type Handlers = {
  readonly [Name in OperationName]: (asked: Asked<BodyOf<Name>>) => Promise<Outcome<Name>>;
};

/** Every operation of the contract, as the services of this backend do it. */
export function handlersOf(backend: Backend): Handlers {
  const { resets, statuses, tokens, signIn, registrations, enrolment, clock, rules, signInPages } = backend;

  return {
    requestReset: async ({ body, request, isAgain }) => ({ answer: await resets.request(body, request, isAgain) }),

    resetStatus: async ({ id }) => {
      const status = await statuses.reset(id);
      return status === undefined ? refuse('unknown') : { answer: status };
    },

    completeReset: async ({ body, caller }) => {
      const { system, token, email, password } = body;
      const stranger = { kind: 'stranger', whose: `caller ${caller.name}` } as const;
      // Pages ask for the ESR username, which the mail has; a caller knows the address alone.
      const completed = await tokens.complete(system, token, { email }, password, stranger);
      switch (completed.result) {
        case 'done':
          return { answer: { result: 'done', signInPage: signInPages[system] } };
        case 'unknown':
          return refuse('unknown');
        case 'expired':
          return refuse('link-expired');
        case 'used':
          return refuse('link-used');
        case 'superseded':
          return refuse('link-superseded');
        case 'other-account':
          return refuse('other-address');
        case 'weak':
          return refuse('password-refused', { fields: { password: completed.problem } });
        case 'locked':
          return refuse('locked', { 'lock-ends': completed.lockEnds });
      }
    },

    signIn: async ({ body }) => {
      const { system, name, password, person } = body;
      // A stranger in a chat has no way to spend anybody's tries.
      if (person.tier === 'anonymous') throw problem('tier', { detail: 'Say who the person is that signs in.' });
      const requester = await signIn.requesterOfPerson(system, name, person);
      const signedIn = await signIn.signIn(system, name, password, requester);
      switch (signedIn.result) {
        case 'signed-in':
          return { answer: { result: 'signed-in' } };
        case 'wrong':
          return { answer: { result: 'wrong', ...(signedIn.left === undefined ? {} : { left: signedIn.left }) } };
        case 'locked':
          return { answer: { result: 'locked', 'lock-ends': signedIn.lockEnds } };
      }
    },

    accountStatus: async ({ body: { system, email, person } }) =>
      isOwn(person, email) ? { answer: await statuses.account(system, email) } : refuse('not-own'),

    startRegistration: async ({ body, request, isAgain }) => ({
      answer: await registrations.start(body, request, isAgain),
    }),

    sendRegistrationCode: async ({ id }) => {
      const sent = await registrations.sendNewCode(id);
      if (sent.result === 'sent') return { answer: sent };
      if (sent.result === 'limited') throw noMoreCodes();
      return refuse('unknown');
    },

    verifyRegistrationCode: async ({ id, body }) => {
      const entered = await registrations.enterCode(id, body.code);
      switch (entered.result) {
        case 'right':
          return { answer: { result: 'verified', proof: entered.proof } };
        case 'wrong':
          return refuse('code-wrong');
        case 'expired':
          return refuse('code-expired');
        case 'unknown':
          return refuse('unknown');
        case 'too-many':
          throw noMoreTries();
      }
    },

    giveDetails: async ({ id, body: { proof, ...details } }) => {
      const given = await enrolment.giveDetails({ id, proof }, details);
      if (given === 'not-open') return refuse('unknown');
      const fields = Object.fromEntries(
        Object.entries(given.problems).flatMap(([field, words]) => (words === undefined ? [] : [[field, words]])),
      );
      if (Object.keys(fields).length > 0) return refuse('details-refused', { fields });
      return { answer: { result: 'taken', factors: [...enrolment.factors] } };
    },

    chooseFactor: async ({ id, body: { proof, factor } }) => {
      const chosen = await enrolment.chooseFactor({ id, proof }, factor);
      if (chosen === 'not-open') return refuse('unknown');
      if (chosen === 'not-offered') return refuse('factor-not-offered');
      return {
        answer: {
          result: 'chosen',
          ...(chosen.authenticator === undefined ? {} : { authenticator: chosen.authenticator }),
        },
      };
    },

    sendFactorCode: async ({ id, body: { proof, to } }) => {
      const expires = new Date(clock.now().getTime() + rules.nhspOnline.codeSeconds * 1000).toISOString();
      const sent = await enrolment.sendFactorCode({ id, proof }, to);
      switch (sent) {
        case 'sent':
          return { answer: { result: 'sent', expires } };
        case 'other-address':
          return refuse('other-address');
        case 'not-offered':
          return refuse('factor-not-offered');
        case 'not-open':
          return refuse('unknown');
        case 'limited':
          throw noMoreCodes();
      }
    },

    verifyFactor: async ({ id, body: { proof, code } }) => {
      const verified = await enrolment.verifyFactor({ id, proof }, code);
      switch (verified) {
        case 'right':
          return { answer: { result: 'verified' } };
        case 'wrong':
          return refuse('code-wrong');
        case 'expired':
          return refuse('code-expired');
        case 'not-open':
          return refuse('unknown');
        case 'too-many':
          throw noMoreTries();
      }
    },

    completeRegistration: async ({ id, body: { proof } }) =>
      (await enrolment.complete({ id, proof })) === 'not-open'
        ? refuse('unknown')
        : { answer: { result: 'registered', signInPage: signInPages['nhsp-online'] } },
  };
}

const noMoreTries = () => limited(undefined, 'This code takes no more tries. Send a new one.');
const noMoreCodes = () => limited(undefined, 'No more codes are sent for this. Begin again later.');
