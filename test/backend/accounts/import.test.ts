import assert from 'node:assert/strict';
import type { Account } from '../../../src/backend/accounts/accounts.ts';
import { ImportProblem, type RowReport } from '../../../src/backend/accounts/import.ts';
import { Passwords } from '../../../src/backend/accounts/passwords.ts';
import { header, importAsTheyCome, open } from '../importing.ts';
import { own, start } from '../world.ts';

const say = (rows: readonly RowReport[]) =>
  rows.map((row) => `${row.line} ${row.result}${row.result === 'refused' ? `: ${row.reason}` : ''}`);

describe('importing accounts', () => {
  it('adds an account of each system', async () => {
    const { accounts, take } = open();
    const rows = await take(`${header}
training-interface,new-starter@trust.example,,,2026-11-16
esr,New-Starter@nhs.net,starter01,1990-01-31,
nhsp-online,joined-the-bank@trust.example,,,
`);
    assert.deepEqual(say(rows), ['2 added', '3 added', '4 added']);
    assert.deepEqual(await accounts.load('training-interface', 'new-starter@trust.example'), {
      v: 2,
      system: 'training-interface',
      email: 'new-starter@trust.example',
      joined: '2026-11-16',
    });
    const esr = { v: 2, system: 'esr', email: 'new-starter@nhs.net', username: 'STARTER01', dateOfBirth: '1990-01-31' };
    assert.deepEqual(await accounts.load('esr', 'new-starter@nhs.net'), esr);
    assert.deepEqual(await accounts.loadByUsername(' Starter01'), esr);
    assert.equal((await accounts.load('nhsp-online', 'joined-the-bank@trust.example'))?.system, 'nhsp-online');
  });

  it('takes a file as Excel and others write it', async () => {
    const { take } = open();
    const rows = await take(
      '\ufeffJoined , EMAIL,System,,\r\n2026-11-16,"a@trust.example", training-interface,,\r\n,,,,\r\n\r\n,b@trust.example,"nhsp-online"\r\n',
    );
    assert.deepEqual(say(rows), ['2 added', '5 added']);
  });

  const refusals: readonly (readonly [string, string])[] = [
    ['payroll,a@trust.example,,,', 'system is not one of: training-interface, esr, nhsp-online'],
    [',a@trust.example,,,', 'system is not one of: training-interface, esr, nhsp-online'],
    ['nhsp-online,,,,', 'email is missing'],
    ['nhsp-online,"A Person <a@trust.example>",,,', 'email is not one plain address, such as a.b@nhs.net'],
    ['nhsp-online,a@trust.example;b@trust.example,,,', 'email is not one plain address, such as a.b@nhs.net'],
    ['nhsp-online,mıke@trust.example,,,', 'email is not one plain address, such as a.b@nhs.net'],
    ['esr,a@trust.example,AB01,1990-01-31,', 'email is not at nhs.net'],
    ['esr,a@nhs.net.example,AB01,1990-01-31,', 'email is not at nhs.net'],
    ['esr,a@nhs.net,,,', 'username is missing; dateOfBirth is missing'],
    ['esr,a@nhs.net,A B,1990-01-31,', 'username is not 2 to 64 letters and digits'],
    ['esr,a@nhs.net,AB01,31/01/1990,', 'dateOfBirth is not a date like 1990-01-31'],
    ['esr,a@nhs.net,AB01,1990-02-30,', 'dateOfBirth is not a date like 1990-01-31'],
    ['esr,a@nhs.net,AB01,1890-01-31,', 'dateOfBirth is not after 1900 and in the past'],
    ['esr,a@nhs.net,AB01,2190-01-31,', 'dateOfBirth is not after 1900 and in the past'],
    ['training-interface,a@trust.example,,,', 'joined is missing'],
    ['training-interface,a@trust.example,,,yesterday', 'joined is not a date like 2026-11-30'],
    ['nhsp-online,a@trust.example,,,,more', 'the row has more cells than the first line'],
    ['nhsp-online,"a@trust\n.example",,,', 'a cell has more than one line: is there a quotation mark too many?'],
  ];
  for (const [row, reason] of refusals)
    it(`refuses ${JSON.stringify(row)}: ${reason}, and takes the others`, async () => {
      const { take, accounts } = open();
      const rows = await take(`${header}\nnhsp-online,before@trust.example\n${row}\nnhsp-online,after@trust.example\n`);
      assert.equal(say(rows)[0], '2 added');
      const trimmed = row.includes('\n') ? 'a cell has more' : reason;
      assert.ok(say(rows)[1]?.startsWith(`3 refused: ${trimmed}`), say(rows)[1]);
      assert.equal(rows[2]?.result, 'added');
      assert.ok((await accounts.load('nhsp-online', 'after@trust.example')) !== undefined);
      assert.doesNotMatch(say(rows).join(), /1990-02|1890|2190|31\/01/);
    });

  it('refuses what stands in the file twice, and says where it stood before', async () => {
    const { take } = open();
    const rows = await take(`${header}
esr,one@nhs.net,ONE01,1990-01-31
esr,ONE@nhs.net,ONE02,1990-01-31
esr,two@nhs.net,one01,1990-01-31
esr,three@nhs.net,wrong,1990-31-31
esr,three@nhs.net,THREE01,1990-01-31
training-interface,one@nhs.net,,,2020-01-01
`);
    assert.deepEqual(say(rows), [
      '2 added',
      '3 refused: the same account as line 2',
      '4 refused: the same username as line 2',
      '5 refused: dateOfBirth is not a date like 1990-01-31',
      '6 added',
      '7 added',
    ]);
  });

  it('says from where on a file cannot be read, and has taken what came before', async () => {
    const { take, accounts } = open();
    const rows = await take(
      `${header}\r\nnhsp-online,a@trust.example\r\nnhsp-online,"b@trust.example\r\n${'nhsp-online,c@trust.example\r\n'.repeat(300)}`,
    );
    assert.equal(say(rows)[0], '2 added');
    assert.match(say(rows)[1] ?? '', /^3 refused: from here on the file cannot be read/);
    assert.equal(rows.length, 2);
    assert.ok((await accounts.load('nhsp-online', 'a@trust.example')) !== undefined);
  });

  for (const [name, csv] of [
    ['an empty file', ''],
    ['a file without a header', 'esr,a@nhs.net,AB01,1990-01-31\n'],
    ['a column that there is not', 'system,email,password\n'],
    ['a column twice', 'system,email,email\n'],
    ['no system', 'email,joined\n'],
    ['an endless header', `system,"email${'x'.repeat(10_000)}`],
  ] as const)
    it(`does not take ${name}`, async () => {
      await assert.rejects(open().take(csv), ImportProblem);
    });
});

