import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { distressIn } from '../../src/understanding/distress/distress.ts';
import { type Evidence, evidenceIn, type Kind, namesOf, shares } from '../../src/understanding/distress/evidence.ts';
import { meantBy } from '../../src/understanding/distress/excused.ts';
import { scaleOf, type Weights, weighing } from '../../src/understanding/distress/weighing.ts';
import { takeOutSecrets, withoutMarks } from '../../src/understanding/secrets/secrets.ts';
import { distressed, exasperated } from '../../test/understanding/distress/distress.examples.ts';
import { regress, rounded } from '../logistic.ts';

export interface Line {
  readonly text: string;
  readonly inDistress: boolean;
  /** The file it stands in, which is named by what it shows. */
  readonly kind: string;
  /** How much it counts in learning. */
  readonly counts: number;
}

/** Lines written blind say most of what new lines are like, and lines of a few words have the least to go by. */
const counting: Readonly<Record<string, number>> = {
  blind: 4,
  'told-to-strangers': 2,
  'as-it-is-posted': 2,
  'sounds-like-it': 1.5,
  'he-she-and-things': 2,
  'heavy-words-lightly': 1.5,
  'others-and-home': 2,
  'blind-two': 2,
  'plain-and-short': 2,
  blunt: 2,
  'blunt-again': 2,
  'outright-again': 2,
  'said-plainly': 2,
  'hinted-again': 2,
  'whole-sentences': 2,
  'money-travel-and-home': 2,
  'in-few-words': 2,
  'cries-in-few-words': 2,
  'grumbles-in-few-words': 2,
  'again-last-and-by-then': 1.5,
  'in-a-word-or-four': 2,
  'in-the-middle-of-a-chat': 1.5,
  'tries-waiting-and-going-flat': 1.5,
  'said-between-two-questions': 1.5,
  'the-same-words-and-meant': 2,
  'answers in guides': 0.6,
  'asked in guides': 0.6,
  'remarks in guides': 0.6,
};

const dialogs = new URL('../../dialogs/', import.meta.url);
/** Who asks after these may be answered with care, and so they are learnt from by nobody here. */
const ofCare = new Set(['nhs-111.txt', 'samaritans.txt', 'staff-support.txt']);

/**
 * What staff say in the middle of a guide, each line once: their ways of answering its questions, of asking for a fact, or of speaking of the talk itself.
 *
 * @param folder of each guide, whose lines may open with the answer that they give: "wait: happy to hang on"
 */
function saidInGuides(folder: 'answers' | 'asked' | 'remarks'): readonly string[] {
  const files = readdirSync(dialogs)
    .sort()
    .map((guide) => new URL(`${guide}/${folder}/`, dialogs))
    .filter((of) => existsSync(of))
    .flatMap((of) =>
      readdirSync(of)
        .sort()
        .filter((file) => !ofCare.has(file))
        .map((file) => new URL(file, of)),
    );
  const lines = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('# '));
  return [...new Set(lines.map((line) => (folder === 'answers' ? line.slice(line.indexOf(': ') + 2) : line).trim()))];
}

/** Every example there is, in an order that is always the same. */
export function readLines(): readonly Line[] {
  const read = (folder: string, inDistress: boolean) =>
    readdirSync(new URL(folder, import.meta.url))
      .sort()
      .flatMap((file) =>
        readFileSync(new URL(`${folder}${file}`, import.meta.url), 'utf8')
          .split('\n')
          .filter((text) => text.trim() !== '' && !text.startsWith('# '))
          .map((text) => ({ text, inDistress, kind: file.replace('.txt', '') })),
      );
  // What comes in every day, distress in it or not, as it is weighed: secrets taken out.
  const everyday = [
    '../../test/understanding/utterances.unseen.jsonl',
    '../../test/understanding/utterances.blind.jsonl',
    '../secrets/seen.jsonl',
  ].flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly text: string; readonly topic?: string })
      .map(({ text, topic }) => ({
        text: withoutMarks(takeOutSecrets(text, undefined).text),
        inDistress: topic === 'wellbeing',
        kind: 'everyday',
      })),
  );
  const inGuides = (folder: 'answers' | 'asked' | 'remarks') =>
    saidInGuides(folder).map((text) => ({ text, inDistress: false, kind: `${folder} in guides` }));
  const earlier = (texts: readonly string[], inDistress: boolean) =>
    texts.map((text) => ({ text, inDistress, kind: 'blind' }));
  return [
    ...read('lines/heard/', true),
    ...read('lines/not-heard/', false),
    // What staff ask of other desks, and what is said in a few words. Secrets are not learnt from these.
    ...read('further/heard/', true),
    ...read('further/not-heard/', false),
    ...everyday,
    ...inGuides('answers'),
    ...inGuides('asked'),
    ...inGuides('remarks'),
    ...earlier(distressed, true),
    ...earlier(exasperated, false),
  ].map((line) => ({ ...line, counts: counting[line.kind] ?? 1 }));
}

