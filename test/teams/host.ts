import type { Page } from 'playwright-core';
import { assertAccessible } from '../chromium.ts';

/** How Teams is set up for a page in it. */
export interface Host {
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** Left out: nobody set sign-in up, and none is given. */
  readonly token?: string | undefined;
}

/** Of Teams' own name, where pages let themselves be framed. */
const address = 'https://teams.microsoft.com/';

/**
 * Shows a page of ours in as much of Teams as a tab or a dialog needs. What the page says of itself stands beside it: `#ready` when it has loaded,
 * `#closed` with what it was closed with.
 */
export async function showInTeams(page: Page, url: string, { theme = 'default', token }: Host = {}): Promise<void> {
  await page.unrouteAll();
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: teams(url, theme, token) }),
  );
  await page.goto(address);
}

/** What can be read in the themes of Teams: a page of ours, outside of it. Leaves the page as it was. */
export async function assertAccessibleInThemes(page: Page): Promise<void> {
  for (const theme of ['dark', 'contrast']) {
    await page.evaluate(`document.documentElement.dataset.teamsTheme = '${theme}'`);
    await assertAccessible(page);
  }
  await page.evaluate('delete document.documentElement.dataset.teamsTheme');
}

function teams(url: string, theme: string, token: string | undefined): string {
  const abilities = JSON.stringify(JSON.stringify({ apiVersion: 4, supports: { dialog: { url: {} } } }));
  const context = JSON.stringify({ theme, locale: 'en-gb' });
  const signIn = JSON.stringify(token === undefined ? [false, 'resourceDisabled'] : [true, token]);
  return `<!doctype html><title>Teams</title><style>body { margin: 0 }</style>
<iframe src="${url}" style="border: 0; width: 100%; height: 90vh"></iframe>
<script>
  addEventListener('message', ({ data, source, origin }) => {
    const { id, uuidAsString, func, args } = data;
    const answer = (...args) => source.postMessage({ id, uuidAsString, args }, origin);
    const note = (id, text) => {
      const line = document.body.appendChild(document.createElement('p'));
      Object.assign(line, { id, textContent: text });
    };
    if (func === 'initialize') answer('content', 'web', ${abilities}, '2.0.4');
    if (func === 'getContext') answer(${context});
    if (func === 'authentication.getAuthToken') answer(...${signIn});
    if (func === 'appInitialization.success') note('ready', 'ready');
    if (func === 'tasks.submitTask' || func === 'tasks.completeTask') note('closed', JSON.stringify(args));
  });
</script>`;
}
