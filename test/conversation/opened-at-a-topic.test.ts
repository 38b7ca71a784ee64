import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

const at = 'topic';

describe('a chat that is opened at a topic', () => {
  it('begins it', async () => {
    const bench = onBench();
    const reply = await bench.press({ at, answer: 'esr/account-locked' });
    assert.deepEqual(
      (await bench.record())?.sessions.map(({ guide, topic }) => [guide, topic]),
      [['esr', 'account-locked']],
    );
    assert.ok(reply.choices.length > 0);
  });

  it('shows what there is of a system', async () => {
    const bench = onBench();
    const { choices } = await bench.press({ at, answer: 'nhsp-online' });
    assert.ok(choices.length > 5);
  });

  it('asks whether to leave what is under way, and asks the same question again where it is that', async () => {
    const bench = onBench();
    const open = await bench.press({ at, answer: 'esr/account-locked' });
    const again = await bench.press({ at, answer: 'esr/account-locked' });
    assert.deepEqual(
      again.choices.map(({ label }) => label),
      open.choices.map(({ label }) => label),
    );
    const leave = await bench.press({ at, answer: 'esr/link-expired' });
    assert.match(leave.text, /leave/i);
    const whole = await bench.press({ at, answer: 'training-interface' });
    assert.match(whole.text, /leave/i);
  });

  for (const answer of ['esr/no-such', 'no-such', 'common/handoff', 'common', '/', '__proto__'])
    it(`does nothing for ${answer}`, async () => {
      const bench = onBench();
      await bench.say('hello');
      const { text } = await bench.press({ at, answer });
      assert.notEqual(text, '');
      assert.deepEqual((await bench.record())?.sessions, []);
    });
});
