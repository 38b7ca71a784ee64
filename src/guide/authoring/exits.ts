import { isActName, resultsOf } from '../acts.ts';
import type { ExitId, StepId } from '../guide.ts';
import { listExits } from '../list.ts';
import type { StepSource } from './source.ts';
import { nearest } from './wording.ts';

/** Ways on that are no answer: after an input, after a sentence, when a time has come, and through a list of steps. */
const reservedExits = new Set<string>(['given', 'then', 'reminder', ...Object.values(listExits)]);

/** Who knows what there is, and collects what is wrong. */
interface Complaining {
  isThere(group: 'steps', name: string): boolean;
  complain(path: readonly PropertyKey[], message: string, remedy: string, step?: StepId): void;
}

/** Every way out of a step, and what is wrong with them. */
export function exitsOf(
  id: StepId,
  source: StepSource,
  all: readonly StepId[],
  compiler: Complaining,
): Map<ExitId, StepId> {
  const exits = new Map<ExitId, StepId>();
  const add = (exit: ExitId, to: StepId, path: PropertyKey[]) => {
    if (!compiler.isThere('steps', to))
      compiler.complain(
        path,
        `${reservedExits.has(exit) ? '' : `${exit} `}goes to ${to}, which is not a step`,
        nearest(to, all, 'name a step of this guide'),
        id,
      );
    if (exits.has(exit)) compiler.complain(path, `there are two ways out named ${exit}`, 'rename the answer', id);
    exits.set(exit, to);
  };
  const path = ['steps', id];
  for (const [answerId, answer] of Object.entries(source.answers ?? {})) {
    if (reservedExits.has(answerId))
      compiler.complain([...path, 'answers', answerId], `${answerId} is not a name for an answer`, 'rename it', id);
    if (answer.go !== undefined) add(answerId, answer.go, [...path, 'answers', answerId]);
  }
  if (source.act !== undefined && isActName(source.act)) {
    const possible = resultsOf(source.act);
    const routed = source.results ?? {};
    for (const result of possible.keys()) {
      const to = routed[result];
      if (to === undefined)
        compiler.complain(
          [...path, 'results'],
          `${source.act} can end in ${result}, which goes nowhere`,
          `add ${result}: and the step to go to`,
          id,
        );
      else add(result, to, [...path, 'results', result]);
    }
    for (const result of Object.keys(routed)) {
      if (!possible.has(result))
        compiler.complain(
          [...path, 'results', result],
          `${source.act} never ends in ${result}`,
          `its results are ${[...possible.keys()].join(', ')}`,
          id,
        );
    }
  } else if (source.go !== undefined) add(source.input === undefined ? 'then' : 'given', source.go, [...path, 'go']);
  if (source.remind !== undefined) add('reminder', source.remind.go, [...path, 'remind']);
  return exits;
}
