import type { ExitId, Guide, Outcome, Step, StepId, TopicId } from './guide.ts';

/** One way through a topic, from its first step to an outcome. */
export interface Path {
  readonly topic: TopicId;
  readonly legs: readonly { readonly step: Step; readonly exit: ExitId }[];
  readonly end: Outcome;
}

/** Every path of a topic. A compiled guide has no circles, so there are finitely many. */
export function* pathsOf(guide: Guide, topicId: TopicId): Generator<Path> {
  const topic = guide.topics.get(topicId);
  if (topic === undefined) throw new Error(`guide ${guide.id} has no topic ${topicId}`);
  yield* from(topic.start, []);

  function* from(id: StepId, legs: Path['legs']): Generator<Path> {
    const step = guide.steps.get(id);
    if (step === undefined) throw new Error(`guide ${guide.id} has no step ${id}`);
    if (step.kind === 'outcome') {
      yield { topic: topicId, legs, end: step };
      // A reminder goes on from an outcome that waits.
      for (const [exit, to] of step.exits) yield* from(to, [...legs, { step, exit }]);
      return;
    }
    for (const [exit, to] of step.exits) yield* from(to, [...legs, { step, exit }]);
  }
}

/** How many paths a topic has, without walking them one by one. */
export function countPaths(guide: Guide, topicId: TopicId): number {
  const counts = new Map<StepId, number>();
  const count = (id: StepId): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const step = guide.steps.get(id);
    if (step === undefined) return 0;
    const through = [...step.exits.values()].reduce((sum, to) => sum + count(to), 0);
    const total = through + (step.kind === 'outcome' ? 1 : 0);
    counts.set(id, total);
    return total;
  };
  return count(guide.topics.get(topicId)?.start ?? '');
}
