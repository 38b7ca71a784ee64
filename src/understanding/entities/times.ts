import { dayAt } from '../../calendar/calendar.ts';
import { readWhen } from '../../guide/when.ts';
import { matchesOf } from '../text/folded.ts';

const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half an?|a couple of|couple of|a few|few|several)';
const unit = '(?:m|mins?|minutes?|minz|h|hrs?|hours?|days?|wks?|weeks?|months?|mths?|years?|yrs?|fortnight)';
const weekday = '(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sat|sun)(?:day)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const clock =
  '(?:\\d{1,2}[:.]\\d{2} ?(?:am|pm)?|\\d{1,2} ?(?:am|pm)|(?:[01]\\d|2[0-3])[0-5]\\d(?: ?h(?:rs)?)?|noon|midnight|midday|\\d{1,2} in (?:the )?(?:morning|afternoon|evening))';
const partOfDay = '(?: morning| afternoon| evening| night| lunchtime)?';
const day = `(?:last night|yesterday${partOfDay}|this (?:morning|afternoon|evening)|earlier today|the day before yesterday|last week|(?:last )?${weekday}${partOfDay}(?: last week)?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?: \\d{4})?)`;
const filler = '(?: (?:at|about|around|roughly|on|maybe|like|just|of|the|round|by|from))* ';

const ago = new RegExp(`(?<![\\w.])${number} ?${unit} (?:ago|back)\\b`, 'i');
const dayWithTime = new RegExp(
  `(?<![\\w])(?:(?<before>${clock})${filler})?(?<day>${day})(?!\\w)(?:${filler}(?<after>${clock})(?!\\w))?`,
  'gi',
);
const timeAlone = new RegExp(
  `\\b(?:since|from|at|about|around) (?:about |around |roughly )?(?<time>${clock})(?!\\w)`,
  'gi',
);
/** "been waiting 20 mins", "it's been an hour": as long ago as that. */
const length = new RegExp(
  `\\b(?:wait(?:ed|ing)?|been|after|for(?: the)?(?: last| past)?|over|given it|nothing for|left it)(?: (?:for|about|around|over|at least|nearly|almost|like|more than|now|a good|already|sat here|the last|it|only))* (?<length>${number} ?${unit})(?!\\w)(?! (?:ago|time|shift|from|later|lock|to|left|old|notice|limit))`,
  'i',
);
const isAhead =
  /\b(?:by|before|until|till|til|for|next|coming|this coming|due|every|each|tomorrow)(?: the| on| \w+day and)? $|\b(?:due|deadline|closes?|starts?|starting|begins?|will|gonna|going to|must|have to|needs?|appraisal|exam|interview|meeting|course|shift|induction|is on|back on|back in|in on|on my|finish(?:es)?|in time|open|shut|tomorrow)\b[^.!?;\n]{0,20}$/i;
const past =
  /\b(?:since|was|were|did|got|came|sent|told|been|had|went|tried|last|asked|requested|reset|set|put|did|made|said|forgot|lost|locked|changed|expired|\w+ed|from)\b/i;

const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const minutes: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  'twenty five': 25,
  half: 30,
};
const spokenHour = `(?:${hours.join('|')}|\\d{1,2})`;
const spokenClock = new RegExp(
  `\\b(?<part>five|ten|(?:a )?quarter|twenty(?: five)?|half)(?: (?<way>past|to|gone))? (?<hour>${spokenHour})(?! ?(?:mins?|minutes?|hours?|hrs?|days?|weeks?|\\w*teen|past|to))\\b`,
  'gi',
);
const plainHour = new RegExp(
  `\\b(?:at|about|around|since|from) (?<hour>${hours.join('|')}|\\d{1,2})(?= (?:o'?clock|this morning|last night|this afternoon|yesterday|in the|on (?:mon|tue|wed|thu|fri|sat|sun)))`,
  'gi',
);

/** "twenty to eleven" → "10:40"; "around four this morning" → "around 4:00 this morning". */
function withClocks(said: string): string {
  return said
    .replace(spokenClock, (whole, part: string, way: string | undefined, hour: string) => {
      const after = minutes[part.toLowerCase()];
      if (after === undefined || (way === undefined && part.toLowerCase() !== 'half')) return whole;
      const full = hourOf(hour);
      if (full > 12) return whole;
      return way?.toLowerCase() === 'to'
        ? `${full === 1 ? 12 : full - 1}:${60 - after}`
        : `${full}:${String(after).padStart(2, '0')}`;
    })
    .replace(plainHour, (whole, hour: string) => {
      const full = hourOf(hour);
      return full > 23 ? whole : whole.replace(new RegExp(`${hour}$`), `${full}:00`);
    });
}

function hourOf(hour: string): number {
  const index = hours.indexOf(hour.toLowerCase());
  return index === -1 ? Number(hour) : index === 0 ? 12 : index;
}

/** Reading a time takes long, and nobody means the seventh. */
const mostReads = 6;

