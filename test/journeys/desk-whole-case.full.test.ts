import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { activityFrom, type Connector, serveConnector } from '../bot/connector.ts';
import { type Playground, startPlayground } from '../bot/playground.ts';
import { claimsOf, startIssuer, type TestIssuer } from '../issuer.ts';
import { patience } from '../patience.ts';
import { freePort } from '../redis.ts';
import { type MovableProgram, onRedis, startProgram } from './latchkey.ts';
import { sees, textOf } from './person.ts';
import { aBrowser, aRedis } from './stage.ts';

/** Somebody who is locked out, wherever they write. */
interface Talker {
  says(text: string): Promise<unknown>;
  /** All that they were told. */
  heard(): Promise<string>;
  close(): Promise<unknown>;
}

/** A Tuesday morning, within the usual hours; and how much later they are over. */
const [morning, untilEvening] = [new Date('2026-12-01T10:00:00Z'), 8 * 3_600_000];

/** Each from the first word to an end, with a person in one process and the agent in another, in hours and out of them. */
describe('a whole case, with two processes and one Redis', function () {
  this.timeout(5 * patience);
  const browser = aBrowser();
  const redis = aRedis();
  let issuer: TestIssuer;
  let here: MovableProgram;
  let there: MovableProgram;
  let intranet: Server;
  let desk: BrowserContext;
  let page: Page;
  const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  before(async () => {
    issuer = await startIssuer();
    // Here it is another day than there.
    issuer.twist = (token) => token.setExpirationTime('365d');
    issuer.next = claimsOf('Sam', 'supervisor');
    intranet = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!DOCTYPE html><title>Intranet</title><h1>Ward 7</h1><script src="${here.url}/widget.js" async></script>`,
      );
    }).listen(await freePort(), '127.0.0.1');
    await once(intranet, 'listening');
    const settings = {
      ...onRedis(redis().url),
      ...issuer.settings,
      ALLOWED_ORIGINS: urlOf(intranet),
      PRACTICE: 'yes',
    };
    const time = { pass: morning.getTime() - Date.now() };
    here = await startProgram('Latchkey', settings, time);
    there = await startProgram('Latchkey', settings, time);
    desk = await browser().newContext({ viewport: { width: 1280, height: 800 } });
    desk.setDefaultTimeout(patience);
    page = await desk.newPage();
  });
  after(async () => {
    await desk?.close();
    await here?.stop();
    await there?.stop();
    intranet?.close();
    intranet?.closeAllConnections();
    await issuer?.close();
  });

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const shown = (words: RegExp) => sees(String(words), () => textOf(page.getByRole('main')), [words]);
  const hears = (talker: Talker, ...words: readonly RegExp[]) => sees(words.join(), () => talker.heard(), words);
  const signsIn = async () => {
    await page.goto(`${there.url}/desk`);
    if (page.url().endsWith('/sign-in')) await page.click('a:has-text("Sign in")');
    await page.waitForURL(`${there.url}/desk`);
  };

  async function inHours(talker: Talker): Promise<void> {
    await signsIn();
    await page.goto(`${there.url}/desk/chats`);
    if (await page.getByRole('button', { name: 'Be offered chats' }).isVisible()) await press('Be offered chats');
    await page.waitForSelector('text=You are on');
    await talker.says('my esr account is locked');
    await talker.says('an hour ago');
    await talker.says('can I talk to a person please');
    await hears(talker, /You're next/);
    await page.click('text=A chat is offered to you');
    await page.waitForURL(/chats\/.+/);
    await shown(/ESR.*What came before/s);
    await press('Take this chat');
    await hears(talker, /Sam is with you now/);
    await talker.says('hello, payroll closes at nine');
    await shown(/payroll closes at nine/);
    await page.fill('#text', 'I can see that. It opens again tonight.');
    await press('Send');
    await hears(talker, /It opens again tonight/);
    await page.click('summary:has-text("End it")');
    await page.getByLabel('Solved: they are back in').check();
    await press('End this chat');
    await hears(talker, /Sam has ended this chat.*Did that sort it out\?/s);
    await talker.says("Yes, I'm in");
    await hears(talker, /Good to hear/);
    await shown(/You have no chat/);
  }

  async function outOfHours(talker: Talker): Promise<void> {
    await talker.says('start again');
    await talker.says('the esr page stays white when I open it');
    for (const words of ['talk to a person', 'Ann Lee', '30218846', 'ann.lee@nhs.net']) await talker.says(words);
    await hears(talker, /30218846/);
    await talker.says('send it');
    await hears(talker, /LK-\w{3}-\w{3}/, /17:00/);
    const [reference = ''] = (await talker.heard()).match(/LK-\w{3}-\w{3}/g)?.slice(-1) ?? [];

    await signsIn();
    await page.click(`text=${reference}`);
    await page.click('text=Take this ticket');
    await shown(/You, since/);
    await page.fill('#answer', 'Open it in Edge, please.');
    await press('Send');
    await hears(talker, new RegExp(`answer to your ticket.*${reference}`, 's'), /Open it in Edge, please/);
    await talker.says('that did it, thank you');
    await hears(talker, new RegExp(`put that with your ticket.*${reference}`, 's'));
    await page.goto(`${there.url}/desk/tickets/${reference}`);
    await shown(/wrote in the chat/);
    await page.click('text=Resolve this ticket');
    await page.getByLabel('Solved: they are back in').check();
    await press('Yes, resolve it');
    await page.waitForURL(`${there.url}/desk`);
    await talker.says('how is my ticket?');
    await hears(talker, new RegExp(`${reference}.*closed`, 's'));
  }

  async function inTheWidget(): Promise<Talker> {
    const context = await browser().newContext();
    context.setDefaultTimeout(patience);
    const ward = await context.newPage();
    await ward.goto(urlOf(intranet));
    await ward.getByRole('button', { name: /Locked out/ }).click();
    const chat = ward.frameLocator('iframe[title="Latchkey chat"]');
    const log = chat.getByRole('log', { name: 'Chat' });
    await sees('a welcome', () => textOf(log), [/Which one can.t you get into/]);
    return {
      async says(text) {
        const box = chat.getByRole('textbox', { name: 'Your message' });
        const before = await textOf(log);
        await box.fill(text);
        await box.press('Enter');
        await sees('an answer', async () => String((await textOf(log)).length > before.length + text.length), [/true/]);
      },
      heard: () => textOf(log),
      close: () => context.close(),
    };
  }

  async function inTeams(connector: Connector): Promise<Talker> {
    return {
      says: (text) =>
        fetch(`${here.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activityFrom(connector.url, { text })),
        }),
      heard: async () =>
        connector
          .messages()
          .map(({ text = '' }) => text.replaceAll('\\', ''))
          .join('\n'),
      close: () => connector.close(),
    };
  }

  function inThePlayground(playground: Playground): Talker {
    return {
      says: (text) => playground.tell(text),
      heard: async () => playground.messages.map(({ text }) => text.replaceAll('\\', '')).join('\n'),
      close: async () => playground.stop(),
    };
  }

  const places: readonly (readonly [string, () => Promise<Talker>])[] = [
    ['in the widget on a page of another site', inTheWidget],
    ['in Teams, by its connector', async () => inTeams(await serveConnector())],
    // It downloads the Playground.
    ...(process.env.LATCHKEY_PLAYGROUND === '1'
      ? [
          [
            'in the Agents Playground',
            async () => inThePlayground(await startPlayground(`${here.url}/api/messages`)),
          ] as const,
        ]
      : []),
  ];

  describe('in hours: a chat', () => {
    for (const [where, open] of places)
      it(where, async () => {
        const talker = await open();
        try {
          await inHours(talker);
        } finally {
          await talker.close();
        }
      });
  });

  describe('out of hours: a ticket, with its answer where it was asked for', () => {
    before(async () => {
      for (const program of [here, there]) await program.pass(untilEvening);
    });
    for (const [where, open] of places)
      it(where, async () => {
        const talker = await open();
        try {
          await outOfHours(talker);
        } finally {
          await talker.close();
        }
      });
  });

  describe('after all of it', () => {
    it('nobody’s words, name or number is in the log of either process', () => {
      const log = here.log() + there.log();
      assert.match(log, /chat-taken.*ticket-answered/s);
      assert.doesNotMatch(log, /payroll closes|Ann Lee|30218846|ann\.lee/);
    });
  });
});
