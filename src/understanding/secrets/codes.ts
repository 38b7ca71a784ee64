import { remembered } from '../remembered.ts';
import { type Span, spansOf } from './folded.ts';
import { letterCodes } from './letter-codes.ts';

/** What a number near one of these words is: the nearest before it decides. */
const secretWord =
  /(?<!\p{L})(?:codes?|cod|otp|(?:key ?)?fob|pass ?codes?|pins?|2fa|mfa|verif\w*|vfn|authenticator|sms|txt|text(?:ed)?|one.time|security (?:number|no)|token|pass ?words?|pw)(?!\p{L})/giu;
const otherHarmless = String.raw`pay ?rol\w*|pay|assignment|employee|staff|personnel|person number|ticket|ref(?:erence|no)?|incident|inc|call|job|case|request|req|ritm|chg|order|ext|extn|extension|bleep|bleeper|pager|ring|contact|dial|room|asset|tag|device|serial|model|gmc|nmc|hcpc|gdc|gphc|registration|(?:bank )?worker|nhs (?:no|number)|hospital|mrn|patient|unit|sort code|err(?:or)?(?: code)?|http|status|exception|cost (?:cent(?:re|er)|code)|course|module|certificate|badge|car|permit|invoice|budget|post code|position|£|id`;
const harmlessWord = new RegExp(
  `(?<!\\p{L})(?:${otherHarmless}|(?:tele)?phone|fone|tel|mobile|mob|fax)(?!\\p{L})`,
  'giu',
);
const otherHarmlessWord = new RegExp(`(?<!\\p{L})(?:${otherHarmless})(?!\\p{L})`, 'giu');
/** "204518 is my payroll number" */
const saidAfter =
  /^[ ,]*(?:-|=|\(|is|was|thats|that's|for)[ ]?(?:my |the |a |our )?(?:[\p{L}]+ )?(?:payroll|assignment|employee|staff|ticket|ref|reference|phone|mobile|extension|ext|bleep|job|case|incident)/iu;

/** Six digits, as they are sent, and as they are read off a screen. Not in the middle of a longer number. */
const sixDigits =
  /(?:(?<![\p{L}\d_@#£$+/.:%-]|\d )|(?<=(?<!\p{L})G-))(?<secret>\d{6}|\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}|\d(?:(?:, ?|[ .-])\d){5})(?![\d\p{L}_@/%]|[.:-]\d| ?\d{4}| \d{2,3}\b| (?:people|staff|times|employees|pounds|users|words|characters|miles)\b)/dgu;

const sayingCode = "(?:code|cod|otp|(?:key ?)?fob|pass ?code|2fa|mfa|token|verification|security number)s?(?:'s)?";
const sayingPin = "pin(?:'s| no| number)?";
const between = '(?:[^\\d\\n.?!;]{0,25}?[ :=("\'-])';
/** Four to eight digits soon after "code" or "PIN". */
const namedDigits = new RegExp(
  `(?<!\\p{L})(?:${sayingCode}|${sayingPin})${between}(?<secret>\\d{3,5}[ -]\\d{3,5}|\\d{4,8}|\\d{3}[ .-]\\d{3}|\\d{2}[ .-]\\d{2}(?:[ .-]\\d{2})?|\\d(?:[ .-]\\d){3,7})(?![\\d\\p{L}_/:]|[.:-]\\d| number| \\d{5})`,
  'dgiu',
);
const digitsNamed = new RegExp(
  `(?<![\\p{L}\\d_@#£$+/.:%-]|\\d )(?<secret>\\d{4,8}|\\d{3} \\d{3}|\\d(?: \\d){3,7})(?: is| was| =| as| for| a (?:valid|real|proper|good|right|ok)| too (?:easy|simple|short|obvious) for|,? ?-? ?that'?s|,? that is) (?:my |the |its |a )?(?:[\\p{L}:]+ ){0,2}(?:${sayingCode}|${sayingPin})(?!\\p{L})`,
  'dgiu',
);
/** "my pin for the app on my phone is 2580": far from the name, where a verb leads to it. */
const pointedDigits = new RegExp(
  `(?<!\\p{L})(?:${sayingCode}|${sayingPin})(?!\\p{L})(?<lead>(?: [^\\d\\s.?!;,:]{1,15}){0,9}?(?: (?:is|was|=|says?|said|shows|reads|should be|came as|will be)|:)(?: now| just| still)?) ["'(]?(?<secret>\\d{4,8}|\\d{2,3}[ .-]\\d{2,3}|\\d(?:[ .-]\\d){3,7})(?![\\d\\p{L}_/:]|[.:-]\\d| number| \\d{5})`,
  'dgiu',
);
/** "Is the code only 4 numbers? 7093": a number that is a clause by itself, after a code or PIN was spoken of. */
const loneDigits =
  /(?<=(?:[.?!:;,(-]|(?<!\p{L})(?:it'?s|is|says?|said|shows?|got|mean|this|that'?s|one|mine|is it|and)) ?["'(]?)(?<secret>\d{4,8}|\d{3} \d{3})(?=["')]?\s*(?:$|[.?!,;)]))/dgiu;
const spokenOf = new RegExp(`(?<!\\p{L})(?:${sayingCode}|${sayingPin})(?!\\p{L})`, 'giu');
/** "I set the pin to the year we moved, 1987": a year, where that is what the PIN is said to be. */
const yearForPin = new RegExp(
  `(?<!\\p{L})${sayingPin}(?!\\p{L})(?![^\\n.?!;]{0,40}(?:expir|renew|valid|since|runs? out|joined|regist))[^\\d\\n.?!;]{0,40}?(?:year|born|birthday)(?!\\p{L})[^\\d\\n.?!;]{0,25}?(?<secret>(?:19|20)\\d\\d)(?!\\d)`,
  'dgiu',
);
const textedDigits =
  /(?<!\p{L})(?:(?:text(?:ed)?|txt|sms|message|msg)(?: (?:me|said|says|with|was|is|it|saying|you|a|the|just))*|(?:sent|emailed|gave) me) (?<secret>\d{5,8}|\d{3} \d{3})(?![\d\p{L}_/:]|[.:-]\d| \d{5}| (?!and|then|but|which|or|as|what|is|it)\p{L}+s?\b(?<=me \d+ \p{L}+)| number)/dgiu;
/** What is opened with a PIN. */
const ofCards =
  /(?<!\p{L})(?:(?:smart ?)?cards?|card reader|reader|key ?pad|pin ?pad|pins?|identity agent|ra (?:lady|man|guy|team|office|desk|agent)|too (?:easy|simple|short|obvious)|(?:four|six|4|6)(?: to (?:six|eight|6|8))? (?:digits?|numbers?|figures?))(?!\p{L})/iu;
/** "I tap 4471 and the light stays orange", "it's always been 5190 when the card goes in" */
const tappedDigits =
  /(?<!\p{L})(?:(?<verb>tap(?:ped|ping)?|typ(?:e|ed|ing)|put(?:ting)?|enter(?:ed|ing)?|press(?:ed|ing)?|key(?:ed|ing)?(?: in)?|tried|try|us(?:e|ed|ing)|gave it|give it|said|went with|chose|picked|set (?:it|mine)(?: as| to)?|made it|punch(?:ed|ing)?|(?:un)?locks? with|opens? with|works? with)|it'?s|(?:always|has|it) (?:is|was|been)|mine(?: is| was)?|(?:smart ?)?card is|so|backwards|bank card|which is)(?:,? (?!number|ward|room|ext|bay|page)[^\d\s.?!;]{1,12}){0,2}?,? (?<secret>\d{4,8}|\d(?: \d){3,7})(?![\d\p{L}_/:@%]|[.:-]\d| ?(?:times|am|pm|hrs|hours|people|staff|number|\d{3,}))/dgiu;
/** "buzzed with 730 518", "I received 660341", "a 8 figure one 20774813" */
const receivedDigits =
  /(?<!\p{L})(?:received|buzzed with|came through (?:as|with)|came up with|popped up(?: with)?|flashed up(?: with)?|pinged(?: me)?|(?:gives|reads) me|(?:app|text|phone|screen|message)(?: \p{L}+){0,3} (?:says?|shows?|reads)|(?:\d|four|five|six|seven|eight)[ -](?:figure|digit)s?(?: (?:one|number|thing|no))?)(?: (?:a|the|me|saying|is|was|it'?s|its|just|only))*[ ,:]+["']?(?<secret>\d{5,8}|\d{3}(?: | then | and then |, ?)\d{3}|\d(?: \d){5})(?![\d\p{L}_/:@%]|[.:-]\d| \d{3}| (?:times|people|staff|emails|pounds))/dgiu;
/** "I swear it's 3391 or 3319" */
const swornDigits =
  /(?<!\p{L})(?:swear|sure|certain|positive|bet|definitely|deffo|reckon)(?: that)? (?:it'?s|it is|it was)(?: either)? (?<secret>\d{4,6}(?: or \d{4,6})?)(?![\d\p{L}_/:@%]|[.:-]\d| ?(?:times|am|pm|hrs|hours|days|people))/dgiu;
/** "its 605518 605518 605518": typed again and again */
const repeatedDigits =
  /(?<![\p{L}\d_@#£$+/.:%-]|\d )(?<secret>(?<one>\d{4,8})(?:,? (?:and )?\k<one>)+)(?![\d\p{L}_@/%-])/dgu;
const notSecretCode =
  /(?:error|err|post|area|fire|crash|emergency|colour|clinic|course|dress|sort|country|dial\w*|cost|status|http|ward|nmc|bar|qr|absence|tax|discount|stop)[ -]$/iu;
const beforeTime =
  /(?<!\p{L})(?:ending(?: in| with)?|ends(?: in| with)?|took|takes|sent|arrived|came|come|at|opened|received|since|from|around|till|until|requested|asked|about|by|expired|ext|extension|payroll|phone|x|in|after|before|ward|room|ticket|ref|form|page|version|year|early|late|june|july|april|march|may|january|february|august|september|october|november|december)[ :.]*$/iu;

const spokenDigit =
  '(?:(?:double|treble|triple)[ -])?(?:zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine)';
const spokenTens =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))?)';
const spokenRow = new RegExp(
  `(?<!\\p{L})(?:${spokenTens}|${spokenDigit})(?:[ ,-]{1,2}(?:${spokenTens}|${spokenDigit})(?!\\p{L})){2,11}`,
  'dgiu',
);

/**
 * Finds one-time codes and PINs.
 *
 * @param expectsNumber a question asked for a number, so one that nobody calls a code is that
 */
export function codes(text: string, expectsNumber: boolean): Span[] {
  const spans = [
    ...spansOf(text, namedDigits, (found) => isNamedCode(text, found)),
    ...spansOf(text, pointedDigits, (found) => isPointed(text, found)),
    ...spansOf(text, loneDigits, (found) => isLoneCode(text, found)),
    ...spansOf(text, yearForPin),
    ...spansOf(
      text,
      textedDigits,
      ({ index }) => !/pay ?roll|(?<!\p{L})hr(?!\p{L})/iu.test(text.slice(Math.max(0, index - 15), index)),
    ),
    ...spansOf(text, receivedDigits),
    ...spansOf(text, swornDigits),
    ...spansOf(text, repeatedDigits, ({ 0: whole, index }) => !isHarmless(text, index, index + whole.length)),
    ...(ofCards.test(text) ? spansOf(text, tappedDigits, isTapped) : []),
    ...letterCodes(text),
    ...spansOf(text, digitsNamed, (found) => !notSecretCode.test(found[0].replace(/\S+$/, ''))),
    ...spansOf(text, spokenRow, (found) => isSpokenCode(text, found)),
  ];
  if (!expectsNumber)
    spans.push(...spansOf(text, sixDigits, (found) => !isHarmless(text, found.index, found.index + found[0].length)));
  return [...spans, ...alike(text, spans), ...joinedOn(text, spans)];
}

/** A year is not typed into a card reader, unless somebody says so. */
function isTapped({ 0: whole, groups }: RegExpExecArray): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(groups?.secret ?? '');
  return !harmlessWordIn(` ${whole}`) && (!isYear || groups?.verb !== undefined);
}

/** The last thing named before the verb is what the number is. */
function isPointed(text: string, found: RegExpExecArray): boolean {
  const lead = found.groups?.lead ?? '';
  const end = found.index + found[0].length;
  if (notSecretCode.test(`${text.slice(Math.max(0, found.index - 12), found.index)}`)) return false;
  if (/^ ?(?:hrs?|hours|am|pm|characters|digits|times|numbers|minutes|mins|letters)\b/i.test(text.slice(end, end + 12)))
    return false;
  const noun =
    /(?<lead>\p{L}+ (?:the |my |a )?(?:old |new |other )?)?(?<noun>\p{L}+)(?: number| no)? (?:\S+)(?: now| just| still)?$/iu.exec(
      lead,
    )?.groups;
  if (noun === undefined) return true;
  harmlessWord.lastIndex = 0;
  return !harmlessWord.test(noun.noun ?? '') || /^(?:for|on|to|from|off|by|in) /i.test(noun.lead ?? '');
}

function isNamedCode(text: string, found: RegExpMatchArray): boolean {
  const start = found.index ?? 0;
  if (notSecretCode.test(text.slice(Math.max(0, start - 12), start))) return false;
  const number = found.groups?.secret ?? '';
  // The number that texts come from.
  if (/from (?:a |the |this )?number $/i.test(text.slice(Math.max(0, start), start + found[0].length - number.length)))
    return false;
  const lead = found[0].slice(0, found[0].length - number.length);
  if (/^(?:\d{4}[ -]?)+$|^\D*(?:\d\D*){1,4}$/.test(number) && beforeTime.test(lead) && !isNoTime(number, lead))
    return false;
  if (/^\d{4}$/.test(number) && /\(code $/i.test(text.slice(0, start + found[0].length - 4))) return false;
  if (/^(?:19|20)\d\d$/.test(number) && !/(?:is|was|=|:|pin|number|no)[ "'(]*$/i.test(lead)) return false;
  if (
    /^\d{4}$/.test(number) &&
    /^ ?(?:hrs?|hours|am|pm|characters|digits|times|seconds|secs|minutes|mins)\b/i.test(
      text.slice(start + found[0].length),
    )
  )
    return false;
  return !harmlessWordIn(lead);
}

/** "after 2290": no time of day. */
function isNoTime(number: string, lead: string): boolean {
  return (
    /^(?:2[4-9]|[3-9]\d|\d\d[6-9])/.test(number) && /(?:after|at|since|till|until|around|before|by|from) $/i.test(lead)
  );
}

/** Most codes that are compared with the rest of a text. */
const mostCompared = 4;

/** What is written like a code that was found is one too: "texted 61742 and then another one 90355". */
function alike(text: string, found: readonly Span[]): Span[] {
  const shapes = new Set(found.map(({ start, end }) => shapeOfCode(text.slice(start, end))));
  return [...shapes]
    .filter((shape) => shape !== '')
    .slice(0, mostCompared)
    .flatMap((shape) =>
      spansOf(
        text,
        patternOf(shape),
        ({ 0: value, index }) =>
          /\d/.test(value) &&
          !/^(?:19|20)\d\d$/.test(value) &&
          !beforeTime.test(text.slice(Math.max(0, index - 20), index)) &&
          !isHarmless(text, index, index + value.length),
      ),
    );
}

/** More shapes than honest codes have. */
const mostPatterns = 200;
const patternOf = remembered(
  (shape) => new RegExp(`(?<![\\p{L}\\d_@#£$+/.:%-]|\\d )${shape}(?![\\p{L}\\d_@%/]|[.:-][\\p{L}\\d]| \\d)`, 'dgu'),
  mostPatterns,
);

/** "2580 and then 1990": what is told in a row with a PIN is one, a year or not. */
function joinedOn(text: string, found: readonly Span[]): Span[] {
  return found.flatMap(({ start, end }) => {
    const [whole = '', joint = '', next = ''] =
      /^( (?:and|or)(?: then)? )(\d{4})(?![\d\p{L}])/u.exec(text.slice(end, end + 20)) ?? [];
    return whole !== '' && /^\d{4}$/.test(text.slice(start, end))
      ? [{ start: end + joint.length, end: end + joint.length + next.length }]
      : [];
  });
}

/** The same figures and capitals, with the same marks between. Nothing, where it is too short to be known again. */
function shapeOfCode(value: string): string {
  if (!/^[A-Z\d]+(?:[ .-][A-Z\d]+)*$/.test(value) || value.length < 4 || value.length > 24) return '';
  const any = /[A-Z]/.test(value) ? '[A-Z\\d]' : '\\d';
  return value.replace(/[A-Z\d.]/g, (one) => (one === '.' ? '\\.' : any));
}

function isLoneCode(text: string, { index, groups }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 100), index);
  const named = [...before.matchAll(spokenOf)].at(-1);
  if (named === undefined || notSecretCode.test(before.slice(0, named.index))) return false;
  const between = before.slice(named.index + named[0].length);
  const isYear = /^(?:19|20)\d\d$/.test(groups?.secret ?? '');
  // "sent at 1015, 1019 and 1031": times.
  if (/(?<!\d)\d{4}(?!\d)/.test(between) && /^\d{4}$/.test(groups?.secret ?? '')) return false;
  return !beforeTime.test(before) && !harmlessWordIn(` ${between}`) && (!isYear || /^[^.?!;]{0,6}$/.test(between));
}

/** The one number of six digits that everybody may say. */
const samaritans = '116 123';

function isHarmless(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === samaritans || saidAfter.test(text.slice(end, end + 50))) return true;
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[!?\n;]|\. (?=\p{Lu})/u)
      .at(-1) ?? '';
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  if (isDay(text.slice(start, end)) && last(secretWord) < 0) return true;
  // A code comes to a phone: that is no number to be called on.
  const isOnPhone = /(?<!\p{L})(?:phone|fone|mobile|mob)(?!\p{L})(?![^\d]{0,8}(?:number|no)(?!\p{L}))[^\d]*$/iu.test(
    before,
  );
  if (isOnPhone && last(otherHarmlessWord) < 0 && speaksOfCodes(text.slice(0, start))) return false;
  const harmless = last(harmlessWord);
  return harmless >= 0 && harmless + 5 >= last(secretWord);
}

function speaksOfCodes(before: string): boolean {
  secretWord.lastIndex = 0;
  return secretWord.test(before);
}

/** "12.11.26": a day like any other, where no code is spoken of. */
function isDay(figures: string): boolean {
  const [, day = '', month = ''] = /^(\d\d)[.-](\d\d)[.-]\d\d$/.exec(figures) ?? [];
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function harmlessWordIn(lead: string): boolean {
  harmlessWord.lastIndex = 0;
  return harmlessWord.test(lead.replace(/^\S+/, ''));
}

const wordDigits: Readonly<Record<string, number>> = { double: 1, treble: 2, triple: 2 };

/** "nine eight two one is my PIN" */
const saidCode = /^,? (?:is|was|for|as|that'?s) (?:my|the|a) (?:\p{L}+ )?(?:pin|code|pass ?code)(?!\p{L})/iu;

function isSpokenCode(text: string, found: RegExpMatchArray): boolean {
  const start = found.index ?? 0;
  const count = found[0]
    .toLowerCase()
    .split(/[ ,-]+/)
    .reduce(
      (sum, word) => sum + (wordDigits[word] ?? (/teen$|ten|eleven|twelve/.test(word) ? 2 : /ty$/.test(word) ? 1 : 1)),
      0,
    );
  // "sixty" alone is two digits, "sixty four" too.
  const loneTens = found[0].match(/ty(?=[ ,-]*(?:$|zero|oh|o\b|ten|eleven|twelve|\w+teen|\w+ty))/giu)?.length ?? 0;
  const digits = count + loneTens;
  const before = text.slice(Math.max(0, start - 50), start);
  secretWord.lastIndex = 0;
  if (digits >= 4 && digits <= 8 && saidCode.test(text.slice(start + found[0].length))) return true;
  if (digits >= 4 && digits <= 8 && (secretWord.test(before) || ofCards.test(text)))
    return !/(?:error|post|area) code/i.test(before);
  return (
    digits === 6 &&
    (/(?:read|called|gave|rattled)(?: (?:me|it|us|him|her))? ?(?:out|off)? $/i.test(before) ||
      !isHarmless(text, start, start + found[0].length))
  );
}
