import assert from 'node:assert/strict';
import { isApart } from '../journeys/latchkey.ts';
import { anonymousKey, type House, openHouse } from './house.ts';

/** What every attack relies on: that the backend which it calls is where it is said to be, and keeps the same time. */
describe(`the house, with its backend ${isApart ? 'apart' : 'inside'}`, () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  it('has one backend, and it is there', async () => {
    const statusAt = async (url: string) => (await fetch(`${url}/backend/openapi.json`)).status;
    assert.equal(await statusAt(house.backendUrl), 200);
    assert.equal(await statusAt(house.url), isApart ? 404 : 200);
  });

  it('has one clock: a link that has run out for the house has run out for its backend', async () => {
    const request = { system: 'training-interface', email: 'registered@nhs.net', person: { tier: 'anonymous' } };
    await house.call('POST', '/resets', request, { authorization: `Bearer ${anonymousKey}` });
    await house.mails(1);
    const [token = ''] = /token=[\w-]{43}/.exec(house.mail.received[0]?.data ?? '') ?? [];
    const page = async () =>
      (await fetch(`${house.backendUrl}/practice/training-interface/reset?${token}`, { redirect: 'follow' })).text();
    assert.match(await page(), /new-password/);
    await house.pass(2 * 3_600_000);
    assert.match(await page(), /Invalid token/);
  });
});
