import assert from 'node:assert/strict';
import type { ResetRequest } from '../../../src/backend/contract.ts';
import { ask, askOwn, born, forEsr, forTraining } from '../asking.ts';
import { hour, newKey, openWorld, own, owner, start, type World } from '../world.ts';

const later = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString();

describe('asking for a reset, as a stranger', () => {
  it('62 has the same answer for every address', async () => {
    const world = await openWorld();
    const training = ['registered@nhs.net', 'nobody@nhs.net', 'first-week@nhs.net', 'contracted@nhs.net'];
    for (const email of training)
      assert.equal(
        JSON.stringify(await ask(world, forTraining(email))),
        JSON.stringify({ result: 'accepted', values: { 'link-seconds': 7200 } }),
      );
    const esr = [
      forEsr('registered@nhs.net'),
      forEsr('registered@nhs.net', '1990-01-02'),
      forEsr('locked@nhs.net'),
      forEsr('nobody@nhs.net'),
      forEsr('registered@trust.example'),
      forEsr('registered@nhs.net', born, owner('contracted@nhs.net')),
    ];
    for (const request of esr)
      assert.equal(
        JSON.stringify(await ask(world, request)),
        JSON.stringify({ result: 'accepted', values: { 'link-seconds': 14_400 } }),
      );
    await world.backend.settled();
    const written = new Set((await world.outbox.list()).map(({ mail }) => mail.to));
    assert.deepEqual([...written].sort(), [
      'contracted@nhs.net',
      'first-week@nhs.net',
      'locked@nhs.net',
      'registered@nhs.net',
    ]);
  });

  it('62 looks nothing up before it answers', async () => {
    const world = await openWorld();
    const read: string[] = [];
    const load = world.documents.load.bind(world.documents);
    world.documents.load = async (key) => {
      read.push(key.split(':')[0] ?? '');
      return load(key);
    };
    await ask(world, forTraining('registered@nhs.net'));
    // The job that it leaves may have begun by now: its account is read after the answer is kept.
    const before = read.slice(0, read.lastIndexOf('answer') + 1);
    assert.equal(before.filter((name) => name === 'answer').length, 2);
    assert.ok(!before.includes('account'), before.join());
    await world.backend.settled();
    assert.ok(read.includes('account'));
  });

  it('is answered though no mail can be sent', async () => {
    const mailer = { send: async () => Promise.reject(new Error('connection refused')) };
    const world = await openWorld({ mailer });
    assert.equal((await ask(world, forTraining('registered@nhs.net'))).result, 'accepted');
    await world.backend.settled();
  });

  it('tells the owner by mail, not the asker, that it is too soon or locked', async () => {
    const world = await openWorld();
    await ask(world, forTraining('first-week@nhs.net'));
    await ask(world, forEsr('locked@nhs.net'));
    assert.match((await world.mailsTo('first-week@nhs.net'))[0]?.text ?? '', /from Thursday 26 November/);
    assert.match((await world.mailsTo('locked@nhs.net'))[0]?.text ?? '', /locked until 15:10 today/);
  });

  it('with another date of birth sends nothing', async () => {
    const world = await openWorld();
    await ask(world, forEsr('registered@nhs.net', '1990-01-02'));
    assert.deepEqual(await world.mailsTo('registered@nhs.net'), []);
  });

  it('91 sends at most 3 mails an hour to a mailbox, with the same answer, and the newest link goes on working', async () => {
    const world = await openWorld();
    for (let asked = 0; asked < 8; asked++) {
      assert.equal((await ask(world, forTraining('registered@nhs.net'))).result, 'accepted');
      await world.backend.settled();
    }
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 3);
    const token = await world.tokenFor('registered@nhs.net');
    assert.equal(await world.backend.tokens.state('training-interface', token), 'live');
    world.pass(hour - 1);
    await ask(world, forTraining('registered@nhs.net'));
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 3);
    world.pass(1);
    await ask(world, forTraining('registered@nhs.net'));
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 4);
  });

  it('91 counts the letters of all systems to one mailbox together', async () => {
    const world = await openWorld();
    for (const request of [forTraining('registered@nhs.net'), forEsr('registered@nhs.net')])
      for (let asked = 0; asked < 3; asked++) {
        await ask(world, request);
        await world.backend.settled();
      }
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 3);
  });

  it('63 counts unknown addresses like known ones, and answers neither differently', async () => {
    for (const email of ['nobody@nhs.net', 'registered@nhs.net']) {
      const world = await openWorld();
      const taken: string[] = [];
      const take = world.backend.limits.take.bind(world.backend.limits);
      world.backend.limits.take = async (quota, whose) => {
        const wait = await take(quota, whose);
        taken.push(`${quota.name} ${whose} ${wait === undefined ? 'taken' : 'refused'}`);
        return wait;
      };
      for (let asked = 0; asked < 12; asked++) assert.equal((await ask(world, forTraining(email))).result, 'accepted');
      await world.backend.settled();
      const line = (result: string) => `address training-interface:${email} ${result}`;
      assert.deepEqual(taken, [...Array(10).fill(line('taken')), ...Array(2).fill(line('refused'))]);
    }
  });

  it('63 is limited as one requester, whatever the addresses', async () => {
    const world = await openWorld();
    const person = { tier: 'anonymous', requester: 'chat 7' } as const;
    const results: string[] = [];
    for (let asked = 0; asked < 22; asked++)
      results.push((await ask(world, forTraining(`nobody-${asked}@nhs.net`, person))).result);
    assert.deepEqual(results, [...Array(20).fill('accepted'), 'limited', 'limited']);
    const other = { tier: 'anonymous', requester: 'chat 8' } as const;
    assert.equal((await ask(world, forTraining('nobody@nhs.net', other))).result, 'accepted');
  });
});

