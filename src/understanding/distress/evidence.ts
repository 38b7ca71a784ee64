import { type Voice, voicesIn } from './families.ts';

/** What a text gives to weigh, by kind: the name of each piece. */
export interface Evidence {
  /** Words without their endings. */
  readonly words: ReadonlySet<string>;
  /** Two words, one after the other in a clause: "the|point". */
  readonly pairs: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  /** One family soon after another in a clause: "home|afraid". */
  readonly followed: ReadonlySet<string>;
  /** The first word, the first two and the first three: "how do i". Who asks for something begins so. */
  readonly opening: ReadonlySet<string>;
}

export type Kind = keyof Evidence;

/** How much each kind weighs, whatever the length of the text. */
export const shares: Readonly<Record<Kind, number>> = {
  words: 1,
  pairs: 0.8,
  families: 1.5,
  followed: 0.6,
  opening: 0.6,
};

/** How many words further a family still follows another. */
const soon = 6;
/** What somebody is in distress about stands in the first words of a message, or in none. */
const longest = 400;

/** @param said text as `meantBy` leaves it */
export function evidenceIn(said: string): Evidence {
  const spoken = said.split(' ').slice(0, longest);
  const stems = spoken.map(stemOf);
  const voices = voicesIn(spoken);
  const isWord = (stem: string | undefined) => stem !== undefined && stem !== '|' && stem !== '';
  return {
    words: new Set(stems.filter(isWord)),
    pairs: new Set(
      stems.flatMap((stem, at) => (isWord(stem) && isWord(stems[at + 1]) ? [`${stem}|${stems[at + 1]}`] : [])),
    ),
    families: new Set(voices.map(({ family }) => family)),
    followed: followedIn(voices),
    opening: openingOf(spoken),
  };
}

function openingOf(spoken: readonly string[]): ReadonlySet<string> {
  const bar = spoken.indexOf('|');
  const first = (bar === -1 ? spoken : spoken.slice(0, bar)).filter((word) => word !== '').slice(0, 3);
  return new Set(first.map((_, at) => first.slice(0, at + 1).join(' ')));
}

function followedIn(voices: readonly Voice[]): ReadonlySet<string> {
  const followed = new Set<string>();
  voices.forEach(({ family, at, clause }, index) => {
    for (let next = index + 1; next < voices.length; next += 1) {
      const other = voices[next] as Voice;
      if (other.at - at > soon || other.clause !== clause) break;
      if (other.at > at && other.family !== family) followed.add(`${family}|${other.family}`);
    }
  });
  return followed;
}

function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ations?|ing|ies|ied|ed|es|s|ly|e|y)$/, '');
}
