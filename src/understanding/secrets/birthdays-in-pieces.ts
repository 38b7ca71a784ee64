import { keyword, month, notOccasion, ordinal } from './birthday-words.ts';
import { type Span, spansOf } from './folded.ts';

const start = '(?<![\\p{L}\\d])';
/** Years in which people who work now were born. */
const yearOfBirth = '(?:19[3-9]\\d|200\\d|201[01])(?![\\d\\p{L}/]|[.:-]\\d|-)';
const dayOfMonth = `(?:\\d{1,2}${ordinal},? (?:day )?(?:of )?${month}|${month} (?:the )?\\d{1,2}${ordinal})(?![\\d\\p{L}])`;
/** Days that have a name. */
const feast =
  "(?:(?:(?:st\\.? |saint )?(?:paddy|pat(?:rick|ty)?|david|george|andrew|valentine|stephen|swithin|nicholas)'?s?|christmas|xmas|boxing|new year'?s?|may|april fool'?s?|bonfire|burns|guy fawkes|pancake|mother'?s|father'?s|midsummer'?s?|leap(?: year)?|all saints'?|all souls'?|armistice|remembrance|independence|canada|australia|republic|labour|ve|bastille|twelfth|lady|ground ?hog|star wars) (?:day|eve|night)|hallowe'?en|easter (?:sunday|monday|day)|good friday|leap day|diwali|eid|hogmanay|valentine'?s)";

/** A birthday is spoken of. */
const ofBirthday = new RegExp(
  `${start}(?:${keyword}${notOccasion}|(?:19|20)\\d\\d baby|turn(?:ed|ing|s)? \\d\\d|(?:i'?ll be|i will be|i was|be) \\d\\d (?:this|next|last|on)|\\d{2} (?:years old|yrs old|today|yesterday|last week)|years? old)(?!\\p{L})`,
  'iu',
);
/** Each by itself says that a year is one of birth. */
const surely = [
  // "born 1972", "born in Leeds in 1978", "year of birth 1968", "DOB, I put the year as 1956"
  `${start}(?:born|birth|d\\.?o\\.?b\\.?|birthday|b\\.)(?!\\p{L})(?![^\\d\\n.?!;]{0,40}(?:${'only goes|goes|back to|back past|past|scroll\\p{L}*|up to|later than|earlier than|older than|before|after|until|since|between|accepts'}))[^\\d\\n.?!;]{0,40}?(?<secret>${yearOfBirth})`,
  // "1975 is the birth year", "1983 is the year I was born"
  `(?<![\\p{L}\\d])(?<secret>${yearOfBirth}|'\\d\\d)(?: (?:is|was|=|being|for|as)|,? that'?s|,? which)[^\\d\\n.?!;]{0,30}?(?:born|birth|d\\.?o\\.?b)`,
  // "I'm 1961", "I'm a 1972 baby"
  `${start}(?:i'?m|i am)(?: only| just| actually)? (?<secret>${yearOfBirth})(?= ?(?:$|[.,;:?!)]|and |but |so |not ))`,
  `${start}(?<secret>${yearOfBirth}) (?:baby|born|vintage|model|child)(?!\\p{L})`,
  // "born August '64"
  `${start}(?:born|birth|d\\.?o\\.?b\\.?|birthday|b'?day)(?!\\p{L})[^\\d\\n.?!;]{0,25}?(?<secret>${month},? (?:of |in )?(?:(?:19|20)\\d\\d|'\\d\\d)|'\\d\\d)(?![\\d\\p{L}])`,
  // "turned 50 on the 3rd of May", "I was 60 on 2nd March"
  `${start}(?:turn(?:ed|ing|s)?|was|be|am|i'?m|hit) \\d{2} (?:this year |last year |next year )?(?:on )?(?:the )?(?<secret>${dayOfMonth})`,
  // "Christmas Day 1979"
  `${start}(?<secret>${feast},? (?:in |of )?(?:the year )?(?:19[3-9]\\d|200[0-6]))(?!\\d)`,
].map((source) => new RegExp(source, 'dgiu'));

/** Parts of a birthday where one is spoken of: a day, a feast, a year somebody "is". */
const perhaps = [
  `${start}(?:i'?m|i am|she'?s|he'?s|(?:s?he|they) (?:is|are)|mine(?:'s| is)|so|but|only|actually|the year is|year|as|says|has|typed|not|instead of) (?:only |just |actually |a |it'?s )?(?<secret>${yearOfBirth})(?! (?:intake|section|scheme|cohort|start|pension|people|staff|form|course))`,
  `${start}(?<secret>${dayOfMonth})`,
  `${start}(?<secret>${feast})(?!\\p{L})`,
  `(?<=[,(-] ?)(?<secret>${yearOfBirth})(?=\\s*(?:$|[.,;:?!)]))`,
  // "day 14 month 03 year 1985"
  `${start}(?<secret>(?:(?:day|month|year) ?(?:is |= ?|: ?|of )?(?:\\d{1,4}|${month})[ ,/;&]*(?:and |then |in )?){2,3})(?<=\\d ?)`,
].map((source) => new RegExp(source, 'dgiu'));

/** What else was on that day. */
const otherDay =
  /(?<!\p{L})(?:join\p{L}*|start\p{L}*|beg[au]n\p{L}*|employ\p{L}*|work\p{L}*|hired|qualif\p{L}*|left|leav\p{L}*|contract|train\p{L}*|expir\p{L}*|issued|dated|log\p{L}*|since|payslip|married|moved|retir\p{L}*|policy|updat\p{L}*|review\p{L}*|appointed|chang\p{L}*|sent|email\p{L}*|applied|submitted|call\p{L}*|rang|spoke|told|fix\p{L}*|due|by|until|before|after|from|booked|tried|asked|shift|rota|leave|deadline|appointment|version|goes back to|back to|up to|trust)(?!\p{L})[^.;?!\n]{0,25}$/iu;
/** Beyond so many characters from the birthday, a day is likely another. */
const farthest = 80;

/** Finds a birthday that is told in pieces: its year alone, its day alone, or by the name of the day. */
export function birthdaysInPieces(text: string): Span[] {
  const spans = surely.flatMap((pattern) => spansOf(text, pattern));
  const said = ofBirthday.exec(text);
  if (said === null) return spans;
  const isNear = ({ index }: RegExpExecArray): boolean =>
    index > said.index - farthest && index < said.index + said[0].length + farthest;
  const isOther = ({ index }: RegExpExecArray): boolean => otherDay.test(text.slice(Math.max(0, index - 40), index));
  return [
    ...spans,
    ...perhaps.flatMap((pattern) => spansOf(text, pattern, (found) => isNear(found) && !isOther(found))),
  ];
}
