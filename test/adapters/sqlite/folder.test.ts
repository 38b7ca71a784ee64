import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StoreUnusable } from '../../../src/adapters/sqlite/files.ts';
import { newStoreKeys } from '../../../src/adapters/store-keys.ts';
import { newRecord } from '../../../src/conversation/record.ts';
import { movableClock } from '../../contract/harness.ts';
import { times } from '../../every.ts';
import { newFolder } from '../../folders.ts';
import { onSqlite } from '../../on-sqlite.ts';
import { eventually } from '../../patience.ts';

const file = (folder: string) => join(folder, 'latchkey.db');
const line = (position: number, text: string) =>
  ({ from: 'person', position, at: '2026-11-20T03:10:00.000Z', text, body: { type: 'message' } }) as const;

describe('a store in a folder', () => {
  it('has everything again after a restart, and nothing whose end came meanwhile', async () => {
    const [folder, keys, clock] = [newFolder(), newStoreKeys(), movableClock()];
    const quota = { name: 'mails', most: 1, seconds: 36_000 };
    const first = onSqlite(clock, folder, keys);
    const record = { ...newRecord('webchat'), last: 'Which system?' };
    await first.conversations.saveIfUnchanged('one', 0, record, [line(1, 'hello')]);
    await first.documents.saveIfUnchanged('account', 0, { email: 'registered@nhs.net' });
    await first.documents.saveIfUnchanged('code', 0, 'a code', 900);
    await first.limits(clock).take(quota, 'somebody');
    const alarms = first.alarms();
    await alarms.set('one', new Date(clock.now().getTime() + 3_600_000));
    await first.queue(undefined, [1], clock).add('a job', { token: 'the one token' }, 60);
    await first.database.close();

    await clock.pass(2 * 3600);
    const again = onSqlite(clock, folder, keys);
    assert.deepEqual(await again.conversations.load('one'), { record, revision: 1 });
    assert.deepEqual(await again.conversations.readAfter('one', 0), [line(1, 'hello')]);
    assert.deepEqual((await again.documents.load('account')).value, { email: 'registered@nhs.net' });
    assert.deepEqual(await again.documents.load('code'), { value: undefined, revision: 0 });
    assert.notEqual(await again.limits(clock).take(quota, 'somebody'), undefined);
    const done: unknown[] = [];
    again.alarms().onRing(async (conversation) => void done.push(conversation));
    again.queue(undefined, [1], clock).onJob(async (job) => void done.push(job));
    await eventually(() => done.length === 2);
    assert.deepEqual(done.sort(), ['one', { token: 'the one token' }].sort());
    await again.database.close();
  });

  it('is its owner’s alone, and nothing in it can be read', async () => {
    const folder = join(newFolder(), 'store');
    const { database, conversations, documents, alarms, queue } = onSqlite(undefined, folder);
    await conversations.saveIfUnchanged('the-conversation', 0, newRecord('webchat'), [line(1, 'Hunter-2')]);
    await documents.saveIfUnchanged('esr registered@nhs.net', 0, { born: '1990-01-01' });
    await alarms().set('the-conversation', new Date());
    await queue(undefined, [60_000]).add('letter registered@nhs.net', { token: 'Kettle-Ladder-71' });
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    for (const name of readdirSync(folder)) {
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
      const bytes = readFileSync(join(folder, name), 'latin1');
      assert.doesNotMatch(bytes, /the-conversation|Hunter-2|registered|1990-01-01|Kettle|webchat/, name);
    }
    assert.ok(readFileSync(`${file(folder)}-wal`).length > 4096, 'there is nothing to look into');
    await database.close();
  });

  it('has all of it in one file when it is closed', async () => {
    const folder = newFolder();
    const { database, documents } = onSqlite(undefined, folder);
    await documents.saveIfUnchanged('a', 0, 1);
    await database.close();
    assert.equal(statSync(`${file(folder)}-wal`, { throwIfNoEntry: false })?.size ?? 0, 0);
    assert.ok(statSync(file(folder)).size > 4096);
  });

  it('gives room back when what is in it has run out, and shrinks', async () => {
    const [folder, clock] = [newFolder(), movableClock()];
    const { database, conversations, documents } = onSqlite(clock, folder);
    const text = 'x'.repeat(20_000);
    for (let n = 0; n < 40; n += 1) {
      await documents.saveIfUnchanged(`d${n}`, 0, text, 900);
      await conversations.saveIfUnchanged(`c${n}`, 0, { ...newRecord('webchat'), last: text }, [line(1, text)]);
    }
    await documents.saveIfUnchanged('stays', 0, 'here');
    const bytes = () => Number(database.get<{ page_count: number }>('PRAGMA page_count')?.page_count) * 4096;
    assert.ok(bytes() > 2_000_000, `${bytes()}`);
    await clock.pass(21 * 3600);
    await database.sweep();
    assert.ok(bytes() < 200_000, `${bytes()}`);
    assert.equal((await documents.load('stays')).value, 'here');
    for (const table of ['conversations', 'lines'])
      assert.equal(database.get<{ left: number }>(`SELECT count(*) AS left FROM ${table}`)?.left, 0, table);
    await database.close();
  });

  it('is served from by one process at a time, and by the next as soon as it has ended', async () => {
    const [folder, keys] = [newFolder(), newStoreKeys()];
    const [one, other] = [onSqlite(undefined, folder, keys), onSqlite(undefined, folder, keys)];
    one.alarms().onRing(async () => {});
    assert.throws(
      () => other.alarms().onRing(async () => {}),
      new StoreUnusable(
        `another process already serves from ${folder}: stop it first, or set STATE_DIR to another folder (or use Redis, which several share)`,
      ),
    );
    other.queue().onJob(async () => {});
    await one.documents.saveIfUnchanged('a', 0, 'of the one');
    assert.equal((await other.documents.load('a')).value, 'of the one');
    await one.database.close();
    other.alarms().onRing(async () => {});
    await other.database.close();
  });

  it('says that it is full, takes no new conversation then, and goes on when there is room', async () => {
    const { database, conversations, documents } = onSqlite(undefined, newFolder());
    await conversations.saveIfUnchanged('begun', 0, newRecord('webchat'), []);
    const { page_count: pages = 0 } = database.get<{ page_count: number }>('PRAGMA page_count') ?? {};
    database.get(`PRAGMA max_page_count = ${pages + 2}`);
    const big = { ...newRecord('webchat'), last: 'x'.repeat(30_000) };
    await assert.rejects(conversations.saveIfUnchanged('new', 0, big, []), { name: 'StoreFull' });
    await assert.rejects(documents.saveIfUnchanged('new', 0, big), {
      name: 'StoreUnavailable',
      message: 'the disk is full',
    });
    assert.equal((await conversations.load('begun')).revision, 1);
    assert.equal((await conversations.load('new')).revision, 0);
    database.get('PRAGMA max_page_count = 100000');
    assert.equal(await conversations.saveIfUnchanged('new', 0, big, []), 'saved');
    await database.close();
  });

  it('lets nobody pay for what is wrong with somebody else in the same commit', async () => {
    const { database, documents } = onSqlite(undefined, newFolder());
    const saves = [
      documents.saveIfUnchanged('a', 0, 1),
      database.commit(() => database.run('INSERT INTO nowhere VALUES (1)')),
      documents.saveIfUnchanged('b', 0, 2),
    ];
    const outcomes = await Promise.allSettled(saves);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal((await documents.load('b')).value, 2);
    await database.close();
  });
});

