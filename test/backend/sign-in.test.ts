import assert from 'node:assert/strict';
import { hour, openWorld, start } from './world.ts';

const right = 'Practice-2026';
const lockEnds = new Date(start.getTime() + 12 * hour).toISOString();

describe('signing in to ESR', () => {
  it('counts down 3 attempts, then locks for 12 hours', async () => {
    const { backend, pass } = await openWorld();
    const tryOnce = (password: string) => backend.signIn.signIn('esr', 'CONTRACTED01', password);
    assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 2 });
    assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 1 });
    assert.deepEqual(await tryOnce('wrong'), { result: 'locked', lockEnds });
    assert.deepEqual(await tryOnce(right), { result: 'locked', lockEnds });
    pass(12 * hour - 1);
    assert.deepEqual(await tryOnce(right), { result: 'locked', lockEnds });
    pass(1);
    assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 2 });
    assert.deepEqual(await tryOnce(right), { result: 'signed-in' });
    assert.deepEqual(await tryOnce('wrong'), { result: 'wrong', left: 2 });
  });

  it('takes the right password at the third attempt, and locks nothing', async () => {
    const { backend } = await openWorld();
    const tryOnce = (password: string) => backend.signIn.signIn('esr', 'CONTRACTED01', password);
    await tryOnce('wrong');
    await tryOnce('wrong');
    assert.deepEqual(await tryOnce(right), { result: 'signed-in' });
    assert.deepEqual(await tryOnce(right), { result: 'signed-in' });
  });

  it('judges exactly 3 of 100 wrong passwords sent at once', async () => {
    const { backend } = await openWorld();
    const results = await Promise.all(
      Array.from({ length: 100 }, () => backend.signIn.signIn('esr', 'CONTRACTED01', 'wrong')),
    );
    const left = results.flatMap((signedIn) => (signedIn.result === 'wrong' ? [signedIn.left] : []));
    assert.deepEqual(left.sort(), [1, 2]);
    assert.equal(results.filter(({ result }) => result === 'locked').length, 98);
    assert.deepEqual(await backend.signIn.signIn('esr', 'CONTRACTED01', right), { result: 'locked', lockEnds });
  });

  it('does not let the right one through among 100 guesses beyond the third', async () => {
    const { backend } = await openWorld();
    const guesses = Array.from({ length: 100 }, (_, at) => (at === 50 ? right : `wrong-${at}`));
    const results = await Promise.all(guesses.map((guess) => backend.signIn.signIn('esr', 'CONTRACTED01', guess)));
    assert.ok(results.every(({ result }) => result !== 'signed-in'));
  });

  it('counts and locks a username that does not exist in the same way', async () => {
    const { backend } = await openWorld();
    const tryOnce = () => backend.signIn.signIn('esr', 'NOBODY99', 'wrong');
    assert.deepEqual(
      [await tryOnce(), await tryOnce(), await tryOnce(), await tryOnce()],
      [
        { result: 'wrong', left: 2 },
        { result: 'wrong', left: 1 },
        { result: 'locked', lockEnds },
        { result: 'locked', lockEnds },
      ],
    );
  });

  it('is exact over the change from summer time', async () => {
    const { backend, pass } = await openWorld();
    const before = new Date('2027-03-27T20:00:00Z').getTime();
    pass(before - start.getTime());
    for (let tried = 0; tried < 3; tried++) await backend.signIn.signIn('esr', 'CONTRACTED01', 'wrong');
    assert.deepEqual(await backend.signIn.signIn('esr', 'CONTRACTED01', right), {
      result: 'locked',
      lockEnds: '2027-03-28T08:00:00.000Z',
    });
  });

  it('finds the seeded lock, and the next practice does not lengthen it', async () => {
    const { backend, pass } = await openWorld();
    pass(hour);
    await backend.seedPractice();
    assert.deepEqual(await backend.signIn.signIn('esr', 'LOCKED01', right), { result: 'locked', lockEnds });
    pass(11 * hour);
    assert.deepEqual(await backend.signIn.signIn('esr', 'LOCKED01', right), { result: 'signed-in' });
  });
});

describe('signing in elsewhere', () => {
  for (const system of ['training-interface', 'nhsp-online'] as const) {
    it(`${system} takes the right password, and no other`, async () => {
      const { backend } = await openWorld();
      assert.deepEqual(await backend.signIn.signIn(system, 'Contracted@nhs.net', right), { result: 'signed-in' });
      assert.deepEqual(await backend.signIn.signIn(system, 'contracted@nhs.net', 'wrong'), { result: 'wrong' });
      assert.deepEqual(await backend.signIn.signIn(system, 'registered@nhs.net', ''), { result: 'wrong' });
      assert.deepEqual(await backend.signIn.signIn(system, 'nobody@nhs.net', right), { result: 'wrong' });
    });
  }
});
