import { latestOf } from '../../guide/when/value.ts';
import { part } from '../../text/pattern.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { isQuestion } from '../record.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';
import { clockOf, isAhead, type Known } from './status.ts';

/** The lock that is waited out, where nothing else is open. */
function lockOf(state: State): Known | undefined {
  if (state.current !== undefined || isQuestion(state.question.offer) || !isAhead(state.last)) return undefined;
  const known = clockOf(state);
  return known?.message === 'status.lock' ? known : undefined;
}

/** "How long is that from now?", "so how many hours is that": counted, beside the hour that was told. */
export function lockLeft({ plain, heard }: Analysis, state: State): Known | undefined {
  if (!asksLength.test(plain) || heard.systems.some((named) => named !== state.last?.session.guide)) return undefined;
  const known = lockOf(state);
  const ends = known?.values['lock-ends'];
  if (known === undefined || ends === undefined) return undefined;
  const left = lengthInWords(Date.parse(latestOf(ends)) - state.now.getTime());
  return { message: 'status.lock-left', values: { ...known.values, left } };
}
const asksLength =
  new RegExp(part`\bhow (?:long|many (?:more )?(?:hours?|hrs|minutes)|much (?:time|longer)|far)\b.{0,24}
    \b(?:from now|left|to go|till then|until then|away|off|is that|thats|that is|to wait|more|yet|altogether|in hours)\b
    |^(?:(?:ok|so|right|and) )*(?:how (?:long|many hours|far) (?:is|s) (?:that|it)|thats how (?:long|many hours))\b`);

/** "About 11 hours", to the quarter. @param length in milliseconds */
function lengthInWords(length: number): string {
  const quarters = Math.max(1, Math.round(length / quarter));
  const hours = Math.floor(quarters / 4);
  const minutes = (quarters % 4) * 15;
  const words = [
    hours === 0 ? '' : `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    minutes === 0 ? '' : `${minutes} minutes`,
  ];
  return `about ${words.filter((one) => one !== '').join(' and ')}`;
}
const quarter = 900_000;

/** "And tomorrow at nine, what do I do first?": what comes once the lock is over, and not what to do till then. */
export const onceOver: Rule = ({ plain, heard, act }, state) => {
  if (act !== 'question' || heard.systems.some((named) => named !== state.last?.session.guide)) return undefined;
  if (!asksDeed.test(plain) || !thereafter.test(plain) || meantime.test(plain)) return undefined;
  const known = lockOf(state);
  return known && { do: 'status', message: 'status.lock-then', values: known.values };
};
const asksDeed =
  new RegExp(part`\b(?:do|should|shall|must) i (?:just |still |have to |need to )*(?:do|press|click|start|put|try|go|use|type|log|reset|need)\b
    |\b(?:what|whats|which|how|where)\b.{0,30}\b(?:do|press|click|start|begin|try|go|use|type|happens|first thing|get (?:back )?in|log in|reset)\b`);
const thereafter =
  new RegExp(part`\b(?:after|afterwards|once|when (?:it|its|the|that|thats|i)|then|tomorrow|tonight|later|first|in the morning|this evening
    |at (?:\d|half|quarter|noon|midnight|\w+ (?:oclock|tonight|tomorrow)))\b`);
const meantime = /\b(?:mean ?time|mean ?while|till then|until then|before then|while i|now)\b/;
