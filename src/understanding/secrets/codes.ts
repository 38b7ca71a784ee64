import { part } from '../../text/pattern.ts';
import { type Span, spansOf } from '../text/folded.ts';
import { remembered } from '../text/memo.ts';
import {
  beforeTime,
  harmlessWordIn,
  isCodeNamed,
  isHarmless,
  isNoTime,
  notSecretCode,
  opensWithPin,
  sayingCode,
  sayingPin,
  speaksOfCodes,
  spokenDigit,
  spokenTens,
} from './numbers.ts';
import { type Asked, find, lastOf, pattern, patternAsWritten, type Row, sign } from './rows.ts';

/** Not in the middle of a longer number, an amount or an address, nor behind the first figures of a phone: "(07700) 900123". */
const alone = part`(?<![\p{L}\d_@#£$+/.:%-]|\d |\(0[17]\d{3}\)[ .-]?)`;
const said = part`(?<!\p{L})(?:${sayingCode}|${sayingPin})`;
const notCounted = part`(?! (?:times|people|staff|emails|pounds))`;
const notTime = part`(?![\d\p{L}_/:@%]|[.:-]\d| ?(?:times|am|pm|hrs|hours|people|staff|number|\d{3,}))`;

const isYear = (figures = ''): boolean => /^(?:19|20)\d\d$/.test(figures);

const tapping = part`(?<verb>tap(?:ped|ping)?|typ(?:e|ed|ing)|put(?:ting)?|enter(?:ed|ing)?|press(?:ed|ing)?|key(?:ed|ing)?(?: in)?|tried|try
  |us(?:e|ed|ing)|gave it|give it|said|went with|chose|picked|set (?:it|mine)(?: as| to)?|made it|punch(?:ed|ing)?
  |(?:un)?locks? with|opens? with|works? with)`;
const being = part`it'?s|(?:always|has|it) (?:is|was|been)|mine(?: is| was)?|(?:smart ?)?card is|so|backwards|bank card|which is`;
const coming = part`(?:received|buzzed with|came through (?:as|with)|came up with|popped up(?: with)?|flashed up(?: with)?|pinged(?: me)?
  |(?:gives|reads) me|(?:app|text|phone|screen|message)(?: \p{L}+){0,3} (?:says?|shows?|reads)
  |(?:\d|four|five|six|seven|eight)[ -](?:figure|digit)s?(?: (?:one|number|thing|no))?)`;

