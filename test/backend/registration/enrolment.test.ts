import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import type { BackendSettings } from '../../../src/backend/backend.ts';
import type { Pass } from '../../../src/backend/registration/enrolment.ts';
import { times } from '../../every.ts';
import { onEachStore } from '../stores.ts';
import { openWorld, passerBy, start, type World } from '../world.ts';
import { begin, codeIn, details, email, enrol, enrolByEmail, notIt, prove } from './registering.ts';

const signIn = (world: World) => world.backend.signIn.signIn('nhsp-online', email, details.password, passerBy());

/** The code that an app shows so many milliseconds after the start. */
function shown(key: string, after = 0): string {
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: start.getTime() + after });
}

async function withApp(world: World): Promise<{ readonly pass: Pass; readonly key: string }> {
  const pass = await enrol(world);
  const chosen = await world.backend.enrolment.chooseFactor(pass, 'authenticator');
  assert.ok(typeof chosen === 'object' && chosen.authenticator !== undefined);
  return { pass, key: chosen.authenticator.key };
}

const factorOf = async (world: World) =>
  (await world.backend.accounts.load('nhsp-online', email))?.profile?.secondFactor;

describe('enrolling at NHSP:Online', () => {
  it('goes from the code to signing in, with codes by email, and makes the account at the last step', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const pass = await enrol(world);
    assert.deepEqual(await enrolment.chooseFactor(pass, 'email'), { result: 'chosen' });
    assert.equal(await enrolment.sendFactorCode(pass, 'other@nhs.net'), 'other-address');
    assert.equal(await enrolment.sendFactorCode(pass, ' Joined-the-bank@nhs.net'), 'sent');
    const code = await codeIn(world);
    assert.equal(await enrolment.verifyFactor(pass, notIt(code)), 'wrong');
    assert.equal(await enrolment.complete(pass), 'not-open');
    assert.equal(await enrolment.verifyFactor(pass, code), 'right');
    assert.equal((await signIn(world)).result, 'wrong');
    assert.equal(await enrolment.complete(pass), 'registered');
    assert.equal(await enrolment.complete(pass), 'registered');
    assert.equal((await signIn(world)).result, 'signed-in');
    assert.deepEqual((await world.backend.accounts.load('nhsp-online', email))?.profile, {
      firstName: 'Practice',
      lastName: 'Account',
      dateOfBirth: '1990-01-01',
      phone: '+447700900982',
      secondFactor: { kind: 'email' },
    });
  });

  it('sends codes by text message to the phone that was given', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const pass = await enrol(world);
    assert.deepEqual(await enrolment.chooseFactor(pass, 'text'), { result: 'chosen' });
    assert.equal(await enrolment.sendFactorCode(pass, '07700 900000'), 'other-address');
    assert.equal(await enrolment.sendFactorCode(pass, '+44 7700 900982'), 'sent');
    await world.backend.settled();
    const [text] = await world.texts.list();
    assert.equal(text?.mail.to, '+447700900982');
    const [code = ''] = /\d{6}/.exec(text?.mail.text ?? '') ?? [];
    assert.equal(await enrolment.verifyFactor(pass, code), 'right');
    assert.equal(await enrolment.complete(pass), 'registered');
    assert.deepEqual(await factorOf(world), { kind: 'text' });
  });

  it('takes the codes of an authenticator app, and keeps its key with the step that was used', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const { pass, key } = await withApp(world);
    assert.equal(await enrolment.sendFactorCode(pass, email), 'not-offered');
    const right = shown(key);
    assert.equal(await enrolment.verifyFactor(pass, notIt(right)), 'wrong');
    assert.equal(await enrolment.verifyFactor(pass, `${right.slice(0, 3)} ${right.slice(3)}`), 'right');
    assert.equal(await enrolment.complete(pass), 'registered');
    assert.deepEqual(await factorOf(world), {
      kind: 'authenticator',
      key,
      lastStep: Math.floor(start.getTime() / 30_000),
    });
  });

  it('does not offer text messages where nothing carries them', async () => {
    const none = { texts: undefined } as unknown as Partial<BackendSettings>;
    const world = await openWorld(none);
    assert.deepEqual(world.backend.enrolment.factors, ['email', 'authenticator']);
    const pass = await enrol(world);
    assert.equal(await world.backend.enrolment.chooseFactor(pass, 'text'), 'not-offered');
  });

  it('notes each step in the audit trail', async () => {
    const world = await openWorld();
    const noted: string[] = [];
    const { audit, enrolment } = world.backend;
    audit.note = async ({ event, about }) => void noted.push(about === email ? event : `${event} of somebody else`);
    const { pass, key } = await withApp(world);
    await enrolment.verifyFactor(pass, notIt(shown(key)));
    await enrolment.verifyFactor(pass, shown(key));
    await enrolment.complete(pass);
    assert.deepEqual(noted, [
      'registration-started',
      'mail-sent',
      'registration-code-right',
      'registration-details',
      'second-factor-authenticator-chosen',
      'second-factor-code-wrong',
      'second-factor-code-right',
      'registered',
    ]);
  });

  it('lets the choice be changed until it is verified, with no more codes than before', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const { pass, key } = await withApp(world);
    await enrolment.chooseFactor(pass, 'email');
    assert.equal(await enrolment.verifyFactor(pass, shown(key)), 'not-open');
    for (let sent = 0; sent < 2; sent++) assert.equal(await enrolment.sendFactorCode(pass, email), 'sent');
    await enrolment.chooseFactor(pass, 'text');
    for (let sent = 0; sent < 2; sent++) assert.equal(await enrolment.sendFactorCode(pass, details.phone), 'sent');
    assert.equal(await enrolment.sendFactorCode(pass, details.phone), 'limited');
    await enrolment.chooseFactor(pass, 'email');
    assert.equal(await enrolment.sendFactorCode(pass, email), 'limited');
  });

  it('keeps the key when the app is chosen again, until its guesses are used up', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const { pass, key } = await withApp(world);
    const again = async () => {
      const chosen = await enrolment.chooseFactor(pass, 'authenticator');
      return typeof chosen === 'object' ? chosen.authenticator?.key : undefined;
    };
    assert.equal(await again(), key);
    for (let guessed = 0; guessed < 5; guessed++) await enrolment.verifyFactor(pass, notIt(shown(key)));
    assert.equal(await enrolment.verifyFactor(pass, shown(key)), 'too-many');
    const fresh = await again();
    assert.ok(fresh !== undefined && fresh !== key);
    assert.equal(await enrolment.verifyFactor(pass, shown(fresh)), 'right');
  });

  it('asks for every field, and for a day that somebody can be born on', async () => {
    const world = await openWorld();
    const pass = await prove(world);
    const empty = { firstName: ' ', lastName: '', dateOfBirth: '', phone: '', password: '' };
    assert.deepEqual(await world.backend.enrolment.giveDetails(pass, empty), {
      problems: {
        password: 'Enter a new password',
        firstName: 'Enter your first name',
        lastName: 'Enter your last name',
        dateOfBirth: 'Enter your date of birth',
        phone: 'Enter your mobile phone number',
      },
    });
    for (const dateOfBirth of ['2027-01-01', '1900-12-31']) {
      const given = await world.backend.enrolment.giveDetails(pass, { ...details, dateOfBirth });
      assert.ok(typeof given === 'object' && given.problems.dateOfBirth !== undefined, dateOfBirth);
    }
  });

  it('opens nothing without the proof, nor out of order', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const { id, proof } = await prove(world);
    assert.equal(await enrolment.open({ id, proof: 'A'.repeat(43) }), undefined);
    assert.equal(await enrolment.giveDetails({ id, proof: '' }, details), 'not-open');
    assert.equal(await enrolment.chooseFactor({ id, proof }, 'email'), 'not-open');
    assert.equal(await enrolment.sendFactorCode({ id, proof }, email), 'not-open');
    assert.equal(await enrolment.verifyFactor({ id, proof }, '000000'), 'not-open');
    assert.equal(await enrolment.complete({ id, proof }), 'not-open');
    const begun = await begin(world);
    assert.equal(await enrolment.complete({ id: begun, proof }), 'not-open');
  });

  it('makes one account of two registrations, and says so to the slower', async () => {
    const world = await openWorld();
    const { enrolment } = world.backend;
    const passes: Pass[] = [];
    for (let person = 0; person < 2; person++) {
      const { pass, code } = await enrolByEmail(world);
      assert.equal(await enrolment.verifyFactor(pass, code), 'right');
      passes.push(pass);
    }
    const [first, second] = passes;
    assert.ok(first && second);
    assert.equal(await enrolment.complete(second), 'registered');
    assert.equal(await enrolment.complete(first), 'not-open');
    assert.equal(await enrolment.complete(second), 'registered');
  });
});

