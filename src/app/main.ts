import { createLog } from '../adapters/log.ts';
import { notAdopted } from './addresses.ts';
import { announcementOf } from './announcement.ts';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { run } from './running.ts';

await run('Latchkey', () => {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const loadSdk = () => import('../bot/bot-framework.ts');
  const composition = compose(config, { clock: { now: () => new Date() }, log, loadSdk });
  const { server, close, warm } = composition.serve();
  // Whoever only tries the desk has nothing waiting there.
  if (config.issuer !== undefined) void warm();
  return {
    config,
    running: {
      server,
      log,
      announcement: announcementOf(
        config,
        composition.storeName,
        notAdopted(composition.content, false),
        composition.firstTry,
      ),
      prepared: composition.prepared,
      async close() {
        await close();
        await composition.close();
      },
    },
  };
});
