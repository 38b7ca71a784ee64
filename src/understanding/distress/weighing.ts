import { readWeights } from '../text/weights.ts';
import { type Evidence, type Kind, shares } from './evidence.ts';
import file from './weights.json' with { type: 'json' };

/** How much distress evidence speaks of, in logits: above 0 it is likelier than not, and 1 is odds of nearly three to one. */
export type Weighing = (evidence: Evidence) => number;

/** What was learnt: where weighing starts, and what each piece of evidence adds or takes. */
export interface Weights {
  readonly start: number;
  readonly weights: Readonly<Record<Kind, ReadonlyMap<string, number>>>;
}

/** One piece of evidence, and what it adds. */
export interface Reason {
  readonly kind: Kind;
  readonly name: string;
  readonly weight: number;
}

const kinds = Object.keys(shares) as readonly Kind[];

/** As all the examples have taught it. */
export const learnt: Weights = {
  start: file.start / 100,
  weights: {
    words: readWeights(file.words),
    pairs: readWeights(file.pairs),
    families: readWeights(file.families),
    followed: readWeights(file.followed),
    opening: readWeights(file.opening),
    ending: readWeights(file.ending),
  },
};

/** By what was learnt. */
export const weigh: Weighing = weighing(learnt);

export function weighing({ start: from, weights }: Weights): Weighing {
  return (evidence) => {
    let sum = from;
    for (const kind of kinds) {
      let ofKind = 0;
      for (const name of evidence[kind]) ofKind += weights[kind].get(name) ?? 0;
      sum += ofKind * scaleOf(kind, evidence[kind].size);
    }
    return sum;
  };
}

/** What tells for distress and what against it, the weightiest first. */
export function reasonsIn(evidence: Evidence): readonly Reason[] {
  return kinds
    .flatMap((kind) => {
      const scale = scaleOf(kind, evidence[kind].size);
      return [...evidence[kind]].flatMap((name) => {
        const weight = learnt.weights[kind].get(name);
        return weight === undefined ? [] : [{ kind, name, weight: weight * scale }];
      });
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** A kind weighs the same in a long text and in a short one; fewer than four pieces do not make up for others. */
export function scaleOf(kind: Kind, pieces: number): number {
  return shares[kind] / Math.sqrt(Math.max(pieces, 4));
}
