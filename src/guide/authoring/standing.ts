import type { FactId, Facts } from '../facts.ts';
import { splitText } from '../text.ts';
import { names } from './readability.ts';
import type { Sentence } from './sentences.ts';

/** More than this much of a sentence has to be in the words of the facts that its step cites: 0 to 1. */
const enough = 0.5;

/** Said by anybody to anybody, and true whatever the guides say. */
const polite =
  /^(?:(?:good|ok|all right|sorry|i'm sorry|thank you|thanks|hello|hello again|goodbye|welcome back|you're welcome|of course|that's fine)[,.] ?)+$/i;

const asks =
  /^(?:(?:or|and|then|so),? )?(?:did|do|does|are|is|was|were|can|could|has|have|what|what's|which|where|when|how|shall|should|would|will|who)\b/i;
/** Words by which a question says something besides: "Have you looked in Junk, where ESR's mail lands?" */
const asserts =
  /.\b(?:as|because|since|so|until|before|after|when|where|which|who|whose|only|always|never|must|that's|it's|team|helpdesk)\b|,(?! or )|[;{\d]|: |[.!] /i;

/** A bare question, or a greeting: nothing in it could be wrong. */
export function isCourtesy(words: string): boolean {
  const plain = words.replace(/\*/g, '');
  return polite.test(plain) || (plain.endsWith('?') && asks.test(plain) && !asserts.test(plain.slice(1)));
}

const silent = new Set(
  (
    'a about again all also an and any are as at be been but by can come do does don down for from get give go goes had has have here how if in into ' +
    'is isn it its just let ll may me more most my need needs no not now of off on one only or other our out own re same say says see should so some take ' +
    'that the their them then there they this those to too try until up us use ve was we were what when where which who will with won work works would you your yours'
  ).split(' '),
);

/**
 * Whether a sentence says what the facts say: more than half of its words are theirs, but for small words and the names of
 * systems. So what was written into a step that cites, and speaks of something else, does not pass for the guide's.
 */
export function isBacked({ words, places }: Sentence, facts: Facts): boolean {
  return places.every(({ cites }) => shareOf(words, cites, facts) > enough);
}

/** @returns how many of the words are in the facts, 0 to 1; 0 where there is none that could be */
export function shareOf(words: string, cites: readonly FactId[], facts: Facts): number {
  const known = new Set(cites.flatMap((id) => wordsOf(textOfFact(id, facts), facts)));
  const said = wordsOf(words, facts);
  if (known.size === 0 || said.length === 0) return 0;
  return said.filter((word) => known.has(word)).length / said.length;
}

function textOfFact(id: FactId, facts: Facts): string {
  const { value = '', say = '', quote = '' } = facts.rows.get(id) ?? {};
  return [value, say, quote].join(' ');
}

const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** The words that say something, without their endings. A fact in curly brackets counts as its words. */
function wordsOf(text: string, facts: Facts): string[] {
  const whole = splitText(text)
    .map(({ words, placeholder = '' }) => {
      const id = placeholder.replace(/^clock /, '');
      return words ?? (facts.rows.has(id) ? ` ${facts.say(id)} ` : ' ');
    })
    .join('');
  const found =
    whole
      .replace(anyName, ' ')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\d@.]*[\p{L}\d]/gu) ?? [];
  return found.filter((word) => !silent.has(word)).map(stem);
}

function stem(word: string): string {
  return word.length <= 4 ? word.replace(/s$/, '') : word.replace(/(?:ing|ied|ed|ies|es|s|y|e)$/, '');
}
