import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpProblem } from '../http/http.ts';

/** How much is taken before somebody is told to wait, and how long a quiet client is kept. */
export interface Limits {
  /** For one network address. A whole hospital may stand behind one, all arriving on a Monday morning. */
  readonly tokensPerMinute: number;
  /** For one conversation. */
  readonly messagesPerMinute: number;
  /** How often a socket is kept alive; one that gives no sign of life in between is closed. */
  readonly keepAliveMs: number;
  /** How long a client may leave what was sent unread, before its socket is closed and it has to ask for a replay. */
  readonly stallMs: number;
  /** How long a turn may take before the bot is shown typing. */
  readonly typingAfterMs: number;
}

export const usualLimits: Limits = {
  tokensPerMinute: 300,
  messagesPerMinute: 120,
  keepAliveMs: 20_000,
  stallMs: 10_000,
  typingAfterMs: 500,
};

/** Counts by key. @throws HttpProblem 429, from what it returns, when a key had its share of this minute */
export function perMinute(points: number, message: string): (key: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new HttpProblem(429, 'TooManyRequests', message, {
        'retry-after': String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))),
      });
    }
  };
}
