import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { atTheEnd } from './end.ts';
import { findProgram } from './needs.ts';

const program = findProgram('chromium', 'chromium-browser', 'google-chrome');

const opened = new Map<string, Promise<Browser>>();

/**
 * The one browser that all suites of a run share, or, run side by side, all of one process: a suite opens contexts of its
 * own, and closes them. See `aBrowser`.
 *
 * @param switches for Chromium, besides those that keep it quiet: other switches are another browser
 * @returns undefined when Chromium is not installed: see `needs`
 */
export async function openBrowser(...switches: readonly string[]): Promise<Browser | undefined> {
  if (program === undefined) return undefined;
  const name = switches.join(' ');
  const earlier = await opened.get(name);
  if (earlier?.isConnected() === true) return earlier;
  const launched = launch(program, switches);
  opened.set(name, launched);
  atTheEnd.add(async () => (await launched).close());
  return launched;
}

function launch(executablePath: string, switches: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    timeout: 90_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...switches,
    ],
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with every accessibility defect that axe finds on the page. */
export async function assertAccessible(page: Page): Promise<void> {
  // The page's own policy refuses foreign scripts, and `evaluate` is not bound by it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    // What is right is looked at as well, but not written down: that takes longer than the looking.
    const results = await axe.run({ resultTypes: ['violations'], preload: false });
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
    }));
  });
  assert.deepEqual(violations, []);
}

/** Fails when the page is wider than its window: somebody would have to scroll both ways to read it. */
export async function assertFits(page: Page): Promise<void> {
  const [wide, shown] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number];
  assert.ok(wide <= shown, `the page is ${wide} px wide in a window of ${shown} px`);
}
