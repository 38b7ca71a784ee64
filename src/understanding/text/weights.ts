/**
 * Weights that were learnt beforehand are data, in `weights.json` beside what uses them: names and hundredths of a logit, and
 * where weighing starts. `weights.manifest.json` says what they were learnt from, and by what: see training/.
 *
 * @returns logits by name
 */
export function readWeights(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([name, hundredths]) => [name, hundredths / 100]));
}

/** As they are kept: in a row of small numbers more of them are fetched at once. */
export function inHundredths(weight: number): number {
  return Math.round(weight * 100);
}
