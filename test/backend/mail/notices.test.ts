import assert from 'node:assert/strict';
import sinon from 'sinon';
import { type Account, account, type SecondFactor } from '../../../src/backend/accounts/accounts.ts';
import { changesBetween, maskedAddress } from '../../../src/backend/accounts/changes.ts';
import { Passwords } from '../../../src/backend/accounts/passwords.ts';
import { onSqlite } from '../../on-sqlite.ts';
import { ask, born, forEsr, forTraining, good } from '../asking.ts';
import { email as bank, begin, details, enrol, enrolByEmail } from '../registration/registering.ts';
import { onEachStore } from '../stores.ts';
import { hour, openWorld, own, owner, passerBy, publicUrl, start, type World } from '../world.ts';

const email = 'registered@nhs.net';
const minute = 60_000;

const noticesTo = async (world: World, address: string) =>
  (await world.mailsTo(address)).filter(({ text }) => text.includes('/not-me?token='));
const tokenIn = ({ text }: { readonly text: string }) => /not-me\?token=([\w-]{43})/.exec(text)?.[1] ?? '';
const reset = async (world: World, password = good) => {
  await ask(world, forTraining(email));
  const token = await world.tokenFor(email);
  const { result } = await world.backend.tokens.complete('training-interface', token, email, password, own);
  assert.equal(result, 'done');
};
const register = async (world: World) => {
  const { pass, code } = await enrolByEmail(world);
  assert.equal(await world.backend.enrolment.verifyFactor(pass, code), 'right');
  assert.equal(await world.backend.enrolment.complete(pass), 'registered');
};

