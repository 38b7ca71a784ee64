import { part } from '../../text/pattern.ts';
import { type Asked, lastOf, pattern, patternAsWritten, type Row, sign } from './rows.ts';

const month = part`(?:jan|feb|febr|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?`;
const ordinal = '(?:st|nd|rd|th)?';
const birth = part`(?:d\.? ?o\.? ?b\.?|date ?o[f']? ?(?:my )?birth|birth ?d(?:a|ai|)[ty]e?s?|b(?:ir|ri|er)(?:th|f|ht)\w{0,2}day(?:'s)?|b'?day|birth|born)`;
/** "Birthday leave" is no birthday. */
const notOccasion = part`(?! ?(?:leave|off|cake|card|party|treat|present|do|weekend|shift|drinks?|meal
  |cert\p{L}*|cent(?:re|er)|unit|plan|rate|pool|partner|suite|mother|parent)(?!\p{L}))`;
const start = part`(?<![\p{L}\d])`;

const century = '(?:19|20)';
const year = part`(?:${century}\d{2}|'?\d{2})`;
/** In which people who work now were born. */
const yearOfBirth = part`(?:19[3-9]\d|200\d|201[01])(?![\d\p{L}/]|[.:-]\d|-)`;
const unitWord = part`first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth
  |fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth`;
const numberWord = part`(?:${unitWord}|oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen
  |sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)`;
const spokenDay = part`(?:\d{1,2}${ordinal}|${numberWord}(?:[ -]${numberWord})?)`;
const spokenYear = part`(?:${year}|(?:nineteen|twenty|two thousand)(?:[ -](?:and[ -])?${numberWord}){1,3}
  |(?:fifty|sixty|seventy|eighty|ninety)(?:[ -]${numberWord})?)`;

/** Without one of these a text tells no whole date. */
const saysYear = sign`\d|nineteen|twenty|two thousand|fifty|sixty|seventy|eighty|ninety`;

/** Not in the middle of a longer number, a version or an address. */
const alone = {
  before: part`(?<![\p{L}\d_/.:+£$-]|(?<!\p{L}\d{0,5})\d )`,
  after: part`(?![\d\p{L}_/]|[.:-]\d|[ ]\d{2})`,
};
const inDigits = part`\d{1,2} ?[/. -] ?\d{1,2} ?[/. -] ?(?:${century}\d{2}|\d{2})|${century}\d{2}[/. -]\d{1,2}[/. -]\d{1,2}`;
const withMonth = part`\d{1,2}${ordinal}[ ,./-]{0,2}(?: ?of )?${month}[ ,./-]{0,2}(?:in |of )?${year}
  |${month}[ -]?(?:the )?\d{1,2}${ordinal}[ ,-]{1,2}(?:in )?${year}|${century}\d{2}[ -]${month}[ -]\d{1,2}`;
const spoken = part`${spokenDay} (?:of |o'? )?(?:the )?(?:${month}|${unitWord}|\d{1,2}(?:st|nd|rd|th)),? (?:in |of )?${spokenYear}`;
const wholeDate = part`(?:${inDigits}|${withMonth}|${spoken})`;

const roman = part`(?:x?i{1,3}|i?[vx]|vi{1,3}|xi{1,2})`;
const partDate = part`(?:\d{1,2}:\d{1,2}:\d{2,4}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}[ ./-]${roman}[ ./-]${century}?\d{2}|\d{6,8}
  |\d{1,2} of \d{1,2} of \d{2,4}|\d{2} \d{2} (?:\d{4}|\d{2})|\d{1,2}${ordinal} (?:of )?${month}|${month} \d{1,2}${ordinal}
  |${spokenDay} (?:of |o'? )?${month}(?!\p{L}))`;
const dayLast = part`${month},? (?:of )?${century}\d{2},? (?:on |and )?(?:the )?\d{1,2}(?:st|nd|rd|th)`;
const yearFirst = part`${century}\d{2},? (?:on |in )?(?:the )?(?:\d{1,2}${ordinal} (?:of )?${month}|${month} (?:the )?\d{1,2}${ordinal})`;
const manyNumbers = part`${numberWord}(?:[ ,-]+(?:of |the |and )*(?:${numberWord}|${month})\b){2,6}`;
const dayOfMonth = part`(?:\d{1,2}${ordinal},? (?:day )?(?:of )?${month}|${month} (?:the )?\d{1,2}${ordinal})(?![\d\p{L}])`;

