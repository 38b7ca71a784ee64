import assert from 'node:assert/strict';
import type { Details, Pass } from '../../src/backend/enrolment.ts';
import { hour, newKey, openWorld, start, stranger, type World } from './world.ts';

const minute = 60_000;
const email = 'joined-the-bank@nhs.net';
const details: Details = {
  firstName: 'Practice',
  lastName: 'Account',
  dateOfBirth: '1990-01-01',
  phone: '07700 900982',
  password: 'Ward-seven-7',
};

async function begin(world: World, address = email): Promise<string> {
  const answer = await world.backend.startRegistration({ email: address, person: stranger }, newKey());
  assert.equal(answer.result, 'done');
  const [, id] = /registration=([\w-]{43})$/.exec(answer.result === 'done' ? answer.values.page : '') ?? [];
  assert.ok(id);
  return id;
}

async function codeIn(world: World, address = email): Promise<string> {
  const [, code] = /code is: (\d{6})/.exec((await world.mailsTo(address)).at(-1)?.text ?? '') ?? [];
  assert.ok(code);
  return code;
}

const notIt = (code: string) => (code === '000000' ? '000001' : '000000');

async function prove(world: World): Promise<Pass> {
  const id = await begin(world);
  const entered = await world.backend.registrations.enterCode(id, await codeIn(world));
  assert.ok(entered.result === 'right');
  return { id, proof: entered.proof };
}

describe('registering for NHSP:Online', () => {
  it('goes from the code to signing in, with codes by email', async () => {
    const world = await openWorld();
    const { enrolment, signIn } = world.backend;
    const pass = await prove(world);
    assert.deepEqual(await enrolment.giveDetails(pass, details), { problems: {} });
    assert.equal(await enrolment.chooseFactor(pass, 'email'), 'chosen');
    assert.equal(await enrolment.sendFactorCode(pass, 'other@nhs.net'), 'other-address');
    assert.equal(await enrolment.sendFactorCode(pass, ' Joined-the-bank@nhs.net'), 'sent');
    assert.deepEqual(await signIn.signIn('nhsp-online', email, details.password), { result: 'wrong' });
    const code = await codeIn(world);
    assert.equal(await enrolment.enterFactorCode(pass, notIt(code)), 'wrong');
    assert.equal(await enrolment.enterFactorCode(pass, code), 'right');
    assert.deepEqual(await signIn.signIn('nhsp-online', email, details.password), { result: 'signed-in' });
  });

  it('sends codes by text message to the phone that was given', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const pass = await prove(world);
    await enrolment.giveDetails(pass, details);
    await enrolment.chooseFactor(pass, 'text');
    assert.equal(await enrolment.sendFactorCode(pass, '07700 900000'), 'other-address');
    assert.equal(await enrolment.sendFactorCode(pass, '+44 7700 900982'), 'sent');
    await world.backend.settled();
    const [text] = world.texts.list();
    assert.equal(text?.mail.to, '+447700900982');
    const [code = ''] = /\d{6}/.exec(text?.mail.text ?? '') ?? [];
    assert.equal(await enrolment.enterFactorCode(pass, code), 'right');
  });

  it('answers an address without a Join:Bank account alike, and sends it nothing', async () => {
    const world = await openWorld();
    const known = await begin(world);
    const unknown = await begin(world, 'nobody@nhs.net');
    const { registrations } = world.backend;
    assert.equal(await registrations.codeExpires(known), await registrations.codeExpires(unknown));
    assert.deepEqual(await world.mailsTo('nobody@nhs.net'), []);
    const guess = notIt(await codeIn(world));
    const results: string[][] = [];
    for (const id of [known, unknown]) {
      const seen: string[] = [];
      for (let guessed = 0; guessed < 6; guessed++) seen.push((await registrations.enterCode(id, guess)).result);
      for (let sent = 0; sent < 4; sent++) seen.push(await registrations.sendNewCode(id));
      seen.push((await registrations.enterCode(id, guess)).result);
      results.push(seen);
    }
    assert.deepEqual(results[0], results[1]);
    assert.deepEqual(results[0], [...Array(5).fill('wrong'), 'too-many', ...Array(3).fill('sent'), 'limited', 'wrong']);
  });

  it('tells a mailbox that is registered already', async () => {
    const world = await openWorld();
    await begin(world, 'contracted@nhs.net');
    const [mail] = await world.mailsTo('contracted@nhs.net');
    assert.match(mail?.text ?? '', /registered already/);
    assert.match(mail?.text ?? '', /https:\/\/latchkey\.example\/practice\/nhsp-online\/sign-in/);
  });

  it('asks for every field', async () => {
    const world = await openWorld();
    const pass = await prove(world);
    const empty = { firstName: ' ', lastName: '', dateOfBirth: '', phone: '', password: '' };
    assert.deepEqual(await world.backend.enrolment.giveDetails(pass, empty), {
      problems: {
        firstName: 'Enter your first name',
        lastName: 'Enter your last name',
        phone: 'Enter your mobile phone number',
        password: 'Enter a new password',
      },
    });
  });

  it('opens nothing without the proof, nor out of order', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const { id, proof } = await prove(world);
    assert.equal(await enrolment.open({ id, proof: 'A'.repeat(43) }), undefined);
    assert.equal(await enrolment.giveDetails({ id, proof: '' }, details), 'not-open');
    assert.equal(await enrolment.chooseFactor({ id, proof }, 'email'), 'not-open');
    assert.equal(await enrolment.sendFactorCode({ id, proof }, email), 'not-open');
    assert.equal(await enrolment.enterFactorCode({ id, proof }, '000000'), 'not-open');
  });
});

