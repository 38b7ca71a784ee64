/** Begins a job and never ends it: a process for a test to kill. Arguments: the Redis, the secret of the names, a sealing key. */

import { Keys } from '../../../src/adapters/keys.ts';
import { connectRedis } from '../../../src/adapters/redis/connection.ts';
import { RedisWorkQueue } from '../../../src/adapters/redis/work-queue.ts';
import { readSealingKeys, Sealer } from '../../../src/adapters/sealing.ts';

const [url = '', secret = '', sealingKey = ''] = process.argv.slice(2);
const connection = connectRedis(url);
await connection.ready();
const log = { info: () => {}, warn: () => {}, error: () => {} };
const queue = new RedisWorkQueue(
  connection,
  new Keys(secret),
  new Sealer(readSealingKeys(sealingKey)),
  log,
  [20, 20, 20],
);
queue.onJob(async () => {
  process.stdout.write('begun\n');
  await new Promise(() => {});
});
await queue.add('a job', { token: 'the one token' });
