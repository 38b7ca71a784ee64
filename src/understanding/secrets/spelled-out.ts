import { matchesOf, type Span, spansOf } from './folded.ts';

const number =
  '(?:\\d{1,4}|(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen|\\p{L}{3,5}ty)[ -]?){1,4})';
const mark =
  '(?:exclamation(?: mark| point)?|hash(?:tag)?|dollar(?: sign)?|at sign|underscore|asterisk|star|question mark|pound sign)';
/** A word with a figure and a mark that are said by their names. */
const saidByName = [
  new RegExp(
    `\\bcapital [a-z] (?:for \\p{L}+ )?(?:lower ?case )?[\\p{L}]{2,20} ${number}(?: ?${mark})?(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])\\p{L}{4,20} (?:\\d{2,4}|${number}) ?${mark}(?!\\p{L}|s\\b)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])\\p{L}{4,20} (?:\\d{2,4}|${number}) ?(?:with )?(?:an? )?capital [a-z](?!\\p{L})`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])\\p{L}{4,20} ${mark} (?:\\d{1,4})(?![\\p{L}\\d])`, 'giu'),
];

/** "summer 24 exclamation mark", "capital B bluebell nineteen" */
export function spelledOut(text: string): Span[] {
  return [
    ...letterByLetter(text),
    ...sentences(text),
    ...phrases(text),
    ...saidByName.flatMap((pattern) =>
      matchesOf(text, pattern)
        .filter(
          ([whole]) =>
            !/^(?:at least|least|need|needs|have|has|with|contain|contains|than|only|then|plus|minimum|page|form|must)\b/i.test(
              whole,
            ),
        )
        .map(({ 0: whole, index }) => ({ start: index, end: index + whole.trimEnd().length })),
    ),
  ];
}

/** "M-o-n-k-e-y-7", "b l u e b e l l": each character by itself, and more of them than the name of any system has. */
function letterByLetter(text: string): Span[] {
  const apart =
    /(?<![\p{L}\d])[\p{L}\d](?:(?<between>[ ._,-]|, )[\p{L}\d](?:\k<between>[\p{L}\d!#$*@?&%])+)(?![\p{L}\d])/gu;
  return matchesOf(text, apart)
    .filter(([whole]) => (whole.match(/\p{L}/gu)?.length ?? 0) >= 4 && whole.replace(/[^\p{L}\d]/gu, '').length >= 5)
    .filter(([whole]) => !/^(?:n h s p|h r|e l f h)/i.test(whole.replace(/[._,-]+/g, ' ')))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

/** "password: i love my dog", "I typed exactly this: …": a whole sentence. */
function sentences(text: string): Span[] {
  const patterns = [
    /(?<![\p{L}])(?:p[/.]?wo?r?d?|pwd|pass ?(?:word|phrase)|pasword|passwrd)(?: (?:is|was)|[:=])+ ?(?<secret>(?:i|we) (?:really )?(?:love|luv|hate|miss|heart|like|am) [^\n.?!,;]{2,40})/dgiu,
    /(?<!\p{L})(?:typ(?:ed|ing)|put(?:ting)?|enter(?:ed|ing)|wrote|used)(?: in)? (?:exactly |just |only )?(?:this|the following|it (?:exactly )?(?:like this|like so|as follows))(?: exactly| here)? ?[:-]+ ?(?<secret>[^\n.?!,;]{3,40})/dgiu,
  ];
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}

/** A passphrase and where it ends: "passphrase I chose: the cow jumped over the moon. It says …" */
const afterName =
  /(?<!\p{L})pass[ -]?phrase(?: (?:that |which )?(?:i|we)(?: \p{L}+){1,3})? ?(?:(?<verb>is|was|:|=| -)[ "'“]*|["'“])(?<secret>(?:[^\s.?!,;:"]+ ){2,8}?[^\s.?!,;:"]+)(?="?(?:[.?!,;:]|$)| (?:and|but|which|it|so|is|esr|nhsp)(?!\p{L}))/dgiu;
/** "It's a line from a hymn, …, I use it as my passphrase" */
const quotedFrom =
  /(?<!\p{L})(?:line|song|hymn|poem|lyric|title|quote|saying|prayer|proverb|rhyme|book|film|psalm|verse|motto|catchphrase|chorus|words)s?(?: (?:from|of|by|in|out|as|for)(?: [^\s.?!,;:]+){1,4})?[,:(-]+ ?["'“]?(?<secret>(?:[^\s.?!,;:()"]+ ){1,8}[^\s.?!,;:()"]+)(?="?[,.;:)])/dgiu;
/** What is said of a passphrase, and is none. */
const remarkOnIt =
  /(?<!\p{L})(?:wrong|right|in?valid|accept\p{L}*|reject\p{L}*|refus\p{L}*|allow\p{L}*|work\p{L}*|too|short|weak|strong|characters?|letters?|numbers?|forg\p{L}+|lost|expir\p{L}*|chang\p{L}*|same|different|pass\p{L}*|need\p{L}*|requir\p{L}*|correct|blocked|locked|sensitive|reset|email\p{L}*|must|minimum|least|n't|not|no longer|meant|supposed|i (?:use|have|put|type)|it'?s|that'?s)(?!\p{L})/iu;
const usedAsOne = /^[^.?!\n]{0,40}(?:as|for|is) (?:my|the|a) pass/iu;
const spokenOf = /(?<!\p{L})(?:pass ?-?(?:word|phrase)s?|pw|pwd|log ?in word)(?!\p{L})/iu;

function phrases(text: string): Span[] {
  if (!spokenOf.test(text)) return [];
  return [
    ...spansOf(text, afterName, ({ groups }) => {
      const { secret = '', verb = '' } = groups ?? {};
      return (
        !remarkOnIt.test(secret) &&
        !(/\p{L}/u.test(verb) && /^(?:on|in|at|from|by|with|about|for|what|being)\s/i.test(secret))
      );
    }),
    ...spansOf(
      text,
      quotedFrom,
      ({ groups, index, 0: whole }) =>
        (usedAsOne.test(text.slice(index + whole.length)) || !remarkOnIt.test(groups?.secret ?? '')) &&
        !/^(?:and|but|so|which|that|i|it|then|or|because|please|can|what|how)\s/i.test(groups?.secret ?? ''),
    ),
  ];
}
