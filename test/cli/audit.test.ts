import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readConfig } from '../../src/app/config.ts';
import { openStorage } from '../../src/app/storage.ts';
import { openBackendStore } from '../../src/cli/backend-store.ts';
import { isEvery, someOf } from '../every.ts';
import { newFolder } from '../folders.ts';
import { newKeys, onRedis } from '../journeys/latchkey.ts';
import { needs } from '../needs.ts';
import { freePort, sharedRedis } from '../redis.ts';
import { runCommand } from './running.ts';

const audit = (args: readonly string[], settings?: Readonly<Record<string, string>>) =>
  runCommand('audit', args, settings);
const silent = { info() {}, warn() {}, error: assert.fail };

describe('npm run audit', () => {
  let settings: Readonly<Record<string, string>>;
  before(async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    settings = onRedis(url);
    const store = await openBackendStore(readConfig(settings));
    await store.accounts.put(
      { system: 'esr', email: 'registered@nhs.net', username: 'REGISTERED01', dateOfBirth: '1990-01-01' },
      false,
    );
    await store.audit.note({ event: 'reset-requested', about: 'registered@nhs.net', by: 'network:127.0.0.1' });
    await store.audit.note({ event: 'reset-requested', about: 'contracted@nhs.net' });
    await store.audit.note({ event: 'sign-in-wrong', about: 'REGISTERED01' });
    await store.close();
  });

  it('list prints the entries, the newest first, and nobody’s name', () => {
    const { status, stdout, stderr } = audit(['list'], settings);
    assert.equal(status, 0, stderr);
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, 4);
    assert.match(lines[0] ?? '', /^3 {2}\d{4}-\d\d-\d\dT[\d:.]+Z {2}sign-in-wrong {2}about [\w-]{12}$/);
    assert.match(lines[2] ?? '', /^1 .* reset-requested {2}about [\w-]{12} {2}by [\w-]{12}$/);
    assert.equal(lines[3], '3 entries');
    assert.doesNotMatch(stdout, /nhs|registered/i);
  });

  it('list finds those of one kind', () => {
    assert.match(audit(['list', '--event', 'sign-in-wrong'], settings).stdout, /^3 .*\n1 entry\n$/);
    if (isEvery) assert.match(audit(['list', '--event', 'sign-in'], settings).stdout, /^0 entries\n$/);
  });

  it('list finds those about one person, by address and by ESR username', () => {
    const of = (...args: readonly string[]) =>
      audit(['list', ...args], settings)
        .stdout.split('\n')
        .map((line) => line.split(' ')[0])
        .slice(0, -2);
    assert.deepEqual(of('--about', ' Registered@nhs.net', '--system', 'esr'), ['3', '1']);
    assert.deepEqual(of('--about', 'registered@nhs.net', '--system', 'training-interface'), ['1']);
    if (isEvery) assert.deepEqual(of('--about', 'nobody@nhs.net', '--system', 'esr'), []);
  });

  it('verify says that the chain is whole', () => {
    const { status, stdout } = audit(['verify'], settings);
    assert.match(stdout, /^3 entries, \S+ to \S+: the chain is whole\.\n$/);
    assert.equal(status, 0);
  });

  it('says what it takes, when it is asked for anything else', () => {
    const all = [['list', '--about', 'a@b.example'], [], ['repair'], ['list', '--more'], ['verify', 'twice']];
    for (const args of someOf(all, 1)) {
      const { status, stdout, stderr } = audit(args, settings);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^\S.*\n/);
      assert.doesNotMatch(stderr, /^ +at /m);
    }
  });

  it('says plainly where there is no trail: in memory, and in a folder where nothing was kept', () => {
    const folder = newFolder();
    for (const [settings, said] of [
      [{ STORE: 'memory' }, /all is kept in the process that serves/],
      [{ STATE_DIR: folder }, new RegExp(`There is no store in ${folder}\\. Start Latchkey first, or set STATE_DIR`)],
    ] as const) {
      const { status, stderr } = audit(['verify'], settings);
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
    assert.deepEqual(readdirSync(folder), []);
  });

  it('says so when Redis is not there', async () => {
    const { status, stderr } = audit(['verify'], onRedis(`redis://127.0.0.1:${await freePort()}`));
    assert.match(stderr, /in 5 seconds: Redis cannot be reached \(ECONNREFUSED\)/);
    assert.equal(status, 2);
  });

  it('says so when there is no trail', async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    const { status, stdout } = audit(['verify'], onRedis(url));
    assert.match(stdout, /^The trail is empty: /);
    assert.equal(status, 2);
  });

  it('says so when the trail was written with other keys', () => {
    const { status, stderr } = audit(['verify'], { REDIS_URL: settings.REDIS_URL ?? '', ...newKeys() });
    assert.match(stderr, /key "k1" that this process does not have: STORE_KEYS/);
    assert.equal(status, 2);
  });

  it('verify exits with 1, and says where and what, when an entry was taken out', async () => {
    const storage = openStorage(readConfig(settings), { clock: { now: () => new Date() }, log: silent });
    await storage.ready();
    const { value, revision } = await storage.documents.load('audit:2');
    await storage.documents.saveIfUnchanged('audit:2', revision, { ...(value as object), event: 'nothing' });
    await storage.close();
    const { status, stdout } = audit(['verify'], settings);
    assert.match(stdout, /^Entry 2: altered\. Its words were changed/);
    assert.match(stdout, /^1 entry, \S+ to \S+ after it are right\.$|^1 entry.*right\.$/m);
    assert.equal(status, 1);
    const listed = audit(['list'], settings);
    assert.match(listed.stdout, /^2 {2}ALTERED: /m);
    assert.equal(listed.status, 1);
  });
});

describe('npm run audit, about the desk', () => {
  it('list finds those about one ticket, and what one agent of the desk did', async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    const settings = onRedis(url);
    const store = await openBackendStore(readConfig(settings));
    const of = (about: string, by: string) => store.audit.note({ event: 'ticket-read', about, by: `agent ${by}` });
    await of('LK-7K4-P3M', 'Jo');
    await of('LK-7K4-P3M', 'Sam');
    await of('LK-H3Q-W8X', 'Sam');
    await store.close();
    const found = (...args: readonly string[]) =>
      audit(['list', ...args], settings)
        .stdout.trim()
        .split('\n')
        .at(-1);
    assert.equal(found('--ticket', 'lk-7k4-p3m'), '2 entries');
    if (isEvery) assert.equal(found('--agent', 'Sam'), '2 entries');
    assert.equal(found('--agent', 'Sam', '--ticket', 'LK-7K4-P3M'), '1 entry');
    if (isEvery) assert.equal(found('--agent', 'registered@nhs.net'), '0 entries');
    const both = audit(['list', '--ticket', 'LK-7K4-P3M', '--about', 'a@nhs.net', '--system', 'esr'], settings);
    assert.match(both.stderr, /not both/);
  });
});
