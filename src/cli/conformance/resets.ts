import { type Bench, isToCome, newId, newOnce, owner } from './bench.ts';
import { expect, type Group, needed, Skip } from './check.ts';
import { linkIn } from './outbox.ts';

const system = 'training-interface';
const earlier = 'an earlier check did not come so far';
const newPassword = 'Seven-quiet-otters-28';

interface Asked {
  readonly id: string;
  readonly link: string;
  readonly token: string;
}

/** A reset from the request to the new password, by the links in the mails. It takes three mails to one mailbox. */
export function resetChecks(bench: Bench): Group {
  const emailOf = () => needed(bench.accounts.trainingInterface?.reset, 'needs trainingInterface.reset in --accounts');
  let first: Asked | undefined;
  let second: Asked | undefined;
  let third: Asked | undefined;

  const status = (id: string) => bench.answer('resetStatus', { as: 'identified', id });
  const ask = async (once = newOnce()): Promise<Asked> => {
    const email = emailOf();
    const before = (await bench.outbox.sentTo(email, first?.link)).length;
    const body = { system, email, person: owner(email) };
    const answer = await bench.answer('requestReset', { as: 'identified', body, once });
    if (answer.result === 'limited') throw new Skip(`${email} has had its mails of this hour: try again in an hour`);
    expect(answer.result === 'done', `the request is told "${answer.result}", and not "done"`);
    expect(isToCome(answer.values.expires), `the link expired at ${answer.values.expires}`);
    const again = await bench.answer('requestReset', { as: 'identified', body, once });
    expect(again.result === 'done' && again.id === answer.id, 'the same Idempotency-Key has another request');
    return { id: answer.id, ...linkIn(await bench.outbox.newest(email, before, first?.link)) };
  };
  const complete = (token: string, changed: object = {}, once = newOnce()) => ({
    body: { system, token, email: emailOf(), password: newPassword, ...changed },
    once,
  });

  return {
    title: 'A reset',
    checks: [
      {
        name: 'is mailed, and its status says so',
        run: async () => {
          first = await ask();
          expect(first.token.length >= 22, `a token of ${first.token.length} characters can be guessed`);
          const { state, events } = await status(first.id);
          expect(state === 'mailed', `its state is "${state}"`);
          expect(events[0]?.event === 'requested', `its history begins with "${events[0]?.event}"`);
        },
      },
      {
        name: 'that is asked for again by the same Idempotency-Key sends no second mail',
        run: async () => {
          const { token } = needed(first, earlier);
          const sent = await bench.outbox.sentTo(emailOf(), needed(first, earlier).link);
          const links = sent.filter((text) => text.includes(token));
          expect(links.length === 1, `its link was mailed ${links.length} times`);
          expect(linkIn(sent[0] ?? '').token === token, 'another link was mailed after it');
        },
      },
      {
        name: 'takes the place of an earlier one',
        run: async () => {
          const { id, token } = needed(first, earlier);
          second = await ask();
          await bench.refusal('completeReset', 'link-superseded', complete(token));
          const { state, supersededBy } = await status(id);
          expect(state === 'superseded', `the state of the earlier one is "${state}"`);
          expect(supersededBy === second.id, `the earlier one was superseded by ${supersededBy}`);
        },
      },
      {
        name: 'is not used by opening its link, as mail scanners do',
        run: async () => {
          const { id, link } = needed(second, earlier);
          if (new URL(link).origin !== new URL(bench.url).origin)
            throw new Skip(`its link leads to ${new URL(link).origin}, and not to ${bench.url}`);
          for (const method of ['HEAD', 'GET', 'GET']) {
            const response = await fetch(link, { method, redirect: 'manual' });
            expect(response.status < 500, `its link answered ${response.status} to ${method}`);
            await response.body?.cancel();
          }
          const { state, fetched } = await status(id);
          expect(state === 'mailed', `its state is "${state}"`);
          expect(fetched >= 2, `it was fetched twice, and its status says ${fetched}`);
        },
      },
      {
        name: 'works for the address that it was mailed to alone',
        run: async () => {
          const { token } = needed(second, earlier);
          const email = `other-${emailOf()}`;
          await bench.refusal('completeReset', 'other-address', complete(token, { email }));
          await bench.refusal('completeReset', 'unknown', complete(token, { system: 'esr' }));
        },
      },
      {
        name: 'takes no password that will not do, and says why',
        run: async () => {
          const { token } = needed(second, earlier);
          const { problem } = await bench.refusal(
            'completeReset',
            'password-refused',
            complete(token, { password: 'x' }),
          );
          const { password } = problem.fields as Readonly<Record<string, string>>;
          expect(password !== undefined && password !== '', 'there is no sentence for the field "password"');
          const { state } = await status(needed(second, earlier).id);
          expect(state === 'mailed', `after that its state is "${state}"`);
        },
      },
      {
        name: 'sets a new password, once',
        run: async () => {
          const { id, token } = needed(second, earlier);
          const once = newOnce();
          const done = await bench.call('completeReset', complete(token, {}, once));
          bench.answerIn('completeReset', done);
          const again = await bench.call('completeReset', complete(token, {}, once));
          expect(again.text === done.text, 'the same Idempotency-Key has another answer');
          await bench.refusal('completeReset', 'link-used', complete(token, { password: `${newPassword}x` }));
          const { state } = await status(id);
          expect(state === 'used', `its state is "${state}"`);
        },
      },
      {
        name: 'lets the person sign in with the new password',
        run: async () => {
          needed(second, earlier);
          const email = emailOf();
          const signIn = { system, name: email, password: newPassword, person: owner(email) };
          const { result } = await bench.answer('signIn', { as: 'identified', body: signIn });
          expect(result === 'signed-in', `they are told "${result}"`);
        },
      },
      {
        name: 'that is completed five times at once, is completed once',
        run: async () => {
          needed(second, earlier);
          third = await ask();
          const { token } = third;
          const all = await Promise.all(
            Array.from({ length: 5 }, (_, index) =>
              bench.call('completeReset', complete(token, { password: `${newPassword}-${index}` })),
            ),
          );
          const done = all.filter((told) => told.status === 200);
          expect(done.length === 1, `it was completed ${done.length} times`);
          for (const told of all) if (told.status !== 200) bench.problemIn('completeReset', 'link-used', told);
        },
      },
      {
        name: 'by a token that nobody was sent is none',
        run: async () => {
          await bench.refusal('completeReset', 'unknown', complete(newId()));
        },
      },
    ],
  };
}
