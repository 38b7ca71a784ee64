import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { createWebServer } from '../../src/app/server.ts';
import { route } from '../../src/http/http.ts';
import { createPages } from '../../src/pages/create.ts';
import { type Served, serve } from '../served.ts';

describe('the web server', () => {
  let served: Served;
  before(async () => {
    served = await serve((server) => {
      route(server, 'get', '/breaks', () => {
        throw new TypeError('the secret of the house');
      });
    });
  });
  after(() => served.close());

  it('answers a browser that is lost with a page, and a program with problem+json', async () => {
    const page = await fetch(`${served.url}/nowhere`, { headers: { accept: 'text/html,*/*' } });
    assert.equal(page.status, 404);
    assert.match(await page.text(), /<h1 class="nhsuk-heading-l">Page not found<\/h1>/);
    const problem = await fetch(`${served.url}/nowhere`);
    assert.equal(problem.status, 404);
    assert.equal(problem.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.equal(((await problem.json()) as { status: number }).status, 404);
  });

  it('refuses a method that a path does not take', async () => {
    assert.equal((await fetch(`${served.url}/healthz`, { method: 'DELETE' })).status, 405);
  });

  it('does not say what it runs on', async () => {
    const response = await fetch(`${served.url}/healthz`);
    assert.equal(response.headers.get('server'), null);
    assert.equal(response.headers.get('x-powered-by'), null);
  });

  it('logs what broke by its name alone, and tells nobody more than that', async () => {
    const response = await fetch(`${served.url}/breaks`);
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /secret/);
    assert.deepEqual(
      served.logged.map((line) => JSON.parse(line)),
      [{ event: 'request-failed', fields: { error: 'TypeError' } }],
    );
  });

  it('closes on what is not HTTP, and on a request of two lengths', async () => {
    const { port } = served.server.address() as AddressInfo;
    for (const sent of [
      'nonsense\r\n\r\n',
      'POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ]) {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(sent));
        let text = '';
        socket.on('data', (data) => {
          text += data;
        });
        socket.on('close', () => resolve(text));
      });
      assert.match(answer, /^HTTP\/1\.1 400 /);
    }
  });

  it('is ready when all that it needs is there, and says what is not', async () => {
    let isUp = false;
    const log = { info() {}, warn() {}, error() {} };
    const pages = createPages({ publicUrl: 'http://127.0.0.1', practice: [], secureContext: false });
    const checks = {
      store: async () => assert.ok(isUp),
      backend: async () => undefined,
    };
    const server = createWebServer({ log, pages, checks });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`;
    try {
      const early = await fetch(url);
      assert.equal(early.status, 503);
      assert.deepEqual(await early.json(), { status: 'not-ready', checks: { store: 'failed', backend: 'ok' } });
      isUp = true;
      assert.equal((await fetch(url)).status, 200);
    } finally {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });
});
