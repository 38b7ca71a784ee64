import assert from 'node:assert/strict';
import { mostCounted } from '../../../src/adapters/sqlite/schema.ts';
import { onSqlite } from '../../on-sqlite.ts';

describe('limits in SQLite', () => {
  it('count so many at once, and forget who was counted longest ago', async () => {
    const quota = { name: 'q', most: 1, seconds: 600 };
    const { database, limits } = onSqlite();
    const counting = limits();
    await counting.take(quota, 'the first');
    await counting.take({ ...quota, name: 'another' }, 'the first');
    await database.commit(() =>
      database.run(
        `INSERT INTO limits (name, quota, taken, until)
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         SELECT 'somebody ' || i, 'q', 1, ?2 FROM n`,
        mostCounted,
        Date.now() + 600_000_000,
      ),
    );
    await database.sweep();
    assert.equal(database.get<{ left: number }>('SELECT count(*) AS left FROM limits')?.left, mostCounted + 1);
    assert.equal(await counting.take(quota, 'the first'), undefined);
    assert.notEqual(await counting.take({ ...quota, name: 'another' }, 'the first'), undefined);
    await database.close();
  });
});
