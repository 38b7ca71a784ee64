import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Keys } from '../../src/adapters/keys.ts';
import { connectRedis } from '../../src/adapters/redis/connection.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { readSealingKeys, Sealer } from '../../src/adapters/sealing.ts';
import type { SqliteDocuments } from '../../src/adapters/sqlite/documents.ts';
import { Audit } from '../../src/audit/audit.ts';
import type { KeptEntry, KeptHead } from '../../src/audit/chain.ts';
import type { Documents } from '../../src/backend/ports.ts';
import { newSealingKey } from '../contract/harness.ts';
import { isEvery } from '../every.ts';
import { needs } from '../needs.ts';
import { onSqlite } from '../on-sqlite.ts';
import { sharedRedis } from '../redis.ts';

const secret = 'a secret of at least thirty-two bytes';
const day = 86_400_000;

interface World {
  readonly documents: SqliteDocuments;
  readonly audit: Audit;
  readonly logged: { readonly event: string; readonly fields: unknown }[];
  /** Another process on the same store. */
  another(other?: string): Audit;
  pass(milliseconds: number): void;
  /** Puts something else in a place, as somebody who can write to the store would. */
  put(place: number | 'head', change: (found: never) => unknown): Promise<void>;
  remove(place: number | 'head'): Promise<void>;
  at(place: number | 'head'): Promise<KeptEntry & KeptHead>;
}

function open(): World {
  let now = Date.parse('2026-11-20T03:10:00.000Z');
  const clock = { now: () => new Date(now) };
  const documents = onSqlite(clock).documents;
  const logged: { readonly event: string; readonly fields: unknown }[] = [];
  const note = (event: string, fields?: unknown) => void logged.push({ event, fields });
  const log = { info: note, warn: note, error: note };
  const another = (other = secret) => new Audit(documents, clock, other, log);
  const key = (place: number | 'head') => `audit:${place}`;
  return {
    documents,
    audit: another(),
    logged,
    another,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    async put(place, change) {
      const { value, revision } = await documents.load(key(place));
      assert.equal(await documents.saveIfUnchanged(key(place), revision, change(value as never)), true);
    },
    async remove(place) {
      const { value, revision } = await documents.load(key(place));
      await documents.saveIfUnchanged(key(place), revision, value ?? 0, 0);
    },
    at: async (place) => (await documents.load(key(place))).value as KeptEntry & KeptHead,
  };
}

async function openWith(count: number): Promise<World> {
  const world = open();
  for (let entry = 1; entry <= count; entry += 1) {
    await world.audit.note({ event: `event-${entry}`, about: 'registered@nhs.net', by: 'network:127.0.0.1' });
    world.pass(1_000);
  }
  await world.audit.settled();
  return world;
}

async function allOf(audit: Audit): Promise<readonly string[]> {
  const events: string[] = [];
  for await (const { seq, entry, fault } of audit.entries()) events.push(`${seq} ${fault ?? entry?.event}`);
  return events;
}

