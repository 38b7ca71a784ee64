import { families, type Voice, voicesIn } from './families.ts';

/** What a text gives to weigh, by kind, each piece once. A piece is a number: that of a place in `stems`, or of a family. */
export interface Evidence {
  /** Word by word, without their endings; a bar between one clause and the next. */
  readonly stems: readonly string[];
  readonly words: readonly number[];
  /** Two words, one after the other in a clause: where the first stands. */
  readonly pairs: readonly number[];
  readonly families: readonly number[];
  /** One family soon after another in a clause, as one number: see `following`. */
  readonly followed: readonly number[];
  /** The first word, the first two and the first three, as names: "how do i". Who asks for something begins so. */
  readonly opening: readonly string[];
  /** The last word of each clause: "I'm panicking" says less than "I'm panicking and can't breathe". */
  readonly ending: readonly number[];
}

export type Kind = Exclude<keyof Evidence, 'stems'>;

/** How much each kind weighs, whatever the length of the text. */
export const shares: Readonly<Record<Kind, number>> = {
  words: 0.8,
  pairs: 0.6,
  families: 0.9,
  followed: 0.5,
  opening: 0.5,
  ending: 0.5,
};

/** How many words further a family still follows another. */
const soon = 6;
/** What somebody is in distress about stands in the first words of a message, or in none. */
const longest = 400;

/** @param said text as `meantBy` leaves it */
export function evidenceIn(said: string): Evidence {
  const spoken = said.split(' ').slice(0, longest);
  const stems = spoken.map(stemOf);
  const firsts = firstsOf(stems);
  const isWord = (at: number) => at < stems.length && stems[at] !== '|' && stems[at] !== '';
  const words: number[] = [];
  const pairs: number[] = [];
  const ending: number[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    if (!isWord(at)) continue;
    const isNew = firsts[at] === at;
    if (isNew) words.push(at);
    if (isWord(at + 1) && (isNew || !pairs.some((one) => isSame(one, at) && isSame(one + 1, at + 1)))) pairs.push(at);
    if ((stems[at + 1] ?? '|') === '|' && (isNew || !ending.some((one) => isSame(one, at)))) ending.push(at);
  }
  const voices = voicesIn(spoken);
  return { stems, words, pairs, ...familiesOf(voices), opening: openingOf(spoken), ending };

  function isSame(one: number, other: number): boolean {
    return firsts[one] === firsts[other];
  }
}

/** Where each word was first said. */
function firstsOf(stems: readonly string[]): readonly number[] {
  const places = new Map<string, number>();
  return stems.map((stem, at) => {
    const first = places.get(stem);
    if (first === undefined) places.set(stem, at);
    return first ?? at;
  });
}

function openingOf(spoken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const word of spoken) {
    if (word === '|' || names.length === 3) break;
    if (word !== '') names.push(names.length === 0 ? word : `${names[names.length - 1]} ${word}`);
  }
  return names;
}

function familiesOf(voices: readonly Voice[]): Pick<Evidence, 'families' | 'followed'> {
  const met = new Set<number>();
  const followed = new Set<number>();
  for (const [index, { family, at, clause }] of voices.entries()) {
    met.add(family);
    for (let next = index + 1; next < voices.length; next += 1) {
      const other = voices[next] as Voice;
      if (other.at - at > soon || other.clause !== clause) break;
      if (other.at > at && other.family !== family) followed.add(following(family, other.family));
    }
  }
  return { families: [...met], followed: [...followed] };
}

/** Two families as one number. */
export function following(family: number, other: number): number {
  return family * families.length + other;
}

/** Names of the pieces of a kind, as they are learnt and reported: "the|point". */
export function namesOf({ stems, ...evidence }: Evidence, kind: Kind): readonly string[] {
  if (kind === 'opening') return evidence.opening;
  return evidence[kind].map((piece) => {
    if (kind === 'families') return families[piece] as string;
    if (kind === 'followed')
      return `${families[Math.floor(piece / families.length)]}|${families[piece % families.length]}`;
    return kind === 'pairs' ? `${stems[piece]}|${stems[piece + 1]}` : (stems[piece] as string);
  });
}

function stemOf(word: string): string {
  if (word.length < 5 || !'nsgdey'.includes(word.at(-1) as string)) return word;
  return word.replace(/(?:ations?|ing|ies|ied|ed|es|s|ly|e|y)$/, '');
}
