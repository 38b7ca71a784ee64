import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { Desk } from '../../../src/handoff/desk.ts';
import { mountDesk } from '../../../src/handoff/pages/desk.ts';
import { Shifts } from '../../../src/handoff/shifts.ts';
import { DocumentTickets } from '../../../src/handoff/stored-tickets.ts';
import { assertAccessible, assertFits } from '../../chromium.ts';
import { exampleTicket } from '../../contract/tickets.contract.ts';
import { aBrowser } from '../../journeys/stage.ts';
import { onSqlite } from '../../on-sqlite.ts';
import { type Served, serve } from '../../served.ts';

const clock = { now: () => new Date() };
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const audit = { note: async () => {} };
const keys = { Jo: 'the-desk-key-of-jo', Sam: 'the-desk-key-of-sam' };
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

describe('the desk in a browser', () => {
  const browser = aBrowser();
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let tickets: DocumentTickets;

  beforeEach(async () => {
    const documents = onSqlite(clock).documents;
    tickets = new DocumentTickets(documents, clock);
    served = await serve((server, pages, publicUrl) =>
      mountDesk(server, pages, {
        desk: new Desk({ store: tickets, audit, clock, log: silent }),
        shifts: new Shifts(
          documents,
          [
            { name: 'Jo', role: 'agent', guides: new Set(['esr']), key: keys.Jo },
            { name: 'Sam', role: 'lead', guides: 'all', key: keys.Sam },
          ],
          audit,
        ),
        titles: new Map([['esr', 'ESR']]),
        clock,
        publicUrl,
        trustedHops: 0,
        countForm: async () => undefined,
        tries: { take: async () => undefined, giveBack: async () => undefined },
      }),
    );
    context = await browser().newContext({ viewport: wide });
    page = await context.newPage();
  });
  afterEach(async () => {
    await context?.close();
    await served?.close();
  });

  const path = () => new URL(page.url()).pathname;
  const text = async () => (await page.textContent('main')) ?? '';
  async function signIn(name: keyof typeof keys): Promise<void> {
    await page.goto(`${served.url}/desk/sign-in`);
    await page.fill('#key', keys[name]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.url}/desk`);
  }
  async function assertGood(): Promise<void> {
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      await assertAccessible(page);
      await assertFits(page);
    }
  }
  /** Moves the focus with the Tab key alone until it is on what bears these words. */
  async function tabTo(words: string): Promise<void> {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate('document.activeElement?.textContent?.trim() ?? ""');
      if (String(focused).includes(words)) return;
    }
    throw new Error(`the Tab key does not lead to ${words}`);
  }

  it('is worked from sign-in to sign-out with the keyboard alone', async () => {
    const ticket = exampleTicket();
    await tickets.keep(ticket);
    await page.goto(`${served.url}/desk`);
    assert.equal(path(), '/desk/sign-in');
    await tabTo('Skip to main content');
    for (let tabs = 0; tabs < 10; tabs += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement?.id')) === 'key') break;
    }
    await page.keyboard.type(keys.Jo);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.url}/desk`);
    assert.match(await text(), /Waiting \(1\)/);
    await tabTo(ticket.reference);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tickets/);
    assert.match(await text(), /Nobody yet[\s\S]*First Week[\s\S]*12345678[\s\S]*I changed my address/);
    await tabTo('Take this ticket');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=You, since');
    await tabTo('Close it');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.url}/desk`);
    assert.match(await text(), /You have no ticket\.[\s\S]*Nobody is waiting\./);
    await tabTo('Sign out');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sign-in/);
    await page.goto(`${served.url}/desk/tickets/${ticket.reference}`);
    assert.equal(path(), '/desk/sign-in');
    await page.fill('#key', keys.Jo);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tickets/);
    assert.match(await text(), /Closed by you/, 'and it goes on to the ticket that was asked for');
  });

  it('has no defect that axe finds, and fits a narrow screen, in every state', async () => {
    await page.goto(`${served.url}/desk/sign-in`);
    await assertGood();
    await page.fill('#key', 'not a key of anybody');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.nhsuk-error-summary');
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.inputValue('#key'), '', 'a key does not come back to the screen');
    await assertGood();

    await signIn('Sam');
    await assertGood();
    const late = { ...exampleTicket(), answeredBy: '2020-01-02', issue: 'W'.repeat(400) };
    const ofJo = { ...exampleTicket(), trail: [] };
    for (const ticket of [late, ofJo, exampleTicket()]) await tickets.keep(ticket);
    await tickets.decide(ofJo.reference, () => ({
      save: { taken: { by: 'Jo', at: clock.now().toISOString() } },
      told: undefined,
    }));
    await page.goto(`${served.url}/desk`);
    assert.match(await text(), /Waiting \(2\)[\s\S]*LATE[\s\S]*With colleagues \(1\)[\s\S]*Jo/i);
    await assertGood();
    for (const { reference } of [late, ofJo]) {
      await page.goto(`${served.url}/desk/tickets/${reference}`);
      await assertGood();
    }
    await page.goto(`${served.url}/desk/tickets/LK-FFF-FFF`);
    assert.match(await text(), /We have no such ticket/);
    await assertGood();
  });

  it('shows how to reach the person, that nobody should call them, and the end of the chat, as plain words', async () => {
    const ticket = {
      ...exampleTicket(),
      reach: { by: 'text', at: '07700 900123', noCalls: 'i cant call im deaf' } as const,
      email: 'first.week@nhs.net',
      payrollNumber: 'havent got one yet im new',
      tried: ['Looked in junk'],
      transcript: [
        { from: 'person', at: '2026-11-20T09:58:00.000Z', text: '<b>it wont let me in</b> http://evil.example/x' },
        { from: 'bot', at: '2026-11-20T09:58:00.000Z', text: 'Which system is that?' },
      ] as const,
    };
    await tickets.keep(ticket);
    await signIn('Jo');
    await page.goto(`${served.url}/desk/tickets/${ticket.reference}`);
    const rows = await page.$$eval('.nhsuk-summary-list__row', (found) =>
      found.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    assert.ok(rows.includes('Payroll number havent got one yet im new'), rows.join('\n'));
    assert.ok(rows.includes('Text message 07700 900123'));
    assert.ok(rows.includes('Do not call them i cant call im deaf'));
    assert.ok(rows.includes('Email first.week@nhs.net'));
    assert.ok(!rows.some((row) => row.startsWith('Phone')));
    assert.match(await text(), /What they have tried\s+Looked in junk/);
    assert.match(
      await text(),
      /The end of the chat\s+They:\s+<b>it wont let me in<\/b>[\s\S]*Latchkey:\s+Which system is that\?/,
    );
    assert.equal(await page.$$eval('a[href*="evil"]', (found) => found.length), 0);
    await assertGood();
  });

  it('says who has a ticket, and what to do', async () => {
    const ticket = exampleTicket();
    await tickets.keep(ticket);
    await signIn('Jo');
    await page.goto(`${served.url}/desk/tickets/${ticket.reference}`);
    await tickets.decide(ticket.reference, () => ({
      save: { taken: { by: 'Sam', at: clock.now().toISOString() } },
      told: undefined,
    }));
    await page.click('text=Take this ticket');
    await page.waitForSelector('h1:has-text("Sam has this ticket")');
    assert.match(await text(), /Sam has had it since \d\d:\d\d today\.[\s\S]*ask them or a lead to hand it back/);
    await assertGood();
    await page.click('text=Back to the tickets');
    await page.waitForURL(`${served.url}/desk`);
  });
});
