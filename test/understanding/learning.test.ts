import assert from 'node:assert/strict';
import { readLearnt } from '../../src/app/learnt.ts';
import type { Guide, GuideId } from '../../src/guide/guide.ts';
import { learn, lessonsOf } from '../../src/understanding/intents/learning.ts';
import { packed, unpacked } from '../../src/understanding/intents/packing.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { content } from '../conversation/bench.ts';
import { guideOf } from '../guide/small.ts';

const steps = `  first:
    say: That is all.
    end: solved`;
const small = new Map<GuideId, Guide>([
  [
    'esr',
    guideOf(
      steps,
      `locked: { title: My account is locked, start: first }
  forgot: { title: I forgot my password, start: first }`,
      {
        locked: [
          'locked out of esr',
          'my account is locked',
          'too many tries',
          'it has locked itself',
          'who unlocks this',
        ],
        forgot: [
          'forgot my password',
          'cannot remember my password',
          'lost my password',
          'what was the word again',
          'no idea what I typed',
        ],
      },
    ),
  ],
]);

/** The real guides, with one phrase more. */
const more = new Map(
  [...content.guides].map(([id, guide]) => {
    const topics = [...guide.topics.values()].map((topic, index) => {
      const phrases = index === 0 ? [...topic.phrases, 'something nobody has said before'] : topic.phrases;
      return [topic.id, { ...topic, phrases }] as const;
    });
    return [id, { ...guide, topics: new Map(topics) }];
  }),
);

describe('what is learnt from the phrases', () => {
  const learnt = learn(small, 'common');

  it('comes out of a file as it went in, to the last digit', () => {
    assert.deepEqual(unpacked(packed(learnt, 'these'), 'these'), learnt);
    assert.equal(learnt.classifier.labels.join(), 'forgot,locked');
    assert.ok(learnt.classifier.weights.length > 0 && learnt.neighbours.phrases.length > 0);
  });

  it('is listened by as if it had just been learnt', () => {
    const again = unpacked(packed(learnt, 'these'), 'these');
    assert.ok(again !== undefined);
    const [one, other] = [topicClassifierOf(small, 'common', learnt), topicClassifierOf(small, 'common', again)];
    for (const said of ['my acount is lockd', 'i lost the password again', 'words that are in no phrase']) {
      const corrected = other.corrected(said);
      assert.equal(corrected, one.corrected(said));
      assert.deepEqual(other.likelihoods(corrected, 'esr'), one.likelihoods(corrected, 'esr'), said);
    }
    const chances = other.likelihoods(other.corrected('my acount is lockd'), 'esr');
    assert.deepEqual(
      chances.map(([topic]) => topic),
      ['locked', 'forgot'],
    );
  });

  it('is not taken for what other phrases would have taught, and a file cut short is not read', () => {
    const bytes = packed(learnt, 'these');
    assert.equal(unpacked(bytes, 'those'), undefined);
    assert.throws(() => unpacked(bytes.slice(0, bytes.length - 8), 'these'), RangeError);
    assert.throws(() => unpacked(bytes.slice(0, 40), 'these'));
  });

  it('depends on phrases, titles and names, and on nothing else of a guide', () => {
    const [[id, guide] = assert.fail()] = small;
    const changed = (change: Partial<Guide>) => lessonsOf(new Map([[id, { ...guide, ...change }]]));
    assert.notEqual(changed({ called: ['payroll'] }), lessonsOf(small));
    assert.notEqual(changed({ title: 'Payslips' }), lessonsOf(small));
    const routing = (change: Partial<Guide['routing']>) => changed({ routing: { ...guide.routing, ...change } });
    assert.notEqual(routing({ alsoCalled: ['pay portal'] }), lessonsOf(small));
    assert.notEqual(routing({ everydayNames: ['payroll'] }), lessonsOf(small));
    assert.equal(routing({ blocking: ['account-locked'] }), lessonsOf(small));
    assert.equal(changed({ steps: new Map() }), lessonsOf(small));
  });

  it('is there from the build: nothing is learnt at a start', () => {
    assert.equal(readLearnt(content.guides).classifier.labels.includes('account-locked'), true);
  });

  it('is refused where the guides have other phrases by now, and what to do is said', () => {
    assert.throws(() => readLearnt(more), { name: 'ConfigError', message: /phrases in dialogs\/.*: npm run learn$/ });
  });
});
