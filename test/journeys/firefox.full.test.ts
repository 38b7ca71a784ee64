import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Firefox } from '../firefox.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { needs } from '../needs.ts';
import { eventually } from '../patience.ts';

describe('in Firefox, on a page of another site with a strict policy of its own', () => {
  let firefox: Firefox;
  let latchkey: InProcess;
  let site: Server;
  let home = '';
  before(async function () {
    const opened = await Firefox.open();
    needs(this, opened, 'firefox-esr');
    firefox = opened;
    site = createServer((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; img-src 'self'; script-src ${latchkey.url}; frame-src ${latchkey.url}`,
      });
      response.end(
        `<!DOCTYPE html><html lang="en"><title>Intranet</title><main><h1>Ward 7</h1></main><script src="${latchkey.url}/widget.js" async></script></html>`,
      );
    }).listen(0);
    await once(site, 'listening');
    home = `http://localhost:${(site.address() as AddressInfo).port}`;
    latchkey = await openInProcess({ ALLOWED_ORIGINS: home });
  });
  after(async () => {
    site?.close();
    site?.closeAllConnections();
    await latchkey?.close();
    await firefox?.close();
  });

  it('opens by the keyboard alone, leads to when ESR is open again, and closes', async () => {
    const page = await firefox.goTo(home);
    const launcher = `document.documentElement.querySelector(':scope > div')?.shadowRoot?.querySelector('button')`;
    await eventually(
      async () => (await page.evaluate(`${launcher} != null`)) === true,
      () => 'there is no launcher',
    );
    await page.type('Tab');
    assert.match(String(await page.evaluate(`${launcher}.matches(':focus') && ${launcher}.textContent`)), /Locked out/);
    await page.type('Enter');
    const chat = await page.frame();
    await chat.shows(/Which one can.t you get into/);
    await eventually(
      async () => (await chat.evaluate('document.activeElement.id')) === 'chat-box',
      () => 'the focus is not in the box',
    );
    await chat.type({ text: 'my esr is locked' }, 'Enter');
    await chat.shows(/When did you last type a wrong password/);
    await chat.type({ text: '20 minutes ago' }, 'Enter');
    await chat.shows(/ESR is locked until/);
    await chat.shows(/Sent just now/);
    const close = `document.getElementById('chat-minimise')`;
    await chat.evaluate(`${close}.focus()`);
    await chat.type('Enter');
    await eventually(
      async () => (await page.evaluate(`${launcher}.matches(':focus')`)) === true,
      () => 'the focus is not back on the launcher',
    );
    assert.deepEqual(firefox.troubles, []);
  });

  it('shows the chat by itself, its guides and a drawing', async () => {
    const chat = await firefox.goTo(latchkey.url);
    await chat.shows(/Which one can.t you get into/);
    await chat.type({ text: 'esr' }, 'Enter');
    await chat.shows(/ESR: what's happening\?/);
    const guide = await firefox.goTo(`${latchkey.url}/guides/training-interface/forgot-password`);
    await guide.shows(/Begin at 1/);
    assert.equal(await guide.evaluate(`document.querySelector('main img').decode().then(() => true)`), true);
    assert.deepEqual(firefox.troubles, []);
  });
});
