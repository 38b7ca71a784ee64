import { readWeights } from '../weights.ts';
import type { Span } from './folded.ts';
import { ofOthers } from './leads.ts';
import { notTokenBefore } from './links.ts';
import { isHarmless } from './numbers.ts';
import { evidenceOf, isWeighed, themesOf } from './piece-evidence.ts';
import { start, weights as table } from './piece-weights.ts';
import type { Piece } from './split.ts';

/** What was learnt: where weighing starts, and what each piece of evidence adds or takes. */
export interface Weights {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** As all the examples have taught it, by test/understanding/secrets.fit.ts. */
export const learnt: Weights = { start: start / 100, weights: readWeights(table) };

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
  const spokenOf = themesOf(text);
  return pieces
    .slice(0, most)
    .filter(
      (piece, index) =>
        isWeighed(pieces, index) &&
        !isTaken(piece) &&
        (/\p{L}/u.test(piece.core) || !isHarmless(text, piece.start, piece.end)) &&
        !ofOthers.test(text.slice(piece.end, piece.end + 60)) &&
        !isNamedElse(text.slice(Math.max(0, piece.start - 30), piece.start)) &&
        weigh(evidenceOf(pieces, index, spokenOf), learnt) > enough,
    );
}

/** "my maiden name was", and nobody's mother's. */
const personal =
  /(?<!(?:mother|mum|mam|mom)'?s?(?:'s)? )(?:maiden|sur|last|first|fore|family|user) ?name(?: is| was|:|,| -)* $/i;

function isNamedElse(before: string): boolean {
  return notTokenBefore.test(before) || personal.test(before);
}
