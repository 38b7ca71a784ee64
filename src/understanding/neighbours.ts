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
  /** The phrases that it stands in, and its part in each; none where it stands in too many. */
  readonly phrases: Int32Array;
  readonly parts: Float64Array;
}

/** Finds the phrases most like a text, by the words and pairs of words that they share: the rarer, the more telling. */
export function neighboursOf(examples: readonly Example[]): Neighbours {
  const terms = termsOf(examples);
  const unmet = weightOf(1, examples.length);
  // Of one text at a time, and nothing between two.
  const likeness = new Float64Array(examples.length);
  const touched = new Int32Array(examples.length);

  return {
    near(features) {
      const met: (readonly [term: Term, weight: number])[] = [];
      let squares = 0;
      for (const [name, value] of features) {
        if (!isTelling(name)) continue;
        const term = terms.get(name);
        const weight = value * (term?.weight ?? unmet);
        squares += weight * weight;
        if (term !== undefined) met.push([term, weight]);
      }
      const length = Math.sqrt(squares);
      let count = 0;
      for (const [{ phrases, parts }, weight] of met) {
        const part = weight / length;
        for (let index = 0; index < phrases.length; index += 1) {
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
        if (how > faint) like.push({ how, phrase, label: (examples[phrase] as Example).label });
      }
      return { votes: (isMeant) => votesOf(nearestOf(like, isMeant)) };
    },
  };
}

function termsOf(examples: readonly Example[]): ReadonlyMap<string, Term> {
  const times = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) if (isTelling(name)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const gathered = new Map([...times].map(([name, met]) => [name, { weight: weightOf(met, examples.length), phrases: [] as number[], parts: [] as number[] }]));
  for (const [phrase, { features }] of examples.entries()) {
    const weights = [...features].flatMap(([name, value]) => {
      const term = gathered.get(name);
      return term === undefined ? [] : [[term, value * term.weight] as const];
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    for (const [{ phrases, parts }, weight] of weights) {
      phrases.push(phrase);
      parts.push(weight / length);
    }
  }
  const tooMany = examples.length / commonest;
  return new Map([...gathered].map(([name, { weight, phrases, parts }]) => {
    const isCommon = phrases.length > tooMany;
    return [name, { weight, phrases: Int32Array.from(isCommon ? [] : phrases), parts: Float64Array.from(isCommon ? [] : parts) }];
  }));
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
