/** What tells for and against each word of a text being a secret: npx tsx training/secrets/why.ts "…" */

import { evidenceOf, isWeighed, settingOf } from '../../src/understanding/secrets/piece-evidence.ts';
import { split } from '../../src/understanding/secrets/split.ts';
import { learnt, weighing } from '../../src/understanding/secrets/weighed.ts';
import { fold } from '../../src/understanding/text/folded.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { text } = fold(process.argv[2] ?? '');
const pieces = split(text);
for (const [index, piece] of pieces.entries()) {
  if (!isWeighed(pieces, index)) continue;
  const setting = settingOf(text, pieces);
  const evidence = evidenceOf(setting, index);
  print(`${piece.core}  ${weighing(learnt)(setting)(index).toFixed(2)}`);
  const reasons = evidence.map((name) => [name, learnt.weights.get(name) ?? 0] as const);
  for (const [name, weight] of reasons.sort((one, other) => Math.abs(other[1]) - Math.abs(one[1])).slice(0, 12))
    print(`  ${weight.toFixed(2).padStart(5)}  ${name}`);
}
