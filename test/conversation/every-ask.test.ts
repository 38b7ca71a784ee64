import assert from 'node:assert/strict';
import { answersAt } from '../../src/conversation/list-steps.ts';
import { newRecord } from '../../src/conversation/record.ts';
import { locate } from '../../src/guide/session.ts';
import { isEvery } from '../every.ts';
import { content, onBench } from './bench.ts';
import { standings } from './standings.ts';

const wrong = ['', 'qwzx vbnq', '999', '🙃🙃🙃', '<b>x</b>', '‮\u0000x', 'q'.repeat(4000), '[x](javascript:alert(1))'];

describe('wrong input at every question', () => {
  for (const guide of content.guides.values()) {
    for (const [at, { step, session }] of [...standings(guide)].entries()) {
      it(`${guide.id}/${step} answers in a sentence, with a next step, and loses nothing`, async () => {
        // Every question gets some of them, and each of them comes to many questions.
        for (const typed of wrong.filter((_, which) => isEvery || (which + at) % 3 === 0)) {
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
          // Where steps come first, their own.
          const answers = answersAt(locate(guide, session), content).map(({ label }) => label);
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
