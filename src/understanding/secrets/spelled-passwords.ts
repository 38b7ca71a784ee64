import { part } from '../../text/pattern.ts';
import { pattern, patternAsWritten, type Row, sign } from './rows.ts';

const numberWord = part`(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,5}teen|\p{L}{3,5}ty)`;
const number = part`(?:\d{1,4}|${numberWord}(?:[ -]?${numberWord}){0,3})`;
const mark = part`(?:exclamation(?: mark| point)?|hash(?:tag)?|dollar(?: sign)?|at sign|underscore|asterisk|star|question mark|pound sign)`;
const word = part`(?<![\p{L}\d])\p{L}{4,20}`;
/** What is asked of a password: "at least two symbols". */
const isRequirement =
  /^(?:at least|least|need|needs|have|has|with|contain|contains|than|only|then|plus|minimum|page|form|must)\b/i;
const isNoRequirement = ({ 0: whole }: RegExpExecArray): boolean => !isRequirement.test(whole);
const ofPasswords = sign`(?<!\p{L})(?:pass ?-?(?:word|phrase)s?|pw|pwd|log ?in word)(?!\p{L})`;
/** What is said of a passphrase, and is none. */
const remarkOnIt = sign`(?<!\p{L})(?:wrong|right|in?valid|accept\p{L}*|reject\p{L}*|refus\p{L}*|allow\p{L}*|work\p{L}*|too|short|weak|strong|characters?
  |letters?|numbers?|forg\p{L}+|lost|expir\p{L}*|chang\p{L}*|same|different|pass\p{L}*|need\p{L}*|requir\p{L}*|correct|blocked|locked
  |sensitive|reset|email\p{L}*|must|minimum|least|n't|not|no longer|meant|supposed|i (?:use|have|put|type)|it'?s|that'?s)(?!\p{L})`;
const usedAsOne = /^[^.?!\n]{0,40}(?:as|for|is) (?:my|the|a) pass/iu;

/** Passwords that are spelled out, and sentences that are one. */
export const spelledPasswords: readonly Row[] = [
  {
    pattern: patternAsWritten`(?<![\p{L}\d])[\p{L}\d](?:(?<between>[ ._,-]|, )[\p{L}\d](?:\k<between>[\p{L}\d!#$*@?&%])+)(?![\p{L}\d])`,
    why: 'each character by itself, and more of them than the name of any system has',
    example: 'i put ⟦M-o-n-k-e-y-7⟧',
    not: 'N.H.S.P. is down',
    only: ({ 0: whole }) =>
      (whole.match(/\p{L}/gu)?.length ?? 0) >= 4 &&
      whole.replace(/[^\p{L}\d]/gu, '').length >= 5 &&
      !/^(?:n h s p|h r|e l f h)/i.test(whole.replace(/[._,-]+/g, ' ')),
  },
  {
    pattern: pattern`(?<![\p{L}])(?:p[/.]?wo?r?d?|pwd|pass ?(?:word|phrase)|pasword|passwrd)(?: (?:is|was)|[:=])+ ?
      (?<secret>(?:i|we) (?:really )?(?:love|luv|hate|miss|heart|like|am) [^\n.?!,;]{2,40})`,
    why: 'a sentence of what somebody loves or hates',
    example: 'password: ⟦i love my dog⟧',
  },
  {
    pattern: pattern`(?<!\p{L})(?:typ(?:ed|ing)|put(?:ting)?|enter(?:ed|ing)?|wrote|used)(?: in)? (?:exactly |just |only )?
      (?:this|the following|it (?:exactly )?(?:like this|like so|as follows))(?: exactly| here)? ?[:-]+ ?(?<secret>[^\n.?!,;]{3,40})`,
    why: 'what was typed, word for word',
    example: 'I typed exactly this: ⟦green tea⟧',
  },
  {
    pattern: pattern`(?<!\p{L})pass[ -]?phrase(?: (?:that |which )?(?:i|we)(?: \p{L}+){1,3})? ?(?:(?<verb>is|was|:|=| -)[ "'“]*|["'“])
      (?<secret>(?:[^\s.?!,;:"]+ ){2,8}?[^\s.?!,;:"]+)(?="?(?:[.?!,;:]|$)| (?:and|but|which|it|so|is|esr|nhsp)(?!\p{L}))`,
    why: 'a passphrase, to where it ends',
    example: 'passphrase I chose: ⟦the cow jumped over the moon⟧. It says no',
    not: 'my passphrase is not accepted any more',
    where: ofPasswords,
    only: ({ groups }) => {
      const { secret = '', verb = '' } = groups ?? {};
      const isOther = /\p{L}/u.test(verb) && /^(?:on|in|at|from|by|with|about|for|what|being)\s/i.test(secret);
      return !remarkOnIt.test(secret) && !isOther;
    },
  },
  {
    pattern: pattern`(?<!\p{L})(?:line|song|hymn|poem|lyric|title|quote|saying|prayer|proverb|rhyme|book|film|psalm|verse|motto|catchphrase
      |chorus|words)s?(?: (?:from|of|by|in|out|as|for)(?: [^\s.?!,;:]+){1,4})?[,:(-]+ ?["'“]?
      (?<secret>(?:[^\s.?!,;:()"]+ ){1,8}[^\s.?!,;:()"]+)(?="?[,.;:)])`,
    why: 'a line of a song or the like',
    example: "My password is a line from a hymn, ⟦abide with me⟧, and it won't have it",
    where: ofPasswords,
    only: ({ groups, index, input, 0: whole }) => {
      const { secret = '' } = groups ?? {};
      return (
        (usedAsOne.test(input.slice(index + whole.length)) || !remarkOnIt.test(secret)) &&
        !/^(?:and|but|so|which|that|i|it|then|or|because|please|can|what|how)\s/i.test(secret)
      );
    },
  },
  {
    pattern: pattern`\bcapital [a-z] (?:for \p{L}+ )?(?:lower ?case )?[\p{L}]{2,20} ${number}(?: ?${mark})?(?![\p{L}\d])`,
    why: 'a capital, a word and a figure, said by their names',
    example: '⟦capital B bluebell nineteen⟧',
    only: isNoRequirement,
  },
  {
    pattern: pattern`${word} (?:\d{2,4}|${number}) ?${mark}(?!\p{L}|s\b)`,
    why: 'a word, a figure and a mark, said by their names',
    example: 'its ⟦summer 24 exclamation mark⟧',
    not: 'it wants at least one hash',
    only: isNoRequirement,
  },
  {
    pattern: pattern`${word} (?:\d{2,4}|${number}) ?(?:with )?(?:an? )?capital [a-z](?!\p{L})`,
    why: 'a word and a figure, and which letter is a capital',
    example: '⟦bluebell 22 capital B⟧',
    only: isNoRequirement,
  },
  {
    pattern: pattern`${word} ${mark} (?:\d{1,4})(?![\p{L}\d])`,
    why: 'a word, a mark and a figure',
    example: '⟦bluebell hash 22⟧',
    only: isNoRequirement,
  },
];
