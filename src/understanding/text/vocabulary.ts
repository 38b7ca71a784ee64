import file from './words.json' with { type: 'json' };

/**
 * How tired people, hurried people and people on a phone write, word by word: what is written on the left means what stands
 * on the right. Negations come out as "not", so that "can't", "cannot" and "cant" are one thing.
 */
export const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(file.written).flatMap((lines) =>
    lines
      .join(' ')
      .split(',')
      .map((one) => {
        const [word = '', meant = ''] = one.trim().split('=');
        return [word, meant.split(' ')] as const;
      }),
  ),
);

/** Words that are right as they stand, however near they come to one of ours: not to be "corrected". */
export const everyday: ReadonlySet<string> = wordsIn(file.everyday);

/** Words that are right as they stand and say little of accounts: nothing near to them is meant instead. */
export const dictionary: ReadonlySet<string> = wordsIn(file.right);

function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
