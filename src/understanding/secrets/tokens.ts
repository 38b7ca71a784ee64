import { part } from '../../text/pattern.ts';
import { type Span, spansOf } from '../text/folded.ts';
import { find, pattern, patternAsWritten, type Row, sign } from './rows.ts';

const link = pattern`(?:https?://|www\.|(?<![\p{L}\d@.-])(?:[a-z\d-]{1,40}\.){1,5}(?:uk|com|org|net|ly|co|me|io|ms|gd|gy)/)[^\s<>"]{4,2000}`;
const tokenName = 'code|key|otp|auth|sig|hash|ticket|secret';
const torn = part`(?=[a-zA-Z]*\d|\w*[a-z][A-Z])[A-Za-z\d]{2,12}`;
const resetWord = part`(?<![\p{L}])\p{L}{0,12}(?:reset|password|pw|activat|verif|confirm|invit|unlock|token)\p{L}{0,12}`;
/** What is named so is for a helpdesk to be told. */
export const notTokenBefore = sign`(?:correlation|error|err|request|session|activity|trace|event|reference|ref|serial|asset|nmc|gmc|hcpc|gphc|registration)
  (?: id| code| pin| no| number)?(?: is| was)?[ :=#]*$`;
const isNamedElse = ({ index, input }: RegExpExecArray): boolean =>
  notTokenBefore.test(input.slice(Math.max(0, index - 25), index));

/** What makes a pasted link somebody's own: the token in its query, its path, or cut out of it. */
export const linkTokens: readonly Row[] = [
  {
    pattern: patternAsWritten`(?:/secure/|[?&](?:token|registration)=)(?<secret>[\w-]{1,42}=?\s{1,3}[\w-]{1,42})`,
    why: 'a link of our own that a mail has wrapped: 43 characters with one line break or space among them',
    example: 'reset.example/secure/⟦q7Zr0aXw2Lk9Vb4Ty6Nc1 Hd8Mf3Gj5Ps0Qe2Ru4WxYz⟧',
    only: ({ groups }) => (groups?.secret ?? '').replace(/[\s=]/g, '').length === 43,
  },
  {
    pattern: pattern`(?<![\p{L}\d])(?:[\p{L}_-]{0,20}(?:token|tok|tkn|${tokenName}|session|guid|uuid|nonce|jwt)|[\p{L}]{0,2}id|\p{L})=
      (?<secret>[\p{L}\d%.~+/_=-]{6,500})`,
    why: 'what a parameter of that name is set to',
    example: 'reset.example/form?token=⟦Zm9vYmFyYmF6cXV4⟧ fails',
    not: 'esr.example/home?id=welcome',
    only: ({ groups }) => {
      const { secret = '' } = groups ?? {};
      return (/\d|[a-z][A-Z]/.test(secret) || secret.length >= 20) && !/^\d{1,5}$/.test(secret);
    },
  },
  {
    pattern: pattern`[?&#;](?:\p{L}{0,12}[_-]?)?(?:token|${tokenName})=(?<secret>(?!invalid|expired|error|login|reset)[\p{L}\d%.~+_=-]{6,500})`,
    why: 'in a link nothing but a token stands after that name, even one all in letters',
    example: 'esr.example/reset?key=⟦qwmzxkvtp⟧ fails',
    not: 'esr.example/?error=expired_token',
  },
  {
    pattern: patternAsWritten`(?:[?&][\p{L}_-]{1,20}=|(?<=\p{L}/|\p{L}{3}/\p{L}{1,20}/)) ?
      (?<secret>${torn}(?: (?:\[[^\]\n]{1,12}\] )?${torn}){1,4}(?: \d)?)(?![\p{L}\d@])`,
    why: 'what was one, with spaces that a printer or a phone put in',
    example: 'reset?key=⟦9fQ2 xLm8 dT4⟧',
    where: /[/=]/,
  },
  {
    pattern: pattern`${resetWord}/(?<secret>[\p{L}\d_-]{6,200})(?![\p{L}\d_.-])`,
    why: 'the end of a reset link, with the address cut off before it',
    example: '/ResetPassword/⟦4f2c9b1e⟧',
    only: ({ groups }) => isUnlikeWord(groups?.secret ?? ''),
  },
  {
    pattern: patternAsWritten`[?&#;][\p{L}_-]{1,30}=(?<secret>[\p{L}\d%.~+_=-]{8,500})`,
    why: 'whatever the parameter is called, no word or number looks so',
    example: 'esr.example/go?ctx=⟦a7f3k9d2m4⟧',
    only: ({ groups }) => isRandom(groups?.secret ?? ''),
  },
  {
    pattern: pattern`(?<!\p{L})(?:(?:reset|access|auth)?[_ -]?(?:token|key)|link (?:ends|ending)(?: in| with)?)
      (?: (?:is|was|it|gave|me|says?|in|at|the|url|on|end))*[ :="'(]{1,3}(?<secret>[\p{L}\d_.~+/-]{6,200})`,
    why: 'letters and figures after the word',
    example: 'the link ends in ⟦4f2c9b⟧',
    only: ({ groups }) => isMixed(groups?.secret ?? '') || isUnlikeWord(groups?.secret ?? ''),
  },
  {
    pattern: patternAsWritten`(?<![\p{L}\d])eyJ[\p{L}\d_-]{10,}(?:\.[\p{L}\d_-]+){0,2}`,
    why: 'a JSON Web Token',
    example: 'it shows ⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln⟧',
  },
  {
    pattern: pattern`(?<![\p{L}\d_.@/&-])[\da-f]{8,128}(?![\p{L}\d_@])`,
    why: 'hexadecimal figures and letters',
    example: 'cut off at ⟦4f2c9b1e77d0⟧',
    not: 'error 4f2c9b1e77d0',
    only: (found) => isMixed(found[0]) && !isNumbered.test(found[0]) && !isNamedElse(found),
  },
  {
    pattern: patternAsWritten`(?<![\p{L}\d_.@-])[\p{L}\d_-]{16,200}(?![\p{L}\d_@])`,
    why: 'sixteen letters and figures or more, which change places as in no word',
    example: 'it only says ⟦q7Zr0aXw2Lk9Vb4Ty6Nc1⟧',
    only: (found) => isRandom(found[0]) && /[a-z]/.test(found[0]) && !isNamedElse(found),
  },
];

