import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { createSecureForms, type IssuedForms } from '../../src/secure-form/links.ts';
import { mountSecureForm } from '../../src/secure-form/page.ts';
import { createFormDesk } from '../../src/secure-form/submit.ts';
import { facts } from '../backend/world.ts';
import { assertAccessible, assertFits } from '../chromium.ts';
import { aBrowser } from '../journeys/stage.ts';
import { onSqlite } from '../on-sqlite.ts';
import { type Served, serve } from '../served.ts';

describe('the secure form in a browser', () => {
  // A page of the wide world that frames one of this machine: Teams in these tests, and never in earnest.
  const browser = aBrowser('--disable-features=LocalNetworkAccessChecks');
  let context: BrowserContext;
  let page: Page;
  let served: Served;
  let forms: IssuedForms;
  const sent: string[] = [];

  before(async () => {
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
      mountSecureForm(server, pages, { forms, desk, titleOf: () => 'Rota', clock, publicUrl, facts });
    });
  });
  after(async () => {
    await served?.close();
  });

  beforeEach(async () => {
    sent.length = 0;
    context = await browser().newContext({ viewport: { width: 320, height: 568 } });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const issue = async () => {
    const { url } = await forms.issue({
      conversation: 'c1',
      channel: 'webchat',
      person: { tier: 'anonymous' },
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

  for (const width of [320, 1280]) {
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

  it('is shown in a Teams dialog, and closes it when it is done', async () => {
    const url = await issue();
    await context.route('https://teams.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: teams(url) }),
    );
    await page.goto('https://teams.microsoft.com/');
    const form = page.frameLocator('iframe');
    for (const [name, typed] of Object.entries({ Day: '5', Month: '3', Year: '1984' }))
      await form.getByRole('textbox', { name }).fill(typed);
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByRole('heading', { name: 'Done. Go back to the chat' }).waitFor();
    await page.locator('#closed').waitFor();
    assert.equal(await page.locator('#closed').textContent(), '[{"form":"sent"},[]]');
    assert.deepEqual(sent, ['1984-03-05']);
  });

  it('is not shown in the frame of anybody else', async () => {
    const url = await issue();
    await context.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: teams(url) }),
    );
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto('https://elsewhere.example/');
    await refused;
    assert.equal(await page.frameLocator('iframe').getByRole('textbox').count(), 0);
  });
});

/** As much of Teams as a dialog needs: it answers `initialize`, and closes on `tasks.submitTask`. */
function teams(url: string): string {
  const abilities = JSON.stringify(JSON.stringify({ apiVersion: 4, supports: { dialog: { url: {} } } }));
  return `<!doctype html><title>Teams</title><iframe src="${url}" width="400" height="700"></iframe>
<script>
  addEventListener('message', ({ data, source, origin }) => {
    const { id, uuidAsString, func, args } = data;
    if (func === 'initialize')
      source.postMessage({ id, uuidAsString, args: ['task', 'web', ${abilities}, '2.0.4'] }, origin);
    if (func === 'tasks.submitTask' || func === 'tasks.completeTask')
      document.body.insertAdjacentHTML('beforeend', '<p id="closed">' + JSON.stringify(args) + '</p>');
  });
</script>`;
}
