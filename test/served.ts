import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import { createWebServer } from '../src/app/server.ts';
import type { Log } from '../src/conversation/ports.ts';
import { mountAssets } from '../src/pages/assets.ts';
import { createPages } from '../src/pages/create.ts';
import type { Pages } from '../src/pages/pages.ts';

export interface Served {
  readonly server: Server;
  readonly pages: Pages;
  /** `http://127.0.0.1:…` */
  readonly url: string;
  /** What was logged: an event and its fields, as one line of JSON each. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export const practiceSystems = ['Training Interface', 'ESR', 'NHSP:Online'];

/** The real server with the real look on a free port. `mount` is called before the first request can come. */
export async function serve(mount: (server: Server, pages: Pages, url: string) => void): Promise<Served> {
  const logged: string[] = [];
  const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify({ event, fields }));
  const log: Log = { info: note, warn: note, error: note };
  let pages: Pages | undefined;
  const late: Pages = { send: (...page) => pages?.send(...page), part: () => '' };
  const server = createWebServer({ log, pages: late });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pages = createPages({ publicUrl: url, practice: practiceSystems, secureContext: false });
  mountAssets(server);
  mount(server, pages, url);
  return {
    server,
    pages,
    url,
    logged,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}
