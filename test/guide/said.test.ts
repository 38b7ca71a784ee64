import assert from 'node:assert/strict';
import type { Ask } from '../../src/guide/guide.ts';
import { afterAsking, emailFor, knownAnswer, nothingSaid, type Said, together } from '../../src/guide/said.ts';
import { type Tried, tried } from '../../src/guide/tried.ts';
import { realContent } from './dialogs.ts';

const content = realContent();
const now = new Date('2026-11-20T03:10:00Z');

function askOf(guide: string, step: string): Ask {
  const found = content.guides.get(guide)?.steps.get(step);
  if (found?.kind !== 'ask') throw new Error(`${guide}/${step} is no question`);
  return found;
}

const said = (more: Partial<Said>): Said => ({ ...nothingSaid, ...more });

describe('what was said in passing', () => {
  it('answers the question that would ask for it, and is then used up', () => {
    const known = knownAnswer(askOf('nhsp-online', 'which-inbox'), said({ tried: ['junk', 'caps-lock'] }), now);
    assert.deepEqual(known, { exit: 'junk-too', values: {}, by: 'junk', left: said({ tried: ['caps-lock'] }) });
  });

  it('is taken by what tells more: who looked in junk looked in the inbox too', () => {
    const known = knownAnswer(askOf('esr', 'missing-where'), said({ tried: ['inbox', 'junk'] }), now);
    assert.equal(known?.exit, 'junk');
    assert.deepEqual(known?.left.tried, []);
  });

  it('gives a time or a day to the question that it is said of', () => {
    const when = '2026-11-19T22:00:00.000Z';
    const times = [{ value: when, about: 'it locked me out at …' }];
    assert.deepEqual(knownAnswer(askOf('esr', 'last-try'), said({ times }), now)?.values, { 'last-try': when });
    const ofPayroll = [{ value: when, about: 'payroll closed at …' }];
    assert.equal(knownAnswer(askOf('esr', 'last-try'), said({ times: ofPayroll }), now), undefined);
    const joined = knownAnswer(askOf('training-interface', 'joined-first'), said({ joined: '2026-11-16' }), now);
    assert.deepEqual(joined?.values, { joined: '2026-11-16' });
  });

  it('knows that whoever joined lately never had the old login', () => {
    const ask = askOf('training-interface', 'used-before');
    assert.equal(knownAnswer(ask, said({ joined: '2026-11-16' }), now)?.exit, 'no-login');
    assert.equal(knownAnswer(ask, said({ joined: '2019-11-16' }), now), undefined);
    const joined = askOf('training-interface', 'joined-first');
    assert.equal(knownAnswer(joined, said({ joined: '2019-11-16' }), now)?.exit, 'long-ago');
  });

  it('offers an address and never takes it: something would be sent to it', () => {
    const emails = ['first.last@example.com', 'first.last@nhs.net'];
    const ask = askOf('esr', 'ask-email');
    assert.equal(knownAnswer(ask, said({ emails }), now), undefined);
    assert.deepEqual(emailFor(ask, said({ emails }), now), { take: 'first.last@nhs.net' });
    assert.equal(emailFor(askOf('esr', 'last-try'), said({ emails }), now), undefined);
  });

  it('of an email that came before no longer holds when another is on its way', () => {
    const told = { value: now.toISOString(), about: 'asked …' };
    const all = said({ tried: ['junk', 'waited', 'caps-lock'], times: [told], joined: '2026-11-16' });
    assert.deepEqual(afterAsking(all), said({ tried: ['caps-lock'], joined: '2026-11-16' }));
  });

  it('adds up over several messages', () => {
    const [one, two] = ['2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z'].map((value) => ({
      value,
      about: 'at …',
    }));
    assert.ok(one && two);
    const before = said({ tried: ['junk'], emails: ['a@nhs.net'], times: [one] });
    const after = said({ tried: ['junk', 'waited'], emails: ['b@nhs.net'], times: [two] });
    assert.deepEqual(together(before, after), {
      tried: ['junk', 'waited'],
      emails: ['b@nhs.net', 'a@nhs.net'],
      times: [one, two],
    });
  });

  it('has a sentence for each, by which it is said back', () => {
    for (const by of [...tried, 'when', 'joined', 'email', 'back']) assert.ok(content.messages.has(`heard.${by}`), by);
  });

  it('is listened to by one answer of a question, and by some question for most of it', () => {
    const listened = new Set<Tried>();
    for (const guide of content.guides.values()) {
      for (const step of guide.steps.values()) {
        const heard = step.kind === 'ask' ? step.answers.flatMap((answer) => answer.heard) : [];
        assert.equal(new Set(heard).size, heard.length, `${guide.id}/${step.id}`);
        for (const one of heard) listened.add(one);
      }
    }
    for (const one of ['junk', 'inbox', 'waited', 'caps-lock', 'code-again'] as const)
      assert.ok(listened.has(one), one);
  });
});
