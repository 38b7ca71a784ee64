import assert from 'node:assert/strict';
import { Breaker } from '../../../src/adapters/backend/circuit-breaker.ts';

describe('a circuit breaker', () => {
  let now: number;
  let breaker: Breaker;
  const fail = (times: number) => {
    for (let time = 0; time < times; time++) {
      assert.equal(breaker.lets(), true);
      breaker.failed();
    }
  };
  beforeEach(() => {
    now = 0;
    breaker = new Breaker({ failures: 3, restMilliseconds: 1_000, now: () => now });
  });

  it('opens after so many failures in a row, and not before', () => {
    fail(2);
    breaker.worked();
    fail(3);
    assert.equal(breaker.lets(), false);
  });

  it('lets one call try after its rest, and closes when that works', () => {
    fail(3);
    now = 999;
    assert.equal(breaker.lets(), false);
    now = 1_000;
    assert.equal(breaker.lets(), true);
    assert.equal(breaker.lets(), false);
    breaker.worked();
    assert.equal(breaker.lets(), true);
    assert.equal(breaker.lets(), true);
  });

  it('rests again when the one that tried fails', () => {
    fail(3);
    now = 1_000;
    assert.equal(breaker.lets(), true);
    breaker.failed();
    assert.equal(breaker.lets(), false);
    now = 2_000;
    assert.equal(breaker.lets(), true);
  });

  it('lets the next one try when the first learnt nothing', () => {
    fail(3);
    now = 1_000;
    assert.equal(breaker.lets(), true);
    breaker.toldNothing();
    assert.equal(breaker.lets(), true);
    assert.equal(breaker.lets(), false);
  });

  it('counts calls that were under way when it opened', () => {
    for (let time = 0; time < 5; time++) assert.equal(breaker.lets(), true);
    for (let time = 0; time < 5; time++) breaker.failed();
    assert.equal(breaker.lets(), false);
    now = 1_000;
    assert.equal(breaker.lets(), true);
  });
});
