import assert from 'node:assert/strict';
import { onBench, toEmail } from '../conversation/bench.ts';

const minute = 60_000;

describe('96: an activity that comes again', () => {
  it('after thirty-one turns has no effect, and is answered with where the conversation stands', async () => {
    const bench = onBench();
    await toEmail(bench);
    await bench.say('registered@nhs.net', 'asked');
    assert.equal(bench.calls.length, 1);
    for (let turn = 0; turn < 31; turn += 1) await bench.say(`what is ${turn}`);
    await bench.say('start again');
    await toEmail(bench);
    const before = await bench.record();
    const again = await bench.say('registered@nhs.net', 'asked');
    assert.equal(bench.calls.length, 1);
    assert.deepEqual(await bench.record(), before);
    assert.match(again.text, /registered email address/);
  });

  it('after an hour has its replies again', async () => {
    const bench = onBench();
    await toEmail(bench);
    const first = await bench.say('registered@nhs.net', 'asked');
    await bench.time.advance(60 * minute);
    assert.deepEqual(await bench.say('registered@nhs.net', 'asked'), first);
    assert.equal(bench.calls.length, 1);
  });
});
