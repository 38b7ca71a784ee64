/**
 * Learns the weights by which secrets are found that no rule finds:
 *
 *   npx tsx test/understanding/secrets.fit.ts              write src/understanding/secrets/piece-weights.ts
 *   npx tsx test/understanding/secrets.fit.ts --why "…"    what tells for and against each word of a text
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../../src/understanding/secrets/folded.ts';
import { evidenceOf, isWeighed, settingOf } from '../../src/understanding/secrets/piece-evidence.ts';
import { split } from '../../src/understanding/secrets/split.ts';
import { learnt, weigh } from '../../src/understanding/secrets/weighed.ts';
import { tableOf } from './logistic.ts';
import { learn, readLines } from './secrets.learning.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { values: options } = parseArgs({ options: { why: { type: 'string' } } });
if (options.why === undefined) write();
else explain(fold(options.why).text);

function explain(text: string): void {
  const pieces = split(text);
  for (const [index, piece] of pieces.entries()) {
    if (!isWeighed(pieces, index)) continue;
    const evidence = evidenceOf(settingOf(text, pieces), index);
    print(`${piece.core}  ${weigh(evidence, learnt).toFixed(2)}`);
    const reasons = evidence.map((name) => [name, learnt.weights.get(name) ?? 0] as const);
    for (const [name, weight] of reasons.sort((one, other) => Math.abs(other[1]) - Math.abs(one[1])).slice(0, 12))
      print(`  ${weight.toFixed(2).padStart(5)}  ${name}`);
  }
}

function write(): void {
  const { start, weights } = learn(readLines());
  const head = '// Learnt from the lines in test/understanding by secrets.fit.ts, beside them.\n\n';
  const from = `/** Where weighing starts, in hundredths: most words are no secrets. */\nexport const start = ${Math.round(start * 100)};\n\n`;
  writeFileSync(
    new URL('../../src/understanding/secrets/piece-weights.ts', import.meta.url),
    `${head}${from}export const weights = \`\n${tableOf(weights)}\n\`;\n`,
  );
  print(`${weights.size} weights`);
}
