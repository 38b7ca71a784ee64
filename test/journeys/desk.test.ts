import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { useFakeTimers } from 'sinon';
import { askForPerson } from '../handoff/asking.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { eventually } from '../patience.ts';
import { type MailServer, startMailServer } from '../smtp.ts';
import { ofATrust } from './latchkey.ts';
import { aBrowser } from './stage.ts';

describe('somebody tries the desk', () => {
  const browser = aBrowser();
  let house: InProcess;
  let mail: MailServer;
  let context: BrowserContext;
  let page: Page;
  let later: ReturnType<typeof useFakeTimers> | undefined;
  before(async () => {
    mail = await startMailServer();
    house = await openInProcess({ ...ofATrust, SMTP_URL: mail.url });
    context = await browser().newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
  });
  after(async () => {
    later?.restore();
    await context?.close();
    await house?.close();
    await mail?.close();
  });
  const words = async () => ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');

  it('from the printed link to an answer in the person’s mailbox, and a ticket that is resolved', async () => {
    const reference = await askForPerson(house.composition, 'my ESR is locked and no email comes', 'sample@nhs.net');
    // A quarter of an hour later nobody looks at that chat any more.
    later = useFakeTimers({ now: Date.now() + 15 * 60_000, toFake: ['Date'], shouldAdvanceTime: true });
    const [, link = ''] = /desk +(\S+)/.exec(house.log()) ?? [];
    await page.goto(link);
    await page.click('button:has-text("Sign in")');
    await page.waitForURL(`${house.url}/desk`);
    assert.match(await words(), /Waiting \(1\)/);
    assert.match(await words(), new RegExp(`${reference} Who S••• P•••`));

    await page.click(`text=${reference}`);
    await page.waitForURL(/tickets/);
    assert.match(await words(), /S••• P•••/);
    assert.doesNotMatch(await words(), /Sample|12345678|sample@nhs/);
    await page.click('text=Take this ticket');
    await page.waitForSelector('text=You, since');
    assert.match(await words(), /Sample Person.*12345678/);

    await page.selectOption('#reply', { index: 0 });
    await page.click('text=Put it in');
    await page.waitForURL(/reply=/);
    const ready = await page.inputValue('#answer');
    assert.ok(ready.length > 20, 'a ready answer stands in the box');
    await page.fill('#answer', `${ready}\n\nTell me how it went.`);
    await page.click('button:has-text("Send")');
    await page.waitForSelector('text=answered by chat');
    await eventually(
      () => mail.received.some(({ to }) => to.includes('sample@nhs.net')),
      () => `no mail to the person: ${mail.received.map(({ to }) => to).join()}`,
    );
    const { data = '' } = mail.received.find(({ to }) => to.includes('sample@nhs.net')) ?? {};
    assert.match(data, /Reply-To: [\w-]+@trust\.example/i);
    assert.match(data, /Tell me how it went\.[\s\S]*First try/);

    // What the guides say of passwords is theirs to say; a password beside it is not sent.
    await page.goto(`${house.url}/desk/tickets/${reference}`);
    await page.click('summary:has-text("Hand it over")');
    await page.selectOption('#to', 'team:nhsp-online');
    await page.click('button:has-text("Hand it over")');
    await page.waitForURL(`${house.url}/desk`);
    await page.goto(`${house.url}/desk/tickets/${reference}`);
    await page.click('text=Take this ticket');
    await page.waitForSelector('#reply');
    await page.selectOption('#reply', { label: 'what does the NHSP password need' });
    await page.click('text=Put it in');
    await page.waitForURL(/reply=/);
    const rules = await page.inputValue('#answer');
    await page.fill('#answer', `${rules}\nyour password is Sunflower77!`);
    await page.click('button:has-text("Send")');
    await page.waitForSelector('text=looks like a password');
    await page.fill('#answer', rules);
    await page.click('button:has-text("Send")');
    await page.waitForSelector('.app-log >> text=answered by chat >> nth=1');

    await page.click('text=Resolve this ticket');
    await page.click('button:has-text("Yes, resolve it")');
    await page.waitForSelector('.nhsuk-error-summary');
    await page.getByLabel('Solved: they are back in').check();
    await page.click('button:has-text("Yes, resolve it")');
    await page.waitForURL(`${house.url}/desk`);
    assert.match(await words(), /Nobody is waiting/);

    // It works once.
    const stranger = await browser().newContext();
    const other = await stranger.newPage();
    await other.goto(link);
    await other.click('button:has-text("Sign in")');
    assert.match((await other.textContent('main')) ?? '', /This link has been used/);
    await stranger.close();
  });
});
