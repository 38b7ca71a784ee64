import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isEvery, someOf } from '../every.ts';
import { newFolder } from '../folders.ts';
import { newKeys, type Program, startProgram } from '../journeys/latchkey.ts';
import { aBrowser } from '../journeys/stage.ts';
import { type ClientPage, serveClient } from '../webchat/official-client.ts';

/** What it says when it does not start, after all that it said before. */
async function refusalOf(start: Promise<unknown>, printed = ''): Promise<string> {
  const error = await start.then(
    () => assert.fail('it started'),
    (error: Error) => error,
  );
  return error.message.replace(printed, '');
}

describe('Latchkey on a folder of its own', () => {
  let latchkey: Program | undefined;
  afterEach(() => latchkey?.kill());

  it('is refused, in one sentence, where another serves; and starts there when that one was killed', async () => {
    const STATE_DIR = newFolder();
    latchkey = await startProgram('Latchkey', { STATE_DIR });
    const second = await refusalOf(startProgram('Latchkey', { STATE_DIR }));
    assert.equal(
      second.replace(/^.*\n/, ''),
      `Latchkey cannot start:\nanother process already serves from ${STATE_DIR}: stop it first, or set STATE_DIR to another folder (or use Redis, which several share)\n`,
    );
    await latchkey.kill();
    await latchkey.startAgain();
  });

  it('is refused, in one sentence, when its store is damaged, and when its keys are gone or others', async () => {
    const STATE_DIR = newFolder();
    latchkey = await startProgram('Latchkey', { STATE_DIR });
    await latchkey.stop();
    const again = () => refusalOf(latchkey?.startAgain() ?? Promise.resolve(), latchkey?.log());
    const keys = readFileSync(join(STATE_DIR, 'store-keys'), 'utf8');
    // The others without a program: adapters/sqlite/folder.test.ts and adapters/store-keys.test.ts.
    for (const [file, bytes, said] of someOf(
      [
        ['store-keys', '', /store-keys \(it is not what was written there\)/],
        [
          'store-keys',
          `${JSON.stringify({ keys: newKeys().STORE_KEYS, secret: newKeys().STORE_SECRET })}\n`,
          /was sealed with a key "k1" that this process does not have/,
        ],
        [
          'latchkey.db',
          'no store',
          /the store in \/.* is damaged \(the file is not a store of Latchkey\), and was left as it is/,
        ],
      ] as const,
      1,
    )) {
      if (file === 'latchkey.db') writeFileSync(join(STATE_DIR, 'store-keys'), keys);
      writeFileSync(join(STATE_DIR, file), bytes);
      const refusal = await again();
      assert.match(refusal, said);
      assert.match(refusal, /Latchkey cannot start:\n[^\n]+\n$/, 'more than a sentence');
      assert.equal(readFileSync(join(STATE_DIR, file), 'utf8'), bytes, 'it was changed');
    }
  });

  if (isEvery)
    it('keeps nothing with STORE=memory', async () => {
      latchkey = await startProgram('Latchkey', { STORE: 'memory' });
      assert.match(latchkey.log(), /state {6}in memory, and ends with this process \(STORE=memory\)/);
    });
});

describe('the official client, when Latchkey is killed in the midst of a chat and started again', () => {
  const browser = aBrowser();
  let client: ClientPage;
  let latchkey: Program;
  let page: Page;
  before(async () => {
    client = await serveClient();
    latchkey = await startProgram('Latchkey', { ALLOWED_ORIGINS: client.home });
    page = await (await browser().newContext()).newPage();
    await page.goto(client.home);
  });
  after(async () => {
    client?.close();
    await latchkey?.kill();
  });

  const texts = () => page.evaluate('heard.map(({ text }) => text)') as Promise<string[]>;
  const until = (words: RegExp) =>
    page
      .waitForFunction(`heard.some(({ text }) => ${words}.test(text))`, undefined, { timeout: 60_000 })
      .catch(async () => assert.fail(`${words} did not come: ${(await texts()).join(' | ')}`));
  const post = (text: string) => page.evaluate(`post(${JSON.stringify({ type: 'message', text })})`);
  const connect = (options: object) =>
    page.evaluate(`connect(${JSON.stringify({ domain: `${latchkey.url}/v3/directline`, ...options })})`);

  it('goes on over its socket, by itself, and hears everything once', async () => {
    const answer = await fetch(`${latchkey.url}/webchat/token`, { method: 'POST', headers: { origin: client.home } });
    await connect({ token: ((await answer.json()) as { token: string }).token });
    await until(/./);
    await post('I forgot my training interface password');
    await until(/registered email address/);
    await latchkey.kill();
    await latchkey.startAgain();
    await post('registered@nhs.net');
    await until(/email is on its way/);
    const all = await texts();
    assert.equal(new Set(all).size, all.length, `something came twice: ${all.join(' | ')}`);
    const online = 2;
    assert.equal(await page.evaluate('line.connectionStatus$.getValue()'), online);
  });

  // By polling it gives up by itself at the first poll that fails, whatever comes after: a page then makes a new one.
  if (isEvery)
    it('is taken up again by a new client, by polling, with the token of before', async () => {
      const before = (await page.evaluate(
        '({ conversationId: line.conversationId, token: line.token, watermark: line.watermark })',
      )) as Record<string, string>;
      await latchkey.kill();
      await latchkey.startAgain();
      await page.reload();
      await connect({ ...before, webSocket: false });
      await post('what was the question?');
      await page.waitForFunction('heard.length >= 2', undefined, { timeout: 60_000 });
      assert.equal((await texts())[0], 'what was the question?');
    });
});
