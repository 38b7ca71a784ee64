import type { Example, Features } from './classifier.ts';

export interface Neighbours {
  /** The phrases like a text. Finding them is most of the work, so it is done once for all that is asked of the text. */
  near(features: Features): Near;
}

export interface Near {
  /**
   * How the nearest phrases vote. What they leave open, because none is near, belongs to no label.
   *
   * @param isMeant whether a phrase's label may be voted for at all
   */
  votes(isMeant: (label: string) => boolean): ReadonlyMap<string, number>;
}

const nearest = 8;
/** A phrase that is hardly like the text has no vote. */
const faint = 0.08;
/** What stands in more than one phrase of so many makes no two alike, and would be most of the work. */
const commonest = 10;
/** The weight of "nobody", against which the votes are counted. */
const nobody = 0.05;

/** Finds the phrases most like a text, by the words and pairs of words that they share: the rarer, the more telling. */
export function neighboursOf(examples: readonly Example[]): Neighbours {
  const met = new Map<string, number>();
  for (const { features } of examples) for (const name of features.keys()) met.set(name, (met.get(name) ?? 0) + 1);
  const telling = new Map<string, number>();
  for (const [name, times] of met) if (isTelling(name)) telling.set(name, Math.log(1 + examples.length / times));
  const unmet = Math.log(1 + examples.length);
  const unit = (features: Features): (readonly [string, number])[] => {
    const weighed: [string, number][] = [];
    let squares = 0;
    for (const [name, value] of features) {
      const weight = value * (telling.get(name) ?? (isTelling(name) ? unmet : 0));
      if (weight <= 0) continue;
      weighed.push([name, weight]);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const one of weighed) one[1] /= length;
    return weighed;
  };

  const gathered = new Map<string, [at: number, value: number][]>();
  for (const [index, { features }] of examples.entries()) {
    for (const [name, value] of unit(features)) {
      if ((met.get(name) ?? 0) > examples.length / commonest) continue;
      const place = gathered.get(name);
      if (place === undefined) gathered.set(name, [[index, value]]);
      else place.push([index, value]);
    }
  }
  const places = new Map(
    [...gathered].map(([name, met]) => {
      const at = Int32Array.from(met, ([index]) => index);
      return [name, { at, values: Float64Array.from(met, ([, value]) => value) }] as const;
    }),
  );
  const labels = examples.map(({ label }) => label);
  // Of one text at a time, and nothing between two.
  const likeness = new Float64Array(examples.length);
  const touched = new Int32Array(examples.length);

  return {
    near(features) {
      let count = 0;
      for (const [name, value] of unit(features)) {
        const place = places.get(name);
        if (place === undefined) continue;
        const { at, values } = place;
        for (let index = 0; index < at.length; index += 1) {
          const example = at[index] as number;
          const before = likeness[example] as number;
          if (before === 0) touched[count++] = example;
          likeness[example] = before + value * (values[index] as number);
        }
      }
      const like: { readonly label: string; readonly like: number; readonly at: number }[] = [];
      for (let index = 0; index < count; index += 1) {
        const at = touched[index] as number;
        const how = likeness[at] as number;
        likeness[at] = 0;
        if (how > faint) like.push({ label: labels[at] as string, like: how, at });
      }
      like.sort((one, other) => other.like - one.like || one.at - other.at);
      return { votes: (isMeant) => votesOf(like, isMeant) };
    },
  };
}

/** Words and pairs of words. */
function isTelling(name: string): boolean {
  return name.startsWith('w:') || name.startsWith('p:');
}

function votesOf(
  like: readonly { readonly label: string; readonly like: number }[],
  isMeant: (label: string) => boolean,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  let sum = nobody;
  let left = nearest;
  for (const { label, like: how } of like) {
    if (!isMeant(label)) continue;
    votes.set(label, (votes.get(label) ?? 0) + how * how);
    sum += how * how;
    left -= 1;
    if (left === 0) break;
  }
  for (const [label, vote] of votes) votes.set(label, vote / sum);
  return votes;
}
