import assert from 'node:assert/strict';
import type { Guide } from '../../src/guide/guide.ts';
import { advance, back, begin, linksOf, locate, sayArrival } from '../../src/guide/session.ts';
import { guideOf } from './small.ts';

const steps = `  first: { say: Let me look., go: last-try }
  last-try:
    ask: When was the last wrong try?
    answers: { older: { say: Longer ago, go: ask-email } }
    input: time
    keep: last-try
    go: clock
  clock: { act: lock-clock, counts: esr.lock, results: { locked: wait, over: ask-email } }
  wait:
    say: "It opens at {lock-ends}. From now it is {clock esr.lock}."
    end: waiting
    remind: { at: lock-ends, go: over }
  over: { say: The lock is over., links: [{ say: Open ESR, to: esr.url }], go: ask-email }
  ask-email: { ask: Which address?, input: email, keep: email, go: end }
  end: { say: "We write to {email}.", end: solved }
`;
const guide = guideOf(steps);
const at = new Date('2026-11-20T03:10:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const fresh = (given = {}) => begin(guide, 'locked', 's1', at, given);
const standing = (session: ReturnType<typeof fresh>, inGuide: Guide = guide) => locate(inGuide, session).rest.id;

describe('a session in a guide', () => {
  it('begins at the first step that waits, past the sentences before it', () => {
    const place = locate(guide, fresh());
    assert.equal(place.rest.id, 'last-try');
    assert.deepEqual(
      place.passed.map(({ id }) => id),
      ['first'],
    );
    assert.deepEqual(sayArrival(place, at), ['Let me look.', 'When was the last wrong try?']);
  });

  it('moves on, keeps the values, and says them', () => {
    let session = advance(guide, fresh(), 'given', { 'last-try': '2026-11-20T03:00:00.000Z' }, later(1));
    assert.equal(standing(session), 'clock');
    session = advance(guide, session, 'locked', { 'lock-ends': '2026-11-20T15:00:00.000Z' }, later(1));
    const place = locate(guide, session);
    assert.equal(place.rest.id, 'wait');
    assert.equal(place.held, 2);
    assert.deepEqual(place.reached, later(1));
    assert.deepEqual(sayArrival(place, later(1)), ['It opens at 15:00 today. From now it is 15:11 today.']);
  });

  it('says a clock from when the step was reached, however late it is said again', () => {
    let session = advance(guide, fresh(), 'given', { 'last-try': '2026-11-20T03:00:00.000Z' }, at);
    session = advance(guide, session, 'locked', { 'lock-ends': '2026-11-20T15:00:00.000Z' }, at);
    assert.match(sayArrival(locate(guide, session), later(24 * 60)).join(), /15:10 on Friday 20 November/);
  });

  it('goes on from an end by its reminder, and collects links on the way', () => {
    let session = advance(guide, fresh(), 'given', { 'last-try': '2026-11-20T03:00:00.000Z' }, at);
    session = advance(guide, session, 'locked', { 'lock-ends': '2026-11-20T15:00:00.000Z' }, at);
    session = advance(guide, session, 'reminder', {}, later(720));
    const place = locate(guide, session);
    assert.equal(place.rest.id, 'ask-email');
    assert.deepEqual(linksOf(place), [{ title: 'Open ESR', url: 'https://esr.example/' }]);
  });

  it('leaves the session that it moves on from as it was', () => {
    const before = Object.freeze(fresh());
    const after = advance(guide, before, 'older', {}, at);
    assert.deepEqual(before.trail, []);
    assert.notEqual(after, before);
  });

  it('refuses a way out that the step does not have', () => {
    assert.throws(() => advance(guide, fresh(), 'locked', {}, at), /last-try has no way out locked/);
    assert.throws(() => advance(guide, fresh(), 'constructor', {}, at), /no way out/);
  });

  it('has no topic that the guide does not have', () => {
    assert.throws(() => locate(guide, { ...fresh(), topic: 'gone' }), /no topic gone/);
  });

  it('knows from the first what it was given', () => {
    assert.equal(locate(guide, fresh({ system: 'ESR' })).values.system, 'ESR');
  });
});

describe('going back', () => {
  it('is not possible at the first question', () => assert.equal(back(guide, fresh()), undefined));

  it('drops the answer, and the results of acts with it', () => {
    let session = advance(guide, fresh(), 'given', { 'last-try': '2026-11-20T03:00:00.000Z' }, at);
    session = advance(guide, session, 'over', {}, at);
    assert.equal(standing(session), 'ask-email');
    const earlier = back(guide, session);
    assert.ok(earlier);
    assert.equal(standing(earlier), 'last-try');
    assert.deepEqual(locate(guide, earlier).values, {});
  });

  it('is a new visit each time: moves only grow', () => {
    const seen = [fresh()];
    seen.push(advance(guide, seen[0] ?? fresh(), 'older', {}, at));
    for (let turn = 0; turn < 3; turn += 1) {
      const earlier = back(guide, seen.at(-1) ?? fresh());
      assert.ok(earlier);
      seen.push(earlier, advance(guide, earlier, 'older', {}, at));
    }
    const moves = seen.map((session) => session.moves);
    assert.deepEqual(
      moves,
      [...new Set(moves)].sort((a, b) => a - b),
    );
  });
});

describe('a guide that is edited while somebody is inside it', () => {
  const inside = advance(guide, fresh(), 'older', {}, at);
  const twoIn = advance(guide, inside, 'given', { email: 'registered@nhs.net' }, at);

  it('asks again where an answer is gone', () => {
    const edited = guideOf(steps.replace('older: { say: Longer ago', 'days-ago: { say: Days ago'));
    const place = locate(edited, twoIn);
    assert.equal(place.rest.id, 'last-try');
    assert.equal(place.held, 0);
    assert.deepEqual(place.values, {});
  });

  it('asks the new question where one was put in between', () => {
    const edited = guideOf(
      `${steps.replace('go: ask-email } }', 'go: sure } }')}  sure: { ask: Sure?, answers: { sure: { say: Sure, go: ask-email } } }\n`,
    );
    assert.equal(standing(twoIn, edited), 'sure');
  });

  it('stays where it was when only words changed', () => {
    const edited = guideOf(steps.replace('Which address?', 'What is your address?'));
    assert.equal(standing(inside, edited), 'ask-email');
  });

  it('drops the entries that no longer hold as soon as the person answers', () => {
    const edited = guideOf(steps.replace('older: { say: Longer ago', 'days-ago: { say: Days ago'));
    const answered = advance(edited, twoIn, 'days-ago', {}, later(5));
    assert.deepEqual(
      answered.trail.map(({ exit }) => exit),
      ['days-ago'],
    );
    assert.equal(standing(answered, edited), 'ask-email');
    assert.ok(answered.moves > twoIn.moves);
  });
});
