import { Expressions } from '../text/expressions.ts';
import { dying } from './families/dying.ts';
import { harm } from './families/harm.ts';
import { people } from './families/people.ts';
import { spirits } from './families/spirits.ts';
import { turning } from './families/turning.ts';
import { work } from './families/work.ts';

/** That a family speaks, and from which word on. */
export interface Voice {
  /** Its place in `families`. */
  readonly family: number;
  readonly at: number;
  readonly clause: number;
}

/**
 * Words and phrases that say the same of a person, in families, so that what was learnt of one is known of the others.
 * Phrases are divided by "|"; a word ending in "*" stands for every word that begins so. They are compared with text as
 * `respell` leaves it. A family is no verdict: what it says, alone and beside others, is learnt from examples.
 */
const all: Readonly<Record<string, string>> = { ...people, ...dying, ...spirits, ...harm, ...turning, ...work };

/** By name. */
export const families: readonly string[] = Object.keys(all);

const phrases = new Expressions(
  families.flatMap((name, family) => (all[name] as string).split('|').map((phrase) => [family, phrase] as const)),
);

/** Every family that speaks, in the order of the text. @param spoken words, and a bar between one clause and the next */
export function voicesIn(spoken: readonly string[]): readonly Voice[] {
  const voices: Voice[] = [];
  let clause = 0;
  let read = 0;
  phrases.each(spoken, (family, at) => {
    for (; read < at; read += 1) if (spoken[read] === '|') clause += 1;
    voices.push({ family, at, clause });
  });
  return voices;
}
