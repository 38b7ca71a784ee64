import { keyword, month, notOccasion, ordinal } from './birthday-words.ts';
import { birthdaysInPieces } from './birthdays-in-pieces.ts';
import { type Span, spansOf } from './folded.ts';

const year = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const unitWords =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const numberWords =
  'oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';
const anyNumberWord = `(?:${unitWords}|${numberWords})`;
const spokenDay = `(?:\\d{1,2}${ordinal}|${anyNumberWord}(?:[ -]${anyNumberWord})?)`;
const spokenYear = `(?:${year}|(?:nineteen|twenty|two thousand)(?:[ -](?:and[ -])?${anyNumberWord}){1,3}|(?:fifty|sixty|seventy|eighty|ninety)(?:[ -]${anyNumberWord})?)`;

/** Not in the middle of a longer number, a version or an address. */
const alone = {
  before: '(?<![\\p{L}\\d_/.:+£$-]|(?<!\\p{L}\\d{0,5})\\d )',
  after: '(?![\\d\\p{L}_/]|[.:-]\\d|[ ]\\d{2})',
};

const inDigits = `\\d{1,2} ?[/. -] ?\\d{1,2} ?[/. -] ?(?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}[/. -]\\d{1,2}[/. -]\\d{1,2}`;
const withMonth = `\\d{1,2}${ordinal}[ ,./-]{0,2}(?: ?of )?${month}[ ,./-]{0,2}(?:in |of )?${year}|${month}[ -]?(?:the )?\\d{1,2}${ordinal}[ ,-]{1,2}(?:in )?${year}|(?:19|20)\\d{2}[ -]${month}[ -]\\d{1,2}`;
const spoken = `${spokenDay} (?:of |o'? )?(?:the )?(?:${month}|${unitWords}|\\d{1,2}(?:st|nd|rd|th)),? (?:in |of )?${spokenYear}`;
const wholeDate = `(?:${inDigits}|${withMonth}|${spoken})`;

const aWholeDate = new RegExp(`${alone.before}${wholeDate}${alone.after}`, 'dgiu');
const aRow = new RegExp(`${alone.before}\\d{8}${alone.after}`, 'dgu');

const partDate = `(?:\\d{1,2}:\\d{1,2}:\\d{2,4}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2}[ ./-](?:x?i{1,3}|i?[vx]|vi{1,3}|xi{1,2})[ ./-](?:19|20)?\\d{2}|\\d{6,8}|\\d{1,2} of \\d{1,2} of \\d{2,4}|\\d{2} \\d{2} (?:\\d{4}|\\d{2})|\\d{1,2}${ordinal} (?:of )?${month}|${month} \\d{1,2}${ordinal}|${spokenDay} (?:of |o'? )?${month}(?!\\p{L}))`;
const dayLast = `${month},? (?:of )?(?:19|20)\\d{2},? (?:on |and )?(?:the )?\\d{1,2}(?:st|nd|rd|th)`;
const yearFirst = `(?:19|20)\\d{2},? (?:on |in )?(?:the )?(?:\\d{1,2}${ordinal} (?:of )?${month}|${month} (?:the )?\\d{1,2}${ordinal})`;
const manyNumbers = `${anyNumberWord}(?:[ ,-]+(?:of |the |and )*(?:${anyNumberWord}|${month})\\b){2,6}`;
const named = new RegExp(
  `(?<![\\p{L}])${keyword}(?!\\p{L})${notOccasion}[^\\d\\n.?!]{0,25}?(?<secret>${dayLast}|${yearFirst}|${wholeDate}|${partDate}|\\b${manyNumbers})(?![\\d\\p{L}_/:]|[.-]\\d)`,
  'dgiu',
);

const keywordNear = new RegExp(`(?<!\\p{L})${keyword}(?!\\p{L})`, 'giu');
/** What happened on a day long ago, and was not a birth. */
const otherEvent =
  /\b(?:join|start|began|begun|employ|worked|working|hired|qualif|left|leav|contract|trained|expir|issued|dated|logged|last log|used|visit|version|ios|build|chrome|firefox|windows|since|payslip|married|moved|retired|sort code|policy|updated|review|appointed|service)/giu;
/** What a row of eight digits is, where it says so. */
const otherNumber =
  /\b(?:pay ?roll|assignment|employee|staff|personnel|ticket|ref|reference|case|inc|job|request|phone|tel|mobile|number|no|serial|asset)\b/iu;

/**
 * Finds dates of birth: a day so long ago that it is hardly anything else, and any day, or part of one, that is said to
 * be somebody's birthday.
 *
 * @param expectsDay a question asked for a day, so only what is called a birthday is one
 * @param expectsNumber a question asked for a number, so a row of digits is that
 */
export function birthdays(text: string, expectsDay: boolean, expectsNumber: boolean): Span[] {
  const spans = [...spansOf(text, named), ...birthdaysInPieces(text)];
  if (expectsDay) return spans;
  spans.push(...spansOf(text, aWholeDate, (found) => isLongAgo(found[0]) && !isOtherEvent(text, found.index)));
  if (!expectsNumber) spans.push(...spansOf(text, aRow, (found) => isRow(found[0]) && !isNumbered(text, found.index)));
  return spans;
}

/** The nearest word before a date says what day it was. */
function isOtherEvent(text: string, index: number): boolean {
  const before =
    text
      .slice(Math.max(0, index - 40), index)
      .split(/[.!?\n] /)
      .at(-1) ?? '';
  // "SJ01 and 13/07/1991": what is set beside something else is not the day of what was told before it.
  if (/(?:^|[^\p{L}])(?:and|&|\+|\/|,) ?$/iu.test(before) && !/between/i.test(before)) return false;
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(otherEvent) > last(keywordNear);
}

function isNumbered(text: string, index: number): boolean {
  return otherNumber.test(text.slice(Math.max(0, index - 25), index));
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
function isRow(row: string): boolean {
  const whole = (day: string, other: string, full: string) =>
    isDayAndMonth(Number(day), Number(other)) && Number(full) >= 1935 && Number(full) <= youngest;
  return whole(row.slice(0, 2), row.slice(2, 4), row.slice(4)) || whole(row.slice(6), row.slice(4, 6), row.slice(0, 4));
}
