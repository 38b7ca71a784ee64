import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import type { Person } from '../../src/conversation/ports.ts';
import { createSecureForms, type IssuedForms } from '../../src/secure-form/links.ts';
import { mountSecureForm } from '../../src/secure-form/page.ts';
import { createFormDesk } from '../../src/secure-form/submit.ts';
import { readSignIns } from '../../src/teams/tokens.ts';
import { facts } from '../backend/world.ts';
import { assertAccessible, assertFits } from '../chromium.ts';
import { someOf } from '../every.ts';
import { aBrowser } from '../journeys/stage.ts';
import { onSqlite } from '../on-sqlite.ts';
import { type Served, serve } from '../served.ts';
import { assertAccessibleInThemes, showInTeams } from '../teams/host.ts';
import { appId, type Issuer, objectId, startIssuer, tenantId } from '../teams/issuer.ts';

const grace: Person = { tier: 'identified', tenant: tenantId, objectId, addresses: ['grace.adeyemi@nhs.net'] };

describe('the secure form in a browser', () => {
  // A page of the wide world that frames one of this machine: Teams in these tests, and never in earnest.
  const browser = aBrowser('--disable-features=LocalNetworkAccessChecks');
  let context: BrowserContext;
  let page: Page;
  let served: Served;
  let forms: IssuedForms;
  let issuer: Issuer;
  const sent: string[] = [];

  before(async () => {
    issuer = await startIssuer();
    const clock = { now: () => new Date() };
    const log = { info() {}, warn() {}, error() {} };
    served = await serve((server, pages, publicUrl) => {
      forms = createSecureForms({ documents: onSqlite(clock).documents, clock, publicUrl, lifeSeconds: 900 });
      const desk = createFormDesk({
        forms,
        log,
        backend: {
          async requestReset({ dateOfBirth }) {
            sent.push(dateOfBirth ?? '');
            return { result: 'done', values: { expires: clock.now().toISOString() } };
          },
          startRegistration: () => assert.fail('no registration is asked for'),
          signInPage: () => assert.fail('no page is asked for'),
        },
        turns: { hear: async () => ({ replies: [] }) },
        outbound: { deliver: async () => undefined },
      });
      const signIns = readSignIns({ appId, tenantId, publicUrl, authority: issuer.authority }, clock);
      mountSecureForm(server, pages, { forms, desk, titleOf: () => 'Rota', clock, publicUrl, signIns, facts });
    });
  });
  after(async () => {
    await served?.close();
    await issuer?.close();
  });

  beforeEach(async () => {
    sent.length = 0;
    context = await browser().newContext({ viewport: { width: 320, height: 568 } });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const issue = async (person: Person = { tier: 'anonymous' }) => {
    const { url } = await forms.issue({
      conversation: 'c1',
      channel: person.tier === 'identified' ? 'msteams' : 'webchat',
      person,
      at: 's1/form/1',
      system: 'esr',
      email: 'a-very-long-address-that-does-not-fit-on-one-line.registered@nhs.net',
    });
    return url;
  };

  it('is filled in with the keyboard alone, a slip explained on the way', async () => {
    await page.goto(await issue());
    await page.getByRole('textbox', { name: 'Day' }).focus();
    for (const typed of ['29', '2', '1990']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    assert.match(await page.title(), /^Error: /);
    await page.locator('.nhsuk-error-summary:focus').waitFor();
    await assertAccessible(page);
    await assertFits(page);
    await assertAccessibleInThemes(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.name'), 'day');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('28');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Done. Go back to the chat' }).waitFor();
    assert.deepEqual(sent, ['1990-02-28']);
    await assertAccessible(page);
  });

  it('shows nothing of what was typed to somebody who goes back', async () => {
    const url = await issue();
    await page.goto(url);
    for (const [name, typed] of Object.entries({ Day: '5', Month: '3', Year: '1984' }))
      await page.getByRole('textbox', { name }).fill(typed);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Done. Go back to the chat' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Done. Go back to the chat' }).waitFor();
    assert.equal(await page.getByRole('textbox').count(), 0);
    assert.equal(sent.length, 1);
  });

  for (const width of someOf([320, 1280], 1)) {
    it(`is accessible, and fits a window ${width} wide`, async () => {
      await page.setViewportSize({ width, height: 800 });
      const url = await issue();
      await page.goto(url);
      await assertAccessible(page);
      await assertFits(page);
      await page.goto(`${url.slice(0, -1)}_`);
      await page.getByRole('heading', { name: 'This form does not work any more' }).waitFor();
      await assertAccessible(page);
    });
  }

  const fill = async (signedIn: { readonly token?: string; readonly theme?: 'dark' } = {}) => {
    const url = await issue(grace);
    await showInTeams(page, url, signedIn);
    const form = page.frameLocator('iframe');
    for (const [name, typed] of Object.entries({ Day: '5', Month: '3', Year: '1984' }))
      await form.getByRole('textbox', { name }).fill(typed);
    await form.getByRole('button', { name: 'Send' }).click();
    return { form, url };
  };

  it('is shown in a Teams dialog as Teams looks, says who is signed in, and closes it when it is done', async () => {
    const { form } = await fill({ token: await issuer.token(), theme: 'dark' });
    await page.locator('#closed').waitFor();
    assert.equal(await page.locator('#closed').textContent(), '[{"form":"sent"},[]]');
    assert.equal(await form.locator('html').getAttribute('data-teams-theme'), 'dark');
    assert.deepEqual(sent, ['1984-03-05']);
    assert.ok(issuer.asked() > 0, 'nobody asked by which key the token was signed');
  });

  it('is shown in a Teams dialog where sign-in is not set up, and goes by its address', async () => {
    await fill();
    await page.locator('#closed').waitFor();
    assert.deepEqual(sent, ['1984-03-05']);
  });

  it('81: is not taken from somebody else who is signed in there, and stays as it was', async () => {
    const { form, url } = await fill({ token: await issuer.token({ oid: appId }) });
    await form.getByRole('heading', { name: 'This form was made for somebody else' }).waitFor();
    assert.deepEqual(sent, []);
    await page.goto(url);
    await page.getByRole('textbox', { name: 'Day' }).waitFor();
  });

  it('is not shown in the frame of anybody else', async () => {
    const url = await issue();
    await context.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${url}"></iframe>` }),
    );
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto('https://elsewhere.example/');
    await refused;
    assert.equal(await page.frameLocator('iframe').getByRole('textbox').count(), 0);
  });
});
