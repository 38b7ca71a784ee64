import type { Span } from '../text/folded.ts';
import { readWeights } from '../text/weights.ts';
import { isHarmless } from './numbers.ts';
import { isUserName, ofOthers } from './passwords.ts';
import { evidenceOf, isWeighed, settingOf } from './piece-evidence.ts';
import type { Piece } from './split.ts';
import { notTokenBefore } from './tokens.ts';
import file from './weights.json' with { type: 'json' };

/** What was learnt: where weighing starts, and what each piece of evidence adds or takes. */
export interface Weights {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** As all the examples have taught it. */
export const learnt: Weights = {
  start: file.start / 100,
  weights: new Map([file.looks, file.near, file.around].flatMap((table) => [...readWeights(table)])),
};

/** How much is enough. docs/adr/0015 has what other figures would cost. */
export const enough = 0.7;

/** How many words of a message are weighed at most. */
const most = 400;

/** How much tells for a secret, in logits. */
export function weigh(evidence: readonly string[], { start: from, weights }: Weights): number {
  let sum = from;
  for (const name of evidence) sum += weights.get(name) ?? 0;
  return sum * scaleOf(evidence.length);
}

/** A word with much around it is no surer than one with little. */
export function scaleOf(pieces: number): number {
  return 3 / Math.sqrt(pieces);
}

/** Finds what no rule finds: words and figures that look and stand as secrets do. */
export function weighed(text: string, pieces: readonly Piece[], isTaken: (span: Span) => boolean): Piece[] {
  const perhaps: number[] = [];
  for (let index = 0; index < Math.min(pieces.length, most); index += 1) {
    if (isWeighed(pieces, index) && !isTaken(pieces[index] as Piece)) perhaps.push(index);
  }
  if (perhaps.length === 0) return [];
  const setting = settingOf(text, pieces);
  return perhaps
    .filter((index) => weigh(evidenceOf(setting, index), learnt) > enough && !isUserName(pieces, index))
    .map((index) => pieces[index] as Piece)
    .filter((piece) => !isNamedElse(text, piece));
}

/** "my maiden name was", and nobody's mother's. */
const personal =
  /(?<!(?:mother|mum|mam|mom)'?s?(?:'s)? )(?:maiden|sur|last|first|fore|family|user) ?name(?: is| was|:|,| -)* $/i;

/** The words around it say that it is something else after all. */
function isNamedElse(text: string, { core, start: from, end }: Piece): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  if (notTokenBefore.test(before) || personal.test(before) || ofOthers.test(text.slice(end, end + 60))) return true;
  return !/\p{L}/u.test(core) && isHarmless(text, from, end);
}
