import assert from 'node:assert/strict';
import { acts } from '../../../src/guide/acts.ts';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { exampleOf, transcriptOf, typedExamples } from '../../../src/guide/authoring/example-talk.ts';
import { countPaths, type Path, pathsOf } from '../../../src/guide/authoring/paths.ts';
import { inputKinds, readAnswer } from '../../../src/guide/inputs.ts';
import { isEvery } from '../../every.ts';
import { sources } from '../dialogs.ts';
import { guideOf } from '../small.ts';

const now = new Date('2026-11-20T03:10:00Z');
const compiled = compile(sources.facts, sources.guides);
const guides = 'content' in compiled ? [...compiled.content.guides.values()] : [];

/** How a path goes through the forks that configuration decides: one of these at most. */
function connectionOf(path: Path): 'connected' | 'guided' | 'either' | 'both' {
  const taken = new Set(
    path.legs.flatMap(({ step, exit }) => (step.kind === 'act' && step.act === 'connection' ? [exit] : [])),
  );
  if (taken.size > 1) return 'both';
  return taken.has('connected') ? 'connected' : taken.has('guided') ? 'guided' : 'either';
}

it('there are guides to walk', () => assert.ok(guides.length > 0, 'the content does not compile'));

for (const guide of guides) {
  describe(`every path of ${guide.id}`, () => {
    for (const topic of guide.topics.values()) {
      it(`${topic.id} ends, and says something whole at every turn`, () => {
        const counted = new Map<string, number>();
        const walked = new Set<string>();
        let at = 0;
        for (const path of pathsOf(guide, topic.id)) {
          counted.set(connectionOf(path), (counted.get(connectionOf(path)) ?? 0) + 1);
          // Most paths differ in one answer on the way: each answer of each step is given, and every tenth path walked.
          const ways = path.legs.map(({ step, exit }) => `${step.id} ${exit}`);
          at += 1;
          if (!isEvery && at % 10 !== 0 && ways.every((way) => walked.has(way))) continue;
          for (const way of ways) walked.add(way);
          const { place, session, lines } = transcriptOf(guide, path, now);
          const told = lines.join('\n');
          assert.equal(place.rest.kind, 'outcome', told);
          assert.equal(place.rest.id, path.end.id, told);
          assert.equal(place.held, session.trail.length, told);
          assert.equal(session.moves, session.trail.length, told);
          for (const line of lines) {
            assert.doesNotMatch(line, /\{|\}|undefined|NaN|Invalid Date/, told);
            assert.doesNotMatch(line, /^bot:\s*$/, told);
          }
        }
        const total = [...counted.values()].reduce((sum, count) => sum + count, 0);
        assert.ok(total > 0, 'no path');
        assert.equal(total, countPaths(guide, topic.id));
        assert.equal(counted.get('both'), undefined, 'a system is connected or it is not');
        assert.equal(counted.has('connected'), counted.has('guided'), 'one of the two ways is missing');
      });
    }
  });
}

describe('paths', () => {
  const guide = guideOf(`  first: { act: connection, results: { connected: ask, guided: ask } }
  ask: { ask: Which?, answers: { one: { say: One, go: again }, two: { say: Two, go: wait } } }
  again: { act: connection, results: { connected: wait, guided: done } }
  wait: { say: Wait., end: waiting, remind: { after: esr.lock, go: done } }
  done: { say: Done., end: solved }
`);

  it('are all there, and only those that can be', () => {
    const ways = [...pathsOf(guide, 'locked')].map(({ legs, end }) =>
      [...legs.map(({ exit }) => exit), end.id].join(' '),
    );
    assert.deepEqual(ways, [
      'connected one connected wait',
      'connected one connected reminder done',
      'connected two wait',
      'connected two reminder done',
      'guided one guided done',
      'guided two wait',
      'guided two reminder done',
    ]);
    assert.equal(countPaths(guide, 'locked'), ways.length);
  });

  it('belong to a topic', () => {
    assert.throws(() => [...pathsOf(guide, 'unlocked')], /no topic unlocked/);
    assert.equal(countPaths(guide, 'unlocked'), 0);
  });

  it('can be read as a conversation', () => {
    const path = [...pathsOf(guide, 'locked')].find(({ legs }) => legs.at(-1)?.exit === 'reminder');
    assert.ok(path);
    assert.deepEqual(transcriptOf(guide, path, now).lines, [
      'user: [My account is locked]',
      '      (connection: connected)',
      'bot:  Which? [One | Two]',
      'user: [One]',
      '      (connection: connected)',
      'bot:  Wait.',
      '(12 hours later)',
      'bot:  Done.',
    ]);
  });

  it('have an example of every input and of every value that an act leaves', () => {
    for (const kind of inputKinds) assert.ok('take' in readAnswer({ kind }, typedExamples[kind], now), kind);
    for (const [act, { results }] of Object.entries(acts)) {
      for (const name of Object.values(results).flat())
        assert.notEqual(exampleOf(act, name, now), '', `${act} ${name}`);
    }
  });
});