onEachStore('the owner of an account', (open) => {
  it('is told of a registration: password, way to get codes and phone number in one mail', async () => {
    const world = await open();
    await register(world);
    const [mail, ...more] = await noticesTo(world, bank);
    assert.ok(mail);
    assert.equal(more.length, 0);
    assert.equal(mail.subject, 'Your NHSP:Online account was changed');
    const all = 'password, way to get codes, phone number and date of birth';
    const said = `The NHSP:Online account was registered at 03:10 on Friday 20 November (UK time), with a new ${all}.`;
    assert.ok(mail.text.startsWith(`${said}\n`), mail.text);
    assert.ok(mail.text.includes(`${publicUrl}/practice/not-me?token=`));
    for (const secret of [details.password, details.phone, '7700', born])
      assert.ok(!mail.text.includes(secret), secret);
  });

  it('ends what was registered, and what was being registered, by saying that it was not them', async () => {
    const world = await open();
    await register(world);
    const { backend } = world;
    const begun = await backend.signIn.begin('nhsp-online', bank, details.password, passerBy());
    assert.equal(begun.result, 'code-needed');
    const [mail] = await noticesTo(world, bank);
    world.pass(1000);
    assert.equal(await backend.notices.disown(tokenIn(mail ?? assert.fail())), 'live');
    const account = await backend.accounts.load('nhsp-online', bank);
    assert.deepEqual([account?.password, account?.profile, account?.devices], [undefined, undefined, undefined]);
    const code = (await world.mailsTo(bank)).flatMap(({ text }) => /code is:\s*(\d{6})/.exec(text)?.[1] ?? []).at(-1);
    assert.ok(begun.result === 'code-needed' && code !== undefined);
    assert.equal((await backend.secondStep.enterCode(begun.id, code)).result, 'unknown', 'the code before it is void');
    assert.deepEqual(
      world.disowned.map((one) => [one.system, one.account, one.saidAt]),
      [['nhsp-online', 'j•••k@nhs.net', 'address-on-record']],
    );

    world.pass(hour);
    await begin(world, bank);
    assert.match((await world.mailsTo(bank)).at(-1)?.text ?? '', /on hold/, 'no code, until somebody has checked');
    await backend.accounts.release('nhsp-online', bank);
    world.pass(hour);
    await register(world);
    assert.equal((await noticesTo(world, bank)).length, 2);
  });

  it('is not registered over by one whose registration was under way', async () => {
    const world = await open();
    const { pass, code } = await enrolByEmail(world);
    const second = await enrol(world);
    const { enrolment, notices, accounts } = world.backend;
    await enrolment.verifyFactor(pass, code);
    await enrolment.complete(pass);
    const [mail] = await noticesTo(world, bank);
    world.pass(1000);
    await notices.disown(tokenIn(mail ?? assert.fail()));
    await enrolment.chooseFactor(second, 'email');
    await enrolment.sendFactorCode(second, bank);
    const codes = (await world.mailsTo(bank)).flatMap(({ text }) => /code is:\s*(\d{6})/.exec(text)?.[1] ?? []);
    assert.equal(await enrolment.verifyFactor(second, codes.at(-1) ?? ''), 'right');
    assert.equal(await enrolment.complete(second), 'not-open');
    await accounts.release('nhsp-online', bank);
    assert.equal(await enrolment.complete(second), 'not-open', 'nor when the account is free again');
  });

  it('has no link made for a request that came before the account was put on hold, or while it is', async () => {
    const world = await open();
    await reset(world);
    const [mail] = await noticesTo(world, email);
    const { accounts, notices, tokens } = world.backend;
    const asked = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString();
    const issue = (seconds: number, name: string) =>
      tokens.issue({
        id: name.repeat(43),
        system: 'training-interface',
        email,
        token: name.repeat(43),
        asked: asked(seconds),
        expires: asked(7200),
      });
    world.pass(10_000);
    assert.equal(await notices.disown(tokenIn(mail ?? assert.fail())), 'live');
    assert.equal(await issue(5, 'a'), 'unknown');
    assert.equal(await issue(15, 'b'), 'unknown');
    assert.equal(await accounts.release('training-interface', email), true);
    assert.equal(await accounts.release('training-interface', email), false);
    assert.equal(await issue(5, 'c'), 'unknown');
    assert.equal(await issue(15, 'd'), 'live');
  });

  it('is told no more than a stranger while the account is on hold, and has a letter that says so', async () => {
    const world = await open();
    await reset(world);
    const [mail] = await noticesTo(world, email);
    world.pass(hour);
    await world.backend.notices.disown(tokenIn(mail ?? assert.fail()));
    const before = (await world.mailsTo(email)).length;
    const told = await ask(world, forTraining(email, owner(email)));
    assert.deepEqual(told, await ask(world, forTraining('nobody@nhs.net')));
    const [letter, ...more] = (await world.mailsTo(email)).slice(before);
    assert.equal(more.length, 0);
    assert.equal(letter?.subject, 'Your Training Interface account is on hold');
    assert.doesNotMatch(letter?.text ?? '', /token=/);
  });

  it('says so ten times at once, and there is one report', async () => {
    const world = await open();
    await reset(world);
    const [mail] = await noticesTo(world, email);
    const token = tokenIn(mail ?? assert.fail());
    await Promise.all(Array.from({ length: 10 }, () => world.backend.notices.disown(token)));
    await world.backend.settled();
    assert.equal(world.disowned.length, 1);
    assert.equal((await world.backend.notices.open(token)).state, 'used');
  });

  it('is told nothing by a sign-in, a stronger hash of the same password, or a code that was used', async () => {
    const world = await open();
    await reset(world);
    const stronger = await open({ documents: world.documents, passwords: new Passwords({ N: 32, r: 1, p: 1 }) });
    const { password } = (await stronger.backend.accounts.load('training-interface', email)) ?? {};
    assert.equal((await stronger.backend.signIn.signIn('training-interface', email, good, own)).result, 'signed-in');
    const after = await stronger.backend.accounts.load('training-interface', email);
    assert.notEqual(after?.password, password, 'the hash is another');
    assert.equal((await noticesTo(world, email)).length, 1);
    assert.equal((await noticesTo(stronger, email)).length, 0);
  });
});

