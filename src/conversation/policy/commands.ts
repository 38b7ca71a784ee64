import { commonTopics } from '../../guide/common-topics.ts';
import type { Command } from './moves.ts';
import type { Rule } from './rule.ts';

const steering: ReadonlyMap<string, Command> = new Map([
  [commonTopics.back, 'back'],
  [commonTopics.restart, 'restart'],
  [commonTopics.why, 'why'],
  [commonTopics.stop, 'stop'],
]);

/** Back, start again, why, stop: the whole of a short message, never a word inside a longer one. */
export const command: Rule = ({ words }, { analyser }) => {
  const found = steering.get(analyser.command(words) ?? '');
  return found === undefined ? undefined : { do: 'command', command: found };
};

/** A person is asked for. */
export const handoff: Rule = ({ words }, { analyser }) =>
  analyser.command(words) === commonTopics.handoff ? { do: 'hand-over' } : undefined;
