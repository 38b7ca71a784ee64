import { PairTable } from '../text/pair-table.ts';
import { inHundredths, readWeights } from '../text/weights.ts';
import { type Evidence, following, type Kind, namesOf, shares } from './evidence.ts';
import { families } from './families.ts';
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

/** By these weights, put where they are found by numbers: no name is put together for each message. */
export function weighing({ start: from, weights }: Weights): Weighing {
  const { words, pairs, followed, opening, ending } = weights;
  const rows = new Map<string, number>();
  for (const stem of [...words.keys(), ...ending.keys()]) rows.set(stem, rows.get(stem) ?? rows.size + 1);
  const halves = [...pairs].map(([name, weight]) => ({ both: name.split('|') as [string, string], weight }));
  for (const stem of halves.flatMap(({ both }) => both)) rows.set(stem, rows.get(stem) ?? rows.size + 1);
  // The first row is that of words which nothing is known of.
  const ofWords = new Float64Array(rows.size + 1);
  const ofEndings = new Float64Array(rows.size + 1);
  for (const [stem, row] of rows) {
    ofWords[row] = words.get(stem) ?? 0;
    ofEndings[row] = ending.get(stem) ?? 0;
  }
  const ofPairs = new PairTable(halves.length);
  for (const { both, weight } of halves) {
    const [one, other] = both.map((stem) => rows.get(stem)) as [number, number];
    ofPairs.set(one, other, inHundredths(weight));
  }
  const ofFamilies = Float64Array.from(families, (name) => weights.families.get(name) ?? 0);
  const ofFollowed = new Int16Array(families.length ** 2);
  for (const [one, name] of families.entries())
    for (const [other, next] of families.entries())
      ofFollowed[following(one, other)] = inHundredths(followed.get(`${name}|${next}`) ?? 0);

  return (evidence) => {
    const rowsOf = evidence.stems.map((stem) => rows.get(stem) ?? 0);
    const row = (place: number) => rowsOf[place] as number;
    const sums: Record<Kind, number> = { words: 0, pairs: 0, families: 0, followed: 0, opening: 0, ending: 0 };
    for (const place of evidence.words) sums.words += ofWords[row(place)] as number;
    for (const place of evidence.pairs) sums.pairs += ofPairs.get(row(place), row(place + 1)) / 100;
    for (const family of evidence.families) sums.families += ofFamilies[family] as number;
    for (const both of evidence.followed) sums.followed += (ofFollowed[both] as number) / 100;
    for (const name of evidence.opening) sums.opening += opening.get(name) ?? 0;
    for (const place of evidence.ending) sums.ending += ofEndings[row(place)] as number;
    let sum = from;
    for (const kind of kinds) sum += sums[kind] * scaleOf(kind, evidence[kind].length);
    return sum;
  };
}

/** What tells for distress and what against it, the weightiest first. */
export function reasonsIn(evidence: Evidence): readonly Reason[] {
  return kinds
    .flatMap((kind) => {
      const scale = scaleOf(kind, evidence[kind].length);
      return namesOf(evidence, kind).flatMap((name) => {
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
