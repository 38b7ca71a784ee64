import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { assertAccessible } from '../chromium.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { Person } from './person.ts';
import { aBrowser } from './stage.ts';

const shots = process.env.LATCHKEY_SHOTS;

describe('a person in the chat, and an agent at the desk', () => {
  const browser = aBrowser();
  let house: InProcess;
  let context: BrowserContext;
  let page: Page;
  before(async () => {
    house = await openInProcess({ DESK_HOURS: 'always' });
    context = await browser().newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    await page.goto(house.composition.firstTry ?? '');
    await page.click('button:has-text("Sign in")');
    await page.waitForURL(`${house.url}/desk`);
  });
  after(async () => {
    await context?.close();
    await house?.close();
  });
  const words = async () => ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  it('from asking to solved: offered, taken, words both ways without secrets, and no reset without a proof', async () => {
    const shownToBeThere = page.waitForResponse(/desk\/live\/here$/);
    await page.goto(`${house.url}/desk/chats`);
    assert.equal((await shownToBeThere).status(), 204);
    await press('Be offered chats');
    await page.waitForSelector('text=You are on');
    const person = await Person.opensTheChat(browser(), { url: house.url, backendUrl: house.url });
    await person.says('talk to a person');
    await person.hears(/next/);
    await page.waitForSelector('#chats >> text=Offered to you');
    await page.waitForSelector('text=A chat is offered to you');
    // By the keys alone, from the tickets.
    await page.keyboard.press('g');
    await page.waitForURL(`${house.url}/desk`);
    await page.waitForSelector('html.app-desk-runs');
    await page.keyboard.press('c');
    await page.waitForURL(/chats$/);
    await page.waitForSelector('html.app-desk-runs');
    await page.keyboard.press('j');
    await page.waitForSelector('#chats a:focus');
    await page.keyboard.press('o');
    await page.waitForURL(/chats\/.+/);
    await page.waitForSelector('html.app-desk-runs');
    await page.keyboard.press('t');
    await page.waitForSelector('#text');
    await page.waitForSelector('html.app-desk-runs');
    await person.hears(/First try is with you/);

    await person.box.pressSequentially('my payroll number is 12345678 ');
    await page.waitForSelector('text=They are typing');
    await person.says('my payroll number is 12345678 and my password is Sunflower77!');
    await page.waitForSelector('#talk >> text=12345678');
    assert.doesNotMatch(await words(), /Sunflower77/);
    await page.keyboard.press('a');
    await page.keyboard.type('Hello, let us look together.');
    await page.keyboard.press('Enter');
    await person.hears(/Hello, let us look together\./);
    const leave = person.page.getByRole('button', { name: 'Leave this chat' });
    assert.equal(await leave.getAttribute('aria-disabled'), null, 'whatever was said, they can leave');
    await page.waitForSelector('#talk >> text=let us look together');
    assert.equal(await page.inputValue('#text'), '');
    // Quicker than the line, which is lost once: both are said, each once and in order.
    let tries = 0;
    await page.route(/\/say$/, async (route) => {
      tries += 1;
      if (tries === 1) await route.abort();
      else await route.continue();
    });
    await page.keyboard.type('First.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=has not been sent yet');
    await person.hears(/Second\./);
    await page.waitForSelector('#talk >> text=Second.');
    assert.match(await words(), /First\.((?!First\.|Second\.).)*Second\.((?!Second\.).)*$/);
    await page.unroute(/\/say$/);
    await page.fill('#text', 'your password is Sunflower77!');
    await press('Send');
    await page.waitForSelector('.nhsuk-error-summary >> text=looks like a password');

    await page.click('summary:has-text("Who they are")');
    assert.match(await words(), /They have not shown who they are\. .*once they have shown/);
    assert.equal(await page.locator('#email').count(), 0);
    await press('Show three words in their chat');
    await page.waitForSelector('text=Say the first one');
    const read = (await page.textContent('p:has-text("Say the first one") strong')) ?? '';
    await person.hears(new RegExp(`${read}, \\w+, \\w+`));
    const [, second, third] = new RegExp(`${read}, (\\w+), (\\w+)`).exec(await person.transcript()) ?? [];
    assert.doesNotMatch(await words(), new RegExp(`${second}|${third}`), 'the agent does not read the answer');
    await page.fill('#words', 'not them');
    await press('Check the words');
    await page.waitForSelector('.nhsuk-error-summary');
    await page.fill('#words', `${second} ${third}`);
    await press('Check the words');
    await page.waitForURL(/chats\/[^/]+$/);
    await page.click('summary:has-text("Who they are")');
    assert.match(await words(), /the one in this chat\. They have not shown/);

    await page.selectOption('#record', 'payroll');
    await press('Note the call');
    await page.waitForURL(/chats\/[^/]+$/);
    await page.click('summary:has-text("Who they are")');
    assert.match(await words(), /rang the number on record \(Payroll\)/);
    await page.click('summary:has-text("Hand it over")');
    await page.click('summary:has-text("End it")');
    await assertAccessible(page);
    if (shots) await page.screenshot({ path: `${shots}/chat-wide.png`, fullPage: true });
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= 320'), 'fits 320 pixels');
    if (shots) await page.screenshot({ path: `${shots}/chat-narrow.png`, fullPage: true });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.selectOption('#system', { index: 1 });
    await page.fill('#email', 'registered@nhs.net');
    await press('Ask for a reset');
    await page.waitForSelector('text=If that is the address on record, the email is on its way');
    await page.click('text=Back to the chat');

    await page.waitForSelector('html.app-desk-runs');
    await page.locator('body').press('r');
    await page.waitForSelector('#reason:focus');
    await press('End this chat');
    await page.waitForSelector('.nhsuk-error-summary');
    await page.getByLabel('Solved: they are back in').check();
    await press('End this chat');
    await page.waitForURL(/desk\/chats$/);
    await person.hears(/Did that sort it out/);
    assert.match(await words(), /You have no chat/);
    await assertAccessible(page);
    await person.context.close();
  });

  it('where nobody is on, the person is led to a ticket', async () => {
    await page.goto(`${house.url}/desk/chats`);
    await press('Stop being offered chats');
    await page.waitForSelector('text=You are off');
    const person = await Person.opensTheChat(browser(), { url: house.url, backendUrl: house.url });
    await person.says('talk to a person');
    await person.hears(/name/);
    assert.doesNotMatch(await person.heardLast(), /You.re next/);
    assert.match(await words(), /Nobody is waiting for a person/);
    await person.context.close();
  });
});
