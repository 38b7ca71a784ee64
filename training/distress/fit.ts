/**
 * What distress is learnt from, measured:
 *
 *   npx tsx training/distress/fit.ts --held-out   learn from four fifths, measure with the last, five times over
 *   npx tsx training/distress/fit.ts --new-files  learn without a file, measure with it, for each file
 *   npx tsx training/distress/fit.ts --why "…"    what tells for and against, in one text
 */
import { parseArgs } from 'node:util';
import { isDistress } from '../../src/understanding/distress/distress.ts';
import { evidenceIn } from '../../src/understanding/distress/evidence.ts';
import { meantBy } from '../../src/understanding/distress/excused.ts';
import { reasonsIn, weigh } from '../../src/understanding/distress/weighing.ts';
import { fifthOf, heldOut, type Line, readLines, type Weighed } from './learning.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { values: options } = parseArgs({
  options: { 'held-out': { type: 'boolean' }, 'new-files': { type: 'boolean' }, why: { type: 'string' } },
});
const fileOf = ({ kind, inDistress }: Line) => `${inDistress ? 'heard' : 'not heard'}: ${kind}`;
if (options.why !== undefined) explain(options.why);
else measure(heldOut(readLines(), options['new-files'] === true ? fileOf : fifthOf));

function explain(text: string): void {
  const evidence = evidenceIn(meantBy(text));
  print(`${isDistress(text) ? 'in distress' : 'not in distress'}, ${weigh(evidence).toFixed(2)}`);
  for (const { kind, name, weight } of reasonsIn(evidence).slice(0, 20)) {
    print(`${weight.toFixed(2).padStart(6)}  ${kind} ${name}`);
  }
}

/** What each threshold would cost, and what goes wrong in each file with the one there is. */
function measure(lines: readonly Weighed[]): void {
  const share = (these: readonly Weighed[], threshold: number) =>
    `${((100 * these.filter(({ weight }) => weight > threshold).length) / these.length).toFixed(1)} %`.padStart(8);
  const sides = [true, false].map((inDistress) => lines.filter((line) => line.inDistress === inDistress));
  print('threshold   heard  false alarms');
  for (let threshold = -1; threshold <= 1; threshold += 0.25) {
    print(`${threshold.toFixed(2).padStart(9)}${sides.map((side) => share(side, threshold)).join('')}`);
  }
  for (const file of [...new Set(lines.map(fileOf))]) {
    const these = lines.filter((line) => fileOf(line) === file);
    print(`${file.padEnd(36)}${share(these, 0)} of ${these.length} taken for distress`);
  }
}
