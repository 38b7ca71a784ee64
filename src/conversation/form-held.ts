import { part } from '../text/pattern.ts';

/** What the form of a handover holds, and how it is asked for and shown back. */

/** Name, payroll number and how to reach them, as far as they are told; a reason for having none is no value to show. */
export function heldOf(values: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { name, 'payroll-number': payroll, reach } = values;
  return [
    name,
    payroll !== undefined && /\d{4}/.test(payroll.replace(/[ -]/g, '')) ? payroll : undefined,
    reach,
  ].filter((value): value is string => value !== undefined && value !== '');
}

export function listOf(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}

const lead = part`^(?:(?:so|and|but|ok|okay|sorry|wait|hang on|hold on|before i send(?: it)?|before it goes|first|just|please|right|actually|oh
  |well|can i ask|quickly) )*`;
const we = '(?:you|u|i|we|youve|ive|weve|you have|it|that|this|the ticket|the form)';
const kept = part`(?:got|have|had|put|put down|say|said|told|tell|written|write|wrote|kept|keep|given|give|gave|noted|taken|filled in|typed|entered|sending
  |send|saying|sent|got down|have down)`;
const tail = part`(?: (?:you|so far|already|down|there|in|up to now|until now|till now|for me|about me|of me|on me|to me|now|again|please|then|exactly|off|to
  |them|it|i|have|as|at the moment|before it goes|before i send it))*$`;
/** "What have you got so far?", "what am I sending?" */
const asksWhat = new RegExp(
  part`${lead}(?!what do (?:i|we)\b)(?:remind me |tell me )?(?:what(?:s| is|ve| ve)? (?:exactly )?(?:have|has|had|did|do|is|are|am|will|would|was)? ?${we}(?: (?:actually|now|all|already|going[ ]
    to|gonna))* ${kept}|what(?:s| is) (?:down|in it|in there|on (?:it|the (?:form|ticket))|been put|being sent|going(?: to be sent)?))${tail}`,
);
/** "Can you show me what you've got down?", "read it back", "let me see it all again" */
const asksToSee = new RegExp(
  part`${lead}(?:(?:can|could|would|will|may|shall) (?:you|u|i|we) )?(?:(?:please|just|kindly|quickly|all|have|let me) )*(?:a look at|look at
    |show|read|see|list|view|repeat|tell|check|go over|run through|go through|recap)(?: (?:me|us|out|back|through))*
    (?: (?:what|everything|all|it|that|this|the (?:details|form|ticket|whole (?:thing|lot)|lot|summary|answers|message)|my (?:details|answers)|(?:whats|what is)
    |(?:what )?${we}|have|has|had|is|are|of|${kept}|been|ill be|going to|back|out|in full|once more))+${tail}|${lead}(?:recap|summary|read back)(?: please)?$`,
);

/** "Is my name right?", "have you got my number down?" */
const asksWhether = new RegExp(
  part`${lead}(?:is|are|was|do you have|have you (?:got|put)|did you (?:get|put)|youve got) (?:my|the|all (?:of )?(?:my|that|it))\b(?: \w+){0,3} (?:right|correct|ok|okay
    |in|in there|down|down right|spelt right|spelled right)$`,
);
/** "Don't send it yet" */
export const notYetSent =
  /\b(?:dont|do not|not) (?:send|submit)\b.*\byet\b|\bnot (?:ready|yet)$|^(?:wait|hang on|hold on|not yet) (?:dont|do not) send/;

/** Whether it is asked what the form holds so far. @param plain as it is compared */
export function asksHeld(plain: string): boolean {
  if (/\d/.test(plain) || plain.split(' ').length > mostWords) return false;
  return asksWhat.test(plain) || asksToSee.test(plain) || asksWhether.test(plain);
}
const mostWords = 16;
