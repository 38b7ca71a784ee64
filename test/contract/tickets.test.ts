import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';
import { ticketsContract } from './tickets.contract.ts';

describe('TicketStore', () => {
  ticketsContract(
    'in memory',
    inMemory(({ documents }, clock) => new DocumentTickets(documents, clock)),
  );
  ticketsContract(
    'in a folder',
    inFolder(({ documents }, clock) => new DocumentTickets(documents, clock)),
  );
  ticketsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({
      thing: new DocumentTickets(new RedisDocuments(connection, keys, sealer), { now: () => new Date() }),
    })),
  );
});
