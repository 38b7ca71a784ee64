import assert from 'node:assert/strict';
import { times } from '../every.ts';
import { ask, askOwn, forEsr, forTraining, good } from './asking.ts';
import { onEachStore } from './stores.ts';
import { hour, own, owner, passerBy, start } from './world.ts';

const right = 'Practice-2026';
const email = 'registered@nhs.net';
const many = times(1_000, 200);
const lockEnds = new Date(start.getTime() + 12 * hour).toISOString();

onEachStore('many at once', (open) => {
  it(`64 of ${many} wrong passwords of one person exactly 3 are judged`, async () => {
    const { backend } = await open();
    const results = await Promise.all(
      Array.from({ length: many }, () => backend.signIn.signIn('esr', 'CONTRACTED01', 'wrong', own)),
    );
    const left = results.flatMap((signedIn) => (signedIn.result === 'wrong' ? [signedIn.left] : []));
    assert.deepEqual(left.sort(), [1, 2]);
    const locked = results.filter(({ result }) => result === 'locked');
    assert.equal(locked.length, many - 2);
    assert.ok(locked.every((told) => told.result === 'locked' && told.lockEnds === lockEnds));
    assert.deepEqual(await backend.signIn.signIn('esr', 'CONTRACTED01', right, own), { result: 'locked', lockEnds });
  });

  it(`64 the right password among ${many} guesses of a stranger goes in only as one of the first 3`, async () => {
    const { backend } = await open();
    const guesses = Array.from({ length: many }, (_, at) => (at === many / 2 ? right : `wrong-${at}`));
    const results = await Promise.all(
      guesses.map((guess) => backend.signIn.signIn('esr', 'CONTRACTED01', guess, passerBy())),
    );
    const judged = results.filter((told) => told.result === 'wrong' || told.result === 'signed-in');
    assert.ok(judged.length <= 3);
    assert.ok(results.filter(({ result }) => result === 'locked').length >= many - 3);
  });

  it('64 a crowd of strangers misses 30 times and no more, and its victim still gets in', async () => {
    const { backend } = await open();
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        backend.signIn.signIn('esr', 'CONTRACTED01', 'wrong', passerBy(`network:198.51.100.${at}`)),
      ),
    );
    assert.equal(results.filter(({ result }) => result === 'wrong').length, 30);
    assert.equal(results.filter(({ result }) => result === 'locked').length, 30);
    assert.equal((await backend.signIn.signIn('esr', 'CONTRACTED01', right, own)).result, 'signed-in');
  });

  it('one link sets one of ten passwords, from two places and by both of a person’s hands', async () => {
    const world = await open();
    await ask(world, forTraining(email));
    const token = await world.tokenFor(email);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        world.backend.tokens.complete(
          'training-interface',
          token,
          email,
          `${good}-${at}`,
          at % 2 === 0 ? own : passerBy(),
        ),
      ),
    );
    assert.equal(results.filter(({ result }) => result === 'done').length, 1);
    assert.equal(results.filter(({ result }) => result === 'used').length, 9);
    const [done] = results.flatMap(({ result }, at) => (result === 'done' ? [at] : []));
    const signIn = (at: number) => world.backend.signIn.signIn('training-interface', email, `${good}-${at}`, own);
    assert.equal((await signIn(done ?? -1)).result, 'signed-in');
  });

  it('ten requests at once leave one link that works, and it is in the newest mail', async () => {
    const world = await open();
    await Promise.all(Array.from({ length: 10 }, () => ask(world, forTraining(email))));
    const mails = await world.mailsTo(email);
    assert.ok(mails.length >= 1 && mails.length <= 3, String(mails.length));
    const tokens = mails.map(({ text }) => /token=([\w-]+)/.exec(text)?.[1] ?? '');
    const states = await Promise.all(tokens.map((token) => world.backend.tokens.state('training-interface', token)));
    assert.equal(states.filter((state) => state === 'live').length, 1);
  });

  it('a page opened by many scanners at once counts them all', async () => {
    const world = await open();
    const id = await askOwn(world, forTraining(email, owner(email)));
    const token = await world.tokenFor(email);
    await Promise.all(Array.from({ length: 25 }, () => world.backend.tokens.fetched('training-interface', token)));
    assert.equal((await world.backend.statuses.reset(id))?.fetched, 25);
  });

  it('tells the story of a lock through to a new password', async () => {
    const world = await open();
    for (let tried = 0; tried < 3; tried++) await world.backend.signIn.signIn('esr', 'REGISTERED01', 'wrong', own);
    const request = forEsr(email, undefined, owner(email));
    assert.deepEqual(await ask(world, request), { result: 'locked', values: { 'lock-ends': lockEnds } });
    world.pass(12 * hour);
    await askOwn(world, request);
    const token = await world.tokenFor(email);
    const { result } = await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, passerBy());
    assert.equal(result, 'done');
    assert.equal((await world.backend.signIn.signIn('esr', 'REGISTERED01', good, passerBy())).result, 'signed-in');
  });
});
