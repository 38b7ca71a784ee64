import { RedisConversationStore } from '../../src/adapters/redis/conversations.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';
import { liveContract } from './live.contract.ts';

describe('who answers in a conversation', () => {
  liveContract(
    'in memory',
    inMemory(({ conversations }) => conversations),
  );
  liveContract(
    'in a folder',
    inFolder(({ conversations }) => conversations),
  );
  liveContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisConversationStore(connection, keys, sealer) })),
  );
});
