import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { Browser } from '../backend/browser.ts';
import { type House, identifiedKey, openHouse } from './house.ts';

const born = { 'date-of-birth-day': '1', 'date-of-birth-month': '1', 'date-of-birth-year': '1990' };
const practicePages = [
  '/practice',
  '/practice/training-interface/sign-in',
  '/practice/training-interface/request',
  '/practice/esr/sign-in',
  '/practice/esr/request',
  '/practice/nhsp-online/sign-in',
  '/practice/nhsp-online/register',
];

/** fetch does not let anybody choose the Host. */
function getWith(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; body: string; location: string }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, location: response.headers.location ?? '' }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('attacks on the pages', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  /** The address of every page. */
  const pages = () => [`${house.url}/`, ...practicePages.map((path) => house.backendUrl + path)];
  const browse = () => new Browser(house.backendUrl);

  it('44: a poisoned Host or X-Forwarded-Host changes no link, on a page or in a mail', async () => {
    const evil = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' };
    for (const page of pages()) {
      const { body, location } = await getWith(page, { ...evil, host: 'evil.example' });
      assert.ok(!`${body}${location}`.includes('evil.example'), page);
    }
    const browser = browse();
    const form = await browser.open('/practice/training-interface/request', { headers: evil });
    const before = house.mail.received.length;
    await browser.send(form, { email: 'registered@nhs.net' }, evil);
    await house.mails(before + 1);
    const { data = '' } = house.mail.received.at(-1) ?? {};
    assert.ok(data.includes(`${house.backendUrl}/practice/training-interface/reset?token=`));
    assert.ok(!data.includes('evil.example'));
  });

  it('45: a field that is repeated, or made an array, is refused', async () => {
    const browser = browse();
    const form = await browser.open('/practice/training-interface/request');
    const csrf = /name="csrf" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    const before = house.mail.received.length;
    for (const fields of [
      `email=registered%40nhs.net&email=evil%40evil.example`,
      `email=registered%40nhs.net%2Cevil%40evil.example`,
      `email%5B%5D=registered%40nhs.net&email%5B%5D=evil%40evil.example`,
    ]) {
      const answer = await browser.open('/practice/training-interface/request', {
        method: 'POST',
        body: `csrf=${csrf}&form-key=${randomUUID()}&${fields}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      assert.doesNotMatch(answer.text, /Check your email/, fields);
    }
    await house.settled();
    assert.equal(house.mail.received.length, before);
  });

  it('47: a form that another site sends is refused, even with a token', async () => {
    const browser = browse();
    const form = await browser.open('/practice/training-interface/request');
    const without = await browse().send(form, { email: 'registered@nhs.net' });
    assert.equal(without.status, 403, 'without the cookie');
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
      assert.equal(
        (await browser.send(form, { email: 'registered@nhs.net' }, headers)).status,
        403,
        JSON.stringify(headers),
      );
    assert.equal((await browser.send(form, { email: 'registered@nhs.net' }, { origin: house.backendUrl })).status, 200);
  });

  it('48: no page can be framed, and none is kept or tells where one came from', async () => {
    for (const path of pages()) {
      const { headers } = await browse().open(path);
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'|default-src 'self'/, path);
      assert.match(headers.get('cache-control') ?? '', /no-store/, path);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
  });

  it('49: nothing in an address sends a browser elsewhere', async () => {
    const names = ['next', 'return', 'returnUrl', 'redirect', 'redirect_uri', 'url', 'continue'];
    const query = names.map((name) => `${name}=${encodeURIComponent('https://evil.example/')}`).join('&');
    for (const path of pages()) {
      const response = await fetch(`${path}?${query}`, { redirect: 'manual' });
      const location = response.headers.get('location') ?? '';
      assert.ok(!location.includes('evil.example'), path);
      assert.doesNotMatch(await response.text(), /(?:href|action|content)="[^"]*evil\.example/, path);
    }
  });

  it('50: the link to a form works in the browser that sends it first, once, and nowhere else', async () => {
    const { url } = await house.composition.forms.issue({
      conversation: 'c50',
      channel: 'webchat',
      person: { tier: 'anonymous' },
      at: 'g1/form/1',
      system: 'esr',
      email: 'registered@nhs.net',
    });
    const path = new URL(url).pathname;
    const [mine, theirs] = [new Browser(house.url), new Browser(house.url)];
    const form = await mine.open(path);
    const stolen = await theirs.open(path);
    const slip = await mine.send(form, { day: '31', month: '2', year: '1990' }, { origin: house.url });
    assert.match(slip.html, /name="day"/);
    const birthday = { day: '1', month: '1', year: '1990' };
    assert.doesNotMatch((await theirs.send(stolen, birthday, { origin: house.url })).text, /Done|on its way/);
    const sent = await mine.send(slip, birthday, { origin: house.url });
    assert.match(sent.text, /Done|on its way/);
    for (const browser of [mine, theirs])
      assert.doesNotMatch((await browser.send(form, birthday, { origin: house.url })).html, /name="day"/);
  });

  it('51: a date of birth is not on the page again after it was sent', async () => {
    const browser = browse();
    const form = await browser.open('/practice/esr/request');
    const again = await browser.send(form, { email: 'not an address', ...born });
    assert.match(again.text, /There is a problem/);
    assert.doesNotMatch(again.html, /value="1990"/);
    assert.match(again.headers.get('cache-control') ?? '', /no-store/);
  });

  it('52: a date that cannot be is explained, and is no attempt', async () => {
    const browser = browse();
    const before = house.mail.received.length;
    for (const [day, month, year, words] of [
      ['29', '2', '1990', /There was no 29 February in 1990/],
      ['1', '1', '1900', /Check the year you were born/],
      ['1', '1', '2090', /past/],
      ['1', '1', '90', /4 numbers/],
      ['', '', '', /Enter your date of birth/],
    ] as const) {
      const form = await browser.open('/practice/esr/request');
      const answer = await browser.send(form, {
        email: 'registered@nhs.net',
        'date-of-birth-day': day,
        'date-of-birth-month': month,
        'date-of-birth-year': year,
      });
      assert.match(answer.text, words);
    }
    const form = await browser.open('/practice/esr/request');
    const answer = await browser.send(form, { email: 'registered@nhs.net', ...born });
    assert.match(answer.text, /Check your email/);
    await house.mails(before + 1);
  });

  it('55: no page, address or operation sets or reads the password of somebody else', async () => {
    const { paths, components } = (await (await fetch(`${house.backendUrl}/backend/openapi.json`)).json()) as {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
    };
    const named = Object.entries(components.schemas)
      .filter(([, { properties }]) => properties?.password !== undefined)
      .map(([name]) => `"#/components/schemas/${name}"`);
    const withPassword = Object.entries(paths)
      .filter(([, operations]) => ['"password":', ...named].some((part) => JSON.stringify(operations).includes(part)))
      .map(([path]) => path);
    assert.equal(withPassword.length, 3, withPassword.join());
    // Each of these needs what its owner alone has: the link, the password itself, or the proof of the mailbox.
    for (const path of withPassword)
      assert.match(path, /\/(?:resets\/completion|sign-ins|registrations\/\{id\}\/details)$/);
    for (const path of [
      '/accounts',
      '/passwords',
      '/unlock',
      '/resets/unlock',
      '/accounts/registered@nhs.net/password',
    ])
      assert.ok([404, 405].includes((await house.call('POST', path, {})).status), path);
  });

  it('57: a forged header of single sign-on makes nobody anybody', async () => {
    const forged = {
      'x-ms-client-principal-name': 'registered@nhs.net',
      'x-ms-client-principal': Buffer.from('{"userId":"registered@nhs.net"}').toString('base64'),
      'x-forwarded-user': 'registered@nhs.net',
      'x-remote-user': 'registered@nhs.net',
      remote_user: 'registered@nhs.net',
    };
    const plain = await fetch(`${house.backendUrl}/backend/v1/account-status`, { method: 'POST', body: '{}' });
    const claimed = await fetch(`${house.backendUrl}/backend/v1/account-status`, {
      method: 'POST',
      body: '{}',
      headers: forged,
    });
    assert.equal(claimed.status, 401);
    assert.equal(await claimed.text(), await plain.text());
    const page = await browse().open('/practice/esr/sign-in', { headers: forged });
    assert.doesNotMatch(page.html, /registered@nhs\.net/);
  });

  it('66: capitals and stray spaces make no other account, and no other count', async () => {
    const vouched = (email: string) => ({
      system: 'training-interface',
      email,
      person: { tier: 'identified', tenant: 't', objectId: 'o66', addresses: ['old-address@nhs.net'] },
    });
    const first = await house.call('POST', '/resets', vouched('old-address@nhs.net'));
    assert.equal(first.json.result, 'done');
    for (const email of ['OLD-Address@NHS.net', '  old-address@nhs.net ', 'Old-Address@nhs.NET'])
      await house.call('POST', '/resets', vouched(email));
    const capped = await house.call('POST', '/resets', vouched('OLD-ADDRESS@NHS.NET'));
    assert.equal(capped.json.result, 'limited', 'three mails an hour, however it is written');
  });

  it('67: an X-Forwarded-For of the client\u2019s own making counts for nothing', async () => {
    const statuses = new Set<number>();
    for (let at = 0; at < 40; at += 1) {
      const { status } = await fetch(`${house.backendUrl}/backend/v1/resets`, {
        method: 'POST',
        headers: { authorization: `Bearer wrong-key-${at}-of-an-attacker`, 'x-forwarded-for': `198.51.100.${at}` },
      });
      statuses.add(status);
    }
    assert.deepEqual([...statuses].sort(), [401, 429]);
    assert.equal((await house.call('POST', '/resets', {}, { authorization: `Bearer ${identifiedKey}` })).status, 400);
  });
});
