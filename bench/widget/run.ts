/**
 * Our chat beside Microsoft's own, on the same server: the widget, and a bare page with stock Web Chat. To the first message of the
 * bot, cold and warm, plain and on a slow line with a slow processor; and how much script each loads.
 *
 *   npm run build && npx tsx bench/widget/run.ts [rounds, 9]
 *
 * Web Chat comes from the registry into a folder that is removed afterwards.
 */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { openInProcess } from '../../test/in-process.ts';
import { findProgram } from '../../test/needs.ts';

const rounds = Number(process.argv[2] ?? 9);
const version = '4.18.1';
const folder = mkdtempSync(join(tmpdir(), 'latchkey-widget-'));
const webChat = stockWebChat();
const packed = brotliCompressSync(webChat);

let chat = '';
/** A page of an intranet, with one chat or the other. */
const site: Server = createServer((request, response) => {
  if (request.url === '/webchat.js') {
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(packed);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const ours = `<script src="${chat}/widget.js" async></script><script>
    window.latchkey = window.latchkey || function () { (latchkey.q = latchkey.q || []).push(arguments); };
    latchkey('on', 'message', () => { window.first ??= performance.now(); });
    latchkey('open');
  </script>`;
  const stock = `<div id="chat" style="height:600px"></div><script src="/webchat.js"></script><script>
    (async () => {
      const { token } = await (await fetch('${chat}/webchat/token', { method: 'POST' })).json();
      WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ domain: '${chat}/v3/directline', token }) }, document.getElementById('chat'));
      new MutationObserver(() => {
        if (document.querySelector('.webchat__bubble__content')?.textContent) window.first ??= performance.now();
      }).observe(document.getElementById('chat'), { childList: true, subtree: true });
    })();
  </script>`;
  response.end(
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Ward</title><body><h1>Ward 7</h1>${request.url === '/ours' ? ours : stock}`,
  );
}).listen(0, '127.0.0.1');
await once(site, 'listening');
const home = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const latchkey = await openInProcess({ ALLOWED_ORIGINS: home });
chat = latchkey.url;
const browser = await chromium.launch({
  executablePath: findProgram('chromium', 'chromium-browser', 'google-chrome') ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});

try {
  const kinds = ['ours', 'stock'] as const;
  const slow = { latency: 20, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000, cpu: 4 };
  for (const [name, line] of [
    ['plain', undefined],
    ['10 Mbit/s, processor 4 times slower', slow],
  ] as const) {
    const seen: Record<(typeof kinds)[number], { cold: number[]; warm: number[]; script: number }> = {
      ours: { cold: [], warm: [], script: 0 },
      stock: { cold: [], warm: [], script: 0 },
    };
    // In turns, as others use the machine.
    for (let round = 0; round < rounds; round += 1)
      for (const kind of kinds) {
        const { cold, warm, script } = await measure(browser, kind, line);
        seen[kind].cold.push(cold);
        seen[kind].warm.push(warm);
        seen[kind].script = script;
      }
    for (const when of ['cold', 'warm'] as const) {
      const [ours, stock] = [median(seen.ours[when]), median(seen.stock[when])];
      print(
        `${name}, ${when}`,
        `ours ${ours.toFixed(0)} ms, Web Chat ${stock.toFixed(0)} ms: ${(stock / ours).toFixed(1)} times`,
      );
    }
    if (line === undefined)
      print(
        'script over the line',
        `ours ${(seen.ours.script / 1000).toFixed(1)} kB, Web Chat ${(seen.stock.script / 1000).toFixed(1)} kB: ${(seen.stock.script / seen.ours.script).toFixed(0)} times`,
      );
  }
} finally {
  await browser.close();
  site.close();
  await latchkey.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(
  from: Browser,
  kind: 'ours' | 'stock',
  line: { latency: number; downloadThroughput: number; uploadThroughput: number; cpu: number } | undefined,
) {
  const context = await from.newContext();
  /** In a tab of its own: whoever comes back begins a chat of their own, with the script kept. */
  const visit = async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let script = 0;
    const types = new Map<string, string>();
    session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (types.get(requestId) === 'Script') script += encodedDataLength;
    });
    if (line !== undefined) {
      const { cpu, ...network } = line;
      await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    }
    await page.goto(`${home}/${kind}`);
    await page.waitForFunction('window.first !== undefined', undefined, { timeout: 120_000, polling: 50 });
    const first = Number(await page.evaluate('window.first'));
    await page.close();
    return { first, script };
  };
  const cold = await visit();
  const warm = await visit();
  await context.close();
  return { cold: cold.first, warm: warm.first, script: cold.script };
}

function stockWebChat(): Buffer {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', `botframework-webchat@${version}`, '--json', '--pack-destination', folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString(),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder, 'package/dist/webchat.js']);
  return readFileSync(join(folder, 'package/dist/webchat.js'));
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(42)} ${figure}\n`);
}
