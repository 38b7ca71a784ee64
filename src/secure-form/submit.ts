import { setTimeout as pause } from 'node:timers/promises';
import { disclosed } from '../conversation/disclosure.ts';
import type { Log, Outbound, ResetBackend, SecureForm, Turns } from '../conversation/ports.ts';
import { type FormAnswer, formId, type IssuedForms, type Standing, type Taken } from './links.ts';

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

/** How often whoever took a form says so, and looks whether another one has ended. In milliseconds. */
const holdOnEvery = 1_000;
const lookEvery = 250;
/** How long to wait before the backend is asked again by the same key, where it may have taken the form. In milliseconds. */
const firstWait = 1_000;
const longestWait = 10_000;

export function createFormDesk(deps: {
  readonly forms: IssuedForms;
  readonly backend: ResetBackend;
  readonly turns: Turns;
  readonly outbound: Outbound;
  readonly log: Log;
  /** Milliseconds that a browser waits for the backend. After them the answer comes in the chat alone. */
  readonly patience?: number;
  /** Milliseconds for which it is asked again what came of a form. A date of birth is not kept for longer. */
  readonly askAgainFor?: number;
}): FormDesk {
  const { forms, turns, outbound, log, patience = 5_000, askAgainFor = 50_000 } = deps;

  /** What the backend made of a form. Where nobody can tell, it is asked again by the same key, for as long as that may help. */
  async function ask(form: SecureForm, key: string, dateOfBirth: string): Promise<FormAnswer> {
    const until = performance.now() + askAgainFor;
    let answer = await askOnce(form, key, dateOfBirth);
    for (let wait = firstWait; answer.result === 'unknown' && performance.now() + wait < until; wait *= 2) {
      await pause(Math.min(wait, longestWait), undefined, { ref: false });
      const again = await askOnce(form, key, dateOfBirth);
      // That it cannot be reached now says nothing of what came of the first time.
      if (again.result !== 'unavailable') answer = again;
    }
    return answer;
  }

  function askOnce(form: SecureForm, key: string, dateOfBirth: string): Promise<FormAnswer> {
    const { system, email, person, conversation } = form;
    const request = { system, email, dateOfBirth, person, conversation, key };
    return disclosed('secure-form', person, log, () => deps.backend.requestReset(request));
  }

  /** Whoever sends a form again may be the one whose first try ended with the process: that shows in a moment. */
  async function takeInTime(token: string): Promise<Taken> {
    for (const until = performance.now() + patience; ; await pause(lookEvery)) {
      const taken = await forms.take(token);
      if (!('is' in taken) || taken.is !== 'under-way' || performance.now() >= until) return taken;
    }
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
    if (to !== undefined && replies.length > 0) await outbound.deliver({ ...to, conversation, cause: id, replies });
    await forms.close(token, answer.result);
    log.info('form-sent', { result: answer.result, channel });
    return { is: 'over', result: answer.result };
  }

  return {
    async submit(token, dateOfBirth) {
      const taken = await takeInTime(token);
      if ('is' in taken) return taken;
      const holding = setInterval(() => void forms.holdOn(token).catch(() => {}), holdOnEvery);
      holding.unref();
      const brought = bring(token, taken, dateOfBirth).finally(() => clearInterval(holding));
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
