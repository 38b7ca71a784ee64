import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { OpenBackend } from '../src/cli/stage.ts';
import { quiet } from '../src/cli/stage.ts';
import { composeBackend } from '../src/compose-backend.ts';
import { readConfig } from '../src/config.ts';
import { readContentOf } from '../src/content.ts';
import { openDelivery } from '../src/delivery.ts';
import { createPages } from '../src/pages/create.ts';
import { openStorage } from '../src/storage.ts';
import { createWebServer } from '../src/web/server.ts';

/** The reset backend as `npm run backend` puts it together, but on the clock of a transcript: reached over HTTP alone. */
export const openBackend: OpenBackend = async (time) => {
  const key = randomBytes(24).toString('base64url');
  const config = readConfig({ BACKEND_KEYS: `latchkey:identified:${key}` });
  const world = { clock: time, log: quiet };
  const storage = openStorage(config, world);
  const { facts } = readContentOf(config);
  const backend = composeBackend(config, world, { storage, delivery: openDelivery(config, time), facts });
  await backend.prepare();
  const pages = createPages({ publicUrl: config.publicUrl, practice: [], secureContext: false });
  const server = createWebServer({ log: quiet, pages });
  backend.mount(server, pages);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    settings: {
      BACKEND_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      BACKEND_PUBLIC_URL: config.publicUrl,
      BACKEND_KEY: key,
    },
    async close() {
      server.close();
      server.server.closeAllConnections();
      await backend.close();
      await storage.close();
    },
  };
};
