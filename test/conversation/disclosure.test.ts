import assert from 'node:assert/strict';
import { disclosed, toldToAnybody } from '../../src/conversation/disclosure.ts';
import { BackendUnavailable, OutcomeUnknown } from '../../src/conversation/errors.ts';
import { resultsOf } from '../../src/guide/acts.ts';

const nobody = { tier: 'anonymous' } as const;
const somebody = { tier: 'identified', tenant: 't', objectId: 'o', addresses: [] } as const;
const log = { info() {}, warn() {}, error() {} };
const asked = (['request-reset', 'start-registration', 'secure-form'] as const).flatMap((act) =>
  [...resultsOf(act)].map(([result, names]) => ({
    act,
    answer: { result, values: Object.fromEntries(names.map((name) => [name, 'a value'])) },
  })),
);

describe('what may be disclosed, the words that an anonymous person cannot reach among it', () => {
  for (const { act, answer } of asked) {
    const isForAll = toldToAnybody.has(answer.result);
    it(`${act} ${answer.result}: to an anonymous person ${isForAll ? 'as it is' : 'never'}, to one who is known as it is`, async () => {
      const told = await disclosed(act, nobody, log, async () => answer);
      assert.deepEqual(told, isForAll ? answer : { result: 'unknown', values: {} });
      assert.deepEqual(await disclosed(act, somebody, log, async () => answer), answer);
    });
  }

  it('is nothing of an answer that is not whole, or is no result at all', async () => {
    for (const answer of [
      { result: 'locked', values: {} },
      { result: 'hacked', values: {} },
    ])
      assert.equal((await disclosed('request-reset', somebody, log, async () => answer)).result, 'unknown');
  });

  it('is that nothing was done only where that is known', async () => {
    const fail = (error: Error) => async () => {
      throw error;
    };
    const why = { reason: 'status' } as const;
    const unavailable = fail(new BackendUnavailable('away', why));
    assert.equal((await disclosed('request-reset', nobody, log, unavailable)).result, 'unavailable');
    assert.equal((await disclosed('request-reset', nobody, log, unavailable, true)).result, 'unknown');
    assert.equal(
      (await disclosed('request-reset', nobody, log, fail(new OutcomeUnknown('lost', why)))).result,
      'unknown',
    );
    await assert.rejects(disclosed('request-reset', nobody, log, fail(new TypeError('ours'))), TypeError);
  });
});
