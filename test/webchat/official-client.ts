import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';

/** A page with Microsoft's own client, unchanged, on an origin of its own. */
export interface ClientPage {
  readonly home: string;
  close(): void;
}

/** @param from a folder whose node_modules has the client */
export async function serveClient(from: string = import.meta.dirname): Promise<ClientPage> {
  return serveScript(await bundle(from));
}

/** A page with a script, and room for what it shows. */
export async function serveScript(script: string): Promise<ClientPage> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/client.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><title>A page</title><div id="here"></div><script src="/client.js"></script>',
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}

/** The client with the least around it. After a drop it waits 3 to 15 seconds: `random` makes it 3. */
async function bundle(resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { DirectLine } from 'botframework-directlinejs';
        globalThis.heard = [];
        globalThis.connect = (options) => {
          globalThis.line = new DirectLine({ ...options, random: () => 0 });
          line.activity$.subscribe(({ id, type, text, channelData }) =>
            type === 'message' && heard.push({ id, text, own: channelData?.clientActivityID }));
        };
        globalThis.post = (activity) => new Promise((resolve, reject) =>
          line.postActivity({ from: { id: 'anybody' }, ...activity }).subscribe(resolve, reject));
      `,
      resolveDir,
    },
    bundle: true,
    write: false,
    platform: 'browser',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
