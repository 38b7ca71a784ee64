import assert from 'node:assert/strict';
import type { Person } from '../../../src/backend/contract.ts';
import { quotas } from '../../../src/backend/limits/quotas.ts';
import type { WorkQueue } from '../../../src/backend/ports.ts';
import { onEachStore } from '../stores.ts';
import { hour, newKey, openWorld, owner, start, stranger } from '../world.ts';
import { begin, codeIn, email, notIt } from './registering.ts';

const minute = 60_000;

interface Added {
  readonly id: string;
  readonly job: unknown;
}

/** A queue whose jobs are done when a test says so, and as often. */
function byHand() {
  const jobs: Added[] = [];
  let work: ((job: unknown, isLastTry: boolean) => Promise<void>) | undefined;
  const queue: WorkQueue = {
    add: async (id, job) => void jobs.push({ id, job: JSON.parse(JSON.stringify(job)) }),
    onJob: (given) => {
      work = given;
    },
    settled: async () => {},
    close: async () => {},
  };
  return { queue, jobs, doJob: async (added: Added | undefined) => work?.(added?.job, false) };
}

describe('starting a registration', () => {
  it('answers an address without a Join:Bank account alike, and sends it nothing', async () => {
    const world = await openWorld();
    const { registrations } = world.backend;
    const known = await begin(world);
    const unknown = await begin(world, 'nobody@nhs.net');
    assert.equal(await registrations.codeExpires(known), await registrations.codeExpires(unknown));
    assert.deepEqual(await world.mailsTo('nobody@nhs.net'), []);
    const guess = notIt(await codeIn(world));
    const results: string[][] = [];
    for (const id of [known, unknown]) {
      const seen: string[] = [];
      for (let guessed = 0; guessed < 6; guessed++) seen.push((await registrations.enterCode(id, guess)).result);
      for (let sent = 0; sent < 4; sent++) seen.push((await registrations.sendNewCode(id)).result);
      seen.push((await registrations.enterCode(id, guess)).result);
      results.push(seen);
    }
    assert.deepEqual(results[0], results[1]);
    assert.deepEqual(results[0], [...Array(5).fill('wrong'), 'too-many', ...Array(3).fill('sent'), 'limited', 'wrong']);
  });

  it('looks nobody up before it has answered', async () => {
    const world = await openWorld({ queue: byHand().queue });
    const looked: string[] = [];
    const { load } = world.backend.accounts;
    world.backend.accounts.load = (async (...asked: Parameters<typeof load>) => {
      looked.push(asked.join());
      return load.apply(world.backend.accounts, asked);
    }) as typeof load;
    await begin(world);
    await begin(world, 'nobody@nhs.net');
    assert.deepEqual(looked, []);
  });

  it('tells a mailbox that is registered already', async () => {
    const world = await openWorld();
    await begin(world, 'contracted@nhs.net');
    const [mail] = await world.mailsTo('contracted@nhs.net');
    assert.match(mail?.text ?? '', /registered already/);
    assert.match(mail?.text ?? '', /https:\/\/latchkey\.example\/practice\/nhsp-online\/sign-in/);
  });

  it('is the same registration, and the same mail, when the same key comes again', async () => {
    const world = await openWorld();
    assert.equal(await begin(world, email, 'once'), await begin(world, email, 'once'));
    assert.equal((await world.mailsTo(email)).length, 1);
    assert.notEqual(await begin(world), await begin(world));
  });

  it('sends one code, whatever was lost between the job and the answer', async () => {
    const world = await openWorld();
    const request = { email, person: stranger };
    const { registrations } = world.backend;
    const [first, again] = [await registrations.start(request, 'a'), await registrations.start(request, 'a')];
    assert.deepEqual(first, again);
    assert.equal((await world.mailsTo(email)).length, 1);
    assert.ok(first.result === 'done');
    assert.equal((await registrations.enterCode(first.id, await codeIn(world))).result, 'right');
  });

  it('sends the same code again, and takes the mailbox once, when its job is done again', async () => {
    const { queue, jobs, doJob } = byHand();
    const world = await openWorld({ queue });
    const id = await begin(world);
    const [code] = jobs.splice(0);
    for (let again = 0; again < 5; again++) await doJob(code);
    const letters = jobs.splice(0);
    assert.equal(letters.length, 5);
    assert.equal(new Set(letters.map((letter) => JSON.stringify(letter))).size, 1, 'one letter, under one id');
    await doJob(letters[0]);
    const right = await codeIn(world);
    await begin(world);
    await begin(world);
    for (const job of jobs.splice(0)) await doJob(job);
    assert.equal(jobs.length, 2, 'the mailbox has two letters left');
    assert.equal((await world.backend.registrations.enterCode(id, right)).result, 'right');
  });

  it('gives a code that is sent again no new guesses', async () => {
    const { queue, jobs, doJob } = byHand();
    const world = await openWorld({ queue });
    const id = await begin(world);
    const [code] = jobs.splice(0);
    await doJob(code);
    await doJob(jobs.splice(0)[0]);
    const right = await codeIn(world);
    for (let guessed = 0; guessed < 4; guessed++) await world.backend.registrations.enterCode(id, notIt(right));
    await doJob(code);
    assert.equal((await world.backend.registrations.enterCode(id, notIt(right))).result, 'wrong');
    assert.equal((await world.backend.registrations.enterCode(id, right)).result, 'too-many');
  });

  it('sends no code that a newer one has replaced before it could go', async () => {
    const { queue, jobs, doJob } = byHand();
    const world = await openWorld({ queue });
    const id = await begin(world);
    await world.backend.registrations.sendNewCode(id);
    const [first, second] = jobs.splice(0);
    await doJob(first);
    assert.deepEqual(jobs, []);
    await doJob(second);
    await doJob(jobs.splice(0)[0]);
    assert.equal((await world.backend.registrations.enterCode(id, await codeIn(world))).result, 'right');
  });

  it('takes what one network or one person may ask for, unknown addresses included', async () => {
    const world = await openWorld();
    const from = async (person: Person, address: string) =>
      (await world.backend.startRegistration({ email: address, person }, newKey())).result;
    const network: Person = { tier: 'anonymous', requester: '192.0.2.7' };
    for (let asked = 0; asked < quotas.requester.most; asked++)
      assert.equal(await from(network, `nobody-${asked}@nhs.net`), 'done');
    assert.equal(await from(network, email), 'limited');
    assert.equal(await from({ tier: 'anonymous', requester: '192.0.2.8' }, email), 'done');
    const person = owner(email);
    for (let asked = 0; asked < quotas.person.most; asked++)
      assert.equal(await from(person, `p-${asked}@nhs.net`), 'done');
    assert.equal(await from(person, email), 'limited');
  });

  it('stops at what one address may be asked for, and does not tell a stranger', async () => {
    const world = await openWorld();
    for (const address of [email, 'nobody@nhs.net']) {
      for (let asked = 0; asked < quotas.address.most + 2; asked++) await begin(world, address);
      const told = await world.backend.startRegistration({ email: address, person: owner(address) }, newKey());
      assert.equal(told.result, 'limited');
    }
    assert.equal((await world.mailsTo(email)).length, 3);
  });
});

