import { labelOf, noAnswer } from './answer-lessons.ts';
import type { Features } from './features.ts';
import { type Model, modelListenerOf } from './model.ts';

/** An answer that may be meant. */
export interface LikelyAnswer {
  readonly id: string;
  /** 0 to 1: how likely it is, beside the others and that none of them is meant. */
  readonly chance: number;
}

/**
 * Which of the answers to a question is meant by words that are no name of it: "it just sits there spinning". The likeliest first, and
 * only those that were learnt.
 */
export type FreeAnswers = (
  typed: string,
  answers: readonly { readonly id: string; readonly label: string }[],
) => readonly LikelyAnswer[];

/** @param featuresOf of what was typed */
export function freeAnswersOf(model: Model, featuresOf: (typed: string) => Features): FreeAnswers {
  const listener = modelListenerOf(model);
  const places = new Map(listener.labels.map((label, place) => [label, place]));
  const none = places.get(noAnswer);
  return (typed, answers) => {
    const known = answers.flatMap(({ id, label }) => {
      const place = places.get(labelOf({ label }));
      return place === undefined ? [] : [{ id, place }];
    });
    if (known.length === 0) return [];
    const among = listener.labels.map(() => 0);
    if (none !== undefined) among[none] = 1;
    for (const { place } of known) among[place] = 1;
    const impression = listener.impression(featuresOf(typed));
    if (!listener.isLike(impression, among)) return [];
    const chances = listener.chances(impression, among);
    return known
      .map(({ id, place }) => ({ id, chance: chances[place] as number }))
      .sort((one, other) => other.chance - one.chance);
  };
}
