import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserProgram } from '../chromium.ts';
import { needs } from '../needs.ts';
import { serveWebchat, type Webchat } from './harness.ts';
import { type ClientPage, serveClient } from './official-client.ts';

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/**
 * Microsoft's own client, unchanged, in a browser, on a page of another origin: what any Direct Line client needs, CORS
 * and preflights included.
 */
describe('the official client (botframework-directlinejs) in Chromium', () => {
  let webchat: Webchat;
  let pages: ClientPage;
  let profile: string;
  let browser: BrowserContext;
  let page: Page;

  before(async function () {
    needs(this, browserProgram, 'chromium-headless-shell');
    pages = await serveClient();
    profile = mkdtempSync(join(tmpdir(), 'latchkey-chromium-'));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: browserProgram,
      args: flags.split(' '),
    });
  });

  after(async () => {
    await browser?.close();
    pages?.close();
    if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
  });

  beforeEach(async () => {
    webchat = await serveWebchat({ allowedOrigins: [pages.home] });
    page = await browser.newPage();
    await page.goto(pages.home);
  });

  afterEach(async () => {
    await page?.close();
    await webchat?.close();
  });

  const until = (count: number) => page.waitForFunction(`heard.length >= ${count}`, undefined, { timeout: 30_000 });
  const heard = () => page.evaluate('heard') as Promise<{ id: string; text: string; own?: string }[]>;
  const texts = async () => (await heard()).map(({ text }) => text);
  const connect = async (options: object = {}) =>
    page.evaluate(`connect(${JSON.stringify({ domain: `${webchat.url}/v3/directline`, ...options })})`);
  const post = (activity: object) => page.evaluate(`post(${JSON.stringify(activity)})`) as Promise<string>;

  for (const [how, webSocket] of [
    ['over a socket', true],
    ['by polling', false],
  ] as const) {
    it(`is welcomed, sends, and has its own words and the reply back, ${how}`, async () => {
      await connect({ token: await webchat.newToken(), webSocket });
      await until(1);
      const id = await post({ type: 'message', text: 'locked out', channelData: { clientActivityID: 'c1' } });
      await until(3);
      const [welcome, own, reply] = await heard();
      assert.equal(welcome?.text, 'Hello. Which system is it?');
      assert.deepEqual(own, { id, text: 'locked out', own: 'c1' });
      assert.equal(reply?.text, 'You said: locked out');
    });
  }

  it('loses and doubles nothing when its socket breaks', async () => {
    await connect({ token: await webchat.newToken() });
    await until(1);
    await post({ type: 'message', text: 'before' });
    await until(3);
    webchat.cut();
    const conversation = (await page.evaluate('line.conversationId')) as string;
    await webchat.bot.hear({ kind: 'alarm', id: 'alarm:1', conversation });
    await post({ type: 'message', text: 'meanwhile' });
    await until(6);
    await post({ type: 'message', text: 'after' });
    await until(8);
    assert.deepEqual(await texts(), [
      'Hello. Which system is it?',
      'before',
      'You said: before',
      'The time is up.',
      'meanwhile',
      'You said: meanwhile',
      'after',
      'You said: after',
    ]);
  });

  it('takes a conversation up again from its watermark, as a new client', async () => {
    await connect({ token: await webchat.newToken() });
    await until(1);
    const { conversationId, token, watermark } = (await page.evaluate(
      '({ conversationId: line.conversationId, token: line.token, watermark: line.watermark })',
    )) as Record<string, string>;
    await page.reload();
    await connect({ conversationId, token, watermark });
    await post({ type: 'message', text: 'back' });
    await until(2);
    assert.deepEqual(await texts(), ['back', 'You said: back']);
  });

  it('is told that its token ended', async () => {
    await connect({ token: await webchat.newToken() });
    await until(1);
    webchat.pass(3601);
    await post({ type: 'message', text: 'too late' });
    const expiredToken = 3;
    assert.equal(await page.evaluate('line.connectionStatus$.getValue()'), expiredToken);
  });
});
