import {
  type RegistrationRequest,
  type ResetRequest,
  type ResetService,
  registrationRequest,
  resetRequest,
  type SignInPages,
} from '../backend/ports.ts';
import { BackendUnavailable, type ResetBackend } from '../conversation/ports.ts';

/** The reset backend of the same process, held to the same contract as one that is called over HTTP. */
export function createInProcessBackend(service: ResetService, pages: SignInPages): ResetBackend {
  const ask = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await act();
    } catch (error) {
      throw new BackendUnavailable(`the backend failed: ${(error as Error)?.name}`);
    }
  };
  return {
    requestReset: ({ key, ...request }) =>
      ask(() => service.requestReset(resetRequest.parse(request) satisfies ResetRequest, `bot:${key}`)),
    startRegistration: ({ key, ...request }) =>
      ask(() =>
        service.startRegistration(registrationRequest.parse(request) satisfies RegistrationRequest, `bot:${key}`),
      ),
    signInPage: (system) => pages[system],
  };
}
