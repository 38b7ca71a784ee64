const minute = 60_000;

/**
 * How long to wait, in milliseconds, before the first try at a job and before each further one: about 50 minutes in all. The
 * first wait lets the answer go out before the work begins, so that the work cannot slow the answer down and tell something.
 */
export const jobWaits: readonly number[] = [85, 1000, 10_000, minute, 5 * minute, 15 * minute, 30 * minute];

/** A wait of about that long: a quarter of it to seven quarters, at random, so that what failed together comes back apart. */
export function jittered(wait: number): number {
  return Math.round(wait * (0.25 + 1.5 * Math.random()));
}

/** For how long an id stands for its job, in seconds, counted from when the job was added. */
export const jobIdLife = 24 * 3600;

/** How many jobs one process does at once. */
export const mostJobsAtOnce = 10;
