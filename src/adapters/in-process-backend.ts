import { registrationSystem } from '../backend/contract.ts';
import type { ResetService, SignInPages } from '../backend/ports.ts';
import { BackendUnavailable, type Clock, type ResetBackend } from '../conversation/ports.ts';
import {
  registrationRequestOf,
  resetRequestOf,
  signInPageOf,
  toldOfRegistration,
  toldOfReset,
} from './backend-words.ts';

/** The reset backend of the same process, held to the same contract as one that is called over HTTP. */
export function createInProcessBackend(
  service: ResetService & { readonly signInPages: SignInPages },
  clock: Clock,
): ResetBackend {
  const ask = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await act();
    } catch (error) {
      if (error instanceof BackendUnavailable) throw error;
      throw new BackendUnavailable(`the backend failed: ${(error as Error)?.name}`);
    }
  };
  return {
    requestReset: (asked) =>
      ask(async () => {
        const answer = await service.requestReset(resetRequestOf(asked), `bot:${asked.key}`);
        return toldOfReset(answer, asked.person, clock.now());
      }),
    startRegistration: (asked) =>
      ask(async () => {
        const answer = await service.startRegistration(registrationRequestOf(asked), `bot:${asked.key}`);
        return toldOfRegistration(answer, service.signInPages[registrationSystem]);
      }),
    signInPage: (system) => signInPageOf(service.signInPages, system),
  };
}
