import type { Span } from '../text/folded.ts';
import { PairTable } from '../text/pair-table.ts';
import { inHundredths, readWeights } from '../text/weights.ts';
import { isHarmless } from './numbers.ts';
import { isUserName, ofOthers } from './passwords.ts';
import {
  afterAll,
  beforeAll,
  isWeighed,
  pairings,
  type Setting,
  settingOf,
  standings,
  type Told,
  tell,
} from './piece-evidence.ts';
import type { Piece } from './split.ts';
import { notTokenBefore } from './tokens.ts';
import file from './weights.json' with { type: 'json' };

/** What was learnt: where weighing starts, and what each piece of evidence adds or takes. */
export interface Weights {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How much is enough. docs/adr/0015 has what other figures would cost. */
export const enough = 0.7;

/** How many words of a message are weighed at most. */
const most = 400;

/** How much tells for a piece of a setting being a secret, in logits. */
export type Weighing = (setting: Setting) => (index: number) => number;

/**
 * By these weights. They are put by word, and for each word by where it stands: no name is put together for each word of each message.
 */
export function weighing({ start: from, weights }: Weights): Weighing {
  const rows = new Map<string, number>();
  const rowOf = (word: string) => {
    const row = rows.get(word) ?? rows.size + 1;
    rows.set(word, row);
    return row;
  };
  const stood: (readonly [how: number, row: number, weight: number])[] = [];
  const stoodTogether = pairings.map(() => new PairTable());
  for (const [name, weight] of weights) {
    for (const at of placesOf(':', name)) {
      const how = standings.indexOf(name.slice(0, at + 1));
      if (how !== -1) stood.push([how, rowOf(name.slice(at + 1)), weight]);
    }
    const pairing = pairings.find((one) => name.startsWith(one));
    if (pairing === undefined) continue;
    const words = name.slice(pairing.length);
    // A word may have the mark in it that stands between the two.
    for (const at of placesOf('_', words))
      stoodTogether[pairings.indexOf(pairing)]?.set(
        rowOf(words.slice(0, at)),
        rowOf(words.slice(at + 1)),
        inHundredths(weight),
      );
  }
  // The first row is that of words which nothing is known of.
  const near = new Int16Array((rows.size + 1) * standings.length);
  for (const [how, row, weight] of stood) near[row * standings.length + how] = inHundredths(weight);
  const first = rows.get(beforeAll) ?? 0;
  const last = rows.get(afterAll) ?? 0;

  return (setting) => {
    const rowsOf = setting.words.map((word) => rows.get(word) ?? 0);
    const rowAt = (place: number) => (place < 0 ? first : place < rowsOf.length ? (rowsOf[place] as number) : last);
    let sum = 0;
    let count = 0;
    const told: Told = {
      looks(name) {
        sum += weights.get(name) ?? 0;
        count += 1;
      },
      stands(how, place) {
        sum += (near[rowAt(place) * standings.length + how] as number) / 100;
        count += 1;
      },
      standTogether(how, place, other) {
        sum += (stoodTogether[how] as PairTable).get(rowAt(place), rowAt(other)) / 100;
        count += 1;
      },
    };
    return (index) => {
      sum = from;
      count = 0;
      tell(setting, index, told);
      return sum * scaleOf(count);
    };
  };
}

function placesOf(mark: string, name: string): readonly number[] {
  return name.split('').flatMap((one, at) => (one === mark ? [at] : []));
}

/** A word with much around it is no surer than one with little. */
export function scaleOf(pieces: number): number {
  return 3 / Math.sqrt(pieces);
}

/** As all the examples have taught it. */
export const learnt: Weights = {
  start: file.start / 100,
  weights: new Map([file.looks, file.near, file.around].flatMap((table) => [...readWeights(table)])),
};

const weigh = weighing(learnt);

/** Finds what no rule finds: words and figures that look and stand as secrets do. */
export function weighed(text: string, pieces: readonly Piece[], isTaken: (span: Span) => boolean): Piece[] {
  const perhaps: number[] = [];
  for (let index = 0; index < Math.min(pieces.length, most); index += 1) {
    if (isWeighed(pieces, index) && !isTaken(pieces[index] as Piece)) perhaps.push(index);
  }
  if (perhaps.length === 0) return [];
  const weightOf = weigh(settingOf(text, pieces));
  return perhaps
    .filter((index) => weightOf(index) > enough && !isUserName(pieces, index))
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
