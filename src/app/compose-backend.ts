import { createReadStream } from 'node:fs';
import type { Server } from 'restify';
import { ImportProblem, importAccounts } from '../backend/accounts/import.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import { mountBackend } from '../backend/mount.ts';
import type { Helpdesk } from '../backend/ports.ts';
import { rulesFrom } from '../backend/rules.ts';
import type { Facts } from '../guide/facts.ts';
import type { Pages } from '../pages/pages.ts';
import { type Config, ConfigError } from './config.ts';
import type { Delivery } from './delivery.ts';
import { auditSecret, type Storage, type StorageWorld } from './storage.ts';

/** How long the end waits for mails that are still to be sent again, in milliseconds. */
const patience = 5_000;

/** The reset backend, put together: inside Latchkey's own process, or alone. */
export interface BackendComposition {
  readonly backend: Backend;
  /** Adds the accounts that are there from the start. Once, when the store is ready. */
  prepare(): Promise<void>;
  mount(server: Server, pages: Pages): void;
  close(): Promise<void>;
}

export function composeBackend(
  config: Config,
  { clock, log }: StorageWorld,
  parts: {
    readonly storage: Storage;
    readonly delivery: Delivery;
    readonly helpdesk: Helpdesk;
    readonly facts: Facts;
    readonly from: string;
  },
): BackendComposition {
  const { storage, delivery, helpdesk, facts, from } = parts;
  const { mailer, texter, outbox } = delivery;
  const queue = storage.openQueue();
  const backend = createBackend({
    documents: storage.documents,
    queue,
    limits: storage.limits,
    mailer,
    ...(texter === undefined ? {} : { texts: texter }),
    helpdesk,
    clock,
    rules: rulesFrom(facts),
    publicUrl: config.publicUrl,
    from,
    log,
    secret: auditSecret(storage),
  });

  return {
    backend,

    async prepare() {
      if (config.practice) await backend.seedPractice();
      if (config.accountsFile !== undefined) await takeAccounts(config.accountsFile, backend);
    },

    mount(server, pages) {
      mountBackend(server, {
        backend,
        pages,
        publicUrl: config.publicUrl,
        callers: config.callers,
        trustedHops: config.trustedHops,
        log,
        ...(config.practice ? { practice: outbox === undefined ? {} : { outbox } } : {}),
        ...(config.notify?.receiptsKey === undefined ? {} : { receiptsKey: config.notify.receiptsKey }),
      });
    },

    async close() {
      // What lasts is done by the next process; in memory what is left would be lost.
      if (!storage.lasts)
        await Promise.race([backend.settled(), new Promise((resolve) => setTimeout(resolve, patience).unref())]);
      await queue.close();
      await backend.audit.settled();
    },
  };
}

/** @throws ConfigError naming the line, when the file has an account that cannot be, or the file when it has none at all */
async function takeAccounts(file: string, { accounts, audit }: Backend): Promise<void> {
  try {
    await takeEach(file, { accounts, audit });
  } catch (error) {
    throw error instanceof ImportProblem ? new ConfigError(`ACCOUNTS_FILE: ${error.message}`) : error;
  }
}

async function takeEach(file: string, { accounts, audit }: Pick<Backend, 'accounts' | 'audit'>): Promise<void> {
  for await (const row of importAccounts(createReadStream(file), { accounts, audit, dryRun: false })) {
    if (row.result === 'refused') throw new ConfigError(`ACCOUNTS_FILE, line ${row.line}: ${row.reason}`);
  }
}
