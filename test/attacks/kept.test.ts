import assert from 'node:assert/strict';
import { Redis } from 'ioredis';
import { type House, openHouse } from './house.ts';

describe('what the backend keeps in Redis', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  it('has an end, except the accounts; and nobody can read in it', async () => {
    const redis = new Redis(house.redisUrl);
    const documents = async () => {
      const keys = await redis.keys('latchkey:document:*');
      const lives = await Promise.all(keys.map((key) => redis.pttl(key)));
      return { all: keys.length, endless: lives.filter((life) => life < 0).length };
    };
    try {
      await house.composition.prepared;
      const accounts = await documents();
      const person = { tier: 'identified', tenant: 't', objectId: 'o', addresses: ['contracted@nhs.net'] };
      const esr = { system: 'esr', email: 'contracted@nhs.net', dateOfBirth: '1990-01-01', person };
      await house.call('POST', '/resets', { system: 'training-interface', email: 'contracted@nhs.net', person });
      await house.call('POST', '/resets', esr);
      await house.call('POST', '/resets', { ...esr, email: 'nobody@nhs.net', person: { tier: 'anonymous' } });
      await house.call('POST', '/registrations', { email: 'joined-the-bank@nhs.net', person: { tier: 'anonymous' } });
      await house.call('POST', '/sign-ins', { system: 'esr', name: 'CONTRACTED01', password: 'Wrong-one-1', person });
      await house.mails(3);
      const after = await documents();
      assert.ok(after.all > accounts.all + 5, `${accounts.all} documents, then ${after.all}`);
      assert.equal(after.endless, accounts.endless);

      for (const key of await redis.keys('*')) {
        const type = await redis.type(key);
        const value = type === 'hash' ? JSON.stringify(await redis.hgetall(key)) : '';
        assert.doesNotMatch(key + value, /nhs\.net|CONTRACTED01|1990-01-01|Wrong-one/i, key);
      }
    } finally {
      redis.disconnect();
    }
  });
});
