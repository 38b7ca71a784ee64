import assert from 'node:assert/strict';
import sinon from 'sinon';
import { onBench, understanding } from './bench.ts';

/** In a conversation, in this order: a problem, an answer, a question, a correction, a secret, a person asked for, details of the form. */
const said = [
  'hiya, locked out of esr again, its the third time this week',
  'about 20 minutes ago i think',
  'can anybody lift it? who do i ring?',
  'no wait, it was 9, not 20 minutes ago',
  'my password is Harbour-19 and my ni number is AB123456C',
  'let me talk to a person please, im Jo Fairbairn on 07700 900982',
  '12345678',
  'send it',
];

describe('a turn', () => {
  afterEach(() => sinon.restore());

  it('understands what was typed once at most, and else parts of it, or it as said of the system that is open', async () => {
    const understand = sinon.spy(understanding, 'understand');
    const bench = onBench();
    let understood = 0;
    for (const text of said) {
      understand.resetHistory();
      await bench.say(text);
      const whole = understand.args.filter(([typed]) => typed.length >= text.length * 0.9 && !typed.startsWith('ESR '));
      understood += whole.length;
      assert.ok(whole.length <= 1, `${text}: ${JSON.stringify(understand.args.map(([typed]) => typed))}`);
    }
    assert.ok(understood > said.length / 2, `${understood} were understood at all`);
  });
});
