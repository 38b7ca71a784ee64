import { acts } from '../acts.ts';
import type { Guide, Step, StepId } from '../guide.ts';
import { valuesOf } from '../session.ts';
import type { Issue } from './document.ts';

/**
 * What must hold of a guide as a graph: no step that cannot be reached, no way round in a circle, every path ends in an
 * outcome, and no sentence or act that uses a value before it is there. A missing target is the compiler's to report.
 *
 * A guide has no loops at all, not even through a question: someone who is sent round in a circle is not being helped.
 * The second failure leads to a person instead.
 */
export function checkGraph(guide: Guide, file: string, lineOf: (path: readonly PropertyKey[]) => number): Issue[] {
  const issues: Issue[] = [];
  const complain = (step: StepId, message: string, remedy: string) =>
    issues.push({ file, line: lineOf(['steps', step]), step, message, remedy });

  const starts = [...new Set([...guide.topics.values()].map((topic) => topic.start))].filter((id) =>
    guide.steps.has(id),
  );
  const { order, circles } = depthFirst(guide, starts);
  for (const [from, to] of circles) {
    complain(from, `goes back to ${to}, round in a circle`, 'end in a handoff, or offer the topic again at the end');
  }
  for (const step of guide.steps.values()) {
    if (!order.includes(step.id))
      complain(step.id, 'cannot be reached from any topic', 'lead an answer to it, or delete it');
    for (const { id, changes } of step.kind === 'ask' ? step.answers : [])
      if (changes !== undefined && !asksToType(guide.steps.get(changes)))
        complain(
          step.id,
          `${id} changes ${changes}, where nothing is typed`,
          'name a step of this guide with an input',
        );
    if (step.kind !== 'outcome' && step.exits.size === 0) complain(step.id, 'is a dead end', 'give it a way out');
  }
  if (circles.length > 0) return issues;

  const known = knownBefore(guide, starts, order);
  for (const id of order) {
    const step = guide.steps.get(id);
    if (step === undefined) continue;
    for (const name of usedBy(step)) {
      if (known.get(id)?.has(name) !== true && !commonlyKnown.has(name)) {
        complain(
          id,
          `uses ${name}, which some path here has not asked for`,
          `ask for ${name} on every path, or say it otherwise`,
        );
      }
    }
  }
  return issues;
}

function asksToType(step: Step | undefined): boolean {
  return step?.kind === 'ask' && step.input !== undefined;
}

/** Values that a session may be given when it begins, so that no step of its own need ask. */
const commonlyKnown = new Set(['system', 'topic', 'contact']);

function usedBy(step: Step): Set<string> {
  const texts = [step.say, ...(step.kind === 'ask' ? [step.ask, step.reword, step.explain] : [])];
  const used = texts.flatMap((text) => text ?? []).flatMap((part) => (part.kind === 'value' ? [part.name] : []));
  const linked = step.links.flatMap(({ to }) => ('value' in to ? [to.value] : []));
  const reminded = step.remind !== undefined && 'at' in step.remind.when ? [step.remind.when.at] : [];
  const needed = step.kind === 'act' ? acts[step.act].needs : [];
  return new Set([...used, ...linked, ...reminded, ...needed]);
}

/** The values an exit of a step leaves behind. */
export function leaves(step: Step, exit: string): readonly string[] {
  if (step.kind === 'ask' && exit !== 'given') return Object.keys(valuesOf(step, exit));
  if (step.kind === 'ask' && step.input !== undefined) return [step.input.keep];
  if (step.kind === 'act') {
    const results: Readonly<Record<string, readonly string[]>> = acts[step.act].results;
    return results[exit] ?? [];
  }
  return [];
}

/** For each step, the values that every path to it has left behind. Steps come in topological order. */
function knownBefore(guide: Guide, starts: readonly StepId[], order: readonly StepId[]): Map<StepId, Set<string>> {
  const known = new Map<StepId, Set<string>>(starts.map((id) => [id, new Set()]));
  for (const id of order) {
    const step = guide.steps.get(id);
    if (step === undefined) continue;
    const here = known.get(id) ?? new Set();
    for (const [exit, to] of step.exits) {
      const after = new Set([...here, ...leaves(step, exit)]);
      const before = known.get(to);
      known.set(to, before === undefined ? after : new Set([...before].filter((name) => after.has(name))));
    }
  }
  return known;
}

/** Steps in topological order (where there is no circle), and the edges that close a circle. */
function depthFirst(guide: Guide, starts: readonly StepId[]): { order: StepId[]; circles: [StepId, StepId][] } {
  const finished: StepId[] = [];
  const state = new Map<StepId, 'open' | 'done'>();
  const circles: [StepId, StepId][] = [];
  const enter = (id: StepId): void => {
    const step = guide.steps.get(id);
    if (step === undefined) return;
    state.set(id, 'open');
    for (const to of step.exits.values()) {
      if (state.get(to) === 'open') circles.push([id, to]);
      else if (state.get(to) === undefined) enter(to);
    }
    state.set(id, 'done');
    finished.push(id);
  };
  for (const id of starts) if (state.get(id) === undefined) enter(id);
  return { order: finished.reverse(), circles };
}
