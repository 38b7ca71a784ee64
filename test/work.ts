import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Keys } from '../src/adapters/keys.ts';

/** The work that is kept in the Redis of a program of ours, seen from outside. */
export function openQueue({ REDIS_URL: url = '' }: Readonly<Record<string, string>>) {
  const queue = new Queue('work', { connection: { url }, prefix: new Keys('').jobs });
  // Some suites end their Redis before it.
  queue.on('error', () => {});
  return {
    /**
     * Waits until all of it is done, in whichever process. What is to be done at its time is done now: nobody waits here for
     * the 45 seconds between two notices. What has failed is tried again when it is its time.
     */
    async settled(): Promise<void> {
      for (;;) {
        const waiting = await queue.getDelayed();
        // One that has begun meanwhile waits no more.
        for (const job of waiting) if (job.attemptsMade === 0) await job.promote().catch(() => {});
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
        if (Object.values(counts).every((count) => count === 0)) return;
        await pause(20);
      }
    },
    close: () => queue.close(),
  };
}
