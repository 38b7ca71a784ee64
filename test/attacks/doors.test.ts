import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../../src/app/config.ts';
import { activityFrom, type Connector, serveConnector } from '../bot/connector.ts';
import { serveBot } from '../bot/harness.ts';
import { isEvery } from '../every.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { ofATrust, type Program, startProgram } from '../journeys/latchkey.ts';
import { type MailServer, startMailServer } from '../smtp.ts';
import { serveBareProxy } from './bare-proxy.ts';

type Headers = Readonly<Record<string, string>>;

/** Asks with whatever headers, Host among them. */
async function ask(url: string, path: string, headers: Headers = {}, body?: unknown) {
  const sent = request(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode as number, text: Buffer.concat(chunks).toString('utf8') };
}

/** What somebody elsewhere cannot help bringing along, each by itself. */
const fromElsewhere: Readonly<Record<string, Headers>> = {
  'a proxy that says for whom': { 'x-forwarded-for': '198.51.100.7' },
  'a proxy that says for which host': { 'x-forwarded-host': 'latchkey.example.nhs.uk' },
  'a proxy that ends TLS': { 'x-forwarded-proto': 'https' },
  'a proxy by RFC 7239': { forwarded: 'for=198.51.100.7' },
  'a proxy that says that it is one': { via: '1.1 gateway' },
  'a proxy of nginx': { 'x-real-ip': '198.51.100.7' },
  'a proxy of Cloudflare': { 'cf-connecting-ip': '198.51.100.7' },
  'a proxy that keeps the Host': { host: 'latchkey.example.nhs.uk' },
  'a name that a page has led here': { host: 'rebound.example:3978' },
  'a name that only begins like this machine': { host: '127.0.0.1.example' },
};

/** Why the reset backend does not start alone. */
async function refusalOf(settings: Headers): Promise<string> {
  try {
    const started = await startProgram('The reset backend', settings);
    await started.kill();
  } catch (error) {
    return (error as Error).message;
  }
  assert.fail('it has started');
}

