import assert from 'node:assert/strict';
import { distressIn } from '../../src/understanding/distress/distress.ts';
import { weighing } from '../../src/understanding/distress/weighing.ts';
import { isHeldOut, learn, readLines } from './learning.ts';

describe('what distress is learnt from', function () {
  this.timeout(300_000);
  const lines = readLines();
  const share = (these: typeof lines, isHeard: (text: string) => boolean) =>
    these.filter(({ text }) => isHeard(text)).length / these.length;

  it('teaches what is true of lines that were not learnt from', () => {
    const byTwoThirds = weighing(learn(lines.filter((line) => !isHeldOut(line))));
    const isHeard = (text: string) => distressIn(text, byTwoThirds) > 0;
    const held = lines.filter(isHeldOut);
    const blind = held.filter(({ kind }) => kind === 'blind');
    const plain = held.filter(({ kind }) => kind === 'plain');
    assert.ok(
      share(
        blind.filter(({ inDistress }) => inDistress),
        isHeard,
      ) > 0.94,
    );
    assert.ok(
      share(
        blind.filter(({ inDistress }) => !inDistress),
        isHeard,
      ) < 0.03,
    );
    assert.ok(
      share(
        plain.filter(({ inDistress }) => inDistress),
        isHeard,
      ) > 0.94,
    );
  });
});
