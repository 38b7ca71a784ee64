import assert from 'node:assert/strict';
import type { Person, ResetRequest } from '../../src/backend/contract.ts';
import { hour, newKey, openWorld, owner, start, stranger, type World } from './world.ts';

const born = '1990-01-01';
const good = 'Ward-seven-7';

const forTraining = (email: string, person: Person = stranger): ResetRequest => ({
  system: 'training-interface',
  email,
  person,
});
const forEsr = (email: string, dateOfBirth = born, person: Person = stranger): ResetRequest => ({
  system: 'esr',
  email,
  dateOfBirth,
  person,
});
const ask = (world: World, request: ResetRequest) => world.backend.requestReset(request, newKey());
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString();

describe('asking for a reset, as a stranger', () => {
  it('has the same answer for every address', async () => {
    const world = await openWorld();
    const training = ['registered@nhs.net', 'nobody@nhs.net', 'first-week@nhs.net', 'contracted@nhs.net'];
    for (const email of training)
      assert.equal(
        JSON.stringify(await ask(world, forTraining(email))),
        JSON.stringify({ result: 'done', values: { expires: later(7200) } }),
      );
    const esr = [
      forEsr('registered@nhs.net'),
      forEsr('registered@nhs.net', '1990-01-02'),
      forEsr('locked@nhs.net'),
      forEsr('nobody@nhs.net'),
      forEsr('registered@trust.example'),
    ];
    for (const request of esr)
      assert.equal(
        JSON.stringify(await ask(world, request)),
        JSON.stringify({ result: 'done', values: { expires: later(14_400) } }),
      );
    await world.backend.settled();
    const written = new Set(world.outbox.list().map(({ mail }) => mail.to));
    assert.deepEqual([...written].sort(), [
      'contracted@nhs.net',
      'first-week@nhs.net',
      'locked@nhs.net',
      'registered@nhs.net',
    ]);
  });

  it('looks nothing up before it answers', async () => {
    const world = await openWorld();
    const read: string[] = [];
    const load = world.documents.load.bind(world.documents);
    world.documents.load = async (key) => {
      read.push(key);
      return load(key);
    };
    await ask(world, forTraining('registered@nhs.net'));
    assert.deepEqual(
      read.map((key) => key.split(':')[0]),
      ['answer', 'answer'],
    );
    await world.backend.settled();
    assert.ok(read.some((key) => key.startsWith('account:')));
  });

  it('mails the link of the Training Interface from its own sender', async () => {
    const world = await openWorld();
    await ask(world, forTraining('registered@nhs.net'));
    const [mail] = await world.mailsTo('registered@nhs.net');
    assert.equal(mail?.from, 'mandatorytraining.lth@nhs.net');
    assert.match(
      mail?.text ?? '',
      /^https:\/\/latchkey\.example\/practice\/training-interface\/reset\?token=[\w-]{43}$/m,
    );
    assert.match(mail?.text ?? '', /until 05:10 today/);
  });

  it('mails the username of ESR with the link', async () => {
    const world = await openWorld();
    await ask(world, forEsr('registered@nhs.net'));
    const [mail] = await world.mailsTo('registered@nhs.net');
    assert.match(mail?.text ?? '', /username is: REGISTERED01/);
    assert.match(mail?.text ?? '', /until 07:10 today/);
  });

  it('tells the owner by mail, not the asker, that it is too soon or locked', async () => {
    const world = await openWorld();
    await ask(world, forTraining('first-week@nhs.net'));
    await ask(world, forEsr('locked@nhs.net'));
    assert.match((await world.mailsTo('first-week@nhs.net'))[0]?.text ?? '', /from Wednesday 25 November/);
    assert.match((await world.mailsTo('locked@nhs.net'))[0]?.text ?? '', /locked until 15:10 today/);
  });

  it('with another date of birth sends nothing', async () => {
    const world = await openWorld();
    await ask(world, forEsr('registered@nhs.net', '1990-01-02'));
    assert.deepEqual(await world.mailsTo('registered@nhs.net'), []);
  });

  it('sends at most 3 mails an hour to a mailbox, with the same answer, and the newest link goes on working', async () => {
    const world = await openWorld();
    for (let asked = 0; asked < 10; asked++) {
      const answer = await ask(world, forTraining('registered@nhs.net'));
      assert.equal(answer.result, 'done');
      await world.backend.settled();
    }
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 3);
    const token = await world.tokenFor('registered@nhs.net');
    assert.equal(await world.backend.tokens.state('training-interface', token), 'live');
    world.pass(hour);
    await ask(world, forTraining('registered@nhs.net'));
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 4);
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
      { result: 'too-soon', values: { 'available-from': '2026-11-25T00:00:00.000Z' } },
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
      'right',
      forEsr('registered@nhs.net', born, owner('registered@nhs.net')),
      { result: 'done', values: { expires: later(14_400) } },
    ],
    [
      'somebody else’s',
      forTraining('nobody@nhs.net', owner('registered@nhs.net')),
      { result: 'done', values: { expires: later(7200) } },
    ],
  ];
  for (const [name, request, answer] of cases)
    it(`${request.system}, ${name}`, async () => assert.deepEqual(await ask(await openWorld(), request), answer));

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
    for (let asked = 0; asked < 4; asked++) results.push((await ask(world, request)).result);
    assert.deepEqual(results, ['done', 'done', 'done', 'limited']);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 3);
  });
});