/** One-time codes, and PINs. */
export const oneTimeCodes: readonly Row[] = [
  {
    pattern: pattern`${said}(?:[^\d\n.?!;]{0,25}?[ :=("'-])
      (?<secret>\d{3,5}[ -]\d{3,5}|\d{4,8}|\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}(?:[ .-]\d{2})?|\d(?:[ .-]\d){3,7})
      (?![\d\p{L}_/:]|[.:-]\d| number| \d{5})`,
    why: 'four to eight figures soon after the word',
    example: 'my pin is ⟦4471⟧ and it is blocked',
    not: 'error code 5004',
    only: isNamedCode,
  },
  {
    pattern: pattern`(?<=(?:[.?!:;,(-]|(?<!\p{L})(?:it'?s|is|says?|said|shows?|got|mean|this|that'?s|one|mine|is it|and)) ?["'(]?)
      (?<secret>\d{4,8}|\d{3} \d{3})(?=["')]?\s*(?:$|[.?!,;)]))`,
    why: 'a number that is a clause by itself, after a code or PIN was spoken of',
    example: 'Is the code only 4 numbers? ⟦7093⟧',
    only: isLoneCode,
  },
  {
    pattern: pattern`(?<!\p{L})${coming}(?: (?:a|the|me|saying|is|was|it'?s|its|just|only))*[ ,:]+["']?
      (?<secret>\d{5,8}|\d{3}(?: | then | and then |, ?)\d{3}|\d(?: \d){5})(?![\d\p{L}_/:@%]|[.:-]\d| \d{3})${notCounted}`,
    why: 'what came to a phone',
    example: 'my phone buzzed with ⟦730 518⟧',
  },
  {
    pattern: patternAsWritten`${alone}(?<secret>(?<one>\d{4,8})(?:,? (?:and )?\k<one>)+)(?![\d\p{L}_@/%-])`,
    why: 'the same figures, typed again and again',
    example: 'its ⟦605518 605518 605518⟧ and nothing',
    only: ({ 0: whole, index, input }) => !isHarmless(input, index, index + whole.length),
  },
  {
    pattern: pattern`(?<!\p{L})${sayingPin}(?!\p{L})(?![^\n.?!;]{0,40}(?:expir|renew|valid|since|runs? out|joined|regist))
      [^\d\n.?!;]{0,40}?(?:year|born|birthday)(?!\p{L})[^\d\n.?!;]{0,25}?(?<secret>(?:19|20)\d\d)(?!\d)`,
    why: 'a year, where that is what the PIN is said to be',
    example: 'I set the pin to the year we moved, ⟦1987⟧',
    not: 'my pin runs out this year, in 2027',
  },
  {
    pattern: pattern`(?<!\p{L})(?:swear|sure|certain|positive|bet|definitely|deffo|reckon)(?: that)? (?:it'?s|it is|it was)(?: either)?[ ]
      (?<secret>\d{4,6}(?: or \d{4,6})?)(?![\d\p{L}_/:@%]|[.:-]\d| ?(?:times|am|pm|hrs|hours|days|people))`,
    why: 'somebody swears to it',
    example: "I swear it's ⟦3391 or 3319⟧",
  },
  {
    pattern: pattern`(?<!\p{L})(?:${tapping}|${being})(?:,? (?!number|ward|room|ext|bay|page)[^\d\s.?!;]{1,12}){0,2}?,?[ ]
      (?<secret>\d{4,8}|\d(?: \d){3,7})${notTime}`,
    why: 'what is typed where something is spoken of that opens with a PIN; a year only where it is typed',
    example: 'I tap ⟦4471⟧ and the card reader light stays orange',
    where: opensWithPin,
    only: ({ 0: whole, groups }) =>
      !harmlessWordIn(` ${whole}`) && (!isYear(groups?.secret) || groups?.verb !== undefined),
  },
  {
    pattern: patternAsWritten`(?<![\p{L}\d_@£$+/.%&-])(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[A-Za-z\d]{1,8}(?:-[A-Za-z\d]{1,8}){0,3}
      (?![\p{L}\d_@%=/-]|[.:][\p{L}\d])`,
    why: 'letters and figures in one or a few groups, beside a word that says what they are',
    example: 'the code is ⟦KX4-92M⟧',
    not: 'error code KX4-92M',
    where: /cod|otp|[2m]fa|verif|vfn|authent|one.time|security n|text|sms|ed me|sent me/i,
    only: ({ 0: whole, index, input }) => isCodeNamed(input, whole, index),
  },
  {
    pattern: pattern`${alone}(?<secret>\d{4,8}|\d{3} \d{3}|\d(?: \d){3,7})
      (?: is| was| =| as| for| a (?:valid|real|proper|good|right|ok)| too (?:easy|simple|short|obvious) for|,? ?-? ?that'?s|,? that is)[ ]
      (?:my |the |its |a )?(?:[\p{L}:]+ ){0,2}(?:${sayingCode}|${sayingPin})(?!\p{L})`,
    why: 'the figures before the word',
    example: '⟦20774813⟧ is the code it sent',
    only: ({ 0: whole }) => !notSecretCode.test(whole.replace(/\S+$/, '')),
  },
  {
    pattern: pattern`(?<!\p{L})(?:${spokenTens}|${spokenDigit})(?:[ ,-]{1,2}(?:${spokenTens}|${spokenDigit})(?!\p{L})){2,11}`,
    why: 'figures said as words',
    example: 'the code is ⟦six four oh two one five⟧',
    not: 'it has been two or three days',
    only: isSpokenCode,
  },
  {
    pattern: patternAsWritten`(?:${alone}|(?<=(?<!\p{L})G-))
      (?<secret>\d{6}|\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}|\d(?:(?:, ?|[ .-])\d){5})
      (?![\d\p{L}_@/%]|[.:-]\d| ?\d{4}| \d{2,3}\b| (?:people|staff|times|employees|pounds|users|words|characters|miles)\b)`,
    why: 'six figures, as they are sent and read off a screen',
    example: 'nhsp ⟦640 215⟧ is wrong',
    not: 'ticket 640215',
    only: ({ 0: whole, index, input }) => !isHarmless(input, index, index + whole.length),
    unlessAsked: ['number'],
  },
];

/** Finds one-time codes and PINs, and what is written like one that was found. */
export function codes(text: string, asked?: Asked): Span[] {
  const spans = find(oneTimeCodes, text, asked);
  return [...spans, ...writtenAlike(text, spans), ...spacedOtherwise(text, spans), ...joinedOn(text, spans)];
}