describe('importing an account that is there already', () => {
  const first = `${header}
esr,registered@nhs.net,REGISTERED01,1990-01-31,
training-interface,registered@nhs.net,,,2015-06-01
nhsp-online,registered@nhs.net,,,
`;

  it('changes nothing when it is the same', async () => {
    const { take } = open();
    await take(first);
    assert.deepEqual(say(await take(first)), ['2 unchanged', '3 unchanged', '4 unchanged']);
  });

  it('keeps its password, its link and its devices, and takes its dates', async () => {
    const { take, accounts } = open();
    await take(first);
    const kept = {
      password: await new Passwords().hash('Ward-seven-7'),
      reset: { id: 'id', asked: start.toISOString(), tokenHash: 'hash', expires: start.toISOString(), used: false },
      devices: [{ hash: 'hash', until: start.toISOString() }],
    };
    for (const system of ['esr', 'training-interface'] as const)
      await accounts.change(system, 'registered@nhs.net', (found) => ({
        save: { ...found, ...kept } as Account & { system: typeof system },
        told: undefined,
      }));
    const rows = await take(first.replace('1990-01-31', '1990-02-01').replace('2015-06-01', '2015-06-02'));
    assert.deepEqual(say(rows), ['2 updated', '3 updated', '4 unchanged']);
    const { changes, ...esr } = (await accounts.load('esr', 'registered@nhs.net')) ?? {};
    assert.deepEqual(
      changes?.map(({ what, how }) => [what, how]),
      [
        [['date-of-birth'], 'import'],
        [['password'], undefined],
      ],
    );
    assert.deepEqual(esr, {
      v: 2,
      system: 'esr',
      email: 'registered@nhs.net',
      username: 'REGISTERED01',
      dateOfBirth: '1990-02-01',
      ...kept,
    });
    const training = await accounts.load('training-interface', 'registered@nhs.net');
    assert.equal(training?.joined, '2015-06-02');
    assert.equal(training?.password, kept.password);
  });

  it('keeps what somebody registered with, second factor and all', async () => {
    const { take, accounts } = open();
    await take(first);
    const profile = {
      firstName: 'First',
      lastName: 'Last',
      dateOfBirth: '1990-01-01',
      phone: '+447700900982',
      secondFactor: { kind: 'authenticator', key: 'KEY', lastStep: 7 } as const,
    };
    await accounts.change('nhsp-online', 'registered@nhs.net', (found) => ({
      save: { ...found, v: 2, system: 'nhsp-online', email: 'registered@nhs.net', profile },
      told: undefined,
    }));
    await take(first);
    assert.deepEqual((await accounts.load('nhsp-online', 'registered@nhs.net'))?.profile, profile);
  });

  it('finds it by its new username and no longer by its old, which is free', async () => {
    const { take, accounts } = open();
    await take(first);
    assert.deepEqual(say(await take(`${header}\nesr,registered@nhs.net,RENAMED01,1990-01-31\n`)), ['2 updated']);
    assert.equal((await accounts.loadByUsername('renamed01'))?.email, 'registered@nhs.net');
    assert.equal(await accounts.loadByUsername('registered01'), undefined);
    assert.deepEqual(say(await take(`${header}\nesr,other@nhs.net,REGISTERED01,1990-01-31\n`)), ['2 added']);
    assert.equal((await accounts.loadByUsername('registered01'))?.email, 'other@nhs.net');
    assert.equal((await accounts.loadByUsername('renamed01'))?.email, 'registered@nhs.net');
  });

  it('keeps its lock, under a new username too', async () => {
    const { take, attempts } = open();
    await take(first);
    for (let tries = 0; tries < 3; tries += 1) await attempts.take('REGISTERED01', own);
    const lockEnds = await attempts.lockEnds('REGISTERED01', own);
    assert.ok(lockEnds !== undefined);
    await take(first.replace('1990-01-31', '1990-02-01'));
    assert.equal(await attempts.lockEnds('REGISTERED01', own), lockEnds);
    await take(first.replace('REGISTERED01', 'RENAMED01'));
    assert.equal(await attempts.lockEnds('RENAMED01', own), lockEnds);
  });

  it('refuses a username that belongs to another account', async () => {
    const { take, accounts } = open();
    await take(first);
    const theirs = `${header}\nesr,other@nhs.net,registered01,1990-01-31\n`;
    for (const dryRun of [true, false])
      assert.deepEqual(say(await take(theirs, dryRun)), ['2 refused: username belongs to another account']);
    assert.equal((await accounts.loadByUsername('REGISTERED01'))?.email, 'registered@nhs.net');
    assert.equal(await accounts.load('esr', 'other@nhs.net'), undefined);
  });

  it('tells in a dry run what it would do, and does nothing', async () => {
    const { take, accounts, audit } = open();
    await take(first.replace(/nhsp.*\n/, ''));
    const { entries } = await audit.verify();
    const rows = await take(first.replace('REGISTERED01', 'RENAMED01'), true);
    assert.deepEqual(say(rows), ['2 updated', '3 unchanged', '4 added']);
    assert.equal(await accounts.load('nhsp-online', 'registered@nhs.net'), undefined);
    assert.equal((await accounts.loadByUsername('REGISTERED01'))?.username, 'REGISTERED01');
    assert.equal(await accounts.loadByUsername('RENAMED01'), undefined);
    assert.equal((await audit.verify()).entries, entries);
  });

  it('is noted in the audit, once for each change', async () => {
    const { take, audit } = open();
    await take(first);
    await take(first.replace('1990-01-31', '1990-02-01'));
    const events: string[] = [];
    for await (const { entry } of audit.entries()) {
      assert.equal(entry?.about, audit.pseudonymOf('registered@nhs.net'));
      events.unshift(entry?.event ?? '');
    }
    assert.deepEqual(events, ['account-added', 'account-added', 'account-added', 'account-updated']);
  });
});

describe('importing a long file', () => {
  it('takes accounts as they come: the first are taken before the last are written', () => importAsTheyCome(20));
});
