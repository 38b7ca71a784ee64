import { MemoryDocuments } from '../../src/adapters/memory/documents.ts';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { documentsContract } from './documents.contract.ts';
import { onRedis } from './harness.ts';

describe('Documents', () => {
  documentsContract('in process', async () => {
    const time = new SimulatedTime(new Date());
    return {
      thing: new MemoryDocuments(time),
      pass: (seconds) => time.advance(seconds * 1000),
      close: () => time.close(),
    };
  });
  documentsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisDocuments(connection, keys, sealer) })),
  );
});
