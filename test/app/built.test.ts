import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isEvery } from '../every.ts';
import { needs } from '../needs.ts';
import { freePort, leftovers, sharedRedis } from '../redis.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What is copied to where it shall run. */
const parts = ['dist', 'dialogs', 'manifest', 'run.js', 'package.json', 'package-lock.json'];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('a built tree without the tools that built it', () => {
  let tree: string;

  before(() => {
    tree = mkdtempSync(join(tmpdir(), 'latchkey-built-'));
    for (const part of parts) cpSync(join(root, part), join(tree, part), { recursive: true });
    const installed = spawnSync('npm', ['ci', '--omit=dev', '--offline'], { cwd: tree, encoding: 'utf8' });
    assert.equal(installed.status, 0, installed.stderr);
  });
  after(() => rmSync(tree, { recursive: true, force: true }));

  /** What npm has a shell do, without the half second of a processor that npm takes each time. */
  const asNpm = (script: string, args: readonly string[]) =>
    ['sh', ['-c', `${scripts[script]} "$@"`, 'sh', ...args.filter((one) => one !== '--')]] as const;

  function run([script = '', ...args]: readonly string[], settings: Readonly<Record<string, string>> = {}, input = '') {
    const env = { PATH: process.env.PATH ?? '', ...settings };
    return spawnSync(...asNpm(script, args), { cwd: tree, env, input, encoding: 'utf8' });
  }

  /** `npm start` with these settings. @returns what it printed, after `use` has used it and it was told to end */
  async function serve(
    settings: Readonly<Record<string, string>>,
    use: (url: string) => Promise<void>,
    start: readonly [string, readonly string[]] = asNpm('start', []),
  ): Promise<string> {
    const port = await freePort();
    const env = { PATH: process.env.PATH ?? '', PORT: String(port), ...settings };
    const started = spawn(...start, { cwd: tree, env, detached: true });
    const kill = () => {
      try {
        process.kill(-(started.pid ?? assert.fail()), 'SIGKILL');
      } catch {
        // It has ended already, with all that it started.
      }
    };
    leftovers.add(kill);
    let printed = '';
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    try {
      const url = `http://127.0.0.1:${port}`;
      while (!(await isReady(url))) {
        assert.equal(started.exitCode, null, printed);
        await wait(50);
      }
      await use(url);
      const ended = once(started, 'exit');
      process.kill(-(started.pid ?? assert.fail()), 'SIGTERM');
      await ended;
    } finally {
      kill();
      leftovers.delete(kill);
    }
    return printed;
  }

  it('has nothing to install', () => {
    const installed = join(tree, 'node_modules');
    const packages = existsSync(installed) ? readdirSync(installed).filter((name) => !name.startsWith('.')) : [];
    assert.deepEqual(packages, []);
  });

  it('starts with npm start, its pages look as they should, and it answers a message in the Teams format', async () => {
    const printed = await serve(
      {},
      async (url) => {
        for (const page of ['/', '/practice', '/practice/esr/sign-in']) {
          const response = await fetch(url + page);
          assert.equal(response.status, 200, page);
          const html = await response.text();
          const style = /href="(\/assets\/(?:latchkey|chat)\.css\?v=\w+)"/.exec(html)?.[1];
          assert.ok(style !== undefined, `${page} has its style sheet`);
          assert.equal((await fetch(url + style)).status, 200);
        }
        const response = await fetch(`${url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            ...{ type: 'typing', id: 'one', channelId: 'emulator', serviceUrl: url, recipient: { id: 'bot' } },
            ...{ from: { id: 'somebody' }, conversation: { id: 'talk' } },
          }),
        });
        assert.equal(response.status, 200, await response.text());
      },
      ['npm', ['start', '--silent']],
    );
    assert.match(printed, /Latchkey is at/);
    assert.doesNotMatch(printed, /warning|deprecat|"level":[45]0/i);
  });

  it('starts on Redis', async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    const settings = { REDIS_URL: url, LOG_LEVEL: 'warn' };
    assert.match(await serve(settings, async () => {}), /on Redis, encrypted/);
  });

  it('refuses to start on phrases that it has not learnt; learns them when it is told to, and starts', async () => {
    const phrases = join(tree, 'dialogs/esr/phrases/first-login.txt');
    const before = readFileSync(phrases, 'utf8');
    writeFileSync(phrases, `${before}my payslips have gone quiet again\n`);
    const refused = run(['start'], { PORT: String(await freePort()) });
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /phrases in dialogs\/ .*npm run learn/);
    if (!isEvery) return writeFileSync(phrases, before);
    const learnt = run(['learn']);
    assert.equal(learnt.status, 0, learnt.stderr);
    assert.match(learnt.stderr, /^learnt from \d+ phrases$/m);
    await serve({}, async () => {});
  });

  const said = '{"id":"1","text":"my esr account is locked"}';
  for (const [args, settings, status, answer, input] of [
    [['audit', '--', 'verify'], {}, 2, /The trail is empty/],
    [['backend:import'], {}, 2, /Name the file/],
    [['backend:conformance'], {}, 2, /Say where the backend is/],
    [['backend'], {}, 1, /BACKEND_KEYS is missing/],
    [['guides', '--', 'draw', 'esr'], {}, 0, /esr\.svg/],
    [['manifest'], teams(), 0, /latchkey\.zip is ready/],
    [['talk', '--', join(root, 'test/transcripts/esr/account-locked.txt')], {}, 0, /^as written/],
    // `npm run check` runs the first, and the other reads what those before read.
    ...(isEvery
      ? ([
          [['guides', '--', 'check'], {}, 0, /guides, .* no issues/],
          [['understand'], {}, 0, /"account-locked"/, said],
        ] as const)
      : []),
  ] as const) {
    it(`runs npm run ${args.join(' ').replace(root, '')}`, () => {
      const ran = run(args, settings, input ?? '');
      const printed = ran.stdout + ran.stderr;
      assert.match(printed, answer);
      assert.equal(ran.status, status, printed);
    });
  }
});

function teams() {
  const id = '00000000-0000-4000-8000-000000000001';
  return { MICROSOFT_APP_ID: id, PUBLIC_URL: 'https://latchkey.example.nhs.uk', TRUST_NAME: 'Example Trust' };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) })).status === 200;
  } catch {
    return false;
  }
}
