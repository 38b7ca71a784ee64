import assert from 'node:assert/strict';
import { Spelling } from '../../../src/understanding/text/spelling.ts';
import { understanding } from '../../conversation/bench.ts';
import { borders, strangers } from './borders.examples.ts';

const meaning = (typed: string) => understanding.understand(typed, undefined).meaning;
const name = ({ guide, topic }: { readonly guide: string; readonly topic: string }) => `${guide} ${topic}`;

describe('the borders between topics', () => {
  for (const [typed, ...topics] of borders) {
    it(`are not crossed without asking in ${JSON.stringify(typed)}`, () => {
      const heard = meaning(typed);
      if (heard.kind === 'topic') assert.ok(topics.includes(name(heard.topic)), name(heard.topic));
      if (heard.kind === 'other') assert.ok(topics.includes(`common ${heard.topic}`), heard.topic);
      if (heard.kind === 'command') assert.ok(topics.includes(`common ${heard.command}`), heard.command);
    });
  }

  it('leave the right topic among the choices where they ask', () => {
    const asked = borders.filter(([typed]) => meaning(typed).kind === 'ask');
    const missed = asked.filter(([typed, ...topics]) => {
      const heard = meaning(typed);
      return heard.kind === 'ask' && !heard.options.some((one) => topics.includes(name(one)));
    });
    assert.deepEqual(
      missed.map(([typed]) => typed),
      [],
    );
    assert.ok(asked.length <= borders.length / 4, `asked in ${asked.length} of ${borders.length}`);
  });
});

describe('a name that nobody here knows', () => {
  for (const typed of strangers) {
    it(`may be that of another system in ${JSON.stringify(typed)}`, () => {
      const heard = meaning(typed);
      if (heard.kind === 'ask') assert.ok(heard.options.some(({ topic }) => topic === 'other-system'));
      else assert.ok(heard.kind === 'other' && heard.topic === 'other-system', JSON.stringify(heard));
    });
  }

  it('is not found where somebody shouts, or slips', () => {
    for (const typed of [
      'I CANT LOG INTO ESR',
      'forgot my ERS password',
      'NHPS login not working',
      'forgot my pasword for esrr',
      'cant log in to my acount',
    ]) {
      const heard = meaning(typed);
      assert.ok(!(heard.kind === 'other'), typed);
    }
  });
});

describe('words that are right as they stand', () => {
  const spelling = new Spelling(['correct', 'away', 'waited', 'reset', 'help', 'story', 'locked', 'password']);

  it('are not put right into others', () => {
    for (const word of ['current', 'anyway', 'wanted', 'regret', 'hell', 'stored', 'rebooting']) {
      assert.deepEqual(spelling.words([word]), [word]);
    }
  });

  it('are put right where they are slips', () => {
    for (const [slip, word] of [
      ['lokced', 'locked'],
      ['pasword', 'password'],
      ['corect', 'correct'],
    ] as const) {
      assert.deepEqual(spelling.words([slip]), [word]);
    }
  });
});
