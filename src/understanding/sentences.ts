import type { TopicId } from '../guide/guide.ts';
import type { Likelihoods } from './symptoms.ts';

/** Where one sentence ends and the next begins. */
const ends = /(?:(?<![.!?])[.!?]+["')\]]*(?=\s)|\n)+/;
/** Nobody says what a message is about later than this. */
const most = 8;
/** A message of fewer words is heard as one. */
const short = 20;
/** A sentence of fewer words has no say of its own. */
const few = 3;
/** How much more a clear sentence has to say than an unclear one. */
const clearness = 8;
/** Up to so many sentences it is the message as a whole that says most; from there on less and less. */
const whole = 1.8;
/** Courtesies: what a sentence says that is only one of them does not count beside one that is not. */
const courtesies: readonly TopicId[] = ['greeting', 'thanks', 'goodbye', 'why', 'stop', 'back', 'wellbeing'];

/** The sentences of a message that has several, as they were typed; none of a message that is heard as one. */
export function sentencesOf(typed: string): string[] {
  const text = typed.slice(0, 4000);
  const sentences = text
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const words = text.split(/\s+/).length;
  return words < short || sentences.length < 2 ? [] : sentences.slice(0, most);
}

/**
 * How likely each topic is by a message of several sentences. One sentence of an email says what it is about, and the others
 * say who writes, when they are in, and that they are grateful: so the clearer a sentence is, the more it has to say.
 *
 * @param all by the message as a whole
 * @param each its sentences
 * @param hear how likely each topic is by one of them
 */
export function pooled(
  all: Likelihoods,
  each: readonly string[],
  hear: (sentence: string) => Likelihoods,
): Likelihoods {
  const sums = new Map<TopicId, number>();
  let total = 0;
  for (const sentence of each) {
    if (sentence.split(' ').length < few) continue;
    const likely = hear(sentence);
    const [topic, chance] = top(likely);
    if (courtesies.includes(topic)) continue;
    const weight = chance ** clearness;
    total += weight;
    for (const [one, share] of likely) sums.set(one, (sums.get(one) ?? 0) + share * weight);
  }
  if (total === 0) return all;
  const result = new Map<TopicId, number>();
  const share = Math.min(1, (whole / each.length) ** 2);
  for (const [topic, chance] of all) result.set(topic, chance * share + ((sums.get(topic) ?? 0) / total) * (1 - share));
  return result;
}

function top(likely: Likelihoods): readonly [TopicId, number] {
  let best: readonly [TopicId, number] = ['', 0];
  for (const entry of likely) if (entry[1] > best[1]) best = entry;
  return best;
}
