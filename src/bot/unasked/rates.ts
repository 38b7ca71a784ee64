/** What Teams takes in one conversation: so many messages in so many milliseconds. Whoever sends more is answered 429. */
const rates: readonly (readonly [most: number, within: number])[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];

/** Beyond this, in milliseconds, nothing that was sent counts any more. */
export const countedFor = 3_600_000;

/**
 * When the next message may be sent.
 *
 * @param sent when others were, in milliseconds since 1970, oldest first
 * @returns now or later, in milliseconds since 1970
 */
export function nextFree(sent: readonly number[], now: number): number {
  const free = rates.map(([most, within]) => {
    const first = sent.at(-most);
    return first === undefined ? now : first + within;
  });
  return Math.max(now, ...free);
}
