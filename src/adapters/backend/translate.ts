import { createHash } from 'node:crypto';
import { type SignInPages, systems } from '../../backend/contract.ts';
import {
  type RegistrationAnswer,
  type RegistrationRequest,
  type ResetAnswer,
  type ResetRequest,
  registrationRequest,
  resetRequest,
} from '../../backend/ports.ts';
import {
  BackendUnavailable,
  OutcomeUnknown,
  type Person,
  type ResetBackend,
  type ResetAnswer as Told,
} from '../../conversation/ports.ts';

/** The sign-in page of a system. @throws BackendUnavailable for one that the contract does not have */
export function signInPageOf(pages: SignInPages, system: string): string {
  const known = systems.find((one) => one === system);
  if (known === undefined) throw new BackendUnavailable(`the backend has no system ${system}`);
  return pages[known];
}

/** What the bot asks, as its port has it. */
export type ResetAsked = Parameters<ResetBackend['requestReset']>[0];
export type RegistrationAsked = Parameters<ResetBackend['startRegistration']>[0];

/** @throws ZodError when it is not something that the contract has */
export function resetRequestOf({ key: _key, conversation, person, ...what }: ResetAsked): ResetRequest {
  return resetRequest.parse({ ...what, person: personOf(person, conversation) });
}

/** @throws ZodError when it is not something that the contract has */
export function registrationRequestOf({
  key: _key,
  conversation,
  person,
  email,
}: RegistrationAsked): RegistrationRequest {
  return registrationRequest.parse({ email, person: personOf(person, conversation) });
}

/** One anonymous person is told from another by their conversation, whose name the backend need not know. */
function personOf(person: Person, conversation: string) {
  if (person.tier === 'identified') {
    const { tier, tenant, objectId, addresses } = person;
    return { tier, tenant, objectId, addresses };
  }
  return { tier: 'anonymous', requester: createHash('sha256').update(conversation).digest('hex') };
}

/**
 * A backend's answer in the words that guides know. What an anonymous person may not be told is no answer of the contract,
 * and is not passed on.
 *
 * @throws OutcomeUnknown
 */
export function toldOfReset(answer: ResetAnswer, person: Person, now: Date): Told {
  if (person.tier === 'anonymous' && answer.result !== 'accepted' && answer.result !== 'limited')
    throw new OutcomeUnknown(`the backend told an anonymous person ${answer.result}`, { reason: 'told-too-much' });
  switch (answer.result) {
    case 'accepted': {
      const expires = new Date(now.getTime() + answer.values['link-seconds'] * 1000);
      return { result: 'done', values: { expires: expires.toISOString() } };
    }
    // Guides ask for an nhs.net address before they come here, so it is one that ESR does not have.
    case 'not-nhs-net':
      return { result: 'not-registered', values: {} };
    case 'done':
    case 'not-registered':
    case 'too-soon':
    case 'locked':
    case 'limited':
      return { result: answer.result, values: answer.values };
  }
}

/**
 * @param nhspPage the sign-in page of NHSP:Online as it is configured: a page that is handed to a person is at the same place
 * @throws OutcomeUnknown
 */
export function toldOfRegistration(answer: RegistrationAnswer, nhspPage: string): Told {
  if (answer.result === 'done' && new URL(answer.values.page).origin !== new URL(nhspPage).origin)
    throw new OutcomeUnknown('the backend answered with a page that is not its own', { reason: 'page-elsewhere' });
  return { result: answer.result, values: answer.values };
}
