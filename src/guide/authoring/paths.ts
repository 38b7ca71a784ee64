import type { ExitId, Guide, Outcome, Step, StepId, TopicId } from '../guide.ts';

/** One way through a topic, from its first step to an outcome. */
export interface Path {
  readonly topic: TopicId;
  readonly legs: readonly Leg[];
  readonly end: Outcome;
}

export interface Leg {
  readonly step: Step;
  readonly exit: ExitId;
}

/**
 * Every path of a topic. A compiled guide has no circles, so there are finitely many. A system is connected or it is not:
 * a path that asks twice has the same answer twice.
 */
export function* pathsOf(guide: Guide, topicId: TopicId): Generator<Path> {
  const topic = guide.topics.get(topicId);
  if (topic === undefined) throw new Error(`guide ${guide.id} has no topic ${topicId}`);
  yield* from(topic.start, []);

  function* from(id: StepId, legs: Path['legs'], connection?: ExitId): Generator<Path> {
    const step = guide.steps.get(id);
    if (step === undefined) throw new Error(`guide ${guide.id} has no step ${id}`);
    // A reminder goes on from an outcome that waits: the outcome is an end, and a step on the way.
    if (step.kind === 'outcome') yield { topic: topicId, legs, end: step };
    for (const [exit, to] of waysOut(step, connection)) {
      yield* from(to, [...legs, { step, exit }], asksConnection(step) ? exit : connection);
    }
  }
}

/** How many paths a topic has, without walking them one by one. */
export function countPaths(guide: Guide, topicId: TopicId): number {
  const counts = new Map<string, number>();
  const count = (id: StepId, connection?: ExitId): number => {
    const key = `${id} ${connection ?? ''}`;
    const known = counts.get(key);
    if (known !== undefined) return known;
    const step = guide.steps.get(id);
    if (step === undefined) return 0;
    const through = waysOut(step, connection).map(([exit, to]) => count(to, asksConnection(step) ? exit : connection));
    const total = through.reduce((sum, paths) => sum + paths, step.kind === 'outcome' ? 1 : 0);
    counts.set(key, total);
    return total;
  };
  return count(guide.topics.get(topicId)?.start ?? '');
}

export function asksConnection(step: Step): boolean {
  return step.kind === 'act' && step.act === 'connection';
}

function waysOut(step: Step, connection: ExitId | undefined): [ExitId, StepId][] {
  const ways = [...step.exits];
  return connection !== undefined && asksConnection(step) ? ways.filter(([exit]) => exit === connection) : ways;
}
