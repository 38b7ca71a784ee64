/** What SQLite answers by number (https://sqlite.org/rescode.html), and what an operator is told of it. */
const signs: Readonly<Record<number, string>> = {
  5: 'another process has held the store for too long',
  8: 'the store may not be written to',
  10: 'the disk does not give or take what it has to',
  11: 'the store is damaged',
  13: 'the disk is full',
  14: 'the file of the store cannot be opened',
  26: 'the file is not a store',
};

function numberOf(error: unknown): number | undefined {
  const { errcode } = error as { readonly errcode?: number };
  // The lowest byte is the kind, the others say more of it.
  return errcode === undefined ? undefined : errcode & 0xff;
}

/** @returns what an error of SQLite says about the store: never a name or a value */
export function seenIn(error: unknown): string {
  const number = numberOf(error);
  return signs[number ?? 0] ?? (number === undefined ? 'the store is closed' : `SQLite refuses (${number})`);
}

export const isFull = (error: unknown) => numberOf(error) === 13;
export const isHeld = (error: unknown) => numberOf(error) === 5;
export const isDamage = (error: unknown) => [11, 26].includes(numberOf(error) ?? 0);
