import type { Answer, Guide, GuideId } from '../../guide/guide.ts';
import { normalise } from '../text/normalise.ts';
import type { FeatureReader } from './features.ts';
import type { Example } from './logistic-regression.ts';

/** The label of what answers nothing. */
export const noAnswer = '-none';

/** What is learnt of one answer holds for every other of the same words: "Yes, I'm in" is asked at many steps. */
export function labelOf({ label }: Pick<Answer, 'label'>): string {
  return normalise(label);
}

/** A name of an answer teaches less than what people type in its place: there are many, and they are matched word for word. */
const weightOfName = 0.6;
/** One in so many of these is learnt as no answer, of one question after the other: there are many more of them than answers. */
const everyNth = { asked: 4, aside: 4, told: 8, besideInput: 16 };
const weightOfOther = 0.4;

/**
 * What teaches which answer is meant by words that are no name of it: each example could be one of the answers to its own question,
 * or none of them.
 *
 * @param correct puts slips and shorthand right, and leaves the names of systems out
 */
export function answerLessons(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  correct: (typed: string) => string,
  reader: FeatureReader,
): readonly Example[] {
  return [...guides.values()].flatMap(({ steps, ways, questions }) => {
    const asks = [...steps.values()].flatMap((step) =>
      step.kind === 'ask' && step.answers.length > 0
        ? {
            answers: step.answers,
            ways: ways.get(step.id) ?? [],
            among: [...step.answers.map(labelOf), noAnswer],
            isTyped: step.input !== undefined,
          }
        : [],
    );
    const example = (said: string, label: string, among: readonly string[], weight: number): Example => ({
      features: reader.read(correct(said), false),
      label,
      among,
      weight,
    });
    const own = asks.flatMap(({ answers, ways, among }) => [
      ...answers.flatMap((answer) =>
        [answer.label, ...answer.also].map((name) => example(name, labelOf(answer), among, weightOfName)),
      ),
      ...ways.map(({ exit, said }) => {
        const answer = answers.find(({ id }) => id === exit);
        return example(said, answer === undefined ? noAnswer : labelOf(answer), among, 1);
      }),
    ]);
    const others = [
      ...some(
        [...questions.values()].flatMap((question) => question.asked),
        everyNth.asked,
      ),
      ...some(
        phrasesOf(guides, (guide) => guide === common),
        everyNth.aside,
      ),
      // What is wrong, told once more, answers nothing that is asked of it.
      ...some(
        phrasesOf(guides, (guide) => guide !== common),
        everyNth.told,
      ),
    ];
    const none = others.flatMap((said, at) => {
      const ask = asks[at % asks.length];
      return ask === undefined ? [] : [example(said, noAnswer, ask.among, weightOfOther)];
    });
    // Where something is to be typed, few answers stand beside it: what answers other questions tells what is none of them.
    const typed = asks.filter(({ isTyped }) => isTyped);
    const elsewhere = typed.flatMap(({ among }, place) =>
      asks
        .flatMap(({ answers, ways }) => [
          ...answers.flatMap((answer) => answer.also.map((said) => ({ said, label: labelOf(answer) }))),
          ...ways.flatMap(({ exit, said }) => {
            const answer = answers.find(({ id }) => id === exit);
            return answer === undefined ? [] : [{ said, label: labelOf(answer) }];
          }),
        ])
        .filter(({ label }, at) => !among.includes(label) && (at + place) % everyNth.besideInput === 0)
        .map(({ said }) => example(said, noAnswer, among, weightOfOther)),
    );
    return [...own, ...none, ...elsewhere];
  });
}

function phrasesOf(guides: ReadonlyMap<GuideId, Guide>, isOf: (guide: GuideId) => boolean): readonly string[] {
  return [...guides.values()].flatMap(({ id, topics }) =>
    isOf(id) ? [...topics.values()].flatMap(({ phrases }) => phrases) : [],
  );
}

const some = (all: readonly string[], nth: number): readonly string[] => all.filter((_, at) => at % nth === 0);