/** Before a part of a path that is a token: "reset" or a letter by itself, and the name of a shortener. */
const resetting = sign`/(?:${resetWord}|magic|one(?:[_-]?time)?|auth|[rtvlk])/$
  |(?:bit\.ly|tinyurl\.com|t\.co|is\.gd|ow\.ly|rb\.gy)/$`;

/** The tokens of links, in their parameters and in their paths. */
export function tokens(text: string, inLinks = links(text)): Span[] {
  return [...find(linkTokens, text), ...inLinks.flatMap((whole) => tokensInPath(text, whole))];
}

function tokensInPath(text: string, { start, end }: Span): Span[] {
  const path = text.slice(start, end).replace(/\?.*$/s, '');
  return [...path.matchAll(/(?<=[^/][/#])[^/#]{6,500}/g)]
    .filter(({ 0: value, index }) => {
      const isLed = resetting.test(path.slice(0, index));
      return isRandom(value) || (isLed && (isUnlikeWord(value) || isMixed(value)));
    })
    .map(({ 0: value, index }) => ({ start: start + index, end: start + index + value.length }));
}

export function links(text: string): readonly Span[] {
  return spansOf(text, link);
}

/** "A1234567": one letter and a number, as payrolls have them. */
const isNumbered = /^\p{L}\d{7,8}$/u;

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

/** How often small letters, capitals and figures take turns; a word that begins with a capital does not count. */
function kindsChange(value: string): number {
  return value.match(/(?:[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d))/g)?.length ?? 0;
}
