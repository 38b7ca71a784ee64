import assert from 'node:assert/strict';
import { Expressions } from '../../../src/understanding/text/expressions.ts';

const expressions = new Expressions<string>([
  ['lock', 'locked out'],
  ['lock', 'lock*'],
  ['need', 'do _ need'],
  ['out', 'out'],
  ['password', 'pass* is wrong'],
]);
const said = (text: string) => [...expressions.in(text.split(' '))].sort();

describe('phrases that say something', () => {
  it('are found wherever they stand, each word as it is written', () => {
    assert.deepEqual(said('i am locked out'), ['lock', 'out']);
    assert.deepEqual(said('i am without'), []);
  });

  it('stand for every word that begins so, where a word ends in a star', () => {
    assert.deepEqual(said('lockout'), ['lock']);
    assert.deepEqual(said('my passcode is wrong'), ['password']);
    assert.deepEqual(said('pass is wrong'), ['password']);
    assert.deepEqual(said('loch'), []);
  });

  it('leave a word open where an underscore stands', () => {
    assert.deepEqual(said('do i need'), ['need']);
    assert.deepEqual(said('do need'), []);
  });

  it('say it from the word on which they begin', () => {
    const heard: [string, number][] = [];
    expressions.each('i am locked out'.split(' '), (says, at) => heard.push([says, at]));
    assert.deepEqual(heard, [
      ['lock', 2],
      ['lock', 2],
      ['out', 3],
    ]);
  });

  it('are not taken when a star would stand for nearly everything', () => {
    assert.throws(() => new Expressions([['all', 'a*']]), /"a\*" stands for too many words/);
  });
});
