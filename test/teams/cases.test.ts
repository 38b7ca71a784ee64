import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { mountCasesPage } from '../../src/teams/cases-page.ts';
import { PersonalChats } from '../../src/teams/personal-chats.ts';
import { readSignIns } from '../../src/teams/tokens.ts';
import { assertAccessible, openBrowser } from '../chromium.ts';
import { content, onBench } from '../conversation/bench.ts';
import { needs } from '../needs.ts';
import { onSqlite } from '../on-sqlite.ts';
import { type Served, serve } from '../served.ts';
import { assertAccessibleInThemes, type Host, showInTeams } from './host.ts';
import { appId, type Issuer, objectId, startIssuer, tenantId } from './issuer.ts';

const grace = { tier: 'identified', tenant: tenantId, objectId, addresses: ['grace.adeyemi@nhs.net'] } as const;

describe('the tab "My cases"', () => {
  let issuer: Issuer;
  let served: Served;
  let bench: ReturnType<typeof onBench>;
  let context: BrowserContext;
  let page: Page;

  before(async function () {
    const browser = await openBrowser('--disable-features=LocalNetworkAccessChecks');
    needs(this, browser, 'chromium-headless-shell');
    context = await browser.newContext({ colorScheme: 'light' });
    issuer = await startIssuer();
    bench = onBench({ channel: 'msteams' });
    Object.assign(bench.base, { person: grace });
    const chats = new PersonalChats(onSqlite().documents, { info() {}, warn() {}, error() {} });
    await chats.note(grace, 'c1');
    served = await serve((server, pages, publicUrl) => {
      const settings = { appId, tenantId, publicUrl, authority: issuer.authority };
      const signIns = readSignIns(settings, { now: () => new Date() });
      const handoff = { progress: async () => ({}) };
      const parts = { content, conversations: bench.kept, chats, handoff, clock: bench.time, signIns };
      mountCasesPage(server, pages, { ...parts, helpdesk: 'Call the IT helpdesk.' });
    });
    for (const words of [
      'talk to a person',
      'Grace Adeyemi',
      '12345678',
      '07700 900123',
      'The screen is blank',
      'send',
    ])
      await bench.say(words);
    await bench.say('my esr account is locked');
    await bench.say('just now');
    page = await context.newPage();
  });
  after(async () => {
    await context?.close();
    await served?.close();
    await issuer?.close();
  });

  const mine = async (authorization?: string) => {
    const response = await fetch(`${served.url}/teams/cases/mine`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    return { status: response.status, text: await response.text() };
  };

  it('tells whoever is signed in what they asked for, the clock that runs, and their tickets', async () => {
    const { status, text } = await mine(`Bearer ${await issuer.token()}`);
    assert.equal(status, 200);
    const { cases, tickets } = JSON.parse(text);
    assert.deepEqual(cases, [
      {
        title: 'ESR: My account is locked',
        says: "Started at 03:10 today. It waits until 15:10 today. I'll write to you in the chat then.",
      },
    ]);
    assert.equal(tickets.length, 1);
    assert.match(tickets[0].says, /^Sent .+ to .+\. They answer by .+\.$/);
  });

  it('81: tells nobody anything without proof, and nobody else what is hers', async () => {
    const others = await issuer.token({ oid: '99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee' });
    assert.deepEqual(await mine(`Bearer ${others}`), { status: 200, text: '{"cases":[],"tickets":[]}' });
    for (const authorization of [
      undefined,
      '',
      'Bearer x',
      `Bearer ${await issuer.token({ aud: 'x' })}`,
      'Basic eDp5',
    ]) {
      const { status, text } = await mine(authorization);
      assert.equal(status, 401);
      assert.doesNotMatch(text, /ESR|LK-/);
    }
  });

  it('says in a browser of its own how to sign in, and shows nothing', async () => {
    await page.goto(`${served.url}/teams/cases`);
    await page.getByText('Open Latchkey there').waitFor();
    assert.doesNotMatch(await page.content(), /My account is locked/);
    await assertAccessible(page);
    // As it stands in Teams, with nobody's cases in it.
    await page.locator('#mine').evaluate((part) => part.removeAttribute('hidden'));
    await assertAccessibleInThemes(page);
  });

  const inTeams = async (theme: NonNullable<Host['theme']>, token: string) => {
    await showInTeams(page, `${served.url}/teams/cases`, { theme, token });
    return page.frameLocator('iframe');
  };

  it('signs in by Teams, in two seconds, and follows its theme', async () => {
    const began = performance.now();
    const tab = await inTeams('dark', await issuer.token());
    await tab.getByText('It waits until 15:10 today').waitFor();
    await page.locator('#ready').waitFor();
    assert.ok(performance.now() - began < 20_000);
    assert.equal(await tab.locator('html').getAttribute('data-teams-theme'), 'dark');
    const look = await tab.locator('body').evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(look, 'rgb(31, 31, 31)');
    assert.equal(await tab.locator('header').isVisible(), false);
  });

  it('says so when Teams gives a token that does not hold', async () => {
    const tab = await inTeams('default', await issuer.token({ tid: appId }));
    await tab.getByText("I couldn't sign you in").waitFor();
    assert.equal(await tab.getByText('My account is locked').count(), 0);
  });
});
