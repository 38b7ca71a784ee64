import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { readAssets } from '../../src/pages/assets.ts';
import { knowBrowsers } from '../../src/webchat/browsers.ts';
import { mountChatPage } from '../../src/webchat/chat-page.ts';
import { assertAccessible } from '../chromium.ts';
import { someOf } from '../every.ts';
import { aBrowser } from '../journeys/stage.ts';
import { eventually } from '../patience.ts';
import { type Served, serve } from '../served.ts';
import { PlayedDirectLine } from './directline.ts';

const topics = new Map([
  ['esr', 'ESR'],
  ['esr/account-locked', 'ESR: My account is locked'],
]);

/** Asked from outside: a page as strict as this one evaluates nothing itself. */
const until = (page: Page, holds: string) =>
  eventually(
    async () => (await page.evaluate(holds)) === true,
    () => holds,
  );

/** A page of another site, as strict with itself as one can be. */
async function openSite(body: (chat: string) => string, chat: () => string) {
  const server: Server = createServer((request, response) => {
    const own = request.url === '/own.js' ? 'window.heard = [];' : undefined;
    response.writeHead(200, {
      'content-type': own === undefined ? 'text/html; charset=utf-8' : 'text/javascript',
      'content-security-policy': `default-src 'none'; script-src 'self' ${chat()}; frame-src ${chat()}`,
    });
    response.end(own ?? `<!DOCTYPE html><html lang="en"><title>Intranet</title><main>${body(chat())}</main></html>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => new Promise((closed) => server.close(closed)) };
}

describe('the widget on a page of another site', () => {
  const browser = aBrowser();
  let line: PlayedDirectLine;
  let chat: Served;
  let site: Awaited<ReturnType<typeof openSite>>;
  let stranger: Awaited<ReturnType<typeof openSite>>;
  let context: BrowserContext;
  let attributes = '';
  const troubles: string[] = [];

  beforeEach(async () => {
    attributes = '';
    line = new PlayedDirectLine((fresh) => fresh.say('Hello. Which one is it?', 'ESR', 'NHSP:Online'));
    const page = (at: string) => `<h1>Ward 7</h1><script src="${at}/widget.js" async${attributes}></script>`;
    site = await openSite(page, () => chat.url);
    stranger = await openSite(page, () => chat.url);
    chat = await serve((server, pages, publicUrl) => {
      line.attach(server);
      mountChatPage(server, pages, {
        browsers: knowBrowsers(new Uint8Array(32), publicUrl),
        helpdesk: 'Call the IT helpdesk.',
        feedback: { ask: 'Did this help?', yes: 'Yes', no: 'No', counted: 'Thank you.' },
        allowedOrigins: [site.url],
        topics,
        widget: readAssets().get('widget.js')?.plain.toString() ?? '',
      });
    });
    context = await browser().newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    troubles.length = 0;
  });
  afterEach(async () => {
    await context.close();
    await Promise.all([site.close(), stranger.close(), chat.close()]);
  });

  const visit = async (url: string) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(url);
    await page.getByRole('button', { name: 'Locked out? Chat to Latchkey' }).waitFor();
    return page;
  };
  const launcher = (page: Page) => page.getByRole('button', { name: /Locked out/ });
  const inside = (page: Page) => page.frameLocator('iframe[title="Latchkey chat"]');
  const call = (page: Page, ...words: readonly unknown[]) =>
    page.evaluate(
      (all) => (globalThis as unknown as { latchkey: (...a: readonly unknown[]) => void }).latchkey(...all),
      words,
    );

  it('is at most 2 kB, and loads the chat only when it is opened', async () => {
    const script = readFileSync(new URL('../../dist/assets/widget.js', import.meta.url));
    assert.ok(gzipSync(script).length <= 2048, `${gzipSync(script).length} bytes`);
    const chatItself = ['chat.js', 'chat.css'].map((name) => readAssets().get(name)?.packed().length ?? Infinity);
    const bytes = chatItself.reduce((sum, one) => sum + one, 0);
    assert.ok(bytes <= 30_000, `${bytes} bytes`);
    const asked: URL[] = [];
    context.on('request', (request) => asked.push(new URL(request.url())));
    const page = await visit(site.url);
    assert.deepEqual(
      asked.map(({ pathname }) => pathname),
      ['/', '/widget.js'],
    );
    await launcher(page).click();
    await inside(page).getByText('Which one is it?').waitFor();
    assert.ok(asked.some(({ pathname }) => pathname === '/embedded'));
    // Nothing is asked of anybody else.
    assert.deepEqual([...new Set(asked.map(({ origin }) => origin))], [site.url, chat.url]);
    assert.deepEqual(troubles, []);
  });

  it('holds a chat, is closed with its button, counts what comes meanwhile, and says it', async () => {
    const page = await visit(site.url);
    await launcher(page).click();
    await inside(page).getByRole('button', { name: 'ESR' }).click();
    await inside(page).locator('.app-message', { hasText: 'ESR' }).getByText('Sent').waitFor();
    await inside(page).getByRole('button', { name: 'Close' }).click();
    await launcher(page).waitFor();
    assert.equal(await launcher(page).evaluate((button) => button.matches(':focus')), true);
    line.say('It is open again.');
    await page.getByRole('button', { name: '(1 new)' }).waitFor();
    await page.getByRole('status').getByText('It is open again.').waitFor();
    await launcher(page).click();
    await inside(page).getByText('It is open again.').waitFor();
    assert.equal(line.posted.length, 1);
    assert.deepEqual(troubles, []);
  });

  it('opens at the topic that the page, its address or a call names', async () => {
    attributes = ' data-guide="esr"';
    const page = await visit(site.url);
    await launcher(page).click();
    await inside(page)
      .locator('.app-message--person', { hasText: /^You said: ESR/ })
      .getByText('Sent')
      .waitFor();
    await call(page, 'ask', { topic: 'esr/account-locked' });
    await inside(page).locator('.app-message--person', { hasText: 'My account is locked' }).getByText('Sent').waitFor();
    attributes = '';
    const linked = await context.newPage();
    await linked.goto(`${site.url}/#latchkey=esr/account-locked`);
    await inside(linked).locator('.app-message--person', { hasText: 'My account is locked' }).last().waitFor();
    assert.deepEqual(line.posted.at(-1)?.value, { at: 'topic', answer: 'esr/account-locked' });
  });

  it('takes calls from before it was there, tells what happens, and goes without a trace', async () => {
    const page = await context.newPage();
    await context.addInitScript(`
      window.heard = [];
      window.latchkey = function () { (latchkey.q = latchkey.q || []).push(arguments); };
      for (const event of ['ready', 'open', 'close', 'message', 'unread', 'ended'])
        latchkey('on', event, (detail) => heard.push(detail === undefined ? event : event + ' ' + detail));
      latchkey('theme', 'dark');
      latchkey('open');
    `);
    await page.goto(site.url);
    await inside(page).getByText('Which one is it?').waitFor();
    assert.equal(await inside(page).locator('html').getAttribute('data-theme'), 'dark');
    await call(page, 'close');
    line.say('Still there?');
    await page.getByRole('button', { name: '(1 new)' }).waitFor();
    assert.deepEqual(await page.evaluate('heard'), ['open', 'ready', 'message', 'close', 'unread 1', 'message']);
    await call(page, 'off', 'open');
    await call(page, 'open');
    await until(page, 'heard.includes("unread 0")');
    await call(page, 'destroy');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await until(page, 'window.latchkey === undefined');
    await until(page, 'document.documentElement.querySelectorAll(":scope > div").length === 0');
    assert.equal(((await page.evaluate('heard')) as string[]).filter((one) => one === 'open').length, 1);
  });

  it('begins anew after a shutdown: nothing of the chat is left in the browser', async () => {
    const page = await visit(site.url);
    await launcher(page).click();
    await inside(page).getByRole('button', { name: 'ESR' }).click();
    await inside(page).locator('.app-message--person').getByText('Sent').waitFor();
    line.forget();
    await call(page, 'shutdown');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await launcher(page).click();
    await inside(page).getByText('Which one is it?').waitFor();
    assert.equal(await inside(page).locator('.app-message--person').count(), 0);
  });

  it('forgets at a shutdown also what was said on an earlier page, where the chat was not opened since', async () => {
    const page = await visit(site.url);
    await launcher(page).click();
    await inside(page).getByRole('button', { name: 'ESR' }).click();
    await inside(page).locator('.app-message--person').getByText('Sent').waitFor();
    await page.reload();
    await launcher(page).waitFor();
    await call(page, 'shutdown');
    await page.locator('iframe').waitFor({ state: 'attached' });
    await page.locator('iframe').waitFor({ state: 'detached' });
    line.forget();
    await launcher(page).click();
    await inside(page).getByText('Which one is it?').waitFor();
    assert.equal(await inside(page).locator('.app-message--person').count(), 0);
  });

  it('says what is up where the browser keeps nothing in frames, or the chat cannot be reached or has ended', async () => {
    attributes = ' data-guide="esr/account-locked"';
    await context.addInitScript(`if (window.parent !== window)
      Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`);
    const page = await visit(site.url);
    await launcher(page).click();
    await inside(page).getByText('it lasts only while this page is open').waitFor();
    // What is asked comes after it, and stays in sight.
    assert.match((await inside(page).locator('.app-message').nth(1).textContent()) ?? '', /Which one is it\?/);
    await inside(page)
      .getByText('My account is locked')
      .getByText('Sent')
      .or(inside(page).getByText('Sent'))
      .first()
      .waitFor();
    line.isDown = true;
    line.cut();
    const status = inside(page).locator('.app-chat__line');
    await status.getByText("Can't wait? Call the IT helpdesk.").waitFor();
    const guide = status.getByRole('link', { name: 'Read the guide (opens in new tab)' });
    assert.match((await guide.getAttribute('href')) ?? '', /\/guides\/esr\/account-locked$/);
    line.isDown = false;
    line.end();
    await status.getByText('This chat has ended.').waitFor();
    await status.getByText('Call the IT helpdesk.').waitFor();
    assert.equal(await guide.isVisible(), true);
    await inside(page).getByRole('button', { name: 'Start a new chat' }).click();
    await guide.waitFor({ state: 'hidden' });
  });

  it('says once that it speaks English alone, where the page is in another language', async () => {
    const page = await visit(site.url);
    await call(page, 'locale', 'en-GB');
    await launcher(page).click();
    await inside(page).getByText('Which one is it?').waitFor();
    await call(page, 'locale', 'cy');
    await call(page, 'locale', 'cy-GB');
    await call(page, 'locale', '<img src=x>');
    await inside(page).getByText('I can only write in English.').waitFor();
    assert.equal(await inside(page).getByText('I can only write in English.').count(), 1);
    assert.equal(await inside(page).getByRole('button', { name: 'ESR' }).isEnabled(), true);
  });

  it('stays where the page swaps its body, and is one however often it is loaded', async () => {
    const page = await visit(site.url);
    await page.evaluate(`document.body.replaceWith(document.createElement('body'))`);
    await page.evaluate(`new Promise((done) => {
      const again = document.createElement('script');
      again.src = '${chat.url}/widget.js';
      again.onload = done;
      document.body.append(again);
    })`);
    assert.equal(await launcher(page).count(), 1);
    await launcher(page).click();
    await inside(page).getByText('Which one is it?').waitFor();
    // A page that goes on without being loaded again.
    await page.evaluate(`history.pushState({}, '', '/rota')`);
    assert.equal(await page.locator('iframe').isVisible(), true);
    await page.evaluate(`location.hash = '#latchkey=esr'`);
    await inside(page).locator('.app-message--person', { hasText: 'ESR' }).getByText('Sent').waitFor();
  });

  it('cannot be framed by a site that was not named, nor spoken to (59)', async () => {
    const page = await visit(stranger.url);
    await launcher(page).click();
    await page.waitForTimeout(500);
    assert.equal(await inside(page).getByText('Which one is it?').count(), 0);
    assert.match(troubles.join(), /frame-ancestors/);
    const own = await fetch(chat.url);
    assert.match(own.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    const framed = await fetch(`${chat.url}/embedded`);
    assert.match(
      framed.headers.get('content-security-policy') ?? '',
      new RegExp(`frame-ancestors 'self' ${site.url};`),
    );
    assert.equal(framed.headers.get('set-cookie'), null);
  });

  it('hears no other frame of the page, and no page that is not named (59)', async () => {
    const page = await visit(site.url);
    await launcher(page).click();
    await inside(page).getByText('Which one is it?').waitFor();
    await page.evaluate(`window.postMessage({ latchkey: 1, is: 'minimise' }, '*')`);
    const frame = page.frames().find((one) => one.url().includes('/embedded'));
    await frame?.evaluate(`window.postMessage({ latchkey: 1, do: 'ask', topic: 'esr' }, '*')`);
    await page.waitForTimeout(300);
    assert.equal(await page.locator('iframe').isVisible(), true);
    assert.equal(line.posted.length, 0);
  });

  const windows = [
    [320, 568],
    [1280, 800],
  ] as const;
  for (const [width, height] of someOf(windows, 1))
    it(`is accessible at ${width} by ${height}, closed and open`, async () => {
      const page = await visit(site.url);
      await page.setViewportSize({ width, height });
      await assertAccessible(page);
      await launcher(page).click();
      await inside(page).getByText('Which one is it?').waitFor();
      await assertAccessible(page);
      const box = await page.locator('iframe').boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height);
    });
});
