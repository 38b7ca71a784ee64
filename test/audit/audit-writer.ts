import { Keys } from '../../src/adapters/keys.ts';
import { connectRedis } from '../../src/adapters/redis/connection.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { readSealingKeys, Sealer } from '../../src/adapters/sealing.ts';
import { Audit } from '../../src/audit/audit.ts';

/** A process that notes so many events at once: node audit-writer.ts URL SEALING-KEY SECRET NAME COUNT */
const [url = '', sealing = '', secret = '', name = '', count = '0'] = process.argv.slice(2);
const connection = connectRedis(url);
await connection.ready();
const documents = new RedisDocuments(connection, new Keys(secret), new Sealer(readSealingKeys(sealing)));
const log = { info() {}, warn() {}, error: (event: string, fields?: unknown) => console.error(event, fields) };
const audit = new Audit(documents, { now: () => new Date() }, secret, log);
process.stdout.write('ready\n');
process.stdin.once('data', async () => {
  // The same event of the same person, so that nothing but the writer tells two entries apart.
  await Promise.all(Array.from({ length: Number(count) }, () => audit.note({ event: 'sign-in-wrong', about: name })));
  await audit.settled();
  await connection.close();
  process.exit();
});
