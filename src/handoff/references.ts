import { randomInt } from 'node:crypto';

/**
 * Letters and digits that are not mistaken for one another, written or said: no 0 and O, 1, I and L, 5 and S, 2 and Z, no B
 * beside 8, of M and N or J and K only one, and no vowels, so that nothing reads as a word.
 */
const alphabet = 'FHKMPQRWXY346789';

/** A reference that can be read over a phone: `LK-7K4-P3M`. One of some 17 million, so whoever keeps it checks that it is free. */
export function newReference(): string {
  const part = () => Array.from({ length: 3 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `LK-${part()}-${part()}`;
}
