import { RedisLimits } from '../../src/adapters/redis/limits.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';
import { limitsContract } from './limits.contract.ts';

describe('Limits', () => {
  limitsContract(
    'in memory',
    inMemory(({ limits }, clock) => limits(clock)),
  );
  limitsContract(
    'in a folder',
    inFolder(({ limits }, clock) => limits(clock)),
  );
  limitsContract(
    'on Redis',
    onRedis((connection, keys) => ({ thing: new RedisLimits(connection, keys) })),
  );
});
