import assert from 'node:assert/strict';
import { button, onBench } from './bench.ts';

describe('a topic that is renamed while somebody is asked about it', () => {
  it('is forgotten: its button leads to the menu, and nothing of it waits', async () => {
    const before = onBench();
    const asked = await before.say('hello');
    const record = await before.record();
    assert.ok(record?.offer);
    const [first, ...others] = record.offer.options;
    assert.ok(first);
    const gone = { guide: 'esr', topic: 'renamed-since' };
    const after = onBench();
    await after.start({
      ...record,
      later: [gone],
      offer: { ...record.offer, options: [{ ...first, effect: { do: 'begin', ...gone } }, ...others] },
    });
    const reply = await after.press(button(asked, first.label));
    assert.match(reply.text, /Choose a system/);
    assert.deepEqual((await after.record())?.later, []);
    const system = await after.press(button(reply, 'ESR'));
    assert.match(system.text, /ESR: what's happening\?/);
  });
});
