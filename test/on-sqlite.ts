import { Keys } from '../src/adapters/keys.ts';
import { readSealingKeys, Sealer } from '../src/adapters/sealing.ts';
import { SqliteAlarmClock } from '../src/adapters/sqlite/alarms.ts';
import { SqliteConversationStore } from '../src/adapters/sqlite/conversations.ts';
import { Database } from '../src/adapters/sqlite/database.ts';
import { SqliteDocuments } from '../src/adapters/sqlite/documents.ts';
import { SqliteLimits } from '../src/adapters/sqlite/limits.ts';
import { SqliteWorkQueue } from '../src/adapters/sqlite/work-queue.ts';
import { newStoreKeys } from '../src/adapters/store-keys.ts';
import type { Clock, Log } from '../src/conversation/ports.ts';

const machine: Clock = { now: () => new Date() };
const silent: Log = { info() {}, warn() {}, error() {} };

/** The stores on SQLite: in memory and new, or in a folder. Jobs and limits go by the time of the machine, as in the product. */
export function onSqlite(clock: Clock = machine, folder?: string, made = newStoreKeys()) {
  const keys = new Keys(made.secret);
  const sealer = new Sealer(readSealingKeys(made.keys));
  const database = new Database({ clock, log: silent, ...(folder === undefined ? {} : { folder }) });
  return {
    database,
    documents: new SqliteDocuments(database, keys, sealer, clock),
    conversations: new SqliteConversationStore(database, keys, sealer, clock),
    limits: (of = machine) => new SqliteLimits(database, keys, of),
    alarms: (log?: Log) => new SqliteAlarmClock(database, keys, sealer, clock, log),
    queue: (log: Log = silent, waits?: readonly number[], of = machine) =>
      new SqliteWorkQueue(database, keys, sealer, of, log, waits),
  };
}
