/**
 * Learns what is learnt beforehand, by hand and never in the gate:
 *
 *   npm run training              learn each model, and write its weights and their manifest
 *   npm run training -- --check   learn each model, and say whether it is the one that is kept. Exit code 1 when not
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { manifestOf, models, readWeightsFile, textOf } from './models.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });

for (const model of models) {
  const began = performance.now();
  const text = textOf(model.learn());
  const isSame = text === readWeightsFile(model);
  const took = `${((performance.now() - began) / 1000).toFixed(0)} s`;
  print(`${model.name}: ${isSame ? 'the same weights as are kept' : 'other weights than are kept'} (${took})`);
  if (options.check === true) {
    if (!isSame) process.exitCode = 1;
    continue;
  }
  writeFileSync(new URL('weights.json', model.folder), text);
  writeFileSync(
    new URL('weights.manifest.json', model.folder),
    `${JSON.stringify(manifestOf(model, text), null, 2)}\n`,
  );
}