describe('the audit trail', () => {
  it('is empty at first', async () => {
    assert.deepEqual(await open().audit.verify(), { entries: 0 });
  });

  it('is one chain over all entries', async () => {
    const { audit } = await openWith(5);
    const whole = { entries: 5, from: '2026-11-20T03:10:00.000Z', to: '2026-11-20T03:10:04.000Z' };
    assert.deepEqual(await audit.verify(), whole);
    assert.deepEqual(await allOf(audit), ['5 event-5', '4 event-4', '3 event-3', '2 event-2', '1 event-1']);
  });

  it('holds nobody’s name, and the same pseudonym for the same person', async () => {
    const { audit, at } = await openWith(2);
    await audit.note({ event: 'signed-in', about: ' Registered@NHS.net' });
    await audit.note({ event: 'signed-in', about: 'contracted@nhs.net' });
    const [one, two, three, four] = await Promise.all([at(1), at(2), at(3), at(4)]);
    assert.doesNotMatch(JSON.stringify([one, two, three, four]), /nhs|127/i);
    assert.equal(one?.about, audit.pseudonymOf('registered@nhs.net'));
    assert.equal(new Set([one?.about, two?.about, three?.about]).size, 1);
    assert.notEqual(four?.about, one?.about);
    assert.notEqual(open().another('another secret of thirty-two bytes!').pseudonymOf('a@b.example'), one?.about);
  });

  it('takes a thousand at once, in their order', async () => {
    const { audit } = open();
    await Promise.all(Array.from({ length: 1_000 }, (_, at) => audit.note({ event: `event-${at + 1}` })));
    assert.equal((await audit.verify()).entries, 1_000);
    assert.deepEqual((await allOf(audit)).at(0), '1000 event-1000');
    assert.deepEqual((await allOf(audit)).at(-1), '1 event-1');
  });

  it('goes on where another process left it, even when that one could not write the head', async () => {
    const world = await openWith(3);
    await world.put('head', () => ({ v: 1, seq: 1 }));
    await world.remove('head');
    const other = world.another();
    await other.note({ event: 'later' });
    assert.deepEqual(await allOf(other), ['4 later', '3 event-3', '2 event-2', '1 event-1']);
    assert.equal((await other.verify()).entries, 4);
  });

  it('stays one chain while three processes write at once', async () => {
    const world = open();
    const writers = [world.audit, world.another(), world.another()];
    await Promise.all(writers.flatMap((writer) => Array.from({ length: 50 }, () => writer.note({ event: 'same' }))));
    assert.equal((await world.another().verify()).entries, 150);
    assert.equal((await world.another().verify()).problem, undefined);
  });

  it('ends where its entries have run out, and goes on after a quiet year', async () => {
    const world = await openWith(3);
    world.pass(10 * day);
    await world.audit.note({ event: 'ten-days-later' });
    world.pass(391 * day);
    assert.deepEqual(await allOf(world.another()), ['4 ten-days-later']);
    assert.deepEqual((await world.another().verify()).problem, undefined);
    world.pass(60 * day);
    assert.deepEqual(await world.another().verify(), { entries: 0 });
    const other = world.another();
    await other.note({ event: 'much-later' });
    await other.settled();
    assert.deepEqual(await allOf(other), ['5 much-later']);
    assert.deepEqual((await world.another().verify()).problem, undefined);
  });
});

