/**
 * Learns the weights by which secrets are found that no rule finds:
 *
 *   npx tsx test/understanding/secrets.fit.ts              write src/understanding/secrets/weights
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

/** One file a kind. */
function write(): void {
  const { start, weights } = learn(readLines());
  for (const kind of ['looks', 'near', 'around'] as const) {
    const own = new Map([...weights].filter(([name]) => kindOf(name) === kind));
    const constant =
      kind === 'looks'
        ? `/** Where weighing starts, in hundredths: most words are no secrets. */\nexport const start = ${Math.round(start * 100)};\n\n`
        : '';
    writeFileSync(
      new URL(`../../src/understanding/secrets/weights/${kind}.ts`, import.meta.url),
      `// Learnt from the lines in test/understanding by secrets.fit.ts, beside them.\n\n${constant}export const ${kind} = \`\n${tableOf(own)}\n\`;\n`,
    );
    print(`${kind}: ${own.size}`);
  }
}

/** Of a word itself, of those next to it, or of any around it. */
function kindOf(name: string): 'looks' | 'near' | 'around' {
  if (/^[LR]:/.test(name)) return 'around';
  return /^(?:c-?\d|kc|bin?:|ar:|inc:)/.test(name) ? 'near' : 'looks';
}
