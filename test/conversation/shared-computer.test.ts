import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

/** A bench to which somebody has come on a computer that others use too. */
async function onShared(...said: readonly string[]) {
  const bench = onBench({ connected: [] });
  await bench.turns.hear({ ...bench.base, kind: 'arrival', id: 'arrival', isShared: true });
  let last = '';
  for (const text of said) last = (await bench.say(text)).text;
  return { bench, last };
}

describe('on a computer that others use too', () => {
  it('nobody is promised a reminder in a chat that may be cleared', async () => {
    const { last } = await onShared('my esr is locked', 'just now');
    assert.match(last, /this chat may be cleared before\. Note the time, and come back then\./);
    assert.doesNotMatch(last, /I'll remind you/);
  });

  it('nor when they ask whether to stay, or what was promised', async () => {
    const { bench } = await onShared('my esr is locked', 'just now');
    for (const text of ['do i have to stay here', 'will you remind me']) {
      const { text: said } = await bench.say(text);
      assert.match(said, /come back (?:then|at)/, text);
      assert.doesNotMatch(said, /I'll (?:write|come back|remind)/, text);
    }
  });

  it('is kept with the chat, and told with a ticket', async () => {
    const { bench } = await onShared(
      'talk to a person about esr',
      'Grace Adeyemi',
      '30218845',
      '07700 900123',
      'it will not let me in',
      'send it',
    );
    assert.deepEqual((await bench.record())?.circumstances, ['shared']);
    assert.ok(bench.tickets[0]?.tried.includes('On a shared computer'));
  });
});