onEachStore('a code of the second factor', (open) => {
  it('can be guessed at 5 times, however many guesses come at once', async () => {
    const world = await open();
    const { enrolment } = world.backend;
    const { pass, code } = await enrolByEmail(world);
    const results = await Promise.all(
      Array.from({ length: times(200, 40) }, () => enrolment.verifyFactor(pass, notIt(code))),
    );
    assert.equal(results.filter((result) => result === 'wrong').length, 5);
    assert.equal(await enrolment.verifyFactor(pass, code), 'too-many');
  });

  it('of an authenticator app likewise', async () => {
    const world = await open();
    const { enrolment } = world.backend;
    const { pass, key } = await withApp(world);
    const guesses = Array.from({ length: times(200, 40) }, () => enrolment.verifyFactor(pass, notIt(shown(key))));
    assert.equal((await Promise.all(guesses)).filter((result) => result === 'wrong').length, 5);
  });

  it('completes one account, however often Continue is pressed at once', async () => {
    const world = await open();
    const { enrolment } = world.backend;
    const { pass, code } = await enrolByEmail(world);
    await enrolment.verifyFactor(pass, code);
    const results = await Promise.all(Array.from({ length: 10 }, () => enrolment.complete(pass)));
    assert.deepEqual([...new Set(results)], ['registered']);
    assert.equal((await signIn(world)).result, 'signed-in');
  });
});
