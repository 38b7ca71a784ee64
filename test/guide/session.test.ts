import assert from 'node:assert/strict';
import type { Guide } from '../../src/guide/guide.ts';
import {
  advance,
  back,
  begin,
  fill,
  linksOf,
  locate,
  openedBy,
  passKnown,
  sayArrival,
  valuesOf,
} from '../../src/guide/session.ts';
import { guideOf, guideText, issuesOf } from './small.ts';

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

describe('a form in a guide', () => {
  const form = guideOf(
    `  intro: { say: I need three things., go: full-name }
  full-name: { ask: Your name?, input: name, keep: name, go: kind }
  kind: { ask: Which kind?, answers: { old-one: { say: Old, go: number }, new-one: { say: New, go: number } } }
  number:
    ask: Your number?
    input: payroll-number
    keep: number
    answers: { none-yet: { say: None yet, as: none, go: check } }
    go: check
  check:
    ask: "{name}, {number}?"
    answers: { send: { say: Send, go: done }, change-name: { say: Change my name, changes: full-name } }
  done: { say: Sent., end: solved }
`,
    'locked: { title: My account is locked, start: intro }',
  );
  const empty = begin(form, 'locked', 's1', at);
  const told = (values: Readonly<Record<string, string | undefined>>, session = empty) =>
    fill(form, session, values, later(1));

  it('asks for what is missing alone, in whatever order it was told', () => {
    const number = told({ number: '123' });
    assert.equal(locate(form, number).rest.id, 'full-name');
    const name = told({ name: 'Ann' }, number);
    assert.equal(locate(form, name).rest.id, 'kind');
    const all = passKnown(form, advance(form, name, 'old-one', {}, later(2)), later(2));
    const { rest, values } = locate(form, all);
    assert.equal(rest.id, 'check');
    assert.deepEqual(values, { name: 'Ann', number: '123' });
  });

  it('changes one value, and every other answer stands, a choice among them', () => {
    let session = told({ name: 'Ann', number: '123' });
    session = passKnown(form, advance(form, session, 'new-one', {}, later(2)), later(2));
    const { rest } = locate(form, session);
    const opened = openedBy(form, rest, 'change-name') ?? '';
    assert.equal(opened, 'name');
    const asked = told({ [opened]: undefined }, session);
    assert.equal(locate(form, asked).rest.id, 'full-name');
    assert.ok(asked.moves > session.moves, 'what was asked before has other buttons');
    const again = told({ name: 'Anne' }, session);
    assert.deepEqual(locate(form, again).values, { name: 'Anne', number: '123' });
    assert.deepEqual(
      again.trail.map(({ exit }) => exit),
      ['given', 'new-one', 'given'],
    );
    assert.equal(openedBy(form, rest, 'send'), undefined);
  });

  it('keeps what an answer stands for, and goes back one question', () => {
    const session = advance(form, told({ name: 'Ann' }), 'old-one', {}, later(2));
    const { rest } = locate(form, session);
    assert.deepEqual(valuesOf(rest, 'none-yet'), { number: 'none' });
    const none = advance(form, session, 'none-yet', valuesOf(rest, 'none-yet'), later(3));
    assert.deepEqual(locate(form, none).values, { name: 'Ann', number: 'none' });
    const earlier = back(form, none);
    assert.ok(earlier !== undefined);
    assert.equal(locate(form, earlier).rest.id, 'number');
  });

  it('is refused where an answer changes what nobody types, or stands for nothing', () => {
    const issues = (answer: string, input = '') =>
      issuesOf(
        guideText(`  first: { ask: Which?, answers: { one: { say: One, go: end }, two: ${answer} }${input} }
  end: { say: Done., end: solved }
`),
      ).map(({ message }) => message);
    assert.deepEqual(issues('{ say: Two, changes: first }'), ['two changes first, where nothing is typed']);
    assert.match(issues('{ say: Two, changes: first, go: end }').join(), /go, the step that follows it, or changes/);
    assert.match(issues('{ say: Two, as: none, go: end }').join(), /as stands in place of an input/);
    assert.deepEqual(issues('{ say: Two, as: none, go: end }', ', input: name, keep: name, go: end'), []);
  });
});
