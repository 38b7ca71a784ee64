import { type ActName, resultsOf } from '../guide/acts.ts';
import { BackendUnavailable, OutcomeUnknown } from './errors.ts';
import type { Person } from './messages.ts';
import type { Log, ResetAnswer } from './ports.ts';

/** All that an anonymous person may learn of an account: the same, whether there is one or not. */
export const toldToAnybody: ReadonlySet<string> = new Set(['done', 'limited', 'unavailable', 'unknown']);

export const unknown: ResetAnswer = { result: 'unknown', values: {} };
const unavailable: ResetAnswer = { result: 'unavailable', values: {} };

/**
 * Calls the backend, and lets nobody learn more than their tier may. An answer that is not a result of the act, is not whole, or
 * says more to an anonymous person than anybody may know, is as good as none: what came of the call is not known.
 *
 * @param isAwaited it was asked before by the same key: that the backend cannot be reached now then says nothing of the first time
 */
export async function disclosed(
  act: ActName,
  person: Person,
  log: Log,
  call: () => Promise<ResetAnswer>,
  isAwaited = false,
): Promise<ResetAnswer> {
  try {
    const { result, values } = await call();
    const isWhole =
      resultsOf(act)
        .get(result)
        ?.every((name) => values[name] !== undefined) ?? false;
    if (isWhole && (person.tier === 'identified' || toldToAnybody.has(result)))
      return { result, values: { ...values } };
    log.error('backend-broke-contract', { act, result, tier: person.tier });
    return unknown;
  } catch (error) {
    if (error instanceof OutcomeUnknown) log.warn('backend-outcome-unknown', { act, ...error.why });
    else if (error instanceof BackendUnavailable) log.warn('backend-unavailable', { act, ...error.why });
    else throw error;
    return error instanceof OutcomeUnknown || isAwaited ? unknown : unavailable;
  }
}
