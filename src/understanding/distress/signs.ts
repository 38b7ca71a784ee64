/** A way of saying it, and how much it says: 1 is enough by itself. */
export type Sign = readonly [sign: RegExp, worth: number];

export interface Said {
  /** The clause itself is about a login. */
  readonly here: boolean;
  /** Some clause is. */
  readonly anywhere: boolean;
  readonly joking: boolean;
}

export interface Signs {
  readonly signs: readonly Sign[];
  /** What share of its worth a sign keeps. */
  readonly weigh: (said: Said) => number;
}

const denial = /\b(?:not|never|isnt|arent|wasnt|no|dont feel|im not|nt)(?: \w+)? ?$/;

/** "I'm not suicidal": the sign is there, and is denied. "Trying not to hurt myself" is no denial. */
export function denied(clause: string, sign: RegExp): boolean {
  const at = clause.search(sign);
  const before = clause.slice(Math.max(0, at - 30), at);
  return denial.test(before) && !/\btrying (?:hard )?not\b|\bnot sure\b|\bnot only\b|\bwhy not\b/.test(before);
}
