/**
 * Learns the weights of distress from the examples:
 *
 *   npx tsx test/understanding/distress.fit.ts              write src/understanding/distress/weights
 *   npx tsx test/understanding/distress.fit.ts --held-out   learn from two thirds, and measure with the last
 *   npx tsx test/understanding/distress.fit.ts --why "…"    what tells for and against, in one text
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evidenceIn, type Kind, shares } from '../../src/understanding/distress/evidence.ts';
import { meantBy } from '../../src/understanding/distress/excused.ts';
import { reasonsIn, type Weights, weigh, weighing } from '../../src/understanding/distress/weighing.ts';
import { isDistress, isHeardAsDistress } from '../../src/understanding/distress.ts';
import { isHeldOut, learn, readLines } from './distress.learning.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { values: options } = parseArgs({
  options: { 'held-out': { type: 'boolean' }, why: { type: 'string' } },
});
if (options.why !== undefined) explain(options.why);
else if (options['held-out'] === true) measure();
else write(learn(readLines()));

function explain(text: string): void {
  const evidence = evidenceIn(meantBy(text));
  print(`${isDistress(text) ? 'in distress' : 'not in distress'}, ${weigh(evidence).toFixed(2)}`);
  for (const { kind, name, weight } of reasonsIn(evidence).slice(0, 20)) {
    print(`${weight.toFixed(2).padStart(6)}  ${kind} ${name}`);
  }
}

function measure(): void {
  const lines = readLines();
  const weighed = weighing(learn(lines.filter((line) => !isHeldOut(line))));
  const held = lines.filter(isHeldOut);
  for (const inDistress of [true, false]) {
    for (const kind of [...new Set(held.map((line) => line.kind))]) {
      const these = held.filter((line) => line.inDistress === inDistress && line.kind === kind);
      if (these.length === 0) continue;
      const heard = these.filter(({ text }) => isHeardAsDistress(text, weighed)).length;
      print(`${(inDistress ? 'heard' : 'false alarms').padEnd(14)}${kind.padEnd(18)}${heard} of ${these.length}`);
    }
  }
}

/** One file a kind, several entries a line. */
function write({ start, weights }: Weights): void {
  for (const kind of Object.keys(shares) as Kind[]) {
    const lines: string[] = [''];
    for (const [name, weight] of weights[kind]) {
      const entry = `${name}:${Math.round(weight * 100)}`;
      const last = lines.at(-1) as string;
      if (last.length + entry.length < 180) lines[lines.length - 1] = last === '' ? entry : `${last} ${entry}`;
      else lines.push(entry);
    }
    const constant =
      kind === 'words'
        ? `/** Where weighing starts, in hundredths: most people are not in distress. */\nexport const start = ${Math.round(start * 100)};\n\n`
        : '';
    const text = `// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.\n\n${constant}export const ${kind} = \`\n${lines.join('\n')}\n\`;\n`;
    writeFileSync(new URL(`../../src/understanding/distress/weights/${kind}.ts`, import.meta.url), text);
    print(`${kind}: ${weights[kind].size}`);
  }
}
