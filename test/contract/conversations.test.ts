import { RedisConversationStore } from '../../src/adapters/redis/conversations.ts';
import { conversationsContract } from './conversations.contract.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';

describe('ConversationStore and ActivityLog', () => {
  conversationsContract(
    'in memory',
    inMemory(({ conversations }) => conversations),
  );
  conversationsContract(
    'in a folder',
    inFolder(({ conversations }) => conversations),
  );
  conversationsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisConversationStore(connection, keys, sealer) })),
  );
});
