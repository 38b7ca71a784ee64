import { part } from '../../text/pattern.ts';
import { lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';

const lead = part`^(?:(?:so|ok|okay|and|but|right|then|well|oh|sorry|er|um) )*`;
/** "Where's this form then", "so where do I put it", "which page is that" */
const where = new RegExp(
  part`${lead}(?:where(?:s| is| are)?|what|which|whats|how do i (?:get to|find|open)|show me|can i (?:have|see)|give me|send me) (?:\w+ ){0,5}?(?:form|page|put|puts|type|enter|go(?:es)?|write|supposed to go)\b`,
);
/** "Is it saved", "do you keep my birthday", "did that get stored" */
const isKept = new RegExp(
  part`${lead}(?:do|does|did|is|are|was|has|have|will|can|who|how long)\b(?: \w+){0,5}? (?:kept|keep|keeping|sav(?:e|ed|ing)|stor(?:e|ed|ing)|hold(?:ing)?(?: on(?:to)?)?|held|record(?:ed)?|seen?|shown|deleted?|remember(?:ed)?|gone|left)\b`,
);
const longest = 9;
/** How many of their last lines are looked through for the day that was taken out. */
const recent = 3;
const mark = /\[date of birth removed\]/;

/** "So where do I put it?", "is it saved?", once a date of birth was taken out: it is of that day, whatever is asked. */
export const ofBirthday: Rule = ({ plain, secrets, heard }, { record }) => {
  if (heard.systems.length > 0 || secrets.length > 0 || lengthOf(plain) > longest) return undefined;
  const lines = (record.tail ?? []).filter(({ from }) => from === 'person').slice(-recent);
  if (!lines.some(({ text }) => mark.test(text))) return undefined;
  return where.test(plain) || isKept.test(plain) ? { do: 'tell', facts: ['around.date-of-birth-kept'] } : undefined;
};
