import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Browser } from '../backend/browser.ts';
import { commandOf } from '../cli/running.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { endsWithin, eventually } from '../patience.ts';
import type { ReceivedMail } from '../smtp.ts';
import { type House, openHouse } from './house.ts';
import { importRows } from './recovering.ts';

const run = promisify(execFile);
const minute = 60_000;
const hour = 60 * minute;
const password = 'Ward-seven-7';

describe('attacks that the owner of an account hears of', () => {
  let house: House;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('');
  const settings = { STORE_KEYS, STORE_SECRET };
  before(async function () {
    house = await openHouse(this, settings);
  });
  after(() => house?.close());
  // Nothing of what one test asked for counts towards what the next may ask for.
  afterEach(async () => {
    house?.mail.treat('take');
    await house?.pass(2 * hour);
  });

  const command = async (name: string, ...args: readonly string[]) => {
    const env = { PATH: process.env.PATH ?? '', ...settings, REDIS_URL: house.redisUrl };
    const { stdout } = await run(process.execPath, [commandOf(name), ...args], { env });
    return stdout;
  };
  const importing = async (...rows: readonly string[]) => {
    for (const result of await importRows(house, settings, rows)) assert.notEqual(result, 'refused');
  };
  /** The first mail to an address after so many that matches. @throws when none comes */
  const mailTo = async (address: string, words: RegExp, from: number): Promise<ReceivedMail> => {
    const found = () => house.mail.received.slice(from).find(({ to, data }) => to[0] === address && words.test(data));
    await eventually(
      () => found() !== undefined,
      () => `no mail like ${words} came to ${address}`,
    );
    return found() as ReceivedMail;
  };
  const subjectOf = ({ data }: ReceivedMail) => /^Subject: (.*)$/im.exec(data)?.[1];
  const notMeIn = ({ data }: ReceivedMail) => {
    const [, path] = /(\/practice\/not-me\?token=[\w-]{43})/.exec(data) ?? [];
    assert.ok(path, 'there is no such link in the mail');
    return path;
  };
  const tokenIn = ({ data }: ReceivedMail) => /\/reset\?token=([\w-]{43})/.exec(data)?.[1] ?? '';
  const askFor = (email: string) =>
    house.call('POST', '/resets', { system: 'training-interface', email, person: { tier: 'anonymous' } });
  const resetLink = async (email: string) => {
    const from = house.mail.received.length;
    await askFor(email);
    return tokenIn(await mailTo(email, /\/reset\?token=/, from));
  };
  const setPassword = (token: string, email: string, chosen = password) =>
    house.call('POST', '/resets/completion', { system: 'training-interface', token, email, password: chosen });
  const signIn = async (email: string, typed = password) => {
    const person = { tier: 'identified', tenant: 'trust', objectId: email, addresses: [email] };
    const body = { system: 'training-interface', name: email, password: typed, person };
    return (await house.call('POST', '/sign-ins', body)).json.result;
  };
  const press = async (path: string) => {
    const browser = new Browser(house.backendUrl);
    return browser.send(await browser.open(path), {});
  };

  it('113: a password is changed by a reset link: the owner is told, and "This wasn\'t me" ends all of it', async () => {
    const email = 'registered@nhs.net';
    const from = house.mail.received.length;
    const token = await resetLink(email);
    assert.equal((await setPassword(token, email)).status, 200);
    const notice = await endsWithin(minute, mailTo(email, /not-me/, from));
    assert.equal(subjectOf(notice), 'Your Training Interface password was changed');
    assert.match(notice.data, /was changed at \d\d:\d\d on [A-Z][a-z]+ \d+ [A-Z][a-z]+ \(UK time\), with the link in/);
    assert.match(notice.data, /^From: mandatorytraining\.lth@nhs\.net/im);
    assert.ok(!notice.data.includes(password));
    assert.ok(!notice.data.includes(token), 'it holds no way in');

    const path = notMeIn(notice);
    for (const method of ['GET', 'HEAD', 'GET'])
      assert.equal((await fetch(house.backendUrl + path, { method })).status, 200, 'mail scanners open every link');
    assert.equal(await signIn(email), 'signed-in', 'opening the page has done nothing');
    const browser = new Browser(house.backendUrl);
    const page = await browser.open(path);
    assert.match(page.text, /r•••d@nhs\.net/);
    assert.ok(!page.html.includes(email));
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
      assert.equal((await browser.send(page, {}, headers)).status, 403, 'another site cannot press it');
    assert.equal((await new Browser(house.backendUrl).send(page, {})).status, 403, 'nor anybody without our own page');
    assert.equal(await signIn(email), 'signed-in');

    // What the attacker has besides: a browser that is known, and a link under way.
    const attacker = new Browser(house.backendUrl);
    const own = await attacker.open('/practice/training-interface/sign-in');
    assert.match((await attacker.send(own, { email, password })).text, /signed in/);
    const planted = await resetLink(email);

    const pressed = house.mail.received.length;
    assert.match((await browser.send(page, {})).text, /The account is on hold/);
    assert.equal(await signIn(email), 'wrong');
    const again = await attacker.send(await attacker.open('/practice/training-interface/sign-in'), { email, password });
    assert.doesNotMatch(again.text, /signed in/);
    assert.equal((await setPassword(planted, email)).status, 404, 'a link that was sent before is none');

    const ticket = await mailTo('training-team@trust.example', /This wasn't me/, pressed);
    const [reference = ''] = /LK-\w{3}-\w{3}/.exec(ticket.data) ?? [];
    assert.equal(subjectOf(ticket), `[${reference}] Somebody says a change was not theirs`);
    assert.match(ticket.data, /by a link in an email of ours/);
    assert.ok(!ticket.data.includes(email), 'the address is masked');
    const told = await mailTo(email, /on hold/, pressed);
    assert.match(told.data, new RegExp(`Your reference is ${reference}`));
    const desk = new Browser(house.url);
    await desk.send(await desk.open(house.composition.firstTry ?? ''), {});
    const shown = await desk.open(`/desk/tickets/${reference}`);
    assert.match(shown.text, /r•••d@nhs\.net.*The Training Interface password was changed at /);
    assert.match(shown.text, /What happened/);

    await house.settled();
    const trail = await command('audit', 'list', '--about', email, '--system', 'training-interface');
    for (const event of ['password-reset', 'owner-told', 'change-disowned', 'account-stopped'])
      assert.match(trail, new RegExp(` ${event} `), event);
    assert.match(await command('audit', 'verify'), /the chain is whole/);

    assert.match((await browser.open(path)).text, /You have told us already/);
    const tickets = house.mail.received.filter(({ data }) => /Somebody says a change was not theirs/.test(data)).length;
    assert.match((await browser.send(page, {})).text, /You have told us already/);
    await house.settled();
    assert.equal(
      house.mail.received.filter(({ data }) => /Somebody says a change was not theirs/.test(data)).length,
      tickets,
    );

    // Held: no link until somebody has checked, and then as ever.
    await house.pass(2 * hour);
    const held = house.mail.received.length;
    await askFor(email);
    const onHold = await mailTo(email, /on hold/, held);
    assert.equal(tokenIn(onHold), '');
    assert.match(await command('release-account', 'training-interface', email), /can be reset again/);
    assert.equal((await setPassword(planted, email)).status, 404, 'what was begun before stays dead');
    assert.equal((await setPassword(await resetLink(email), email, 'Bleep-nine-99')).status, 200);
    assert.equal(await signIn(email, 'Bleep-nine-99'), 'signed-in');
  });

  it('113: whoever has used up the mails of a mailbox keeps no notice from it, and a mail server that is away only delays it', async () => {
    const email = 'contracted@nhs.net';
    let token = '';
    for (let asked = 0; asked < 3; asked += 1) token = await resetLink(email);
    const from = house.mail.received.length;
    await askFor(email);
    await house.settled();
    assert.equal(house.mail.received.length, from, 'the mailbox has had its three');
    house.mail.treat('not-now');
    const { tries } = house.mail;
    assert.equal((await setPassword(token, email)).status, 200);
    await eventually(() => house.mail.tries > tries);
    assert.ok(house.mail.tries > tries, 'it was tried');
    house.mail.treat('take');
    notMeIn(await mailTo(email, /not-me/, from));
  });

  it('113: an address is changed by an import: both are told, and the one before can stop the account but gets nothing of it', async () => {
    const [old, now] = ['before@nhs.net', 'after@nhs.net'];
    const from = house.mail.received.length;
    await importing(
      `esr,${old},MOVED01,1980-05-04,`,
      ...Array.from({ length: 20 }, (_, at) => `nhsp-online,n${at}@nhs.net,,,`),
    );
    await house.settled();
    assert.equal(house.mail.received.length, from, 'accounts that are new are mailed to nobody');
    await importing(`esr,${old},MOVED01OLD,1980-05-04,`, `esr,${now},MOVED01,1980-05-04,`);
    const renamed = await mailTo(old, /username was changed/, from);
    assert.equal(subjectOf(renamed), 'Your ESR account was changed');
    const before = await mailTo(old, /email address was changed/, from);
    const after = await mailTo(now, /email address was changed/, from);
    assert.match(before.data, /from the staff list/);
    assert.match(before.data, /was the email address of the account until recently/);
    assert.doesNotMatch(after.data, /until recently/);
    assert.notEqual(notMeIn(before), notMeIn(after), 'each has a link of its own');
    for (const mail of [before, after]) assert.doesNotMatch(mail.data, /MOVED01|1980/);
    assert.ok(!before.data.includes(now), 'the one before is not told which is next');

    const pressed = house.mail.received.length;
    assert.match((await press(notMeIn(before))).text, /The account is on hold/);
    const reference = /Your reference is (LK-\w{3}-\w{3})/;
    assert.match((await mailTo(old, /on hold/, pressed)).data, reference);
    assert.doesNotMatch((await mailTo(now, /on hold/, pressed)).data, reference);
    const ticket = await mailTo('esr-team@trust.example', /This wasn't me/, pressed);
    assert.match(ticket.data, /address that the account had before/);
    assert.match((await new Browser(house.backendUrl).open(notMeIn(after))).text, /This has been dealt with/);

    const held = house.mail.received.length;
    for (const email of [now, old])
      await house.call('POST', '/resets', {
        system: 'esr',
        email,
        dateOfBirth: '1980-05-04',
        person: { tier: 'anonymous' },
      });
    await mailTo(now, /on hold/, held);
    await house.settled();
    for (const { to, data } of house.mail.received.slice(held)) {
      assert.doesNotMatch(data, /username is: MOVED01$/m);
      assert.ok(to[0] !== now || !data.includes('/reset?token='), 'no way into the account at either address');
    }
  });

  it('113: a link works for seven days, and what nobody was sent is none', async () => {
    const email = 'old-address@nhs.net';
    const from = house.mail.received.length;
    await setPassword(await resetLink(email), email);
    const path = notMeIn(await mailTo(email, /not-me/, from));
    await house.pass(7 * 24 * hour - minute);
    const browser = new Browser(house.backendUrl);
    const page = await browser.open(path);
    assert.match(page.text, /Was this not you/);
    await house.pass(2 * minute);
    assert.match((await browser.send(page, {})).text, /This link does not work/);
    assert.match((await browser.open('/practice/not-me?token=abc')).text, /This link does not work/);
    assert.match((await browser.open('/practice/not-me')).text, /This link does not work/);
    assert.equal(await signIn(email), 'signed-in');
  });
});
