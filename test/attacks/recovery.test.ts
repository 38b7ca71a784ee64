import assert from 'node:assert/strict';
import { isEvery } from '../every.ts';
import { anonymousKey, type House, openHouse } from './house.ts';
import { esr, fresh, heading, importRows, keysOfStore, nhsp, owner, people, training } from './recovering.ts';

const asStranger = { authorization: `Bearer ${anonymousKey}` };
const hour = 3_600_000;
/** Of the practice accounts that have one. */
const practice = 'Practice-2026';
/** Nobody has so many letters that there are no more for them. */
const persons = ['a', 'b', 'c', 'd', 'e'];

/** What went wrong in others' recovery flows, tried on ours. */
describe('holes of others\u2019 recovery flows', () => {
  let house: House;
  const store = keysOfStore();
  const rows = [102, 103, 106, 107, 108, 109].flatMap((row) => [
    ...persons.map((who) => `esr,${who}${row}@nhs.net,${who.toUpperCase()}${row},1990-01-01,`),
    ...persons.map((who) => `training-interface,${who}${row}@nhs.net,,,2015-06-01`),
    ...persons.map((who) => `nhsp-online,${who}${row}@nhs.net,,,`),
  ]);
  before(async function () {
    house = await openHouse(this, { ...store, TRUSTED_HOPS: '1' });
    await importRows(house, store, rows);
  });
  after(() => house?.close());

  const { browse, post, submit, newestTo, codeTo, linkTo, signIn, prove, register, detailed } = people(() => house);
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const ownGuess = (name: string, email: string, password: string) =>
    house.call('POST', '/sign-ins', { system: 'esr', name, password, person: owner(email) });
  const lockOf = async (email: string) =>
    (await house.call('POST', '/account-status', { system: 'esr', email, person: owner(email) })).json.lockEnds;

  it('102: each page of a registration, out of order or without one, proves nothing', async () => {
    const pages = ['details', 'second-factor', 'verify', 'check', 'authenticator', 'verified', 'done'];
    const all = { ...detailed, factor: 'email', to: 'a102@nhs.net', code: '123456', next: 'sign-in', action: 'verify' };
    const jump = async (browser: ReturnType<typeof browse>, stands: string) => {
      for (const page of pages) if (page !== stands) await post(browser, `${nhsp}/register/${page}`, all);
    };

    const browser = browse();
    await jump(browser, 'nothing');
    assert.equal(heading(await browser.open(`${nhsp}/register/verified`)), 'Register for NHSP:Online');
    await submit(browser, `${nhsp}/register`, { email: 'a102@nhs.net' });
    // Two codes that are sent at once come in either order.
    await house.settled();
    await jump(browser, 'code');
    assert.equal(heading(await browser.open(`${nhsp}/register/details`)), 'Register for NHSP:Online');

    const proved = browse();
    await prove(proved, 'a102@nhs.net');
    await jump(proved, 'details');
    assert.equal(heading(await proved.open(`${nhsp}/register/verified`)), 'Choose a password and enter your details');
    await submit(proved, `${nhsp}/register/details`, detailed);
    await jump(proved, 'second-factor');
    assert.equal(heading(await proved.open(`${nhsp}/register/verified`)), 'Choose your 2-Factor Verification');
    await submit(proved, `${nhsp}/register/second-factor`, { factor: 'email' });
    for (const page of ['check', 'verified', 'done'])
      await post(proved, `${nhsp}/register/${page}`, { code: '', next: 'sign-in' });
    assert.equal(heading(await proved.open(`${nhsp}/register/done`)), 'Verify your email');
    const inside = await signIn(browse(), nhsp, 'a102@nhs.net', fresh.password);
    assert.equal(heading(inside), 'Login to NHSP:Online');
  });

  it('102: what opens one flow opens no other', async () => {
    const registering = browse();
    const waiting = await submit(registering, `${nhsp}/register`, { email: 'b102@nhs.net' });
    const registration = waiting.url.searchParams.get('registration') ?? '';
    const enrolling = browse();
    await prove(enrolling, 'c102@nhs.net');
    const pass = enrolling.cookie('latchkey-registration');
    const [id = '', proof = ''] = pass.split('.');
    const half = browse();
    await register(half, 'd102@nhs.net');
    await signIn(half, nhsp, 'd102@nhs.net', fresh.password);
    const known = browse();
    await signIn(known, esr, 'CONTRACTED01', practice, from('192.0.2.102'));
    const { url } = await house.composition.forms.issue({
      conversation: 'c102',
      channel: 'webchat',
      person: { tier: 'anonymous' },
      at: 'g1/form/1',
      system: 'esr',
      email: 'a102@nhs.net',
    });
    const chat = (await (await fetch(`${house.url}/webchat/token`, { method: 'POST' })).json()) as { token: string };
    const keys: Readonly<Record<string, string>> = {
      registration,
      pass,
      id,
      proof,
      secondStep: half.cookie('latchkey-sign-in'),
      device: known.cookie('latchkey-device'),
      trainingLink: await linkTo('e102@nhs.net', training),
      esrLink: await linkTo('e102@nhs.net', esr),
      form: new URL(url).pathname.split('/').at(-1) ?? '',
      chat: chat.token,
      csrf: known.cookie('latchkey-form'),
    };
    for (const [name, value] of Object.entries(keys)) assert.notEqual(value, '', name);

    const shows = async (what: string, path: string, cookie = '') =>
      heading(await browse().open(path, { headers: { cookie } })) === what;
    // Strangers of this network have had all their misses: only a device opens the account from here.
    const there = from('203.0.113.102');
    for (let miss = 0; miss < 3; miss += 1) await signIn(browse(), esr, 'CONTRACTED01', 'wrong', there);
    const doors: Readonly<Record<string, (key: string) => Promise<boolean>>> = {
      registration: (key) => shows('Enter your security code', `${nhsp}/register/code?registration=${key}`),
      pass: (key) => shows(detailsTitle, `${nhsp}/register/details`, `latchkey-registration=${key}`),
      proof: (key) => shows(detailsTitle, `${nhsp}/register/details`, `latchkey-registration=${id}.${key}`),
      secondStep: (key) => shows('Enter your verification code', `${nhsp}/sign-in/code`, `latchkey-sign-in=${key}`),
      trainingLink: (key) => shows('Reset Password Form', `${training}/reset?token=${key}`),
      esrLink: (key) => shows('Reset your ESR password', `${esr}/reset?token=${key}`),
      chat: async (key) => {
        const refresh = { method: 'POST', headers: { authorization: `Bearer ${key}` } };
        return (await fetch(`${house.url}/v3/directline/tokens/refresh`, refresh)).ok;
      },
      form: async (key) => /name="day"/.test(await (await fetch(`${house.url}/secure/${key}`)).text()),
      device: async (key) => {
        const csrf = 'a-form-token-of-our-own-making';
        const headers = { ...there, cookie: `latchkey-device=${key}; latchkey-form=${csrf}` };
        const body = new URLSearchParams({ csrf, username: 'CONTRACTED01', password: practice });
        return (await browse().open(`${esr}/sign-in`, { method: 'POST', headers, body })).text.includes('signed in');
      },
    };
    for (const [door, open] of Object.entries(doors)) {
      for (const [name, key] of Object.entries(keys))
        if (name !== door) assert.equal(await open(encodeURIComponent(key)), false, `${name} opens ${door}`);
      assert.equal(await open(keys[door] ?? ''), true, `${door} opens itself`);
    }
  });

  it('103: the lock holds for a link that was mailed before it', async () => {
    const token = await linkTo('a103@nhs.net');
    for (let miss = 0; miss < 3; miss += 1) await ownGuess('A103', 'a103@nhs.net', `Wrong-${miss}`);
    assert.ok(await lockOf('a103@nhs.net'));
    const browser = browse();
    const form = await browser.open(`${esr}/reset?token=${token}`);
    const page = await browser.send(form, { username: 'A103', ...fresh });
    assert.equal(heading(page), 'Your account is locked');
    const byApi = { system: 'esr', token, email: 'a103@nhs.net', password: fresh.password };
    const refused = await house.call('POST', '/resets/completion', byApi, asStranger);
    assert.deepEqual([refused.status, refused.json.type], [423, 'urn:latchkey:problem:locked']);
    await house.pass(12 * hour);
    assert.equal(await lockOf('a103@nhs.net'), undefined);
    const late = await house.call('POST', '/resets/completion', byApi, asStranger);
    assert.equal(late.json.type, 'urn:latchkey:problem:link-expired', 'the link does not outlive the lock');
    const newer = await linkTo('a103@nhs.net');
    await submit(browser, `${esr}/reset?token=${newer}`, { username: 'A103', ...fresh });
    assert.equal(heading(await signIn(browser, esr, 'A103', fresh.password)), 'You are signed in');
  });

  it('103: a link that is used in the very moment of the lock lifts nothing', async () => {
    const token = await linkTo('b103@nhs.net');
    const body = { system: 'esr', token, email: 'b103@nhs.net', password: fresh.password };
    const [completed] = await Promise.all([
      house.call('POST', '/resets/completion', body, asStranger),
      ...[1, 2, 3, 4].map((miss) => ownGuess('B103', 'b103@nhs.net', `Wrong-${miss}`)),
    ]);
    assert.ok([200, 423].includes(completed.status), completed.body);
    // If the password was set before the third miss, the misses began again with it.
    for (let miss = 0; (await lockOf('b103@nhs.net')) === undefined && miss < 3; miss += 1)
      await ownGuess('B103', 'b103@nhs.net', `Wrong-again-${miss}`);
    assert.ok(await lockOf('b103@nhs.net'));
    assert.equal((await ownGuess('B103', 'b103@nhs.net', fresh.password)).json.result, 'locked');
    await house.pass(12 * hour);
    const after = (await ownGuess('B103', 'b103@nhs.net', fresh.password)).json.result;
    assert.equal(after, completed.status === 200 ? 'signed-in' : 'wrong');
  });

  it('104: a username that is somebody\u2019s address, or somebody\u2019s username, is refused', async () => {
    const became = await importRows(house, store, [
      'esr,evil-1@nhs.net,registered@nhs.net,1990-01-01,',
      'esr,evil-2@nhs.net,REGISTERED@NHS.NET,1990-01-01,',
      'esr,evil-3@nhs.net,evil-3@nhs.net,1990-01-01,',
      'esr,evil-4@nhs.net,\uFF32EGISTERED01,1990-01-01,',
      'esr,evil-5@nhs.net,reg\u0131stered01,1990-01-01,',
      'esr,evil-6@nhs.net,nobody\uFF20nhs.net,1990-01-01,',
    ]);
    assert.deepEqual(became, Array(6).fill('refused'));
  });

  it('104: nobody registers under a name that is another\u2019s', async () => {
    const browser = browse();
    await prove(browser, 'b103@nhs.net');
    const form = await browser.open(`${nhsp}/register/details`);
    const named = await browser.send(form, { ...detailed, firstName: 'registered@nhs.net' });
    assert.match(named.text, /Your first name must be letters/);
    for (const field of ['email', 'username', 'name'])
      await browser.send(form, { ...detailed, [field]: 'registered@nhs.net' });
    await submit(browser, `${nhsp}/register/second-factor`, { factor: 'email' });
    const asked = await submit(browser, `${nhsp}/register/verify`, { to: 'b103@nhs.net' });
    await browser.send(asked, { code: await codeTo('b103@nhs.net') });
    await submit(browser, `${nhsp}/register/verified`, {});
    const theirs = await signIn(browse(), nhsp, 'registered@nhs.net', fresh.password);
    assert.equal(heading(theirs), 'Login to NHSP:Online');
    const own = await signIn(browse(), nhsp, 'b103@nhs.net', fresh.password);
    assert.equal(heading(own), 'Enter your verification code');
  });

  it('106: a code and a link go where the server has it, whatever the client sends along', async () => {
    const elsewhere = 'evil@evil.example';
    const along = { to: elsewhere, phone: '07700900999', recipient: elsewhere, address: elsewhere, mail: elsewhere };
    await house.settled();
    const before = house.mail.received.length;
    const browser = browse();
    const sent = await submit(browser, `${nhsp}/register`, { ...along, email: 'a106@nhs.net' });
    await browser.send(sent, { ...along, email: elsewhere, action: 'again' });
    await browser.send(sent, { ...along, email: elsewhere, action: 'verify', code: await codeTo('a106@nhs.net') });
    await submit(browser, `${nhsp}/register/details`, { ...along, ...detailed, email: elsewhere });
    await submit(browser, `${nhsp}/register/second-factor`, { ...along, email: elsewhere, factor: 'email' });
    const typed = await submit(browser, `${nhsp}/register/verify`, { ...along, email: elsewhere });
    assert.match(typed.text, /Enter the email address that you registered with/);
    const asked = await submit(browser, `${nhsp}/register/verify`, { ...along, to: 'a106@nhs.net' });
    await browser.send(asked, { ...along, code: await codeTo('a106@nhs.net') });
    await submit(browser, `${nhsp}/register/verified`, along);
    const half = await signIn(browser, nhsp, 'a106@nhs.net', fresh.password);
    await browser.send(half, { ...along, email: elsewhere, factor: 'text', action: 'again' });

    await submit(browser, `${training}/request`, { ...along, email: 'b106@nhs.net' });
    const [id = '', proof = ''] = browser.cookie('latchkey-registration').split('.');
    const path = `/registrations/${id}/second-factor/codes`;
    assert.notEqual((await house.call('POST', path, { proof, to: elsewhere }, asStranger)).status, 202);
    const { url } = await house.composition.forms.issue({
      conversation: 'c106',
      channel: 'webchat',
      person: { tier: 'anonymous' },
      at: 'g1/form/1',
      system: 'esr',
      email: 'c106@nhs.net',
    });
    const form = await fetch(url);
    const [, seat = ''] = /name="seat" value="([^"]+)"/.exec(await form.text()) ?? [];
    const body = new URLSearchParams({ ...along, seat, day: '1', month: '1', year: '1990', email: elsewhere });
    assert.ok((await fetch(url, { method: 'POST', body, headers: { origin: house.url } })).ok);
    await house.settled();
    const mails = house.mail.received.slice(before);
    const to = new Set(mails.flatMap(({ to }) => to));
    assert.deepEqual([...to].sort(), ['a106@nhs.net', 'b106@nhs.net', 'c106@nhs.net']);
    for (const { data } of mails) assert.doesNotMatch(data, /evil\.example|900999/);
  });

  it('107: a code that was proved for one person sets no password of another', async () => {
    const [mine, theirs] = [browse(), browse()];
    await prove(mine, 'a107@nhs.net');
    const begun = await submit(theirs, `${nhsp}/register`, { email: 'b107@nhs.net' });
    const other = begun.url.searchParams.get('registration') ?? '';
    const [id = '', proof = ''] = mine.cookie('latchkey-registration').split('.');
    assert.notEqual(other, id);
    const mixed = { headers: { cookie: `latchkey-registration=${other}.${proof}` } };
    assert.equal(heading(await browse().open(`${nhsp}/register/details`, mixed)), 'Register for NHSP:Online');
    const details = { firstName: 'A', lastName: 'B', dateOfBirth: '1990-01-01', phone: '07700900982' };
    const body = { proof, ...details, password: fresh.password };
    const byApi = await house.call('PUT', `/registrations/${other}/details`, body, asStranger);
    assert.deepEqual([byApi.status, byApi.json.type], [404, 'urn:latchkey:problem:unknown']);
    const mineToTheirs = await theirs.send(begun, { action: 'verify', code: await codeTo('a107@nhs.net') });
    assert.equal(heading(mineToTheirs), 'Enter your security code');

    const named = { ...detailed, email: 'b107@nhs.net', registration: other };
    await submit(mine, `${nhsp}/register/details`, named);
    await submit(mine, `${nhsp}/register/second-factor`, { factor: 'email', registration: other });
    const asked = await submit(mine, `${nhsp}/register/verify`, { to: 'a107@nhs.net' });
    await mine.send(asked, { code: await codeTo('a107@nhs.net'), registration: other, email: 'b107@nhs.net' });
    await submit(mine, `${nhsp}/register/verified`, { registration: other, email: 'b107@nhs.net' });
    const entered = async (email: string) => heading(await signIn(browse(), nhsp, email, fresh.password));
    assert.equal(await entered('b107@nhs.net'), 'Login to NHSP:Online');
    assert.equal(await entered('a107@nhs.net'), 'Enter your verification code');
  });

  it('107: a link that was mailed to one person sets no password of another', async () => {
    for (const [system, name, mine, theirs] of [
      [esr, 'username', 'C107', 'D107'],
      [training, 'email', 'c107@nhs.net', 'd107@nhs.net'],
    ] as const) {
      const token = await linkTo('c107@nhs.net', system);
      const named = await submit(browse(), `${system}/reset?token=${token}`, { [name]: theirs, ...fresh });
      assert.match(named.text, /Enter the (username|email address) that/);
      const api = system.replace('/practice/', '');
      for (const email of ['d107@nhs.net', 'nobody@nhs.net']) {
        const body = { system: api, token, email, password: fresh.password };
        const refused = await house.call('POST', '/resets/completion', body, asStranger);
        assert.deepEqual([refused.status, refused.json.type], [422, 'urn:latchkey:problem:other-address']);
      }
      const elsewhere = { system: api === 'esr' ? 'training-interface' : 'esr', token, email: 'c107@nhs.net' };
      const other = await house.call(
        'POST',
        '/resets/completion',
        { ...elsewhere, password: fresh.password },
        asStranger,
      );
      assert.equal(other.json.type, 'urn:latchkey:problem:unknown');
      assert.notEqual(heading(await signIn(browse(), system, theirs, fresh.password)), 'You are signed in');
      await submit(browse(), `${system}/reset?token=${token}`, { [name]: mine, ...fresh });
      assert.equal(heading(await signIn(browse(), system, mine, fresh.password)), 'You are signed in');
    }
  });

  it('108: a reset ends at the sign-in, and a browser that is known still needs the second factor', async () => {
    for (const [system, name] of [
      [esr, 'A108'],
      [training, 'a108@nhs.net'],
    ] as const) {
      const browser = browse();
      const token = await linkTo('a108@nhs.net', system);
      const field = system === esr ? 'username' : 'email';
      const done = await submit(browser, `${system}/reset?token=${token}`, { [field]: name, ...fresh });
      assert.doesNotMatch(done.text, /You are signed in/);
      assert.match(done.html, new RegExp(`${system}/sign-in"`));
      const wrong = await signIn(browser, system, name, 'not-the-password');
      assert.doesNotMatch(wrong.text, /You are signed in/, 'the browser of the reset has no way round the password');
    }
    const token = await linkTo('b108@nhs.net');
    const body = { system: 'esr', token, email: 'b108@nhs.net', password: fresh.password };
    const { json, headers } = await house.call('POST', '/resets/completion', body, asStranger);
    assert.deepEqual(Object.keys(json).sort(), ['result', 'signInPage']);
    assert.equal(headers.get('set-cookie'), null);

    const browser = browse();
    await register(browser, 'c108@nhs.net');
    const half = await signIn(browser, nhsp, 'c108@nhs.net', fresh.password);
    const inside = await browser.send(half, { code: await codeTo('c108@nhs.net') });
    assert.equal(heading(inside), 'You are signed in');
    const again = await signIn(browser, nhsp, 'c108@nhs.net', fresh.password);
    assert.equal(heading(again), 'Enter your verification code');
  });

  it('108, 109: there is no reset by email alone for an account that has a second factor', async () => {
    const body = { system: 'nhsp-online', email: 'c108@nhs.net', person: { tier: 'anonymous' } };
    assert.equal((await house.call('POST', '/resets', body, asStranger)).status, 400);
    for (const page of ['request', 'reset', 'recover', 'second-factor', 'sign-in/reset'])
      assert.equal((await browse().open(`${nhsp}/${page}`)).status, 404, page);
    // Whoever has the mailbox alone can register nothing again either: the letter leads to the sign-in.
    await house.pass(hour);
    await submit(browse(), `${nhsp}/register`, { email: 'c108@nhs.net' });
    const letter = await newestTo('c108@nhs.net');
    assert.match(letter, /already/);
    assert.doesNotMatch(letter, /code is/);
  });

  it('109: a browser that was signed in before a reset is a stranger after it, and can lock nobody', async () => {
    for (const by of ['page', 'api'] as const) {
      const [name, email] = by === 'page' ? ['A109', 'a109@nhs.net'] : ['B109', 'b109@nhs.net'];
      const [thief, theirs] = [browse(), browse()];
      await submit(theirs, `${esr}/reset?token=${await linkTo(email)}`, { username: name, ...fresh });
      const planted = await signIn(thief, esr, name, fresh.password, from('198.51.100.109'));
      assert.equal(heading(planted), 'You are signed in');
      const token = await linkTo(email);
      const password = 'Ward-eleven-11';
      if (by === 'page')
        await submit(theirs, `${esr}/reset?token=${token}`, { username: name, password, confirm: password });
      else await house.call('POST', '/resets/completion', { system: 'esr', token, email, password }, asStranger);
      for (let miss = 0; miss < 3; miss += 1) await signIn(thief, esr, name, fresh.password, from('198.51.100.109'));
      assert.equal(await lockOf(email), undefined, by);
      assert.equal(heading(await signIn(theirs, esr, name, password)), 'You are signed in');
    }
  });

  it('109: an enrolment that was half done when its owner registered makes no account of it', async () => {
    const [thief, theirs] = [browse(), browse()];
    const planted = { ...detailed, password: 'Planted-pass-3', confirm: 'Planted-pass-3', phone: '07700900999' };
    await thief.send(await prove(thief, 'c109@nhs.net'), planted);
    await submit(thief, `${nhsp}/register/second-factor`, { factor: 'email' });
    const asked = await submit(thief, `${nhsp}/register/verify`, { to: 'c109@nhs.net' });
    await thief.send(asked, { code: await codeTo('c109@nhs.net') });
    await register(theirs, 'c109@nhs.net');
    const late = await submit(thief, `${nhsp}/register/verified`, {});
    assert.equal(heading(late), 'Register for NHSP:Online');
    const entered = async (password: string) => heading(await signIn(browse(), nhsp, 'c109@nhs.net', password));
    assert.equal(await entered('Planted-pass-3'), 'Login to NHSP:Online');
    assert.equal(await entered(fresh.password), 'Enter your verification code');
  });

  // The reading of the header by itself: test/http.
  if (isEvery)
    it('105: an X-Forwarded-For that cannot be parsed is the hop that we trust, to every count', async () => {
      const unparsable = (at: number) =>
        [`unknown-${at}`, `1.2.3.4.${at}`, `_hidden${at}`, `999.1.1.${at}`, `::${at}::`, '%00'][at % 6] ?? '';
      const results: (string | undefined)[] = [];
      for (let at = 0; at < 5; at += 1)
        results.push(heading(await signIn(browse(), esr, 'A106', 'wrong', from(unparsable(at)))));
      assert.deepEqual(
        results.slice(2),
        Array(3).fill('Your account is locked'),
        'one stranger, whatever they call it',
      );

      const keyed = new Set<number>();
      for (let at = 0; at < 32; at += 1) {
        const headers = { authorization: `Bearer a-wrong-key-of-row-105-${at}`, ...from(unparsable(at)) };
        keyed.add((await fetch(`${house.backendUrl}/backend/v1/resets`, { method: 'POST', headers })).status);
      }
      assert.deepEqual([...keyed].sort(), [401, 429]);

      const tokens = new Set<number>();
      // A hundred at once: they are counted by the minute.
      const mint = async (at: number) =>
        tokens.add(
          (await fetch(`${house.url}/webchat/token`, { method: 'POST', headers: from(unparsable(at)) })).status,
        );
      for (let batch = 0; batch < 1_600; batch += 100)
        await Promise.all(Array.from({ length: 100 }, (_, at) => mint(batch + at)));
      assert.deepEqual([...tokens].sort(), [200, 429]);

      const csrf = 'a-form-token-of-our-own-making';
      const forms = new Set<number>();
      for (let at = 0; at < 301; at += 1) {
        const headers = { cookie: `latchkey-form=${csrf}`, ...from(unparsable(at)) };
        const body = new URLSearchParams({ csrf, email: '' });
        forms.add((await fetch(`${house.backendUrl}${training}/request`, { method: 'POST', headers, body })).status);
      }
      assert.deepEqual([...forms].sort(), [400, 429]);
      await house.pass(hour);
    });
});

const detailsTitle = 'Choose a password and enter your details';
