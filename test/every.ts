/** Whether all of each kind is tried (`EVERY=1`, as `npm run test:all` has it), or some of it, as `npm test` does. */
export const isEvery = process.env.EVERY !== undefined;

/** @returns `all` of them where every one is tried, else `some`: how often a thing is done that is done often */
export const times = (all: number, some: number): number => (isEvery ? all : some);

/** @returns all of them where every one is tried, else `count`, spread evenly, with the first among them */
export const someOf = <One>(all: readonly One[], count: number): readonly One[] =>
  isEvery || count >= all.length
    ? all
    : Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as One);
