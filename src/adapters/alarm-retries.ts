const longest = 5 * 60_000;

/** How long to wait before a ring that failed is rung again, in milliseconds. `failures` counts from 1. */
export function waitAfter(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), longest);
}

/** How often an alarm rings at most: with the waits above this is about 20 hours, as long as a conversation lives. */
export const mostRings = 250;
