import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { LocalPubSub } from '../../../src/adapters/memory/pub-sub.ts';
import { calendarOf } from '../../../src/handoff/deadlines.ts';
import { Desk } from '../../../src/handoff/desk.ts';
import { usualHours } from '../../../src/handoff/live/opening-hours.ts';
import { OpenTickets } from '../../../src/handoff/open-tickets.ts';
import { mountDesk, warmDesk } from '../../../src/handoff/pages/desk.ts';
import { type AnswerRoute, type Ticket, ticketChanged } from '../../../src/handoff/ports.ts';
import { Sessions } from '../../../src/handoff/sessions.ts';
import { FirstTry } from '../../../src/handoff/sign-in.ts';
import { DocumentTickets } from '../../../src/handoff/stored-tickets.ts';
import { assertAccessible, assertFits } from '../../chromium.ts';
import { exampleTicket } from '../../contract/tickets.contract.ts';
import { aBrowser } from '../../journeys/stage.ts';
import { onSqlite } from '../../on-sqlite.ts';
import { eventually } from '../../patience.ts';
import { type Served, serve } from '../../served.ts';
import { agent } from '../agents.ts';
import { chatsOn } from '../chats.ts';

const clock = { now: () => new Date() };
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const audit = { note: async () => {} };
const jo = agent('Jo', 'agent', ['esr']);
const sam = agent('Sam', 'supervisor');
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };
/** Where screenshots go, for who looks at them. */
const shots = process.env.LATCHKEY_SHOTS;
const byEmail: AnswerRoute = {
  name: 'email-to-person',
  way: 'email',
  reaches: ({ email }) => email !== undefined,
  send: async () => {},
};

