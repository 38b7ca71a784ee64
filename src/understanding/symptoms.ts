import type { Guide, GuideId, TopicId } from '../guide/guide.ts';
import { type Example, train } from './classifier.ts';
import { conceptsIn, conceptWords } from './concepts.ts';
import { contentOf, corrected, FeatureReader, stemOf } from './features.ts';
import { neighboursOf } from './neighbours.ts';
import { mostParts, remembered } from './remembered.ts';
import { Spelling, slipsAmong } from './spelling.ts';
import type { Words } from './strangers.ts';
import { type Named, type Systems, systemsOf } from './systems.ts';
import { normalise } from './words.ts';

/** How likely each topic is. They add up to 1. */
export type Likelihoods = ReadonlyMap<TopicId, number>;

export interface Listener extends Words {
  corrected(typed: string): string;
  named(said: string): readonly Named[];
  /**
   * How likely each topic is, by what was said; the topics around the systems included.
   *
   * @param said corrected text
   * @param guide the system that it is about; none for the symptom alone, whatever the system
   */
  likelihoods(said: string, guide: GuideId | undefined): Likelihoods;
  /** Nothing but the name of a system, and words such as "problem" that say nothing of what it is. */
  isBare(said: string): boolean;
  /** One word that is in no phrase and is like nothing that we know. */
  isForeign(said: string): boolean;
  /** What is left of a text when the names of systems are taken out. */
  withoutNames(said: string): string;
  /** The part of a message that is about this system: from where it is named to where another one is. */
  partAbout(said: string, guide: GuideId): string;
}

const bare = new Set(
  'problem problems issue issues trouble help please with my a the i have need is not working got on an question about for account system can you me to hi hello stuck website'.split(
    ' ',
  ),
);

/** One of these beside the name of a system does not say what is wrong with it: "esr password". */
const things = new Set('password passwords email code codes app page account'.split(' '));

/** As many phrases as a topic has when each of them counts as one. */
const ordinary = 150;
/** How nearly a topic of many phrases counts as one of few: at 1 they count the same, at 0 each phrase does. */
const evenness = 0.6;
/** Somebody who names a system is hardly ever about something else. */
const besides = 0.4;
/** How much the nearest phrases have to say beside the classifier. */
const voice = 0.4;
const unheard = 0.03;
/** What a topic is heard with for which none of the nearest phrases votes. */
const unvoiced = unheard ** voice;

/**
 * Learns from the phrases of the guides. The topics of the same name in several guides are one symptom to a listener who does
 * not know the system yet; one who does chooses only between the topics that the system has.
 */
export function listenerOf(guides: ReadonlyMap<GuideId, Guide>, common: GuideId): Listener {
  const spelling = spellingOf(guides);
  const systems = systemsOf(guides, common);
  const reader = new FeatureReader();
  const examples = examplesOf(guides, spelling, systems, reader);
  const count = reader.settle();
  const known = new Set(examples.flatMap(({ said }) => contentOf(said)));
  const neighbours = neighboursOf(examples, count);
  const classifier = train(examples, count);
  const named = remembered((said) => systems.named(said), mostParts);
  const without = remembered((said) => systems.without(said), mostParts);
  const impression = (said: string, isNamed: boolean) => {
    const features = reader.read(without(said), isNamed);
    return { nearest: neighbours.near(features), opinion: classifier.probabilities(features) };
  };
  const ofNamed = remembered((said) => impression(said, true), mostParts);
  const ofUnnamed = remembered((said) => impression(said, false), mostParts);
  const choices = new Map([undefined, ...guides.keys()].map((guide) => [guide, choicesOf(guide)]));
  return {
    corrected: remembered((typed) => corrected(typed, spelling), mostParts),
    named,
    isBare(said) {
      const left = without(said)
        .split(' ')
        .filter((word) => word !== '' && !bare.has(word));
      return left.length === 0 || (left.length === 1 && things.has(left[0] as string));
    },
    isWord: (word) => known.has(stemOf(word)) || conceptsIn(word).size > 0 || spelling.isWord(word),
    isSlip: (word) => corrected(word, spelling) !== word,
    isForeign(said) {
      const [word, ...others] = contentOf(without(said));
      return word !== undefined && others.length === 0 && !known.has(word) && conceptsIn(said).size === 0;
    },
    withoutNames: without,
    partAbout: (said, guide) => systems.partAbout(said, guide),
    likelihoods(said, guide) {
      const isNamed = guide !== undefined || named(said).some(({ plainness }) => plainness > 1);
      const { nearest, opinion } = (isNamed ? ofNamed : ofUnnamed)(said);
      const among: Choices = choices.get(guide) ?? new Map();
      const votes = nearest.votes(among);
      const chances = new Map<TopicId, number>();
      let sum = 0;
      for (const [label, { index, share }] of among) {
        const vote = votes.get(label);
        const heard = (opinion[index] as number) * (vote === undefined ? unvoiced : (unheard + vote) ** voice) * share;
        chances.set(label, heard);
        sum += heard;
      }
      for (const [label, heard] of chances) chances.set(label, heard / sum);
      return chances;
    },
  };

  /** The topics that a system has, and those around the systems; all of them where no system is known. */
  function choicesOf(guide: GuideId | undefined): Choices {
    const own = guide === undefined ? undefined : guides.get(guide)?.topics;
    const around = guides.get(common)?.topics;
    return new Map(
      classifier.labels.flatMap((label, index) => {
        if (own === undefined || own.has(label)) return [[label, { index, share: 1 }]];
        return around?.has(label) === true ? [[label, { index, share: besides }]] : [];
      }),
    );
  }
}

/** The topics that may be meant: where each is among those that were learnt, and how much it counts. */
type Choices = ReadonlyMap<TopicId, { readonly index: number; readonly share: number }>;

function spellingOf(guides: ReadonlyMap<GuideId, Guide>): Spelling {
  const counts = new Map<string, number>();
  for (const guide of guides.values()) {
    for (const topic of guide.topics.values()) {
      for (const phrase of topic.phrases) {
        for (const word of new Set(normalise(phrase).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  // A word met once or twice may itself be a slip that somebody wrote into the guides on purpose; so may one that is met
  // often, where a letter makes it a word that we are sure of ("pasword").
  const sure = conceptWords();
  const often = [...counts].filter(([, count]) => count > 2).sort((one, other) => other[1] - one[1]);
  const slips = slipsAmong(
    often.map(([word]) => word),
    sure,
  );
  return new Spelling([...sure, ...often.map(([word]) => word).filter((word) => !slips.has(word))]);
}

interface Phrase extends Example {
  readonly guide: GuideId;
  readonly said: string;
}

function examplesOf(
  guides: ReadonlyMap<GuideId, Guide>,
  spelling: Spelling,
  systems: Systems,
  reader: FeatureReader,
): readonly Phrase[] {
  const phrases = [...guides.values()].flatMap((guide) =>
    [...guide.topics.values()].flatMap((topic) =>
      [...new Set([topic.title, ...topic.phrases])].map((phrase) => {
        const said = corrected(phrase, spelling);
        const isNamed = systems.named(said).some(({ plainness }) => plainness > 1);
        return { features: reader.read(systems.without(said), isNamed), label: topic.id, guide: guide.id, said };
      }),
    ),
  );
  const counts = new Map<TopicId, number>();
  for (const { label } of phrases) counts.set(label, (counts.get(label) ?? 0) + 1);
  // A topic with many phrases is not much likelier for it.
  return phrases.map((one) => ({
    ...one,
    weight: Math.min(1.5, (ordinary / (counts.get(one.label) ?? ordinary)) ** evenness),
  }));
}
