import { FeatureReader, type Features, type Numbering } from './features.ts';
import { classifierOf, type Example, train, type Weights } from './logistic-regression.ts';
import { type Index, indexOf, neighboursOf } from './neighbours.ts';

/** What was learnt from examples with a label each: data that a listener is made of in no time. */
export interface Model {
  readonly features: Numbering;
  readonly classifier: Weights;
  readonly neighbours: Index;
}

/** @param reader by which the features of the examples were read, and nothing else */
export function modelOf(examples: readonly Example[], reader: FeatureReader): Model {
  const features = reader.numbering();
  const count = features.firsts.length;
  const classifier = train(examples, count);
  return { features, classifier, neighbours: indexOf(examples, classifier.labels, count) };
}

/** Features of a text, and what the classifier makes of them. */
export interface Impression {
  readonly features: Features;
  readonly opinion: Float64Array;
}

export interface ModelListener {
  readonly labels: readonly string[];
  /** @param said corrected text, the names of systems taken out */
  impression(said: string, isNamed: boolean): Impression;
  /**
   * How likely each label is, in the order of `labels`. They add up to 1.
   *
   * @param among how much each label counts: one that counts nothing is not heard
   */
  chances(impression: Impression, among: readonly number[]): readonly number[];
  /** The most that a label may be heard with, and the least that the others are, before the neighbours are asked. */
  readonly mostHeard: number;
  readonly leastHeard: number;
}

/** How much the nearest examples have to say beside the classifier. */
const voice = 0.4;
const unheard = 0.03;
/** What a label is heard with for which none of the nearest examples votes. */
const leastHeard = unheard ** voice;
/** More than a label is ever heard with, for which all of them vote. */
const mostHeard = (unheard + 1) ** voice;

export function modelListenerOf({ features: numbering, classifier: weights, neighbours }: Model): ModelListener {
  const reader = new FeatureReader(numbering);
  const classifier = classifierOf(weights);
  const { labels } = classifier;
  const votesBy = neighboursOf(neighbours, labels.length);
  return {
    labels,
    mostHeard,
    leastHeard,
    impression(said, isNamed) {
      const features = reader.read(said, isNamed);
      return { features, opinion: classifier.probabilities(features) };
    },
    chances({ features, opinion }, among) {
      const votes = votesBy(features, among);
      let sum = 0;
      const heard = among.map((share, label) => {
        const vote = votes[label] as number;
        if (share === 0) return 0;
        const chance = (opinion[label] as number) * (vote === 0 ? leastHeard : (unheard + vote) ** voice) * share;
        sum += chance;
        return chance;
      });
      return heard.map((chance) => chance / sum);
    },
  };
}
