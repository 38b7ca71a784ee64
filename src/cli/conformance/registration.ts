import { Secret, TOTP } from 'otpauth';
import { type Bench, newId, newOnce, owner, stranger } from './bench.ts';
import { expect, type Group, needed, Skip } from './check.ts';
import { codeIn } from './outbox.ts';

const earlier = 'an earlier check did not come so far';
const password = 'Nine-quiet-otters-41';

/** An NHSP:Online registration, from the first code to the first sign-in. */
export function registrationChecks(bench: Bench): Group {
  const emailOf = () => needed(bench.accounts.nhspOnline?.joined, 'needs nhspOnline.joined in --accounts');
  let id: string | undefined;
  let code: string | undefined;
  let proof: string | undefined;
  let factors: readonly string[] | undefined;
  let isVerified = false;

  const other = (than: string) => (than === '000000' ? '111111' : '000000');
  const step = () => ({ id: needed(id, earlier), body: { proof: needed(proof, earlier) } });
  const details = {
    firstName: 'Bank',
    lastName: 'Member',
    dateOfBirth: '1990-01-01',
    phone: '07700 900 982',
    password,
  };

  return {
    title: 'A registration for NHSP:Online',
    checks: [
      {
        name: 'begins with a code by email',
        run: async () => {
          const email = emailOf();
          const about = { system: 'nhsp-online', email, person: owner(email) };
          const account = await bench.answer('accountStatus', { as: 'identified', body: about });
          if (account.hasPassword) throw new Skip(`${email} is registered already: begin with a fresh one`);
          const before = (await bench.outbox.sentTo(email)).length;
          const start = { email, person: stranger };
          const answer = await bench.answer('startRegistration', { body: start });
          expect(answer.result === 'done', `it is told "${answer.result}"`);
          code = codeIn(await bench.outbox.newest(email, before));
          id = answer.id;
        },
      },
      {
        name: 'takes no code but its own',
        run: async () => {
          const mine = needed(code, earlier);
          const body = { code: other(mine) };
          await bench.refusal('verifyRegistrationCode', 'code-wrong', { id: needed(id, earlier), body });
        },
      },
      {
        name: 'has a new code sent, which takes the place of the first',
        run: async () => {
          const first = needed(code, earlier);
          const before = (await bench.outbox.sentTo(emailOf())).length;
          await bench.answer('sendRegistrationCode', { id: needed(id, earlier) });
          code = codeIn(await bench.outbox.newest(emailOf(), before));
          if (code === first) return;
          const body = { code: first };
          await bench.refusal('verifyRegistrationCode', 'code-wrong', { id: needed(id, earlier), body });
        },
      },
      {
        name: 'is opened by the code, once',
        run: async () => {
          const call = { id: needed(id, earlier), body: { code: needed(code, earlier) }, once: newOnce() };
          const opened = await bench.answer('verifyRegistrationCode', call);
          const again = await bench.answer('verifyRegistrationCode', call);
          expect(again.proof === opened.proof, 'the same Idempotency-Key has another proof');
          await bench.refusal('verifyRegistrationCode', 'unknown', { ...call, once: newOnce() });
          proof = opened.proof;
        },
      },
      {
        name: 'goes on by its proof alone',
        run: async () => {
          const call = step();
          const body = { ...details, proof: newId() };
          await bench.refusal('giveDetails', 'unknown', { id: call.id, body });
        },
      },
      {
        name: 'says of every detail that will not do, why',
        run: async () => {
          const call = step();
          const bad = { ...call.body, ...details, firstName: ' ', phone: '12', password: 'x' };
          const { problem } = await bench.refusal('giveDetails', 'details-refused', { id: call.id, body: bad });
          const fields = problem.fields as Readonly<Record<string, string>>;
          for (const field of ['firstName', 'phone', 'password'])
            expect((fields[field] ?? '') !== '', `there is no sentence for the field "${field}"`);
          expect(fields.lastName === undefined, 'a detail that will do has a sentence, too');
        },
      },
      {
        name: 'takes the details',
        run: async () => {
          const call = step();
          const taken = await bench.answer('giveDetails', { id: call.id, body: { ...call.body, ...details } });
          expect(taken.factors.length > 0, 'there is no second factor to choose from');
          factors = taken.factors;
        },
      },
      {
        name: 'sends a code by email, to the registered address alone, where email is chosen',
        run: async () => {
          if (!needed(factors, earlier).includes('email')) throw new Skip('email is not offered');
          const call = step();
          await bench.answer('chooseFactor', { id: call.id, body: { ...call.body, factor: 'email' } });
          const wrong = { ...call.body, to: `other-${emailOf()}` };
          await bench.refusal('sendFactorCode', 'other-address', { id: call.id, body: wrong });
          const before = (await bench.outbox.sentTo(emailOf())).length;
          await bench.answer('sendFactorCode', { id: call.id, body: { ...call.body, to: emailOf() } });
          const sent = codeIn(await bench.outbox.newest(emailOf(), before));
          await bench.refusal('verifyFactor', 'code-wrong', { id: call.id, body: { ...call.body, code: other(sent) } });
          if (factors?.includes('authenticator')) return;
          await bench.answer('verifyFactor', { id: call.id, body: { ...call.body, code: sent } });
          isVerified = true;
        },
      },
      {
        name: 'takes the code of an authenticator app (TOTP), where that is chosen',
        run: async () => {
          if (!needed(factors, earlier).includes('authenticator'))
            throw new Skip('an authenticator app is not offered');
          const call = step();
          const choice = { ...call.body, factor: 'authenticator' };
          const { authenticator } = await bench.answer('chooseFactor', { id: call.id, body: choice });
          expect(authenticator !== undefined, 'there is no key for the app');
          expect(authenticator.address.startsWith('otpauth://totp/'), `the address is ${authenticator.address}`);
          await bench.refusal('sendFactorCode', 'factor-not-offered', {
            id: call.id,
            body: { ...call.body, to: emailOf() },
          });
          const right = new TOTP({ secret: Secret.fromBase32(authenticator.key) }).generate();
          const wrong = { ...call.body, code: other(right) };
          await bench.refusal('verifyFactor', 'code-wrong', { id: call.id, body: wrong });
          await bench.answer('verifyFactor', { id: call.id, body: { ...call.body, code: right } });
          isVerified = true;
        },
      },
      {
        name: 'makes the account, and the person signs in',
        run: async () => {
          needed(isVerified || undefined, earlier);
          const call = step();
          await bench.answer('completeRegistration', call);
          const email = emailOf();
          const body = { system: 'nhsp-online', name: email, password, person: owner(email) };
          const { result } = await bench.answer('signIn', { as: 'identified', body });
          expect(result === 'signed-in', `they are told "${result}"`);
        },
      },
    ],
  };
}
