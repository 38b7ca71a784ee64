import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readConfig } from '../../src/app/config.ts';
import { type BackendStore, openBackendStore } from '../../src/cli/backend-store.ts';
import { csvLine } from '../../src/cli/csv.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { needs } from '../needs.ts';
import { sharedRedis } from '../redis.ts';
import { runCommand } from './running.ts';

const header = 'system,email,username,dateOfBirth,joined\n';

describe('npm run backend:import', () => {
  let folder: string;
  let settings: Readonly<Record<string, string>> = {};
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-import-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function importing(csv: string, args: readonly string[] = [], env = settings) {
    const file = join(folder, 'accounts.csv');
    writeFileSync(file, csv);
    return runCommand('import-accounts', [file, ...args], env);
  }

  describe('on Redis', () => {
    let store: BackendStore;
    before(async function () {
      const url = await sharedRedis();
      needs(this, url, 'redis-server');
      settings = onRedis(url);
      store = await openBackendStore(readConfig(settings));
    });
    after(() => store?.close());

    const csv = `${header}esr,registered@nhs.net,REGISTERED01,1990-01-01,
training-interface,registered@nhs.net,,,2015-06-01
esr,a@trust.example,A01,1991-02-03,
esr,b@nhs.net,B01,1990-13-01,
`;

    it('tells in a dry run what it would do, and changes nothing', async () => {
      const { status, stdout, stderr } = importing(csv, ['--dry-run']);
      assert.equal(status, 1, stderr);
      assert.match(stdout, /^line 2 {2}esr {2}added$/m);
      assert.match(stdout, /^This was a dry run: nothing was changed\.$/m);
      assert.equal(await store.accounts.load('esr', 'registered@nhs.net'), undefined);
    });

    it('takes the good rows, reports each, and exits with 1 for those it refused', async () => {
      const { status, stdout, stderr } = importing(csv);
      assert.equal(status, 1, stderr);
      assert.deepEqual(stdout.split('\n'), [
        'line 2  esr  added',
        'line 3  training-interface  added',
        'line 4  esr  refused: email is not at nhs.net',
        'line 5  esr  refused: dateOfBirth is not a date like 1990-01-31',
        '4 rows: 2 added, 0 updated, 0 unchanged, 2 refused',
        '',
      ]);
      assert.equal((await store.accounts.loadByUsername('registered01'))?.dateOfBirth, '1990-01-01');
      assert.equal((await store.audit.verify()).entries, 2);
    });

    it('exits with 0 when every row was taken', () => {
      const { status, stdout } = importing(`${header}esr,registered@nhs.net,REGISTERED01,1990-01-02,\n`);
      assert.match(stdout, /^line 2 {2}esr {2}updated\n1 row: 0 added, 1 updated/);
      assert.equal(status, 0);
    });

    it('60: writes a report that no spreadsheet takes for formulas', () => {
      const report = join(folder, 'report.csv');
      const hostile = ['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', 'a "quoted", b'];
      const rows = hostile.map((cell) => `esr,"${cell.replaceAll('"', '""')}",A01,1990-01-01`);
      const { status, stdout } = importing(
        `${header}${rows.join('\n')}\nesr,registered@nhs.net,REGISTERED01,1990-01-02\n`,
        ['--report', report],
      );
      assert.equal(status, 1);
      assert.doesNotMatch(stdout, /HYPERLINK/);
      const written = parse(readFileSync(report, 'utf8')) as string[][];
      assert.deepEqual(
        written.map(([, , email]) => email),
        ['email', ...hostile.slice(0, 4).map((cell) => `'${cell}`), hostile[4], 'registered@nhs.net'],
      );
      assert.deepEqual(written.at(-1), ['7', 'esr', 'registered@nhs.net', 'unchanged', '']);
      assert.doesNotMatch(readFileSync(report, 'utf8'), /1990/);
      assert.equal(statSync(report).mode & 0o077, 0);
    });

    it('60: makes text of every cell that could be a formula', () => {
      assert.equal(csvLine(['=1', '+1', '-1', '@1', '\t1', '\r1', '1=1', '']), `'=1,'+1,'-1,'@1,'\t1,"'\r1",1=1,\r\n`);
    });

    it('lets nothing in a file drive the terminal', () => {
      const { stdout } = importing(`${header}\u001b[31mesr,a@nhs.net,A01,1990-01-01,\n`);
      assert.ok(!stdout.includes('\u001b'));
      assert.match(stdout, /^line 2 {2}\??\[31mesr {2}refused: system is not one of/);
    });

    it('says what is wrong with a file as a whole, and exits with 2', () => {
      const { status, stderr } = importing('esr,a@nhs.net,A01,1990-01-01\n');
      assert.match(stderr, /^the first line has to name the columns/);
      assert.equal(status, 2);
    });
  });

  it('says where there is no store to take them', () => {
    const { status, stderr, stdout } = importing(`${header}nhsp-online,a@trust.example\n`, [], { STORE: 'memory' });
    assert.match(stderr, /all is kept in the process that serves/);
    assert.equal(stdout, '');
    assert.equal(status, 2);
  });

  it('checks a file in a dry run without a store', () => {
    const { status, stdout } = importing(`${header}nhsp-online,a@trust.example\n`, ['--dry-run'], {});
    assert.match(stdout, /^line 2 {2}nhsp-online {2}added\n/);
    assert.equal(status, 0);
  });

  it('says so when there is no such file, or none is named', () => {
    const missing = runCommand('import-accounts', [join(folder, 'missing.csv'), '--dry-run']);
    assert.match(missing.stderr, /missing\.csv cannot be read/);
    assert.equal(missing.status, 2);
    const none = runCommand('import-accounts', []);
    assert.match(none.stderr, /^Name the file/);
    assert.equal(none.status, 2);
    const report = importing(`${header}nhsp-online,a@trust.example\n`, ['--dry-run', '--report', '/missing/r.csv'], {});
    assert.match(report.stderr, /^\/missing\/r\.csv cannot be written/);
    assert.equal(report.status, 2);
  });
});
