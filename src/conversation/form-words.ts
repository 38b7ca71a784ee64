import { part } from '../text/pattern.ts';
import { contactDetailsIn } from '../understanding/entities/contact-details.ts';
import { detailChangeIn } from '../understanding/entities/detail-changes.ts';
import { clausesOf } from '../understanding/text/clauses.ts';

/** What people say to the form of a handover, beside what it asks for. */

/** How they would be answered, and not where. */
export const toWrite = new RegExp(
  part`^(?:(?:please|pls|can you|could you|just|no|i'?d rather you)[\s,]+)*(?:e-?mail|message|write to) (?:me
    |is (?:best|better|fine))(?: (?:instead|please|pls|rather|not call|if you can))*[\s.!?]*$|^(?:can|could|will|would) (?:you
    |they|someone|somebody)(?: just)? (?:e-?mail|text|message|write)(?: (?:to )?me)?(?: (?:instead|please|pls|rather))*[\s.!?]*$|^(?:by |via )?e-?mail(?: (?:please
    |instead|is (?:best|better|fine)))*[\s.!]*$`,
  'i',
);
/** In so many words, and nothing beside it in the clause. */
export const leaving = new RegExp(
  part`^(?:(?:please|ok|okay|oh|no|nah|yes|yeah|yep|sorry|actually|just|then|and|so|can (?:we|you|i)|i want to|i'?d like to
    |let'?s|i'?ll)[\s,]+)*(?:leave (?:this|it|that|the form|the ticket)(?: (?:there|then|for now|please))?
    |don'?t (?:bother|worry)(?: (?:about|with) (?:it|this|that|the ticket|a ticket|the form|the helpdesk))?
    |no need(?: for (?:it|this|that|the ticket|a ticket|the form))?|(?:i'?ll|i can|let me|i will) (?:do|sort
    |manage|try|fix)(?: (?:it|this|that))?(?: out)? (?:by )?my ?self|forget (?:it|this|that|about it|the (?:ticket|form|person|helpdesk|help ?desk)|a person)
    |i (?:don'?t|do not) (?:want|need) (?:this|it|that|a ticket|the ticket|a person)(?: any ?more| now| after all)
    |i no longer (?:want|need) (?:this|it|that|a ticket)
    |never ?mind(?: (?:that|the ticket|the form|about (?:it|that|the ticket)))?(?:,? (?:then|thanks|i'?ll (?:just )?(?:wait|leave it)\b[^.,]{0,30}))?|i'?ll (?:just )?wait (?:till|until|for when)\b[^.,]{0,30}|cancel(?: (?:this|it|that
    |the form|please))*|don'?t send (?:it|this|anything)|i'?ve changed my mind|quit|abort|scrap (?:it|this
    |that))[\s.!]*$`,
  'i',
);
/** Some of these are no word of leaving by themselves, where something is asked for: "don't worry". */
export const alone = /\bdon'?t (?:bother|worry)\W*$|\bno need\W*$/i;
/** To be sent as it is, or that there is nothing to add. */
export const sending = new RegExp(
  part`^(?:(?:ok|okay|yes|yeah|yep|please|pls|just|now|right|no|thanks|can you|you can|(?:that|it)'?s (?:all |quite )?(?:right|correct|fine|good|ok)|(?:all|looks) (?:good|right|fine|correct))[\s,.]+(?:and )?)*(?:send(?: (?:it
    |this|that|them|all of it))?(?: (?:off|now|please|pls|to them|then|over|through))*|submit(?: it)?|go ahead(?: and send(?: it)?)?
    |that'?s (?:all|it|everything)|that is (?:all|it)|nothing (?:else|more|to add)|pass it on)[\s.!]*$`,
  'i',
);
/** It was told before. */
export const toldBefore = new RegExp(
  part`^(?:(?:i|ive|i've|i have|you|as|like|same as|see|it'?s|its) )*(?:already )?(?:said|told you|told|explained
    |typed|above|see above|know)(?: (?:you|it|that|already|above|before|what it is|what'?s wrong|all that
    |earlier|this))*[\s.!]*$`,
  'i',
);
export const asksBack = new RegExp(
  part`\?\s*$|\bwhat (?:that|this|it|one) is\b|^(?:(?:and|but|so|sorry|wait|er|um|ok|hmm)[\s,]+)*(?:what|whats
    |wheres|whos|hows|whys|whens|which|why|who|whose|when|where|how|do|does|is|are|can|could|will|would|should
    |must)\b`,
  'i',
);
/** That what is shown is not right, and not how. */
export const denies =
  /^(?:no|nope|nah|wrong|not right|change|edit|it'?s wrong|that'?s wrong|not)(?:\W+(?:that'?s|thats|it'?s|its|this|is|not|right|wrong|correct|it|that|sorry|no|all|quite|yet|something))*\W*$/i;
