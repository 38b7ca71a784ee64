import { BackendUnavailable } from '../conversation/errors.ts';
import type { Log, Outbound, ResetBackend, SecureForm, Turns } from '../conversation/ports.ts';
import { resultsOf } from '../guide/acts.ts';
import { type FormAnswer, formId, type IssuedForms, type Standing } from './secure-forms.ts';

/** Takes a form that was sent to the backend, and brings the answer to the conversation that issued it. */
export interface FormDesk {
  /**
   * @param token the last part of the form's address
   * @param dateOfBirth ISO date: goes to the backend, and nowhere else
   * @throws StoreUnavailable: sending the form again is then safe
   */
  submit(token: string, dateOfBirth: string): Promise<Exclude<Standing, { is: 'open' }>>;
}

const toldToAnybody: ReadonlySet<string> = new Set(['done', 'limited', 'unavailable']);

export function createFormDesk(deps: {
  readonly forms: IssuedForms;
  readonly backend: ResetBackend;
  readonly turns: Turns;
  readonly outbound: Outbound;
  readonly log: Log;
}): FormDesk {
  const { forms, turns, outbound, log } = deps;

  async function ask(form: SecureForm, key: string, dateOfBirth: string): Promise<FormAnswer> {
    const { email, person } = form;
    try {
      const answer = await deps.backend.requestReset({ system: 'esr', email, dateOfBirth, person, key });
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

  return {
    async submit(token, dateOfBirth) {
      const taken = await forms.take(token);
      if ('is' in taken) return taken;
      const { form } = taken;
      const id = `form-${formId(token)}`;
      const answer = taken.answer ?? (await ask(form, id, dateOfBirth));
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
    },
  };
}
