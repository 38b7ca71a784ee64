import { commonTopics } from '../../guide/common-topics.ts';
import { part } from '../../text/pattern.ts';
import { freely } from './freely.ts';
import { isAt, isOnlyTime, isPressing, lengthOf, plainly } from './predicates.ts';
import type { Rule } from './rule.ts';

/** Distress, before all else. What was said of a login with it is kept for later. */
export const utter: Rule = ({ inDistress, meaning, text }, { current, question, now }) => {
  if (!inDistress || isOnlyTime(text, question.input, now)) return undefined;
  const beside = meaning.kind === 'other' ? (meaning.beside ?? []) : [];
  return { do: 'care', later: beside.filter((ref) => !isAt(current, ref)) };
};

/** "And I never did that": somebody else may have changed it. */
const bySomebodyElse =
  /\b(?:i (?:never|didnt|havent|did not|have not)|(?:wasnt|isnt|not) (?:me|mine)|some ?(?:one|body)|who|hack\w*)\b/;

/** Said plainly, and in more words than an answer has: "somebody has changed my password and it wasn't me". */
export const pressing: Rule = (heard, state) => {
  const { words, meaning } = heard;
  const { question } = state;
  if (question.isInOwnWords || meaning.kind !== 'other' || !isPressing(meaning.topic)) return undefined;
  if (meaning.confidence < plainly || lengthOf(words) <= 3) return undefined;
  // "Hold on, what have I put?" is no account on hold.
  if (/^\W*(?:(?:oh|ok|no|wait|so|please)\W+)*(?:hold|hang) on\b/i.test(words)) return undefined;
  // "It says my password has been changed", in the middle of changing it, is what they came for.
  const mayBeOwn = meaning.topic === commonTopics.notMe && !bySomebodyElse.test(heard.plain);
  if (mayBeOwn && freely(heard, state) !== undefined) return undefined;
  return { do: 'aside', topic: meaning.topic };
};

/** That it is not so, or that they would rather go on: "sorry, I didn't mean that", "just tired", "can we carry on". */
const onward = new RegExp(
  part`^(?:(?:no|oh|look|and|but|so|sorry|honestly|really|thanks|thank you) )*(?:(?:(?:im|i am|ill be) )?(?:ok|okay|fine|alright|all right
    |safe|not suicidal|not serious|not in danger|(?:just|only) (?:tired|stressed|joking|kidding|venting|fed up|cross)(?! of))|(?:i )?(?:did|do) ?nt mean (?:it|that)
    (?: like that| seriously)?|(?:it |that )?was (?:just |only )?(?:a joke|an expression|a figure of speech)|(?:i )?was (?:just |only )?(?:joking|kidding|venting)
    |(?:can|could|shall|may|lets|please|i want to|id like to|id rather|i would rather)(?: we| i| you| us| just| please)* (?:carry on|continue|get on|get back|go back|finish)
    (?: (?:with|to) (?:the|this|that|my|it)(?: \w+)?)?)(?: (?:now|really|honestly|thanks|thank you|please|then|though))*(?= |$)`,
);

/** Right after care: nobody is kept there who would rather go on. */
export const allRight: Rule = ({ plain, heard }, { record, analyser }) => {
  if (record.cared === undefined || heard.systems.length + heard.entities.length > 0) return undefined;
  let rest = plain;
  while (onward.test(rest)) rest = rest.replace(onward, '').trim();
  return rest === plain || analyser.understand(rest, undefined).inDistress ? undefined : { do: 'decline' };
};

/** Ringing, and who there is: right after care it is of those who were named. */
const ofThem =
  /\b(?:ring|rang|rung|call|phone|text|numbers?|they|them|samaritans|nobody|no one|anyone|anybody|someone|somebody|talk|speak|listen|helps?)\b/;
const ofLogin =
  /\b(?:pass ?words?|log|login|accounts?|codes?|emails?|reset|locked|unlock|screen|page|link|usernames?|training|payslips?)\b|\d{4}/;

/** Right after care: "how do I ring them?", "no one can help", "they never answer". */
export const turnedTo: Rule = ({ plain, heard }, { record, facts }) => {
  if (record.cared === undefined || heard.systems.length + heard.entities.length > 0) return undefined;
  if (!ofThem.test(plain) || ofLogin.test(plain)) return undefined;
  const named = [...facts.rows].filter(
    ([, { reach }]) => Array.isArray(reach) && reach.includes(commonTopics.wellbeing),
  );
  return { do: 'tell', facts: named.map(([id]) => id) };
};
