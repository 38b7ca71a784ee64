import { registrationSystem } from '../../backend/contract.ts';
import type { ResetService, SignInPages } from '../../backend/ports.ts';
import { BackendUnavailable, type Clock, OutcomeUnknown, type ResetBackend } from '../../conversation/ports.ts';
import { registrationRequestOf, resetRequestOf, signInPageOf, toldOfRegistration, toldOfReset } from './translate.ts';

/** The reset backend of the same process, held to the same contract as one that is called over HTTP. */
export function createInProcessBackend(
  service: ResetService & { readonly signInPages: SignInPages },
  clock: Clock,
): ResetBackend {
  /** Whatever is thrown once it was asked, it may have begun: what could not be saved may have been, and others have the key. */
  const ask = async <Request, Answer>(request: () => Request, act: (request: Request) => Promise<Answer>) => {
    let asked: Request;
    try {
      asked = request();
    } catch (error) {
      const why = { reason: 'request' };
      throw new BackendUnavailable(`the backend takes no such request: ${(error as Error)?.name}`, why);
    }
    const began = performance.now();
    try {
      return await act(asked);
    } catch (error) {
      const why = { reason: (error as Error)?.name, milliseconds: Math.round(performance.now() - began) };
      throw error instanceof OutcomeUnknown ? error : new OutcomeUnknown(`the backend failed: ${why.reason}`, why);
    }
  };
  return {
    requestReset: (asked) =>
      ask(
        () => resetRequestOf(asked),
        async (request) =>
          toldOfReset(await service.requestReset(request, `bot:${asked.key}`), asked.person, clock.now()),
      ),
    startRegistration: (asked) =>
      ask(
        () => registrationRequestOf(asked),
        async (request) =>
          toldOfRegistration(
            await service.startRegistration(request, `bot:${asked.key}`),
            service.signInPages[registrationSystem],
          ),
      ),
    signInPage: (system) => signInPageOf(service.signInPages, system),
  };
}
