import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../folders.ts';
import { newKeys, type Program, startProgram } from '../journeys/latchkey.ts';
import { runCommand } from './running.ts';

describe('commands beside a Latchkey that serves from a folder', () => {
  let latchkey: Program;
  let settings: Readonly<Record<string, string>>;
  before(async () => {
    settings = { STATE_DIR: newFolder() };
    latchkey = await startProgram('Latchkey', settings);
  });
  after(() => latchkey?.kill());

  const run = (name: string, ...args: readonly string[]) => runCommand(name, args, settings);

  it('take accounts in, and find the trail of it', () => {
    const file = join(newFolder(), 'accounts.csv');
    writeFileSync(file, 'system,email,username,dateOfBirth,joined\nnhsp-online,a@trust.example,,,\n');
    const imported = run('import-accounts', file);
    assert.match(imported.stdout, /^line 2 {2}nhsp-online {2}added\n/, imported.stderr);
    assert.match(run('audit', 'verify').stdout, /the chain is whole/);
    assert.match(run('import-accounts', file).stdout, /unchanged/);
  });

  it('copy the store with its keys, for their owner alone, and another Latchkey starts on the copy', async () => {
    const to = join(newFolder(), 'backup');
    const { status, stdout, stderr } = run('backup', to);
    assert.equal(stdout, `The store is in ${to}, and with it the keys that open it.\n`, stderr);
    assert.equal(status, 0);
    assert.equal(statSync(to).mode & 0o777, 0o700);
    for (const name of ['latchkey.db', 'store-keys']) assert.equal(statSync(join(to, name)).mode & 0o777, 0o600, name);
    const listed = (folder: string) => runCommand('audit', ['list'], { STATE_DIR: folder }).stdout;
    assert.match(listed(to), /account-imported|account/);
    assert.equal(listed(to), listed(settings.STATE_DIR ?? ''));
    const copy = await startProgram('Latchkey', { STATE_DIR: to });
    await copy.kill();
  });

  it('copy nothing over what is there, nor what is not in a folder', () => {
    const to = newFolder();
    writeFileSync(join(to, 'latchkey.db'), 'another');
    const refused = run('backup', to);
    assert.match(refused.stderr, /^\/.* is not empty: name another folder\.\n$/);
    assert.equal(refused.status, 2);
    assert.equal(readFileSync(join(to, 'latchkey.db'), 'utf8'), 'another');
    const unnamed = run('backup');
    assert.match(unnamed.stderr, /^Name the folder/);
    assert.equal(unnamed.status, 2);
    const onRedis = runCommand('backup', ['/tmp/nowhere'], { REDIS_URL: 'redis://127.0.0.1:1', ...newKeys() });
    assert.match(onRedis.stderr, /^This copies the store of a folder/);
    assert.equal(onRedis.status, 2);
  });
});
