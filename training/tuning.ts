import { readLearnt } from '../src/app/learnt.ts';
import type { Guide, GuideId } from '../src/guide/guide.ts';
import { topicClassifierOf } from '../src/understanding/intents/topic-classifier.ts';
import { analyser } from '../src/understanding/understand.ts';
import { type Labelled, type Marked, markOf, outputOf, type Sums, sumsOf } from './scoring.ts';

export const candidates: readonly number[] = Array.from({ length: 16 }, (_, index) => 0.2 + index * 0.04);
const folds = 5;
/** A wrong turn costs so many right ones when the threshold is chosen: a question is cheaper. */
const costOfWrong = 3;

/** Every line marked at every candidate threshold. What was learnt is of the phrases, and never of the lines. */
function markedAt(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  lines: readonly Labelled[],
): readonly Marked[][] {
  const listener = topicClassifierOf(guides, common, readLearnt(guides));
  return candidates.map((threshold) => {
    const { understand, likeliest } = analyser(guides, common, listener, undefined, threshold);
    return lines.map((line) => {
      const output = outputOf(line.id, understand(line.text, undefined), common, likeliest);
      return { line, output, mark: markOf(line, output) };
    });
  });
}

export function curveOf(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  lines: readonly Labelled[],
): readonly { readonly threshold: number; readonly sums: Sums }[] {
  return markedAt(guides, common, lines).map((marked, index) => ({
    threshold: candidates[index] as number,
    sums: sumsOf(marked),
  }));
}

/** Chooses the threshold on four fifths of the lines and measures it on the last, five times over. */
export function tune(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  lines: readonly Labelled[],
): { readonly chosen: readonly number[]; readonly sums: Sums; readonly marked: readonly Marked[] } {
  const all = markedAt(guides, common, lines);
  const chosen: number[] = [];
  const measured: Marked[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const worth = (marked: readonly Marked[]) => {
      const { score, wrong } = sumsOf(marked.filter((_, index) => index % folds !== fold));
      return score - costOfWrong * wrong;
    };
    const worths = all.map(worth);
    const best = worths.indexOf(Math.max(...worths));
    chosen.push(candidates[best] as number);
    measured.push(...(all[best] as Marked[]).filter((_, index) => index % folds === fold));
  }
  return { chosen, sums: sumsOf(measured), marked: measured };
}
