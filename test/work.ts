import { readConfig } from '../src/app/config.ts';
import { openStorage } from '../src/app/storage.ts';

/** The work that is kept in the Redis of a program of ours, seen from outside. */
export function openQueue(settings: Readonly<Record<string, string>>) {
  const log = { info() {}, warn() {}, error() {} };
  const storage = openStorage(readConfig(settings), { clock: { now: () => new Date() }, log });
  const queue = storage.openQueue();
  return {
    /** Waits until all of it is done, in whichever process. */
    settled: () => queue.settled(),
    async close() {
      await queue.close();
      await storage.close();
    },
  };
}
