import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import type { SecondFactor } from '../../../src/backend/accounts/accounts.ts';
import { mountBackend } from '../../../src/backend/mount.ts';
import { type Served, serve } from '../../served.ts';
import { ask, askOwn, forEsr, forTraining, good } from '../asking.ts';
import { Browser } from '../browser.ts';
import { hour, openWorld, owner, type World } from '../world.ts';

const right = 'Practice-2026';
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const heading = (html: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(html)?.[1]
    ?.replace(/<span[\s\S]*?<\/span>/, '')
    .trim();

describe('the reset and sign-in pages', () => {
  let world: World;
  let served: Served;
  let browser: Browser;

  const open = async (trustedHops = 0) => {
    world = await openWorld();
    served = await serve((server, pages, publicUrl) =>
      mountBackend(server, {
        backend: world.backend,
        pages,
        publicUrl,
        practice: { outbox: world.outbox },
        trustedHops,
        log: silent,
      }),
    );
    browser = new Browser(served.url);
  };
  beforeEach(() => open());
  afterEach(() => served.close());

  const signIn = async (
    at: Browser,
    password: string,
    { system = 'esr', name = 'CONTRACTED01', headers = {} as Readonly<Record<string, string>> } = {},
  ) => {
    const form = await at.open(`/practice/${system}/sign-in`);
    const field = system === 'esr' ? 'username' : 'email';
    return at.send(form, { [field]: name, password }, headers);
  };

  it('count each opening of a link by GET, none by HEAD or POST, and none of them uses it', async () => {
    const email = 'registered@nhs.net';
    const id = await askOwn(world, forTraining(email, owner(email)));
    const path = `/practice/training-interface/reset?token=${await world.tokenFor(email)}`;
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET', 'GET']) {
      const response = await fetch(new URL(path, served.url), { method });
      assert.equal(response.status, 200);
      await response.arrayBuffer();
    }
    const form = await browser.open(path);
    await browser.send(form, { email, password: 'short', confirm: 'short' });
    const status = await world.backend.statuses.reset(id);
    assert.equal(status?.fetched, 4);
    assert.equal(status?.state, 'mailed');
    const done = await browser.send(form, { email, password: good, confirm: good });
    assert.equal(heading(done.html), 'Reset password confirmation');
    assert.equal((await world.backend.statuses.reset(id))?.state, 'used');
  });

  it('65 let nobody at another browser lock an account, and its own browser can', async () => {
    const own = new Browser(served.url);
    assert.equal(heading((await signIn(own, right)).html), 'You are signed in');
    for (let tried = 0; tried < 3; tried++) await signIn(browser, 'wrong');
    assert.equal(heading((await signIn(browser, right)).html), 'Your account is locked');
    assert.equal(heading((await signIn(own, right)).html), 'You are signed in');
    for (let tried = 0; tried < 3; tried++) await signIn(own, 'wrong');
    assert.equal(heading((await signIn(own, right)).html), 'Your account is locked');
    assert.notEqual((await world.backend.statuses.account('esr', 'contracted@nhs.net')).lockEnds, undefined);
  });

  it('keep the device cookie for half a year, from scripts, and under its own system', async () => {
    const form = await browser.open('/practice/esr/sign-in');
    const entered = await browser.send(form, { username: 'CONTRACTED01', password: right });
    const cookie = entered.headers.getSetCookie().find((set) => set.startsWith('latchkey-device='));
    assert.match(
      cookie ?? '',
      /^latchkey-device=[\w-]{43}; Path=\/practice\/esr; HttpOnly; SameSite=Lax; Max-Age=15552000$/,
    );
  });

  it('know a browser by the reset that was completed at it', async () => {
    await ask(world, forEsr('registered@nhs.net'));
    const form = await browser.open(`/practice/esr/reset?token=${await world.tokenFor('registered@nhs.net')}`);
    await browser.send(form, { username: 'REGISTERED01', password: good, confirm: good });
    const thief = new Browser(served.url);
    for (let tried = 0; tried < 3; tried++) await signIn(thief, 'wrong', { name: 'REGISTERED01' });
    assert.equal(heading((await signIn(browser, good, { name: 'REGISTERED01' })).html), 'You are signed in');
  });

  it('67 take a stranger who writes another address into X-Forwarded-For for the same stranger', async () => {
    for (let tried = 0; tried < 3; tried++)
      await signIn(browser, 'wrong', { headers: { 'x-forwarded-for': `198.51.100.${tried}` } });
    const again = await signIn(browser, right, { headers: { 'x-forwarded-for': '198.51.100.99' } });
    assert.equal(heading(again.html), 'Your account is locked');
  });

  it('67 believe the proxy that is ours, and nothing further left', async () => {
    await served.close();
    await open(1);
    const from = (address: string) => ({ headers: { 'x-forwarded-for': `10.0.0.${Math.random()}, ${address}` } });
    for (let tried = 0; tried < 3; tried++) await signIn(browser, 'wrong', from('198.51.100.1'));
    assert.equal(heading((await signIn(browser, right, from('198.51.100.1'))).html), 'Your account is locked');
    assert.equal(heading((await signIn(browser, right, from('198.51.100.2'))).html), 'You are signed in');
  });

  it('say from what time a person can try again, where a system has no lock of its own', async () => {
    const to = { system: 'training-interface', name: 'contracted@nhs.net' };
    for (let tried = 0; tried < 20; tried++)
      await world.backend.signIn.signIn('training-interface', to.name, 'wrong', {
        kind: 'stranger',
        whose: 'network:127.0.0.1',
      });
    const page = await signIn(browser, right, to);
    assert.equal(page.status, 429);
    assert.match(page.text, /There were too many tries\. You can try again from 04:\d\d today/);
  });

  describe('with a second factor', () => {
    const email = 'contracted@nhs.net';
    const key = new Secret({ size: 20 }).base32;
    const begin = async (secondFactor: SecondFactor) => {
      await world.backend.accounts.change('nhsp-online', email, (account) => {
        assert.ok(account);
        const profile = {
          firstName: 'A',
          lastName: 'B',
          dateOfBirth: '1990-01-01',
          phone: '+447700900982',
          secondFactor,
        };
        return { save: { ...account, profile }, told: undefined };
      });
      return enter();
    };
    const enter = () => signIn(browser, right, { system: 'nhsp-online', name: email });
    const newestCode = async (sent = world.outbox) => {
      await world.backend.settled();
      return /\b(\d{6})\b/.exec((await sent.list())[0]?.mail.text ?? '')?.[1] ?? '';
    };
    const other = (code: string) => (code === '000000' ? '000001' : '000000');
    const isIn = (html: string) => heading(html) === 'You are signed in';

    it('by email take the newest code, once', async () => {
      const page = await begin({ kind: 'email' });
      assert.equal(heading(page.html), 'Enter your verification code');
      assert.match(page.text, /We have sent a code to your email address\. It works until 03:25 today/);
      const first = await newestCode();
      const again = await browser.send(page, { action: 'again' });
      assert.match(again.text, /We have sent a new code/);
      const code = await newestCode();
      assert.match((await browser.send(again, { code: '' })).text, /Enter your verification code/);
      if (first !== code) assert.match((await browser.send(again, { code: first })).text, /The code is not right/);
      const entered = await browser.send(again, { code });
      assert.ok(isIn(entered.html));
      assert.ok(entered.headers.getSetCookie().some((set) => set.startsWith('latchkey-device=')));
      assert.equal(heading((await browser.send(again, { code })).html), 'Log in again');
    });

    it('by text message send it to the phone', async () => {
      const page = await begin({ kind: 'text' });
      const code = await newestCode(world.texts);
      assert.equal((await world.texts.list())[0]?.mail.to, '+447700900982');
      assert.ok(isIn((await browser.send(page, { code })).html));
    });

    it('by authenticator app take each code once', async () => {
      const page = await begin({ kind: 'authenticator', key, lastStep: 0 });
      assert.match(page.text, /Open the authenticator app/);
      const totp = new TOTP({ secret: Secret.fromBase32(key) });
      const code = totp.generate({ timestamp: world.backend.clock.now().getTime() });
      assert.match((await browser.send(page, { code: other(code) })).text, /Wait for the next one in your app/);
      assert.ok(isIn((await browser.send(page, { code })).html));
      const again = await enter();
      assert.ok(!isIn((await browser.send(again, { code })).html));
      world.pass(30_000);
      const next = totp.generate({ timestamp: world.backend.clock.now().getTime() });
      assert.ok(isIn((await browser.send(again, { code: next })).html));
    });

    it('judge 5 codes, and send 3, and then want the password again', async () => {
      const page = await begin({ kind: 'email' });
      const code = await newestCode();
      for (let tried = 0; tried < 5; tried++) await browser.send(page, { code: other(code) });
      assert.match((await browser.send(page, { code })).text, /The code was wrong too often/);
      await browser.send(page, { action: 'again' });
      await browser.send(page, { action: 'again' });
      assert.match((await browser.send(page, { action: 'again' })).text, /You have had all the codes/);
      assert.ok(isIn((await browser.send(page, { code: await newestCode() })).html));
    });

    it('are over after 15 minutes, and are nothing to another browser', async () => {
      const page = await begin({ kind: 'email' });
      const code = await newestCode();
      const elsewhere = new Browser(served.url);
      await elsewhere.open('/practice/nhsp-online/sign-in');
      assert.equal(heading((await elsewhere.open('/practice/nhsp-online/sign-in/code')).html), 'Log in again');
      world.pass(hour / 4);
      assert.equal(heading((await browser.send(page, { code })).html), 'Log in again');
    });

    it('do not know the browser before the code is right', async () => {
      const page = await begin({ kind: 'email' });
      assert.ok(page.headers.getSetCookie().every((set) => !set.startsWith('latchkey-device=')));
      const account = await world.backend.accounts.load('nhsp-online', email);
      assert.equal(account?.devices, undefined);
    });
  });
});
