import { dying } from './families/dying.ts';
import { harm } from './families/harm.ts';
import { people } from './families/people.ts';
import { spirits } from './families/spirits.ts';
import { turning } from './families/turning.ts';
import { work } from './families/work.ts';

/** A word of the text, and the clause it stands in. */
export interface Spoken {
  readonly word: string;
  readonly clause: number;
}

/** That a family speaks, and from which word on. */
export interface Voice {
  readonly family: string;
  readonly at: number;
  readonly clause: number;
}

interface Expression {
  readonly family: string;
  readonly words: readonly string[];
}

/**
 * Words and phrases that say the same of a person, in families, so that what was learnt of one is known of the others.
 * Phrases are divided by "|"; a word ending in "*" stands for every word that begins so. They are compared with text as
 * `respell` leaves it. A family is no verdict: what it says, alone and beside others, is learnt from examples.
 */
const families: Readonly<Record<string, string>> = { ...people, ...dying, ...spirits, ...harm, ...turning, ...work };

/** How many letters a word with "*" is looked up by. */
const stub = 3;
const byWord = new Map<string, Expression[]>();
const byStub = new Map<string, Expression[]>();
for (const [family, phrases] of Object.entries(families)) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    const [index, key] = first.endsWith('*') ? [byStub, first.slice(0, stub)] : [byWord, first];
    index.set(key, [...(index.get(key) ?? []), { family, words }]);
  }
}

/** Every family that speaks, in the order of the text. A phrase does not reach over the end of its clause. */
export function voicesIn(spoken: readonly Spoken[]): readonly Voice[] {
  const voices: Voice[] = [];
  for (const [at, { word, clause }] of spoken.entries()) {
    for (const begun of [byWord.get(word), byStub.get(word.slice(0, stub))]) {
      for (const { family, words } of begun ?? []) {
        if (words.every((one, index) => isSaid(spoken[at + index], one, clause))) voices.push({ family, at, clause });
      }
    }
  }
  return voices;
}

function isSaid(spoken: Spoken | undefined, word: string, clause: number): boolean {
  if (spoken === undefined || spoken.clause !== clause) return false;
  return word.endsWith('*') ? spoken.word.startsWith(word.slice(0, -1)) : spoken.word === word;
}
