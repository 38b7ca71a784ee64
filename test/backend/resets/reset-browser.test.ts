import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { mountBackend } from '../../../src/backend/mount.ts';
import { assertAccessible, assertFits } from '../../chromium.ts';
import { isEvery, someOf } from '../../every.ts';
import { aBrowser } from '../../journeys/stage.ts';
import { type Served, serve } from '../../served.ts';
import { ask, forEsr, forTraining, good } from '../asking.ts';
import { openWorld, own, type World } from '../world.ts';

const stops = 20;

describe('resetting and signing in, in a browser', () => {
  const browser = aBrowser();
  let context: BrowserContext;
  let world: World;
  let served: Served;
  let page: Page;

  before(async () => {
    context = await browser().newContext();
    page = await context.newPage();
  });
  beforeEach(async () => {
    world = await openWorld();
    const log = { info() {}, warn() {}, error() {} };
    served = await serve((server, pages, publicUrl) =>
      mountBackend(server, {
        backend: world.backend,
        pages,
        publicUrl,
        trustedHops: 0,
        log,
        practice: { outbox: world.outbox },
      }),
    );
    await context.clearCookies();
    await page.setViewportSize({ width: 320, height: 568 });
  });
  afterEach(async () => {
    await page.goto('about:blank');
    await served?.close();
  });

  const open = (path: string) => page.goto(served.url + path);
  const box = (label: string) => page.getByLabel(label, { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** What axe has looked at, in npm test once for each page. */
  const seen = new Set<string>();
  const looksRight = async (page: Page, title: string) => {
    if (isEvery || !seen.has(title)) await assertAccessible(page);
    seen.add(title);
    await assertFits(page);
  };
  const isAt = async (title: string) => {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await looksRight(page, title);
  };
  const findsFault = async (name: string, said: string) => {
    await button(name).click();
    await page.getByRole('alert').getByText(said).waitFor();
    assert.match(await page.title(), /^Error: /);
    await looksRight(page, await page.title());
  };

  it('takes "This wasn\'t me" by one button, on a narrow screen and a wide one', async () => {
    const email = 'registered@nhs.net';
    await ask(world, forTraining(email));
    await world.backend.tokens.complete('training-interface', await world.tokenFor(email), email, good, own);
    const [, path = ''] = /(\/practice\/not-me\S+)/.exec((await world.mailsTo(email)).at(-1)?.text ?? '') ?? [];
    for (const width of someOf([320, 1280], 1)) {
      await page.setViewportSize({ width, height: 568 });
      await open(path);
      await isAt('Was this not you?');
    }
    await button("This wasn't me").click();
    await isAt('The account is on hold');
    await open(path);
    await isAt('You have told us already');
    await open('/practice/not-me?token=nothing');
    await isAt('This link does not work');
    // The mails of all this, links and all, on the narrowest of phones.
    for (const { mail } of await world.outbox.list()) {
      // A page of ours would lend the mail its policy, which forbids the styles that a mail has to bring along.
      await page.goto('about:blank');
      await page.setContent(mail.html ?? '');
      await assertFits(page);
    }
  });

  it('has no page that axe finds fault with, right or wrong, however narrow', async () => {
    await ask(world, forTraining('registered@nhs.net'));
    await open(`/practice/training-interface/reset?token=${await world.tokenFor('registered@nhs.net')}`);
    await isAt('Reset Password Form');
    await findsFault('Reset', 'Enter a new password');
    await box('Email').fill('registered@nhs.net');
    await box('Password').fill('password');
    await box('Confirm password').fill('password');
    await findsFault('Reset', 'Password needs');
    await box('Password').fill(good);
    await box('Confirm password').fill(good);
    await button('Reset').click();
    await isAt('Reset password confirmation');
    await page.getByRole('link', { name: 'click here to log in' }).click();
    await isAt('Log in');
    await findsFault('Log in', 'Enter your password');
    await box('Email').fill('registered@nhs.net');
    await box('Password').fill('wrong');
    await findsFault('Log in', 'The email or the password is not right');
    await box('Password').fill(good);
    await button('Log in').click();
    await isAt('You are signed in');
  });

  it('asks for the code of a second factor', async () => {
    const email = 'contracted@nhs.net';
    await world.backend.accounts.change('nhsp-online', email, (account) => {
      assert.ok(account);
      const secondFactor = { kind: 'email' } as const;
      const profile = { firstName: 'A', lastName: 'B', dateOfBirth: '1990-01-01', phone: '', secondFactor };
      return { save: { ...account, profile }, told: undefined };
    });
    await open('/practice/nhsp-online/sign-in');
    await isAt('Login to NHSP:Online');
    await box('Email address').fill(email);
    await box('Password').fill('Practice-2026');
    await button('Log in').click();
    await isAt('Enter your verification code');
    await findsFault('Verify Code', 'Enter your verification code');
    await button('Send New Code').click();
    await page.getByText('We have sent a new code').waitFor();
    await assertAccessible(page);
    const code = /code is: (\d{6})/.exec((await world.mailsTo(email)).at(-1)?.text ?? '')?.[1] ?? '';
    await box('Verification code').fill(code);
    await button('Verify Code').click();
    await isAt('You are signed in');
  });

  it('can be done with the keyboard alone', async () => {
    const press = async (label: string, text: string) => {
      for (let pressed = 0; pressed < stops; pressed++) {
        if (await box(label).evaluate((field) => field.matches(':focus'))) {
          await page.keyboard.type(text);
          return;
        }
        await page.keyboard.press('Tab');
      }
      assert.fail(`not reached with ${stops} times Tab: ${label}`);
    };
    await ask(world, forEsr('registered@nhs.net'));
    await open(`/practice/esr/reset?token=${await world.tokenFor('registered@nhs.net')}`);
    await press('Username', 'REGISTERED01');
    await press('Password', good);
    await press('Confirm password', good);
    await page.keyboard.press('Enter');
    await isAt('Login to ESR');
    await press('Username', 'REGISTERED01');
    await press('Password', good);
    await page.keyboard.press('Enter');
    await isAt('You are signed in');
  });

  it('explains a dead link and a lock on pages that axe finds no fault with', async () => {
    await open('/practice/esr/reset?token=nothing');
    await isAt('This link does not work');
    await open('/practice/esr/sign-in');
    for (let tried = 0; tried < 3; tried++) {
      await box('Username').fill('CONTRACTED01');
      await box('Password').fill('wrong');
      await button('Log in').click();
    }
    await isAt('Your account is locked');
  });
});
