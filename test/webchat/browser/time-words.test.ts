import assert from 'node:assert/strict';
import { clockTime, timeWords } from '../../../src/webchat/browser/time-words.ts';

describe('when a message came', () => {
  const now = new Date('2026-07-01T13:05:30Z');

  it('has no time of its own in its first minute, then the clock in England, and on another day the day as well', () => {
    assert.equal(timeWords(new Date('2026-07-01T13:05:00Z'), now), undefined);
    assert.equal(timeWords(new Date('2026-07-01T13:04:00Z'), now), '14:04');
    assert.equal(timeWords(new Date('2026-06-30T22:59:00Z'), now), 'Tue 30 Jun, 23:59');
    // Past midnight in England it is the same day.
    assert.equal(timeWords(new Date('2026-06-30T23:01:00Z'), now), '00:01');
    assert.equal(clockTime(new Date('2026-12-01T13:04:00Z')), '13:04');
  });
});
