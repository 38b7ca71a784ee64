import type { Example, Features } from './classifier.ts';

export interface Neighbours {
  /**
   * How the nearest phrases vote. What they leave open, because none is near, belongs to no label.
   *
   * @param isMeant whether a phrase's label may be voted for at all
   */
  votes(features: Features, isMeant: (label: string) => boolean): ReadonlyMap<string, number>;
}

const nearest = 8;
/** A phrase that is hardly like the text has no vote. */
const faint = 0.08;
/** The weight of "nobody", against which the votes are counted. */
const nobody = 0.05;

/** Finds the phrases most like a text, by the words and pairs of words that they share: the rarer, the more telling. */
export function neighboursOf(examples: readonly Example[]): Neighbours {
  const met = new Map<string, number>();
  for (const { features } of examples) for (const name of features.keys()) met.set(name, (met.get(name) ?? 0) + 1);
  const weigh = (name: string): number => {
    const kind = name.slice(0, 2);
    return kind === 'w:' || kind === 'p:' ? Math.log(1 + examples.length / (met.get(name) ?? 1)) : 0;
  };
  const unit = (features: Features): (readonly [string, number])[] => {
    const weighed = [...features]
      .map(([name, value]) => [name, value * weigh(name)] as const)
      .filter(([, value]) => value > 0);
    const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0));
    return weighed.map(([name, value]) => [name, value / length]);
  };

  const gathered = new Map<string, [at: number, value: number][]>();
  for (const [index, { features }] of examples.entries()) {
    for (const [name, value] of unit(features)) {
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
  const likeness = new Float64Array(examples.length);

  return {
    votes(features, isMeant) {
      likeness.fill(0);
      for (const [name, value] of unit(features)) {
        const place = places.get(name);
        if (place === undefined) continue;
        const { at, values } = place;
        for (let index = 0; index < at.length; index += 1) {
          const example = at[index] as number;
          likeness[example] = (likeness[example] as number) + value * (values[index] as number);
        }
      }
      const near: { readonly label: string; readonly like: number }[] = [];
      let least = faint;
      for (let index = 0; index < likeness.length; index += 1) {
        const like = likeness[index] as number;
        if (like <= least) continue;
        const label = examples[index]?.label as string;
        if (!isMeant(label)) continue;
        near.push({ label, like });
        near.sort((one, other) => other.like - one.like);
        if (near.length > nearest) near.pop();
        if (near.length === nearest) least = near.at(-1)?.like ?? faint;
      }
      const votes = new Map<string, number>();
      let sum = nobody;
      for (const { label, like } of near) {
        votes.set(label, (votes.get(label) ?? 0) + like * like);
        sum += like * like;
      }
      for (const [label, vote] of votes) votes.set(label, vote / sum);
      return votes;
    },
  };
}
