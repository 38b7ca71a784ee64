import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import decodeQr from 'qr/decode.js';
import { mountBackend } from '../../../src/backend/mount.ts';
import { assertAccessible, assertFits } from '../../chromium.ts';
import { isEvery } from '../../every.ts';
import { aBrowser } from '../../journeys/stage.ts';
import { type Served, serve } from '../../served.ts';
import { openWorld, type World } from '../world.ts';
import { codeIn, details, email } from './registering.ts';

const root = '/practice/nhsp-online/register';
/** As many stops as anybody should have to make on one page. */
const stops = 20;

describe('registering in a browser', () => {
  const browser = aBrowser();
  let context: BrowserContext;
  let world: World;
  let served: Served;
  let page: Page;

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
    await enterWith({});
  });
  afterEach(async () => {
    await context?.close();
    await served?.close();
  });

  async function enterWith(options: Parameters<Browser['newContext']>[0]): Promise<void> {
    await context?.close();
    context = await browser().newContext({ viewport: { width: 320, height: 568 }, ...options });
    page = await context.newPage();
  }

  const open = (path: string) => page.goto(served.url + path);
  const box = (label: string) => page.getByLabel(label, { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const isAt = async (title: string) => {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    assert.ok((await page.title()).startsWith(title), await page.title());
  };
  const looksRight = async () => {
    await assertAccessible(page);
    await assertFits(page);
  };
  /** A page of one field and one button, as others here are that axe looks at. */
  const looksLikeOthers = () => (isEvery ? looksRight() : assertFits(page));
  /** Presses a button that finds something wrong: said in the title, at the top, and at each field. */
  const findsFault = async (name: string, ...said: readonly string[]) => {
    await button(name).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    assert.match(await page.title(), /^Error: /);
    assert.deepEqual(
      (await summary.getByRole('link').allTextContents()).map((text) => text.trim()),
      said,
    );
    for (const link of await summary.getByRole('link').all()) {
      const target = page.locator((await link.getAttribute('href')) ?? '');
      assert.equal(await target.count(), 1, 'the summary leads to a field');
      assert.match((await target.getAttribute('class')) ?? '', /error|radios__input/);
    }
    await looksLikeOthers();
  };
  const given: readonly (readonly [string, string])[] = [
    ['Password', details.password],
    ['Confirm password', details.password],
    ['First name', details.firstName],
    ['Last name', details.lastName],
    ['Day', '1'],
    ['Month', '1'],
    ['Year', '1990'],
    ['Mobile phone number', details.phone],
  ];
  const shownNow = (key: string) =>
    new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: world.backend.clock.now().getTime() });
  const keyOnPage = async () =>
    ((await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '').replaceAll(' ', '');

  it('has no page that axe finds fault with, right or wrong, however narrow', async () => {
    await open(root);
    await isAt('Register for NHSP:Online');
    await looksRight();
    await findsFault('Send Code', 'Enter your email address');
    await box('Email address').fill(email);
    await button('Send Code').click();
    await isAt('Enter your security code');
    await looksRight();
    await findsFault('Verify Code', 'Enter the code from the email');
    await box('Verification code').fill(await codeIn(world));
    await button('Verify Code').click();
    await isAt('Choose a password and enter your details');
    await looksRight();
    await findsFault(
      'Continue',
      'Enter a new password',
      'Enter your first name',
      'Enter your last name',
      'Enter your date of birth',
      'Enter your mobile phone number',
    );
    for (const part of ['Day', 'Month', 'Year'])
      assert.match((await box(part).getAttribute('class')) ?? '', /nhsuk-input--error/, part);
    for (const [label, text] of given) await box(label).fill(text);
    await button('Continue').click();
    await isAt('Choose your 2-Factor Verification');
    await looksRight();
    await findsFault('Continue', 'Select how to get your codes');
    await page.getByRole('radio', { name: 'Text message' }).check();
    await button('Continue').click();
    await isAt('Verify your phone');
    assert.equal(await box('Mobile phone number').inputValue(), '07700 900982');
    await looksLikeOthers();
    await page.getByRole('link', { name: 'Choose another way' }).click();
    await page.getByRole('radio', { name: 'Email' }).check();
    await button('Continue').click();
    await isAt('Verify your email');
    assert.equal(await box('Email address').inputValue(), email);
    await looksLikeOthers();
    await box('Email address').fill('');
    await findsFault('Send Code', 'Enter your email address');
    await box('Email address').fill(email);
    await button('Send Code').click();
    await isAt('Enter your verification code');
    await looksLikeOthers();
    await findsFault('Verify Code', 'Enter the code that we sent you');
    await open(`${root}/second-factor`);
    await page.getByRole('radio', { name: 'Authenticator app' }).check();
    await button('Continue').click();
    await isAt('Set up your authenticator app');
    await looksRight();
    await findsFault('Verify Code', 'Enter the code that the app shows');
    await box('Verification code').fill('12 345');
    await findsFault('Verify Code', 'Enter one code of 6 numbers, like 123456');
    await box('Verification code').fill(shownNow(await keyOnPage()));
    await button('Verify Code').click();
    await isAt('Your 2-Factor Verification is set up');
    await looksRight();
    await button('Continue').click();
    await isAt('You have registered for NHSP:Online');
    await looksRight();
    await findsFault('Continue', "Select 'Login to NHSP:Online'");
    await open(`${root}/code`);
    await looksRight();
  });

  it('shows a QR code that a camera reads, the same key in groups of four, and a link for the phone itself', async () => {
    await enrolAsFarAs('Authenticator app');
    const address = (await page.getByRole('link', { name: 'add the account to the app' }).getAttribute('href')) ?? '';
    const key = await keyOnPage();
    assert.match(address, /^otpauth:\/\/totp\//);
    assert.equal(new URL(address).searchParams.get('secret'), key);
    const png = await page.getByRole('img', { name: /QR code/ }).screenshot({ scale: 'css' });
    await page.goto('about:blank');
    const photo = (await page.evaluate(`(async () => {
      const picture = await createImageBitmap(await (await fetch('data:image/png;base64,${png.toString('base64')}')).blob());
      const { width, height } = picture;
      const drawing = new OffscreenCanvas(width, height).getContext('2d');
      drawing.drawImage(picture, 0, 0);
      const { data } = drawing.getImageData(0, 0, width, height);
      let bytes = '';
      for (const byte of data) bytes += String.fromCharCode(byte);
      return { width, height, data: btoa(bytes) };
    })()`)) as { readonly width: number; readonly height: number; readonly data: string };
    const data = new Uint8Array(Buffer.from(photo.data, 'base64'));
    assert.equal(decodeQr({ ...photo, data }, { timeLimit: 5_000 }), address);
  });

  // As the chat is, in journeys/keyboard.test.ts.
  if (isEvery)
    it('can be done with the keyboard alone', async () => {
      const tabTo = async (goal: Locator) => {
        await goal.waitFor();
        for (let pressed = 0; pressed <= stops; pressed += 1) {
          if (await goal.evaluate((element) => element.matches(':focus'))) return;
          await page.keyboard.press('Tab');
        }
        assert.fail(`not reached with ${stops} times Tab: ${goal}`);
      };
      const type = async (label: string, text: string) => {
        await tabTo(box(label));
        await page.keyboard.type(text);
      };
      const press = async (name: string) => {
        await tabTo(button(name));
        await page.keyboard.press('Enter');
      };
      await open(root);
      await type('Email address', email);
      await page.keyboard.press('Enter');
      await isAt('Enter your security code');
      await type('Verification code', 'abc');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await page.locator('.nhsuk-error-summary:focus').waitFor();
      await tabTo(page.getByRole('link', { name: 'Enter one code of 6 numbers' }));
      await page.keyboard.press('Enter');
      assert.ok(await box('Verification code').evaluate((field) => field.matches(':focus')));
      await page.keyboard.type(await codeIn(world));
      await page.keyboard.press('Enter');
      await isAt('Choose a password and enter your details');
      for (const [label, text] of given) await type(label, text);
      await press('Continue');
      await isAt('Choose your 2-Factor Verification');
      await tabTo(page.getByRole('radio', { name: 'Email' }));
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await press('Continue');
      await isAt('Set up your authenticator app');
      const key = await keyOnPage();
      await type('Verification code', shownNow(key));
      await press('Verify Code');
      await isAt('Your 2-Factor Verification is set up');
      await press('Continue');
      await isAt('You have registered for NHSP:Online');
      await tabTo(page.getByRole('radio', { name: 'Login to NHSP:Online' }));
      await page.keyboard.press('Space');
      await press('Continue');
      await isAt('Login to NHSP:Online');
      await type('Email address', email);
      await type('Password', details.password);
      await page.keyboard.press('Enter');
      await isAt('Enter your verification code');
      // A code opens one thing once: the app shows the next after half a minute.
      world.pass(30_000);
      await type('Verification code', shownNow(key));
      await page.keyboard.press('Enter');
      await isAt('You are signed in');
    });

  it('51: can be done without JavaScript, and has no date of birth on the page again, with Back', async () => {
    await enterWith({ javaScriptEnabled: false });
    await forgetsTheDate();
    for (const [label, text] of given) await box(label).fill(text);
    await button('Continue').click();
    await page.getByRole('radio', { name: 'Email' }).check();
    await button('Continue').click();
    await button('Send Code').click();
    await isAt('Enter your verification code');
    await box('Verification code').fill(await codeIn(world));
    await button('Verify Code').click();
    await isAt('Your 2-Factor Verification is set up');
    await button('Continue').click();
    await isAt('You have registered for NHSP:Online');
    await page.getByRole('radio', { name: 'Login to NHSP:Online' }).check();
    await button('Continue').click();
    await isAt('Login to NHSP:Online');
  });

  it('51: has no date of birth on the page again, with Back', () => forgetsTheDate());

  /** As far as the details, with Back at each date of birth on the way. */
  async function forgetsTheDate(): Promise<void> {
    const parts = ['Day', 'Month', 'Year'];
    const typeDate = async () => {
      await box('Day').fill('1');
      await box('Month').fill('1');
      await box('Year').fill('1990');
    };
    const isEmpty = async () => {
      await box('Day').waitFor();
      for (const part of parts) assert.equal(await box(part).inputValue(), '', part);
    };
    await open('/practice/esr/request');
    await box('Email').fill('registered@nhs.net');
    await typeDate();
    await button('Submit').click();
    await isAt('Check your email');
    await page.goBack();
    await isEmpty();
    await asFarAsDetails();
    await typeDate();
    await button('Continue').click();
    await page.getByRole('alert').waitFor();
    await isEmpty();
    await page.goBack();
    await isEmpty();
  }

  it('51: is loaded anew where a browser kept the page whole', async () => {
    await open('/practice/esr/request');
    await box('Day').fill('1');
    const loaded = page.waitForEvent('load');
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await loaded;
    assert.equal(await box('Day').inputValue(), '');
  });

  it('lets a code and a password be pasted', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
    await open(root);
    await box('Email address').fill(email);
    await button('Send Code').click();
    const code = await codeIn(world);
    await paste(box('Verification code'), ` ${code.slice(0, 3)} ${code.slice(3)} `);
    await button('Verify Code').click();
    await isAt('Choose a password and enter your details');
    await paste(box('Password'), details.password);
    assert.equal(await box('Password').inputValue(), details.password);
  });

  async function paste(field: Locator, text: string): Promise<void> {
    await field.focus();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.keyboard.press('Control+V');
  }

  async function asFarAsDetails(): Promise<void> {
    await open(root);
    await box('Email address').fill(email);
    await button('Send Code').click();
    await isAt('Enter your security code');
    await box('Verification code').fill(await codeIn(world));
    await button('Verify Code').click();
    await isAt('Choose a password and enter your details');
  }

  async function enrolAsFarAs(factor: string): Promise<void> {
    await asFarAsDetails();
    for (const [label, text] of given) await box(label).fill(text);
    await button('Continue').click();
    await page.getByRole('radio', { name: factor }).check();
    await button('Continue').click();
  }
});
