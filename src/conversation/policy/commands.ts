import { commonTopics, type Steering } from '../../guide/common-topics.ts';
import type { Rule } from './rule.ts';
import { isAhead } from './status.ts';

const { back, restart, why, stop } = commonTopics;
const steering: readonly Steering[] = [back, restart, why, stop];

/** Back, start again, why, stop: the whole of a short message, never a word inside a longer one. */
export const command: Rule = ({ words, remark }, { analyser, current, last }) => {
  const topic = analyser.command(words);
  const found = steering.find((one) => one === topic);
  // "Can I have another go now?", where a lock is waited out, asks for no new beginning.
  if (found === restart && remark === 'when-open' && current === undefined && isAhead(last)) return undefined;
  if (found === undefined && remark === 'reason') return { do: 'command', command: why, ofThing: true };
  return found === undefined ? undefined : { do: 'command', command: found };
};
