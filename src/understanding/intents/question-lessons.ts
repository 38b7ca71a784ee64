import type { Guide, GuideId } from '../../guide/guide.ts';
import { isAsking, isWanting } from './asking.ts';
import { contentOf, type FeatureReader } from './features.ts';
import type { Example } from './logistic-regression.ts';
import type { Systems } from './systems.ts';

/** The labels of what asks for no fact: what is told of a login, and what is said of anything else. */
export const noFact = { told: '-told', wanted: '-wanted', else: '-else' } as const;

/** As many ways of asking as a row has when each of them counts as one. */
const ordinary = 14;
const evenness = 0.6;
/** What is told counts less, one by one, than what is asked: there is ten times as much of it. */
const weightOfTold = 0.5;

/**
 * What teaches which fact a question asks for. Rows of the same name in several guides are one question, as topics are one symptom.
 * What asks for none is learnt from the phrases of the topics, without those that are questions and may ask for a fact.
 */
export function questionLessons(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  correct: (typed: string) => string,
  systems: Systems,
  reader: FeatureReader,
): readonly Example[] {
  const featuresOf = (said: string) => {
    const isNamed = systems.named(said).some(({ plainness }) => plainness > 1);
    return reader.read(systems.unnamed(said), isNamed);
  };
  const asked = [...guides.values()].flatMap(({ questions }) =>
    [...questions].flatMap(([row, { asked }]) => asked.map((phrase) => ({ row, said: correct(phrase) }))),
  );
  const counts = new Map<string, number>();
  for (const { row } of asked) counts.set(row, (counts.get(row) ?? 0) + 1);
  const known = new Set(asked.map(({ said }) => said));
  const isLikeAsked = likenessTo(asked.map(({ said }) => said));
  const others = [...guides.values()].flatMap(({ id, topics }) =>
    [...topics.values()]
      .flatMap(({ phrases }) => phrases.map(correct))
      .flatMap((said): { said: string; label: string }[] => {
        if (!isAsking(said)) return [{ said, label: id === common ? noFact.else : noFact.told }];
        if (id === common) return isLikeAsked(said) ? [] : [{ said, label: noFact.else }];
        return isWanting(said) && !known.has(said) ? [{ said, label: noFact.wanted }] : [];
      }),
  );
  return [
    ...asked.map(({ row, said }) => ({
      features: featuresOf(said),
      label: row,
      weight: Math.min(1.5, (ordinary / (counts.get(row) ?? ordinary)) ** evenness),
    })),
    ...others.map(({ said, label }) => ({ features: featuresOf(said), label, weight: weightOfTold })),
  ];
}

/** Whether half of the words that carry a text, and more, are those of one of these. */
function likenessTo(texts: readonly string[]): (said: string) => boolean {
  const sets = texts.map((text) => new Set(contentOf(text)));
  return (said) => {
    const words = new Set(contentOf(said));
    return sets.some((set) => {
      const both = [...words].filter((word) => set.has(word)).length;
      return both * 3 >= set.size + words.size;
    });
  };
}
