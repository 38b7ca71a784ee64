import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Server } from 'restify';
import { HttpProblem, route } from '../http/http.ts';

interface Asset {
  readonly type: string;
  /** The first half of the content's SHA-256, in hexadecimal. */
  readonly hash: string;
  readonly plain: Buffer;
  /** With gzip. Packed when it is first asked for: a start does not wait for it. */
  packed(): Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const built = fileURLToPath(new URL('../../dist/assets/', import.meta.url));

/**
 * What `npm run build` made for browsers: a few small files, held in memory. Without a build there are none: pages still
 * work, unstyled.
 *
 * @param folder where the build put them
 */
export function readAssets(folder: string = built): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    const plain = readFileSync(join(folder, name));
    const hash = createHash('sha256').update(plain).digest('hex').slice(0, 32);
    let packed: Buffer | undefined;
    assets.set(name, {
      type,
      hash,
      plain,
      packed() {
        packed ??= gzipSync(plain, { level: 9 });
        return packed;
      },
    });
  }
  return assets;
}

/** The address of an asset, which changes with its content, so that it can be cached for good. */
export function assetAddress(assets: ReadonlyMap<string, Asset>, name: string): string {
  const asset = assets.get(name);
  return asset === undefined ? `/assets/${name}` : `/assets/${name}?v=${asset.hash.slice(0, 12)}`;
}

/** Serves the assets under /assets: for a year at the address that names their content, checked again at any other. */
export function mountAssets(server: Server, assets: ReadonlyMap<string, Asset> = readAssets()): void {
  route(server, 'get', '/assets/:name', (request, response) => {
    const asset = assets.get(String(request.params?.name ?? ''));
    if (asset === undefined) throw new HttpProblem(404, 'not-found', 'There is no such file here.');
    const version = new URLSearchParams(request.getQuery()).get('v');
    const isCurrent = version !== null && version !== '' && asset.hash.startsWith(version);
    const etag = `"${asset.hash}"`;
    const headers = {
      etag,
      vary: 'accept-encoding',
      'cache-control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    const packs = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = packs ? asset.packed() : asset.plain;
    response.writeHead(200, {
      ...headers,
      'content-type': asset.type,
      'content-length': String(body.length),
      ...(packs ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
}
