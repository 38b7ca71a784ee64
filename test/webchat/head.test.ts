import assert from 'node:assert/strict';
import { type InProcess, openInProcess } from '../in-process.ts';

describe('HEAD', () => {
  let latchkey: InProcess;
  before(async () => {
    latchkey = await openInProcess({});
  });
  after(() => latchkey.close());

  it('is answered as GET is, without a body, by every page and asset', async () => {
    const seen = new Set<string>();
    const waiting = ['/', '/embedded', '/widget.js', '/guides', '/about', '/privacy', '/accessibility', '/healthz'];
    waiting.push('/desk/sign-in', '/practice', '/outbox', '/backend/openapi.json', '/practice/esr', '/nothing-here');
    for (let path = waiting.shift(); path !== undefined && seen.size < 80; path = waiting.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const headers = { accept: 'text/html', 'accept-encoding': 'identity' };
      const got = await fetch(latchkey.url + path, { headers, redirect: 'manual' });
      const body = await got.text();
      const head = await fetch(latchkey.url + path, { method: 'HEAD', headers, redirect: 'manual' });
      assert.equal(head.status, got.status, path);
      if (got.status === 200)
        for (const name of ['content-type', 'content-length', 'content-security-policy', 'cache-control'])
          assert.equal(headerOf(head, name), headerOf(got, name), `${path}: ${name}`);
      assert.equal(await head.text(), '');
      for (const [, next = ''] of body.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) waiting.push(next);
    }
    assert.ok(seen.size >= 40, `${[...seen]}`);
  });
});

/** Without what is new in every answer. */
function headerOf({ headers }: Response, name: string): string | undefined {
  return headers.get(name)?.replace(/nonce-[\w+/=-]+/g, 'nonce');
}
