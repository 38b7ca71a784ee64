import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Takes one of what a limiter has left for somebody.
 *
 * @returns `wait`: undefined when there was one left, else in how many seconds (at least 1) there will be again. `isFirst`:
 * nothing was counted for him before
 * @throws what the limiter's store throws
 */
export async function takeOne(
  limiter: RateLimiterAbstract,
  whose: string,
): Promise<{ readonly wait: number | undefined; readonly isFirst: boolean }> {
  try {
    const { isFirstInDuration } = await limiter.consume(whose);
    return { wait: undefined, isFirst: isFirstInDuration };
  } catch (refused) {
    // What is refused is thrown too, and is the limiter's own answer.
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { wait: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)), isFirst: false };
  }
}
