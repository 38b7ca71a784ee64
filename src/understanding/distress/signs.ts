/** A way of saying it, with the flag m where it begins or ends a clause, and how much it says: 1 is a good deal, 3 is as plain as can be. */
export type Sign = readonly [sign: RegExp, worth: number];

export type Signs = readonly Sign[];

const denial = /\b(?:not|never|isnt|arent|wasnt|no|dont feel|im not|nt)(?: \w+)? ?$/;

/** What the signs found in the clauses are worth together. */
export function worthOf(clauses: readonly string[], signs: Signs): number {
  // In nearly every message nearly every sign is nowhere, which is seen sooner in all of it than clause by clause.
  const all = clauses.join('\n');
  let worth = 0;
  for (const [sign, each] of signs) {
    if (sign.test(all) && clauses.some((one) => sign.test(one) && !denied(one, sign))) worth += each;
  }
  return worth;
}

/** "I'm not suicidal": the sign is there, and is denied. "Trying not to hurt myself" is no denial. */
function denied(clause: string, sign: RegExp): boolean {
  const at = clause.search(sign);
  const before = clause.slice(Math.max(0, at - 30), at);
  return denial.test(before) && !/\btrying (?:hard )?not\b|\bnot sure\b|\bnot only\b|\bwhy not\b/.test(before);
}
