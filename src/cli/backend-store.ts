import { setTimeout as pause } from 'node:timers/promises';
import { hasStore } from '../adapters/sqlite/files.ts';
import type { Config } from '../app/config.ts';
import { openAudit, openStorage } from '../app/storage.ts';
import type { Audit } from '../audit/audit.ts';
import { Accounts } from '../backend/accounts/accounts.ts';
import { noticeOf } from '../backend/mail/notices.ts';
import type { WorkQueue } from '../backend/ports.ts';
import type { Log } from '../conversation/ports.ts';

/** What the reset backend keeps, opened by hand beside the processes that serve. */
export interface BackendStore {
  readonly accounts: Accounts;
  readonly audit: Audit;
  close(): Promise<void>;
}

/** It cannot be done, and why, in a sentence for the operator. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** Whether those who serve with these settings keep anything that a command can reach. */
export function isKept({ redisUrl, storeFolder }: Config): boolean {
  return redisUrl !== undefined || (storeFolder !== undefined && hasStore(storeFolder));
}

/** @throws CannotRun when nothing is kept, with where it was looked for */
export function mustBeKept(config: Config): void {
  if (isKept(config)) return;
  throw new CannotRun(
    config.storeFolder === undefined
      ? 'With STORE=memory all is kept in the process that serves: there is nothing to be reached. Leave STORE out.'
      : `There is no store in ${config.storeFolder}. Start Latchkey first, or set STATE_DIR or REDIS_URL as Latchkey has it.`,
  );
}

/** How long Redis may take to answer, in milliseconds. A process that serves waits; a command says so and ends. */
const patience = 5_000;

/** Warnings and errors, to standard error: standard output is the command's own. */
const log: Log = {
  info() {},
  warn: (event, fields) => console.error(event, fields ?? ''),
  error: (event, fields) => console.error(event, fields ?? ''),
};

/** @throws CannotRun when Redis cannot be used, with the reason, or an Error when it refuses us */
export async function openBackendStore(config: Config): Promise<BackendStore> {
  const clock = { now: () => new Date() };
  const storage = openStorage(config, { clock, log });
  const late = new AbortController();
  const isReady = await Promise.race([
    storage.ready().then(() => true),
    pause(patience, false, { signal: late.signal }),
  ]).finally(() => late.abort());
  if (!isReady) {
    const seen = await storage.check().then(
      () => 'Redis did not answer',
      (error: Error) => error.message,
    );
    await storage.close();
    throw new CannotRun(`Nothing could be done in 5 seconds: ${seen}. Check REDIS_URL, and that Redis runs.`);
  }
  const audit = openAudit(storage, { clock, log });
  let queue: WorkQueue | undefined;
  return {
    accounts: new Accounts({
      documents: storage.documents,
      clock,
      // The mails themselves are for the processes that serve.
      announce(change) {
        const { id, job } = noticeOf(change);
        queue ??= storage.openQueue();
        return queue.add(id, job);
      },
    }),
    audit,
    async close() {
      await audit.settled();
      await queue?.close();
      await storage.close();
    },
  };
}
