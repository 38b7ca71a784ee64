import sinon from 'sinon';
import { MemoryLimits } from '../../src/adapters/memory/limits.ts';
import { RedisLimits } from '../../src/adapters/redis/limits.ts';
import { onRedis } from './harness.ts';
import { limitsContract } from './limits.contract.ts';

describe('Limits', () => {
  limitsContract('in process', async () => {
    const time = sinon.useFakeTimers({ now: Date.now(), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    return {
      thing: new MemoryLimits(),
      pass: async (seconds) => void (await time.tickAsync(seconds * 1000)),
      close: async () => time.restore(),
    };
  });
  limitsContract(
    'on Redis',
    onRedis((connection, keys) => ({ thing: new RedisLimits(connection, keys) })),
  );
});
