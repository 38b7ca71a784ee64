import assert from 'node:assert/strict';
import { scryptSync } from 'node:crypto';
import { Passwords } from '../../../src/backend/accounts/passwords.ts';
import type { Requester } from '../../../src/backend/sign-in/attempts.ts';
import { sayInstant } from '../../../src/calendar/calendar.ts';
import { ask, forEsr, good } from '../asking.ts';
import { hour, openWorld, own, owner, passerBy, start, stranger, type World } from '../world.ts';

const right = 'Practice-2026';
const lockEnds = new Date(start.getTime() + 12 * hour).toISOString();

const trying =
  (world: World, requester: Requester, name = 'CONTRACTED01') =>
  async (password: string) => {
    const { device: _device, ...told } = {
      device: '',
      ...(await world.backend.signIn.signIn('esr', name, password, requester)),
    };
    return told;
  };

describe('signing in to ESR', () => {
  for (const [who, requester] of [
    ['its own person', own],
    ['a stranger', passerBy()],
  ] as const)
    it(`counts down 3 attempts of ${who}, then locks for 12 hours`, async () => {
      const world = await openWorld();
      const tryOnce = trying(world, requester);
      assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 2 });
      assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 1 });
      assert.deepEqual(await tryOnce('wrong'), { result: 'locked', lockEnds });
      assert.deepEqual(await tryOnce(right), { result: 'locked', lockEnds });
      world.pass(12 * hour - 1);
      assert.deepEqual(await tryOnce(right), { result: 'locked', lockEnds });
      world.pass(1);
      assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 2 });
      assert.deepEqual(await tryOnce(right), { result: 'signed-in' });
      assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 2 });
    });

  it('makes a weak hash anew while the password is at hand, and only then', async () => {
    const world = await openWorld({ passwords: new Passwords() });
    const { accounts } = world.backend;
    const weak = `scrypt$1024$8$1$${'A'.repeat(22)}$${scryptSync(right, Buffer.from('A'.repeat(22), 'base64url'), 32, { N: 1024, r: 8, p: 1 }).toString('base64url')}`;
    await accounts.change('esr', 'contracted@nhs.net', (account) =>
      account === undefined ? { told: undefined } : { save: { ...account, password: weak }, told: undefined },
    );
    const kept = async () => (await accounts.load('esr', 'contracted@nhs.net'))?.password;
    await trying(world, own)('wrong');
    assert.equal(await kept(), weak);
    assert.deepEqual(await trying(world, own)(right), { result: 'signed-in' });
    assert.match((await kept()) ?? '', /^scrypt\$16384\$8\$5\$/);
    assert.deepEqual(await trying(world, own)(right), { result: 'signed-in' });
  });

  it('takes the right password at the third attempt, and locks nothing', async () => {
    for (const requester of [own, passerBy()]) {
      const tryOnce = trying(await openWorld(), requester);
      await tryOnce('wrong');
      await tryOnce('wrong');
      assert.deepEqual(await tryOnce(right), { result: 'signed-in' });
      assert.deepEqual(await tryOnce(right), { result: 'signed-in' });
    }
  });

  it('counts and locks a username that does not exist in the same way', async () => {
    for (const requester of [own, passerBy()]) {
      const tryOnce = trying(await openWorld(), requester, 'NOBODY99');
      assert.deepEqual(
        [await tryOnce('wrong'), await tryOnce('wrong'), await tryOnce('wrong'), await tryOnce('wrong')],
        [
          { result: 'wrong', left: 2 },
          { result: 'wrong', left: 1 },
          { result: 'locked', lockEnds },
          { result: 'locked', lockEnds },
        ],
      );
    }
  });

  it('66 knows a username in any case, and with spaces around it, as one', async () => {
    const world = await openWorld();
    assert.deepEqual(await trying(world, own, ' contracted01')('wrong'), { result: 'wrong', left: 2 });
    assert.deepEqual(await trying(world, own, 'Contracted01 ')('wrong'), { result: 'wrong', left: 1 });
  });

  it('65 a stranger’s misses lock nobody but the stranger', async () => {
    const world = await openWorld();
    const thief = trying(world, passerBy('network:203.0.113.9'));
    for (let tried = 0; tried < 5; tried++) await thief('wrong');
    assert.equal((await thief(right)).result, 'locked');
    assert.equal((await trying(world, own)(right)).result, 'signed-in');
    assert.equal((await trying(world, passerBy('network:192.0.2.1'))(right)).result, 'signed-in');
    assert.equal((await world.backend.statuses.account('esr', 'contracted@nhs.net')).lockEnds, undefined);
  });

  it('65 the misses of its own person lock everybody out', async () => {
    const world = await openWorld();
    for (let tried = 0; tried < 3; tried++) await trying(world, own)('wrong');
    assert.deepEqual(await trying(world, passerBy())(right), { result: 'locked', lockEnds });
  });

  it('gives a stranger’s lock twelve hours from the third miss, however far apart the misses were', async () => {
    const world = await openWorld();
    const tryOnce = trying(world, passerBy());
    await tryOnce('wrong');
    world.pass(11 * hour);
    await tryOnce('wrong');
    const third = await tryOnce('wrong');
    assert.deepEqual(third, { result: 'locked', lockEnds: new Date(start.getTime() + 23 * hour).toISOString() });
    world.pass(12 * hour - 1);
    assert.equal((await tryOnce(right)).result, 'locked');
    world.pass(1);
    assert.equal((await tryOnce(right)).result, 'signed-in');
  });

  it('a new password clears the misses, and no lock', async () => {
    const world = await openWorld();
    await trying(world, own, 'REGISTERED01')('wrong');
    await ask(world, forEsr('registered@nhs.net'));
    const token = await world.tokenFor('registered@nhs.net');
    await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, passerBy());
    assert.deepEqual(await trying(world, own, 'REGISTERED01')('wrong'), { result: 'wrong', left: 2 });
  });

  it('finds the seeded lock, and the next practice does not lengthen it', async () => {
    const world = await openWorld();
    world.pass(hour);
    await world.backend.seedPractice();
    assert.deepEqual(await trying(world, own, 'LOCKED01')(right), { result: 'locked', lockEnds });
    world.pass(11 * hour);
    assert.deepEqual(await trying(world, own, 'LOCKED01')(right), { result: 'signed-in' });
  });
});

