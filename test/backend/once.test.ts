import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { SqliteDocuments } from '../../src/adapters/sqlite/documents.ts';
import { Once } from '../../src/backend/limits/idempotency.ts';
import { onSqlite } from '../on-sqlite.ts';

const clock = { now: () => new Date() };
const shape = z.string();
const request = { email: 'registered@nhs.net' };

describe('a key that another process has claimed', () => {
  let documents: SqliteDocuments;
  let one: Once;
  let other: Once;
  beforeEach(() => {
    documents = onSqlite(clock).documents;
    one = new Once(documents, clock);
    other = new Once(documents, clock);
  });

  it('41: is waited for, and has the one answer', async () => {
    let acts = 0;
    const act = (answer: string) => async () => {
      acts += 1;
      await wait(300);
      return answer;
    };
    const first = one.answer('key', request, shape, act('first'));
    await wait(20);
    const second = other.answer('key', request, shape, act('second'));
    assert.deepEqual(await Promise.all([first, second]), ['first', 'first']);
    assert.equal(acts, 1);
  });

  it('is kept for as long as its process lives, however long it takes', async () => {
    let letGo = () => {};
    const first = one.answer('key', request, shape, async () => {
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
      return 'first';
    });
    await wait(20);
    await assert.rejects(
      other.answer('key', request, shape, async () => 'second'),
      { name: 'KeyInFlight' },
    );
    letGo();
    assert.equal(await first, 'first');
    assert.equal(await other.answer('key', request, shape, async () => 'second'), 'first');
  });

  it('42: is taken over when its process has ended, and whoever acts knows that it may have been begun', async () => {
    // As a process leaves it that was killed between the claim and the answer: nothing of it is saved any more.
    let isDead = false;
    const dying = new Once(
      {
        load: (key) => documents.load(key),
        saveIfUnchanged: (key, revision, value, ttlSeconds) =>
          isDead ? new Promise<never>(() => {}) : documents.saveIfUnchanged(key, revision, value, ttlSeconds),
      },
      clock,
    );
    void dying.answer('key', request, shape, () => {
      isDead = true;
      return new Promise(() => {});
    });
    while (!isDead) await wait(5);
    const began = performance.now();
    const isAgain: boolean[] = [];
    const act = async (again: boolean) => {
      isAgain.push(again);
      return 'second';
    };
    assert.equal(await other.answer('key', request, shape, act), 'second');
    assert.deepEqual(isAgain, [true]);
    assert.ok(performance.now() - began < 5_000);
    await other.answer('new', request, shape, act);
    assert.deepEqual(isAgain, [true, false]);
  });
});
