import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify, { type Server } from 'restify';
import { assetAddress, mountAssets, readAssets } from '../../src/pages/assets.ts';

describe('assets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-assets-'));
  writeFileSync(join(folder, 'look.css'), 'p { color: red }'.repeat(100));
  writeFileSync(join(folder, 'notes.txt'), 'not for browsers');
  const assets = readAssets(folder);
  let server: Server;
  let url: string;
  before(async () => {
    server = restify.createServer({ name: '' });
    mountAssets(server, assets);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('are cached for good at the address that names their content', async () => {
    const address = assetAddress(assets, 'look.css');
    assert.match(address, /^\/assets\/look\.css\?v=[0-9a-f]{12}$/);
    const response = await fetch(url + address);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.match(await response.text(), /^p \{ color: red \}/);
  });

  it('are asked for again at any other address, and not sent again', async () => {
    for (const query of ['', '?v=', '?v=0123']) {
      const response = await fetch(`${url}/assets/look.css${query}`);
      assert.equal(response.headers.get('cache-control'), 'no-cache', query);
      const again = await fetch(`${url}/assets/look.css${query}`, {
        headers: { 'if-none-match': response.headers.get('etag') ?? '' },
      });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    }
  });

  it('are packed for those who unpack', async () => {
    const packed = await fetch(`${url}/assets/look.css`, { headers: { 'accept-encoding': 'gzip' } });
    const plain = await fetch(`${url}/assets/look.css`, { headers: { 'accept-encoding': 'identity' } });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(await packed.text(), await plain.text());
  });

  it('are the files of that folder that are for browsers, and no others', async () => {
    for (const path of ['notes.txt', 'look.js', '..%2f..%2fpackage.json', '%2e%2e%2fpackage.json', '__proto__'])
      assert.equal((await fetch(`${url}/assets/${path}`)).status, 404, path);
  });
});
