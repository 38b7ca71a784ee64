import { type Bench, newOnce, owner } from './bench.ts';
import { expect, type Group, needed, Skip } from './check.ts';

const most = 3;
const lockHours = 12;

/** That tries at an ESR password are counted, that the third miss locks, and that a stranger cannot bring that about. */
export function attemptChecks(bench: Bench): Group {
  const accountOf = () => needed(bench.accounts.esr?.account, 'needs esr.account in --accounts');
  let isOpen = false;
  let isLocked = false;
  const signIn = (password: string, person?: ReturnType<typeof owner>, once = newOnce()) => {
    const { email, username } = accountOf();
    const body = { system: 'esr', name: username, password, person: person ?? owner(email) };
    return bench.answer('signIn', { as: 'identified', body, once });
  };

  return {
    title: 'Tries at an ESR password',
    checks: [
      {
        name: 'the right one signs in',
        run: async () => {
          const { email, password } = accountOf();
          const body = { system: 'esr', email, person: owner(email) };
          const { lockEnds } = await bench.answer('accountStatus', { as: 'identified', body });
          if (lockEnds !== undefined) throw new Skip(`the account is locked until ${lockEnds}: begin with a fresh one`);
          const { result } = await signIn(password);
          expect(result === 'signed-in', `the right password is told "${result}"`);
          isOpen = true;
        },
      },
      {
        name: 'a stranger’s misses are held against the stranger, and lock nobody else',
        run: async () => {
          needed(isOpen || undefined, 'the account could not be signed in to');
          const other = owner('somebody-else@nhs.net');
          for (let miss = 0; miss < most + 1; miss++) await signIn(`wrong-${miss}`, other);
          const { result } = await signIn(accountOf().password, other);
          expect(result === 'locked', `after ${most + 1} misses the stranger is told "${result}"`);
          const own = await signIn(accountOf().password);
          expect(own.result === 'signed-in', `the account’s own person is then told "${own.result}"`);
        },
      },
      {
        name: 'a miss by the same Idempotency-Key is counted once',
        run: async () => {
          needed(isOpen || undefined, 'the account could not be signed in to');
          const { email } = accountOf();
          const person = owner(email);
          const once = newOnce();
          for (let time = 0; time < most + 1; time++) {
            const { result } = await signIn('wrong', person, once);
            expect(result === 'wrong', `the same miss, sent for the ${time + 1}th time, is told "${result}"`);
          }
          const { result } = await signIn(accountOf().password);
          expect(result === 'signed-in', `the right password is then told "${result}"`);
        },
      },
      {
        name: `of thirty guesses at once, ${most} are judged`,
        run: async () => {
          needed(isOpen || undefined, 'the account could not be signed in to');
          const all = await Promise.all(Array.from({ length: 30 }, (_, guess) => signIn(`guess-${guess}`)));
          const judged = all.filter(({ result }) => result !== 'locked').length;
          expect(judged <= most, `${judged} were judged`);
          isLocked = true;
          const { result } = await signIn(accountOf().password);
          expect(result === 'locked', `the right password is then told "${result}"`);
        },
      },
      {
        name: `the lock lasts ${lockHours} hours, and there is no reset meanwhile`,
        run: async () => {
          needed(isLocked || undefined, 'the account was not locked');
          const { email, dateOfBirth, password } = accountOf();
          const locked = await signIn(password);
          expect(locked.result === 'locked', `the right password is told "${locked.result}"`);
          const person = owner(email);
          const body = { system: 'esr', email, dateOfBirth, person };
          const reset = await bench.answer('requestReset', { as: 'identified', body });
          expect(reset.result === 'locked', `a request for a reset is told "${reset.result}"`);
          expect(
            reset.values['lock-ends'] === locked['lock-ends'],
            `one is told ${locked['lock-ends']}, the other ${reset.values['lock-ends']}`,
          );
          const hours = (Date.parse(locked['lock-ends']) - Date.now()) / 3_600_000;
          expect(Math.abs(hours - lockHours) < 0.1, `it lasts another ${hours.toFixed(1)} hours`);
        },
      },
    ],
  };
}
