import { dayAt } from '../../calendar/calendar.ts';
import { type Moment, momentsIn } from '../../guide/when/moments.ts';
import { part } from '../../text/pattern.ts';
import { mayMatch } from '../../text/prefilter.ts';

const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half an?|a couple of|couple of|a few|few|several)';
const unit = '(?:m|mins?|minutes?|minz|h|hrs?|hours?|days?|wks?|weeks?|months?|mths?|years?|yrs?|fortnight)';
const weekday = '(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sat|sun)(?:day)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const partOfDay = '(?: morning| afternoon| evening| night| lunchtime)?';
const day = part`(?:last night|yesterday${partOfDay}|this (?:morning|afternoon|evening)|earlier today
  |the day before yesterday|last week|(?:last )?${weekday},? (?:the )?\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${month})?|(?:last )?${weekday}${partOfDay}(?: last week)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st
  |nd|rd|th)?(?: of)? ${month}(?: \d{4})?|${month} \d{1,2}(?:st|nd|rd|th)?(?: \d{4})?)`;

const joining = new RegExp(
  part`\b(?:joined|(?:i|we|i'?ve|ive|only|just|who|she|he|and|nurse|staff)?,? ?(?:only |just |am |have |was )*(?:started
    |starting|start|began|begun)|started|start(?:ing)? date(?: was| is)?|join(?:ing)? date(?: was| is)?|first day(?: was)?
    |transferred|in post|employed|been (?:here|with (?:you|the trust)|working here|at (?:this|the) trust)|(?:worked|working) here
    |here)(?:,? (?:here|on|in|from|since|the|trust|this|at|work|my|new|job|role|a|post|placement|rotation|contract|only|just|about|for|with|you|was|is|as
    |back))*[ :-]{1,3}(?<day>${number} ?${unit}(?: ago)?|${day}|yesterday|today|last (?:month|year|week)|(?:the )?\d{1,2}(?:st|nd
    |rd|th)(?! (?:year|floor|time|attempt))|${month}(?: \d{4})?)(?!\w)`,
  'i',
);
const notJoining =
  /\b(?:start(?:ed|ing)?|began) (?:the|a|my|an|this|it|again|over|with)? ?(?:reset|form|registration|course|module|training|chat|process|it|again|over)\b/i;

/** The day somebody says that they joined, if they do, and what else they said. */
export function joinedOn(said: string, now: Date): { readonly day?: string; readonly rest: string } {
  const found = mayMatch(joining, said) ? joining.exec(said) : null;
  const named = found?.groups?.day;
  if (found === null || named === undefined || notJoining.test(found[0])) return { rest: said };
  if (/\bhere\b/i.test(found[0]) && /^here/i.test(found[0]) && !/since|for/i.test(found[0])) return { rest: said };
  const days = daysNamed(named.toLowerCase(), now);
  // Since August: from its beginning. Last week: nobody is told to come back too early.
  const joined = /\bsince\b/i.test(found[0]) ? days?.[0] : days?.[1];
  if (joined === undefined || joined > dayAt(now) || joined < '1960') return { rest: said };
  return { day: joined, rest: said.replace(found[0], ' ') };
}

function daysNamed(named: string, now: Date): Moment['days'] | undefined {
  const moments = [...momentsIn(named, now), ...momentsIn(`${named} ago`, now)];
  return moments.find(({ state, kind, isDated }) => state === 'over' && (kind === 'date' || isDated))?.days;
}
