import type { Person, ResetAnswer, ResetRequest } from '../../src/backend/contract.ts';
import { newKey, stranger, type World } from './world.ts';

/** The date of birth of every practice account. */
export const born = '1990-01-01';
/** A password that will do. */
export const good = 'Ward-seven-7';

export const forTraining = (email: string, person: Person = stranger): ResetRequest => ({
  system: 'training-interface',
  email,
  person,
});

export const forEsr = (email: string, dateOfBirth = born, person: Person = stranger): ResetRequest => ({
  system: 'esr',
  email,
  dateOfBirth,
  person,
});

export const ask = (world: World, request: ResetRequest) => world.backend.requestReset(request, newKey());

/** Asks, and waits until what had to be done is done. @returns the id of the request, which only its own person is told */
export async function askOwn(world: World, request: ResetRequest): Promise<string> {
  const answer: ResetAnswer = await ask(world, request);
  await world.backend.settled();
  if (answer.result !== 'done') throw new Error(`not done but ${answer.result}`);
  return answer.id;
}
