import assert from 'node:assert/strict';
import { PairTable } from '../../../src/understanding/text/pair-table.ts';
import { numbersFrom } from '../nasty.ts';

describe('numbers by two others', () => {
  it('are found again, however many there are, and nothing else is', () => {
    const random = numbersFrom(3);
    const table = new PairTable();
    const kept = new Map<string, number>();
    for (let count = 0; count < 5000; count += 1) {
      const [one, other] = [Math.floor(random() * 70_000), Math.floor(random() * 200)];
      table.set(one, other, count + 1);
      kept.set(`${one} ${other}`, count + 1);
    }
    for (const [both, value] of kept) {
      const [one = 0, other = 0] = both.split(' ').map(Number);
      assert.equal(table.get(one, other), value);
      assert.equal(table.get(one, 201 + other), 0);
    }
    assert.deepEqual(new Map([...table.entries()].map(([one, other, value]) => [`${one} ${other}`, value])), kept);
  });

  it('are told apart from the same two the other way round, and from none', () => {
    const table = new PairTable();
    assert.equal(table.get(0, 0), 0);
    table.set(1, 2, -7);
    table.set(1, 2, 8);
    assert.equal(table.get(1, 2), 8);
    assert.equal(table.get(2, 1), 0);
  });
});
