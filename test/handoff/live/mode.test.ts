import assert from 'node:assert/strict';
import {
  type Asking,
  type LiveEvent,
  type Mode,
  type Queued,
  type Stepped,
  step,
  type WithPerson,
} from '../../../src/conversation/live/mode.ts';

const at = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T10:05:00.000Z';
const sam = { id: 'sam', name: 'Sam' };
const kim = { id: 'kim', name: 'Kim' };
const of: Asking = { chat: 'chat-1', team: 'esr', asked: at, from: 3 };
const queued: Queued = { is: 'queued', of, passed: [], offered: { to: 'kim', until: later } };
const withSam: WithPerson = { is: 'with-person', of, agent: sam, since: at, heard: at, said: at };

const events: { readonly [Do in LiveEvent['do']]: Extract<LiveEvent, { do: Do }> } = {
  ask: { do: 'ask', of },
  offer: { do: 'offer', to: 'sam', until: later },
  pass: { do: 'pass', by: 'kim' },
  part: { do: 'part' },
  'nobody-on': { do: 'nobody-on' },
  take: { do: 'take', agent: sam, at: later },
  hear: { do: 'hear', at: later, care: false },
  say: { do: 'say', agent: sam, at: later },
  'hand-to': { do: 'hand-to', agent: sam, to: kim, at: later },
  'hand-to-team': { do: 'hand-to-team', agent: sam, team: 'common' },
  leave: { do: 'leave', agent: sam },
  resolve: { do: 'resolve', agent: sam, reason: 'solved' },
  note: { do: 'note', agent: sam, of: { joined: later } },
  vanish: { do: 'vanish', agent: 'sam' },
  wonder: { do: 'wonder' },
  close: { do: 'close' },
};

/** Where each event leads: `bot`, `queued` or the agent, with what the person is told; `-` where nothing changes; or why not. */
const table: Readonly<Record<keyof typeof events, readonly [bot: string, queued: string, withSam: string]>> = {
  ask: ['queued, queued', '-', '-'],
  offer: ['not: over', 'queued', '-'],
  pass: ['not: over', 'queued', '-'],
  part: ['-', 'bot, not-waiting', 'bot, parted'],
  'nobody-on': ['-', 'bot, nobody', '-'],
  take: ['not: over', 'sam, with', '-'],
  hear: ['-', '-', 'sam'],
  say: ['not: over', 'not: waiting', 'sam'],
  'hand-to': ['not: over', 'not: waiting', 'kim, handed'],
  'hand-to-team': ['not: over', 'not: waiting', 'queued, handed-team'],
  leave: ['not: over', 'not: waiting', 'bot, left'],
  resolve: ['not: over', 'not: waiting', 'bot, resolved'],
  note: ['not: over', 'not: waiting', 'sam'],
  vanish: ['-', '-', 'queued, vanished'],
  wonder: ['-', '-', 'sam, still-there'],
  close: ['-', '-', '-'],
};

function readable(stepped: Stepped): string {
  if (stepped.is === 'refused') return `not: ${stepped.why}`;
  if (stepped.is === 'stayed') return '-';
  const { mode, told } = stepped;
  const where = mode === undefined ? 'bot' : mode.is === 'queued' ? 'queued' : mode.agent.id;
  return told === undefined ? where : `${where}, ${told}`;
}

describe('who answers in a conversation', () => {
  const from: readonly (Mode | undefined)[] = [undefined, queued, withSam];
  for (const [name, edges] of Object.entries(table))
    it(`${name}: from the bot ${edges[0]}; from the queue ${edges[1]}; from an agent ${edges[2]}`, () => {
      const event = events[name as keyof typeof events];
      assert.deepEqual(
        from.map((mode) => readable(step(mode, event))),
        edges,
      );
    });

  it('58: what an agent does with a chat of a colleague is refused, whatever it is', () => {
    const ofKim = { ...withSam, agent: kim };
    for (const name of ['take', 'say', 'hand-to', 'hand-to-team', 'leave', 'resolve', 'note'] as const)
      assert.deepEqual(step(ofKim, events[name]), { is: 'refused', why: 'colleague' }, name);
  });

  it('whoever did not take it is asked last, and one who vanished waits at the front', () => {
    const passed = step(queued, events.pass);
    assert.deepEqual(passed, { is: 'moved', mode: { is: 'queued', of, passed: ['kim'] } });
    const back = step(withSam, events.vanish);
    assert.deepEqual(back, {
      is: 'moved',
      mode: { is: 'queued', of, passed: ['sam'], isBack: true },
      told: 'vanished',
    });
    assert.deepEqual(step(withSam, { do: 'vanish', agent: 'kim' }), { is: 'stayed' });
  });

  it('a chat is closed only after the person was asked, and a word from them takes that back', () => {
    const asked = step(withSam, events.wonder);
    assert.ok(asked.is === 'moved' && asked.mode?.is === 'with-person' && asked.mode.isAsked);
    assert.equal(readable(step(asked.mode, events.close)), 'bot, closed');
    const heard = step(asked.mode, events.hear);
    assert.ok(heard.is === 'moved');
    assert.equal(readable(step(heard.mode, events.close)), '-');
  });

  it('distress is kept with the chat, for whoever takes it', () => {
    const heard = step(queued, { ...events.hear, care: true });
    assert.ok(heard.is === 'moved');
    assert.equal(heard.mode?.of.care, true);
    const taken = step(heard.mode, events.take);
    assert.equal(taken.is === 'moved' && taken.mode?.of.care, true);
  });

  it('each reason for an end has its own words', () => {
    const reasons = ['solved', 'advised', 'ticket', 'not-ours', 'no-answer'] as const;
    assert.deepEqual(
      reasons.map((reason) => readable(step(withSam, { ...events.resolve, reason }))),
      ['bot, resolved', 'bot, resolved', 'bot, resolved-ticket', 'bot, resolved-plain', 'bot, resolved-plain'],
    );
  });
});
