import assert from 'node:assert/strict';
import sinon from 'sinon';
import { onBench, understanding } from './bench.ts';

describe('a button', () => {
  afterEach(() => sinon.restore());

  it('is followed without anything being understood, whatever its label says', async () => {
    const understand = sinon.spy(understanding, 'understand');
    const bench = onBench();
    let reply = await bench.say('esr');
    assert.equal(understand.callCount, 1);
    const met: string[] = [];
    for (let step = 0; step < 4 && reply.choices[0] !== undefined; step += 1) {
      met.push(reply.text);
      reply = await bench.press(reply.choices[0].pick);
    }
    assert.ok(new Set(met).size > 1, met.join('\n'));
    assert.equal(understand.callCount, 1);
  });

  it('is followed as well where its words are typed, however they are written, and no other words', async () => {
    const understand = sinon.spy(understanding, 'understand');
    const bench = onBench();
    await bench.say('esr');
    const typed = await bench.say(' my account is LOCKED ');
    assert.equal(understand.callCount, 1);
    assert.deepEqual(
      (await bench.record())?.sessions.map(({ topic }) => topic),
      ['account-locked'],
    );
    assert.match(typed.text, /wrong password/);
    await bench.say("I don't know, sorry");
    assert.equal(understand.callCount, 2);
  });
});
