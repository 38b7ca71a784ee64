import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { checkDeployed } from '../../src/cli/teams/deployed.ts';
import { commandsOf, packageOf, readVariables } from '../../src/cli/teams/package.ts';
import { lookAt } from '../../src/cli/teams/seen.ts';
import { checkStore, type Submission, storeChecks } from '../../src/cli/teams/store.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { ofATrust } from '../journeys/latchkey.ts';
import { freePort } from '../redis.ts';

const id = '11111111-2222-4333-8444-555555555555';
const app = { MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: 'a password', MICROSOFT_APP_TENANT_ID: id };
const trust = { ...ofATrust, SMTP_URL: 'smtp://127.0.0.1:2525' };

describe('npm run teams:check', () => {
  let latchkey: InProcess;
  before(async () => {
    latchkey = await openInProcess({ ...app, ...trust });
  });
  after(() => latchkey.close());

  const wrongAt = async (url: string, now?: () => number) =>
    (await checkDeployed(lookAt(url), now)).flatMap(({ what, wrong }) =>
      wrong === undefined ? [] : [`${what}: ${wrong}`],
    );

  it('finds nothing wrong with a bot that would answer Teams', async () => {
    assert.deepEqual(await wrongAt(latchkey.url), []);
    assert.equal((await checkDeployed(lookAt(latchkey.url))).length, 11);
  });

  it('names a clock that is off', async () =>
    assert.match((await wrongAt(latchkey.url, () => Date.now() + 3_600_000)).join(), /its clock is 60 minutes off/));

  it('names what is missing where nobody has registered a bot', async () => {
    const without = await openInProcess({});
    try {
      const wrong = (await wrongAt(without.url)).join('\n');
      assert.match(wrong, /asks for a token: it has no app id: set MICROSOFT_APP_ID/);
      assert.match(wrong, /nobody can sign in: MICROSOFT_APP_ID/);
    } finally {
      await without.close();
    }
  });

  /** A service of somebody else's, or a proxy with something wrong about it. */
  const at = async (answer: RequestListener, asks: (url: string) => Promise<void>) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    try {
      await asks(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  };
  const saying =
    (of: (path: string) => readonly [number, string, string?]): RequestListener =>
    (request, response) => {
      const [status, body, location] = of(request.url ?? '');
      response.writeHead(status, { 'content-type': 'text/html', ...(location === undefined ? {} : { location }) });
      response.end(body);
    };

  for (const [what, answers, said] of [
    [
      'a proxy that leads to its own sign-in',
      () => [302, '', 'https://sso.example/'],
      /leads elsewhere \(302 to https:\/\/sso\.example\//,
    ],
    ['a proxy that leads nowhere', () => [502, ''], /\/healthz answers 502/],
    ['another service', () => [200, '<h1>It works</h1>'], /is not Latchkey/],
    [
      'a proxy that lets nobody post',
      (path: string) => (path === '/healthz' ? [200, '{"status":"ok"}'] : [405, '']),
      /a POST is not passed on/,
    ],
    [
      'a firewall',
      (path: string) => (path === '/healthz' ? [200, '{"status":"ok"}'] : [403, '']),
      /somebody in front refuses \(403\)/,
    ],
    [
      'a bot that stands open',
      (path: string) => (path === '/healthz' ? [200, '{"status":"ok"}'] : [200, '{}']),
      /took an activity without a token/,
    ],
  ] as const)
    it(`names ${what}`, () =>
      at(saying(answers as unknown as (path: string) => readonly [number, string, string?]), async (url) =>
        assert.match((await wrongAt(url)).join('\n'), said),
      ));

  it('names what keeps it from being reached', async () => {
    assert.match((await wrongAt(`http://127.0.0.1:${await freePort()}`)).join(), /nobody listens there/);
    assert.match((await wrongAt('https://latchkey.invalid')).join(), /no such name|DNS/);
    await at(
      saying(() => [200, '']),
      async (url) => assert.match((await wrongAt(url.replace('http:', 'https:'))).join(), /https:\/\/127\.0\.0\.1/),
    );
  });
});

describe('npm run teams:check -- --store', () => {
  let latchkey: InProcess;
  let submission: Submission;
  before(async () => {
    latchkey = await openInProcess({ ...app, ...trust });
    const variables = readVariables({
      ...app,
      PUBLIC_URL: 'https://latchkey.example.nhs.uk',
      TRUST_NAME: 'Example Trust',
    });
    const files = unzipSync(await packageOf(variables, commandsOf(readContentOf(readConfig({})).guides)));
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
    submission = { manifest, files, look: lookAt(latchkey.url) };
  });
  after(() => latchkey.close());
  const problems = async (of: Submission) =>
    (await checkStore(of)).flatMap(({ id, problem }) => (problem === undefined ? [] : [`${id}: ${problem}`]));

  it('looks at thirty things or more, each with the address of its guideline, and finds none wrong', async () => {
    assert.ok(storeChecks.length >= 30, `${storeChecks.length}`);
    assert.equal(new Set(storeChecks.map(({ id }) => id)).size, storeChecks.length);
    for (const { at } of storeChecks) assert.match(at, /^https:\/\/learn\.microsoft\.com\/.+#[a-z-]+$/);
    assert.deepEqual(await problems(submission), []);
  });

  it('finds what is wrong', async () => {
    const { manifest, files, look } = submission;
    const worse = {
      ...manifest,
      manifestVersion: 'devPreview',
      name: { short: 'Teams Help', full: 'Slack for Teams' },
      description: { short: 'The best app. Really.', full: 'Guaranteed, powered by MS. '.repeat(200) },
      bots: manifest.bots.map((bot) => ({ ...bot, supportsFiles: true, commandLists: [] })),
      validDomains: ['*.example.nhs.uk', 'x.ngrok.io'],
      webApplicationInfo: { id: 'x', resource: 'y' },
      localizationInfo: {},
      configurableTabs: [],
    };
    const gone: Submission['look'] = async (path) => ({ ...(await look(path)), status: 401, milliseconds: 5_000 });
    const icons = { 'color.png': files['outline.png'] ?? new Uint8Array() };
    const found = (await problems({ manifest: worse, files: icons, look: gone })).map((line) => line.split(':')[0]);
    const fine = storeChecks.map(({ id }) => id).filter((one) => !found.includes(one));
    assert.deepEqual(fine, ['feature-names', 'outward', 'command-help', 'extension-words']);
  });
});
