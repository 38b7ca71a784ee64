import assert from 'node:assert/strict';
import { hashOf } from '../../src/backend/secrets.ts';
import { ask, forTraining } from './asking.ts';
import { hour, openWorld, own, start } from './world.ts';

const email = 'from-before@nhs.net';
const lockEnds = new Date(start.getTime() + hour).toISOString();

describe('what the first version kept', () => {
  it('is read: an account, without the link that was under way', async () => {
    const world = await openWorld();
    const key = `account:training-interface:${hashOf(email)}`;
    const reset = { tokenHash: hashOf('x'), expires: lockEnds, used: false };
    const account = { v: 1, system: 'training-interface', email, joined: '2015-06-01', reset };
    await world.documents.saveIfUnchanged(key, 0, account);
    const { accounts } = world.backend;
    assert.deepEqual(await accounts.load('training-interface', email), {
      v: 2,
      system: 'training-interface',
      email,
      joined: '2015-06-01',
    });
    await ask(world, forTraining(email));
    assert.equal(await world.backend.tokens.state('training-interface', await world.tokenFor(email)), 'live');
  });

  it('is read: a second factor', async () => {
    const world = await openWorld();
    const profile = { firstName: 'A', lastName: 'B', dateOfBirth: '1990-01-01', phone: '+447700900982' };
    const account = { v: 1, system: 'nhsp-online', email, profile: { ...profile, secondFactor: 'text' } };
    await world.documents.saveIfUnchanged(`account:nhsp-online:${hashOf(email)}`, 0, account);
    const read = await world.backend.accounts.load('nhsp-online', email);
    assert.deepEqual(read?.profile?.secondFactor, { kind: 'text' });
  });

  it('is read: a lock, which nobody can lift', async () => {
    const world = await openWorld();
    await world.documents.saveIfUnchanged(`attempts:esr:${hashOf('CONTRACTED01')}`, 0, { v: 1, count: 3, lockEnds });
    assert.deepEqual(await world.backend.signIn.signIn('esr', 'CONTRACTED01', 'Practice-2026', own), {
      result: 'locked',
      lockEnds,
    });
  });

  it('is not taken for anything else when it is of a later version', async () => {
    const world = await openWorld();
    const account = { v: 3, system: 'training-interface', email, joined: '2015-06-01' };
    await world.documents.saveIfUnchanged(`account:training-interface:${hashOf(email)}`, 0, account);
    await assert.rejects(world.backend.accounts.load('training-interface', email), { name: 'ZodError' });
  });
});
