import assert from 'node:assert/strict';
import { startOfDay } from '../../src/backend/days.ts';

describe('the start of a day in England', () => {
  it('is midnight there, in winter and in summer', () => {
    assert.equal(startOfDay('2026-01-15').toISOString(), '2026-01-15T00:00:00.000Z');
    assert.equal(startOfDay('2026-07-15').toISOString(), '2026-07-14T23:00:00.000Z');
  });
});
