import { RedisConversationStore } from '../../src/adapters/redis/conversations.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import type { ConversationStore } from '../../src/conversation/ports.ts';
import type { TicketStore } from '../../src/handoff/ports.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { onAdapter, onRedis } from './harness.ts';
import { twoTake } from './live.contract.ts';
import { twoTakeTickets } from './tickets.contract.ts';

const clock = { now: () => new Date() };

describe('two agents, a thousand times', () => {
  onAdapter<ConversationStore>(
    'a chat, on Redis',
    onRedis((connection, keys, sealer) => ({ thing: new RedisConversationStore(connection, keys, sealer) })),
    (opened) => {
      it('58: exactly one has it', () => twoTake(opened().thing, 1000)).timeout(120_000);
    },
  );
  onAdapter<TicketStore>(
    'a ticket, on Redis',
    onRedis((connection, keys, sealer) => ({
      thing: new DocumentTickets(new RedisDocuments(connection, keys, sealer), clock),
    })),
    (opened) => {
      it('58: exactly one has it', () => twoTakeTickets(opened().thing, 20)).timeout(120_000);
    },
  );
});
