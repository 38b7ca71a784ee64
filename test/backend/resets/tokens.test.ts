import assert from 'node:assert/strict';
import { ask, askOwn, born, forEsr, forTraining, good } from '../asking.ts';
import { hour, openWorld, own, owner, passerBy, start, type World } from '../world.ts';

const email = 'registered@nhs.net';
const system = 'training-interface';
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString();

const complete = async (world: World, token: string, typed = email, password = good) =>
  (await world.backend.tokens.complete(system, token, typed, password, own)).result;

async function openWithLink(): Promise<{ world: World; token: string }> {
  const world = await openWorld();
  await ask(world, forTraining(email));
  return { world, token: await world.tokenFor(email) };
}

describe('a reset link', () => {
  it('sets the password, once', async () => {
    const { world, token } = await openWithLink();
    assert.equal(await complete(world, token), 'done');
    assert.equal(await complete(world, token, email, 'Ward-eight-8'), 'used');
    const signIn = async (password: string) =>
      (await world.backend.signIn.signIn(system, ' Registered@nhs.net', password, own)).result;
    assert.equal(await signIn(good), 'signed-in');
    assert.equal(await signIn('Ward-eight-8'), 'wrong');
  });

  it('works for 2 hours from the asking, and not a moment longer', async () => {
    const { world, token } = await openWithLink();
    world.pass(2 * hour - 1);
    assert.equal(await world.backend.tokens.state(system, token), 'live');
    world.pass(1);
    assert.equal(await world.backend.tokens.state(system, token), 'expired');
    assert.equal(await complete(world, token), 'expired');
  });

  it('is superseded by a newer one', async () => {
    const { world, token } = await openWithLink();
    await ask(world, forTraining(email));
    const newer = await world.tokenFor(email);
    assert.equal(await complete(world, token), 'superseded');
    assert.equal(await complete(world, newer), 'done');
  });

  it('that was used stays used, whatever is asked for later', async () => {
    const { world, token } = await openWithLink();
    await complete(world, token);
    await ask(world, forTraining(email));
    await world.backend.settled();
    assert.equal(await world.backend.tokens.state(system, token), 'used');
  });

  it('is not used up by a wrong address or a weak password', async () => {
    const { world, token } = await openWithLink();
    assert.equal(await complete(world, token, 'other@nhs.net'), 'other-account');
    assert.equal(await complete(world, token, email, 'short'), 'weak');
    assert.equal(await complete(world, token), 'done');
  });

  it('of another system, or of nobody, is unknown', async () => {
    const { world, token } = await openWithLink();
    assert.equal(await world.backend.tokens.state('esr', token), 'unknown');
    for (const made of ['', 'x', '../..', 'A'.repeat(43), 'A'.repeat(10_000)]) {
      assert.equal(await world.backend.tokens.state(system, made), 'unknown');
      assert.equal(await world.backend.tokens.fetched(system, made), 'unknown');
    }
  });

  it('is kept as a hash alone, and no password, date of birth or device is kept to be read', async () => {
    const kept: string[] = [];
    const world = await openWorld();
    const save = world.documents.saveIfUnchanged.bind(world.documents);
    world.documents.saveIfUnchanged = async (key, ...rest) => {
      kept.push(`${key} ${JSON.stringify(rest)}`);
      return save(key, ...rest);
    };
    await ask(world, forEsr(email));
    const token = await world.tokenFor(email);
    const done = await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, own);
    assert.ok(done.result === 'done');
    assert.ok(kept.length > 4);
    for (const line of [...kept, ...world.logged]) {
      assert.ok(!line.includes(token), 'the token');
      assert.ok(!line.includes(good), 'the password');
      assert.ok(!line.includes(done.device), 'the device');
      assert.ok(!line.includes(born) || line.startsWith('account:esr:'), 'the date of birth');
    }
  });

  it('of ESR works for 4 hours, for the username in the mail, whatever its capitals', async () => {
    const world = await openWorld();
    await ask(world, forEsr(email));
    const token = await world.tokenFor(email);
    world.pass(4 * hour - 1);
    const completeFor = async (username: string) =>
      (await world.backend.tokens.complete('esr', token, username, good, own)).result;
    assert.equal(await completeFor('CONTRACTED01'), 'other-account');
    assert.equal(await completeFor(' registered01 '), 'done');
    assert.equal((await world.backend.signIn.signIn('esr', 'registered01', good, own)).result, 'signed-in');
  });

  it('does not work while ESR is locked, and is not used up by trying', async () => {
    const world = await openWorld();
    await ask(world, forEsr(email));
    const token = await world.tokenFor(email);
    for (let tried = 0; tried < 3; tried++) await world.backend.signIn.signIn('esr', 'REGISTERED01', 'wrong', own);
    const locked = { result: 'locked', lockEnds: later(43_200) };
    for (const requester of [own, passerBy()])
      assert.deepEqual(await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, requester), locked);
    assert.equal(await world.backend.tokens.state('esr', token), 'live');
  });

  it('does not work for a stranger who is locked out, but for its owner it does', async () => {
    const world = await openWorld();
    await ask(world, forEsr(email));
    const token = await world.tokenFor(email);
    for (let tried = 0; tried < 3; tried++)
      await world.backend.signIn.signIn('esr', 'REGISTERED01', 'wrong', passerBy());
    const completeAs = async (requester: typeof own) =>
      (await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, requester)).result;
    assert.equal(await completeAs(passerBy()), 'locked');
    assert.equal(await completeAs(own), 'done');
  });
});

