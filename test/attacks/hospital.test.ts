import assert from 'node:assert/strict';
import { quotas } from '../../src/backend/limits/quotas.ts';
import { Browser } from '../backend/browser.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { type House, openHouse } from './house.ts';

const network = { 'x-forwarded-for': '203.0.113.200' };

/** A whole hospital comes from one address. Whoever asks without end there, be it by a program, is refused long before the others are. */
describe('one person behind the address of a hospital (95)', () => {
  let house: House;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('');
  before(async function () {
    house = await openHouse(this, {
      STORE_KEYS,
      STORE_SECRET,
      OIDC_ISSUER: 'https://login.example/v2.0',
      OIDC_CLIENT_ID: 'latchkey',
      OIDC_CLIENT_SECRET: 'a-secret-of-the-tests',
      TRUSTED_HOPS: '1',
    });
  });
  after(() => house?.close());

  const cookieOf = async () =>
    ((await fetch(house.url, { headers: network })).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const many = async (count: number, ask: () => Promise<number>) => {
    const statuses: number[] = [];
    for (let asked = 0; asked < count; asked += 20)
      statuses.push(...(await Promise.all(Array.from({ length: 20 }, ask))));
    return statuses;
  };

  it('95: wrong resume codes of one browser keep nobody else from theirs', async () => {
    const trying = (cookie: string) => async () => {
      const headers = { ...network, cookie, 'content-type': 'application/json' };
      const body = JSON.stringify({ code: 'maple ocean drum' });
      return (await fetch(`${house.url}/webchat/resume`, { method: 'POST', headers, body })).status;
    };
    const [greedy, modest] = [await cookieOf(), await cookieOf()];
    const statuses = await many(60, trying(greedy));
    assert.equal(statuses.filter((status) => status === 404).length, 10);
    assert.equal(statuses.at(-1), 429);
    assert.equal(await trying(modest)(), 404);
  });

  it('95, 94: wrong links from beside do not keep an agent from the browser they always use', async function () {
    const other = await openHouse(this);
    try {
      const guess = async (browser: Browser) =>
        (await browser.send(await browser.open('/desk/first-try?link=not-the-link'), {})).status;
      const [known, fresh] = [new Browser(other.url), new Browser(other.url)];
      await known.send(await known.open(other.composition.firstTry ?? ''), {});
      assert.ok((await many(40, () => guess(new Browser(other.url)))).includes(429));
      assert.equal(await guess(fresh), 429);
      await known.send(await known.open('/desk'), {}, {}, 'Sign out');
      const tries: number[] = [];
      for (let wrong = 0; wrong < 21; wrong += 1) tries.push(await guess(known));
      assert.deepEqual(new Set(tries.slice(0, 20)), new Set([403]));
      assert.equal(tries.at(-1), 429, 'what knows a browser gives it no more tries than others have');
    } finally {
      await other.close();
    }
  });

  it('95: forms without end, with no cookie of ours, stop neither the desk nor the forms of resets', async () => {
    const known = new Browser(house.url);
    const reset = new Browser(house.backendUrl);
    const path = '/practice/training-interface/request';
    const flood = (address: string) => async () =>
      (await fetch(address, { method: 'POST', headers: network, body: 'x=1' })).status;
    const statuses = await many(quotas.withoutCookie.most + 40, flood(house.backendUrl + path));
    assert.equal(statuses.at(-1), 429);
    const asked = await reset.send(await reset.open(path), { email: 'registered@nhs.net' }, network);
    assert.notEqual(asked.status, 429);
    assert.equal((await known.open('/desk/sign-in', { headers: network })).status, 200);
  });
});
