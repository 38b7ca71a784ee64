import assert from 'node:assert/strict';
import { StoreUnavailable } from '../../src/conversation/errors.ts';
import { onBench } from './bench.ts';

describe('a handover that could not be saved', () => {
  it('stands at "Shall I send it?" with all that was typed, and sends it at the next yes', async () => {
    let isFull = false;
    const full = () => {
      if (isFull) throw new StoreUnavailable('no room');
    };
    const bench = onBench({
      store: (inner) =>
        new Proxy(inner, {
          get(target, name) {
            const member: unknown = Reflect.get(target, name);
            if (typeof member !== 'function') return member;
            return async (...given: unknown[]) => {
              if (name === 'saveIfUnchanged') full();
              return member.apply(target, given);
            };
          },
        }),
    });
    for (const text of ['talk to a person', 'Sample Person', '12345678', '07700900123', 'locked out of it'])
      await bench.say(text);
    isFull = true;
    assert.match((await bench.say('yes send it')).text, /save anything/);
    isFull = false;
    const { text } = await bench.say('yes send it');
    assert.match(text, /Your reference is/);
    assert.equal(bench.tickets.at(-1)?.name, 'Sample Person');
    assert.equal(bench.tickets.at(-1)?.issue, 'locked out of it');
  });
});
