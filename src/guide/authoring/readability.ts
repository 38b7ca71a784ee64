import { syllable } from 'syllable';
import type { Step } from '../guide.ts';
import type { Text } from '../text.ts';

/** The US school grade that a text asks for (Flesch-Kincaid), and how many words the grade rests on. */
export interface Grade {
  readonly grade: number;
  readonly words: number;
}

/**
 * Names of systems and of things on their screens. A person either knows them or reads them off the screen, and none can
 * be put more plainly, so they are not counted. A guide's own title is not counted either.
 */
export const names = [
  'NHSP:Online',
  'NHS Professionals',
  'Join:Bank',
  'Training Interface',
  'Microsoft Teams',
  'Trust Authoriser',
  'Latchkey',
  'Samaritans',
  'ESR',
  'NHSP',
  'NHS',
  'nhs.net',
  'NHSmail',
];

/** An email address, a web address, a phone number, or the words of a button as they stand in quotation marks. */
const addresses =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{3} \d{3}\b|[‘'“"](?=[A-Z])[^’'”"\n]{2,60}[’'”"](?!\w)/g;

/**
 * Flesch-Kincaid over sentences of a kind of Markdown. A list item and a paragraph end a sentence as a full stop does.
 * A figure counts as one word of one syllable.
 *
 * @param uncounted names left out, beyond those of the systems
 */
export function gradeOf(texts: readonly string[], uncounted: readonly string[] = []): Grade {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const sentence of texts.flatMap((text) => sentencesOf(leaveOut(text, [...names, ...uncounted])))) {
    const counted = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’:.-]*/gu) ?? [];
    if (counted.length === 0) continue;
    sentences += 1;
    words += counted.length;
    for (const word of counted) syllables += Math.max(1, syllable(word.replaceAll('’', "'")));
  }
  if (words === 0) return { grade: 0, words };
  return { grade: 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59, words };
}

function leaveOut(text: string, left: readonly string[]): string {
  const byLength = left.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(addresses, ' ').replace(anyName, ' ');
}

function literally(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:\d+\.|[-*])\s+/, '').replace(/[*_`#]/g, ''))
    .flatMap((line) => line.split(/(?<=[.!?…])['’"”)]*\s+/));
}

/** The sentences of a step as a person may hear them. A value stands as one short word, a clock as a time. */
export function sentencesOfStep(step: Step): string[] {
  const texts = [step.say, ...(step.instead?.values() ?? []), ...(step.kind === 'ask' ? [step.ask, step.reword] : [])];
  return texts.flatMap((text) => (text === undefined ? [] : [plainly(text)]));
}

export function plainly(text: Text): string {
  return text.map((part) => (part.kind === 'words' ? part.words : part.kind === 'clock' ? '15:10' : 'it')).join('');
}
