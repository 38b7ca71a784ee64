import { commonTopics } from '../../guide/common-topics.ts';
import { isMidway, listExits } from '../../guide/list.ts';
import { render } from '../../guide/text.ts';
import { part } from '../../text/pattern.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import { isQuestion as asksBack } from '../handoff-form.ts';
import { lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';

/** What the steps of a list bid, and how people say that they have done it. */
export const done: readonly (readonly [bidden: RegExp, past: RegExp])[] = [
  [/\bopen\b/, /\b(?:opened|open|got)\b/],
  [/\b(?:copy|paste)\b/, /\b(?:copied|coppied|copyed|pasted|copy and pasted)\b/],
  [/\b(?:click|press|select|choose)\b/, /\b(?:clicked|cliked|clickd|pressed|prest|hit|selected|chose|chosen|picked)\b/],
  [/\b(?:type|fill|put)\b/, /\b(?:typed|tipped|filled|put|entered)\b/],
  [/\b(?:go to|log in|login)\b/, /\b(?:went|gone|logged)\b/],
];
/** "Now what?" goes on; anything else that is asked is a question. */
export const thenWhat =
  /(?:^| )(?:now what|what now|then what|what then|what next|whats next|where next|what do i do (?:now|next)|what (?:shall|should) i do (?:now|next)|and now|next)$/;
/** Whoever has done it in so many words: "ok im there", "done and pasted". */
const there =
  /^(?:(?:ok|okay|right|so|yes|yeah|yep|and) )*(?:(?:i )?(?:am|im) (?:there|on it|on that|on the page|on that page)|done|did)(?: (?:it|that|this|and|then|ok|now))*(?: |$)/;
/** "Did it go through?" asks, and "did it then" tells. */
const asksWhether =
  /^(?:(?:ok|right|so|and|but) )*(?:did|has|have|had|was) (?:it|that|this|i|you|they|the|my) (?!(?:and|then|ok|now|too|already)\b)\w/;
/** What is against it: a no, a but, an error, a report of what came of it. */
const against =
  new RegExp(part`\b(?:but|not|no|nothing|never|without|wrong|error|fail(?:s|ed)?|refus\w+|says?|said|still|except|cant
    |couldnt|dont|didnt|wont|isnt|hasnt|doesnt|havent|twice|times|by (?:mistake|accident)|expired|invalid
    |stuck)\b`);
/** No step takes more to tell. */
const mostWords = 8;

/** A step that is done, told by its own verb: "copied the link", where it was to be copied. */
export const stepDone: Rule = ({ plain, words, heard }, state) => {
  const step = stepOf(state);
  // "Pasted it and it's asking for my email": the first of it is done.
  const clauses = lengthOf(plain) > mostWords ? clausesOf(words) : [];
  const first = clauses.length > 1 ? normalise(clauses[0] ?? '') : plain;
  const said = first.replace(thenWhat, '').trim();
  if (step === undefined || heard.entities.length > 0 || heard.frustrated) return undefined;
  if (
    against.test(said) ||
    asksWhether.test(said) ||
    lengthOf(said) > mostWords ||
    (said === plain && asksBack(words)) ||
    (first !== plain && against.test(plain))
  )
    return undefined;
  // "Now what?", and nothing else.
  const isDone =
    (said === '' && plain !== '') ||
    there.test(said) ||
    done.some(([bidden, past]) => bidden.test(step) && past.test(said));
  return isDone ? { do: 'answer', exit: listExits.next, values: {} } : undefined;
};

const furniture =
  '(?:button|link|box|boxes|page|menu|form|option|field|icon|tab|bit|thing|word|one|it|that|this|anything|anywhere|where|screen)s?';
const unseen = new RegExp(
  `^(?:(?:sorry|oh|um|er|but|no|nope|well|hmm) )*(?:i )?(?:cant|can not|cannot|couldnt|dont) (?:see|find|spot|get to) (?:\\w+ ){0,4}${furniture}(?: (?:anywhere|here|there|on (?:the|my|this) (?:page|phone|screen)))?$` +
    `|^(?:(?:sorry|oh|um|er|but|no|nope|well) )*(?:theres|there is|i have|ive got|i see) no (?:\\w+ ){0,3}${furniture}(?: (?:anywhere|here|there))?$`,
);

/** A step whose button or page is not to be seen: what they see is asked. */
export const stepUnseen: Rule = ({ plain, heard }, state) =>
  stepOf(state) !== undefined && heard.entities.length === 0 && unseen.test(plain)
    ? { do: 'answer', exit: listExits.stuck, values: {} }
    : undefined;

const found =
  /^(?:(?:oh|ah|ok|yeah|yes|yep|wait|no|sorry|right|actually|now) )*(?:(?:i )?(?:ive |have )?(?:just )?(?:found|got|see|seen|spotted|can see) (?:it|that|the \w+)|found it|there it is|its there|it is there)(?: now| after all)*$/;

/** "Oh yeah, found it", where they were stuck at a step: that step stands again. */
export const stepFound: Rule = ({ plain }, { current, question }) =>
  current?.place.progress?.tell === 'none' && question.ask !== undefined && found.test(plain)
    ? { do: 'command', command: commonTopics.back }
    : undefined;

/** The step that was told last, as it is compared, where there are more to come and no prompt stands over it. */
function stepOf({ current, question, now }: State): string | undefined {
  if (current === undefined || !question.isEarly) return undefined;
  const { rest, progress, values, reached } = current.place;
  if (rest.kind !== 'ask' || progress === undefined || !isMidway(progress)) return undefined;
  const step = rest.list?.steps[progress.at - 1];
  return step && normalise(render(step.say, values, reached, now));
}
