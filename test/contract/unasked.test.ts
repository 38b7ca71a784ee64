import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';
import { unaskedContract } from './unasked.contract.ts';

describe('what is said unasked', () => {
  unaskedContract(
    'in memory',
    inMemory(({ documents }) => documents),
  );
  unaskedContract(
    'in a folder',
    inFolder(({ documents }) => documents),
  );
  unaskedContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisDocuments(connection, keys, sealer) })),
  );
});