/** The first moment in the past that is spoken of; what lies ahead, a deadline for instance, is none. */
export function readMoment(said: string, now: Date): Date | undefined {
  const plain = withClocks(said);
  let reads = 0;
  const read = (snippet: string): Date | undefined => {
    reads += 1;
    if (reads > mostReads) return undefined;
    const moment = readWhen(snippet.replace(/\bin morning\b/i, 'in the morning'), now);
    return moment !== undefined && moment <= now && now.getTime() - moment.getTime() < 5 * 366 * 86_400_000
      ? moment
      : undefined;
  };
  const [lengthAgo] = ago.exec(plain) ?? [];
  if (lengthAgo !== undefined) {
    const moment = read(lengthAgo.replace(/\bback$/i, 'ago'));
    if (moment !== undefined) return moment;
  }
  for (const found of matchesOf(plain, dayWithTime)) {
    const { before, day: named = '', after } = found.groups ?? {};
    const lead = plain.slice(Math.max(0, found.index - 45), found.index);
    if (isNamedOnly(plain, named, lead)) continue;
    const moment = read([before ?? after, named].filter((part) => part !== undefined).join(' '));
    if (moment !== undefined) return moment;
  }
  const waited = length.exec(plain)?.groups?.length;
  if (waited !== undefined) {
    const moment = read(`${waited} ago`);
    if (moment !== undefined) return moment;
  }
  for (const found of matchesOf(plain, timeAlone)) {
    const lead = plain.slice(Math.max(0, found.index - 45), found.index);
    if (/^(?:at|about|around)/i.test(found[0]) && (isAhead.test(lead) || !past.test(plain))) continue;
    const moment = read(found.groups?.time ?? '');
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** A day that is spoken of and on which nothing is said to have happened: a deadline, "fun Monday". */
function isNamedOnly(said: string, named: string, lead: string): boolean {
  const isWeekday = /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(named);
  if (!isWeekday) return /\b(?:by|before|until|till|next|due|on my|starts?|starting)(?: \w+)? $/i.test(lead);
  if (said.trim().length <= named.length + 3) return false;
  const isPlaced = /(?:\b(?:on|since|from|was|it|sent|asked|emailed|requested|reset|tried|that|this|of)|[,.;:-]) $/i;
  return !isPlaced.test(lead) || isAhead.test(lead) || !past.test(said);
}

const joining = new RegExp(
  `\\b(?:joined|(?:i|we|i'?ve|ive|only|just|who|she|he|and|nurse|staff)?,? ?(?:only |just |am |have |was )*(?:started|starting|start|began|begun)|started|start(?:ing)? date(?: was| is)?|join(?:ing)? date(?: was| is)?|first day(?: was)?|transferred|in post|employed|been (?:here|with (?:you|the trust)|working here|at (?:this|the) trust)|(?:worked|working) here|here)(?:,? (?:here|on|in|from|since|the|trust|this|at|work|my|new|job|role|a|post|only|just|about|for|with|you|was|is|as|back))*[ :-]{1,3}(?<day>${number} ?${unit}(?: ago)?|${day}|yesterday|today|last (?:month|year|week)|(?:the )?\\d{1,2}(?:st|nd|rd|th)(?! (?:year|floor|time|attempt))|${month}(?: \\d{4})?)(?!\\w)`,
  'i',
);
const notJoining =
  /\b(?:start(?:ed|ing)?|began) (?:the|a|my|an|this|it|again|over|with)? ?(?:reset|form|registration|course|module|training|chat|process|it|again|over)\b/i;

/** The day somebody says that they joined, if they do, and what else they said. */
export function joinedOn(said: string, now: Date): { readonly day?: string; readonly rest: string } {
  const found = joining.exec(said);
  const named = found?.groups?.day;
  if (found === null || named === undefined || notJoining.test(found[0])) return { rest: said };
  if (/\bhere\b/i.test(found[0]) && /^here/i.test(found[0]) && !/since|for/i.test(found[0])) return { rest: said };
  const joined = dayNamed(named, now);
  if (joined === undefined || joined > dayAt(now) || joined < '1960') return { rest: said };
  return { day: joined, rest: said.replace(found[0], ' ') };
}

function dayNamed(named: string, now: Date): string | undefined {
  const ordinal = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/i.exec(named)?.[1];
  if (ordinal !== undefined) return lastSuchDay(Number(ordinal), dayAt(now));
  const moment = readWhen(named, now) ?? readWhen(`${named} ago`, now);
  return moment === undefined ? undefined : dayAt(moment);
}

/** The last day of this number, of this month or an earlier one. */
function lastSuchDay(dayOfMonth: number, today: string): string | undefined {
  if (dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const [year = 0, monthOfYear = 1] = today.split('-').map(Number);
  for (let back = 0; back < 3; back += 1) {
    const date = new Date(Date.UTC(year, monthOfYear - 1 - back, dayOfMonth));
    const iso = date.toISOString().slice(0, 10);
    if (date.getUTCDate() === dayOfMonth && iso <= today) return iso;
  }
  return undefined;
}
