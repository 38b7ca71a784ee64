import type { Example } from './classifier.ts';
import type { Features } from './features.ts';

export interface Neighbours {
  /** The phrases like a text. Finding them is most of the work, so it is done once for all that is asked of the text. */
  near(features: Features): Near;
}

export interface Near {
  /**
   * How the nearest phrases vote. What they leave open, because none is near, belongs to no label.
   *
   * @param among the labels that may be voted for at all
   */
  votes(among: ReadonlyMap<string, unknown>): ReadonlyMap<string, number>;
}

const nearest = 8;
/** A phrase that is hardly like the text has no vote. */
const faint = 0.08;
/** What stands in more than one phrase of so many makes no two alike, and would be most of the work. */
const commonest = 10;
/** The weight of "nobody", against which the votes are counted. */
const nobody = 0.05;

/** The phrases that words and pairs of words stand in, by the numbers of those. */
interface Index {
  /** The rarer one is, the more it tells. */
  readonly rarity: Float64Array;
  /** Where its phrases begin in the list of all. They end where those of the next begin; it has none where it stands in too many. */
  readonly starts: Int32Array;
  readonly phrases: Uint32Array;
  /** Its part in each of its phrases. */
  readonly parts: Float32Array;
}

/**
 * Finds the phrases most like a text, by the words and pairs of words that they share: the rarer, the more telling.
 *
 * @param count how many features there are: their numbers are below it
 */
export function neighboursOf(examples: readonly Example[], count: number): Neighbours {
  const { rarity, starts, phrases, parts } = indexOf(examples, count);
  const labels = examples.map(({ label }) => label);
  const unmet = rarityOf(1, examples.length);
  // Of one text at a time, and nothing between two.
  const likeness = new Float64Array(examples.length);
  const touched = new Uint32Array(examples.length);

  return {
    near({ words }) {
      const length = lengthOf(words, (number) => (number < count ? (rarity[number] as number) : unmet));
      let met = 0;
      for (const { weights, scale } of words) {
        for (const [number, weight] of weights) {
          if (number >= count) continue;
          const part = (weight * scale * (rarity[number] as number)) / length;
          const end = starts[number + 1] as number;
          for (let index = starts[number] as number; index < end; index += 1) {
            const phrase = phrases[index] as number;
            const before = likeness[phrase] as number;
            if (before === 0) touched[met++] = phrase;
            likeness[phrase] = before + part * (parts[index] as number);
          }
        }
      }
      const like: Like[] = [];
      for (let index = 0; index < met; index += 1) {
        const phrase = touched[index] as number;
        const how = likeness[phrase] as number;
        likeness[phrase] = 0;
        if (how > faint) like.push({ how, phrase, label: labels[phrase] as string });
      }
      return { votes: (among) => votesOf(nearestOf(like, among)) };
    },
  };
}

function indexOf(examples: readonly Example[], count: number): Index {
  const met: (readonly [phrase: number, weight: number])[][] = Array.from({ length: count }, () => []);
  for (const [phrase, { features }] of examples.entries()) {
    for (const { weights, scale } of features.words) {
      for (const [number, weight] of weights) met[number]?.push([phrase, weight * scale]);
    }
  }
  const rarity = Float64Array.from(met, ({ length }) => rarityOf(length, examples.length));
  const lengths = examples.map(({ features }) => lengthOf(features.words, (number) => rarity[number] as number));
  const starts = new Int32Array(count + 1);
  const phrases: number[] = [];
  const parts: number[] = [];
  for (const [number, all] of met.entries()) {
    for (const [phrase, weight] of all.length > examples.length / commonest ? [] : all) {
      phrases.push(phrase);
      parts.push((weight * (rarity[number] as number)) / (lengths[phrase] as number));
    }
    starts[number + 1] = phrases.length;
  }
  return { rarity, starts, phrases: Uint32Array.from(phrases), parts: Float32Array.from(parts) };
}

/** How much all words and pairs of a text weigh, as the length of a vector. */
function lengthOf(words: Features['words'], rarity: (number: number) => number): number {
  let squares = 0;
  for (const { weights, scale } of words) {
    for (const [number, weight] of weights) squares += (weight * scale * rarity(number)) ** 2;
  }
  return Math.sqrt(squares);
}

function rarityOf(times: number, of: number): number {
  return Math.log(1 + of / times);
}

interface Like {
  readonly how: number;
  readonly phrase: number;
  readonly label: string;
}

/** The phrases most alike of those that are meant, the nearest first. */
function nearestOf(like: readonly Like[], among: ReadonlyMap<string, unknown>): readonly Like[] {
  const best: Like[] = [];
  for (const one of like) {
    const last = best[nearest - 1];
    if ((last !== undefined && !isNearer(one, last)) || !among.has(one.label)) continue;
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
