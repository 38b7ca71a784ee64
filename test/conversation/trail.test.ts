import assert from 'node:assert/strict';
import { readTrail } from '../../src/conversation/acts.ts';
import { leaves } from '../../src/guide/authoring/graph.ts';
import { advance, begin, locate } from '../../src/guide/session.ts';
import { content } from './bench.ts';

const now = new Date('2026-11-20T03:10:00Z');

describe('what a ticket tells of the questions before it', () => {
  it('has instants and days in words, and no step, answer or result by its name, in every topic of every guide', () => {
    let read = 0;
    for (const guide of [...content.guides.values()].filter(({ id }) => id !== 'common'))
      for (const topic of guide.topics.keys()) {
        const given = { system: guide.title, topic: 'A topic', contact: 'the helpdesk' };
        let session = begin(guide, topic, 'g1', now, given);
        const seen = new Set<string>();
        for (let moves = 0; moves < 20; moves += 1) {
          const { rest } = locate(guide, session);
          const exits = [...rest.exits.keys()];
          const exit = exits.includes('given') ? 'given' : exits[moves % Math.max(1, exits.length)];
          if (exit === undefined || rest.kind === 'outcome' || seen.has(rest.id)) break;
          seen.add(rest.id);
          const typed = (name: string) =>
            rest.kind === 'ask' && rest.input?.kind === 'date'
              ? '2026-11-18'
              : /email/.test(name)
                ? 'a@nhs.net'
                : now.toISOString();
          const values = Object.fromEntries(leaves(rest, exit).map((name) => [name, typed(name)]));
          session = advance(guide, session, exit, values, now);
        }
        const ids = new Set([...guide.steps.values()].flatMap((step) => [step.id, ...step.exits.keys()]));
        const acts = new Set(['lock-clock', 'link-clock', 'connection', 'follow-up']);
        for (const { asked, answered } of readTrail(guide, session, now)) {
          read += 1;
          assert.doesNotMatch(answered, /\d{4}-\d\d-\d\d/, `${guide.id}/${topic}`);
          assert.ok(!acts.has(asked) && !ids.has(asked), asked);
        }
      }
    assert.ok(read > 20, `${read} read`);
  });

  it('says when a wrong password was typed', () => {
    const guide = content.guides.get('esr') ?? assert.fail();
    const typed = guide.steps.get('last-try');
    assert.ok(typed?.kind === 'ask' && typed.input !== undefined);
    let session = begin(guide, 'account-locked', 'g1', now, { system: 'ESR', topic: '', contact: '' });
    assert.equal(locate(guide, session).rest.id, typed.id);
    session = advance(guide, session, 'given', { [typed.input.keep]: '2026-11-20T01:00:00.000Z' }, now);
    assert.deepEqual(
      readTrail(guide, session, now).map(({ answered }) => answered),
      ['01:00 on Friday 20 November'],
    );
  });
});