describe('a reset link', () => {
  const complete = (world: World, token: string, email = 'registered@nhs.net', password = good) =>
    world.backend.tokens.complete('training-interface', token, email, password);

  async function openWithLink(): Promise<{ world: World; token: string }> {
    const world = await openWorld();
    await ask(world, forTraining('registered@nhs.net'));
    return { world, token: await world.tokenFor('registered@nhs.net') };
  }

  it('sets the password, once', async () => {
    const { world, token } = await openWithLink();
    assert.deepEqual(await complete(world, token), { result: 'done' });
    assert.deepEqual(await complete(world, token, 'registered@nhs.net', 'Ward-eight-8'), { result: 'used' });
    const { signIn } = world.backend;
    assert.deepEqual(await signIn.signIn('training-interface', ' Registered@nhs.net', good), { result: 'signed-in' });
    assert.deepEqual(await signIn.signIn('training-interface', 'registered@nhs.net', 'Ward-eight-8'), {
      result: 'wrong',
    });
  });

  it('sets one of ten passwords sent at once', async () => {
    const { world, token } = await openWithLink();
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) => complete(world, token, 'registered@nhs.net', `Ward-seven-${at}`)),
    );
    assert.equal(results.filter(({ result }) => result === 'done').length, 1);
    assert.equal(results.filter(({ result }) => result === 'used').length, 9);
  });

  it('works for 2 hours and not a moment longer', async () => {
    const { world, token } = await openWithLink();
    world.pass(2 * hour - 1);
    assert.equal(await world.backend.tokens.state('training-interface', token), 'live');
    world.pass(1);
    assert.equal(await world.backend.tokens.state('training-interface', token), 'expired');
    assert.deepEqual(await complete(world, token), { result: 'expired' });
  });

  it('is superseded by a newer one', async () => {
    const { world, token } = await openWithLink();
    await ask(world, forTraining('registered@nhs.net'));
    const newer = await world.tokenFor('registered@nhs.net');
    assert.deepEqual(await complete(world, token), { result: 'superseded' });
    assert.deepEqual(await complete(world, newer), { result: 'done' });
  });

  it('is not used up by a wrong address or a weak password', async () => {
    const { world, token } = await openWithLink();
    assert.deepEqual(await complete(world, token, 'other@nhs.net'), { result: 'other-account' });
    assert.equal((await complete(world, token, 'registered@nhs.net', 'short')).result, 'weak');
    assert.deepEqual(await complete(world, token), { result: 'done' });
  });

  it('of another system, or of nobody, is unknown', async () => {
    const { world, token } = await openWithLink();
    assert.equal(await world.backend.tokens.state('esr', token), 'unknown');
    for (const made of ['', 'x', '../..', 'A'.repeat(43), 'A'.repeat(10_000)])
      assert.equal(await world.backend.tokens.state('training-interface', made), 'unknown');
  });

  it('is kept as a hash alone, and no password, date of birth or code is kept to be read', async () => {
    const kept: string[] = [];
    const world = await openWorld();
    const save = world.documents.saveIfUnchanged.bind(world.documents);
    world.documents.saveIfUnchanged = async (key, ...rest) => {
      kept.push(`${key} ${JSON.stringify(rest)}`);
      return save(key, ...rest);
    };
    await ask(world, forEsr('registered@nhs.net', born));
    const token = await world.tokenFor('registered@nhs.net');
    await world.backend.tokens.complete('esr', token, 'REGISTERED01', good);
    assert.ok(kept.length > 4);
    for (const line of [...kept, ...world.logged]) {
      assert.ok(!line.includes(token), 'the token');
      assert.ok(!line.includes(good), 'the password');
      assert.ok(!line.includes(born) || line.startsWith('account:esr:'), 'the date of birth');
    }
  });

  it('of ESR works for 4 hours, for the username in the mail, whatever its capitals', async () => {
    const world = await openWorld();
    await ask(world, forEsr('registered@nhs.net'));
    const token = await world.tokenFor('registered@nhs.net');
    world.pass(4 * hour - 1);
    const { tokens, signIn } = world.backend;
    assert.deepEqual(await tokens.complete('esr', token, 'CONTRACTED01', good), { result: 'other-account' });
    assert.deepEqual(await tokens.complete('esr', token, ' registered01 ', good), { result: 'done' });
    assert.deepEqual(await signIn.signIn('esr', 'registered01', good), { result: 'signed-in' });
  });

  it('does not work while ESR is locked, and is not used up by trying', async () => {
    const world = await openWorld();
    await ask(world, forEsr('registered@nhs.net'));
    const token = await world.tokenFor('registered@nhs.net');
    for (let tried = 0; tried < 3; tried++) await world.backend.signIn.signIn('esr', 'REGISTERED01', 'wrong');
    assert.deepEqual(await world.backend.tokens.complete('esr', token, 'REGISTERED01', good), {
      result: 'locked',
      lockEnds: later(43_200),
    });
    assert.equal(await world.backend.tokens.state('esr', token), 'live');
  });
});

