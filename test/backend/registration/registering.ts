import assert from 'node:assert/strict';
import type { Details } from '../../../src/backend/registration/details.ts';
import type { Pass } from '../../../src/backend/registration/enrolment.ts';
import { newKey, stranger, type World } from '../world.ts';

/** Has a Join:Bank account, and is not registered yet. */
export const email = 'joined-the-bank@nhs.net';

export const details: Details = {
  firstName: 'Practice',
  lastName: 'Account',
  dateOfBirth: '1990-01-01',
  phone: '07700 900982',
  password: 'Ward-seven-7',
};

/** Starts a registration. @returns its id */
export async function begin(world: World, address = email, key = newKey()): Promise<string> {
  const answer = await world.backend.startRegistration({ email: address, person: stranger }, key);
  assert.ok(answer.result === 'done');
  assert.ok(answer.values.page.endsWith(`?registration=${answer.id}`));
  return answer.id;
}

/** The newest code that was mailed to an address. */
export async function codeIn(world: World, address = email): Promise<string> {
  const mails = await world.mailsTo(address);
  const code = mails.flatMap(({ text }) => /code is:\s*(\d{6})/.exec(text)?.[1] ?? []).at(-1);
  assert.ok(code, 'no code was mailed');
  return code;
}

/** Another code than the right one. */
export const notIt = (code: string) => (code === '000000' ? '000001' : '000000');

/** Goes as far as the right code. */
export async function prove(world: World, address = email): Promise<Pass> {
  const id = await begin(world, address);
  const entered = await world.backend.registrations.enterCode(id, await codeIn(world, address));
  assert.ok(entered.result === 'right');
  return { id, proof: entered.proof };
}

/** Goes as far as the choice of a second factor. */
export async function enrol(world: World): Promise<Pass> {
  const pass = await prove(world);
  assert.deepEqual(await world.backend.enrolment.giveDetails(pass, details), { problems: {} });
  return pass;
}

/** Goes as far as a code by email that is yet to be entered. */
export async function enrolByEmail(world: World): Promise<{ readonly pass: Pass; readonly code: string }> {
  const pass = await enrol(world);
  assert.deepEqual(await world.backend.enrolment.chooseFactor(pass, 'email'), { result: 'chosen' });
  assert.equal(await world.backend.enrolment.sendFactorCode(pass, email), 'sent');
  return { pass, code: await codeIn(world) };
}
