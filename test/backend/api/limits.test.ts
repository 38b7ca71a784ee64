import assert from 'node:assert/strict';
import { times } from '../../every.ts';
import { owner, stranger } from '../world.ts';
import { type ApiWorld, auth, isProblem, openApi, page } from './world.ts';

const good = { system: 'training-interface', email: 'registered@nhs.net', person: stranger };

const guesses = times(200, 50);

describe('the API of the backend', () => {
  let api: ApiWorld;
  beforeEach(async () => {
    api = await openApi();
  });
  afterEach(() => api.close());

  describe('counts', () => {
    it('(67, 94) wrong keys by the network they come from, whatever X-Forwarded-For says', async () => {
      assert.equal((await api.call('resets', good)).status, 202);
      let answered = await api.call('resets', good, { headers: auth('wrong-key-of-16-ch') });
      for (let times = 0; times < 31 && answered.status === 401; times++)
        answered = await api.call('resets', good, {
          headers: { ...auth('wrong-key-of-16-ch'), 'x-forwarded-for': `192.0.2.${times}` },
        });
      isProblem(answered, 429, 'limited');
      assert.ok(Number(answered.headers.get('retry-after')) >= 1);
      assert.equal((await api.call('resets', good)).status, 202, 'who is at work goes on');
      isProblem(await api.call('resets', good, { caller: page }), 429, 'limited');
    });

    it('(67) wrong keys by the entry of our own proxy, where there is one', async () => {
      const behind = await openApi({}, { trustedHops: 1 });
      const from = (network: string) => ({ ...auth('wrong-key-of-16-ch'), 'x-forwarded-for': `10.9.9.9, ${network}` });
      for (let times = 0; times < 31; times++) await behind.call('resets', good, { headers: from('192.0.2.1') });
      isProblem(await behind.call('resets', good, { headers: from('192.0.2.1') }), 429, 'limited');
      isProblem(await behind.call('resets', good, { headers: from('192.0.2.2') }), 401, 'key');
      await behind.close();
    });

    it('(94) a right key once, however many calls come with it at once', async () => {
      const { limits } = api.world.backend;
      const take = limits.take.bind(limits);
      // A store that is asked over a network: all of them are counted before the first is given back.
      limits.take = async (quota, whose) => {
        const wait = await take(quota, whose);
        await new Promise((later) => setTimeout(later, quota.name === 'failed-keys' ? 20 : 0));
        return wait;
      };
      const answers = await Promise.all(Array.from({ length: 60 }, () => api.call('resets', good)));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [202]);
    });

    it('what one caller asks, and lets the others be', async () => {
      const { limits } = api.world.backend;
      const take = limits.take.bind(limits);
      limits.take = async (quota, whose) => (quota.name === 'caller' && whose === 'page' ? 42 : take(quota, whose));
      const answered = await api.call('resets', good, { caller: page });
      isProblem(answered, 429, 'limited');
      assert.equal(answered.headers.get('retry-after'), '42');
      assert.equal((await api.call('resets', good)).status, 202);
    });

    it('(63) requests for an address that is not registered like the others', async () => {
      const told: string[] = [];
      for (const email of ['registered@nhs.net', 'nobody@nhs.net']) {
        const person = { tier: 'anonymous', requester: `asks for ${email}` };
        for (let times = 0; times < 22; times++) told.push((await api.call('resets', { ...good, email, person })).text);
      }
      assert.deepEqual(told.slice(0, 22), told.slice(22));
      assert.ok(told[21]?.includes('limited'));
    });

    it(`(91) ${times(500, 100)} requests for one mailbox, and sends three letters at most`, async () => {
      const all: string[] = [];
      for (let round = 0; round < times(10, 2); round++) {
        const some = Array.from({ length: 50 }, () => api.call('resets', good));
        all.push(...(await Promise.all(some)).map(({ text }) => text));
      }
      assert.equal(new Set(all).size, 1);
      const sent = (await api.world.mailsTo('registered@nhs.net')).length;
      assert.ok(sent >= 1 && sent <= 3, `${sent} letters`);
    });

    it(`(64) ${guesses} parallel guesses of a password, and judges exactly three`, async () => {
      const person = owner('contracted@nhs.net');
      const guess = { system: 'esr', name: 'CONTRACTED01', person };
      const all = await Promise.all(
        Array.from({ length: guesses }, (_, index) => api.call('sign-ins', { ...guess, password: `wrong-${index}` })),
      );
      const results = all.map(({ json }) => json.result);
      assert.equal(results.filter((result) => result === 'wrong').length, 2);
      assert.equal(results.filter((result) => result === 'locked').length, guesses - 2);
      const right = await api.call('sign-ins', { ...guess, password: 'Practice-2026' });
      assert.equal(right.json.result, 'locked');
    });
  });

  describe('(65) lets nobody lock somebody else’s account', () => {
    const guess = (person: unknown, password = 'wrong') => ({ system: 'esr', name: 'CONTRACTED01', password, person });

    it('an anonymous person cannot sign in at all', async () => {
      isProblem(await api.call('sign-ins', guess(stranger)), 403, 'tier');
      isProblem(await api.call('sign-ins', guess(stranger), { caller: page }), 403, 'tier');
    });

    it('another person’s misses are their own', async () => {
      const other = owner('other@nhs.net');
      for (let times = 0; times < 4; times++) await api.call('sign-ins', guess(other));
      assert.equal((await api.call('sign-ins', guess(other, 'Practice-2026'))).json.result, 'locked');
      const person = owner('contracted@nhs.net');
      assert.equal((await api.call('sign-ins', guess(person, 'Practice-2026'))).json.result, 'signed-in');
    });
  });
});