describe('an audit trail that somebody wrote to', () => {
  const cases: readonly (readonly [string, { seq: number; what: string }, (world: World) => Promise<void>])[] = [
    [
      'words changed',
      { seq: 3, what: 'altered' },
      ({ put }) => put(3, (found: KeptEntry) => ({ ...found, event: 'nothing' })),
    ],
    [
      'the time changed',
      { seq: 3, what: 'altered' },
      ({ put }) => put(3, (found: KeptEntry) => ({ ...found, at: '2026-11-20T03:10:09.000Z' })),
    ],
    [
      'the newest changed',
      { seq: 5, what: 'altered' },
      ({ put }) => put(5, (found: KeptEntry) => ({ ...found, event: 'nothing' })),
    ],
    [
      'something that is no entry',
      { seq: 2, what: 'unreadable' },
      ({ put }) => put(2, (found: KeptEntry) => ({ ...found, more: 1 })),
    ],
    ['one taken out', { seq: 3, what: 'missing' }, ({ remove }) => remove(3)],
    ['the oldest taken out', { seq: 1, what: 'missing' }, ({ remove }) => remove(1)],
    ['the newest taken out', { seq: 5, what: 'cut' }, ({ remove }) => remove(5)],
    [
      'the last three taken out',
      { seq: 5, what: 'cut' },
      async ({ remove }) => {
        for (const seq of [3, 4, 5]) await remove(seq);
      },
    ],
    [
      'all taken out but the head',
      { seq: 5, what: 'cut' },
      async ({ remove }) => {
        for (const seq of [1, 2, 3, 4, 5]) await remove(seq);
      },
    ],
    [
      'one copied over another',
      { seq: 4, what: 'moved' },
      async ({ put, at }) => {
        const other = await at(2);
        await put(4, () => other);
      },
    ],
    [
      'two that changed places',
      { seq: 4, what: 'reordered' },
      async ({ put, at }) => {
        const [two, four] = await Promise.all([at(2), at(4)]);
        await put(4, () => two);
        await put(2, () => four);
      },
    ],
    [
      'an entry made with another secret',
      { seq: 4, what: 'forged' },
      async ({ put }) => {
        const elsewhere = open();
        const forger = elsewhere.another('the secret of somebody else, long');
        for (let entry = 1; entry <= 4; entry += 1) await forger.note({ event: 'innocent' });
        const forged = await elsewhere.at(4);
        await put(4, () => forged);
      },
    ],
    [
      'entries added at the end with another secret',
      { seq: 7, what: 'forged' },
      async (world) => {
        const forger = world.another('the secret of somebody else, long');
        await forger.note({ event: 'innocent' });
        await forger.settled();
      },
    ],
    [
      'a true entry of another day put back',
      { seq: 4, what: 'replaced' },
      async ({ put }) => {
        const earlier = await openWith(0);
        for (let entry = 1; entry <= 4; entry += 1) await earlier.audit.note({ event: 'earlier' });
        const found = await earlier.at(4);
        await put(4, () => found);
      },
    ],
    ['no head', { seq: 5, what: 'head-missing' }, ({ remove }) => remove('head')],
    [
      'a head that says less',
      { seq: 5, what: 'head-wrong' },
      async ({ put, at }) => {
        const { mac } = await at(4);
        await put('head', (found: KeptHead) => ({ ...found, seq: 4, entry: mac }));
      },
    ],
    ['a head that is none', { seq: 5, what: 'head-wrong' }, ({ put }) => put('head', () => 'gone')],
  ];
  for (const [name, problem, tamper] of cases)
    it(`tells ${name}: ${problem.what}`, async () => {
      const world = await openWith(5);
      await tamper(world);
      const verified = await world.another().verify();
      assert.deepEqual(verified.problem, problem);
    });

  it('tells a trail that was written with another secret altogether', async () => {
    const world = await openWith(5);
    const { problem } = await world.another('another secret of thirty-two bytes').verify();
    assert.deepEqual(problem, { seq: 5, what: 'other-secret' });
  });

  it('counts what is right up to there', async () => {
    const world = await openWith(5);
    await world.remove(3);
    assert.deepEqual(await world.another().verify(), {
      entries: 2,
      from: '2026-11-20T03:10:03.000Z',
      to: '2026-11-20T03:10:04.000Z',
      problem: { seq: 3, what: 'missing' },
    });
    assert.deepEqual(await allOf(world.another()), ['5 event-5', '4 event-4', '3 missing', '2 event-2', '1 event-1']);
  });

  it('does not heal by being written on', async () => {
    const tampering: readonly (readonly [string, (world: World) => Promise<void>])[] = [
      ['5 missing', ({ remove }) => remove(5)],
      ['5 unreadable', ({ put }) => put(5, () => 'gone')],
    ];
    for (const [told, tamper] of tampering) {
      const world = await openWith(5);
      await tamper(world);
      const other = world.another();
      await other.note({ event: 'later' });
      await other.note({ event: 'later-still' });
      await other.settled();
      assert.ok((await allOf(world.another())).includes(told), told);
    }
  });

  it('says in the trail itself that its head was not ours', async () => {
    const world = await openWith(5);
    await world.put('head', (found: KeptHead) => ({ ...found, at: '2026-11-20T03:11:00.000Z' }));
    const other = world.another();
    await other.note({ event: 'later' });
    await other.settled();
    assert.deepEqual((await allOf(world.another())).slice(0, 3), ['7 later', '6 audit-head-wrong', '5 event-5']);
    assert.equal((await world.another().verify()).problem, undefined);
  });
});