describe('the desk in a browser', () => {
  const browser = aBrowser();
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let tickets: DocumentTickets;
  let sessions: Sessions;
  let link: FirstTry;
  let end: () => void;

  beforeEach(async () => {
    const { documents } = onSqlite(clock);
    const pubSub = new LocalPubSub();
    tickets = new DocumentTickets(documents, clock, (reference) => pubSub.publish(ticketChanged, reference));
    sessions = new Sessions(documents, clock, audit);
    link = new FirstTry();
    served = await serve((server, pages, publicUrl) => {
      warmDesk(pages);
      end = mountDesk(server, pages, {
        desk: new Desk({
          store: tickets,
          open: new OpenTickets(tickets, clock, pubSub),
          audit,
          clock,
          log: silent,
          answerRoutes: [byEmail],
          leave: () => {},
        }),
        sessions,
        signIn: {
          by: 'link',
          link,
          documents,
          log: silent,
          tries: { take: async () => undefined, giveBack: async () => {} },
        },
        titles: new Map([
          ['esr', 'ESR'],
          ['nhsp-online', 'NHSP:Online'],
        ]),
        live: chatsOn(documents, clock, pubSub),
        resets: new Map(),
        withForm: new Map(),
        calendarOf: () => calendarOf(usualHours),
        topics: new Map([['esr', new Map([['email-changed', 'My email address changed']])]]),
        replies: () => [
          { id: 'one', group: 'Answers', title: 'How long is it locked?', text: 'For 12 hours.' },
          {
            id: 'two',
            group: 'Answers',
            title: `A title that is longer than ${'a telephone is wide '.repeat(4)}`,
            text: '2',
          },
        ],
        chatReplies: () => [],
        forensics: {
          of: async () => ({ events: [{ at: clock.now().toISOString(), event: 'reset-mailed' }], isAll: false }),
        },
        holdsSecret: (text) => text.includes('hunter2'),
        pubSub,
        clock,
        publicUrl,
        trustedHops: 0,
        countForm: async () => undefined,
      });
    });
    context = await browser().newContext({ viewport: wide });
    page = await context.newPage();
  });
  afterEach(async () => {
    await context?.close();
    end?.();
    await served?.close();
  });

  const titled = (title: RegExp) => eventually(async () => title.test(await page.title()));
  const path = () => new URL(page.url()).pathname;
  const text = async () => ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');
  async function signIn(who: typeof jo, where = context): Promise<void> {
    const value = await sessions.begin(who);
    await where.addCookies([{ name: 'latchkey-desk', value, url: `${served.url}/desk` }]);
  }
  async function kept(changed: Partial<Ticket> = {}): Promise<Ticket> {
    const ticket = { ...exampleTicket(), ...changed };
    await tickets.keep(ticket, ['email']);
    return ticket;
  }
  async function takenBy(who: typeof jo, ticket: Ticket): Promise<void> {
    const taken = { by: who.name, id: who.id, at: clock.now().toISOString() };
    await tickets.decide(ticket.reference, (found) => ({ save: { ...found?.progress, taken }, told: undefined }));
  }
  /** At 320 pixels, where most can go wrong. */
  async function assertGood(name: string): Promise<void> {
    await page.setViewportSize(narrow);
    await assertAccessible(page);
    await assertFits(page);
    if (shots === undefined) return;
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      await page.screenshot({ path: `${shots}/${name}-${size.width}.png`, fullPage: true });
    }
  }
  /** Moves the focus with the Tab key alone until it is on what bears these words. */
  async function tabTo(words: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        'document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent?.trim() ?? ""',
      );
      if (String(focused).includes(words)) return;
    }
    throw new Error(`the Tab key does not lead to ${words}`);
  }

  it('is worked from sign-in to sign-out with the keyboard alone', async () => {
    const ticket = await kept({ email: 'first.week@nhs.net' });
    await page.goto(`${served.url}/desk`);
    assert.equal(path(), '/desk/sign-in');
    assert.match(await text(), /link that Latchkey printed/);
    await page.goto(`${served.url}${link.path}`);
    await tabTo('Sign in');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.url}/desk`);
    await titled(/^\(1\)/);

    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    assert.match(await text(), /Show these keys.*Take the ticket or chat.*Resolve/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-desk="keys-dialog"]:not([open])', { state: 'attached' });
    await page.keyboard.press('j');
    await page.waitForSelector('[data-ticket] a:focus');
    await page.keyboard.press('o');
    await page.waitForURL(/tickets/);
    assert.match(await text(), /Nobody yet/);
    await page.keyboard.press('t');
    await page.waitForSelector('text=You, since');
    await page.keyboard.press('a');
    await page.keyboard.type('Try the link once more? t');
    await tabTo('Send');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=answered by email');
    assert.match(await text(), /Try the link once more\? t/);
    await page.keyboard.press('n');
    await page.keyboard.type('rang ward');
    await tabTo('Keep the note');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=noted');
    await page.keyboard.press('h');
    await page.waitForSelector('#to:focus');
    await page.locator('#to').blur();
    await page.keyboard.press('r');
    await page.waitForURL(/resolve/);
    await tabTo('Solved');
    await page.keyboard.press('Space');
    await tabTo('Yes, resolve it');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.url}/desk`);
    assert.equal((await tickets.find(ticket.reference))?.progress.log?.at(-1)?.is, 'resolved');
    await tabTo('Sign out');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sign-in/);
    await page.goto(`${served.url}/desk/tickets/${ticket.reference}`);
    assert.equal(path(), '/desk/sign-in');
  });

  it('has no defect that axe finds, and fits a narrow screen, on every page', async () => {
    await page.goto(`${served.url}/desk/sign-in`);
    await assertGood('sign-in');
    await page.goto(`${served.url}${link.path}`);
    await assertGood('first-try');

    await signIn(sam);
    await sessions.begin(jo);
    await page.goto(`${served.url}/desk`);
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await assertGood('queue-empty-and-keys');
    await page.keyboard.press('Escape');
    const late = await kept({ answeredBy: '2020-01-02', issue: 'W'.repeat(400), email: 'first.week@nhs.net' });
    const ofJo = await kept({ trail: [], name: 'N'.repeat(80) });
    for (let more = 0; more < 30; more += 1) await kept();
    await takenBy(jo, ofJo);
    await page.goto(`${served.url}/desk`);
    assert.match(await text(), /Waiting \(31\).*With colleagues \(1\).*Late.*Page 1 of 2, 31 tickets/);
    await assertGood('queue');
    await page.goto(`${served.url}/desk?view=colleagues`);
    assert.match(await text(), /With Jo/);
    await page.goto(`${served.url}/desk?q=nothing-like-that`);
    assert.match(await text(), /No ticket here is like that/);
    await page.goto(`${served.url}/desk/tickets/${late.reference}`);
    await assertGood('preview');
    await page.goto(`${served.url}/desk/tickets/${ofJo.reference}`);
    await assertGood('ticket-of-a-colleague');

    await takenBy(sam, late);
    await tickets.decide(late.reference, (found) => ({
      save: {
        ...found?.progress,
        outgoing: (found?.progress.outgoing ?? []).map((one) => ({ ...one, tries: 3, failed: 'Answered503' })),
      },
      told: undefined,
    }));
    await page.goto(`${served.url}/desk/tickets/${late.reference}`);
    assert.match(await text(), /by email to the team: not sent after 3 tries \(it answered 503\)\. It is tried again/);
    await page.goto(`${served.url}/desk?view=mine&only=unsent`);
    assert.match(await text(), new RegExp(`${late.reference}.*Late Not sent on`));
    await page.goto(`${served.url}/desk?only=unsent`);
    assert.match(await text(), /No ticket here is like that/);
    await page.goto(`${served.url}/desk/tickets/${late.reference}`);
    await page.fill('#answer', 'your password is hunter2');
    await page.click('button:has-text("Send")');
    await page.waitForSelector('.nhsuk-error-summary');
    assert.match(await text(), /looks like a password/);
    await page.click('summary:has-text("Hand it over")');
    await page.click('summary:has-text("Write a note")');
    await assertGood('ticket');
    await page.goto(`${served.url}/desk/tickets/${late.reference}/resolve`);
    await page.click('button:has-text("Yes")');
    await page.waitForSelector('.nhsuk-error-summary');
    await assertGood('resolve');
    await page.goto(`${served.url}/desk/tickets/${late.reference}/account`);
    assert.match(await text(), /The reset email left.*more than this page looks through/);
    await assertGood('account');
    await page.goto(`${served.url}/desk/tell-all`);
    await assertGood('tell-all');
    await page.selectOption('#about', 'esr/email-changed');
    await page.fill('#text', 'ESR is down until noon.');
    await page.click('button:has-text("Check it")');
    assert.match(await text(), /This goes to 1 person, whose ticket is about ESR: My email address changed/);
    await assertGood('tell-all-check');
    await page.click('button:has-text("Send it")');
    assert.match(await text(), /1 person is told\./);
    await page.goto(`${served.url}/desk/figures`);
    assert.match(await text(), /Opened 32.*By day \w+ \d/);
    await assertGood('figures');
    await page.goto(`${served.url}/desk/tickets/LK-FFF-FFF`);
    assert.match(await text(), /We have no such ticket/);
    await assertGood('refused');
  });

  it('shows what comes and goes by itself, counts it in the title, and tells whoever looks elsewhere', async () => {
    await signIn(jo);
    await page.addInitScript(`globalThis.told = [];
      Object.defineProperty(document, 'hidden', { get: () => true });
      globalThis.Notification = class { static permission = 'granted'; constructor(_, { body }) { told.push(body); } };`);
    await page.goto(`${served.url}/desk`);
    await page.waitForSelector('html.app-desk-runs');
    const first = await kept();
    await page.waitForSelector(`text=${first.reference}`);
    await titled(/^\(1\)/);
    assert.equal(await page.textContent('[data-desk="news"]'), '1 ticket is waiting');
    assert.deepEqual(await page.evaluate('told'), ['1 ticket is waiting'], 'with no name in it');
    await kept({ about: { guide: 'nhsp-online', title: 'Of another team' } });
    await takenBy(sam, first);
    await titled(/^Tickets/);
    await page.waitForSelector('text=Nobody is waiting');

    // What comes elsewhere changes the counts; the table stays, and is not sent again.
    await page.goto(`${served.url}/desk?view=mine`);
    await page.waitForSelector('html.app-desk-runs');
    const sent = page.waitForResponse(/look=yes/).then((answer) => answer.text());
    await kept();
    await page.waitForSelector('text=Waiting (1)');
    assert.match(await text(), /You have no ticket/);
    assert.doesNotMatch(await sent, /You have no ticket/);

    const theirs = await kept();
    await takenBy(jo, theirs);
    await page.clock.install();
    await page.goto(`${served.url}/desk/tickets/${theirs.reference}`);
    await page.waitForSelector('html.app-desk-runs');
    await page.clock.fastForward(2100);
    await takenBy(jo, theirs);
    await page.waitForSelector('text=This ticket has changed');
    await sessions.endAll(jo);
    const { status } = await context.request
      .get(`${served.url}/desk/live`)
      .then((answer) => ({ status: answer.status() }));
    assert.equal(status, 401);
  });

  it('has one stream for all its pages in a browser, which has six connections: each hears, and when one is shut another has it', async () => {
    await signIn(jo);
    const pages: Page[] = [];
    const streams = new Set<Page>();
    for (let more = 0; more < 2; more += 1) {
      const another = await context.newPage();
      another.on('request', (request) => request.url().endsWith('/desk/live') && streams.add(another));
      await another.goto(`${served.url}/desk`);
      await another.waitForSelector('html.app-desk-runs');
      pages.push(another);
    }
    const all = (title: RegExp) =>
      Promise.all(pages.map((one) => eventually(async () => title.test(await one.title()))));
    await kept();
    await all(/^\(1\)/);
    assert.equal(streams.size, 1);
    await pages.shift()?.close();
    await eventually(() => streams.size === 2);
    await kept();
    await all(/^\(2\)/);
  });

  it('is worked without a script', async () => {
    const bare = await browser().newContext({ javaScriptEnabled: false, viewport: narrow });
    try {
      await signIn(jo, bare);
      const plain = await bare.newPage();
      const ticket = await kept({ email: 'first.week@nhs.net' });
      await plain.goto(`${served.url}/desk`);
      await plain.fill('#q', ticket.reference.toLowerCase());
      await plain.click('button:has-text("Show")');
      await plain.click(`text=${ticket.reference}`);
      await plain.click('text=Take this ticket');
      await plain.click('text=Put it in');
      assert.equal(await plain.inputValue('#answer'), 'For 12 hours.');
      await plain.click('button:has-text("Send")');
      await plain.waitForSelector('text=answered by email');
      await plain.click('summary:has-text("Hand it over")');
      await plain.selectOption('#until', 'day');
      await plain.click('button:has-text("Put it off")');
      await plain.goto(`${served.url}/desk?view=later`);
      assert.match((await plain.textContent('main')) ?? '', new RegExp(ticket.reference));
      assert.equal(await plain.isVisible('text=Tell me of new tickets'), false);
      await plain.goto(`${served.url}/desk/tickets/${ticket.reference}`);
      await plain.fill('#answer', 'Ring ESR, please.');
      await plain.selectOption('#then', 'advised');
      await plain.click('button:has-text("Send")');
      await plain.waitForURL(`${served.url}/desk`);
      const { log = [], closed } = (await tickets.find(ticket.reference))?.progress ?? {};
      assert.deepEqual([log.slice(-2).map(({ is }) => is), closed?.by], [['answered', 'resolved'], 'Jo']);
    } finally {
      await bare.close();
    }
  });

  it('59: a page of another origin can neither frame the desk nor move it by messages', async () => {
    await signIn(jo);
    const ticket = await kept();
    const path = `${served.url}/desk/tickets/${ticket.reference}`;
    const foreign = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe src="${path}" onload="document.title = 'loaded'"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(foreign, 'listening');
    try {
      // Same-site, so that the browser sends its cookie along: the frame is refused, and not the sign-in.
      await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
      await titled(/loaded/);
      const [, frame] = page.frames();
      assert.match(frame?.url() ?? '', /^chrome-error:/);
      assert.equal(await frame?.locator('form').count(), 0);

      const opened = context.waitForEvent('page');
      await page.evaluate(`globalThis.desk = window.open('${path}'), undefined`);
      const desk = await opened;
      await desk.waitForSelector('html.app-desk-runs');
      await page.evaluate(`for (const message of [{ type: 'take' }, 'take', { key: 't' }, { desk: 'take' }])
        desk.postMessage(message, '*')`);
      // What is posted is heard before what is asked for after it.
      await desk.evaluate('new Promise((heard) => { addEventListener("message", heard); postMessage("mine", "*") })');
      assert.equal(await desk.textContent('[data-desk="news"]'), '');
      assert.equal((await tickets.find(ticket.reference))?.progress.taken, undefined);
    } finally {
      foreign.closeAllConnections();
      foreign.close();
    }
  });
});
