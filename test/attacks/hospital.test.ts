import assert from 'node:assert/strict';
import { quotas } from '../../src/backend/limits/quotas.ts';
import { Browser } from '../backend/browser.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { type House, openHouse } from './house.ts';

const key = 'the-desk-key-of-jo';
const network = { 'x-forwarded-for': '203.0.113.200' };

/** A whole hospital comes from one address. Whoever asks without end there, be it by a program, is refused long before the others are. */
describe('one person behind the address of a hospital (95)', () => {
  let house: House;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('');
  before(async function () {
    house = await openHouse(this, {
      STORE_KEYS,
      STORE_SECRET,
      DESK_AGENTS: `Jo:agent:all:${key}`,
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

  it('95, 94: wrong desk keys from beside do not keep an agent out of the browser they always use', async () => {
    const [known, fresh] = [new Browser(house.url), new Browser(house.url)];
    await known.send(await known.open('/desk/sign-in'), { key }, network);
    const guess = async () => {
      const browser = new Browser(house.url);
      return (await browser.send(await browser.open('/desk/sign-in'), { key: 'not-one-of-the-keys' }, network)).status;
    };
    assert.ok((await many(40, guess)).includes(429));
    assert.equal((await fresh.send(await fresh.open('/desk/sign-in'), { key }, network)).status, 429);
    const desk = await known.open('/desk', { headers: network });
    await known.send(desk, {}, network, 'Sign out');
    const back = await known.send(await known.open('/desk/sign-in'), { key }, network);
    assert.match(back.text, /Waiting/);
    for (let wrong = 0; wrong < 20; wrong += 1)
      await known.send(await known.open('/desk/sign-in'), { key: 'not-one-of-the-keys' }, network);
    const refused = await known.send(await known.open('/desk/sign-in'), { key }, network);
    assert.equal(refused.status, 429, 'what knows a browser gives it no more tries than others have');
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
    assert.notEqual((await known.open('/desk/sign-in', { headers: network })).status, 429);
  });
});
