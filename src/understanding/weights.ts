/** Weights that were learnt beforehand and stand in the source: entries of "name:weight", the weight in hundredths. */
export function readWeights(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const at = entry.lastIndexOf(':');
        return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const;
      }),
  );
}
