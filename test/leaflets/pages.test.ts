import assert from 'node:assert/strict';
import { common } from '../../src/guide/common-topics.ts';
import { leafletOf } from '../../src/leaflets/leaflet.ts';
import { mountLeaflets } from '../../src/leaflets/pages.ts';
import { assertAccessible, assertFits } from '../chromium.ts';
import { content } from '../conversation/bench.ts';
import { someOf } from '../every.ts';
import { aBrowser } from '../journeys/stage.ts';
import { type Served, serve } from '../served.ts';

const guides = [...content.guides.values()].filter(({ id }) => id !== common);

describe('a topic on paper', () => {
  for (const guide of guides)
    for (const [id, { title }] of guide.topics)
      it(`leads somewhere from every part: ${guide.id}/${id}`, () => {
        const leaflet = leafletOf(guide, id, content.facts);
        assert.equal(leaflet?.title, title);
        const parts = leaflet?.parts ?? [];
        assert.deepEqual(
          parts.map(({ number }) => number),
          parts.map((_, index) => index + 1),
        );
        for (const { number, question, says, ways } of parts) {
          assert.ok(says.length > 0 || question !== undefined, `${number} says nothing`);
          if (question !== undefined) assert.ok(ways.length > 1, `${number} asks "${question}" and leads nowhere`);
          for (const { part } of ways) assert.ok(part === undefined || part <= parts.length);
          assert.doesNotMatch([...says, question ?? ''].join(' '), /undefined|\{|\}/);
        }
        const reached = new Set(parts.flatMap(({ ways }) => ways.map(({ part }) => part)));
        for (const { number } of parts.slice(1)) assert.ok(reached.has(number), `nothing leads to ${number}`);
      });

  it('has no clock: a time is told by its length', () => {
    const [esr] = guides.filter(({ id }) => id === 'esr');
    const leaflet = esr && leafletOf(esr, 'account-locked', content.facts);
    const [first] = leaflet?.parts ?? [];
    assert.deepEqual(
      first?.ways.map(({ when }) => when),
      ['Less than 12 hours ago', 'More than 12 hours ago', "I don't know"],
    );
  });
});

describe('the guides as plain pages', () => {
  const browser = aBrowser();
  let served: Served;
  before(async () => {
    served = await serve((server, pages, publicUrl) =>
      mountLeaflets(server, pages, { content, publicUrl, helpdesk: 'Call the IT helpdesk on extension 26655.' }),
    );
  });
  after(() => served.close());

  const pages = [
    '/guides/esr/account-locked',
    '/guides',
    '/guides/esr',
    '/about',
    '/accessibility',
    '/privacy',
    '/terms',
  ];
  for (const path of someOf(pages, 3))
    it(`is read without a script, fits a small phone and is accessible: ${path}`, async () => {
      const context = await browser().newContext({ viewport: { width: 320, height: 568 }, javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(`${served.url}${path}`);
      assert.ok(((await plain.locator('main').textContent()) ?? '').length > 200);
      await context.close();
      const page = await browser().newPage({ viewport: { width: 320, height: 568 } });
      await page.goto(`${served.url}${path}`);
      await assertFits(page);
      await assertAccessible(page);
      await page.close();
    });

  it('leads to the chat at the topic, by link and by code, and goes on by number', async () => {
    const page = await browser().newPage();
    await page.goto(`${served.url}/guides/esr/account-locked`);
    const chat = `${served.url}/#latchkey=esr/account-locked`;
    assert.equal(await page.getByRole('link', { name: chat }).getAttribute('href'), chat);
    assert.equal(await page.getByRole('img', { name: /QR code/ }).count(), 1);
    assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /I'll remind you/);
    assert.equal(await page.getByText('this page keeps no time, and reminds you of nothing').count(), 1);
    await page.getByRole('link', { name: 'go to 2' }).first().click();
    assert.match(page.url(), /#part-2$/);
    await page.close();
  });

  it('says that there is no such guide, with where they are', async () => {
    for (const path of ['/guides/nope', '/guides/common', '/guides/esr/nope', '/guides/__proto__']) {
      const answer = await fetch(`${served.url}${path}`, { headers: { accept: 'text/html' } });
      assert.equal(answer.status, 404, path);
    }
  });

  it('shows pictures of ours, each of them, as drawn and with its words', async () => {
    const page = await browser().newPage({ viewport: { width: 320, height: 568 } });
    const blocked: string[] = [];
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && blocked.push(message.text()));
    await page.goto(`${served.url}/guides`);
    for (const { id, drawings } of guides)
      for (const name of drawings.keys()) {
        const src = `/drawings/${id}/${name}.svg`;
        const [width, height] = await page.evaluate(async (src) => {
          const picture = new (globalThis as unknown as { Image: new () => Record<string, unknown> }).Image();
          picture.src = src;
          await (picture.decode as () => Promise<void>)();
          return [picture.naturalWidth, picture.naturalHeight];
        }, src);
        assert.equal(width, 288, src);
        assert.ok(Number(height) > 80 && Number(height) < 300, src);
      }
    assert.ok(guides.some(({ drawings }) => drawings.size > 0));
    await page.goto(`${served.url}/guides/training-interface/forgot-password`);
    const picture = page.getByRole('img', { name: 'Login is at the top right of the page.' });
    assert.equal(await picture.first().isVisible(), true);
    await assertFits(page);
    assert.deepEqual(blocked, []);
    await page.close();
  });

  it('says that there is no such picture', async () => {
    const answer = await fetch(`${served.url}/drawings/esr/login-links.svg`);
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    for (const path of [
      'esr/nope.svg',
      'esr/login-links',
      'nope/login.svg',
      'esr/__proto__.svg',
      'esr/..%2Fguide.yaml',
    ])
      assert.equal((await fetch(`${served.url}/drawings/${path}`)).status, 404, path);
  });

  it('answers HEAD', async () => {
    const answer = await fetch(`${served.url}/guides/esr`, { method: 'HEAD' });
    assert.equal(answer.status, 200);
  });
});