/** What the form asks for, and what for. Other questions have answers of their own. */
export const ofTheForm = new RegExp(
  part`\b(?:number|name|payroll|payslip|phone|mobile|email|address|reach|contact|bleep|extension)\b|\b(?:why
    |what) (?:do|should|shall|would|must|for)\b|\bwhat do you mean\b|\bdo you need\b|\b(?:where|how) (?:do
    |can|would|will) i (?:find|see|get|know) (?:that|it|this|one)\b|\bwhere(?:'?s| is) (?:that|it|this)\b`,
  'i',
);
/** "Why can't I get in?" is what is wrong. */
export const ofThemselves = /\b(?:i|im|i'm|my|me|mine|we|our)\b/i;
/** What is wrong may well be put as a question. What is asked of us is asked in few words. */
export const asksUs = new RegExp(
  part`^(?:(?:and|but|so|ok)[\s,]+)*(?:can|could|should|shall|may) i (?:add|attach|send|put|upload|paste|include|write|type
    |just)\b.{0,30}$|^(?:(?:and|but|so)[\s,]+)*how (?:long|much|detailed)\b.{0,10}\b(?:should|must|does|can|do)\b.{0,20}$
    |^(?:(?:and|but|so|sorry|wait)[\s,]+)*(?:what|why|how much|which)\b.{0,20}\b(?:do|should|shall|would|must) (?:i|you
    |they)\b|^(?:so )?what (?:have|has|had|did|do) (?:you|i|we) (?:got|have|put|say|said|told|written|sent|kept)\b.{0,20}$
    |^(?:like )?what\W*$|^(?:what do you mean|what for|why)\W*$`,
  'i',
);
/** "I don't have that with me": of what was asked for, by no name. */
export const hasNotThat =
  /\b(?:don'?t|dont|do not|haven'?t|havent|have not|can'?t|cant|not|never) (?:have|had|got|know|find|remember|see) (?:that|it|one|mine|this|any)\b/i;

/** "Leave it, I'll do my reset myself": what is said after a word of leaving, where it is nothing that the form holds; empty where that was all. */
export function besideLeaving(typed: string): string | undefined {
  const clauses = clausesOf(typed);
  const from = clauses.findIndex((clause) => !leaving.test(clause));
  if (from < 0 && clauses.length > 1) return '';
  if (from < 1) return undefined;
  const rest = clauses.slice(from).join(', ');
  const { ways, payrollNumber, noCalls } = contactDetailsIn(rest);
  const isOfForm = ways.length > 0 || payrollNumber !== undefined || noCalls !== undefined;
  return isOfForm || detailChangeIn(rest) !== undefined || sending.test(rest) ? undefined : rest;
}

const takesBack =
  /\b(?:instead|rather|wait|hang on|actually|sorry|oops|scrap|scratch|forget|not (?:that|my|the)|don'?t (?:use|ring|call|try)|(?:old|wrong) (?:number|one|phone|mobile|address|ext\w*|bleep))\b/i;
const givesAnother =
  /\b(?:use|try|reach|get|contact|e-?mail|text|ring|call|phone|bleep|instead|it'?s|its|is|make it|better|new one)\b/i;
const mostOfSwap = 14;

/** "No wait, don't use my mobile, use jo@nhs.net": another way to reach them in place of the one that was given. */
export function swapsWay(typed: string): boolean {
  return takesBack.test(typed) && givesAnother.test(typed) && typed.split(/\s+/).length <= mostOfSwap;
}

/** "What do you want it for?" */
export const forWhat =
  /^(?:(?:and|but|so|sorry|ok|well) )*what (?:do|did|would|will|does) (?:you|they|u|he|she|it) (?:want|need|use)(?: (?:it|that|this|my|the|all|those))?(?: \w+){0,3} for\b/;