describe('asking for a reset of an account of one’s own', () => {
  const cases: readonly (readonly [string, ResetRequest, unknown])[] = [
    [
      'registered',
      forTraining('registered@nhs.net', owner('Registered@NHS.net')),
      { result: 'done', values: { expires: later(7200) } },
    ],
    [
      'not registered',
      forTraining('nobody@nhs.net', owner('nobody@nhs.net')),
      { result: 'not-registered', values: {} },
    ],
    [
      'joined two days ago',
      forTraining('first-week@nhs.net', owner('first-week@nhs.net')),
      { result: 'too-soon', values: { 'available-from': '2026-11-26T00:00:00.000Z' } },
    ],
    [
      'locked',
      forEsr('locked@nhs.net', born, owner('locked@nhs.net')),
      { result: 'locked', values: { 'lock-ends': later(43_200) } },
    ],
    [
      'another date of birth',
      forEsr('registered@nhs.net', '1991-01-01', owner('registered@nhs.net')),
      { result: 'not-registered', values: {} },
    ],
    [
      'an address that is not nhs.net',
      forEsr('registered@trust.example', born, owner('registered@trust.example')),
      { result: 'not-nhs-net', values: {} },
    ],
    [
      'right',
      forEsr('registered@nhs.net', born, owner('registered@nhs.net')),
      { result: 'done', values: { expires: later(14_400) } },
    ],
    [
      'somebody else’s',
      forTraining('nobody@nhs.net', owner('registered@nhs.net')),
      { result: 'accepted', values: { 'link-seconds': 7200 } },
    ],
  ];
  for (const [name, request, answer] of cases)
    it(`${request.system}, ${name}`, async () => {
      const { result, values, ...more } = await ask(await openWorld(), request);
      assert.deepEqual({ result, values }, answer);
      assert.deepEqual(Object.keys(more), result === 'done' ? ['id'] : []);
    });

  it('46 takes no letter that only looks like another', async () => {
    const world = await openWorld();
    const lookAlike = owner('reg\u0131stered@nhs.net', 'registered\uff20nhs.net');
    assert.equal((await ask(world, forTraining('registered@nhs.net', lookAlike))).result, 'accepted');
  });

  it('lets nobody try dates of birth one after the other', async () => {
    const world = await openWorld();
    const person = owner('registered@nhs.net');
    const results: string[] = [];
    for (let day = 10; day < 20; day++)
      results.push((await ask(world, forEsr('registered@nhs.net', `1990-02-${day}`, person))).result);
    assert.deepEqual(results, [...Array(6).fill('not-registered'), ...Array(4).fill('limited')]);
  });

  it('says so when this hour’s mails have been sent', async () => {
    const world = await openWorld();
    const request = forTraining('registered@nhs.net', owner('registered@nhs.net'));
    const results: string[] = [];
    for (let asked = 0; asked < 4; asked++) {
      results.push((await ask(world, request)).result);
      await world.backend.settled();
    }
    assert.deepEqual(results, ['done', 'done', 'done', 'limited']);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 3);
  });

  it('says so when others have asked for the address too often', async () => {
    const world = await openWorld();
    for (let asked = 0; asked < 10; asked++) await ask(world, forTraining('contracted@nhs.net'));
    await world.backend.settled();
    const answer = await ask(world, forTraining('contracted@nhs.net', owner('contracted@nhs.net')));
    assert.deepEqual(answer, { result: 'limited', values: {} });
  });
});