const saint = part`(?:st\.? |saint )?(?:paddy|pat(?:rick|ty)?|david|george|andrew|valentine|stephen|swithin|nicholas)'?s?`;
/** "KHAN123", and not "ward12". */
const loginName = part`(?<![\p{L}\d@])(?!(?:ward|room|bay|bed|ext|extn|bleep|level|lvl|band|floor|esr|nhsp?|form|unit|ticket|windows|office|covid)\d)
  \p{L}{2,12}\d{1,4}`;
/** Days that have a name. */
const feast = part`(?:(?:${saint}|christmas|xmas|boxing|new year'?s?|may|april fool'?s?|bonfire|burns|guy fawkes|pancake|mother'?s|father'?s
  |midsummer'?s?|leap(?: year)?|all saints'?|all souls'?|armistice|remembrance|independence|canada|australia|republic|labour|ve|bastille
  |twelfth|lady|ground ?hog|star wars) (?:day|eve|night)|hallowe'?en|easter (?:sunday|monday|day)|good friday|leap day|diwali|eid|hogmanay
  |valentine'?s)`;

/** A birthday is spoken of. */
const ofBirthday = sign`${start}(?:${birth}${notOccasion}|${century}\d\d baby|turn(?:ed|ing|s)? \d\d
  |(?:i'?ll be|i will be|i was|be) \d\d (?:this|next|last|on)|\d{2} (?:years old|yrs old|today|yesterday|last week)|years? old)(?!\p{L})`;
const born = part`(?:born|birth|d\.?o\.?b)`;
const bornOrBirthday = part`(?:born|birth|d\.?o\.?b\.?|birthday|b\.)(?!\p{L})`;
/** "The date of birth only goes back to 1920" */
const limits = part`(?![^\d\n.?!;]{0,40}(?:only goes|goes|back to|back past|past|scroll\p{L}*|up to|later than|earlier than|older than|before|after
  |until|since|between|accepts))`;
const somebodyIs = part`(?:i'?m|i am|she'?s|he'?s|(?:s?he|they) (?:is|are)|mine(?:'s| is)|so|but|only|actually
  |the year is|year|as|says|has|typed|not|instead of)`;

