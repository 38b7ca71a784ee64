import { type Span, spansOf } from './folded.ts';

/** Two letters, six digits and a letter, however they are spaced. */
const wholeInsurance = /(?<![\p{L}\d])[a-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[a-dfmp](?![\p{L}\d])/dgiu;
const namedInsurance =
  /(?<!\p{L})(?:n\.?i\.?(?:no)?|nino|nat(?:ional)? ?ins(?:urance)?)(?!\p{L})[^\d\n.?!]{0,25}?(?<secret>(?<!\p{L})(?:[a-z]{2}[ .-]?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?:[ .-]?[a-z](?!\p{L}))?)(?!\d)/dgiu;

export function insuranceNumbers(text: string): Span[] {
  return [...spansOf(text, wholeInsurance), ...spansOf(text, namedInsurance)];
}

/** What a number near one of these words is: the nearest before it decides. */
const secretWord =
  /(?<!\p{L})(?:codes?|cod|otp|pass ?codes?|pins?|2fa|mfa|verif\w*|vfn|authenticator|sms|txt|text(?:ed)?|one.time|security (?:number|no)|token|pass ?words?|pw)(?!\p{L})/giu;
const harmlessWord =
  /(?<!\p{L})(?:pay ?rol\w*|assignment|employee|staff|personnel|person number|ticket|ref(?:erence|no)?|incident|inc|call|job|case|request|req|ritm|chg|order|ext|extn|extension|bleep|bleeper|pager|(?:tele)?phone|fone|tel|mobile|mob|fax|ring|contact|dial|room|asset|tag|device|serial|model|gmc|nmc|hcpc|gdc|gphc|registration|nhs (?:no|number)|hospital|mrn|patient|unit|sort code|err(?:or)?(?: code)?|http|status|exception|cost (?:cent(?:re|er)|code)|course|module|certificate|badge|car|permit|invoice|budget|post code|position|£|id)(?!\p{L})/giu;
/** "204518 is my payroll number" */
const saidAfter =
  /^[ ,]*(?:-|=|\(|is|was|thats|that's|for)[ ]?(?:my |the |a |our )?(?:[\p{L}]+ )?(?:payroll|assignment|employee|staff|ticket|ref|reference|phone|mobile|extension|ext|bleep|job|case|incident)/iu;

/** Six digits, as they are sent, and as they are read off a screen. Not in the middle of a longer number. */
const sixDigits =
  /(?:(?<![\p{L}\d_@#£$+/.:%-]|\d )|(?<=(?<!\p{L})G-))(?<secret>\d{6}|\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}|\d(?:[ .-]\d){5})(?![\d\p{L}_@/%]|[.:-]\d| ?\d{4}| \d{2,3}\b| (?:people|staff|times|employees|pounds|users|words|characters|miles)\b)/dgu;

const sayingCode = "(?:code|cod|otp|pass ?code|2fa|mfa|token|verification|security number)s?(?:'s)?";
const sayingPin = "pin(?:'s| no| number)?";
const between = '(?:[^\\d\\n.?!;]{0,25}?[ :=("\'-])';
/** Four to eight digits soon after "code" or "PIN". */
const namedDigits = new RegExp(
  `(?<!\\p{L})(?:${sayingCode}|${sayingPin})${between}(?<secret>\\d{4,8}|\\d{3}[ .-]\\d{3}|\\d{2}[ .-]\\d{2}(?:[ .-]\\d{2})?|\\d(?:[ .-]\\d){3,7})(?![\\d\\p{L}_/:]|[.:-]\\d)`,
  'dgiu',
);
const digitsNamed = new RegExp(
  `(?<![\\p{L}\\d_@#£$+/.:%-]|\\d )(?<secret>\\d{4,8}|\\d{3} \\d{3}) (?:is|was|=|as|for) (?:my |the |its |a )?(?:[\\p{L}:]+ ){0,2}(?:${sayingCode}|${sayingPin})(?!\\p{L})`,
  'dgiu',
);
const notSecretCode =
  /(?:error|err|post|area|dress|sort|country|dial\w*|cost|status|http|ward|nmc|bar|qr|absence|tax|discount|stop)[ -]$/iu;
const beforeTime =
  /(?:sent|arrived|came|come|at|opened|received|since|from|around|till|until|requested|asked|about|by|expired|ext|extension|payroll|phone|x|in|after|before|ward|room|ticket|ref|form|page|version|year|early|late|june|july|april|march|may|january|february|august|september|october|november|december)[ :.]*$/iu;

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
    ...spansOf(text, digitsNamed, (found) => !notSecretCode.test(found[0].replace(/\S+$/, ''))),
    ...spansOf(text, spokenRow, (found) => isSpokenCode(text, found)),
  ];
  if (expectsNumber) return spans;
  spans.push(...spansOf(text, sixDigits, (found) => !isHarmless(text, found.index, found.index + found[0].length)));
  return spans;
}

function isNamedCode(text: string, found: RegExpMatchArray): boolean {
  const start = found.index ?? 0;
  if (notSecretCode.test(text.slice(Math.max(0, start - 12), start))) return false;
  const number = found.groups?.secret ?? '';
  const lead = found[0].slice(0, found[0].length - number.length);
  if (number.replace(/\D/g, '').length <= 4 && beforeTime.test(lead)) return false;
  if (/^(?:19|20)\d\d$/.test(number) && !/(?:is|was|=|:|pin|number|no)[ "'(]*$/i.test(lead)) return false;
  if (
    /^\d{4}$/.test(number) &&
    /^ ?(?:hrs?|hours|am|pm|characters|digits|times)\b/i.test(text.slice(start + found[0].length))
  )
    return false;
  return !harmlessWordIn(lead);
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
  const harmless = last(harmlessWord);
  return harmless >= 0 && harmless + 5 >= last(secretWord);
}

function harmlessWordIn(lead: string): boolean {
  harmlessWord.lastIndex = 0;
  return harmlessWord.test(lead.replace(/^\S+/, ''));
}

const wordDigits: Readonly<Record<string, number>> = { double: 1, treble: 2, triple: 2 };

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
  if (digits >= 4 && digits <= 8 && secretWord.test(before)) return !/(?:error|post|area) code/i.test(before);
  return digits === 6 && !isHarmless(text, start, start + found[0].length);
}

/** A link, and what in it is for one person alone. */
const link = /(?:https?:\/\/|www\.)[^\s<>"]{4,2000}/dgiu;
const parameter =
  /(?<![\p{L}\d])(?:[\p{L}_-]{0,20}(?:token|code|key|otp|auth|sig|hash|ticket|session|guid|uuid|nonce|jwt|secret)|[\p{L}]{0,2}id|t|k|s|q|u|p|h|x)=(?<secret>[\p{L}\d%.~+/_=-]{6,500})/dgiu;
const anyParameter = /[?&#;][\p{L}_-]{1,30}=(?<secret>[\p{L}\d%.~+_=-]{8,500})/dgu;
const uuid = /(?<![\p{L}\d])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\p{L}\d])/dgiu;
const jwt = /(?<![\p{L}\d])eyJ[\p{L}\d_-]{10,}(?:\.[\p{L}\d_-]+){0,2}/dgu;
const hex = /(?<![\p{L}\d_.@/&-])[\da-f]{8,128}(?![\p{L}\d_@])/dgiu;
const random = /(?<![\p{L}\d_.@-])[\p{L}\d_-]{16,200}(?![\p{L}\d_@])/dgu;
const namedToken =
  /(?<!\p{L})(?:(?:reset|access|auth)?[_ -]?(?:token|key)|link (?:ends|ending)(?: in| with)?)(?: (?:is|was|it|gave|me|says?|in|at|the|url|on|end))*[ :="'(]{1,3}(?<secret>[\p{L}\d_.~+/-]{6,200})/dgiu;
const notTokenBefore =
  /(?:correlation|error|err|request|session|activity|trace|event|reference|ref|serial|asset)(?: id| code| no| number)?[ :=#]*$/iu;

/** Finds what makes a pasted link somebody's own: the token in its query, its path, or cut out of it. */
export function tokens(text: string): Span[] {
  const spans: Span[] = [];
  const isNamedElse = ({ index }: RegExpExecArray): boolean =>
    notTokenBefore.test(text.slice(Math.max(0, index - 25), index));
  const one = (value: string): boolean => /\d|[a-z][A-Z]/.test(value) || value.length >= 20;
  spans.push(
    ...spansOf(text, parameter, ({ groups }) => one(groups?.secret ?? '') && !/^\d{1,5}$/.test(groups?.secret ?? '')),
    ...spansOf(text, anyParameter, ({ groups }) => isRandom(groups?.secret ?? '')),
    ...spansOf(text, namedToken, ({ groups }) => isMixed(groups?.secret ?? '')),
    ...spansOf(text, uuid, (found) => !isNamedElse(found)),
    ...spansOf(text, jwt),
    ...spansOf(text, hex, (found) => isMixed(found[0]) && !isNamedElse(found)),
    ...spansOf(text, random, (found) => isRandom(found[0]) && /[a-z]/.test(found[0]) && !isNamedElse(found)),
  );
  for (const found of text.matchAll(link)) {
    const path = found[0].replace(/\?.*$/s, '');
    for (const segment of path.matchAll(/(?<=[^/]\/)[^/#]{8,500}/g)) {
      if (!isRandom(segment[0])) continue;
      spans.push({ start: found.index + segment.index, end: found.index + segment.index + segment[0].length });
    }
  }
  return spans;
}

function isMixed(value: string): boolean {
  return (value.match(/\d/g)?.length ?? 0) >= 2 && /\p{L}/u.test(value) && !/^[A-Z]{2,5}-?\d+$/.test(value);
}

/** Letters and digits change places more often than in any word, date or ticket. */
function isRandom(value: string): boolean {
  if (
    value.length < 8 ||
    /^[A-Z]{2,6}-?\d+$/.test(value) ||
    /\.(?:html?|aspx?|php|jsp|pdf|png|jpe?g|docx?)$/i.test(value)
  )
    return false;
  const changes = value.match(/\p{L}\d|\d\p{L}|[a-z][A-Z](?=[A-Z\d])/gu)?.length ?? 0;
  return changes >= 3 || (/^[\da-f-]{16,}$/i.test(value) && /\d/.test(value));
}

export function links(text: string): Span[] {
  return spansOf(text, link);
}
