import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type InProcess, openInProcess } from '../in-process.ts';
import { aBrowser } from '../journeys/stage.ts';
import { eventually } from '../patience.ts';

describe('a browser in trouble', () => {
  const browser = aBrowser();
  let proxy: Server;
  let url = '';
  let refused = 0;
  let latchkey: InProcess;
  before(async () => {
    // As some firewalls are: it hands on what it knows, and no WebSocket.
    proxy = createServer((incoming, outgoing) => {
      const { method, headers, url: path } = incoming;
      const onward = request(`${latchkey.url}${path}`, { method: method ?? 'GET', headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    proxy.on('upgrade', (_request, socket) => {
      refused += 1;
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    latchkey = await openInProcess({ PUBLIC_URL: url });
  });
  after(async () => {
    proxy?.close();
    proxy?.closeAllConnections();
    await latchkey?.close();
  });

  it('52, 53: chats by asking where a proxy refuses WebSocket, also without AbortSignal.timeout', async () => {
    const context = await browser().newContext();
    await context.addInitScript('delete AbortSignal.timeout; delete AbortSignal.any; delete crypto.randomUUID;');
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(url);
    await page.getByText(/Which one can.t you get into/).waitFor();
    assert.equal(await page.evaluate('AbortSignal.timeout'), undefined);
    await page.locator('#chat-box').fill('my esr is locked');
    await page.keyboard.press('Enter');
    await page.getByText('When did you last type a wrong password').waitFor();
    await page.locator('.app-message--person').getByText('Sent').waitFor();
    assert.ok(refused >= 2, 'a WebSocket was tried');
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('38: offline for five minutes: what was said meanwhile is there afterwards, once', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(url);
    await page.getByText(/Which one can.t you get into/).waitFor();
    const { token, conversation } = JSON.parse(
      String(await page.evaluate(`sessionStorage.getItem('latchkey-chat')`)),
    ) as Record<'token' | 'conversation', string>;
    await context.setOffline(true);
    await page.locator('#chat-box').fill('thank you');
    await page.keyboard.press('Enter');
    await page.clock.runFor(5 * 60_000);
    await page.getByText('Waiting to send.').waitFor();
    await page.getByText('You are not connected.').waitFor();
    const said = await fetch(`${latchkey.url}/v3/directline/conversations/${conversation}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'my esr is locked' }),
    });
    assert.equal(said.status, 200);
    await context.setOffline(false);
    // Its time goes on only here, and what it asks for in it takes the time of the machine.
    await eventually(async () => {
      await page.clock.runFor(10_000);
      return (await page.getByText('When did you last type a wrong password').count()) > 0;
    });
    await page.locator('.app-message--person', { hasText: 'thank you' }).getByText('Sent').waitFor();
    await page.getByText('You are not connected.').waitFor({ state: 'hidden' });
    const own = await page.locator('.app-message--person').allTextContents();
    assert.equal(own.filter((words) => /my esr is locked/.test(words)).length, 1);
    assert.equal(own.filter((words) => /thank you/.test(words)).length, 1);
    assert.equal(await page.getByText('When did you last type a wrong password').count(), 1);
    await context.close();
  });
});