/** A third of the examples, chosen by what is written in them and by nobody. */
export function isHeldOut({ text }: Line): boolean {
  return numberOf(`third${text}`) % 3 === 0;
}

/** One of five parts, chosen in the same way. */
export function fifthOf({ text }: Line): string {
  return String(numberOf(`fifth${text}`) % 5);
}

function numberOf(text: string): number {
  return Number.parseInt(createHash('md5').update(text).digest('hex').slice(0, 6), 16);
}

/** A line, and how much distress is heard in it by weights that were learnt without its part. */
export interface Weighed extends Line {
  readonly weight: number;
}

/** Learns without each part in turn, and weighs that part by what was learnt from the others. */
export function heldOut(lines: readonly Line[], partOf: (line: Line) => string): readonly Weighed[] {
  return [...new Set(lines.map(partOf))].flatMap((part) => {
    const weighed = weighing(learn(lines.filter((line) => partOf(line) !== part)));
    return lines
      .filter((line) => partOf(line) === part)
      .map((line) => ({ ...line, weight: distressIn(line.text, weighed) }));
  });
}

const kinds = Object.keys(shares) as readonly Kind[];
const pace = { rounds: 30, settled: 10, rate: 0.3, decay: 3e-4, leftOut: 0.3, seeds: [7, 11, 13] };
/** How much of the certainty of an example is left open. */
const doubt = 0.03;
/** Evidence met in fewer examples says nothing of others; of pairs there are so many that most are met once. */
const fewest: Readonly<Record<Kind, number>> = { words: 1, pairs: 2, families: 1, followed: 1, opening: 2, ending: 1 };
/** Weights nearer to nothing are left out. */
const least = 0.2;
const constant = 0.5;

/** The same lines give the same weights. */
export function learn(lines: readonly Line[]): Weights {
  const rows = new Map<string, number>();
  const met = new Map<string, number>();
  const heard = lines.map((line) => ({ ...line, evidence: evidenceIn(meantBy(line.text)) }));
  for (const { evidence } of heard) for (const name of allNamesOf(evidence)) met.set(name, (met.get(name) ?? 0) + 1);
  for (const [name, times] of met) {
    if (times >= fewest[name.slice(0, name.indexOf(' ')) as Kind]) rows.set(name, rows.size);
  }
  const coded = heard.map(({ evidence, inDistress, counts }) => {
    const known = kinds.flatMap((kind) => {
      const scale = scaleOf(kind, evidence[kind].length);
      return namesOf(evidence, kind).flatMap((name) => {
        const row = rows.get(`${kind} ${name}`);
        return row === undefined ? [] : [[row, scale] as const];
      });
    });
    return { known: [...known, [rows.size, constant] as const], wanted: inDistress ? 1 - doubt : doubt, counts };
  });
  const weights = regress(coded, rows.size + 1, pace);
  const weightOf = (row: number) => weights[row] as number;
  const of = (kind: Kind) =>
    new Map(
      [...rows]
        .filter(([name, row]) => name.startsWith(`${kind} `) && Math.abs(weightOf(row)) >= least)
        .map(([name, row]) => [name.slice(kind.length + 1), rounded(weightOf(row))] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return {
    start: rounded(weightOf(rows.size) * constant),
    weights: {
      words: of('words'),
      pairs: of('pairs'),
      families: of('families'),
      followed: of('followed'),
      opening: of('opening'),
      ending: of('ending'),
    },
  };
}

function allNamesOf(evidence: Evidence): readonly string[] {
  return kinds.flatMap((kind) => namesOf(evidence, kind).map((name) => `${kind} ${name}`));
}