describe('a security code', () => {
  it('works for 15 minutes and not a moment longer', async () => {
    const world = await openWorld();
    const id = await begin(world);
    const code = await codeIn(world);
    assert.equal(
      await world.backend.registrations.codeExpires(id),
      new Date(start.getTime() + 15 * minute).toISOString(),
    );
    world.pass(15 * minute);
    assert.deepEqual(await world.backend.registrations.enterCode(id, code), { result: 'expired' });
  });

  it('works with spaces in it, once', async () => {
    const world = await openWorld();
    const id = await begin(world);
    const code = await codeIn(world);
    const { registrations } = world.backend;
    assert.equal((await registrations.enterCode(id, ` ${code.slice(0, 3)} ${code.slice(3)}`)).result, 'right');
    assert.equal((await registrations.enterCode(id, code)).result, 'unknown');
  });

  it('is replaced by a newer one', async () => {
    const world = await openWorld();
    const id = await begin(world);
    const first = await codeIn(world);
    await world.backend.registrations.sendNewCode(id);
    const second = await codeIn(world);
    if (first !== second) assert.equal((await world.backend.registrations.enterCode(id, first)).result, 'wrong');
    assert.equal((await world.backend.registrations.enterCode(id, second)).result, 'right');
  });

  it('can be guessed at 5 times, the right one included', async () => {
    const world = await openWorld();
    const id = await begin(world);
    const code = await codeIn(world);
    const results = await Promise.all(
      Array.from({ length: 50 }, () => world.backend.registrations.enterCode(id, notIt(code))),
    );
    assert.equal(results.filter(({ result }) => result === 'wrong').length, 5);
    assert.deepEqual(await world.backend.registrations.enterCode(id, code), { result: 'too-many' });
  });

  it('has no more guesses when a new one was asked for and could not be sent', async () => {
    const world = await openWorld();
    await begin(world);
    await begin(world);
    const id = await begin(world);
    const code = await codeIn(world);
    const { registrations } = world.backend;
    for (let guessed = 0; guessed < 5; guessed++) await registrations.enterCode(id, notIt(code));
    assert.equal(await registrations.sendNewCode(id), 'sent');
    assert.equal((await world.mailsTo(email)).length, 3);
    assert.deepEqual(await registrations.enterCode(id, code), { result: 'wrong' });
  });

  it('is over with its registration', async () => {
    const world = await openWorld();
    const id = await begin(world);
    world.pass(2 * hour);
    assert.equal(await world.backend.registrations.codeExpires(id), undefined);
    assert.equal(await world.backend.registrations.sendNewCode(id), 'unknown');
    assert.equal(await world.backend.registrations.codeExpires('A'.repeat(43)), undefined);
  });
});
