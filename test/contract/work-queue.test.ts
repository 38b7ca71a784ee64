import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { MemoryWorkQueue } from '../../src/adapters/memory/work-queue.ts';
import { RedisWorkQueue } from '../../src/adapters/redis/work-queue.ts';
import { onRedis } from './harness.ts';
import { workQueueContract } from './work-queue.contract.ts';

const waits = [20, 20, 20];
const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('WorkQueue', () => {
  workQueueContract('in process', async () => {
    const time = new SimulatedTime(new Date());
    const queue = new MemoryWorkQueue(time, log, waits);
    return { thing: queue, pass: (seconds) => time.advance(seconds * 1000), close: () => queue.close() };
  });
  workQueueContract(
    'on Redis',
    onRedis((connection, keys, sealer) => {
      const queue = new RedisWorkQueue(connection, keys, sealer, log, waits);
      return { thing: queue, close: () => queue.close() };
    }),
  );
});
