import { evidenceIn } from './evidence.ts';
import { meantBy } from './excused.ts';
import { type Weighing, weigh } from './weighing.ts';

/**
 * The weight from which somebody is answered as a person in distress, by how many words they used: a few words have little to weigh,
 * and who writes at length says a little of everything. docs/understanding.md has what other weights would cost.
 */
const enough = [
  { words: 1, weight: 0 },
  { words: 4, weight: -0.25 },
  { words: 7, weight: -0.05 },
  { words: 11, weight: 0 },
  { words: Number.POSITIVE_INFINITY, weight: 0.05 },
] as const;

/**
 * Whether somebody is in distress, by what they mean. All that they say is weighed together, as examples have taught it:
 * who and what they speak of, how they feel and for how long, and whether the nearest thing is a login or a life. So "I
 * can't go on" of a form counts for little, and a calm goodbye for much.
 *
 * @param said what was typed, secrets taken out; only its first 4,000 characters are read
 */
export function isDistress(said: string): boolean {
  return distressIn(said) > 0;
}

/**
 * How much more distress a text speaks of than is enough, in logits.
 *
 * @param weighed by which weights; others than those that were learnt are for measuring
 */
export function distressIn(said: string, weighed: Weighing = weigh): number {
  const meant = meantBy(said);
  return weighed(evidenceIn(meant)) - enoughOf(meant);
}

function enoughOf(meant: string): number {
  const words = meant.split(' ').filter((word) => word !== '|').length;
  return enough.find((step) => words <= step.words)?.weight ?? 0;
}
