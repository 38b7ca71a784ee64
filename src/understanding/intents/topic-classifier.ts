import type { Guide, GuideId, TopicId } from '../../guide/guide.ts';
import { mostParts, remembered } from '../text/memo.ts';
import { Spelling } from '../text/spelling.ts';
import { conceptsIn } from './concepts.ts';
import { contentOf, corrected, FeatureReader } from './features.ts';
import { type FreeAnswers, freeAnswersOf } from './free-answers.ts';
import type { Learnt } from './learning.ts';
import { modelListenerOf } from './model.ts';
import { type Questions, questionsOf } from './questions.ts';
import { type Remarks, remarksOf } from './remarks.ts';
import { type Named, systemsOf } from './systems.ts';

/** How likely each topic is, the likeliest first. They add up to 1. */
export type Likelihoods = readonly (readonly [topic: TopicId, chance: number])[];

export interface TopicClassifier {
  corrected(typed: string): string;
  named(said: string): readonly Named[];
  /**
   * How likely each topic is, by what was said; the topics around the systems included.
   *
   * @param said corrected text
   * @param guide the system that it is about; none for the symptom alone, whatever the system
   */
  likelihoods(said: string, guide: GuideId | undefined): Likelihoods;
  /** Whether one of these topics could be as likely as this. In most clauses none could, and that is known much sooner. */
  mayBe(said: string, guide: GuideId, isOne: (topic: TopicId) => boolean, chance: number): boolean;
  /** Nothing but the name of a system, and words such as "problem" that say nothing of what it is. */
  isBare(said: string): boolean;
  /** One word that is in no phrase and is like nothing that we know. */
  isForeign(said: string): boolean;
  /** What is left of a text when the names of systems are taken out. */
  withoutNames(said: string): string;
  /** The part of a message that is about this system: from where it is named to where another one is. */
  partAbout(said: string, guide: GuideId): string;
  readonly questions: Questions;
  readonly remarks: Remarks;
  readonly answers: FreeAnswers;
}

const bare = new Set(
  'problem problems issue issues trouble help please with my a the i have need is not working got on an question about for account system can you me to hi hello stuck website'.split(
    ' ',
  ),
);

/** One of these beside the name of a system does not say what is wrong with it: "esr password". */
const things = new Set('password passwords email code codes app page account'.split(' '));

/** Somebody who names a system is hardly ever about something else. */
const besides = 0.4;
/**
 * Listens by what was learnt from the phrases of these guides. The topics of the same name in several guides are one symptom to a
 * listener who does not know the system yet; one who does chooses only between the topics that the system has.
 */
export function topicClassifierOf(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  learnt: Learnt,
): TopicClassifier {
  const spelling = new Spelling(learnt.vocabulary);
  const systems = systemsOf(guides, common);
  const known = new Set(learnt.known);
  const topics = modelListenerOf(learnt);
  const named = remembered((said) => systems.named(said), mostParts);
  const without = remembered((said) => systems.without(said), mostParts);
  const reader = new FeatureReader(learnt.features);
  const impression = (isNamed: boolean) =>
    remembered((said) => topics.impression(reader.read(without(said), isNamed)), mostParts);
  const ofNamed = impression(true);
  const ofUnnamed = impression(false);
  const shares = new Map([undefined, ...guides.keys()].map((guide) => [guide, sharesOf(guide)]));
  const likelihoods = new Map([undefined, ...guides.keys()].map((guide) => [guide, likelihoodsFor(guide)]));
  const correctedOf = remembered((typed) => corrected(typed, spelling), mostParts);
  return {
    corrected: correctedOf,
    remarks: remarksOf(guides.get(common), learnt.remarks, (typed) => without(correctedOf(typed)), reader),
    answers: freeAnswersOf(learnt.answers, (typed) => reader.read(without(correctedOf(typed)), false)),
    questions: questionsOf(guides, common, learnt.questions, {
      corrected: correctedOf,
      named,
      unnamed: (said) => systems.unnamed(said),
      features: (said, isNamed) => reader.read(said, isNamed),
    }),
    named,
    isBare(said) {
      const left = without(said)
        .split(' ')
        .filter((word) => word !== '' && !bare.has(word));
      return left.length === 0 || (left.length === 1 && things.has(left[0] as string));
    },
    isForeign(said) {
      const [word, ...others] = contentOf(without(said));
      return word !== undefined && others.length === 0 && !known.has(word) && conceptsIn(said).size === 0;
    },
    withoutNames: without,
    partAbout: (said, guide) => systems.partAbout(said, guide),
    likelihoods: (said, guide) => likelihoods.get(guide)?.(said) ?? [],
    mayBe: (said, guide, isOne, chance) =>
      topics.mayBe(ofNamed(said), shares.get(guide) ?? [], (label) => isOne(topics.labels[label] as TopicId), chance),
  };

  function likelihoodsFor(guide: GuideId | undefined): (said: string) => Likelihoods {
    const among = shares.get(guide) ?? [];
    return remembered((said) => {
      const isNamed = guide !== undefined || named(said).some(({ plainness }) => plainness > 1);
      const chances = topics.chances((isNamed ? ofNamed : ofUnnamed)(said), among);
      const likely: (readonly [TopicId, number])[] = [];
      for (let label = 0; label < among.length; label += 1) {
        if (among[label] === 0) continue;
        const one = [topics.labels[label] as TopicId, chances[label] as number] as const;
        // Put in its place at once: to sort so few takes longer.
        let at = likely.push(one) - 1;
        for (; at > 0 && one[1] > (likely[at - 1] as typeof one)[1]; at -= 1) likely[at] = likely[at - 1] as typeof one;
        likely[at] = one;
      }
      return likely;
    }, mostParts);
  }

  /** How much each topic counts: those that a system has, and those around the systems; all of them where no system is known. */
  function sharesOf(guide: GuideId | undefined): readonly number[] {
    const own = guide === undefined ? undefined : guides.get(guide)?.topics;
    const around = guides.get(common)?.topics;
    return topics.labels.map((label) =>
      own === undefined || own.has(label) ? 1 : around?.has(label) === true ? besides : 0,
    );
  }
}