describe('what stands in the way of an account', () => {
  it('is told', async () => {
    const { backend } = await openWorld();
    const status = (...of: Parameters<typeof backend.statuses.account>) => backend.statuses.account(...of);
    assert.deepEqual(await status('esr', 'nobody@nhs.net'), { registered: false, hasPassword: false });
    assert.deepEqual(await status('training-interface', 'contracted@nhs.net'), { registered: true, hasPassword: true });
    assert.deepEqual(await status('training-interface', 'first-week@nhs.net'), {
      registered: true,
      hasPassword: false,
      availableFrom: '2026-11-26T00:00:00.000Z',
    });
    assert.deepEqual(await status('esr', 'locked@nhs.net'), {
      registered: true,
      hasPassword: true,
      lockEnds: later(43_200),
    });
    assert.deepEqual(await status('nhsp-online', 'joined-the-bank@nhs.net'), { registered: true, hasPassword: false });
  });

  it('names the newest request, whoever made it', async () => {
    const world = await openWorld();
    await askOwn(world, forTraining('registered@nhs.net', owner('registered@nhs.net')));
    await ask(world, forTraining('registered@nhs.net'));
    const token = await world.tokenFor('registered@nhs.net');
    await world.backend.tokens.complete('training-interface', token, 'registered@nhs.net', 'Ward-seven-7', own);
    const { newestReset, hasPassword } = await world.backend.statuses.account(
      'training-interface',
      'registered@nhs.net',
    );
    assert.equal(newestReset?.state, 'used');
    assert.equal(hasPassword, true);
  });
});

describe('a repeated key', () => {
  it('61 has the first answer and one mail', async () => {
    const world = await openWorld();
    const request = forTraining('registered@nhs.net', owner('registered@nhs.net'));
    const first = await world.backend.requestReset(request, 'same');
    world.pass(60_000);
    assert.deepEqual(await world.backend.requestReset(request, 'same'), first);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('61 has one effect when it comes many times at once', async () => {
    const world = await openWorld();
    const request = forTraining('registered@nhs.net');
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.backend.requestReset(request, 'same')));
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('61 with another request is refused', async () => {
    const world = await openWorld();
    await world.backend.requestReset(forTraining('registered@nhs.net'), 'same');
    await assert.rejects(world.backend.requestReset(forTraining('other@nhs.net'), 'same'), { name: 'KeyReused' });
    await world.backend.requestReset(forEsr('registered@nhs.net'), 'born');
    await assert.rejects(world.backend.requestReset(forEsr('registered@nhs.net', '1990-01-02'), 'born'), {
      name: 'KeyReused',
    });
  });

  it('may be used again when the first try failed, and takes nothing twice', async () => {
    const failing = ['limit-2', 'reset', 'answer'];
    for (const part of failing) {
      const world = await openWorld();
      let isDown = true;
      failSaves(world, (key) => isDown && key.startsWith(`${part}:`));
      const request = forTraining('registered@nhs.net', owner('registered@nhs.net'));
      await assert.rejects(world.backend.requestReset(request, 'same'), { name: 'StoreUnavailable' }, part);
      isDown = false;
      // The claim of a process that has ended is nobody's after half a minute.
      world.pass(31_000);
      assert.equal((await world.backend.requestReset(request, 'same')).result, 'done', part);
      assert.equal((await world.mailsTo('registered@nhs.net')).length, 1, part);
      const results: string[] = [];
      for (let more = 0; more < 3; more++) results.push((await ask(world, request)).result);
      assert.deepEqual(results, ['done', 'done', 'limited'], part);
    }
  });

  it('is one request when the process ended after the work and before its answer was kept', async () => {
    const world = await openWorld();
    const { resets } = world.backend;
    const request = forTraining('registered@nhs.net', owner('registered@nhs.net'));
    const id = newKey().padEnd(43, 'A');
    const first = await resets.request(request, id);
    await world.backend.settled();
    world.pass(40_000);
    assert.deepEqual(await resets.request(request, id), first);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });
});

function failSaves(world: World, fails: (key: string) => boolean): void {
  const save = world.documents.saveIfUnchanged.bind(world.documents);
  world.documents.saveIfUnchanged = async (key, ...rest) => {
    if (fails(key)) throw Object.assign(new Error('down'), { name: 'StoreUnavailable' });
    return save(key, ...rest);
  };
}
