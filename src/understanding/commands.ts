import { distance } from 'fastest-levenshtein';
import type { Guide, TopicId } from '../guide/guide.ts';
import { normalise } from './words.ts';

/** Topics that are not a command: what is said of them is not forgiven a slip, since "EPR login" is one letter from "ESR login". */
const matters = new Set(['other-system', 'out-of-scope', 'wellbeing']);

/**
 * Finds the command that a short message is, by the phrases of the common guide: "back", "bakc", "go back please". A command is
 * the whole of a message, never a word inside a longer one ("get back into ESR").
 */
export function commandFinder(common: Guide | undefined): (typed: string) => TopicId | undefined {
  const exact = new Map<string, TopicId>();
  const forgiving: (readonly [string, TopicId])[] = [];
  for (const { id, title, phrases } of common?.topics.values() ?? []) {
    for (const phrase of new Set([title, ...phrases].map(plain))) {
      exact.set(phrase, id);
      if (phrase.length > 3 && !matters.has(id)) forgiving.push([phrase, id]);
    }
  }

  return (typed) => {
    const said = plain(typed.slice(0, 200)).replace(/ (?:please|pls|then|now|mate|again please)$/, '');
    const found = exact.get(said);
    if (said === '') return undefined;
    if (found !== undefined || said.length < 4) return found;
    const near = new Set(forgiving.filter(([phrase]) => isSlip(said, phrase)).map(([, topic]) => topic));
    return near.size === 1 ? [...near][0] : undefined;
  };
}

/** Text as it is compared. Nothing but question marks is a question all the same. */
function plain(text: string): string {
  const said = normalise(text);
  return said === '' && text.includes('?') ? '?' : said;
}

/** One letter wrong, or two letters swapped: "bakc", "strat again". */
function isSlip(said: string, phrase: string): boolean {
  if (Math.abs(said.length - phrase.length) > 1) return false;
  const slips = distance(said, phrase);
  if (slips <= 1) return slips === 0 || !isAnotherWord(said, phrase);
  return slips === 2 && said.length === phrase.length && [...said].sort().join('') === [...phrase].sort().join('');
}

/** A short word with another first letter is another word: "lack" is not "back". */
function isAnotherWord(said: string, phrase: string): boolean {
  return phrase.length < 6 && said[0] !== phrase[0];
}