describe('an audit trail whose store is away', () => {
  /** Fails so many times, after it has saved or before. */
  function unsteady(documents: Documents, failures: number, when: 'before' | 'after'): Documents {
    let left = failures;
    return {
      load: (key) => documents.load(key),
      async saveIfUnchanged(...of) {
        const fails = of[0] !== 'audit:head' && left > 0;
        if (fails) left -= 1;
        if (fails && when === 'before') throw new Error('away');
        const saved = await documents.saveIfUnchanged(...of);
        if (fails) throw new Error('the answer was lost');
        return saved;
      },
    };
  }

  for (const when of ['before', 'after'] as const)
    it(`keeps an entry once when two tries failed ${when} it was saved`, async () => {
      const world = open();
      const audit = new Audit(
        unsteady(world.documents, 2, when),
        { now: () => new Date('2026-11-20T03:10:00Z') },
        secret,
        { info() {}, warn() {}, error: assert.fail },
      );
      await Promise.all([audit.note({ event: 'one' }), audit.note({ event: 'two' })]);
      assert.deepEqual(await allOf(audit), ['2 two', '1 one']);
    });

  it('logs what cannot be kept, never throws, and then says so in the trail', async () => {
    const world = open();
    const errors: unknown[] = [];
    const audit = new Audit(
      unsteady(world.documents, 5, 'before'),
      { now: () => new Date('2026-11-20T03:10:00Z') },
      secret,
      { info() {}, warn() {}, error: (event, fields) => void errors.push({ event, ...fields }) },
    );
    for (const event of ['one', 'two', 'three', 'four']) await audit.note({ event, about: 'registered@nhs.net' });
    assert.deepEqual(
      errors.map((error) => (error as { readonly event: string }).event),
      ['one', 'two', 'three'],
    );
    assert.doesNotMatch(JSON.stringify(errors), /nhs/);
    assert.deepEqual(await allOf(audit), ['2 four', '1 audit-entries-lost']);
  });
});

describe('the audit trail on Redis', () => {
  const writer = fileURLToPath(new URL('./audit-writer.ts', import.meta.url));

  /** Two processes that note so much each, at once. */
  async function writeApart(...settings: readonly string[]): Promise<void> {
    const processes = ['one', 'other'].map((name) =>
      spawn(process.execPath, ['--import', 'tsx', writer, ...settings, name, '150'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    await Promise.all(processes.map(({ stdout }) => once(stdout, 'data')));
    for (const { stdin } of processes) stdin.write('go\n');
    await Promise.all(processes.map((child) => once(child, 'exit')));
  }

  /** Two that know nothing of each other, each by a connection of its own, as two processes have it. */
  async function writeBeside(url: string, sealing: string): Promise<void> {
    const one = async (name: string) => {
      const connection = connectRedis(url);
      await connection.ready();
      const documents = new RedisDocuments(connection, new Keys(secret), new Sealer(readSealingKeys(sealing)));
      const log = { info() {}, warn() {}, error: assert.fail };
      const audit = new Audit(documents, { now: () => new Date() }, secret, log);
      await Promise.all(Array.from({ length: 150 }, () => audit.note({ event: 'sign-in-wrong', about: name })));
      await audit.settled();
      await connection.close();
    };
    await Promise.all([one('one'), one('other')]);
  }

  it('stays one chain while two write at once, and tells what was altered or moved there', async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    const sealing = newSealingKey('k1');
    await (isEvery ? writeApart(url, sealing, secret) : writeBeside(url, sealing));

    const connection = connectRedis(url);
    try {
      await connection.ready();
      const keys = new Keys(secret);
      const documents = new RedisDocuments(connection, keys, new Sealer(readSealingKeys(sealing)));
      const log = { info() {}, warn() {}, error: assert.fail };
      const open = () => new Audit(documents, { now: () => new Date() }, secret, log);
      const { entries, problem } = await open().verify();
      assert.deepEqual({ entries, problem }, { entries: 300, problem: undefined });
      const writers = new Set<string | undefined>();
      for await (const { entry } of open().entries()) writers.add(entry?.writer);
      assert.equal(writers.size, 2);

      const body = await connection.client.hget(keys.document('audit:200'), 'body');
      await connection.client.hset(keys.document('audit:250'), 'body', body ?? '');
      assert.deepEqual((await open().verify()).problem, { seq: 250, what: 'unreadable' });
      await connection.client.del(keys.document('audit:260'));
      assert.deepEqual((await open().verify()).problem, { seq: 260, what: 'missing' });
      assert.ok((await connection.client.ttl(keys.document('audit:1'))) > 399 * 86_400);
    } finally {
      await connection.close();
    }
  });
});
