import type { Browser } from 'playwright-core';
import { openBrowser } from '../chromium.ts';
import { needs } from '../needs.ts';
import { type RedisServer, startRedis } from '../redis.ts';

/**
 * Gives the suite it is called in a browser, which others have before and after it. Without Chromium, the suite is skipped.
 *
 * @param switches as `openBrowser` takes them
 */
export function aBrowser(...switches: readonly string[]): () => Browser {
  let browser: Browser;
  before(async function () {
    const opened = await openBrowser(...switches);
    needs(this, opened, 'chromium-headless-shell');
    browser = opened;
  });
  after(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
  return () => browser;
}

/** Gives the suite it is called in a Redis of its own. Without redis-server, the suite is skipped. */
export function aRedis(): () => RedisServer {
  let redis: RedisServer;
  before(async function () {
    const started = await startRedis();
    needs(this, started, 'redis-server');
    redis = started;
  });
  after(() => redis?.stop());
  return () => redis;
}
