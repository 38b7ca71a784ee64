import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import type { ResetAnswer } from '../../src/conversation/ports.ts';
import { onBench, toEmail } from '../conversation/bench.ts';

/** An answer that comes when it is let go. */
function held() {
  let release: (answer: ResetAnswer) => void = () => {};
  const answer = new Promise<ResetAnswer>((resolve) => {
    release = resolve;
  });
  return { answer, release };
}

const done: ResetAnswer = { result: 'done', values: { expires: '2026-11-20T05:10:00.000Z' } };

async function toRequest(bench: ReturnType<typeof onBench>) {
  await toEmail(bench);
  return bench.say('registered@nhs.net');
}

describe('(15) a backend that takes 30 seconds', () => {
  it('is acknowledged early, and its result comes by itself', async () => {
    const slow = held();
    const bench = onBench({ patience: 5, answer: () => slow.answer });
    const early = await toRequest(bench);
    assert.match(early.text, /longer than usual/);
    assert.equal(bench.unasked.length, 0);

    slow.release(done);
    await soon();
    await bench.time.advance(30_000);
    assert.equal(bench.calls.length, 1);
    assert.equal(bench.unasked.length, 1);
    assert.match(bench.unasked[0]?.text ?? '', /05:10/);
  });

  it('lets the person write meanwhile, and says that it still waits', async () => {
    const slow = held();
    const bench = onBench({ patience: 5, answer: () => slow.answer });
    await toRequest(bench);
    const meanwhile = await bench.say('hmm ok');
    assert.match(meanwhile.text, /still waiting/);
    slow.release(done);
    await soon();
    await bench.time.advance(1_000);
    assert.match(bench.unasked.at(-1)?.text ?? '', /05:10/);
  });

  it('asks again by the same key after the process ended, and says nothing twice', async () => {
    const slow = held();
    const bench = onBench({ patience: 5, answer: () => slow.answer });
    await toRequest(bench);
    const record = await bench.record();
    assert.ok(record);

    let isSlow = true;
    const next = onBench({ patience: 5, answer: () => (isSlow ? held().answer : Promise.resolve(done)) });
    await next.start(record);
    await next.time.set('c1', new Date(next.time.now().getTime() + 60_000));
    await next.time.advance(60_000);
    assert.equal(next.calls.length, 1);
    assert.deepEqual(next.calls[0], bench.calls[0]);
    assert.equal(next.unasked.length, 0, 'it was told already');
    isSlow = false;
    assert.equal((await next.record())?.reminders.length, 1, 'somebody looks after it again');
  });

  it('that never answers becomes a person who is offered a colleague', async () => {
    const slow = held();
    const bench = onBench({ patience: 5, answer: () => slow.answer });
    await toRequest(bench);
    slow.release({ result: 'unavailable', values: {} });
    await soon();
    await bench.time.advance(1_000);
    const told = bench.unasked.at(-1);
    assert.ok(told !== undefined && told.choices.length > 0, JSON.stringify(told));
    assert.doesNotMatch(told.text, /longer than usual/);
  });
});
