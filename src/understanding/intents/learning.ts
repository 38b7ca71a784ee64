import type { Guide, GuideId, TopicId } from '../../guide/guide.ts';
import { normalise } from '../text/normalise.ts';
import { Spelling, slipsAmong } from '../text/spelling.ts';
import { answerLessons } from './answer-lessons.ts';
import { conceptWords } from './concepts.ts';
import { contentOf, corrected, FeatureReader, type Numbering } from './features.ts';
import type { Example } from './logistic-regression.ts';
import { type Model, modelOf } from './model.ts';
import { questionLessons } from './question-lessons.ts';
import { remarkLessons } from './remark-lessons.ts';
import { type Systems, systemsOf } from './systems.ts';

/** What is learnt from the phrases of guides, which takes seconds: data that a listener is made of in no time. */
export interface Learnt extends Model {
  /** Words as they should be written, the surest first. */
  readonly vocabulary: readonly string[];
  /** The stems of words that are in a phrase. */
  readonly known: readonly string[];
  /** Which feature has which number, in all models. */
  readonly features: Numbering;
  /** Which fact a question asks for: see questions.ts. */
  readonly questions: Model;
  /** What is said of the conversation itself: see remarks.ts. */
  readonly remarks: Model;
  /** Which answer to an open question is meant: see free-answers.ts. */
  readonly answers: Model;
}

/** As many phrases as a topic has when each of them counts as one. */
const ordinary = 150;
/** How nearly a topic of many phrases counts as one of few: at 1 they count the same, at 0 each phrase does. */
const evenness = 0.6;
/** All that a listener has to learn. The same phrases always teach the same. */
export function learn(guides: ReadonlyMap<GuideId, Guide>, common: GuideId): Learnt {
  const vocabulary = vocabularyOf(guides);
  const reader = new FeatureReader();
  const spelling = new Spelling(vocabulary);
  const systems = systemsOf(guides, common);
  const correct = (typed: string) => corrected(typed, spelling);
  const topics = examplesOf(guides, spelling, systems, reader);
  const questions = questionLessons(guides, common, correct, systems, reader);
  const remarks = remarkLessons(guides, common, (typed) => systems.without(correct(typed)), reader);
  const answers = answerLessons(guides, common, (typed) => systems.without(correct(typed)), reader);
  const features = reader.numbering();
  const count = features.firsts.length;
  return {
    vocabulary,
    known: [...new Set(topics.flatMap(({ said }) => contentOf(said)))],
    features,
    ...modelOf(topics, count),
    questions: modelOf(questions, count),
    remarks: modelOf(remarks, count),
    answers: modelOf(answers, count),
  };
}

/** All that `learn` looks at in the guides: where this is the same, the same is learnt. */
export function lessonsOf(guides: ReadonlyMap<GuideId, Guide>): string {
  return JSON.stringify(
    [...guides.values()].map(({ id, title, called, routing, topics, steps, ways, questions, remarks }) => [
      id,
      title,
      called,
      [routing.alsoCalled, routing.everydayNames, routing.besideLogin, routing.meansElse, routing.hints],
      [...topics.values()].map((topic) => [topic.id, topic.title, topic.phrases]),
      [...questions].map(([row, { asked }]) => [row, asked]),
      [...routing.remarks],
      [...remarks],
      [...steps.values()].flatMap((step) => (step.kind === 'ask' ? [[step.answers, ways.get(step.id)]] : [])),
    ]),
  );
}

function vocabularyOf(guides: ReadonlyMap<GuideId, Guide>): readonly string[] {
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
  return [...sure, ...often.map(([word]) => word).filter((word) => !slips.has(word))];
}

interface Phrase extends Example {
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
        return { features: reader.read(systems.without(said), isNamed), label: topic.id, said };
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
