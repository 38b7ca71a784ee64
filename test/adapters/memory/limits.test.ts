import assert from 'node:assert/strict';
import { MemoryLimits } from '../../../src/adapters/memory/limits.ts';

describe('limits in the process', () => {
  it('count so many at once, and forget who was counted longest ago', async () => {
    const quota = { name: 'q', most: 1, seconds: 600 };
    const limits = new MemoryLimits(3);
    for (const whose of ['a', 'b', 'c', 'd']) assert.equal(await limits.take(quota, whose), undefined);
    for (const whose of ['b', 'c', 'd']) assert.notEqual(await limits.take(quota, whose), undefined, whose);
    assert.equal(await limits.take(quota, 'a'), undefined);
    assert.equal(await limits.take(quota, 'b'), undefined);
  });
});
