import assert from 'node:assert/strict';
import type { Reply } from '../../src/conversation/messages.ts';
import { newRecord } from '../../src/conversation/record.ts';
import { common } from '../../src/guide/common-topics.ts';
import type { Guide } from '../../src/guide/guide.ts';
import type { GuideSession } from '../../src/guide/session.ts';
import { isEvery } from '../every.ts';
import { button, content, onBench } from './bench.ts';
import { standings } from './standings.ts';

const guides = [...content.guides.values()].filter(({ id }) => id !== common);

/** A bench where somebody stands at a question. */
async function standing(session: GuideSession): Promise<ReturnType<typeof onBench>> {
  const bench = onBench();
  await bench.start({ ...newRecord('webchat'), sessions: [structuredClone(session) as never] });
  return bench;
}

/** Every question that has answers to choose from. */
function* choosing(guide: Guide) {
  for (const { step, session } of standings(guide)) {
    const asked = guide.steps.get(step);
    if (asked?.kind === 'ask' && asked.answers.length > 0) yield { step, session };
  }
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const isPerson = ({ label }: Reply['choices'][number]) =>
  /^talk to a person$|\ba person, please$|^ask a person$/i.test(label);

describe('a no with more behind it, at every question', () => {
  for (const guide of guides)
    it(`names no answer of ${guide.id}`, async () => {
      const taken: string[] = [];
      for (const { step, session } of choosing(guide)) {
        const bench = await standing(session);
        await bench.say('no its not that, the link is dead');
        const record = await bench.record();
        const after = record?.sessions.find(({ id }) => id === session.id);
        if (after !== undefined && after.trail.length > session.trail.length) taken.push(step);
      }
      assert.deepEqual(taken, []);
    });
});

describe('three turns without progress', () => {
  const ways = [
    ['qwzx vbnq', 'who reads this', 'zzkr plmf', 'are you a robot', 'vrrt gnkk'],
    ['qwzx vbnq', 'ok', 'zzkr plmf', 'hang on', 'vrrt gnkk'],
  ];
  for (const guide of guides)
    it(`offer a person at every question of ${guide.id}, whatever was asked meanwhile`, async () => {
      const without: string[] = [];
      for (const [at, { step, session }] of [...standings(guide)].entries()) {
        // One way at each question, the other at the next.
        for (const way of ways.filter((_, which) => isEvery || which === at % ways.length)) {
          const bench = await standing(session);
          let isOffered = false;
          for (const said of way) {
            const reply = await bench.say(said);
            const { sessions = [] } = (await bench.record()) ?? {};
            isOffered ||= reply.choices.some(isPerson) || sessions.at(-1)?.guide === common;
          }
          if (!isOffered) without.push(`${step}: ${way[1]}`);
        }
      }
      assert.deepEqual(without, []);
    });
});

describe('random walks through the guides, with misses in them', () => {
  /** Said twice where it is shown twice: the form of a handover, before it is sent. */
  const isForm = (text: string) => text.includes('**Name:**');
  const misses = ['qwzx vbnq', 'its the blue one', 'zzkr', 'what was the question', 'hmm not quite', 'who reads this'];
  const begins = guides.flatMap(({ id, title, topics }) =>
    [...topics.values()].filter(({ listed }) => listed).map((topic) => ({ id, title, topic: topic.title })),
  );

  for (const [at, { id, title, topic }] of begins.entries())
    it(`${id}, ${topic}: no paragraph twice in a row, and the question last`, async () => {
      const next = numbersFrom(at + 1);
      const bench = onBench();
      await bench.say('hello');
      let reply = await bench.say(title);
      if (reply.choices.some(({ label }) => label === topic)) reply = await bench.press(button(reply, topic));
      let last = reply;
      for (let turn = 0; turn < 14 && last.choices.length > 0; turn += 1) {
        const choices = last.choices.filter((choice) => !isPerson(choice));
        const isMiss = next() < 0.5 || choices.length === 0;
        const said = misses[Math.floor(next() * misses.length)] ?? '';
        const pressed = choices[Math.floor(next() * choices.length)];
        reply = isMiss || pressed === undefined ? await bench.say(said) : await bench.press(pressed.pick);
        const what = isMiss ? said : `[${pressed?.label}]`;
        if (reply.text === '') break;
        const before = last.text.split('\n\n');
        const again = reply.text.split('\n\n').filter((paragraph) => before.includes(paragraph));
        if (!isForm(reply.text) || !isForm(last.text)) assert.deepEqual(again, [], `${what} → ${reply.text}`);
        if (reply.question !== undefined) assert.ok(reply.text.endsWith(reply.question), reply.text);
        const asked = reply.text.split('\n\n').findIndex((paragraph) => /\?$/.test(paragraph));
        const isLate = asked === -1 || reply.question !== undefined || reply.choices.length === 0;
        assert.ok(isLate, `a question that is none: ${reply.text}`);
        last = reply;
      }
    });
});
