import { type Concept, concepts } from '../../guide/concepts.ts';
import { Expressions } from '../text/expressions.ts';
import { mostParts, remembered } from '../text/memo.ts';
import file from './concepts.json' with { type: 'json' };

/**
 * What people mean by their many words, as data: a concept, and the expressions for it, split by "|". A word ending in
 * "*" stands for every word that begins so; "_" stands for any word. They are compared with text whose
 * shorthand and spelling have been put right and whose negations read "not": "cant" is "can not".
 */
const expressions: Readonly<Record<Concept, string>> = file;

const phrases = new Expressions(
  concepts.flatMap((concept, place) =>
    expressions[concept].split('|').map((phrase) => [place, phrase.replaceAll("'", '')] as const),
  ),
);

/** The concepts in a text, always in the same order. @param said corrected words, single spaces between them */
export const conceptsIn: (said: string) => ReadonlySet<Concept> = remembered((said) => {
  const places: number[] = [];
  phrases.each(said.split(' '), (place) => {
    if (!places.includes(place)) places.push(place);
  });
  places.sort((one, other) => one - other);
  return new Set(places.map((place) => concepts[place] as Concept));
}, mostParts);

/** Every word of every expression, for putting spelling right. */
export function conceptWords(): string[] {
  return Object.values(expressions).flatMap((list) => list.split(/[| ]/).filter((word) => !/[*_]/.test(word)));
}
