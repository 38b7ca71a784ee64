import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPages } from '../../src/pages/create.ts';
import type { Pages } from '../../src/pages/pages.ts';
import { type Served, serve } from '../served.ts';

describe('pages', () => {
  let served: Served;
  before(async () => {
    served = await serve((server, pages) => {
      server.get('/said', (_request, response, next) => {
        pages.send(response, 'message', { title: 'Said', paragraphs: ['<script>alert(1)</script>'] });
        next();
      });
      server.get('/wrong', (_request, response, next) => {
        pages.send(response, 'message', { title: 'Said', errors: [{ text: 'Wrong' }] }, 422);
        next();
      });
      server.get('/framed', (_request, response, next) => {
        pages.send(response, 'message', { title: 'Framed' }, 200, 'teams');
        next();
      });
    });
  });
  after(() => served.close());

  const get = async (path: string) => {
    const response = await fetch(served.url + path, { headers: { accept: 'text/html' } });
    return { response, policy: response.headers.get('content-security-policy') ?? '', page: await response.text() };
  };

  it('has one policy: nothing from elsewhere, no frame, no cache, no referrer', async () => {
    const { response, policy } = await get('/said');
    for (const rule of ["default-src 'none'", "style-src 'self'", "img-src 'self'", "frame-ancestors 'none'"])
      assert.ok(policy.split('; ').includes(rule), `${rule} is missing in ${policy}`);
    for (const rule of ["form-action 'self'", "base-uri 'none'"]) assert.ok(policy.includes(rule), rule);
    assert.match(policy, new RegExp(`connect-src 'self' ${served.url.replace('http', 'ws')}(;|$)`));
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('x-frame-options'), 'DENY');
    assert.equal(response.headers.get('server'), null);
  });

  it('has a nonce of its own for each page, on its one inline script', async () => {
    const pages = [await get('/said'), await get('/said')];
    const nonces = pages.map(({ policy, page }) => {
      const nonce = policy.match(/'nonce-([^']+)'/)?.[1] ?? '';
      const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
      assert.deepEqual(inline, [`<script nonce="${nonce}">`]);
      return nonce;
    });
    assert.notEqual(nonces[0], nonces[1]);
  });

  it('lets Teams, and nobody else, frame what asks for it', async () => {
    const { response, policy } = await get('/framed');
    assert.match(policy, /frame-ancestors https:\/\/teams\.microsoft\.com /);
    assert.doesNotMatch(policy, /frame-ancestors[^;]*(\*[ ;]|'self')/);
    assert.equal(response.headers.get('x-frame-options'), null);
  });

  it('shows what it is given as text', async () => {
    const { page } = await get('/said');
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(!page.includes('<script>alert'));
  });

  it('names an error in the title', async () => {
    assert.match((await get('/wrong')).page, /<title>Error: Said – Latchkey<\/title>/);
    assert.match((await get('/said')).page, /<title>Said – Latchkey<\/title>/);
  });

  it('says on every page that it is practice, and which systems are not reached', async () => {
    const { page } = await get('/said');
    assert.match(
      page,
      /<strong>Practice:<\/strong> nothing here reaches the real Training Interface, ESR or NHSP:Online\./,
    );
  });

  it('leads to the practice accounts on this machine alone', async () => {
    assert.match((await get('/said')).page, /<a href="\/practice">/);
    const settings = { publicUrl: 'https://help.example', practice: ['ESR'], secureContext: true };
    const { body } = rendered(createPages(settings));
    assert.match(body, /nothing here reaches the real ESR\./);
    assert.doesNotMatch(body, /"\/practice"/);
  });

  it('says nothing of practice when no system is connected to it', () => {
    const page = rendered(createPages({ publicUrl: 'https://help.example', practice: [], secureContext: true }));
    assert.doesNotMatch(page.body, /Practice/);
    assert.equal(page.headers['strict-transport-security'], 'max-age=31536000');
    assert.match(String(page.headers['content-security-policy']), /wss:\/\/help\.example(;|$)/);
  });

  it('bears a mark of its own: no logo, typeface or copyright of the NHS', async () => {
    const { page } = await get('/said');
    assert.match(page, /<span class="nhsuk-header__service-name">Latchkey<\/span>/);
    assert.doesNotMatch(page, /© NHS England|nhsuk-header__logo|assets\.nhs\.uk/);
    const styles = fileURLToPath(new URL('../../dist/assets/latchkey.css', import.meta.url));
    assert.ok(existsSync(styles), 'no style sheet: run npm run build first');
    assert.doesNotMatch(readFileSync(styles, 'utf8'), /frutiger|assets\.nhs\.uk|@font-face/i);
  });
});

/** What a page sends, without a server. */
function rendered(pages: Pages): { headers: Record<string, unknown>; body: string } {
  const sent = { headers: {} as Record<string, unknown>, body: '' };
  const response = {
    writeHead: (_status: number, headers: Record<string, unknown>) => Object.assign(sent.headers, headers),
    end: (body: string) => {
      sent.body = body;
    },
  };
  pages.send(response as unknown as Parameters<Pages['send']>[0], 'message', { title: 'Said' });
  return sent;
}
