import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as distress from './distress/learning.ts';
import * as secrets from './secrets/learning.ts';

/** Weights in logits by name, in tables, as `weights.json` has them in hundredths. */
interface Learnt {
  readonly start: number;
  readonly tables: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** What is learnt beforehand, and kept as data. */
export interface Model {
  readonly name: string;
  /** Where its `weights.json` and `weights.manifest.json` are. */
  readonly folder: URL;
  /** Each example, as it is learnt from. */
  corpus(): readonly unknown[];
  /** The files that say what is evidence, and how it is learnt from. */
  readonly fit: readonly string[];
  learn(): Learnt;
}

/** What a file of weights came from: SHA-256, in hexadecimal, of the examples, of the code that learns, and of the file. */
export interface Manifest {
  readonly corpus: string;
  readonly fit: string;
  readonly weights: string;
}

const root = new URL('../', import.meta.url);

/** In the order in which they are learnt: distress is learnt from lines whose secrets are taken out. */
export const models: readonly Model[] = [
  {
    name: 'secrets',
    folder: new URL('src/understanding/secrets/', root),
    corpus: secrets.readLines,
    fit: [
      'src/understanding/secrets/piece-evidence.ts',
      'src/understanding/secrets/password-shape.ts',
      'src/understanding/secrets/split.ts',
      'training/secrets/learning.ts',
      'training/logistic.ts',
    ],
    learn() {
      const { start, weights } = secrets.learn(secrets.readLines());
      const tables = {
        looks: new Map<string, number>(),
        near: new Map<string, number>(),
        around: new Map<string, number>(),
      };
      for (const [name, weight] of weights) tables[kindOf(name)].set(name, weight);
      return { start, tables };
    },
  },
  {
    name: 'distress',
    folder: new URL('src/understanding/distress/', root),
    corpus: distress.readLines,
    fit: [
      'src/understanding/distress/evidence.ts',
      'src/understanding/distress/families.ts',
      'src/understanding/distress/excused.ts',
      'training/distress/learning.ts',
      'training/logistic.ts',
    ],
    learn() {
      const { start, weights } = distress.learn(distress.readLines());
      return { start, tables: weights };
    },
  },
];

/** Of a word itself, of those next to it, or of any around it. */
function kindOf(name: string): 'looks' | 'near' | 'around' {
  if (/^[LR]:/.test(name)) return 'around';
  return /^(?:c-?\d|kc|bin?:|ar:|inc:)/.test(name) ? 'near' : 'looks';
}

export function readWeightsFile({ folder }: Model): string {
  return readFileSync(new URL('weights.json', folder), 'utf8');
}

export function readManifest({ folder }: Model): Manifest {
  return JSON.parse(readFileSync(new URL('weights.manifest.json', folder), 'utf8')) as Manifest;
}

/** @param weights the text of its `weights.json` */
export function manifestOf(model: Model, weights: string): Manifest {
  return {
    corpus: hashOf(model.corpus().map((line) => JSON.stringify(line))),
    fit: hashOf(model.fit.map((file) => withoutImports(readFileSync(new URL(file, root), 'utf8')))),
    weights: hashOf([weights]),
  };
}

/** A file that is only moved learns the same. */
function withoutImports(source: string): string {
  return source.replace(/^import\b[^;]*;\n/gm, '');
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}

/** No line of the file is longer. */
const widest = 200;

/** The text of a `weights.json`: several entries a line, so that what a new fit changes can still be read. */
export function textOf({ start, tables }: Learnt): string {
  const texts = Object.entries(tables).map(([name, weights]) => {
    const lines: string[] = [''];
    for (const [of, weight] of weights) {
      const entry = `${JSON.stringify(of)}: ${Math.round(weight * 100)},`;
      const last = lines.at(-1) as string;
      if (last.length + entry.length < widest - 4) lines[lines.length - 1] = last === '' ? entry : `${last} ${entry}`;
      else lines.push(entry);
    }
    return `  ${JSON.stringify(name)}: {\n    ${lines.join('\n    ').replace(/,$/, '')}\n  }`;
  });
  return `{\n  "start": ${Math.round(start * 100)},\n${texts.join(',\n')}\n}\n`;
}
