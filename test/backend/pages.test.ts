import assert from 'node:assert/strict';
import { mountBackend } from '../../src/backend/mount.ts';
import { type Served, serve } from '../served.ts';
import { Browser, type Shown } from './browser.ts';
import { codeIn } from './registration/registering.ts';
import { openWorld, type World } from './world.ts';

const born = { 'date-of-birth-day': '1', 'date-of-birth-month': '1', 'date-of-birth-year': '1990' };
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const mount = ({ backend }: World) => ({ backend, trustedHops: 0, log: silent });
const fresh = { password: 'Ward-seven-7', confirm: 'Ward-seven-7' };

describe('the pages of the practice backend', () => {
  let world: World;
  let served: Served;
  let browser: Browser;

  beforeEach(async () => {
    world = await openWorld();
    served = await serve((server, pages, publicUrl) =>
      mountBackend(server, { ...mount(world), pages, publicUrl, practice: { outbox: world.outbox } }),
    );
    browser = new Browser(served.url);
  });
  afterEach(() => served.close());

  const open = (path: string) => browser.open(path);
  const submit = async (path: string, fields: Readonly<Record<string, string>>) =>
    browser.send(await open(path), fields);
  const heading = (page: Shown) =>
    /<h1[^>]*>([\s\S]*?)<\/h1>/
      .exec(page.html)?.[1]
      ?.replace(/<span[\s\S]*?<\/span>/, '')
      .trim();
  /** Every mistake stands twice: at the top, as a link to its field, and at the field. */
  const assertFault = (page: Shown, field: string, says: RegExp) => {
    assert.match(page.html, /<title>\s*Error: /);
    assert.match(page.html, new RegExp(`href="#${field}"`));
    assert.match(page.html, new RegExp(`id="${field}"`));
    assert.equal(page.text.match(new RegExp(says, 'g'))?.length, 2, page.text);
  };

  it('lead from a forgotten Training Interface password to signing in with a new one', async () => {
    const asked = await submit('/practice/training-interface/request', { email: 'Registered@nhs.net' });
    assert.equal(heading(asked), 'Check your email');
    assert.match(
      asked.text,
      /If registered@nhs\.net is registered, an email is on its way from mandatorytraining\.lth@nhs\.net/,
    );
    assert.match(asked.text, /until 05:10 today/);
    const token = await world.tokenFor('registered@nhs.net');
    const form = await open(`/practice/training-interface/reset?token=${token}`);
    assert.equal(heading(form), 'Reset Password Form');
    const done = await browser.send(form, { email: 'registered@nhs.net', ...fresh });
    assert.equal(heading(done), 'Reset password confirmation');
    assert.match(done.html, /<a href="\/practice\/training-interface\/sign-in">click here to log in<\/a>/);
    const inside = await submit('/practice/training-interface/sign-in', {
      email: 'registered@nhs.net',
      password: fresh.password,
    });
    assert.equal(heading(inside), 'You are signed in');
  });

  it('lead from a forgotten ESR username to signing in', async () => {
    const asked = await submit('/practice/esr/request', { email: 'registered@nhs.net', ...born });
    assert.equal(heading(asked), 'Check your email');
    const token = await world.tokenFor('registered@nhs.net');
    const form = await open(`/practice/esr/reset?token=${token}`);
    const done = await browser.send(form, { username: 'REGISTERED01', ...fresh });
    assert.equal(heading(done), 'Login to ESR');
    assert.match(done.text, /Your password has been changed/);
    const inside = await browser.send(done, { username: 'REGISTERED01', password: fresh.password });
    assert.equal(heading(inside), 'You are signed in');
  });

  it('lead through the NHSP:Online registration to signing in', async () => {
    const email = 'joined-the-bank@nhs.net';
    const code = () => codeIn(world, email);
    let page = await submit('/practice/nhsp-online/register', { email });
    assert.equal(heading(page), 'Enter your security code');
    page = await browser.send(page, { action: 'again' });
    assert.match(page.text, /a new code is on its way/);
    page = await browser.send(page, { action: 'verify', code: await code() });
    assert.equal(heading(page), 'Choose a password and enter your details');
    page = await browser.send(page, {
      ...fresh,
      ...born,
      firstName: 'Practice',
      lastName: 'Account',
      phone: '07700900982',
    });
    assert.equal(heading(page), 'Choose your 2-Factor Verification');
    page = await browser.send(page, { factor: 'email' });
    assert.equal(heading(page), 'Verify your email');
    page = await browser.send(page, { to: email });
    assert.equal(heading(page), 'Enter your verification code');
    page = await browser.send(page, { code: await code() });
    assert.equal(heading(page), 'Your 2-Factor Verification is set up');
    page = await browser.send(page, {});
    assert.equal(heading(page), 'You have registered for NHSP:Online');
    page = await browser.send(page, { next: 'sign-in' });
    assert.equal(heading(page), 'Login to NHSP:Online');
    page = await browser.send(page, { email, password: fresh.password });
    assert.equal(heading(page), 'Enter your verification code');
    page = await browser.send(page, { code: await code() });
    assert.equal(heading(page), 'You are signed in');
  });

  it('open the registration that the bot began, in the browser that has the code and no other', async () => {
    const email = 'joined-the-bank@nhs.net';
    const begun = await world.backend.startRegistration({ email, person: { tier: 'anonymous' } }, 'bot');
    assert.ok(begun.result === 'done');
    const path = new URL(begun.values.page).href.replace('https://latchkey.example', '');
    const code = await codeIn(world, email);
    const details = await submit(path, { action: 'verify', code });
    assert.equal(heading(details), 'Choose a password and enter your details');
    const other = new Browser(served.url);
    assert.equal(heading(await other.open(details.url.pathname)), 'Register for NHSP:Online');
    assert.equal(heading(await other.open(path)), 'Start again');
  });

  it('count down the ESR attempts, and spend none on an empty box', async () => {
    const path = '/practice/esr/sign-in';
    const wrong = { username: 'CONTRACTED01', password: 'wrong' };
    assertFault(await submit(path, { username: 'CONTRACTED01' }), 'password', /Enter your password/);
    assertFault(await submit(path, wrong), 'username', /You have 2 attempts left/);
    assertFault(await submit(path, wrong), 'username', /You have 1 attempt left, then ESR locks for 12 hours/);
    const locked = await submit(path, wrong);
    assert.equal(heading(locked), 'Your account is locked');
    assert.match(
      locked.text,
      /gives you 3 attempts at the password\. Then it locks for 12 hours\. ESR is locked until 15:10 today/,
    );
    const right = await submit(path, { username: 'CONTRACTED01', password: 'Practice-2026' });
    assert.equal(heading(right), 'Your account is locked');
  });

  it('say why a link no longer works, and where to ask for a new one', async () => {
    await submit('/practice/training-interface/request', { email: 'registered@nhs.net' });
    const token = await world.tokenFor('registered@nhs.net');
    const path = `/practice/training-interface/reset?token=${token}`;
    const form = await open(path);
    await submit('/practice/training-interface/request', { email: 'registered@nhs.net' });
    const newer = await world.tokenFor('registered@nhs.net');
    const superseded = await open(path);
    assert.equal(heading(superseded), 'Invalid token');
    assert.match(superseded.text, /A newer email has been sent since/);
    assert.match(superseded.html, /href="\/practice\/training-interface\/request"/);
    const sent = await browser.send(form, { email: 'registered@nhs.net', ...fresh });
    assert.match(sent.text, /A newer email has been sent since/);
    world.pass(2 * 3_600_000);
    assert.match((await open(`/practice/training-interface/reset?token=${newer}`)).text, /A link works for 2 hours/);
    assert.match((await open('/practice/training-interface/reset')).text, /We do not know this link/);
  });

  it('do not use a link up by opening it', async () => {
    await submit('/practice/training-interface/request', { email: 'registered@nhs.net' });
    const path = `/practice/training-interface/reset?token=${await world.tokenFor('registered@nhs.net')}`;
    for (const method of ['HEAD', 'GET', 'GET', 'HEAD']) {
      const response = await fetch(new URL(path, served.url), { method });
      assert.equal(response.status, 200);
      await response.arrayBuffer();
    }
    assert.equal(heading(await open(path)), 'Reset Password Form');
  });

  it('show each mistake at the top and at its field, and never a password again', async () => {
    const reset = await (async () => {
      await submit('/practice/training-interface/request', { email: 'registered@nhs.net' });
      return open(`/practice/training-interface/reset?token=${await world.tokenFor('registered@nhs.net')}`);
    })();
    const weak = { password: 'ward-seven-7', confirm: 'ward-seven-7' };
    const faulty = await browser.send(reset, { email: 'registered@nhs.net', ...weak });
    assertFault(faulty, 'password', /Password needs a capital letter/);
    assert.ok(!faulty.html.includes(weak.password));
    assertFault(await browser.send(reset, { email: 'x@nhs.net', ...fresh }), 'email', /that the link was sent to/);
    assertFault(
      await browser.send(reset, { email: 'registered@nhs.net', password: 'Ward-seven-7', confirm: 'Ward-seven-8' }),
      'confirm',
      /The two passwords must be the same/,
    );
    assertFault(await submit('/practice/training-interface/request', { email: 'x' }), 'email', /correct format/);
    const esr = await submit('/practice/esr/request', {
      email: 'a@trust.example',
      ...born,
      'date-of-birth-month': '13',
    });
    assertFault(esr, 'email', /Enter your nhs.net email address/);
    assert.match(esr.html, /href="#date-of-birth-month"/);
    assert.ok(!esr.html.includes('value="1990"'), 'the date of birth does not come back');
  });

  it('ask for every field of a registration', async () => {
    const email = 'joined-the-bank@nhs.net';
    const page = await submit('/practice/nhsp-online/register', { email });
    assertFault(await browser.send(page, { action: 'verify' }), 'code', /Enter the code from the email/);
    assertFault(
      await browser.send(page, { action: 'verify', code: 'abc' }),
      'code',
      /Enter one code of 6 numbers, like 123456/,
    );
    const code = await codeIn(world, email);
    const details = await browser.send(page, { action: 'verify', code });
    const empty = await browser.send(details, {});
    const asked = ['password', 'firstName', 'lastName', 'phone', 'date-of-birth-day'];
    for (const field of asked) assert.match(empty.html, new RegExp(`href="#${field}"`), field);
    const choice = await browser.send(details, {
      ...fresh,
      ...born,
      firstName: 'Practice',
      lastName: 'Account',
      phone: '07700900982',
    });
    assertFault(await browser.send(choice, {}), 'factor', /Select how to get your codes/);
    const back = await open('/practice/nhsp-online/register/details');
    assert.equal(heading(back), 'Choose your 2-Factor Verification');
  });

  it('take a form from our own pages only', async () => {
    const path = '/practice/training-interface/request';
    const body = new URLSearchParams({ email: 'registered@nhs.net', csrf: 'A'.repeat(43) });
    assert.equal((await browser.open(path, { method: 'POST', body })).status, 403);
    await open(path);
    const forged = await browser.open(path, { method: 'POST', body });
    assert.equal(forged.status, 403);
    assert.match(forged.text, /Open the form again/);
    assert.deepEqual(await world.mailsTo('registered@nhs.net'), []);
    const twice = await browser.open(path, { method: 'POST', body: `${body}&email=other%40nhs.net` });
    assert.equal(twice.status, 400);
  });

  it('ask once when a button is pressed twice', async () => {
    const form = await open('/practice/training-interface/request');
    await Promise.all([1, 2, 3].map(() => browser.send(form, { email: 'registered@nhs.net' })));
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('link only to the address that is configured, whatever Host says', async () => {
    const form = await open('/practice/training-interface/request');
    await browser.send(
      form,
      { email: 'registered@nhs.net' },
      { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    );
    const [mail] = await world.mailsTo('registered@nhs.net');
    assert.deepEqual([...(mail?.text ?? '').matchAll(/https?:\/\/[^/\s]+/g)].map(String), ['https://latchkey.example']);
  });

  it('keep cookies from scripts and other sites, and pages from caches and referrers', async () => {
    const page = await open('/practice/esr/sign-in');
    assert.match(page.headers.getSetCookie()[0] ?? '', /; HttpOnly; SameSite=Lax$/);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  });

  it('tell password managers what each field is', async () => {
    const signIn = await open('/practice/esr/sign-in');
    assert.match(signIn.html, /autocomplete="username"/);
    assert.match(signIn.html, /autocomplete="current-password"/);
    const request = await open('/practice/esr/request');
    for (const name of ['email', 'bday-day', 'bday-month', 'bday-year'])
      assert.match(request.html, new RegExp(`"${name}"`));
  });

  it('list the practice accounts, and what was sent with its links', async () => {
    const practice = await open('/practice');
    assert.match(practice.text, /The date of birth in every account is 1 January 1990/);
    for (const email of ['registered@', 'first-week@', 'locked@', 'contracted@', 'joined-the-bank@'])
      assert.ok(practice.text.includes(email), email);
    assert.match((await open('/outbox')).text, /Nothing has been sent yet/);
    await submit('/practice/esr/request', { email: 'registered@nhs.net', ...born });
    await world.backend.settled();
    const outbox = await open('/outbox');
    assert.match(outbox.html, /<a href="https:\/\/latchkey\.example\/practice\/esr\/reset\?token=[\w-]{43}">/);
    assert.match(outbox.text, /Your ESR username is: REGISTERED01/);
    await world.outbox.send({
      id: 'hostile',
      from: 'a@b.example',
      to: 'c@d.example',
      subject: '<script>x</script>',
      text: '<img src=x>',
    });
    const hostile = await open('/outbox');
    assert.ok(!hostile.html.includes('<script>x') && !hostile.html.includes('<img src=x'));
  });

  it('say sorry, and nothing of the failure, when the store is down', async () => {
    const form = await open('/practice/training-interface/request');
    world.documents.load = async () => Promise.reject(new Error('redis://secret'));
    const page = await browser.send(form, { email: 'registered@nhs.net' });
    assert.equal(page.status, 500);
    assert.equal(heading(page), 'Sorry, there is a problem');
    assert.ok(!page.html.includes('secret'));
  });

  it('log no address, token, code or date of birth', async () => {
    await submit('/practice/esr/request', { email: 'registered@nhs.net', ...born });
    await open(`/practice/esr/reset?token=${await world.tokenFor('registered@nhs.net')}`);
    world.documents.load = async () => Promise.reject(new Error('down'));
    await submit('/practice/esr/request', { email: 'registered@nhs.net', ...born });
    for (const line of [...world.logged, ...served.logged])
      assert.doesNotMatch(line, /registered|token|1990|practice\//);
  });
});

describe('the pages without an outbox', () => {
  it('do not have one', async () => {
    const world = await openWorld();
    const served = await serve((server, pages, publicUrl) =>
      mountBackend(server, { ...mount(world), pages, publicUrl, practice: {} }),
    );
    try {
      assert.equal((await fetch(`${served.url}/outbox`)).status, 404);
      assert.equal((await fetch(`${served.url}/backend/v1/resets`, { method: 'POST' })).status, 404);
      assert.doesNotMatch(await (await fetch(`${served.url}/practice`)).text(), /outbox/);
    } finally {
      await served.close();
    }
  });
});
