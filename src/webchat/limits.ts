import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpProblem } from '../http/http.ts';
import { networkOf } from '../http/network.ts';
import type { Browsers } from './browsers.ts';

/** How much is taken before somebody is told to wait, and how long a quiet client is kept. */
export interface Limits {
  /**
   * For one network address: so many tokens, and so many chats begun. A whole hospital may stand behind one, all arriving on a
   * Monday morning, and a person who asks ten times a second must not use it up. Browsers that we know have as many again.
   */
  readonly tokensPerMinute: number;
  /** The same for one browser that we know. */
  readonly tokensPerMinuteOfABrowser: number;
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
  tokensPerMinute: 1500,
  tokensPerMinuteOfABrowser: 20,
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

/**
 * Counts what somebody asks for before there is a chat to count it by. A browser that we know has a small budget of its own,
 * and is counted apart from what comes without a cookie: a program that asks without end from inside a hospital is refused
 * long before the people there are.
 *
 * @returns what counts a request. @throws HttpProblem 429
 */
export function fairShare(
  { tokensPerMinute, tokensPerMinuteOfABrowser }: Limits,
  browsers: Browsers,
  trustedHops: number,
): (request: IncomingMessage) => Promise<void> {
  const ofNetwork = 'Too many chats from your network. Please wait a minute.';
  const countBrowser = perMinute(tokensPerMinuteOfABrowser, 'Too many chats from your browser. Please wait a minute.');
  const countKnown = perMinute(tokensPerMinute, ofNetwork);
  const countOthers = perMinute(tokensPerMinute, ofNetwork);
  return async (request) => {
    const network = networkOf(request, trustedHops);
    const browser = browsers.known(request);
    if (browser === undefined) return countOthers(network);
    await countBrowser(browser);
    await countKnown(network);
  };
}
