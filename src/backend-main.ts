import { createLog } from './adapters/log.ts';
import { composeBackend } from './compose-backend.ts';
import { composeHandoff } from './compose-handoff.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { readContentOf } from './content.ts';
import { openDelivery } from './delivery.ts';
import { mountAssets } from './pages/assets.ts';
import { createPages } from './pages/create.ts';
import { run } from './running.ts';
import { openStorage } from './storage.ts';
import { createWebServer } from './web/server.ts';

/** Beside a Latchkey on the same machine, which has 3978. */
const usualPort = '3979';

await run('The reset backend', () => {
  const config = readConfig({ PORT: usualPort, ...process.env });
  if (config.callers.length === 0)
    throw new ConfigError('BACKEND_KEYS is missing: alone, the backend is there for those who call it');
  const log = createLog(config.logLevel);
  const clock = { now: () => new Date() };
  const storage = openStorage(config, { clock, log });
  const { facts, guides } = readContentOf(config);
  const delivery = openDelivery(config, clock);
  const { handoff, helpdesk } = composeHandoff(config, { clock, log }, { storage, delivery, guides });
  const composition = composeBackend(config, { clock, log }, { storage, delivery, helpdesk, facts });

  const pages = createPages({
    publicUrl: config.publicUrl,
    practice: config.connected.flatMap((system) => guides.get(system)?.title ?? []),
    secureContext: config.publicUrl.startsWith('https:'),
  });
  const prepared = storage.ready().then(async () => {
    await composition.prepare();
    await handoff.resume();
  });
  const server = createWebServer({ log, pages, checks: { store: () => storage.ready(), prepared: () => prepared } });
  mountAssets(server);
  composition.mount(server, pages);

  return {
    config,
    running: {
      server,
      log,
      announcement: announcementOf(config, storage.name),
      prepared,
      async close() {
        await composition.close();
        await handoff.close();
        await storage.close();
      },
    },
  };
});

function announcementOf(config: Config, storeName: string): readonly string[] {
  return [
    `The reset backend is at ${config.publicUrl}`,
    `  state      ${storeName}`,
    `  contract   ${config.publicUrl}/backend/openapi.json`,
    `  callers    ${config.callers.map(({ name, tier }) => `${name} (${tier})`).join(', ')}`,
    `  practice   ${config.publicUrl}/practice`,
  ];
}
