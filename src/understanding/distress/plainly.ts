import { danger } from './danger.ts';
import { type Signs, worthOf } from './signs.ts';
import { suffering } from './suffering.ts';

/** What plain signs are worth together, from which they are named. */
const named: readonly (readonly [name: string, signs: Signs, from: number])[] = [
  ['danger', danger, 1.2],
  ['plainest', danger, 2.5],
  ['hardship', suffering, 0.5],
  ['suffering', suffering, 1],
];

/** Which of the plain signs the clauses show. What each says is learnt, so that a joke beside it may outweigh it. */
export function plainIn(clauses: readonly string[]): ReadonlySet<string> {
  return new Set(named.filter(([, signs, from]) => worthOf(clauses, signs) >= from).map(([name]) => name));
}
