/**
 * Lets an account be reset or registered again that is on hold because somebody said of a change that it was not them. With
 * the settings of the processes that serve:
 *
 *   npm run backend:release -- SYSTEM EMAIL
 *
 * Do it when the helpdesk is certain whose account it is, and that its address is right. It sets no password. Exits with 0
 * when the account was released, 1 when it was not on hold, 2 when nothing could be done.
 */

import { readConfig } from '../app/config.ts';
import { systems } from '../backend/contract.ts';
import { CannotRun, mustBeKept, openBackendStore } from './backend-store.ts';

const usage = `Name the account: npm run backend:release -- SYSTEM EMAIL. The system is one of: ${systems.join(', ')}.`;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  // What waits for a Redis that is away would keep the process.
  process.exit(2);
}

async function run([named, typed, ...more]: readonly string[]): Promise<number> {
  const system = systems.find((one) => one === named);
  if (system === undefined || typed === undefined || more.length > 0) throw new CannotRun(usage);
  const config = readConfig(process.env);
  mustBeKept(config);
  const email = typed.trim().toLowerCase();
  const { accounts, audit, close } = await openBackendStore(config);
  try {
    const isReleased = await accounts.release(system, email);
    if (isReleased) await audit.note({ event: 'account-released', about: email, by: 'operator' });
    console.log(isReleased ? 'The account can be reset again.' : 'There is no such account on hold.');
    return isReleased ? 0 : 1;
  } finally {
    await close();
  }
}
