import { setTimeout as pause } from 'node:timers/promises';
import { BackendUnavailable } from '../conversation/errors.ts';
import type { Log, Outbound, ResetBackend, SecureForm, Turns } from '../conversation/ports.ts';
import { resultsOf } from '../guide/acts.ts';
import { type FormAnswer, formId, type IssuedForms, type Standing, type Taken } from './secure-forms.ts';

/** Takes a form that was sent to the backend, and brings the answer to the conversation that issued it. */
export interface FormDesk {
  /**
   * @param token the last part of the form's address
   * @param dateOfBirth ISO date: goes to the backend, and nowhere else
   * @throws StoreUnavailable: sending the form again is then safe
   */
  submit(token: string, dateOfBirth: string): Promise<Sent>;
}

type Order = Extract<Taken, { readonly form: SecureForm }>;
type Sent = Exclude<Standing, { is: 'open' }>;

const toldToAnybody: ReadonlySet<string> = new Set(['done', 'limited', 'unavailable']);

export function createFormDesk(deps: {
  readonly forms: IssuedForms;
  readonly backend: ResetBackend;
  readonly turns: Turns;
  readonly outbound: Outbound;
  readonly log: Log;
  /** Milliseconds that a browser waits for the backend. After them the answer comes in the chat alone. */
  readonly patience?: number;
}): FormDesk {
  const { forms, turns, outbound, log, patience = 5_000 } = deps;

  async function ask(form: SecureForm, key: string, dateOfBirth: string): Promise<FormAnswer> {
    const { system, email, person, conversation } = form;
    try {
      const answer = await deps.backend.requestReset({ system, email, dateOfBirth, person, conversation, key });
      const isWhole =
        resultsOf('secure-form')
          .get(answer.result)
          ?.every((name) => answer.values[name] !== undefined) ?? false;
      // An anonymous person never learns anything of an account, whatever the backend says.
      if (isWhole && (person.tier === 'identified' || toldToAnybody.has(answer.result)))
        return { result: answer.result, values: { ...answer.values } };
      log.error('backend-broke-contract', { act: 'secure-form', result: answer.result, tier: person.tier });
    } catch (error) {
      if (!(error instanceof BackendUnavailable)) throw error;
      log.warn('backend-unavailable', { act: 'secure-form' });
    }
    return { result: 'unavailable', values: {} };
  }

  async function bring(token: string, { form, answer: kept }: Order, dateOfBirth: string): Promise<Sent> {
    const id = `form-${formId(token)}`;
    const answer = kept ?? (await ask(form, id, dateOfBirth));
    await forms.answered(token, answer);
    const { conversation, channel, person, reference, at } = form;
    const { replies, to } = await turns.hear({
      kind: 'result',
      id,
      conversation,
      channel,
      person,
      at,
      ...answer,
      ...(reference === undefined ? {} : { reference }),
    });
    if (to !== undefined && replies.length > 0) await outbound.deliver(to.channel, to.reference, replies);
    await forms.close(token, answer.result);
    log.info('form-sent', { result: answer.result, channel });
    return { is: 'over', result: answer.result };
  }

  return {
    async submit(token, dateOfBirth) {
      const taken = await forms.take(token);
      if ('is' in taken) return taken;
      const brought = bring(token, taken, dateOfBirth);
      const ended = new AbortController();
      const late = pause(patience, { is: 'under-way' } as const, { signal: ended.signal });
      try {
        return await Promise.race([brought, late]);
      } finally {
        late.catch(() => {});
        ended.abort();
        // When nobody waits for it any more, a failure is for the log: the form can be sent again.
        brought.catch((error: Error) => log.warn('form-not-brought', { error: error.name }));
      }
    },
  };
}
