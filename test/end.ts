/** What all suites of a run share, and is closed when the last has ended. In a process that is ended, it ends by itself. */
export const atTheEnd = new Set<() => Promise<void>>();

/** Mocha calls it, as .mocharc.json has this file loaded. */
export async function mochaGlobalTeardown(): Promise<void> {
  await Promise.all([...atTheEnd].map((close) => close()));
}