describe('the doors of a Latchkey with no settings', () => {
  let latchkey: Program;
  let connector: Connector;
  let proxy: Awaited<ReturnType<typeof serveBareProxy>>;
  before(async () => {
    latchkey = await startProgram('Latchkey', {});
    connector = await serveConnector();
    proxy = await serveBareProxy(latchkey.url);
  });
  after(async () => {
    await latchkey?.stop();
    await connector?.close();
    await proxy?.close();
  });

  const say = (serviceUrl: string, headers: Headers = {}, parts: object = {}) =>
    ask(latchkey.url, '/api/messages', headers, { ...activityFrom(serviceUrl, { text: 'hello' }), ...parts });

  it('92: an emulator on this machine is answered, at its root or as the Playground has it', async () => {
    const { port } = new URL(connector.url);
    assert.equal((await say(connector.url)).status, 200);
    assert.equal((await say(`http://localhost:${port}/`)).status, 200);
    assert.equal(connector.messages().length, 2);
    const playground = await say(`http://localhost:${port}/_connector`, {}, { conversation: { id: 'another' } });
    assert.notEqual(playground.status, 400);
    assert.ok(connector.paths.some((path) => path.startsWith('/_connector/v3/conversations/another/')));
  });

  for (const [who, headers] of Object.entries({
    ...fromElsewhere,
    'a page of another site': { origin: 'https://evil.example' },
    'a page of no site': { origin: 'null' },
  }))
    it(`92: an unsigned activity by ${who} is refused, and nothing is posted`, async () => {
      const before = connector.paths.length;
      assert.equal((await say(connector.url, headers)).status, 403);
      assert.equal(connector.paths.length, before);
    });

  it('92: an unsigned activity through a proxy that says nothing of itself is refused', async () => {
    const before = connector.paths.length;
    const { status } = await ask(proxy.url, '/api/messages', {}, activityFrom(connector.url, { text: 'hello' }));
    assert.equal(status, 403);
    assert.equal(connector.paths.length, before);
  });

  it('92: nothing is posted to another service on this machine, or to a path that the caller made up', async () => {
    const before = connector.paths.length;
    for (const serviceUrl of [
      `${connector.url}/admin`,
      `${connector.url}/_connector/../admin`,
      `${connector.url}/_connector/x`,
      `${connector.url}/?path=`,
      `${connector.url}/#`,
      `${connector.url.replace('//', '//user:password@')}/`,
      connector.url.replace('http:', 'https:'),
      'http://127.0.0.1/',
      'http://127.0.0.1:6379/',
      'http://localhost:9200/',
      'http://127.1:40000/',
    ])
      assert.equal((await say(serviceUrl)).status, 400, serviceUrl);
    for (const id of ['.', '..']) {
      assert.equal((await say(connector.url, {}, { conversation: { id } })).status, 400);
      assert.equal((await say(connector.url, {}, { id })).status, 400);
    }
    await say(connector.url, {}, { conversation: { id: '../../admin' } });
    assert.ok(
      connector.paths.slice(before).every((path) => path.startsWith('/v3/conversations/..%2F..%2Fadmin/')),
      connector.paths.slice(before).join(' '),
    );
  });

  it('100: this machine is told what is ready, others only whether', async () => {
    assert.match((await ask(latchkey.url, '/readyz')).text, /"checks":\{/);
    for (const [who, headers] of Object.entries(fromElsewhere)) {
      const { status, text } = await ask(latchkey.url, '/readyz', headers);
      assert.deepEqual([status, JSON.parse(text)], [200, { status: 'ready' }], who);
    }
    assert.deepEqual(JSON.parse((await ask(proxy.url, '/readyz')).text), { status: 'ready' });
    assert.deepEqual(JSON.parse((await ask(latchkey.url, '/healthz', { via: '1.1 x' })).text), { status: 'ok' });
  });

  it('100: the practice accounts and the outbox are shown to this machine alone', async () => {
    for (const [path, words] of [
      ['/practice', /Practice accounts/],
      ['/outbox', /Outbox/],
    ] as const) {
      assert.match((await ask(latchkey.url, path)).text, words);
      for (const [who, headers] of Object.entries(fromElsewhere)) {
        const { status, text } = await ask(latchkey.url, path, headers);
        assert.equal(status, 404, `${path}, ${who}`);
        assert.doesNotMatch(text, /registered@nhs\.net|1 January 1990/);
      }
      assert.equal((await ask(proxy.url, path)).status, 404);
    }
  });

  it('100: metrics are for this machine alone, and of nobody', async () => {
    const { status, text } = await ask(latchkey.url, '/metrics');
    assert.equal(status, 200);
    assert.match(text, /^# HELP latchkey_turns_total /);
    for (const headers of Object.values(fromElsewhere))
      assert.equal((await ask(latchkey.url, '/metrics', headers)).status, 404);
    assert.equal((await ask(proxy.url, '/metrics')).status, 404);
  });

  it('says what is open, and to whom', () => {
    const said = latchkey.log();
    assert.match(said, /connected {2}training-interface, esr, nhsp-online, to the reset backend inside/);
    assert.match(said, /practice {3}http.*\/practice, shown on this machine only/);
    assert.match(said, /mails {6}http.*\/outbox, shown on this machine only/);
    assert.match(said, /no app id: \/api\/messages takes unsigned activities, of an emulator on this machine only/);
  });
});

describe('a bot in practice with no reset backend inside', () => {
  it('shows its outbox, which has its tickets, to this machine alone, and says so', async () => {
    const bot = await openInProcess({ CONNECTED: 'none' });
    assert.match(bot.log(), /mails {6}http.*\/outbox, shown on this machine only/);
    assert.match((await ask(bot.url, '/outbox')).text, /<h1[^>]*>\s*Outbox/);
    for (const headers of Object.values(fromElsewhere))
      assert.equal((await ask(bot.url, '/outbox', headers)).status, 404);
    assert.equal((await ask(bot.url, '/practice')).status, 404);
    await bot.close();
  });
});

describe('what a bot without an app id keeps of an address', () => {
  it('92: a reference that was kept leads to no other address than an emulator has', async () => {
    const bot = await serveBot();
    try {
      const reference = (serviceUrl: string) => {
        const { channelId, from, recipient, conversation } = activityFrom(serviceUrl);
        return { channelId, serviceUrl, user: from, bot: recipient, conversation };
      };
      const reply = { text: 'A reminder.', choices: [], links: [] };
      const message = { conversation: 'a-chat', cause: 'alarm', channel: 'msteams', replies: [reply] } as const;
      await bot.outbound.deliver({ ...message, reference: reference(`${bot.connector.url}/admin`) });
      assert.deepEqual(bot.connector.paths, []);
      await bot.outbound.deliver({ ...message, conversation: 'another', reference: reference(bot.connector.url) });
      assert.equal(bot.connector.messages().length, 1);
    } finally {
      await bot.close();
    }
  });
});

describe('the doors of a Latchkey that is in use', () => {
  let mail: MailServer;
  let ours: Headers;
  let latchkey: InProcess | undefined;
  before(async () => {
    mail = await startMailServer();
    const { PRACTICE: _, ...addresses } = ofATrust;
    ours = { ...addresses, SMTP_URL: mail.url };
  });
  afterEach(async () => {
    await latchkey?.close();
    latchkey = undefined;
  });
  after(() => mail?.close());

  for (const [what, settings] of Object.entries({
    'a public address': { PUBLIC_URL: 'https://latchkey.example.nhs.uk' },
    'a proxy in front': { TRUSTED_HOPS: '1' },
    'every address of the machine': { HOST: '0.0.0.0' },
  }))
    it(`14, 92: with ${what} and no app id, /api/messages is closed, and the start says so`, async () => {
      latchkey = await openInProcess({ ...ours, ...settings });
      const connector = await serveConnector();
      try {
        const { status } = await ask(latchkey.url, '/api/messages', {}, activityFrom(connector.url));
        assert.equal(status, 404);
        assert.deepEqual(connector.paths, []);
      } finally {
        await connector.close();
      }
      assert.match(latchkey.log(), new RegExp(`api/messages is closed.*${Object.keys(settings)[0]}`));
    });

  const shown = async (program: Pick<Program, 'url'>) =>
    Object.fromEntries(
      await Promise.all(
        ['/practice', '/outbox', '/practice/esr/sign-in'].map(
          async (path) => [path, (await ask(program.url, path)).status] as const,
        ),
      ),
    );

  it('a mail server alone leaves nothing of the practice, and every system is guided', async () => {
    latchkey = await openInProcess(ours);
    assert.deepEqual(await shown(latchkey), { '/practice': 404, '/outbox': 404, '/practice/esr/sign-in': 404 });
    assert.doesNotMatch((await ask(latchkey.url, '/')).text, /Practice:/);
    assert.match(latchkey.log(), /connected {2}none: every system is guided/);
    assert.match(latchkey.log(), /practice {3}none, since SMTP_URL is set \(PRACTICE=yes asks for it\)/);
  });

  it('CONNECTED brings the reset backend and its pages, and no practice', async () => {
    latchkey = await openInProcess({ ...ours, CONNECTED: 'esr' });
    assert.deepEqual(await shown(latchkey), { '/practice': 404, '/outbox': 404, '/practice/esr/sign-in': 200 });
    const page = await ask(latchkey.url, '/practice/esr/sign-in');
    assert.doesNotMatch(page.text, /Practice:|"\/practice"/);
    assert.match(latchkey.log(), /connected {2}esr, to the reset backend inside/);
  });

  it('PRACTICE=yes brings the practice, by its name', async () => {
    latchkey = await openInProcess({ ...ours, PRACTICE: 'yes' });
    assert.deepEqual(await shown(latchkey), { '/practice': 200, '/outbox': 404, '/practice/esr/sign-in': 200 });
    assert.match((await ask(latchkey.url, '/')).text, /Practice:/);
  });

  it('the reset backend alone has its practice by the same rule', async () => {
    const callers = { BACKEND_KEYS: 'bot:identified:a-key-of-sixteen-characters' };
    const inUse = await startProgram('The reset backend', { ...ours, ...callers });
    try {
      assert.deepEqual(await shown(inUse), { '/practice': 404, '/outbox': 404, '/practice/esr/sign-in': 200 });
      assert.match(inUse.log(), /practice {3}none, since SMTP_URL is set/);
    } finally {
      await inUse.kill();
    }
    const alone = await startProgram('The reset backend', callers);
    try {
      assert.deepEqual(await shown(alone), { '/practice': 200, '/outbox': 200, '/practice/esr/sign-in': 200 });
    } finally {
      await alone.kill();
    }
  });

  it('nobody is written to whom the Trust has not named, and all that is missing is said at once', async () => {
    const said = await openInProcess({ SMTP_URL: mail.url, CONNECTED: 'esr' }).then(
      () => assert.fail('it has started'),
      (error: unknown) => (error instanceof ConfigError ? error.message : assert.fail(String(error))),
    );
    for (const name of [
      'MAIL_FROM',
      'HELPDESK_EMAIL',
      'CONTACT_TRAINING_INTERFACE',
      'CONTACT_ESR',
      'FACTS_FILE needs the row training-interface.sender',
    ])
      assert.match(said, new RegExp(name));
    assert.doesNotMatch(said, /CONTACT_NHSP_ONLINE|CONTACT_COMMON/);
    const alone = await refusalOf({
      SMTP_URL: mail.url,
      BACKEND_KEYS: 'bot:identified:a-key-of-sixteen-characters',
    });
    // It mails tickets of its own: when somebody says that a change was not theirs.
    for (const name of [
      'MAIL_FROM',
      'HELPDESK_EMAIL',
      'CONTACT_TRAINING_INTERFACE',
      'CONTACT_ESR',
      'training-interface.sender',
    ])
      assert.match(alone, new RegExp(name));
  });

  describe('what cannot be is named', () => {
    /** By the settings, which all programs read alike. */
    const refusedHere = (settings: Headers) =>
      openInProcess({ ...ours, CONNECTED: 'esr', ...settings }).then(
        () => assert.fail('it has started'),
        (error: unknown) => (error instanceof ConfigError ? error.message : assert.fail(String(error))),
      );
    const refused = (settings: Headers) =>
      refusalOf({ ...ours, BACKEND_KEYS: 'bot:identified:a-key-of-sixteen-characters', ...settings });

    it('a contact for a guide that there is not', async () =>
      assert.match(await refusedHere({ CONTACT_ERS: 'a@trust.example' }), /CONTACT_ERS is for no guide.*CONTACT_ESR/));

    it('a host that there is not', async () =>
      assert.match(await refused({ HOST: 'no-such-host.invalid' }), /HOST: there is no host no-such-host\.invalid/));

    if (isEvery)
      it('a host that is another machine', async () =>
        assert.match(await refused({ HOST: '192.0.2.1' }), /HOST: 192\.0\.2\.1 is not an address of this machine/));

    it('a port that is taken', async () => {
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const { port } = taken.address() as AddressInfo;
      const said = await refused({ PORT: String(port) });
      taken.close();
      assert.match(said, new RegExp(`PORT: the port ${port} is taken`));
    });

    it('accounts that are none', async () => {
      latchkey = await openInProcess({ ...ours, CONNECTED: 'esr', ACCOUNTS_FILE: ofATrust.FACTS_FILE ?? '' });
      await assert.rejects(latchkey.composition.prepared, /ACCOUNTS_FILE: the first line/);
    });
  });
});
