import type { FactId, Facts } from './facts.ts';
import type { Step } from './guide.ts';
import { isMidway, type Progress, textsOf } from './list.ts';
import type { Place } from './session.ts';
import type { Text } from './text.ts';

/**
 * The fact that stands behind what was said on arriving somewhere: of the question's own sentence first, then of the sentences on
 * the way to it, the last first. Of several facts of one step it is the one whose figure or words stand in the sentence, and one that a
 * guide states before one that none does.
 *
 * @param of `thing`: "why do I need it?" is asked of what is to be typed or pressed, which no figure tells
 * @returns undefined when no fact that is cited stands in what was said: it is how we work here
 */
export function factBehind(
  { rest, passed, progress }: Place,
  facts: Facts,
  of: 'sentence' | 'thing' = 'sentence',
): FactId | undefined {
  for (const step of [...questionAlone(rest, progress), rest, ...passed.toReversed()]) {
    const said = wordsOf(step, step === rest ? progress : undefined);
    const best = step.cites
      .map((id) => ({ id, weight: weightIn(said, id, facts, of) }))
      .reduce((one, other) => (other.weight > one.weight ? other : one), { id: '', weight: 0 });
    if (best.weight > 0) return best.id;
  }
  return undefined;
}

/** A question for what is to be typed, or with a reason of its own, without what is said before it: in the words that say what it is for where there are any. */
function questionAlone(rest: Step, progress: Progress | undefined): readonly Step[] {
  if (rest.kind !== 'ask' || progress !== undefined || (rest.input ?? rest.explain) === undefined) return [];
  const { say: _, ...question } = rest;
  return [{ ...question, ask: rest.explain ?? rest.ask }];
}

/** A step as it is compared: with what is said, and what is asked; of a list the one that was told. */
function wordsOf(step: Step, progress: Progress | undefined): string {
  const told = progress?.tell === 'one' ? textsOf(step, progress) : [step.say];
  const texts = [...told, step.kind === 'ask' && !isMidway(progress) ? step.ask : undefined];
  return plain(texts.flatMap((text) => (text === undefined ? [] : [sourceOf(text)])).join(' '));
}

/** A clock is told by its hour, so its length stands in for it. */
function sourceOf(text: Text): string {
  return text
    .map((part) => (part.kind === 'words' ? part.words : part.kind === 'clock' ? sayLength(part.afterSeconds) : ''))
    .join(' ');
}

function sayLength(seconds: number): string {
  return seconds % 3600 === 0 ? `${seconds / 3600} hours` : `${seconds / 60} minutes`;
}

/** How much of a fact stands in a sentence: its figure or address counts most, and the first of them; then its words, as the guide has them. */
function weightIn(said: string, id: FactId, facts: Facts, of: 'sentence' | 'thing'): number {
  const { value, quote } = facts.get(id);
  const whole = plain(facts.say(id));
  const place = whole.length > 1 ? ` ${said} `.indexOf(` ${whole} `) : -1;
  const words = new Set([...contentOf(plain(value)), ...contentOf(plain(quote ?? ''))]);
  const shared = [...new Set(contentOf(said))].filter((word) => words.has(word)).length;
  // Of several figures in a sentence the first is what it is about.
  const ofWords = of === 'thing' ? shared ** 2 / words.size : shared;
  const weight = place === -1 || of === 'thing' ? ofWords : 10_000 - place;
  return quote === undefined ? weight / 100_000 : weight;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9@.]+/g, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
}

/** Words that tell nothing of a fact. */
const small = new Set(
  `the and you your for are was not but can has have with that this from they their will use into when then here there any all its
  what which who how out now one only also just more been get got new see look other same than them does make must please`.split(
    /\s+/,
  ),
);

function contentOf(text: string): string[] {
  return text
    .split(' ')
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));
}
