/**
 * What the bot understands:
 *
 *   npm run --silent understand                      JSON Lines {id, text} in, one line of meaning each out
 *   npm run --silent understand -- --score FILE      score, confidently wrong, leaked and scrubbed, by group and style
 *   npm run --silent understand -- --tune [FILE]     the curve of the threshold, by five-fold cross-validation
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../src/app/dialogs-folder.ts';
import { readLearnt } from '../src/app/learnt.ts';
import { topicClassifierOf } from '../src/understanding/intents/topic-classifier.ts';
import { analyser } from '../src/understanding/understand.ts';
import { type Labelled, type Marked, markOf, type Output, outputOf, type Sums, sumsOf } from './scoring.ts';
import { curveOf, tune } from './tuning.ts';

const common = 'common';
const dev = fileURLToPath(new URL('../test/understanding/utterances.dev.jsonl', import.meta.url));
const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

// Whoever pages through the output may stop before its end.
process.stdout.on('error', () => process.exit());

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { score: { type: 'string' }, tune: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const compiled = readContent(
  fileURLToPath(new URL('../dialogs', import.meta.url)),
  process.env.FACTS_FILE || undefined,
);
if (!('content' in compiled)) {
  print(...compiled.issues.map(({ file, line, message }) => `${file}:${line} ${message}`));
  process.exitCode = 1;
} else if (options.score !== undefined) report(mark(read(options.score)));
else if (options.tune === true) curve(read(positionals[0] ?? dev));
else await listen();

function content() {
  if (!('content' in compiled)) throw new Error('the guides do not compile');
  return compiled.content;
}

function understanding() {
  const { guides } = content();
  return analyser(guides, common, topicClassifierOf(guides, common, readLearnt(guides)));
}

function read(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** One line of meaning for each line that comes in, in the same order; one that cannot be read is answered with why. */
async function listen(): Promise<void> {
  const { understand, likeliest } = understanding();
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const asked = parse(line);
    if (asked === undefined) {
      print(JSON.stringify({ error: 'each line is one JSON object with an id and a text' }));
      process.exitCode = 1;
    } else print(JSON.stringify(outputOf(asked.id, understand(asked.text, undefined), common, likeliest)));
  }
}

function parse(line: string): { readonly id: unknown; readonly text: string } | undefined {
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : undefined;
  } catch {
    return undefined;
  }
}

function mark(lines: readonly Labelled[]): readonly Marked[] {
  const { understand, likeliest } = understanding();
  return lines.map((line) => {
    const output: Output = outputOf(line.id, understand(line.text, undefined), common, likeliest);
    return { line, output, mark: markOf(line, output) };
  });
}

function report(marked: readonly Marked[]): void {
  if (options.wrong === true) {
    for (const { line, output, mark } of marked) {
      if (mark.score === 1 && !mark.leaked && !mark.scrubbed) continue;
      const { id, text, ...meant } = output;
      const what = [mark.wrong ? 'wrong' : mark.score, mark.leaked && 'leaked', mark.scrubbed && 'scrubbed'].filter(
        (one) => one !== false,
      );
      print(
        `${what.join(' ')}  ${id} ${line.guide}/${line.topic}  ${JSON.stringify(meant)}`,
        `    ${text.replaceAll('\n', ' ')}`,
      );
    }
  }
  const row = (name: string, sums: Sums) => {
    const share = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(9);
    const { lines, score, wrong, asked, leaked, scrubbed } = sums;
    const shares = [wrong, asked, leaked, scrubbed].map(share).join('');
    return `${name.padEnd(46)}${String(lines).padStart(5)}${score.toFixed(3).padStart(8)}${shares}`;
  };
  const grouped = (nameOf: (line: Labelled) => string) => {
    const groups = new Map<string, Marked[]>();
    for (const one of marked) groups.set(nameOf(one.line), [...(groups.get(nameOf(one.line)) ?? []), one]);
    return [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([name, all]) => row(name, sumsOf(all)));
  };
  print(
    `${''.padEnd(46)}lines   score    wrong    asked   leaked scrubbed`,
    row('all', sumsOf(marked)),
    '',
    'by group',
  );
  print(...grouped(({ guide, topic }) => `${guide === '?' ? 'no system named' : (guide ?? 'around')} / ${topic}`));
  print('', 'by system', ...grouped(({ guide }) => (guide === '?' ? 'no system named' : (guide ?? 'around'))));
  print('', 'by style', ...grouped(({ style }) => style));
}

function curve(lines: readonly Labelled[]): void {
  print('threshold   score    wrong    asked');
  for (const { threshold, sums } of curveOf(content().guides, common, lines)) {
    print(
      `${threshold.toFixed(2).padStart(9)}${sums.score.toFixed(3).padStart(8)}${(sums.wrong * 100).toFixed(1).padStart(7)} %${(sums.asked * 100).toFixed(1).padStart(7)} %`,
    );
  }
  const { chosen, sums } = tune(content().guides, common, lines);
  print(
    '',
    `by five-fold cross-validation: score ${sums.score.toFixed(3)}, confidently wrong ${(sums.wrong * 100).toFixed(1)} %`,
  );
  print(`chosen in the folds: ${chosen.map((one) => one.toFixed(2)).join(', ')}`);
}
