import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { documentsContract } from './documents.contract.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';

describe('Documents', () => {
  documentsContract(
    'in memory',
    inMemory(({ documents }) => documents),
  );
  documentsContract(
    'in a folder',
    inFolder(({ documents }) => documents),
  );
  documentsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisDocuments(connection, keys, sealer) })),
  );
});
