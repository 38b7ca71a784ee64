import { type Span, spansOf } from './folded.ts';

/** A link, and what in it is for one person alone. */
const link =
  /(?:https?:\/\/|www\.|(?<![\p{L}\d@.-])(?:[a-z\d-]{1,40}\.){1,5}(?:uk|com|org|net|ly|co|me|io|ms|gd|gy)\/)[^\s<>"]{4,2000}/dgiu;
const parameter =
  /(?<![\p{L}\d])(?:[\p{L}_-]{0,20}(?:token|tok|tkn|code|key|otp|auth|sig|hash|ticket|session|guid|uuid|nonce|jwt|secret)|[\p{L}]{0,2}id|\p{L})=(?<secret>[\p{L}\d%.~+/_=-]{6,500})/dgiu;
/** In a link there is nothing else that such a name stands before. */
const surelyToken =
  /[?&#;](?:\p{L}{0,12}[_-]?)?(?:token|code|key|otp|auth|sig|hash|ticket|secret)=(?<secret>(?!invalid|expired|error|login|reset)[\p{L}\d%.~+_=-]{6,500})/dgiu;
const anyParameter = /[?&#;][\p{L}_-]{1,30}=(?<secret>[\p{L}\d%.~+_=-]{8,500})/dgu;
const uuid = /(?<![\p{L}\d])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\p{L}\d])/dgiu;
const jwt = /(?<![\p{L}\d])eyJ[\p{L}\d_-]{10,}(?:\.[\p{L}\d_-]+){0,2}/dgu;
const hex = /(?<![\p{L}\d_.@/&-])[\da-f]{8,128}(?![\p{L}\d_@])/dgiu;
const random = /(?<![\p{L}\d_.@-])[\p{L}\d_-]{16,200}(?![\p{L}\d_@])/dgu;
const namedToken =
  /(?<!\p{L})(?:(?:reset|access|auth)?[_ -]?(?:token|key)|link (?:ends|ending)(?: in| with)?)(?: (?:is|was|it|gave|me|says?|in|at|the|url|on|end))*[ :="'(]{1,3}(?<secret>[\p{L}\d_.~+/-]{6,200})/dgiu;
const torn = '(?=[a-zA-Z]*\\d|\\w*[a-z][A-Z])[A-Za-z\\d]{2,12}';
/** "reset?key=9fQ2 xLm8 dT4", "esr/self/unlock/ c91 e07 b3d": what was one, with spaces that a printer or a phone put in. */
const tornToken = new RegExp(
  `(?:[?&][\\p{L}_-]{1,20}=|(?<=\\p{L}/|\\p{L}{3}/\\p{L}{1,20}/)) ?(?<secret>${torn}(?: (?:\\[[^\\]\\n]{1,12}\\] )?${torn}){1,4}(?: \\d)?)(?![\\p{L}\\d@])`,
  'dgu',
);
/** A link of our own that a mail has wrapped: its 43 characters, with one line break or space among them. */
const wrapped = /(?:\/secure\/|[?&](?:token|registration)=)(?<secret>[\w-]{1,42}=?\s{1,3}[\w-]{1,42})/dgu;
const resetWord = '(?<![\\p{L}])\\p{L}{0,12}(?:reset|password|pw|activat|verif|confirm|invit|unlock|token)\\p{L}{0,12}';
/** "/ResetPassword/4f2c9b1e", with the address cut off before it. */
const afterReset = new RegExp(`${resetWord}/(?<secret>[\\p{L}\\d_-]{6,200})(?![\\p{L}\\d_.-])`, 'dgiu');
/** After "reset" or a letter by itself in a path, and after the name of a shortener. */
const resetting = new RegExp(
  `/(?:${resetWord}|magic|one(?:[_-]?time)?|auth|[rtvlk])/$|(?:bit\\.ly|tinyurl\\.com|t\\.co|is\\.gd|ow\\.ly|rb\\.gy)/$`,
  'iu',
);
/** What is named so is for a helpdesk to be told. */
export const notTokenBefore =
  /(?:correlation|error|err|request|session|activity|trace|event|reference|ref|serial|asset|nmc|gmc|hcpc|gphc|registration)(?: id| code| pin| no| number)?(?: is| was)?[ :=#]*$/iu;

/** Finds what makes a pasted link somebody's own: the token in its query, its path, or cut out of it. */
export function tokens(text: string): Span[] {
  const spans: Span[] = [];
  const isNamedElse = ({ index }: RegExpExecArray): boolean =>
    notTokenBefore.test(text.slice(Math.max(0, index - 25), index));
  const one = (value: string): boolean => /\d|[a-z][A-Z]/.test(value) || value.length >= 20;
  spans.push(
    ...(text.includes('/') ? spansOf(text, wrapped, ({ groups }) => isOurs(groups?.secret ?? '')) : []),
    ...spansOf(text, parameter, ({ groups }) => one(groups?.secret ?? '') && !/^\d{1,5}$/.test(groups?.secret ?? '')),
    ...spansOf(text, surelyToken),
    ...(/[/=]/.test(text) ? spansOf(text, tornToken) : []),
    ...(text.includes('/') ? spansOf(text, afterReset, ({ groups }) => isUnlikeWord(groups?.secret ?? '')) : []),
    ...spansOf(text, anyParameter, ({ groups }) => isRandom(groups?.secret ?? '')),
    ...spansOf(text, namedToken, ({ groups }) => isMixed(groups?.secret ?? '') || isUnlikeWord(groups?.secret ?? '')),
    ...spansOf(text, uuid, (found) => !isNamedElse(found)),
    ...spansOf(text, jwt),
    ...spansOf(text, hex, (found) => isMixed(found[0]) && !isNamedElse(found)),
    ...spansOf(text, random, (found) => isRandom(found[0]) && /[a-z]/.test(found[0]) && !isNamedElse(found)),
  );
  for (const found of text.matchAll(link)) {
    const path = found[0].replace(/\?.*$/s, '');
    for (const segment of path.matchAll(/(?<=[^/][/#])[^/#]{6,500}/g)) {
      const isLed = resetting.test(path.slice(0, segment.index));
      if (!isRandom(segment[0]) && !(isLed && (isUnlikeWord(segment[0]) || isMixed(segment[0])))) continue;
      spans.push({ start: found.index + segment.index, end: found.index + segment.index + segment[0].length });
    }
  }
  return spans;
}

function isOurs(value: string): boolean {
  return value.replace(/[\s=]/g, '').length === 43;
}

/** "QmFkZ2Vy", "4f2c9b": letters, figures and capitals take turns as in no name of a page. */
function isUnlikeWord(value: string): boolean {
  return (
    /\d\p{L}|\p{Ll}\p{Lu}(?:\p{Lu}|\d|\p{Ll}\p{Lu})|\p{Lu}\d\p{Lu}/u.test(value) &&
    /\p{L}/u.test(value) &&
    !/^\p{Lu}?\p{Ll}{3,40}\d{1,2}\p{Lu}\p{Ll}{3,40}$/u.test(value)
  );
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
  return changes >= 3 || kindsChange(value) >= 5 || (/^[\da-f-]{16,}$/i.test(value) && /\d/.test(value));
}

export function links(text: string): Span[] {
  return spansOf(text, link);
}

/** How often small letters, capitals and figures take turns; a word that begins with a capital does not count. */
function kindsChange(value: string): number {
  return value.match(/(?:[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d))/g)?.length ?? 0;
}
