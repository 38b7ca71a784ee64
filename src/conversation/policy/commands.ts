import { commonTopics, type Steering } from '../../guide/common-topics.ts';
import type { Rule } from './rule.ts';

const { back, restart, why, stop } = commonTopics;
const steering: readonly Steering[] = [back, restart, why, stop];

/** Back, start again, why, stop: the whole of a short message, never a word inside a longer one. */
export const command: Rule = ({ words, remark }, { analyser }) => {
  const topic = analyser.command(words);
  const found = steering.find((one) => one === topic);
  if (found === undefined && remark === 'reason') return { do: 'command', command: why, ofThing: true };
  return found === undefined ? undefined : { do: 'command', command: found };
};