describe('29 a lock of 12 hours while the clocks change', () => {
  const changes = [
    ['forward', '2027-03-27T20:00:00.000Z', '2027-03-28T08:00:00.000Z', '09:00 tomorrow'],
    ['back', '2026-10-24T19:00:00.000Z', '2026-10-25T07:00:00.000Z', '07:00 tomorrow'],
    [
      'back, within the hour that comes twice',
      '2026-10-24T13:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '01:30 tomorrow',
    ],
  ] as const;
  for (const [name, from, ends, said] of changes)
    it(`${name}, is 12 hours, and said as the clock on the wall will show it`, async () => {
      const world = await openWorld();
      // The world begins later than one of these instants: its clock can be set back all the same.
      world.pass(Date.parse(from) - start.getTime());
      for (let tried = 0; tried < 3; tried++) await trying(world, own)('wrong');
      assert.deepEqual(await trying(world, own)(right), { result: 'locked', lockEnds: ends });
      assert.equal(sayInstant(new Date(ends), new Date(from)), said);
      world.pass(12 * hour - 1);
      assert.equal((await trying(world, own)(right)).result, 'locked');
      world.pass(1);
      assert.equal((await trying(world, own)(right)).result, 'signed-in');
    });
});

describe('who tries to sign in', () => {
  it('is the account’s own person when a caller vouches for the address', async () => {
    const { signIn } = (await openWorld()).backend;
    const of = (name: string, person = owner('Contracted@nhs.net')) => signIn.requesterOfPerson('esr', name, person);
    assert.deepEqual(await of('contracted01'), own);
    assert.equal((await of('REGISTERED01')).kind, 'stranger');
    assert.equal((await of('NOBODY99')).kind, 'stranger');
    assert.equal((await of('CONTRACTED01', stranger)).kind, 'stranger');
    assert.notDeepEqual(await of('REGISTERED01'), await of('REGISTERED01', owner('locked@nhs.net')));
  });

  it('is the account’s own person at a browser that was signed in to it, for 180 days', async () => {
    const world = await openWorld();
    const { signIn } = world.backend;
    const at = (device: string | undefined, name = 'CONTRACTED01') =>
      signIn.requesterOfBrowser('esr', name, device, '192.0.2.7');
    const there = { kind: 'stranger', whose: 'network:192.0.2.7' };
    assert.deepEqual(await at(undefined), there);
    const signedIn = await signIn.signIn('esr', 'CONTRACTED01', right, await at(undefined));
    assert.ok(signedIn.result === 'signed-in');
    assert.match(signedIn.device, /^[\w-]{43}$/);
    assert.equal((await at(signedIn.device)).kind, 'own');
    assert.deepEqual(await at(signedIn.device, 'REGISTERED01'), there);
    assert.deepEqual(await at(signedIn.device, 'NOBODY99'), there);
    assert.deepEqual(await at('A'.repeat(43)), there);
    world.pass(180 * 24 * hour);
    assert.deepEqual(await at(signedIn.device), there);
  });

  it('65 has a browser of their own let in while strangers have used all their misses up', async () => {
    const world = await openWorld();
    const { signIn } = world.backend;
    const before = await signIn.signIn('esr', 'CONTRACTED01', right, passerBy());
    assert.ok(before.result === 'signed-in');
    for (let at = 0; at < 40; at++) await trying(world, passerBy(`network:198.51.100.${at}`))('wrong');
    assert.equal((await trying(world, passerBy('network:192.0.2.99'))(right)).result, 'locked');
    const own = await signIn.requesterOfBrowser('esr', 'CONTRACTED01', before.device, '198.51.100.1');
    assert.equal((await trying(world, own)(right)).result, 'signed-in');
  });

  it('is known by 5 browsers, each by its newest sign-in', async () => {
    const world = await openWorld();
    const { signIn } = world.backend;
    const enter = async (device?: string) => {
      const requester = await signIn.requesterOfBrowser('esr', 'CONTRACTED01', device, '192.0.2.7');
      const signedIn = await signIn.signIn('esr', 'CONTRACTED01', right, requester);
      assert.ok(signedIn.result === 'signed-in');
      return signedIn.device;
    };
    const isKnown = async (device: string) =>
      (await signIn.requesterOfBrowser('esr', 'CONTRACTED01', device, '')).kind === 'own';
    const first = await enter();
    let again = first;
    for (let times = 0; times < 6; times++) again = await enter(again);
    assert.equal(await isKnown(first), false);
    const others = [await enter(), await enter(), await enter(), await enter()];
    assert.ok(await isKnown(again), 'signing in again and again takes the place of nobody else');
    const sixth = await enter();
    assert.equal(await isKnown(again), false);
    for (const device of [...others, sixth]) assert.ok(await isKnown(device));
  });

  it('is known after a completed reset', async () => {
    const world = await openWorld();
    await ask(world, forEsr('registered@nhs.net'));
    const token = await world.tokenFor('registered@nhs.net');
    const done = await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, passerBy());
    assert.ok(done.result === 'done');
    const { signIn } = world.backend;
    assert.equal((await signIn.requesterOfBrowser('esr', 'REGISTERED01', done.device, '')).kind, 'own');
  });
});

describe('signing in elsewhere', () => {
  for (const system of ['training-interface', 'nhsp-online'] as const) {
    it(`${system} takes the right password, and no other`, async () => {
      const { backend } = await openWorld();
      const enter = async (name: string, password: string) =>
        (await backend.signIn.signIn(system, name, password, passerBy())).result;
      assert.equal(await enter('Contracted@nhs.net', right), 'signed-in');
      assert.equal(await enter('contracted@nhs.net', 'wrong'), 'wrong');
      assert.equal(await enter('registered@nhs.net', ''), 'wrong');
      assert.equal(await enter('nobody@nhs.net', right), 'wrong');
    });
  }

  it('judges 20 passwords an hour of one stranger, and still lets the others in', async () => {
    const { backend } = await openWorld();
    const enter = async (password: string, requester: Requester) =>
      (await backend.signIn.signIn('training-interface', 'contracted@nhs.net', password, requester)).result;
    const results: string[] = [];
    for (let tried = 0; tried < 22; tried++) results.push(await enter('wrong', passerBy()));
    assert.deepEqual(results, [...Array(20).fill('wrong'), 'locked', 'locked']);
    assert.equal(await enter(right, own), 'signed-in');
  });
});
