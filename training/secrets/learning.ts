import { readdirSync, readFileSync } from 'node:fs';
import { evidenceOf, isWeighed, settingOf } from '../../src/understanding/secrets/piece-evidence.ts';
import { split } from '../../src/understanding/secrets/split.ts';
import { scaleOf, type Weights } from '../../src/understanding/secrets/weighed.ts';
import { fold } from '../../src/understanding/text/folded.ts';
import { harmlessByClass, toldByClass } from '../../test/understanding/secrets/by-class.examples.ts';
import { saidHarmlessly, saidInWords } from '../../test/understanding/secrets/in-words.examples.ts';
import { harmless as harmlessExamples, secrets } from '../../test/understanding/secrets/secrets.examples.ts';
import { harmlessBlind, toldBlind } from '../../test/understanding/secrets/told-blind.examples.ts';
import { harmlessDensely, toldDensely } from '../../test/understanding/secrets/told-densely.examples.ts';
import { type Coded, regress, rounded } from '../logistic.ts';

export interface Line {
  readonly text: string;
  /** As they stand in the text; none in a harmless line. */
  readonly secrets: readonly string[];
  /** How much it counts in learning. */
  readonly counts: number;
}

const linesOf = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/**
 * Every example there is: what was told blind and by us, what comes in every day, what distress is learnt from, and how people
 * begin (`phrases.txt`: the phrases of the guides as they were when it was written, so that a new phrase asks for no new fit).
 */
export function readLines(): readonly Line[] {
  const told = linesOf('seen.jsonl').map((line) => JSON.parse(line) as Omit<Line, 'counts'>);
  const everyday = ['utterances.unseen.jsonl', 'utterances.blind.jsonl']
    .flatMap((file) => linesOf(`../../test/understanding/${file}`))
    .map((line) => JSON.parse(line) as { readonly text: string; readonly secret?: unknown })
    .filter(({ secret }) => secret === undefined || secret === null || secret === false);
  const talk = ['heard', 'not-heard'].flatMap((side) =>
    readdirSync(new URL(`../distress/lines/${side}/`, import.meta.url))
      .sort()
      .flatMap((file) => linesOf(`../distress/lines/${side}/${file}`))
      .filter((text) => !text.startsWith('# ')),
  );
  const harmless = (texts: readonly string[], counts: number) => texts.map((text) => ({ text, secrets: [], counts }));
  return [
    ...told.map((line) => ({ ...line, counts: 1 })),
    ...[...secrets, ...saidInWords, ...toldBlind, ...toldDensely, ...toldByClass].map(([text, ...parts]) => ({
      text,
      secrets: parts,
      counts: 1,
    })),
    ...harmless([...harmlessExamples, ...saidHarmlessly, ...harmlessBlind, ...harmlessDensely, ...harmlessByClass], 1),
    ...harmless(
      everyday.map(({ text }) => text),
      1,
    ),
    ...harmless([...talk, ...linesOf('phrases.txt')], 0.5),
  ];
}

const pace = { rounds: 10, settled: 4, rate: 0.15, decay: 1e-4, leftOut: 0, seeds: [7] };
/** How sure of an example the weights may become. A harmless word is harmless; a secret may be marked wrong. */
const sureOf = { secret: 0.98, harmless: 0.005 };
/** Evidence that was met fewer times says nothing of others. */
const fewest = 4;
/** Weights nearer to nothing are left out. */
const least = 0.1;

/** The same lines give the same weights. */
export function learn(lines: readonly Line[]): Weights {
  const heard = lines.flatMap(pieceExamples);
  const met = new Map<string, number>();
  for (const { evidence } of heard) for (const name of evidence) met.set(name, (met.get(name) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [name, times] of met) if (times >= fewest) rows.set(name, rows.size);
  const coded: Coded[] = heard.map(({ evidence, isSecret, counts }) => {
    const scale = scaleOf(evidence.length);
    const known = evidence.flatMap((name) => {
      const row = rows.get(name);
      return row === undefined ? [] : [[row, scale] as const];
    });
    return { known: [...known, [rows.size, scale]], wanted: isSecret ? sureOf.secret : sureOf.harmless, counts };
  });
  const weights = regress(coded, rows.size + 1, pace);
  return {
    start: rounded(weights[rows.size] as number),
    weights: new Map(
      [...rows]
        .map(([name, row]) => [name, rounded(weights[row] as number)] as const)
        .filter(([, weight]) => Math.abs(weight) >= least)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

function pieceExamples({ text, secrets, counts }: Line) {
  const folded = fold(text).text;
  const covered = new Uint8Array(folded.length);
  for (const secret of secrets) {
    const told = fold(secret).text;
    for (let at = folded.indexOf(told); at >= 0; at = folded.indexOf(told, at + 1))
      covered.fill(1, at, at + told.length);
  }
  const pieces = split(folded);
  const setting = settingOf(folded, pieces);
  return pieces.flatMap((piece, index) =>
    isWeighed(pieces, index)
      ? [
          {
            evidence: evidenceOf(setting, index),
            isSecret: covered.subarray(piece.start, piece.end).includes(1),
            counts,
          },
        ]
      : [],
  );
}
