import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

/** How long what is waited for may take to come, in milliseconds. On a busy machine; else only a failure takes so long. */
export const patience = 60_000;

/** Waits until something holds, looking less and less often, up to ten times a second. @throws with what it was, when it does not come to hold */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  what: () => string = () => 'it did not come to hold',
): Promise<void> {
  const until = performance.now() + patience;
  for (let pause = 5; performance.now() < until; pause = Math.min(pause * 1.5, 100)) {
    if (await holds()) return;
    await wait(pause);
  }
  throw new Error(what());
}

const tick = 20;

/**
 * Fails when something has not ended in so many milliseconds, as this process has them: counted in ticks, which a busy
 * machine makes longer, since it is not what is to be found out here.
 *
 * @returns what it ends with
 */
export async function endsWithin<Result>(milliseconds: number, action: Promise<Result>, what = 'it'): Promise<Result> {
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
  };
  action.then(end, end);
  for (let lived = 0; lived < milliseconds && !hasEnded; lived += tick) await wait(tick);
  assert.ok(hasEnded, `${what} took more than ${milliseconds} ms`);
  return action;
}