describe('a process that is killed while it writes', function () {
  this.timeout(120_000);

  it('had on the disk all that it said it had, however often', async () => {
    const [folder, keys] = [newFolder(), newStoreKeys()];
    const doomed = fileURLToPath(new URL('./doomed.ts', import.meta.url));
    for (let round = 1; round <= times(5, 2); round += 1) {
      rmSync(folder, { recursive: true, force: true });
      const child = spawn(process.execPath, ['--import', 'tsx', doomed, folder, JSON.stringify(keys)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      await eventually(() => said.length > 20);
      await wait(10 * round);
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
      const acknowledged = said.split('\n').slice(0, -1);
      const { database, documents } = onSqlite(undefined, folder, keys);
      for (const key of acknowledged)
        assert.equal(((await documents.load(key)).value as { key: string } | undefined)?.key, key);
      const { left = 0 } = database.get<{ left: number }>('SELECT count(*) AS left FROM jobs') ?? {};
      assert.ok(left >= acknowledged.length, `${left} jobs for ${acknowledged.length}`);
      await database.close();
    }
  });
});

describe('a store that is not as it was written', () => {
  /** A folder as a killed process leaves it: most of it in the file, the last three saves in the journal. */
  async function leave(): Promise<{ folder: string; open: () => ReturnType<typeof onSqlite> }> {
    const [from, folder, keys] = [newFolder(), newFolder(), newStoreKeys()];
    const { database, documents } = onSqlite(undefined, from, keys);
    for (let n = 0; n < 30; n += 1) await documents.saveIfUnchanged(`${n}`, 0, 'x'.repeat(3000));
    database.get('PRAGMA wal_checkpoint(TRUNCATE)');
    for (const n of ['first', 'second', 'third']) await documents.saveIfUnchanged(n, 0, 'x'.repeat(3000));
    for (const end of ['', '-wal']) copyFileSync(file(from) + end, file(folder) + end);
    await database.close();
    return { folder, open: () => onSqlite(undefined, folder, keys) };
  }

  function change(path: string, at: number): void {
    const bytes = readFileSync(path);
    const from = at < 0 ? bytes.length + at : at;
    for (let byte = from; byte < from + 16; byte += 1) bytes[byte] = (bytes[byte] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
  }

  const pages = 'its pages are not as they were written';
  const journal = 'its journal is not as it was written';
  const foreign = 'the file is not a store of Latchkey';
  const damages: readonly (readonly [string, (folder: string) => void, string])[] = [
    ['its head is changed', (folder) => change(file(folder), 0), foreign],
    ['the tree in a page is changed', (folder) => change(file(folder), 5 * 4096), pages],
    ['its end is cut off', (folder) => truncateSync(file(folder), 4096 * 9), pages],
    ['it is empty', (folder) => truncateSync(file(folder)), foreign],
    ['it is something else', (folder) => writeFileSync(file(folder), 'x'.repeat(9000)), foreign],
    ['its journal is changed in the middle', (folder) => change(`${file(folder)}-wal`, 32 + 24 + 200), journal],
    ['the head of its journal is changed', (folder) => change(`${file(folder)}-wal`, 8), journal],
    ['its journal is alone', (folder) => rmSync(file(folder)), 'its journal is there, and the store itself is not'],
  ];
  for (const [title, damage, what] of damages)
    it(`is refused, and left as it is: ${title}`, async () => {
      const { folder, open } = await leave();
      damage(folder);
      const left = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
      let said = '';
      assert.throws(open, (error: Error) => {
        said = error.message;
        return error instanceof StoreUnusable;
      });
      assert.match(
        said,
        /^the store in \/.* is damaged \(.*\), and was left as it is: put a backup in its place, or move it away/,
      );
      assert.ok(said.includes(`(${what})`), said);
      for (const [name, bytes] of left)
        assert.ok(readFileSync(join(folder, name)).equals(bytes), `${name} was changed`);
    });

  it('is whole when a crash cut the last save short', async () => {
    const { folder, open } = await leave();
    truncateSync(`${file(folder)}-wal`, statSync(`${file(folder)}-wal`).size - 100);
    const { database, documents } = open();
    for (const n of ['0', 'first', 'second']) assert.equal((await documents.load(n)).revision, 1, n);
    assert.equal((await documents.load('third')).revision, 0);
    await database.close();
  });

  it('is whole when the rest of an earlier journal stands behind', async () => {
    const { folder, open } = await leave();
    appendFileSync(`${file(folder)}-wal`, Buffer.alloc(3 * (4096 + 24), 7));
    const { database, documents } = open();
    assert.equal((await documents.load('third')).revision, 1);
    await database.close();
  });

  it('is refused when a later version has written it', async () => {
    const { folder, open } = await leave();
    const { database } = open();
    database.get('PRAGMA user_version = 99');
    await database.close();
    assert.throws(open, {
      message: `the store in ${folder} was written by a later version of Latchkey: start that one`,
    });
  });

  it('has no half of it after a start that was killed while it was made', async () => {
    const { folder } = await leave();
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    writeFileSync(`${file(folder)}.draft-${process.pid}`, 'half of it');
    const { database, documents } = onSqlite(undefined, folder);
    assert.equal(await documents.saveIfUnchanged('a', 0, 1), true);
    assert.ok(!existsSync(`${file(folder)}.draft-${process.pid}`));
    await database.close();
  });
});
