import { type Bench, excerpt, newOnce, stranger } from './bench.ts';
import { expect, type Group } from './check.ts';

/** That a request which comes again, since its answer was lost, is answered again and does nothing again. */
export function idempotencyChecks(bench: Bench): Group {
  const { unknown = 'nobody@nhs.net' } = bench.accounts;
  // Each registration has an id that nobody can know before, so a second one cannot be mistaken for the first.
  const body = { email: unknown, person: stranger };
  const start = (once: string) => bench.call('startRegistration', { body, once });

  return {
    title: 'Idempotency-Key',
    checks: [
      {
        name: 'the same key and request have the same answer again',
        run: async () => {
          const once = newOnce();
          const first = await start(once);
          bench.answerIn('startRegistration', first);
          const again = await start(once);
          expect(again.status === first.status, `the second time, ${first.status} has become ${again.status}`);
          expect(again.text === first.text, `${excerpt(first.text)} has become ${excerpt(again.text)}`);
        },
      },
      {
        name: 'another key has an answer of its own',
        run: async () => {
          const [one, other] = [await start(newOnce()), await start(newOnce())];
          expect(one.text !== other.text, 'two registrations have one id');
        },
      },
      {
        name: 'the same key with another request is refused, and changes nothing',
        run: async () => {
          const once = newOnce();
          const first = await start(once);
          const other = { ...body, email: `other-${unknown}` };
          await bench.refusal('startRegistration', 'key-reused', { body: other, once });
          const reset = { system: 'training-interface', email: unknown, person: stranger };
          await bench.refusal('requestReset', 'key-reused', { body: reset, once });
          expect((await start(once)).text === first.text, 'the first request has another answer now');
        },
      },
      {
        name: 'one key at ten times at once has one answer, or is in flight',
        run: async () => {
          const once = newOnce();
          const all = await Promise.all(Array.from({ length: 10 }, () => start(once)));
          for (const told of all)
            if (told.status === 409) bench.problemIn('startRegistration', 'key-in-flight', told);
            else bench.answerIn('startRegistration', told);
          const answers = new Set(all.filter(({ status }) => status !== 409).map(({ text }) => text));
          expect(answers.size === 1, `there were ${answers.size} answers`);
          expect(answers.has((await start(once)).text), 'afterwards it has another answer');
        },
      },
      {
        name: 'one caller’s keys are not another’s',
        run: async () => {
          const once = newOnce();
          await bench.answer('startRegistration', { as: 'identified', body, once });
          const other = { ...body, email: `other-${unknown}` };
          await bench.answer('startRegistration', { as: 'anonymous', body: other, once });
        },
      },
    ],
  };
}
