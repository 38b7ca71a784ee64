import type { ResetAnswer } from '../../backend/contract.ts';
import { type Bench, excerpt, isToCome, owner, stranger, type Told } from './bench.ts';
import { expect, type Group, needed } from './check.ts';

const birthday = '1990-01-01';
const otherBirthday = '1971-07-17';
const elsewhere = 'somebody@hospital.example';

/** That a stranger learns nothing of anybody's account, and a person is told of their own. */
export function personChecks(bench: Bench): readonly Group[] {
  const { unknown = 'nobody@nhs.net', trainingInterface = {}, esr = {}, nhspOnline = {} } = bench.accounts;
  const present = (...emails: readonly (string | undefined)[]) => emails.filter((email) => email !== undefined);

  const sameForAll = async (bodies: readonly object[]) => {
    for (const as of bench.tiers) {
      let first: Told | undefined;
      for (const body of bodies) {
        const told = await bench.call('requestReset', { as, body });
        first ??= told;
        const answer = bench.answerIn('requestReset', told);
        expect(answer.result === 'accepted', `a stranger is told "${answer.result}"`);
        expect(told.text === first.text, `${excerpt(first.text)} for one, ${excerpt(told.text)} for another`);
        expect(namesOf(told) === namesOf(first), `headers are ${namesOf(first)} for one, ${namesOf(told)} for another`);
      }
    }
  };
  const told = async <Result extends ResetAnswer['result']>(result: Result, what: object) => {
    const answer = await bench.answer('requestReset', { as: 'identified', body: what });
    expect(answer.result === result, `they are told "${answer.result}", and not "${result}"`);
    return answer as Extract<ResetAnswer, { readonly result: Result }>;
  };

  return [
    {
      title: 'A stranger',
      checks: [
        {
          name: 'has the same answer for every address of the Training Interface',
          run: () =>
            sameForAll(
              present(unknown, trainingInterface.other, trainingInterface.tooSoon, unknown, elsewhere).map((email) => ({
                system: 'training-interface',
                email,
                person: stranger,
              })),
            ),
        },
        {
          name: 'has the same answer for every address and date of birth of ESR',
          run: () =>
            sameForAll([
              ...present(unknown, esr.account?.email, esr.locked?.email, elsewhere).map((email) => ({
                system: 'esr',
                email,
                dateOfBirth: otherBirthday,
                person: stranger,
              })),
              ...[esr.account, esr.locked].flatMap((known) =>
                known === undefined
                  ? []
                  : [{ system: 'esr', email: known.email, dateOfBirth: known.dateOfBirth, person: stranger }],
              ),
            ]),
        },
        {
          name: 'has the same answer to a registration, but for its id and times',
          run: async () => {
            const starts = present(unknown, nhspOnline.registered, trainingInterface.other).map((email) =>
              bench.call('startRegistration', { body: { email, person: stranger } }),
            );
            const masked = (await Promise.all(starts)).map((one) => {
              const answer = bench.answerIn('startRegistration', one);
              expect(answer.result === 'done', `a stranger is told "${answer.result}"`);
              return one.text.replaceAll(answer.id, 'ID').replace(answer.values.expires, 'EXPIRES');
            });
            expect(new Set(masked).size === 1, masked.join(' for one, for another '));
          },
        },
        {
          name: 'is anybody who asks about an address that is not theirs',
          run: async () => {
            const email = needed(trainingInterface.other, 'needs trainingInterface.other in --accounts');
            const body = { system: 'training-interface', email, person: owner(unknown) };
            const answer = await bench.answer('requestReset', { as: 'identified', body });
            expect(answer.result === 'accepted', `they are told "${answer.result}"`);
          },
        },
        {
          name: 'cannot sign in, so that nobody spends another’s tries',
          run: async () => {
            const body = {
              system: 'esr',
              name: esr.account?.username ?? 'NOBODY',
              password: 'wrong',
              person: stranger,
            };
            await bench.refusal('signIn', 'tier', { as: 'identified', body });
          },
        },
      ],
    },
    {
      title: 'A person, about their own address',
      checks: [
        {
          name: 'is told when it is not registered',
          run: async () => {
            await told('not-registered', { system: 'training-interface', email: unknown, person: owner(unknown) });
            const person = owner(unknown.toUpperCase());
            await told('not-registered', { system: 'esr', email: unknown, dateOfBirth: birthday, person });
          },
        },
        {
          name: 'is told from when a reset works, when they joined too recently',
          run: async () => {
            const email = needed(trainingInterface.tooSoon, 'needs trainingInterface.tooSoon in --accounts');
            const { values } = await told('too-soon', { system: 'training-interface', email, person: owner(email) });
            expect(isToCome(values['available-from']), `it was available from ${values['available-from']}`);
          },
        },
        {
          name: 'is told that ESR takes nhs.net addresses alone',
          run: async () => {
            const person = owner(elsewhere);
            await told('not-nhs-net', { system: 'esr', email: elsewhere, dateOfBirth: birthday, person });
          },
        },
        {
          name: 'is told until when they are locked',
          run: async () => {
            const { email, dateOfBirth } = needed(esr.locked, 'needs esr.locked in --accounts');
            const { values } = await told('locked', { system: 'esr', email, dateOfBirth, person: owner(email) });
            expect(isToCome(values['lock-ends']), `the lock ended at ${values['lock-ends']}`);
          },
        },
        {
          name: 'is not told of an ESR account by a wrong date of birth',
          run: async () => {
            const { email, dateOfBirth } = needed(esr.locked, 'needs esr.locked in --accounts');
            const wrong = dateOfBirth === otherBirthday ? birthday : otherBirthday;
            await told('not-registered', { system: 'esr', email, dateOfBirth: wrong, person: owner(email) });
          },
        },
        {
          name: 'is told what stands in the way of their account',
          run: async () => {
            const ask = (system: string, email: string) =>
              bench.answer('accountStatus', { as: 'identified', body: { system, email, person: owner(email) } });
            expect(!(await ask('training-interface', unknown)).registered, `${unknown} is registered`);
            if (esr.locked !== undefined) {
              const { registered, lockEnds } = await ask('esr', esr.locked.email);
              expect(registered && lockEnds !== undefined, 'the locked ESR account is not told to be locked');
            }
            if (trainingInterface.tooSoon !== undefined) {
              const { availableFrom } = await ask('training-interface', trainingInterface.tooSoon);
              expect(availableFrom !== undefined, 'who joined too recently is not told from when a reset works');
            }
          },
        },
        {
          name: 'is not told of anybody else’s account',
          run: async () => {
            const email = trainingInterface.other ?? unknown;
            for (const person of [owner(`not-${email}`), stranger]) {
              const body = { system: 'training-interface', email, person };
              await bench.refusal('accountStatus', 'not-own', { as: 'identified', body });
            }
          },
        },
      ],
    },
  ];
}

/** The headers that an answer has, and what they say where it does not tell the time. */
function namesOf({ headers }: Told): string {
  const telling = [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
  return telling.map(([name, value]) => `${name}: ${value}`).join(', ');
}
