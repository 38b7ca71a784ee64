import assert from 'node:assert/strict';
import { content } from '../conversation/bench.ts';

const extension = 'training-interface.other-systems';
const outside = 'around.it-outside';

describe('the extension of IT, which is no use from a phone outside the Trust', () => {
  it('is never said without how IT is reached from there', () => {
    const guides = [...content.guides.values()];
    const said: readonly (readonly [string, string])[] = [
      ...guides.flatMap(({ id, steps }) =>
        [...steps.values()].map((step) => [`${id}/${step.id}`, JSON.stringify(step)] as const),
      ),
      ...[...content.messages].map(([id, words]) => [id, JSON.stringify(words)] as const),
      ...[...content.facts.rows].map(([id, { tell = '' }]) => [id, JSON.stringify(tell)] as const),
    ];
    const naming = said.filter(([, words]) => words.includes(extension));
    assert.ok(naming.length > 10, `it is said in ${naming.length} places`);
    assert.deepEqual(
      naming.filter(([, words]) => !words.includes(outside)).map(([place]) => place),
      [],
    );
  });
});
