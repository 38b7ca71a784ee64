import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { newFolder } from '../folders.ts';
import { type MovableProgram, onRedis, startProgram } from '../journeys/latchkey.ts';
import { aBrowser, aRedis } from '../journeys/stage.ts';
import { eventually } from '../patience.ts';
import { type ClientPage, serveClient, serveScript } from './official-client.ts';

/** From the registry into a folder of its own: of these only directlinejs 0.15.8 is a dependency. */
function fetched(what: string): string {
  const folder = newFolder();
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', what], {
    stdio: 'pipe',
  });
  return folder;
}

const chatOf = (domain: string, token: string, webSocket: boolean) => ({
  domain: `${domain}/v3/directline`,
  token,
  webSocket,
});

/** What Web Chat has on its page: the words of each bubble. */
const webChat = `
  globalThis.connect = (options) => {
    globalThis.line = WebChat.createDirectLine(options);
    WebChat.renderWebChat({ directLine: line, locale: 'en-GB' }, document.getElementById('here'));
    globalThis.heard = { get length() { return texts().length; } };
    globalThis.texts = () =>
      [...document.querySelectorAll('.webchat__bubble__content')].map((bubble) => bubble.textContent ?? '');
  };
`;

interface Client {
  readonly name: string;
  open(): Promise<ClientPage>;
}
const clients: readonly Client[] = [
  { name: 'directlinejs 0.15.8', open: () => serveClient() },
  { name: 'directlinejs 0.15.5', open: async () => serveClient(fetched('botframework-directlinejs@0.15.5')) },
  {
    name: 'Web Chat 4.18.1',
    open: async () => {
      const file = fetchedScript('botframework-webchat@4.18.1', 'dist/webchat.js');
      return serveScript(`${readFileSync(file, 'utf8')}\n${webChat}`);
    },
  },
];

/** A script of a package, without what the package needs. */
function fetchedScript(what: string, path: string): string {
  const folder = newFolder();
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', what, '--json', '--pack-destination', folder], { stdio: 'pipe' }).toString(),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder, `package/${path}`]);
  return join(folder, 'package', path);
}

for (const { name, open } of clients)
  describe(`${name}, and what befalls the service`, () => {
    const browser = aBrowser();
    const redis = aRedis();
    let pages: ClientPage;
    let program: MovableProgram;
    let page: Page;

    before(async () => {
      pages = await open();
    });
    after(() => pages?.close());
    beforeEach(async () => {
      program = await startProgram('Latchkey', {
        ...onRedis(redis().url),
        PRACTICE: 'yes',
        ALLOWED_ORIGINS: pages.home,
      });
      page = await (await browser().newContext()).newPage();
      await page.goto(pages.home);
    });
    afterEach(async () => {
      redis().thaw();
      await page.context().close();
      await program.kill();
    });

    const token = async () => {
      const minted = await fetch(`${program.url}/webchat/token`, { method: 'POST' });
      return ((await minted.json()) as { token: string }).token;
    };
    const texts = () =>
      page.evaluate('globalThis.texts ? texts() : heard.map(({ text }) => text)') as Promise<readonly string[]>;
    const times = async (words: string) => (await texts()).filter((text) => text.trim() === words).length;
    const say = (text: string) =>
      page.evaluate(
        `line.postActivity({ type: 'message', from: { id: 'x' }, text: ${JSON.stringify(text)}, channelData: { clientActivityID: ${JSON.stringify(text)} } }).subscribe(() => undefined, () => undefined)`,
      );

    const goesOnAfter = (what: string) =>
      eventually(
        async () => {
          await say(what);
          await wait(2_000);
          return (await times(what)) === 1;
        },
        () => `not ${what}`,
      );
    const stall = async () => {
      redis().freeze();
      await wait(12_000);
      redis().thaw();
    };

    it('over a socket it goes on after an end without warning, a restart and 12 seconds of a store that says nothing, and loses nothing', async () => {
      await page.evaluate(`connect(${JSON.stringify(chatOf(program.url, await token(), true))})`);
      await page.waitForFunction('heard.length > 0');
      await goesOnAfter('before');
      await program.kill();
      await program.startAgain();
      await goesOnAfter('the end');
      await program.stop();
      await program.startAgain();
      await goesOnAfter('the restart');
      await stall();
      await goesOnAfter('the stall');
      for (const words of ['before', 'the end', 'the restart', 'the stall']) assert.equal(await times(words), 1, words);
    });

    // Its polling ends for good with the first poll that gets no answer: no server can help that but by never leaving one without.
    it('by polling it goes on after 12 seconds of a store that says nothing, and as a new client after a restart', async () => {
      await page.evaluate(`connect(${JSON.stringify(chatOf(program.url, await token(), false))})`);
      await page.waitForFunction('heard.length > 0');
      await goesOnAfter('before');
      await stall();
      await goesOnAfter('the stall');
      const kept = (await page.evaluate('({ conversationId: line.conversationId, token: line.token })')) as object;
      await program.kill();
      await program.startAgain();
      await page.reload();
      const again = { domain: `${program.url}/v3/directline`, webSocket: false, watermark: '0', ...kept };
      await page.evaluate(`connect(${JSON.stringify(again)})`);
      await goesOnAfter('the restart');
      for (const words of ['before', 'the stall', 'the restart']) assert.equal(await times(words), 1, words);
    });

    it('is told that its token has expired', async () => {
      await page.evaluate(`connect(${JSON.stringify(chatOf(program.url, await token(), true))})`);
      await page.waitForFunction('heard.length > 0');
      // Web Chat ends its line as soon as it is told, which is another state.
      await page.evaluate('{ globalThis.states = []; line.connectionStatus$.subscribe((one) => states.push(one)); }');
      await program.pass(3_601_000);
      await say('too late');
      const expired = 3;
      await eventually(
        () => page.evaluate(`states.includes(${expired})`) as Promise<boolean>,
        () => 'not told',
      );
    });

    it('a file is answered with the sentence about files', async () => {
      await page.evaluate(`connect(${JSON.stringify(chatOf(program.url, await token(), true))})`);
      await page.waitForFunction('heard.length > 0');
      await page.evaluate(`line.postActivity({
        type: 'message', from: { id: 'x' }, text: 'what it says', channelData: { clientActivityID: 'f1' },
        attachments: [{ contentType: 'text/plain', contentUrl: URL.createObjectURL(new Blob(['x'])), name: 'a.txt' }],
      }).subscribe(() => undefined, () => undefined)`);
      await eventually(
        async () => (await texts()).some((text) => /picture|file/i.test(text)),
        () => 'no sentence about files',
      );
    });
  });
