import { createLog } from '../adapters/log.ts';
import { mountAssets } from '../pages/assets.ts';
import { createPages } from '../pages/create.ts';
import { addressesOf } from './addresses.ts';
import { backendAnnouncementOf } from './announcement.ts';
import { composeBackend } from './compose-backend.ts';
import { composeHandoff } from './compose-handoff.ts';
import { ConfigError, readConfig } from './config.ts';
import { readContentOf } from './content.ts';
import { openDelivery } from './delivery.ts';
import { run } from './running.ts';
import { createWebServer } from './server.ts';
import { openStorage, prepareOn } from './storage.ts';

/** Beside a Latchkey on the same machine, which has 3978. */
const usualPort = '3979';

await run('The reset backend', () => {
  const config = readConfig({ PORT: usualPort, ...process.env });
  if (config.callers.length === 0)
    throw new ConfigError('BACKEND_KEYS is missing: alone, the backend is there for those who call it');
  const log = createLog(config.logLevel);
  const clock = { now: () => new Date() };
  const storage = openStorage(config, { clock, log });
  const content = readContentOf(config);
  const { facts, guides } = content;
  const addresses = addressesOf(config, content, ['resets', 'tickets']);
  const delivery = openDelivery(config, storage.documents, clock);
  const { sending, helpdesk } = composeHandoff(config, { clock, log }, { storage, delivery, addresses, facts });
  const composition = composeBackend(
    config,
    { clock, log },
    { storage, delivery, helpdesk, facts, from: addresses.from },
  );

  const pages = createPages({
    publicUrl: config.publicUrl,
    practice: config.practice ? config.connected.flatMap((system) => guides.get(system)?.title ?? []) : [],
    secureContext: config.publicUrl.startsWith('https:'),
  });
  const prepared = prepareOn(storage, async () => {
    await composition.prepare();
    await sending.resume();
  });
  const server = createWebServer({ log, pages, checks: { store: () => storage.check(), prepared: () => prepared } });
  mountAssets(server);
  composition.mount(server, pages);

  return {
    config,
    running: {
      server,
      log,
      announcement: backendAnnouncementOf(config, storage.name),
      prepared,
      async close() {
        await composition.close();
        await sending.close();
        await storage.close();
      },
    },
  };
});
