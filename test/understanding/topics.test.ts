import assert from 'node:assert/strict';
import { content, finder } from '../conversation/bench.ts';

describe('finding the topic', () => {
  it('finds or offers every topic by each of its own phrases', () => {
    for (const guide of content.guides.values()) {
      if (guide.id === 'common') continue;
      for (const topic of guide.topics.values()) {
        for (const phrase of topic.phrases) {
          const found = finder.find(phrase);
          const offered = found.kind === 'topic' ? [found.topic] : found.kind === 'choose' ? found.options : [];
          const right = offered.some((one) => one.guide === guide.id && one.topic === topic.id);
          // A phrase that names no system may be offered for the same trouble elsewhere.
          const same = offered.some((one) => one.topic === topic.id);
          assert.ok(right || same, `"${phrase}" (${guide.id}/${topic.id}) → ${JSON.stringify(found)}`);
        }
      }
    }
  });

  it('forgives slips of the finger', () => {
    const found = finder.find('my esr acount is lockd');
    assert.deepEqual(found, { kind: 'topic', topic: { guide: 'esr', topic: 'account-locked' } });
  });

  it('hears the matter after a good morning', () => {
    for (const greeting of ['hello', 'hiya', 'good morning', 'hi there,', 'Morning all.']) {
      const found = finder.find(`${greeting} my esr is locked`);
      assert.deepEqual(found, { kind: 'topic', topic: { guide: 'esr', topic: 'account-locked' } }, greeting);
    }
  });

  for (const [said, command] of [
    ['back', 'back'],
    ['bakc', 'back'],
    ['go back please', 'back'],
    ['Start again', 'restart'],
    ['strat again', 'restart'],
    ['WHY?', 'why'],
    ['thanks', 'thanks'],
    ['get back into esr', undefined],
    ['when do i start', undefined],
  ] as const) {
    it(`"${said}" is ${command ?? 'no command'}`, () => assert.equal(finder.command(said), command));
  }

  it('hears a system alone as that system', () => {
    assert.deepEqual(finder.find('esr'), { kind: 'system', guide: 'esr' });
    assert.deepEqual(finder.find('nhsp'), { kind: 'system', guide: 'nhsp-online' });
  });

  it('knows nothing of nonsense', () => {
    assert.deepEqual(finder.find('xyzzy plugh'), { kind: 'nothing' });
    assert.deepEqual(finder.find(''), { kind: 'nothing' });
  });
});
