import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type InProcess, openInProcess } from '../in-process.ts';
import { aBrowser } from './stage.ts';

/** The example of the documentation, as it stands there. */
const documented = readFileSync(new URL('../../docs/web-chat.md', import.meta.url), 'utf8');
const [, example = ''] = /```html\n(<!DOCTYPE[\s\S]*?)```/.exec(documented) ?? [];

describe('the example of the documentation, on a page of another site', () => {
  const browser = aBrowser();
  let latchkey: InProcess;
  let site: Server;
  let home = '';
  before(async () => {
    site = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(example.replaceAll('http://localhost:3978', latchkey.url));
    }).listen(0);
    await once(site, 'listening');
    // A name that is another site than 127.0.0.1, so that a frame of ours is a third party there.
    home = `http://localhost:${(site.address() as AddressInfo).port}`;
    latchkey = await openInProcess({ ALLOWED_ORIGINS: home });
  });
  after(async () => {
    site.close();
    site.closeAllConnections();
    await latchkey?.close();
  });

  it('works where the browser keeps nothing of third parties, and says what that means', async () => {
    assert.match(example, /latchkey\('ask', \{ topic: 'esr\/account-locked' \}\)/);
    const context = await browser().newContext();
    // As Chromium does where third parties may keep nothing; its headless shell has no such setting.
    await context.addInitScript(`if (window.parent !== window)
      Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(home);
    const chat = page.frameLocator('iframe[title="Latchkey chat"]');
    await page.getByRole('button', { name: 'My ESR is locked' }).click();
    await chat.getByText('When did you last type a wrong password').waitFor();
    await chat.getByText('it lasts only while this page is open').waitFor();
    assert.deepEqual(await context.cookies(), []);
    await page.goto(`${home}/again#latchkey=esr/account-locked`);
    await chat.getByText('When did you last type a wrong password').waitFor();
    assert.deepEqual(troubles, []);
    await context.close();
  });
});