function isNamedCode(found: RegExpExecArray): boolean {
  const { 0: whole, index, input } = found;
  if (notSecretCode.test(input.slice(Math.max(0, index - 12), index))) return false;
  const number = found.groups?.secret ?? '';
  const lead = whole.slice(0, whole.length - number.length);
  // The number that texts come from.
  if (/from (?:a |the |this )?number $/i.test(lead)) return false;
  if (/^(?:\d{4}[ -]?)+$|^\D*(?:\d\D*){1,4}$/.test(number) && beforeTime.test(lead) && !isNoTime(number, lead))
    return false;
  const after = input.slice(index + whole.length);
  if (/^\d{4}$/.test(number)) {
    if (/\(code $/i.test(input.slice(0, index + whole.length - 4))) return false;
    if (/^ ?(?:hrs?|hours|am|pm|characters|digits|times|seconds|secs|minutes|mins)\b/i.test(after)) return false;
  }
  if (isYear(number) && !/(?:is|was|=|:|pin|number|no)[ "'(]*$/i.test(lead)) return false;
  return !harmlessWordIn(lead);
}

const spokenOf = new RegExp(part`${said}(?!\p{L})`, 'giu');

function isLoneCode({ index, groups, input }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 100), index);
  const named = lastOf(before, spokenOf);
  if (named === undefined || notSecretCode.test(before.slice(0, named.index))) return false;
  const between = before.slice(named.index + named[0].length);
  const number = groups?.secret ?? '';
  // "sent at 1015, 1019 and 1031": times.
  if (/(?<!\d)\d{4}(?!\d)/.test(between) && /^\d{4}$/.test(number)) return false;
  return (
    !beforeTime.test(before) && !harmlessWordIn(` ${between}`) && (!isYear(number) || /^[^.?!;]{0,6}$/.test(between))
  );
}

/** "nine eight two one is my PIN" */
const saidToBeOne = sign`^,? (?:is|was|for|as|that'?s) (?:my|the|a) (?:\p{L}+ )?(?:pin|code|pass ?code)(?!\p{L})`;

function isSpokenCode({ 0: whole, index, input }: RegExpExecArray): boolean {
  const digits = digitsSaid(whole);
  const before = input.slice(Math.max(0, index - 50), index);
  if (digits >= 4 && digits <= 8) {
    if (saidToBeOne.test(input.slice(index + whole.length))) return true;
    if (speaksOfCodes(before) || opensWithPin.test(input)) return !/(?:error|post|area) code/i.test(before);
  }
  const isReadOut = /(?:read|called|gave|rattled)(?: (?:me|it|us|him|her))? ?(?:out|off)? $/i.test(before);
  return digits === 6 && (isReadOut || !isHarmless(input, index, index + whole.length));
}

/** How many figures there are in words: "double two" is two, and so is "sixty four", or "sixty" with no unit after it. */
function digitsSaid(words: string): number {
  const each = words
    .toLowerCase()
    .split(/[ ,-]+/)
    .map((word) => (/^(?:treble|triple)$|teen$|ten|eleven|twelve/.test(word) ? 2 : 1));
  const loneTens = words.match(/ty(?=[ ,-]*(?:$|zero|oh|o\b|ten|eleven|twelve|\w+teen|\w+ty))/giu)?.length ?? 0;
  return each.reduce((sum: number, digits) => sum + digits, 0) + loneTens;
}

/** Most codes that are compared with the rest of a text. */
const mostCompared = 4;

/** What is written like a code that was found is one too: "texted 61742 and then another one 90355". */
function writtenAlike(text: string, found: readonly Span[]): Span[] {
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
          !isYear(value) &&
          !beforeTime.test(text.slice(Math.max(0, index - 20), index)) &&
          !isHarmless(text, index, index + value.length),
      ),
    );
}

/** More shapes than honest codes have. */
const mostPatterns = 200;
const patternOf = remembered(
  (shape) => patternAsWritten`${alone}${shape}(?![\p{L}\d_@%/]|[.:-][\p{L}\d]| \d)`,
  mostPatterns,
);

/** The same figures and capitals, with the same marks between. Nothing, where it is too short to be known again. */
function shapeOfCode(value: string): string {
  if (!/^[A-Z\d]+(?:[ .-][A-Z\d]+)*$/.test(value) || value.length < 4 || value.length > 24) return '';
  const any = /[A-Z]/.test(value) ? '[A-Z\\d]' : '\\d';
  return value.replace(/[A-Z\d.]/g, (one) => (one === '.' ? '\\.' : any));
}

/** "164 4 82, then without space 164482": the same figures, however they are spaced. */
function spacedOtherwise(text: string, found: readonly Span[]): Span[] {
  const rows = new Set(found.map(({ start, end }) => text.slice(start, end).replace(/[ .-]/g, '')));
  return [...rows]
    .filter((row) => /^\d{5,8}$/.test(row))
    .slice(0, mostCompared)
    .flatMap((row) => spansOf(text, patternAsWritten`(?<!\d)${[...row].join('[ .-]{0,2}')}(?!\d)`));
}

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
