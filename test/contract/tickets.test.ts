import { MemoryDocuments } from '../../src/adapters/memory/documents.ts';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { onRedis } from './harness.ts';
import { ticketsContract } from './tickets.contract.ts';

describe('TicketStore', () => {
  ticketsContract('in process', async () => {
    const time = new SimulatedTime(new Date());
    return {
      thing: new DocumentTickets(new MemoryDocuments(time), time),
      pass: (seconds) => time.advance(seconds * 1000),
      close: () => time.close(),
    };
  });
  ticketsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({
      thing: new DocumentTickets(new RedisDocuments(connection, keys, sealer), { now: () => new Date() }),
    })),
  );
});
