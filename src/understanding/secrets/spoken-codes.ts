import { type Span, spansOf } from './folded.ts';
import { isHarmless, secretWord } from './numbers.ts';
import { ofCards } from './pins.ts';

const spokenDigit =
  '(?:(?:double|treble|triple)[ -])?(?:zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine)';
const spokenTens =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))?)';
const spokenRow = new RegExp(
  `(?<!\\p{L})(?:${spokenTens}|${spokenDigit})(?:[ ,-]{1,2}(?:${spokenTens}|${spokenDigit})(?!\\p{L})){2,11}`,
  'dgiu',
);

/** Finds codes and PINs whose digits are said as words: "six four oh two one five". */
export function spokenCodes(text: string): Span[] {
  return spansOf(text, spokenRow, (found) => isSpokenCode(text, found));
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
