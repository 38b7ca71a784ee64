import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { knowBrowsers } from '../../src/webchat/browsers.ts';
import { mountChatPage } from '../../src/webchat/chat-page.ts';
import { assertAccessible, assertFits } from '../chromium.ts';
import { onBench } from '../conversation/bench.ts';
import { someOf } from '../every.ts';
import { aBrowser } from '../journeys/stage.ts';
import { type Served, serve } from '../served.ts';
import { PlayedDirectLine } from './directline.ts';

const helpdesk = 'Call the IT helpdesk on extension 26655. From outside the Trust, ring the main number.';
const hello = 'Hello. Which **system** is it?';
const plain = (markdown: string) => markdown.replaceAll('*', '');

describe('the chat page', () => {
  const browser = aBrowser();
  let line: PlayedDirectLine;
  let served: Served;
  let page: Page;
  const troubles: string[] = [];

  beforeEach(async () => {
    line = new PlayedDirectLine((fresh) => fresh.say(hello, 'Training Interface', 'ESR'));
    served = await serve((server, pages, publicUrl) => {
      line.attach(server);
      mountChatPage(server, pages, {
        browsers: knowBrowsers(new Uint8Array(32), publicUrl),
        helpdesk,
        feedback: { ask: 'Did this help?', yes: 'Yes', no: 'No', counted: 'Thank you.' },
        allowedOrigins: [],
        topics: new Map([['esr/account-locked', 'ESR: My account is locked']]),
        widget: '',
      });
    });
    troubles.length = 0;
    page = await open(await browser().newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }));
  });
  afterEach(async () => {
    await page.context().close();
    await served.close();
  });

  const open = async (context: Awaited<ReturnType<Browser['newContext']>>) => {
    const opened = await context.newPage();
    opened.on('pageerror', (error) => troubles.push(error.message));
    opened.on('console', (message) => /Content Security Policy/.test(message.text()) && troubles.push(message.text()));
    await opened.goto(served.url);
    await opened.getByText('Which system is it?').waitFor();
    return opened;
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const box = () => page.getByRole('textbox', { name: 'Your message' });
  const said = (text: string) => page.locator('.app-message', { hasText: text });
  const notice = (text: string) => page.locator('#chat-line', { hasText: text });
  const focused = () => page.evaluate('document.activeElement.id');
  const style = (selector: string, property: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  const settled = async () => {
    await page.getByText('Sending', { exact: true }).waitFor({ state: 'detached' });
  };

  it('shows choices under the newest message, and sends a tap as its words and its value', async () => {
    await button('ESR').click();
    await said('ESR').getByText('Sent').waitFor();
    assert.deepEqual(
      await page.locator('.app-choice').evaluateAll((all) => all.map((one) => [one.textContent, one.ariaDisabled])),
      [
        ['Training Interface', 'true'],
        ['ESR\u00a0✓ (your answer)', 'true'],
      ],
    );
    // The focus is where it was, and pressing again does nothing.
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'ESR\u00a0✓ (your answer)');
    assert.equal(await page.locator('#chat-aloud').textContent(), 'ESR, chosen.');
    await page.keyboard.press('Enter');
    assert.deepEqual(
      line.posted.map(({ text, value }) => ({ text, value })),
      [{ text: 'ESR', value: { at: 'ask-1', answer: 'esr' } }],
    );
    line.say('What happens?', 'It is locked');
    line.say('Or is it something else?', 'Something else');
    await button('Something else').waitFor();
    assert.equal(await button('It is locked').getAttribute('aria-disabled'), 'true');
    assert.equal(await button('Something else').getAttribute('aria-disabled'), null);
    assert.equal(line.posted.length, 1);
    assert.deepEqual(troubles, []);
  });

  it('shows choices under their headings, how far the steps are, and pictures of ours alone', async () => {
    line.beside = {
      groups: ['Email', 'Email', 'Help'],
      progress: { at: 2, of: 3 },
      pictures: [
        { src: '/drawings/esr/login.svg', alt: 'It is at the top.', height: 90 },
        { src: 'https://evil.example/drawings/esr/login.svg', alt: 'x', height: 90 },
        { src: '/drawings/../v3/directline', alt: 'x', height: 90 },
      ],
    };
    line.say('**Step 2 of 3:** Press it.\n\nWhat did it show?', 'Nothing', 'A page', 'A person');
    await button('A person').waitFor();
    const group = page.getByRole('group', { name: 'Choose an answer' }).last();
    assert.deepEqual(await group.locator(':scope > *').allTextContents(), [
      'Email',
      'Nothing',
      'A page',
      'Help',
      'A person',
    ]);
    const message = said('Press it.');
    assert.deepEqual(
      await message
        .locator('img')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('src'), one.getAttribute('alt')])),
      [['/drawings/esr/login.svg', 'It is at the top.']],
    );
    assert.equal(await message.locator('.app-steps__done').count(), 2);
    assert.equal(await message.locator('.app-steps > *').count(), 3);
    // The picture goes before what is asked.
    const order = await message
      .locator('img, p:has-text("What did it show?")')
      .evaluateAll((all) => all.map(({ tagName }) => tagName));
    assert.deepEqual(order, ['IMG', 'P']);
    await assertAccessible(page);
    assert.deepEqual(troubles, []);
  });

  it('has the headings of ten choices in sight on a small phone, and each opens by a press or a key, one at a time', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    const groups = [...Array(4).fill('Registering'), ...Array(3).fill('Codes'), 'Logging in', 'Logging in', 'Help'];
    line.beside = { groups };
    const labels = groups.map((group, at) => `${group} and so on: ${at}`);
    line.say('NHSP:Online: what has happened?', ...labels);
    const folds = page.locator('.app-choices__fold');
    await folds.nth(2).waitFor();
    const foot = (await page.locator('.app-chat__foot').boundingBox())?.y ?? 0;
    const heads = page.locator('.app-choices__head');
    assert.deepEqual(await heads.allTextContents(), [
      'Registering, 4 choices',
      'Codes, 3 choices',
      'Logging in, 2 choices',
    ]);
    for (const part of [
      said('what has happened?'),
      heads.nth(0),
      heads.nth(1),
      heads.nth(2),
      button(labels[9] ?? ''),
    ]) {
      const { y = -1, height = 0 } = (await part.boundingBox()) ?? {};
      assert.ok(y >= 44 && y + height <= foot, `${await part.textContent()} is out of sight`);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await assertAccessible(page);
    await heads.nth(1).click();
    await button(labels[5] ?? '').waitFor();
    await heads.nth(2).focus();
    await page.keyboard.press('Enter');
    await button(labels[8] ?? '').waitFor();
    assert.deepEqual(await folds.evaluateAll((all) => all.map((one) => one.hasAttribute('open'))), [
      false,
      false,
      true,
    ]);
    // What is typed is marked where it stands.
    await box().fill((labels[4] ?? '').toUpperCase());
    await page.keyboard.press('Enter');
    await page.locator('.app-choice--taken').waitFor();
    assert.equal(await folds.nth(1).evaluate((fold) => fold.hasAttribute('open')), true);
    await assertFits(page);
    assert.deepEqual(troubles, []);
  });

  it('has the first question and all of its choices in sight on a small phone', async () => {
    const { text, choices } = await onBench().say('hello', 'arrives');
    await page.setViewportSize({ width: 320, height: 568 });
    line.forget();
    line.say(text, ...choices.map(({ label }) => label));
    await page.reload();
    await button(choices.at(-1)?.label ?? '').waitFor();
    const composer = await page.locator('.app-chat__foot').boundingBox();
    const header = await page.locator('.app-bar').boundingBox();
    for (const { label } of choices) {
      const box = await button(label).boundingBox();
      assert.ok(box !== null && composer !== null && box.y + box.height <= composer.y, `${label} is below`);
    }
    const question = await page.locator('.app-message--bot').first().boundingBox();
    assert.ok(
      question !== null && header !== null && question.y >= header.y + header.height - 1,
      'the question is above',
    );
  });

  it('works with the keyboard alone', async () => {
    assert.equal(await focused(), 'chat-box');
    await page.keyboard.type('my esr is locked');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('since 3');
    await page.keyboard.press('Enter');
    await said('since 3').getByText('Sent').waitFor();
    assert.equal(line.posted[0]?.text, 'my esr is locked\nsince 3');
    assert.equal(await focused(), 'chat-box');
    assert.equal(await box().inputValue(), '');

    for (const words of ['Start again', 'Talk to a person']) {
      await box().focus();
      while ((await page.evaluate('document.activeElement.textContent')) !== 'Menu')
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      while ((await page.evaluate('document.activeElement.textContent')) !== words) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await said(words).getByText('Sent').waitFor();
      assert.equal(line.posted.at(-1)?.text, words);
    }
    line.say('Which one?', 'Training Interface', 'ESR');
    await button('ESR').last().waitFor();
    await box().focus();
    for (let tabs = 0; (await page.evaluate('document.activeElement.textContent')) !== 'ESR'; tabs += 1) {
      assert.ok(tabs < 12, 'the choice cannot be reached with Shift+Tab');
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Space');
    await settled();
    assert.equal(line.posted.at(-1)?.text, 'ESR');
  });

  it('is walked with the arrow keys, Home and End, and left by Escape', async () => {
    line.say('Second.');
    line.say('Third.');
    await page.getByText('Third.').waitFor();
    await page.getByRole('log').focus();
    const here = () => page.evaluate(`document.activeElement.textContent.replace(/^Latchkey said: |Just now$/g, '')`);
    const path: unknown[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'Home', 'ArrowUp', 'ArrowDown', 'End', 'ArrowDown']) {
      await page.keyboard.press(key);
      path.push(await here());
    }
    assert.deepEqual(path, ['Third.', 'Second.', hello, hello, 'Second.', 'Third.', 'Third.'].map(plain));
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'chat-box');
    // One stop at the end says that it is the end.
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), 'chat-end');
  });

  it('leaves who reads further up where they are, and says that there is more', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    for (let count = 1; count <= 6; count += 1) line.say(`Message ${count}. ${'word '.repeat(40)}`);
    await page.getByText('Message 6.').waitFor();
    await page.evaluate('window.scrollTo(0, 100_000)');
    await button('New messages').waitFor({ state: 'hidden' });
    await page.evaluate('window.scrollTo(0, 0)');
    await page.waitForFunction('window.scrollY === 0');
    line.say('And one more.');
    await button('New messages').waitFor();
    assert.equal(await page.evaluate('window.scrollY'), 0);
    await button('New messages').click();
    await button('New messages').waitFor({ state: 'hidden' });
    assert.match(String(await page.evaluate('document.activeElement.textContent')), /And one more/);
  });

  it('shows an answer that comes while it still scrolls to what the person said', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.setViewportSize({ width: 320, height: 568 });
    for (let count = 1; count <= 6; count += 1) line.say(`Message ${count}. ${'word '.repeat(40)}`);
    await page.getByText('Message 6.').waitFor();
    await page.evaluate('window.scrollTo(0, 100_000)');
    await box().fill(`It says this. ${'word '.repeat(40)}`);
    await page.keyboard.press('Enter');
    await said('It says this.').waitFor();
    line.say('Then do that.');
    await page.getByText('Then do that.').waitFor();
    const below = () =>
      page.evaluate(
        `[...document.querySelectorAll('.app-message')].at(-1).getBoundingClientRect().bottom - innerHeight`,
      );
    for (let tries = 0; tries < 40 && Number(await below()) > 0; tries += 1) await page.waitForTimeout(50);
    assert.ok(Number(await below()) <= 0, 'the answer is below the window');
    assert.equal(await button('New messages').isVisible(), false);
  });

  it('counts in its title what came while nobody looked', async () => {
    await page.evaluate(`Object.defineProperty(document, 'visibilityState', { get: () => window.seen ?? 'hidden' })`);
    line.say('One.');
    line.say('Two.');
    await page.getByText('Two.').waitFor();
    assert.equal(await page.title(), '(2) Get back into your account – Latchkey');
    const icon = () => page.locator('link[rel=icon]').getAttribute('href');
    const withNews = await icon();
    assert.equal(withNews, await page.locator('link[rel=icon]').getAttribute('data-news'));
    assert.equal((await fetch(new URL(withNews ?? '', page.url()))).status, 200);
    await page.evaluate(`window.seen = 'visible'; document.dispatchEvent(new Event('visibilitychange'))`);
    assert.equal(await page.title(), 'Get back into your account – Latchkey');
    assert.match((await icon()) ?? '', /\/latchkey\.svg\b/);
  });

  it('keeps what could not be sent, says so, and sends it as the same message when the line is back', async () => {
    line.refusals.push(503, 503);
    await box().fill('locked again');
    await page.keyboard.press('Enter');
    await said('locked again').getByText('Waiting to send.').waitFor();
    await said('locked again').getByText('Sent').waitFor();
    assert.equal(line.posted.filter(({ text }) => text === 'locked again').length, 1);
    assert.equal(await said('locked again').count(), 1);
  });

  it('asks for what is new where no WebSocket gets through', async () => {
    const context = await browser().newContext();
    await context.addInitScript(`window.WebSocket = class extends EventTarget {
      constructor() { super(); setTimeout(() => this.dispatchEvent(new CloseEvent('close')), 1); }
      close() {}
      static OPEN = 1;
    }`);
    const refused = await context.newPage();
    await refused.goto(served.url);
    await refused.getByText('Which system is it?').waitFor();
    await refused.getByRole('textbox', { name: 'Your message' }).fill('esr please');
    await refused.keyboard.press('Enter');
    await refused.locator('.app-message', { hasText: 'esr please' }).getByText('Sent').waitFor();
    line.say('Got that.');
    await refused.getByText('Got that.').waitFor();
    await context.close();
  });

  it('opens at the topic that its address names, once', async () => {
    await page.goto(`${served.url}/#latchkey=esr/account-locked`);
    await page.reload();
    await said('ESR: My account is locked').getByText('Sent').waitFor();
    assert.deepEqual(
      line.posted.map(({ text, value }) => ({ text, value })),
      [{ text: 'ESR: My account is locked', value: { at: 'topic', answer: 'esr/account-locked' } }],
    );
    await page.goto(`${served.url}/#latchkey=no/such`);
    await page.reload();
    await button('ESR').first().waitFor();
    assert.equal(line.posted.length, 1);
  });

  it('is printed whole, saved as text, and cleared', async () => {
    await button('ESR').click();
    await settled();
    await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const part of ['.app-composer', '.app-bar', '.app-typing'])
      assert.equal(await page.locator(part).isVisible(), false, `${part} on paper`);
    for (const part of [
      said('Which system is it?'),
      said('ESR'),
      button('ESR (your answer)'),
      button('Training Interface'),
    ])
      assert.equal(await part.isVisible(), true);
    // Paper is white, and backgrounds are left out.
    for (const part of ['.app-message--bot', '.app-message__own', '.app-choice--taken'])
      assert.equal(await style(part, 'color'), 'rgb(0, 0, 0)', part);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('summary', { hasText: 'Menu' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), button('Save as text').click()]);
    assert.equal(file.suggestedFilename(), 'latchkey-chat.txt');
    const saved = await readFile(await file.path(), 'utf8');
    assert.match(saved, /Latchkey said: Hello\. Which system is it\?/);
    assert.match(saved, /You said: ESR/);
    line.forget();
    await page.locator('summary', { hasText: 'Menu' }).click();
    await page.locator('.app-menu__list').getByRole('button', { name: 'Clear this chat' }).click();
    await said('ESR').waitFor({ state: 'detached' });
    await page.getByText('Which system is it?').waitFor();
    assert.equal(await said('ESR').count(), 0);
  });

  it('keeps nothing on a shared computer, and has the way to clear it in sight', async () => {
    await page.goto(`${served.url}/?shared`);
    await page.getByText('Which system is it?').waitFor();
    assert.deepEqual(line.begunWith.at(-1), { shared: true });
    assert.equal(await page.evaluate(`sessionStorage.getItem('latchkey-chat')`), null);
    assert.equal(await button('Clear this chat').first().isVisible(), true);
  });

  it('warns on a small phone too before it clears itself, and the warning is no touch', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.clock.install();
    await page.goto(`${served.url}/?shared`);
    await button('ESR').click();
    await said('ESR').getByText('Sent').waitFor();
    line.say(`So it is. ${'word '.repeat(120)}`);
    await page.getByText('So it is.').waitFor();
    await page.evaluate('window.scrollTo(0, 100_000)');
    await page.clock.runFor(4 * 60_000 + 2_000);
    await notice('will be cleared in a minute').waitFor();
    await page.clock.runFor(30_000);
    assert.equal(await notice('will be cleared in a minute').isVisible(), true);
    line.forget();
    await page.clock.runFor(31_000);
    await page.getByText('So it is.').waitFor({ state: 'detached' });
    await page.clock.runFor(2_000);
    await page.getByText('Which system is it?').waitFor();
    assert.equal(await page.locator('.app-message--person').count(), 0);
  });

  it('has its first question, all the choices and a small box in sight on a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    line.say('Hello, I help staff get back into the three systems. Which one is it?', 'One', 'Two', 'Three', 'Four');
    await button('Four').waitFor();
    const foot = (await page.locator('.app-composer').boundingBox()) ?? { y: 0, height: 0 };
    assert.ok(foot.height <= 0.15 * 568, `the composer takes ${foot.height} px`);
    for (const name of ['One', 'Two', 'Three', 'Four']) {
      const at = await button(name).boundingBox();
      assert.ok(at !== null && at.y > 0 && at.y + at.height <= foot.y, `${name} is out of sight`);
    }
  });

  it('sends nothing when nothing is typed', async () => {
    await box().fill('   ');
    await page.keyboard.press('Enter');
    await button('Send').click();
    assert.equal(await page.locator('.app-message--person').count(), 0);
    assert.equal(line.posted.length, 0);
  });

  it('says that a message was not sent, why, and sends it again as the same message', async () => {
    line.refusals.push(400);
    await box().fill('it says invalid token');
    await page.keyboard.press('Enter');
    await page.locator('.app-message__status', { hasText: 'Not sent. We could not take that.' }).waitFor();
    assert.match((await page.locator('#chat-aloud').textContent()) ?? '', /not sent/);
    await button('Try again').click();
    await said('invalid token').getByText('Sent').waitFor();
    assert.equal(await said('invalid token').count(), 1);
    assert.equal(line.posted.length, 1);
  });

  it('sends again by itself what a busy server did not take, or what was lost on its way back', async () => {
    line.refusals.push(503, 'lost');
    for (const text of ['first', 'second']) {
      await box().fill(text);
      await page.keyboard.press('Enter');
    }
    await said('first').getByText('Sent').waitFor();
    await said('second').getByText('Sent').waitFor();
    const ids = line.posted.filter(({ text }) => text === 'second').map((post) => post.channelData.clientActivityID);
    assert.equal(new Set(ids).size, 1);
    assert.equal(await said('second').count(), 1);
  });

  it('comes back when the connection drops, with what was said meanwhile and nothing twice', async () => {
    line.isDown = true;
    line.cut();
    await notice('You are not connected.').waitFor();
    line.say('This was said while you were away.');
    line.isDown = false;
    await page.getByText('while you were away').waitFor();
    await notice('You are not connected.').waitFor({ state: 'detached' });
    assert.equal(await page.locator('#chat-aloud').textContent(), 'You are connected again.');
    assert.equal(await page.locator('.app-chat__line').getAttribute('role'), 'status');
    line.replay();
    line.say('And this after.');
    await page.getByText('And this after.').waitFor();
    assert.equal(await page.getByText('while you were away').count(), 1);
    assert.equal(await page.locator('.app-message').count(), 3);
  });

  it('asks for its beginning once, before its script is there, and not where it goes on', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await button('ESR').click();
    await settled();
    await page.reload();
    await said('ESR').waitFor();
    assert.equal(asked.filter((path) => path === '/webchat/begin').length, 0);
    await page.evaluate('sessionStorage.clear()');
    line.forget();
    await page.route(/chat\.js/, async (route) => {
      // Held back until then: a beginning that waited for the script would never be asked for.
      while (!asked.includes('/webchat/begin')) await page.waitForTimeout(20);
      await route.continue();
    });
    await page.reload();
    await page.getByText('Which system is it?').waitFor();
    await box().fill('hello');
    await page.keyboard.press('Enter');
    await said('hello').getByText('Sent').waitFor();
    assert.equal(asked.filter((path) => path === '/webchat/begin').length, 1);
    assert.deepEqual(troubles, []);
  });

  it('survives a reload in the same tab, and reads the past out to nobody', async () => {
    await button('ESR').click();
    await settled();
    line.say('When did you last try?', 'Today');
    await button('Today').waitFor();
    await page.reload();
    await button('Today').waitFor();
    assert.equal(await button('ESR (your answer)').getAttribute('aria-disabled'), 'true');
    assert.deepEqual(
      await page.locator('.app-message').evaluateAll((all) => all.map(({ textContent }) => textContent)),
      [
        'Latchkey said: Hello. Which system is it?Just now',
        'You said: ESRSent just now',
        'Latchkey said: When did you last try?Just now',
      ],
    );
    assert.equal(await page.getByRole('log').getAttribute('aria-live'), 'off');
    await button('Today').click();
    await settled();
    line.say('Thank you.');
    await page.getByText('Thank you.').waitFor();
    assert.equal(await page.getByRole('log').getAttribute('aria-live'), 'polite');
    assert.equal(await page.getByText('Which system is it?').count(), 1);
  });

  it('says when a chat has ended, and begins another', async () => {
    line.end();
    await notice('This chat has ended').waitFor();
    await button('Start a new chat').click();
    await page.locator('.app-message >> nth=1').waitFor();
    await box().fill('hello again');
    await page.keyboard.press('Enter');
    await said('hello again').getByText('Sent').waitFor();
    assert.equal(await notice('This chat has ended').count(), 0);
  });

  it('begins another at once when the one before is gone on loading', async () => {
    line.isDown = true;
    await page.close();
    line.isDown = false;
    page = await open(page.context());
    await page.evaluate(`sessionStorage.setItem('latchkey-chat', '{"token":"old","conversation":"old"}')`);
    await page.reload();
    await page.getByText('Which system is it?').first().waitFor();
  });

  it('is in one tab at a time, and can be taken back', async () => {
    const stored = await page.evaluate(`sessionStorage.getItem('latchkey-chat')`);
    const context = page.context();
    await context.addInitScript(
      `sessionStorage.getItem('latchkey-chat') ?? sessionStorage.setItem('latchkey-chat', '${stored}')`,
    );
    const second = await open(context);
    await notice('This chat is open in another tab or on another device.').waitFor();
    await button('Use it here').click();
    await second.locator('#chat-line', { hasText: 'in another tab' }).waitFor();
    line.say('Here I am.');
    await page.getByText('Here I am.').waitFor();
    assert.equal(await second.getByText('Here I am.').count(), 0);
  });

  it('opens links in a new tab, says so, and follows none that is not safe', async () => {
    line.say(
      'See [the guide](https://example.org/guide).\n\n- [Open ESR](https://my.esr.nhs.uk/dashboard)\n- [Form](/secure/x)\n\n' +
        '[bad](javascript:alert(1)) <img src=x onerror=alert(2)> [worse](http://example.org/)',
    );
    await page.getByText('Open ESR').waitFor();
    const links = await page
      .locator('.app-message a')
      .evaluateAll((all) =>
        all.map((a) => [a.textContent, a.getAttribute('href'), a.getAttribute('target'), a.className]),
      );
    assert.deepEqual(links, [
      ['the guide (opens in new tab)', 'https://example.org/guide', '_blank', ''],
      ['Open ESR (opens in new tab)', 'https://my.esr.nhs.uk/dashboard', '_blank', ''],
      ['Form (opens in new tab)', `${served.url}/secure/x`, '_blank', ''],
    ]);
    assert.equal(await page.locator('.app-message img').count(), 0);
    assert.deepEqual(troubles, []);
  });

  it('shows what the person typed as typed', async () => {
    await box().fill('<b>**not bold**</b> [a](https://b.example)');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByText('<b>**not bold**</b> [a](https://b.example)').count(), 1);
  });

  it('reads what is written from right to left as that, and its own words as they are', async () => {
    await box().fill('لا أستطيع الدخول');
    assert.equal(await style('#chat-box', 'direction'), 'rtl');
    await page.keyboard.press('Enter');
    await said('لا أستطيع الدخول').waitFor();
    assert.equal(await style('.app-message__own > :last-child', 'direction'), 'rtl');
    line.say('مرحبا');
    await said('مرحبا').waitFor();
    assert.equal(await style('.app-message--bot > p', 'direction'), 'ltr');
    assert.equal(await style('.app-message--bot:last-of-type > p', 'direction'), 'rtl');
  });

  it('shows that an answer is being written, until it comes', async () => {
    const typing = page.getByText('Latchkey is writing');
    assert.equal(await typing.isVisible(), false);
    line.type();
    await typing.waitFor({ state: 'visible' });
    line.say('Here it is.');
    await typing.waitFor({ state: 'hidden' });
  });

  it('has the words to the box and the log that a screen reader needs', async () => {
    assert.equal(await page.getByRole('log', { name: 'Chat' }).count(), 1);
    const described = await box().getAttribute('aria-describedby');
    const warning = 'No passwords, codes or birth dates here.';
    assert.equal(await page.locator(`#${described}`).textContent(), warning);
    assert.equal(await page.getByRole('group', { name: 'Choose an answer' }).count(), 1);
  });

  const windows = [
    [320, 256],
    [320, 568],
    [1280, 800],
  ] as const;
  for (const [width, height] of someOf(windows, 1)) {
    it(`is accessible, and fits a window of ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await assertAccessible(page);
      line.refusals.push(400);
      await box().fill('pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3));
      await page.keyboard.press('Enter');
      await page.locator('.app-message__status', { hasText: 'Not sent.' }).waitFor();
      line.say(
        `1. Write to ${'a'.repeat(60)}@nhs.net\n2. Wait\n\n- [Open ESR](https://my.esr.nhs.uk/)`,
        'x'.repeat(60),
        'No',
      );
      await button('No').waitFor();
      line.isDown = true;
      line.cut();
      await notice('You are not connected.').waitFor();
      await assertFits(page);
      await assertAccessible(page);
      await page.locator('summary', { hasText: 'Menu' }).click();
      await assertAccessible(page);
      for (const name of ['Start again', 'Talk to a person', 'Send']) {
        await button(name).scrollIntoViewIfNeeded();
        const { width: w = 0, height: h = 0, x = -1 } = (await button(name).boundingBox()) ?? {};
        assert.ok(x >= 0 && x + w <= width && h >= 24, `${name} is cut off or too small`);
      }
    });
  }

  it('moves nothing that is being read when messages come', async () => {
    await page.evaluate(`new PerformanceObserver((list) => {
      window.shifted = (window.shifted ?? 0) + list.getEntries().filter((e) => !e.hadRecentInput).reduce((sum, e) => sum + e.value, 0);
    }).observe({ type: 'layout-shift', buffered: true })`);
    line.type();
    for (let count = 1; count <= 4; count += 1) {
      line.say(`Message ${count}.\n\n1. One\n2. Two`, 'Yes', 'No');
      await page.getByText(`Message ${count}.`).waitFor();
    }
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const shifted = (await page.evaluate('window.shifted ?? 0')) as number;
    assert.ok(shifted < 0.1, `the layout shifted by ${shifted}`);
  });

  it('animates nothing for those who asked for calm, and keeps its edges in forced colours', async () => {
    assert.equal(await style('.app-typing__dots i', 'animationName'), 'none');
    await page.emulateMedia({ forcedColors: 'active' });
    await box().fill('hello');
    await page.keyboard.press('Enter');
    assert.notEqual(await style('.app-message__own', 'borderTopColor'), 'rgba(0, 0, 0, 0)');
  });

  it('says what to do where there is no JavaScript', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(served.url);
    const told = plain.locator('noscript p >> nth=1');
    assert.equal(await told.textContent(), `${helpdesk} Say which system you are locked out of.`);
    assert.notEqual(await told.boundingBox(), null);
    assert.equal(await plain.getByText('Your message', { exact: true }).isVisible(), false);
    await context.close();
  });
});