onEachStore('a security code', (open) => {
  it('works for 15 minutes and not a moment longer', async () => {
    const world = await open();
    const id = await begin(world);
    const code = await codeIn(world);
    const expires = new Date(start.getTime() + 15 * minute).toISOString();
    assert.equal(await world.backend.registrations.codeExpires(id), expires);
    world.pass(15 * minute);
    assert.deepEqual(await world.backend.registrations.enterCode(id, code), { result: 'expired' });
  });

  it('works with spaces in it, once', async () => {
    const world = await open();
    const id = await begin(world);
    const code = await codeIn(world);
    const { registrations } = world.backend;
    assert.equal((await registrations.enterCode(id, ` ${code.slice(0, 3)} ${code.slice(3)}`)).result, 'right');
    assert.equal((await registrations.enterCode(id, code)).result, 'unknown');
  });

  it('is replaced by a newer one', async () => {
    const world = await open();
    const id = await begin(world);
    const first = await codeIn(world);
    world.pass(minute);
    assert.deepEqual(await world.backend.registrations.sendNewCode(id), {
      result: 'sent',
      expires: new Date(start.getTime() + 16 * minute).toISOString(),
    });
    const second = await codeIn(world);
    if (first !== second) assert.equal((await world.backend.registrations.enterCode(id, first)).result, 'wrong');
    assert.equal((await world.backend.registrations.enterCode(id, second)).result, 'right');
  });

  it('can be guessed at 5 times, however many guesses come at once', async () => {
    const world = await open();
    const id = await begin(world);
    const code = await codeIn(world);
    const { registrations } = world.backend;
    const results = await Promise.all(Array.from({ length: 200 }, () => registrations.enterCode(id, notIt(code))));
    assert.equal(results.filter(({ result }) => result === 'wrong').length, 5);
    assert.equal(results.filter(({ result }) => result === 'too-many').length, 195);
    assert.deepEqual(await registrations.enterCode(id, code), { result: 'too-many' });
  });

  it('opens one registration, however often it is entered at once', async () => {
    const world = await open();
    const id = await begin(world);
    const code = await codeIn(world);
    const results = await Promise.all(
      Array.from({ length: 20 }, () => world.backend.registrations.enterCode(id, code)),
    );
    assert.equal(results.filter(({ result }) => result === 'right').length, 1);
  });

  it('has no more guesses when a new one was asked for and could not be sent', async () => {
    const world = await open();
    await begin(world);
    await begin(world);
    const id = await begin(world);
    const code = await codeIn(world);
    const { registrations } = world.backend;
    for (let guessed = 0; guessed < 5; guessed++) await registrations.enterCode(id, notIt(code));
    assert.equal((await registrations.sendNewCode(id)).result, 'sent');
    assert.equal((await world.mailsTo(email)).length, 3);
    assert.deepEqual(await registrations.enterCode(id, code), { result: 'wrong' });
  });

  it('is kept nowhere that it can be read or found from', async () => {
    const world = await open();
    const saved: string[] = [];
    const { saveIfUnchanged } = world.documents;
    world.documents.saveIfUnchanged = async (key, revision, value, ttl) => {
      saved.push(`${key} ${JSON.stringify(value)}`);
      return saveIfUnchanged.call(world.documents, key, revision, value, ttl);
    };
    const id = await begin(world);
    const code = await codeIn(world);
    const ours = saved.filter((line) => line.startsWith('registration'));
    assert.ok(ours.length > 0);
    for (const line of ours) assert.ok(!line.includes(`"${code}"`) && !line.includes(id), line);
  });
});

describe('a registration', () => {
  it('is over two hours after its last step', async () => {
    const world = await openWorld();
    const id = await begin(world);
    world.pass(2 * hour);
    assert.equal(await world.backend.registrations.codeExpires(id), undefined);
    assert.deepEqual(await world.backend.registrations.sendNewCode(id), { result: 'unknown' });
    assert.equal(await world.backend.registrations.codeExpires('A'.repeat(43)), undefined);
  });
});
