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

/** A word, or a pair of words. */
interface Term {
  /** The rarer, the weightier. */
  readonly weight: number;
  /** Where the phrases that it stands in begin, in the list of all, and where they end. */
  readonly from: number;
  readonly to: number;
}

/** Each term with the phrases that it stands in, and its part in each of them. None where it stands in too many. */
interface Index {
  readonly terms: ReadonlyMap<string, Term>;
  readonly phrases: Uint16Array;
  readonly parts: Float32Array;
}

/** Finds the phrases most like a text, by the words and pairs of words that they share: the rarer, the more telling. */
export function neighboursOf(examples: readonly Example[]): Neighbours {
  const { terms, phrases, parts } = indexOf(examples);
  const labels = examples.map(({ label }) => label);
  const unmet = weightOf(1, examples.length);
  // Of one text at a time, and nothing between two.
  const likeness = new Float64Array(examples.length);
  const touched = new Uint16Array(examples.length);

  return {
    near(features) {
      const met: Term[] = [];
      const weights: number[] = [];
      let squares = 0;
      for (const [name, value] of features) {
        if (!isTelling(name)) continue;
        const term = terms.get(name);
        const weight = value * (term === undefined ? unmet : term.weight);
        squares += weight * weight;
        if (term === undefined) continue;
        met.push(term);
        weights.push(weight);
      }
      const length = Math.sqrt(squares);
      let count = 0;
      for (let one = 0; one < met.length; one += 1) {
        const { from, to } = met[one] as Term;
        const part = (weights[one] as number) / length;
        for (let index = from; index < to; index += 1) {
          const phrase = phrases[index] as number;
          const before = likeness[phrase] as number;
          if (before === 0) touched[count++] = phrase;
          likeness[phrase] = before + part * (parts[index] as number);
        }
      }
      const like: Like[] = [];
      for (let index = 0; index < count; index += 1) {
        const phrase = touched[index] as number;
        const how = likeness[phrase] as number;
        likeness[phrase] = 0;
        if (how > faint) like.push({ how, phrase, label: labels[phrase] as string });
      }
      return { votes: (isMeant) => votesOf(nearestOf(like, isMeant)) };
    },
  };
}

function indexOf(examples: readonly Example[]): Index {
  const places = new Map<string, number[]>();
  for (const [phrase, { features }] of examples.entries()) {
    for (const name of features.keys()) {
      if (!isTelling(name)) continue;
      const met = places.get(name);
      if (met === undefined) places.set(name, [phrase]);
      else met.push(phrase);
    }
  }
  const weightIn = (name: string, { features }: Example) =>
    (features.get(name) ?? 0) * weightOf(places.get(name)?.length ?? 1, examples.length);
  const lengths = examples.map((example) =>
    Math.sqrt([...example.features.keys()].filter(isTelling).reduce((sum, name) => sum + weightIn(name, example) ** 2, 0)),
  );
  const terms = new Map<string, Term>();
  const phrases: number[] = [];
  const parts: number[] = [];
  for (const [name, met] of places) {
    const from = phrases.length;
    for (const phrase of met.length > examples.length / commonest ? [] : met) {
      phrases.push(phrase);
      parts.push(weightIn(name, examples[phrase] as Example) / (lengths[phrase] as number));
    }
    terms.set(name, { weight: weightOf(met.length, examples.length), from, to: phrases.length });
  }
  return { terms, phrases: Uint16Array.from(phrases), parts: Float32Array.from(parts) };
}

function weightOf(times: number, of: number): number {
  return Math.log(1 + of / times);
}

/** Words and pairs of words. */
function isTelling(name: string): boolean {
  return name.startsWith('w:') || name.startsWith('p:');
}

interface Like {
  readonly how: number;
  readonly phrase: number;
  readonly label: string;
}

/** The phrases most alike of those that are meant, the nearest first. */
function nearestOf(like: readonly Like[], isMeant: (label: string) => boolean): readonly Like[] {
  const best: Like[] = [];
  for (const one of like) {
    const last = best[nearest - 1];
    if ((last !== undefined && !isNearer(one, last)) || !isMeant(one.label)) continue;
    let at = Math.min(best.length, nearest - 1);
    for (; at > 0 && isNearer(one, best[at - 1] as Like); at -= 1) best[at] = best[at - 1] as Like;
    best[at] = one;
  }
  return best;
}

function isNearer(one: Like, other: Like): boolean {
  return one.how > other.how || (one.how === other.how && one.phrase < other.phrase);
}

function votesOf(nearest: readonly Like[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  let sum = nobody;
  for (const { label, how } of nearest) {
    votes.set(label, (votes.get(label) ?? 0) + how * how);
    sum += how * how;
  }
  for (const [label, vote] of votes) votes.set(label, vote / sum);
  return votes;
}
