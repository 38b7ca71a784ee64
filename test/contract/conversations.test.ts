import { MemoryConversationStore } from '../../src/adapters/memory/conversations.ts';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { RedisConversationStore } from '../../src/adapters/redis/conversations.ts';
import { conversationsContract } from './conversations.contract.ts';
import { onRedis } from './harness.ts';

describe('ConversationStore and ActivityLog', () => {
  conversationsContract('in process', async () => {
    const time = new SimulatedTime(new Date());
    return {
      thing: new MemoryConversationStore(time),
      pass: (seconds) => time.advance(seconds * 1000),
      close: () => time.close(),
    };
  });
  conversationsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisConversationStore(connection, keys, sealer) })),
  );
});
