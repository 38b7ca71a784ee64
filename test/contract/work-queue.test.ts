import { RedisWorkQueue } from '../../src/adapters/redis/work-queue.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';
import { workQueueContract } from './work-queue.contract.ts';

const waits = [20, 20, 20];
const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('WorkQueue', () => {
  workQueueContract(
    'in memory',
    inMemory(({ queue }, clock) => queue(log, waits, clock)),
  );
  workQueueContract(
    'in a folder',
    inFolder(({ queue }, clock) => queue(log, waits, clock)),
  );
  workQueueContract(
    'on Redis',
    onRedis((connection, keys, sealer) => {
      const queue = new RedisWorkQueue(connection, keys, sealer, log, waits);
      return { thing: queue, close: () => queue.close() };
    }),
  );
});