describe('the history of a request', () => {
  const request = forTraining(email, owner(email));
  const status = (world: World, id: string) => world.backend.statuses.reset(id);
  const eventsOf = async (world: World, id: string) => (await status(world, id))?.events.map(({ event }) => event);

  it('tells from the asking to the use', async () => {
    const world = await openWorld();
    const id = await askOwn(world, request);
    assert.deepEqual(await status(world, id), {
      id,
      system,
      state: 'mailed',
      expires: later(7200),
      fetched: 0,
      events: [
        { at: later(0), event: 'requested' },
        { at: later(0), event: 'mailed' },
      ],
    });
    const token = await world.tokenFor(email);
    for (let opened = 0; opened < 5; opened++) {
      world.pass(60_000);
      assert.equal(await world.backend.tokens.fetched(system, token), 'live');
    }
    await complete(world, token);
    assert.deepEqual(await status(world, id), {
      id,
      system,
      state: 'used',
      expires: later(7200),
      fetched: 5,
      events: [
        { at: later(0), event: 'requested' },
        { at: later(0), event: 'mailed' },
        { at: later(60), event: 'fetched' },
        { at: later(300), event: 'fetched' },
        { at: later(300), event: 'used' },
      ],
    });
  });

  it('asking for the state of a link counts nothing', async () => {
    const world = await openWorld();
    const id = await askOwn(world, request);
    await world.backend.tokens.state(system, await world.tokenFor(email));
    assert.equal((await status(world, id))?.fetched, 0);
  });

  it('tells of the newer request that took its place, and that the older link is still being opened', async () => {
    const world = await openWorld();
    const older = await askOwn(world, request);
    const token = await world.tokenFor(email);
    world.pass(60_000);
    const newer = await askOwn(world, request);
    await world.backend.tokens.fetched(system, token);
    const told = await status(world, older);
    assert.equal(told?.state, 'superseded');
    assert.equal(told?.supersededBy, newer);
    assert.deepEqual(await eventsOf(world, older), ['requested', 'mailed', 'superseded', 'fetched']);
    assert.equal((await status(world, newer))?.state, 'mailed');
  });

  it('does not call a link superseded that was used or had run out before', async () => {
    const world = await openWorld();
    const used = await askOwn(world, request);
    await complete(world, await world.tokenFor(email));
    const runOut = await askOwn(world, request);
    world.pass(2 * hour);
    await askOwn(world, request);
    assert.equal((await status(world, used))?.state, 'used');
    assert.equal((await status(world, runOut))?.state, 'expired');
  });

  it('is forgotten after a week', async () => {
    const world = await openWorld();
    const id = await askOwn(world, request);
    world.pass(7 * 24 * hour - 1);
    assert.equal((await status(world, id))?.state, 'expired');
    world.pass(1);
    assert.equal(await status(world, id), undefined);
  });

  it('is nobody’s for an id that was made up', async () => {
    const world = await openWorld();
    assert.equal(await status(world, 'A'.repeat(43)), undefined);
  });
});
