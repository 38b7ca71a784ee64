import type { Features } from './features.ts';
import { classifierOf, type Example, train, type Weights } from './logistic-regression.ts';
import { type Index, indexOf, neighboursOf } from './neighbours.ts';

/** What was learnt from examples with a label each: data that a listener is made of in no time. */
export interface Model {
  readonly classifier: Weights;
  readonly neighbours: Index;
}

/** @param count how many features there are: their numbers are below it */
export function modelOf(examples: readonly Example[], count: number): Model {
  const classifier = train(examples, count);
  return { classifier, neighbours: indexOf(examples, classifier.labels, count) };
}

/** Features of a text, and what the classifier makes of them. */
export interface Impression {
  readonly features: Features;
  /** How likely each label is, in the order of `labels`. */
  readonly opinion: readonly number[];
}

export interface ModelListener {
  readonly labels: readonly string[];
  impression(features: Features): Impression;
  /**
   * How likely each label is, in the order of `labels`. They add up to 1.
   *
   * @param among how much each label counts: one that counts nothing is not heard
   */
  chances(impression: Impression, among: readonly number[]): readonly number[];
  /** Whether any example with one of these labels is like the text: of one that none is like, nothing was learnt. */
  isLike(impression: Impression, among: readonly number[]): boolean;
  /**
   * Whether some of these labels could together be as likely as this. Mostly they could not, and that is known much sooner.
   *
   * @param together how many of them, the likeliest first
   */
  mayBe(
    impression: Impression,
    among: readonly number[],
    isOne: (label: number) => boolean,
    chance: number,
    together?: 1 | 2,
  ): boolean;
}

/** How much the nearest examples have to say beside the classifier. */
const voice = 0.4;
const unheard = 0.03;
/** What a label is heard with for which none of the nearest examples votes. */
const leastHeard = unheard ** voice;
/** More than a label is ever heard with, for which all of them vote. */
const mostHeard = (unheard + 1) ** voice;

export function modelListenerOf({ classifier: weights, neighbours }: Model): ModelListener {
  const classifier = classifierOf(weights);
  const { labels } = classifier;
  const votes = neighboursOf(neighbours, labels.length);
  return {
    labels,
    impression: (features) => ({ features, opinion: classifier.probabilities(features) }),
    chances({ features, opinion }, among) {
      const voted = votes(features, among);
      const chances = opinion.slice();
      let sum = 0;
      for (let label = 0; label < chances.length; label += 1) {
        const vote = voted[label] as number;
        const share = among[label] as number;
        const heard = vote === 0 ? leastHeard : (unheard + vote) ** voice;
        const chance = share === 0 ? 0 : (chances[label] as number) * heard * share;
        chances[label] = chance;
        sum += chance;
      }
      for (let label = 0; label < chances.length; label += 1) chances[label] = (chances[label] as number) / sum;
      return chances;
    },
    isLike: ({ features }, among) => votes(features, among).some((vote) => vote > 0),
    mayBe({ opinion }, among, isOne, chance, together = 1) {
      let first = 0;
      let second = 0;
      let sum = 0;
      for (let label = 0; label < among.length; label += 1) {
        const heard = (opinion[label] as number) * (among[label] as number);
        sum += heard;
        if (heard <= second || !isOne(label)) continue;
        second = Math.min(heard, first);
        first = Math.max(heard, first);
      }
      const likeliest = together === 1 ? first : first + second;
      const most = likeliest * mostHeard;
      return most >= chance * (most + (sum - likeliest) * leastHeard);
    },
  };
}
