import { danger } from './danger.ts';
import { type Signs, worthOf } from './signs.ts';
import { suffering } from './suffering.ts';

/** What plain signs are worth together, from which they are named. */
const named: readonly (readonly [signs: Signs, from: Readonly<Record<string, number>>])[] = [
  [danger, { danger: 1.2, plainest: 2.5 }],
  [suffering, { hardship: 0.5, suffering: 1 }],
];

/** Which of the plain signs the clauses show. What each says is learnt, so that a joke beside it may outweigh it. */
export function plainIn(clauses: readonly string[]): ReadonlySet<string> {
  return new Set(
    named.flatMap(([signs, from]) => {
      const worth = worthOf(clauses, signs);
      return Object.keys(from).filter((name) => worth >= (from[name] as number));
    }),
  );
}
