import { alike, spacedAlike } from './alike.ts';
import { type Span, spansOf } from './folded.ts';
import { letterCodes } from './letter-codes.ts';
import { beforeTime, harmlessWordIn, isHarmless, isNoTime, notSecretCode, sayingCode, sayingPin } from './numbers.ts';
import { joinedOn, pins } from './pins.ts';
import { spokenCodes } from './spoken-codes.ts';

/** Six digits, as they are sent, and as they are read off a screen. Not in the middle of a longer number. */
const sixDigits =
  /(?:(?<![\p{L}\d_@#£$+/.:%-]|\d )|(?<=(?<!\p{L})G-))(?<secret>\d{6}|\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}|\d(?:(?:, ?|[ .-])\d){5})(?![\d\p{L}_@/%]|[.:-]\d| ?\d{4}| \d{2,3}\b| (?:people|staff|times|employees|pounds|users|words|characters|miles)\b)/dgu;

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
/** "Is the code only 4 numbers? 7093": a number that is a clause by itself, after a code or PIN was spoken of. */
const loneDigits =
  /(?<=(?:[.?!:;,(-]|(?<!\p{L})(?:it'?s|is|says?|said|shows?|got|mean|this|that'?s|one|mine|is it|and)) ?["'(]?)(?<secret>\d{4,8}|\d{3} \d{3})(?=["')]?\s*(?:$|[.?!,;)]))/dgiu;
const spokenOf = new RegExp(`(?<!\\p{L})(?:${sayingCode}|${sayingPin})(?!\\p{L})`, 'giu');
/** "buzzed with 730 518", "I received 660341", "a 8 figure one 20774813" */
const receivedDigits =
  /(?<!\p{L})(?:received|buzzed with|came through (?:as|with)|came up with|popped up(?: with)?|flashed up(?: with)?|pinged(?: me)?|(?:gives|reads) me|(?:app|text|phone|screen|message)(?: \p{L}+){0,3} (?:says?|shows?|reads)|(?:\d|four|five|six|seven|eight)[ -](?:figure|digit)s?(?: (?:one|number|thing|no))?)(?: (?:a|the|me|saying|is|was|it'?s|its|just|only))*[ ,:]+["']?(?<secret>\d{5,8}|\d{3}(?: | then | and then |, ?)\d{3}|\d(?: \d){5})(?![\d\p{L}_/:@%]|[.:-]\d| \d{3}| (?:times|people|staff|emails|pounds))/dgiu;
/** "its 605518 605518 605518": typed again and again */
const repeatedDigits =
  /(?<![\p{L}\d_@#£$+/.:%-]|\d )(?<secret>(?<one>\d{4,8})(?:,? (?:and )?\k<one>)+)(?![\d\p{L}_@/%-])/dgu;
/**
 * Finds one-time codes and PINs.
 *
 * @param expectsNumber a question asked for a number, so one that nobody calls a code is that
 */
export function codes(text: string, expectsNumber: boolean): Span[] {
  const spans = [
    ...spansOf(text, namedDigits, (found) => isNamedCode(text, found)),
    ...spansOf(text, loneDigits, (found) => isLoneCode(text, found)),
    ...spansOf(text, receivedDigits),
    ...spansOf(text, repeatedDigits, ({ 0: whole, index }) => !isHarmless(text, index, index + whole.length)),
    ...pins(text),
    ...letterCodes(text),
    ...spansOf(text, digitsNamed, (found) => !notSecretCode.test(found[0].replace(/\S+$/, ''))),
    ...spokenCodes(text),
  ];
  if (!expectsNumber)
    spans.push(...spansOf(text, sixDigits, (found) => !isHarmless(text, found.index, found.index + found[0].length)));
  return [...spans, ...alike(text, spans), ...spacedAlike(text, spans), ...joinedOn(text, spans)];
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