/** A day so long ago that it is hardly anything else, and any day, or part of one, that is said to be somebody's birthday. */
export const datesOfBirth: readonly Row[] = [
  {
    pattern: pattern`(?<![\p{L}])${birth}(?!\p{L})${notOccasion}[^\d\n.?!]{0,25}?
      (?<secret>${dayLast}|${yearFirst}|${wholeDate}|${partDate}|\b${manyNumbers})(?![\d\p{L}_/:]|[.-]\d)`,
    why: 'a day, or part of one, after the word',
    example: 'my dob is ⟦3/4/1998⟧',
    not: 'i had birthday leave on 3/4',
  },
  {
    pattern: pattern`${start}${bornOrBirthday}${limits}[^\d\n.?!;]{0,40}?(?<secret>${yearOfBirth})`,
    why: 'a year after the word',
    example: 'I was born in Leeds in ⟦1978⟧',
    not: 'the date of birth box only goes back to 1950',
  },
  {
    pattern: pattern`(?<![\p{L}\d])(?<secret>${yearOfBirth}|'\d\d)(?: (?:is|was|=|being|for|as)|,? that'?s|,? which)[^\d\n.?!;]{0,30}?${born}`,
    why: 'a year that is said to be the one',
    example: '⟦1983⟧ is the year I was born',
  },
  {
    pattern: pattern`${start}(?:i'?m|i am)(?: only| just| actually)? (?<secret>${yearOfBirth})(?= ?(?:$|[.,;:?!)]|and |but |so |not ))`,
    why: 'somebody is a year',
    example: "i'm ⟦1961⟧ and it says i do not exist",
  },
  {
    pattern: pattern`${start}(?<secret>${yearOfBirth}) (?:baby|born|vintage|model|child)(?!\p{L})`,
    why: 'a year that somebody is a child of',
    example: 'it will not believe a ⟦1972⟧ baby',
  },
  {
    pattern: pattern`${start}(?:born|birth|d\.?o\.?b\.?|birthday|b'?day)(?!\p{L})[^\d\n.?!;]{0,25}?
      (?<secret>${month},? (?:of |in )?(?:${century}\d\d|'\d\d)|'\d\d)(?![\d\p{L}])`,
    why: 'a month and a year, or a short year',
    example: "born ⟦August '64⟧",
  },
  {
    pattern: pattern`${start}(?:turn(?:ed|ing|s)?|was|be|am|i'?m|hit) \d{2} (?:this year |last year |next year )?(?:on )?(?:the )?(?<secret>${dayOfMonth})`,
    why: 'the day on which somebody was so old',
    example: 'I was 60 on ⟦2nd March⟧',
  },
  {
    pattern: pattern`${start}${somebodyIs} (?:only |just |actually |a |it'?s )?(?<secret>${yearOfBirth})
      (?! (?:intake|section|scheme|cohort|start|pension|people|staff|form|course))`,
    why: 'a year that somebody or something is, near a birthday',
    example: 'wrong date of birth, it has me down for a child, so ⟦1985⟧',
    where: ofBirthday,
    only: isBirthday,
  },
  {
    pattern: pattern`${start}(?<secret>${dayOfMonth})`,
    why: 'a day near a birthday',
    example: '⟦3rd May⟧ is my birthday',
    not: 'i started on 3rd May, and it has my date of birth wrong',
    where: ofBirthday,
    only: isBirthday,
  },
  {
    pattern: pattern`${start}(?<secret>${feast})(?!\p{L})`,
    why: 'a feast near a birthday',
    example: 'my birthday is ⟦Boxing Day⟧',
    where: ofBirthday,
    only: isBirthday,
  },
  {
    pattern: pattern`(?<=[,(-] ?)(?<secret>${yearOfBirth})(?=\s*(?:$|[.,;:?!)]))`,
    why: 'a year by itself near a birthday',
    example: 'the birthday it has for me is wrong (⟦1985⟧)',
    where: ofBirthday,
    only: isBirthday,
  },
  {
    pattern: pattern`${start}(?<secret>(?:(?:day|month|year) ?(?:is |= ?|: ?|of )?(?:\d{1,4}|${month})[ ,/;&]*(?:and |then |in )?){2,3})(?<=\d ?)`,
    why: 'day, month and year, each by its name',
    example: 'year of my birthday: it wants ⟦Month: June. Day: 3⟧',
    where: ofBirthday,
    only: isBirthday,
  },
  {
    pattern: pattern`${alone.before}${wholeDate}${alone.after}`,
    why: 'a day so long ago, on which nothing else was',
    example: 'my login is SJ01 and ⟦13/07/1991⟧',
    not: 'my version is 13/07/1991',
    where: saysYear,
    only: ({ 0: whole, index, input }) => isLongAgo(whole) && !isOfOtherEvent(input, index),
    unlessAsked: ['day'],
  },
  {
    pattern: patternAsWritten`${alone.before}\d{8}${alone.after}`,
    why: 'eight figures that are a day so long ago, and no number by name',
    example: 'it wants ⟦23111958⟧ again',
    not: 'my payroll number is 23111958',
    only: ({ 0: row, index, input }) =>
      isDayInRow(row) && !otherNumber.test(input.slice(Math.max(0, index - 25), index)),
    unlessAsked: ['day', 'number'] satisfies readonly Asked[],
  },
  {
    pattern: pattern`(?<=${loginName}[ ,;/]{1,3})(?<secret>\d{8}|\d{6}|\d{1,2}[/.-]\d{1,2}[/.-](?:${century}\d{2}|\d{2}))(?![\d\p{L}_/]|[.:-]\d)`,
    why: 'right behind a login name, whatever was asked',
    example: 'KHAN123 ⟦120375⟧',
    not: 'ward12 120375',
    only: ({ groups }) => isBirthBeside(groups?.secret ?? ''),
  },
];

const joining = sign`(?<!\p{L})(?:join\p{L}*|start(?:ed|ing)?|beg[au]n|employed|hired|appointed|transferred|in post|been here|been with|(?:work(?:ed|ing)?|am) here)
  (?!\p{L})[^.;?!\n]{0,25}$`;
const joinedThen = sign`^[ ,]*(?:-|=|is|was)?[ ]?(?:when|the day|the date|my|was when)[ ](?:i |that i )?(?:join\p{L}*|start\p{L}*|first day|beg[au]n)`;

/** Days so long ago on which somebody says that they joined: a birthday may be meant as well, so it is asked. */
export const daysJoined: readonly Row[] = [
  {
    pattern: pattern`${alone.before}${wholeDate}${alone.after}`,
    why: 'a day so long ago, after a word for joining or before one',
    example: 'joined the trust ⟦13/07/1991⟧',
    not: 'I joined the trust on 13/07/2019',
    only: ({ 0: whole, index, input }) =>
      isLongAgo(whole) &&
      ((isOfOtherEvent(input, index) && joining.test(input.slice(Math.max(0, index - 40), index))) ||
        joinedThen.test(input.slice(index + whole.length, index + whole.length + 40))),
    unlessAsked: ['day'],
  },
];