describe('a repeated key', () => {
  it('has the first answer and one mail', async () => {
    const world = await openWorld();
    const request = forTraining('registered@nhs.net', owner('registered@nhs.net'));
    const first = await world.backend.requestReset(request, 'same');
    world.pass(60_000);
    assert.deepEqual(await world.backend.requestReset(request, 'same'), first);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('has one effect when it comes many times at once', async () => {
    const world = await openWorld();
    const request = forTraining('registered@nhs.net');
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.backend.requestReset(request, 'same')));
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('with another request is refused', async () => {
    const world = await openWorld();
    await world.backend.requestReset(forTraining('registered@nhs.net'), 'same');
    await assert.rejects(world.backend.requestReset(forTraining('other@nhs.net'), 'same'), { name: 'KeyReused' });
    await world.backend.requestReset(forEsr('registered@nhs.net'), 'born');
    await assert.rejects(world.backend.requestReset(forEsr('registered@nhs.net', '1990-01-02'), 'born'), {
      name: 'KeyReused',
    });
  });

  it('may be used again when the first try failed', async () => {
    const world = await openWorld();
    const save = world.documents.saveIfUnchanged.bind(world.documents);
    let isDown = true;
    world.documents.saveIfUnchanged = async (key, ...rest) => {
      if (isDown && key.startsWith('token:')) throw Object.assign(new Error('down'), { name: 'StoreUnavailable' });
      return save(key, ...rest);
    };
    const request = forTraining('registered@nhs.net', owner('registered@nhs.net'));
    await assert.rejects(world.backend.requestReset(request, 'same'), { name: 'StoreUnavailable' });
    isDown = false;
    assert.equal((await world.backend.requestReset(request, 'same')).result, 'done');
    assert.equal((await world.mailsTo('registered@nhs.net')).length, 1);
  });
});

describe('a mail that cannot be sent', () => {
  it('is tried again, and makes no second link', async () => {
    const sent: string[] = [];
    let failures = 2;
    const mailer = {
      async send({ text }: { readonly text: string }) {
        sent.push(text);
        if (failures-- > 0) throw new Error('421 try again later');
      },
    };
    const world = await openWorld({ mailer });
    await ask(world, forTraining('registered@nhs.net'));
    await world.backend.settled();
    assert.equal(sent.length, 3);
    assert.equal(new Set(sent).size, 1);
    assert.ok(world.logged.every((line) => !line.includes('registered@')));
  });

  it('is given up in the end, and the log says so', async () => {
    const mailer = { send: async () => Promise.reject(new Error('refused')) };
    const world = await openWorld({ mailer });
    await ask(world, forTraining('registered@nhs.net'));
    await world.backend.settled();
    assert.ok(world.logged.some((line) => line.includes('mail-abandoned')));
  });
});
