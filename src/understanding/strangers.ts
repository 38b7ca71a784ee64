import { distance } from 'fastest-levenshtein';
import { matchesOf } from './secrets/folded.ts';
import { lettersOf } from './words.ts';

/** Where the name of a system stands: after "log in to", before "password". */
const frames: readonly RegExp[] = [
  /\b(?:log(?:ged|ging)?[ -]?(?:in|on)(?: ?to)?|sign(?:ed|ing)?[ -]?in(?: ?to)?|get(?:ting)? (?:in|on)(?: ?to)?|got (?:in|on)(?: ?to)?|(?:back |in)to|access(?: to)?|locked out of|account (?:for|on)|password (?:for|to|on)|login (?:for|to|on)|reset(?: my)?) (?:the |my |our )?(?<name>[\p{L}\d][\p{L}\d+&-]{1,18})(?![\p{L}\d@.])/giu,
  /(?<![\p{L}\d@.'])(?<name>[\p{L}\d][\p{L}\d+&-]{1,18}) (?:log[ -]?(?:in|on)|passwords?|pw|account|app|portal|access|username|won'?t (?:let|open|load|log)|has locked|locked me|keeps (?:crashing|logging|kicking)|is (?:down|frozen|not working)|down again)(?!\p{L})/giu,
];

/** What a name of ours looks like when a finger slipped: "ERS", "NHPS". */
const ours = ['esr', 'nhsp', 'nhs'];

export interface Words {
  /** Known as it stands. */
  isWord(word: string): boolean;
  /** Not known, and close to a word that is. */
  isSlip(word: string): boolean;
}

/**
 * The name of a system that we have never heard of, where one stands: a word that is neither ours nor anybody's.
 *
 * @returns `sure` when it is written as names are ("QPulse", "ORMIS"), so that it is hardly a slip
 */
export function strangerIn(typed: string, words: Words): 'sure' | 'likely' | undefined {
  const { letters, capitals } = lettersOf(typed);
  const isShouted = capitals > letters * 0.6;
  let found: 'likely' | undefined;
  for (const frame of frames) {
    for (const { groups } of matchesOf(typed.slice(0, 500), frame)) {
      const name = groups?.name ?? '';
      const low = name.toLowerCase();
      if (!/\p{L}{2}/u.test(name) || words.isWord(low)) continue;
      if (!isShouted && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name)) return 'sure';
      if (words.isSlip(low) || ours.some((one) => distance(one, low) <= 2)) continue;
      if (!isShouted && /^\p{Lu}[\p{Lu}\d+&-]+$/u.test(name)) return 'sure';
      if (name.length > 3) found = 'likely';
    }
  }
  return found;
}
