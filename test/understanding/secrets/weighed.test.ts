import assert from 'node:assert/strict';
import { evidenceOf, isWeighed, settingOf } from '../../../src/understanding/secrets/piece-evidence.ts';
import { split } from '../../../src/understanding/secrets/split.ts';
import { learnt, scaleOf, weighing } from '../../../src/understanding/secrets/weighed.ts';
import { harmlessBlind, toldBlind } from './told-blind.examples.ts';

describe('words that are weighed', () => {
  it('weigh what their evidence adds up to, by its names', () => {
    const weigh = weighing(learnt);
    let count = 0;
    for (const text of [...toldBlind.map(([told]) => told), ...harmlessBlind, 'a_b my_x is my_y Qwx_7 a_b']) {
      const pieces = split(text);
      const setting = settingOf(text, pieces);
      for (const index of pieces.keys()) {
        if (!isWeighed(pieces, index)) continue;
        const names = evidenceOf(setting, index);
        const sum = names.reduce((all, name) => all + (learnt.weights.get(name) ?? 0), learnt.start);
        assert.ok(Math.abs(weigh(setting)(index) - sum * scaleOf(names.length)) < 1e-9, `${text}: ${index}`);
        count += 1;
      }
    }
    assert.ok(count > 100, 'there is something to weigh');
  });
});
