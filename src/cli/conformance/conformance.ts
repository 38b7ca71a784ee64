import { attemptChecks } from './attempts.ts';
import { Bench, type Settings } from './bench.ts';
import { type Group, type Judged, judge } from './check.ts';
import { contractChecks } from './contract.ts';
import { idempotencyChecks } from './idempotency.ts';
import { personChecks } from './persons.ts';
import { registrationChecks } from './registration.ts';
import { resetChecks } from './resets.ts';

/**
 * Checks an implementation of the reset backend's contract, from outside and by HTTP alone.
 *
 * @param only the titles of the groups to check; left out: all
 */
export function conform(
  settings: Settings,
  tell?: (judged: Judged) => void,
  only: (group: Group) => boolean = () => true,
): Promise<Judged[]> {
  const bench = new Bench(settings);
  const groups = [
    contractChecks(bench),
    idempotencyChecks(bench),
    ...personChecks(bench),
    resetChecks(bench),
    registrationChecks(bench),
    attemptChecks(bench),
  ];
  return judge(groups.filter(only), tell);
}