/** What else was on a day near a birthday. */
const otherDay = sign`(?<!\p{L})(?:join\p{L}*|start\p{L}*|beg[au]n\p{L}*|employ\p{L}*|work\p{L}*|hired|qualif\p{L}*|left|leav\p{L}*|contract|train\p{L}*
  |expir\p{L}*|issued|dated|log\p{L}*|since|payslip|married|moved|retir\p{L}*|policy|updat\p{L}*|review\p{L}*|appointed|chang\p{L}*|sent
  |email\p{L}*|applied|submitted|call\p{L}*|rang|spoke|told|fix\p{L}*|due|by|until|before|after|from|booked|tried|asked|shift|rota|leave
  |deadline|appointment|version|goes back to|back to|up to|trust)(?!\p{L})[^.;?!\n]{0,25}$`;
/** Beyond so many characters from the birthday, a day is likely another. */
const farthest = 80;

function isBirthday({ index, input }: RegExpExecArray): boolean {
  const said = ofBirthday.exec(input);
  const isNear = said !== null && index > said.index - farthest && index < said.index + said[0].length + farthest;
  return isNear && !otherDay.test(input.slice(Math.max(0, index - 40), index));
}

const birthNear = new RegExp(part`(?<!\p{L})${birth}(?!\p{L})`, 'giu');
/** What happened on a day long ago, and was not a birth. */
const otherEvent = new RegExp(
  part`\b(?:join|start|began|begun|employ|worked|working|hired|qualif|left|leav|contract|trained|expir|issued|dated|logged|last log
      |used|visit|version|ios|build|chrome|firefox|windows|since|payslip|married|moved|retired|sort code|policy|updated|review|appointed
      |service)`,
  'giu',
);
/** What a row of eight digits is, where it says so. */
const otherNumber = sign`\b(?:pay ?roll|assignment|employee|staff|personnel|ticket|ref|reference|case|inc|job|request|phone|tel|mobile|number|no|serial
  |asset)\b`;

/** The nearest word before a date says what day it was. */
function isOfOtherEvent(text: string, index: number): boolean {
  const before =
    text
      .slice(Math.max(0, index - 40), index)
      .split(/[.!?\n] /)
      .at(-1) ?? '';
  // "SJ01 and 13/07/1991": what is set beside something else is not the day of what was told before it.
  if (/(?:^|[^\p{L}])(?:and|&|\+|\/|,) ?$/iu.test(before) && !/between/i.test(before)) return false;
  return (lastOf(before, otherEvent)?.index ?? -1) > (lastOf(before, birthNear)?.index ?? -1);
}

/** Staff are born before this, and links are asked for, and people join, after it. */
const youngest = 2011;

function isLongAgo(found: string): boolean {
  const numbers = found.match(/\d+/g) ?? [];
  const [first = '', second = ''] = numbers;
  if (numbers.length === 3 && !/\p{L}{3}/u.test(found)) {
    const [day, other] = first.length === 4 ? [numbers[2] ?? '', second] : [first, second];
    if (!isDayAndMonth(Number(day), Number(other)) && !isDayAndMonth(Number(other), Number(day))) return false;
  }
  const full = numbers.find((number) => number.length === 4);
  if (full !== undefined) return Number(full) > 1900 && Number(full) <= youngest;
  const short = /(\d{2})$/.exec(found)?.[1];
  if (short !== undefined && numbers.length > 1) return 2000 + Number(short) <= youngest || Number(short) > 35;
  return /nineteen|two thousand|fifty|sixty|seventy|eighty|ninety/i.test(found);
}

function isDayAndMonth(day: number, other: number): boolean {
  return day >= 1 && day <= 31 && other >= 1 && other <= 12;
}

/** 23111958 or 19581123. */
function isDayInRow(row: string): boolean {
  const whole = (day: string, other: string, full: string) =>
    isDayAndMonth(Number(day), Number(other)) && Number(full) >= 1935 && Number(full) <= youngest;
  return whole(row.slice(0, 2), row.slice(2, 4), row.slice(4)) || whole(row.slice(6), row.slice(4, 6), row.slice(0, 4));
}

/** 120375 and 12031975 as days, and days as they are written. */
function isBirthBeside(found: string): boolean {
  const [, day = '', other = '', year = ''] = /^(\d{1,2})[/.-]?(\d{1,2})[/.-]?(\d{4}|\d{2})$/.exec(found) ?? [];
  return isDayAndMonth(Number(day), Number(other)) && isLongAgo(`${day}/${other}/${year}`);
}
