import assert from 'node:assert/strict';
import { newRecord } from '../../src/conversation/record.ts';
import { leaves } from '../../src/guide/authoring/graph.ts';
import type { Guide, StepId } from '../../src/guide/guide.ts';
import { advance, begin, type GuideSession, locate } from '../../src/guide/session.ts';
import { content, onBench } from './bench.ts';

const now = new Date('2026-11-20T03:10:00Z');
const examples: Readonly<Record<string, string>> = {
  email: 'first-week@nhs.net',
  joined: '2026-11-18',
  'available-from': '2026-11-25',
  page: 'https://backend.example/register',
  'sign-in': 'https://backend.example/sign-in',
  name: 'Sample Person',
  'payroll-number': '12345678',
  phone: '0113 496 0000',
  issue: 'It says no',
  reference: 'LK-7K4-P2M',
  'answered-by': '2026-11-23',
};

/** A session that stands at each question of a guide, reached by the first way that leads there. */
function* standings(guide: Guide): Generator<{ step: StepId; session: GuideSession }> {
  const given = { system: guide.title, topic: 'A topic', contact: 'the helpdesk' };
  const seen = new Set<StepId>();
  const queue = [...guide.topics.keys()].map((topic) => begin(guide, topic, 'g1', now, given));
  for (let session = queue.shift(); session !== undefined; session = queue.shift()) {
    const { rest } = locate(guide, session);
    if (seen.has(rest.id)) continue;
    seen.add(rest.id);
    if (rest.kind === 'ask' || (rest.kind === 'act' && rest.act === 'secure-form')) yield { step: rest.id, session };
    for (const exit of rest.exits.keys()) {
      const values = Object.fromEntries(leaves(rest, exit).map((name) => [name, examples[name] ?? now.toISOString()]));
      queue.push(advance(guide, session, exit, values, now));
    }
  }
}

const wrong = [
  '',
  'qwzx vbnq',
  '999',

  '🙃🙃🙃',
  '<b>x</b>',
  '‮\u0000x',
  'q'.repeat(4000),
  '[x](javascript:alert(1))',
];

describe('wrong input at every question', () => {
  for (const guide of content.guides.values()) {
    for (const { step, session } of standings(guide)) {
      it(`${guide.id}/${step} answers in a sentence, with a next step, and loses nothing`, async () => {
        for (const typed of wrong) {
          const bench = onBench();
          await bench.start({ ...newRecord('webchat'), sessions: [structuredClone(session) as never] });
          const ask = content.guides.get(guide.id)?.steps.get(step);
          // To these two, words of any kind may be right.
          const kind = ask?.kind === 'ask' ? ask.input?.kind : undefined;
          if ((kind === 'text' && typed.length > 2) || (kind === 'name' && typed === 'qwzx vbnq')) continue;
          const reply = await bench.say(typed);
          assert.ok(reply.text.length > 10, `${JSON.stringify(typed)} → ${reply.text}`);
          assert.doesNotMatch(reply.text, /Something went wrong on my side|undefined|\{|\}/, typed);
          const record = await bench.record();
          assert.deepEqual(record?.sessions.find(({ id }) => id === 'g1')?.trail, session.trail, typed);
          const answers = ask?.kind === 'ask' || ask?.kind === 'act' ? ask.answers.map(({ label }) => label) : [];
          for (const label of answers)
            assert.ok(
              reply.choices.some((choice) => choice.label === label),
              `${typed}: ${label}`,
            );
        }
      });
    }
  }
});