describe('changes one after the other', () => {
  it('are told at once, and those within a minute together, within that minute', async () => {
    const time = sinon.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    try {
      const clock = { now: () => new Date() };
      const log = { info() {}, warn() {}, error() {} };
      const world = await openWorld({ clock, queue: onSqlite().queue(log, [10, 10, 10]) });
      const notices = async () => {
        const sent = await world.outbox.list();
        return sent.filter(({ mail }) => mail.text.includes('/not-me?token=')).reverse();
      };
      const changeBirthday = async (dateOfBirth: string) => {
        await world.backend.accounts.put({ system: 'esr', email, username: 'REGISTERED01', dateOfBirth }, false);
      };
      await changeBirthday('1990-01-02');
      await time.tickAsync(1000);
      assert.equal((await notices()).length, 1);
      await changeBirthday('1990-01-03');
      await time.tickAsync(10_000);
      await changeBirthday('1990-01-04');
      await time.tickAsync(20_000);
      assert.equal((await notices()).length, 1, 'not one after the other');
      await time.tickAsync(20_000);
      assert.equal((await notices()).length, 2, 'and within a minute of the first of them');
      assert.equal((await notices())[1]?.mail.text.match(/date of birth was changed/g)?.length, 2);
      await time.tickAsync(10 * minute);
      assert.equal((await notices()).length, 2);
    } finally {
      time.restore();
    }
  });

  it('have each a link that lives as long as that of the others, until one is used', async () => {
    const world = await openWorld();
    await reset(world);
    await world.backend.settled();
    world.pass(hour);
    await reset(world, 'Bleep-nine-99');
    const [one, two] = (await noticesTo(world, email)).map(tokenIn);
    const { notices } = world.backend;
    assert.deepEqual([(await notices.open(one ?? '')).state, (await notices.open(two ?? '')).state], ['live', 'live']);
    world.pass(1000);
    assert.equal(await notices.disown(one ?? ''), 'live');
    assert.equal((await notices.open(two ?? '')).state, 'over');
    assert.equal(await notices.disown(two ?? ''), 'over');
    await world.backend.settled();
    assert.equal(world.disowned.length, 1);
  });

  it('are not told when they were not saved', async () => {
    const world = await openWorld();
    const save = world.documents.saveIfUnchanged.bind(world.documents);
    await ask(world, forEsr(email));
    const token = await world.tokenFor(email);
    const gone = sinon.stub(world.documents, 'saveIfUnchanged').callsFake(async (key, ...rest) => {
      if (key.startsWith('account:')) throw new Error('the store is away');
      return save(key, ...rest);
    });
    await assert.rejects(world.backend.tokens.complete('esr', token, 'REGISTERED01', good, own));
    gone.restore();
    assert.equal((await noticesTo(world, email)).length, 0);
  });

  it('are not made when nobody could be told', async () => {
    const world = await openWorld();
    await ask(world, forTraining(email, owner(email)));
    const token = await world.tokenFor(email);
    const queue = onSqlite().queue({ info() {}, warn() {}, error() {} }, [1]);
    sinon.stub(queue, 'add').rejects(new Error('the queue is away'));
    const other = await openWorld({ documents: world.documents, queue });
    await assert.rejects(other.backend.tokens.complete('training-interface', token, email, good, own));
    assert.equal((await world.backend.accounts.load('training-interface', email))?.password, undefined);
  });
});

describe('what of an account its owner is told of', () => {
  /** Every part of an account, with the reason where a change of it is not told. */
  const parts: Readonly<Record<string, string>> = {
    password: 'told',
    profile: 'told: second factor, phone number, date of birth',
    username: 'told',
    dateOfBirth: 'told',
    formerly: 'told: the address is another',
    v: 'the shape of the record',
    system: 'what the account is for, for ever',
    email: 'what it is found by: another address is another account, that has this one as `formerly`',
    joined: 'opens nothing: from when a reset works',
    reset: 'mailed to the owner as it is made',
    devices: 'comes of a password that was right, or of a reset',
    changes: 'what was told',
    stopped: 'told in a letter of its own',
  };

  it('is decided for every part that there is', () => {
    const all = new Set(account.options.flatMap(({ shape }) => Object.keys(shape)));
    assert.deepEqual([...all].sort(), Object.keys(parts).sort());
  });

  const profile = {
    firstName: 'First',
    lastName: 'Last',
    dateOfBirth: '1990-01-01',
    phone: '+447700900982',
    secondFactor: { kind: 'authenticator', key: 'KEY', lastStep: 1 } as const,
  };
  const before: Account = { v: 2, system: 'nhsp-online', email, password: 'hash', profile };
  const factor = (secondFactor: SecondFactor): Account => ({ ...before, profile: { ...profile, secondFactor } });

  it('is a factor or a phone number, and not the use of one', () => {
    assert.deepEqual(changesBetween(before, factor({ kind: 'authenticator', key: 'KEY', lastStep: 2 })), []);
    assert.deepEqual(changesBetween(before, factor({ kind: 'authenticator', key: 'OTHER', lastStep: 2 })), [
      'second-factor',
    ]);
    assert.deepEqual(changesBetween(before, factor({ kind: 'email' })), ['second-factor']);
    assert.deepEqual(changesBetween(before, { ...before, profile: { ...profile, phone: '+447700900000' } }), ['phone']);
    assert.deepEqual(changesBetween(undefined, before), [], 'an account that is new is no change');
  });

  it('names an address so that the one who has it knows it, and nobody else', () => {
    assert.equal(maskedAddress('registered@nhs.net'), 'r•••d@nhs.net');
    assert.equal(maskedAddress('ab@nhs.net'), '•••@nhs.net');
  });
});
