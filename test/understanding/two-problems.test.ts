import assert from 'node:assert/strict';
import { understanding } from '../conversation/bench.ts';
import { oneProblem, twoProblems } from './two-problems.examples.ts';

const blocking = ['esr account-locked', 'esr no-nhsmail-access'];

function problemsIn(typed: string): readonly string[] {
  const { meaning } = understanding.understand(typed, undefined);
  return meaning.kind === 'topic'
    ? [meaning.topic, ...meaning.also].map(({ guide, topic }) => `${guide} ${topic}`)
    : [];
}

describe('two problems in one message', () => {
  for (const [typed, ...both] of twoProblems) {
    it(`are both heard in ${JSON.stringify(typed)}`, () => {
      const heard = problemsIn(typed);
      assert.deepEqual([...heard].sort(), [...both].sort());
      const isBlocked = both.some((one) => blocking.includes(one));
      assert.equal(blocking.includes(heard[0] ?? ''), isBlocked, `${heard[0]} first`);
    });
  }

  for (const [typed, ...topics] of oneProblem) {
    it(`are not made of the one in ${JSON.stringify(typed)}`, () => {
      const heard = problemsIn(typed);
      assert.ok(heard.length <= 1, heard.join(', '));
      assert.ok(
        heard.every((one) => topics.includes(one)),
        `${heard[0]}, not ${topics.join(' or ')}`,
      );
    });
  }
});
