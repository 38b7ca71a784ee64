/** Something that an implementation of the contract has to do. It fails by throwing. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<void>;
}

export interface Group {
  readonly title: string;
  readonly checks: readonly Check[];
}

export type Verdict =
  | { readonly result: 'held' }
  | { readonly result: 'broken'; readonly reason: string }
  | { readonly result: 'skipped'; readonly reason: string };

export interface Judged {
  readonly group: string;
  readonly name: string;
  readonly verdict: Verdict;
}

/** A check that cannot be made here, and why. */
export class Skip extends Error {
  override readonly name = 'Skip';
}

/** What the contract has, and the implementation does not do. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Broken(otherwise);
}

/** What an earlier check has left behind, without which this one cannot be made. */
export function needed<Value>(value: Value | undefined, without: string): Value {
  if (value === undefined) throw new Skip(without);
  return value;
}

/** Runs checks one after the other, as later ones build on earlier ones, and tells of each as it is judged. */
export async function judge(groups: readonly Group[], tell: (judged: Judged) => void = () => {}): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const { title, checks } of groups) {
    for (const { name, run } of checks) {
      const judged = { group: title, name, verdict: await verdictOf(run) };
      all.push(judged);
      tell(judged);
    }
  }
  return all;
}

async function verdictOf(run: () => Promise<void>): Promise<Verdict> {
  try {
    await run();
    return { result: 'held' };
  } catch (error) {
    if (error instanceof Skip) return { result: 'skipped', reason: error.message };
    return { result: 'broken', reason: (error as Error).message };
  }
}
