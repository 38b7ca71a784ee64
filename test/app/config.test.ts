import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, hasDesk, readConfig } from '../../src/app/config.ts';
import { environment } from '../../src/app/settings.ts';

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  return '';
}

const template = '11111111-2222-4333-8444-555555555555';
const notifyKey = `latchkey-${template}-${template}`;

describe('configuration', () => {
  it('needs nothing: everything connected, in this process, on loopback', () => {
    const config = readConfig({});
    assert.equal(config.publicUrl, 'http://127.0.0.1:3978');
    assert.deepEqual(config.connected, ['training-interface', 'esr', 'nhsp-online']);
    assert.equal(config.redisUrl, undefined);
  });

  const oidc = {
    OIDC_ISSUER: 'https://login.example/v2.0',
    OIDC_CLIENT_ID: 'latchkey',
    OIDC_CLIENT_SECRET: 'a-secret',
  };

  it('knows who says who is at the desk, and of which team', () => {
    const { issuer } = readConfig({ ...oidc, OIDC_CLAIM: 'groups', OIDC_TEAMS: 'esr=1f0c, esr=2f0c,common=3f0c' });
    assert.deepEqual(issuer, {
      url: 'https://login.example/v2.0',
      clientId: 'latchkey',
      clientSecret: 'a-secret',
      claim: 'groups',
      agent: 'latchkey-agent',
      supervisor: 'latchkey-supervisor',
      teams: new Map([
        ['1f0c', 'esr'],
        ['2f0c', 'esr'],
        ['3f0c', 'common'],
      ]),
    });
  });

  it('has a desk where an issuer is set, or where Latchkey is this machine’s alone', () => {
    assert.equal(hasDesk(readConfig({})), true);
    const reached = { PUBLIC_URL: 'https://latchkey.example', SMTP_URL: 'smtp://mail.example' };
    assert.equal(hasDesk(readConfig(reached)), false);
    assert.equal(hasDesk(readConfig({ ...reached, ...oidc })), true);
  });

  it('takes an empty variable for one that is not set', () => {
    assert.equal(readConfig({ REDIS_URL: '', PORT: '' }).port, 3978);
  });

  it('names every variable that cannot be, at once', () => {
    const message = refusal({ PORT: 'many', REDIS_URL: 'http://x', CONNECTED: 'esr,payroll', LOG_LEVEL: 'loud' });
    for (const name of ['PORT', 'REDIS_URL', 'CONNECTED', 'LOG_LEVEL']) assert.match(message, new RegExp(name));
  });

  for (const [title, env, words] of [
    [
      'keys of agents, as they were',
      { DESK_AGENTS: 'Jo:agent:esr:0123456789abcdef' },
      /DESK_AGENTS is a setting no more.*OIDC_ISSUER/,
    ],
    ['half an issuer', { OIDC_ISSUER: 'https://login.example' }, /OIDC_CLIENT_ID/],
    ['a secret of no issuer', { OIDC_CLIENT_SECRET: 'a-secret' }, /OIDC_ISSUER/],
    ['teams of no issuer', { OIDC_TEAMS: 'esr=one' }, /OIDC_TEAMS does nothing without OIDC_ISSUER/],
    ['half a webhook', { TICKET_WEBHOOK_URL: 'https://hub.example' }, /TICKET_WEBHOOK_SECRET/],
    ['half a Zammad', { ZAMMAD_TOKEN: 'a-token-of-sixteen' }, /ZAMMAD_URL/],
    ['an app id of no hub', { HANDOFF_HUB_APP_ID: template }, /HANDOFF_HUB_URL/],
    [
      'a hub that wants a token, and nobody to sign it',
      { HANDOFF_HUB_URL: 'https://hub.example', HANDOFF_HUB_APP_ID: template },
      /MICROSOFT_APP_ID/,
    ],
    ['half a backend', { BACKEND_URL: 'https://backend.example' }, /BACKEND_KEY/],
    [
      'half a registration',
      { MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555' },
      /MICROSOFT_APP_PASSWORD is missing/,
    ],
    ['half the keys', { STORE_SECRET: 'x'.repeat(32) }, /STORE_KEYS/],
    ['an outbox that others could read', { HOST: '0.0.0.0' }, /SMTP_URL/],
    ['an outbox behind a public address', { PUBLIC_URL: 'https://latchkey.example' }, /SMTP_URL/],
    ['an id in place of a key', { STORE_KEYS: 'k1:short', STORE_SECRET: 'x'.repeat(32) }, /STORE_KEYS/],
    ['a caller without a tier', { BACKEND_KEYS: 'bot:a-key-of-sixteen-characters' }, /BACKEND_KEYS/],
    ['a caller with a short key', { BACKEND_KEYS: 'bot:identified:short' }, /BACKEND_KEYS/],
    ['a Notify template without a key', { NOTIFY_EMAIL_TEMPLATE: template }, /NOTIFY_API_KEY/],
    [
      'two ways to send mail',
      { NOTIFY_API_KEY: notifyKey, NOTIFY_EMAIL_TEMPLATE: template, SMTP_URL: 'smtp://mail.example' },
      /SMTP_URL and NOTIFY_EMAIL_TEMPLATE/,
    ],
  ] as const) {
    it(`refuses ${title}`, () => assert.match(refusal(env), words));
  }

  it('takes a public address without its last slash', () => {
    const env = { PUBLIC_URL: 'https://latchkey.example/', SMTP_URL: 'smtp://mail.example' };
    assert.equal(readConfig(env).publicUrl, 'https://latchkey.example');
  });

  it('connects none, or some', () => {
    assert.deepEqual(readConfig({ CONNECTED: 'none' }).connected, []);
    assert.deepEqual(readConfig({ CONNECTED: 'esr' }).connected, ['esr']);
  });

  it('takes callers of the API, each with a name, a tier and a key', () => {
    const { callers } = readConfig({
      BACKEND_KEYS: 'bot:identified:a-key:with-a-colon, intranet:anonymous:another-key-of-ours',
    });
    assert.deepEqual(callers, [
      { name: 'bot', tier: 'identified', key: 'a-key:with-a-colon' },
      { name: 'intranet', tier: 'anonymous', key: 'another-key-of-ours' },
    ]);
  });

  it('takes a backend elsewhere, and where people reach it', () => {
    const env = { BACKEND_URL: 'http://backend.internal:3979', BACKEND_KEY: 'a-key-of-sixteen-characters' };
    assert.equal(readConfig(env).backend?.publicUrl, 'http://backend.internal:3979');
    const published = readConfig({ ...env, BACKEND_PUBLIC_URL: 'https://reset.trust.example/' });
    assert.equal(published.backend?.publicUrl, 'https://reset.trust.example');
  });

  it('takes Notify in place of a mail server', () => {
    const env = { HOST: '0.0.0.0', NOTIFY_API_KEY: notifyKey, NOTIFY_EMAIL_TEMPLATE: template };
    assert.equal(readConfig(env).notify?.emailTemplate, template);
  });
});

/** For each variable, values that it cannot have. */
const bad: Readonly<Record<string, readonly string[]>> = {
  HOST: ['http://x', '127.0.0.1:3978', 'a b', '-x', 'x..y', '[::1]', 'a/b'],
  PORT: ['0x10', '1e3', '80.5', '-1', '+80', ' 80', '65536', 'many', '000080'],
  PUBLIC_URL: ['latchkey.example', 'ftp://x', 'https://', 'https://a b', 'https://x?y', 'https://x#y', 'https://u:p@x'],
  REDIS_URL: ['http://x', 'redis://', 'redis:///1', 'redis://x/one', 'redis://x/1/2', 'redis://x/-1', '127.0.0.1:6379'],
  STORE: ['disk', 'Memory', 'yes'],
  STORE_KEYS: ['k1:short', `k1:${'A'.repeat(43)}=,k1:${'B'.repeat(43)}=`],
  STORE_SECRET: ['short'],
  STATE_DIR: ['state', './state'],
  PRACTICE: ['true', '1', 'YES'],
  CONNECTED: ['payroll', 'esr,payroll', 'none,esr', 'all'],
  BACKEND_URL: ['backend', 'https://', 'https://x?y=1', 'redis://x'],
  BACKEND_KEY: ['short', 'sixteen letters \u00e9'],
  BACKEND_PUBLIC_URL: ['backend', 'https://x#y'],
  BACKEND_KEYS: [
    'bot:a-key-of-sixteen-characters',
    'bot:identified:short',
    'bot:identified:a-key-of-sixteen-characters,Bot:anonymous:another-key-of-sixteen',
    'bot:identified:a-key-of-sixteen-characters,page:anonymous:a-key-of-sixteen-characters',
  ],
  OIDC_ISSUER: ['login', 'http://login.example', 'https://login.example?x=1'],
  OIDC_CLIENT_ID: [],
  OIDC_CLIENT_SECRET: ['short'],
  OIDC_CLAIM: ['two words'],
  OIDC_AGENT: ['two words'],
  OIDC_SUPERVISOR: ['two words'],
  OIDC_TEAMS: ['esr', 'esr=', 'esr=one,common=one'],
  TICKET_WEBHOOK_URL: ['hub', 'https://hub.example?x=1'],
  TICKET_WEBHOOK_SECRET: ['short'],
  ZAMMAD_URL: ['zammad', 'https://'],
  ZAMMAD_TOKEN: ['short'],
  ZAMMAD_GROUP: [],
  HANDOFF_HUB_URL: ['hub', 'https://hub.example?x=1'],
  HANDOFF_HUB_APP_ID: ['hub'],
  DESK_HOURS: ['9 to 5', 'Mon 17:00-09:00'],
  DESK_CHATS: ['0', 'many'],
  ACCOUNTS_FILE: ['/no/such/file.csv', tmpdir()],
  FACTS_FILE: ['/no/such/facts.yaml', tmpdir()],
  SMTP_URL: [
    'mail.example',
    'http://x',
    'smtp://',
    'smtp://x/path',
    'smtp://x?tls=no',
    'smtp://x?y=z',
    'smtp://u:%zz@x',
  ],
  NOTIFY_URL: ['notify', 'https://'],
  NOTIFY_API_KEY: ['a-key'],
  NOTIFY_EMAIL_TEMPLATE: ['one'],
  NOTIFY_TEXT_TEMPLATE: ['one'],
  NOTIFY_RECEIPTS_KEY: ['short', 'with spaces in the key'],
  MAIL_FROM: ['latchkey', 'a@b, c@d.example', 'latchkey@localhost.example'],
  HELPDESK_EMAIL: ['helpdesk', 'helpdesk@LOCALHOST.example'],
  ALLOWED_ORIGINS: [
    'https://*.nhs.uk',
    'https://intranet.nhs.uk/chat',
    'https://intranet.nhs.uk/',
    'intranet.nhs.uk',
    'https://a.nhs.uk,https://b.nhs.uk?x',
    'https://u:p@a.nhs.uk',
  ],
  DIRECT_LINE_SECRET: ['short', 'with a space in it, and long enough otherwise'],
  IDENTITY_SECRET: ['short'],
  TRUSTED_HOPS: ['-1', '11', 'one', '1.5', '0x1', ' '],
  MICROSOFT_APP_ID: ['latchkey'],
  MICROSOFT_APP_PASSWORD: [],
  MICROSOFT_APP_TENANT_ID: ['trust.nhs.uk'],
  MICROSOFT_APP_TYPE: ['ManagedIdentity', 'singletenant'],
  MICROSOFT_APP_CERTIFICATE_FILE: ['/nowhere/bot.pem'],
  MICROSOFT_APP_CERTIFICATE_KEY_FILE: ['/nowhere/bot.key'],
  MICROSOFT_APP_FEDERATED_CLIENT_ID: ['mine'],
  LOG_LEVEL: ['loud', 'INFO'],
};

describe('settings that cannot be', () => {
  it('are tried for every variable there is', () =>
    assert.deepEqual(Object.keys(bad).sort(), Object.keys(environment.shape).sort()));

  for (const [name, values] of Object.entries(bad))
    for (const value of values)
      it(`names ${name} when it is ${value.slice(0, 60)}`, () => {
        const lines = refusal({ [name]: value }).split('\n');
        assert.ok(
          lines.some((line) => line.startsWith(`${name} `)),
          lines.join('\n'),
        );
      });

  it('names STORE=memory beside REDIS_URL', () => {
    const lines = refusal({ STORE: 'memory', REDIS_URL: 'redis://127.0.0.1' }).split('\n');
    assert.deepEqual(lines, ['STORE=memory and REDIS_URL are two ways to keep things: set one of them']);
  });

  it('names every one that cannot be at once, and what does not go together as well', () => {
    const worst = Object.fromEntries(Object.entries(bad).flatMap(([name, [value]]) => (value ? [[name, value]] : [])));
    delete worst.SMTP_URL;
    const lines = refusal({ ...worst, SMPT_URL: 'x', CONTACT_ESR: 'nobody' }).split('\n');
    for (const name of [
      ...Object.keys(worst),
      'SMPT_URL',
      'CONTACT_ESR',
      'MICROSOFT_APP_CERTIFICATE_FILE and MICROSOFT_APP_FEDERATED_CLIENT_ID',
    ])
      assert.ok(
        lines.some((line) => line.startsWith(name)),
        name,
      );
    assert.equal(new Set(lines).size, lines.length);
  });

  it('are said in words, without the value of a key', () => {
    const said = refusal({ BACKEND_KEY: 'sesame', NOTIFY_API_KEY: 'sesame', STORE_SECRET: 'sesame', PORT: '0x10' });
    assert.doesNotMatch(said, /sesame|Invalid|expected|undefined|NaN/);
    assert.match(said, /^PORT is not a whole number from 0 to 65535$/m);
  });

  it('leave those that can be', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const FACTS_FILE = join(folder, 'facts.yaml');
    writeFileSync(FACTS_FILE, '');
    try {
      const config = readConfig({
        HOST: 'localhost',
        PORT: '0',
        REDIS_URL: 'rediss://user:pass@redis.internal:6380/3',
        ALLOWED_ORIGINS: 'https://intranet.nhs.uk, http://localhost:8080',
        SMTP_URL: 'smtp://user:p%40ss@127.0.0.1:2525?tls=required',
        FACTS_FILE,
      });
      assert.deepEqual(config.allowedOrigins, ['https://intranet.nhs.uk', 'http://localhost:8080']);
      assert.deepEqual([config.host, config.port, config.factsFile], ['localhost', 0, FACTS_FILE]);
      assert.equal(readConfig({ HOST: '::1' }).publicUrl, 'http://[::1]:3978');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('settings that are none', () => {
  for (const [typed, meant] of [
    ['SMPT_URL', 'SMTP_URL'],
    ['REDIS_URI', 'REDIS_URL'],
    ['TRUSTED_HOP', 'TRUSTED_HOPS'],
    ['PUBLIC_ULR', 'PUBLIC_URL'],
    ['public_url', 'PUBLIC_URL'],
    ['HELPDESK_MAIL', 'HELPDESK_EMAIL'],
    ['OIDC_ISUER', 'OIDC_ISSUER'],
    ['PROT', 'PORT'],
    ['PRACTISE', 'PRACTICE'],
    ['MicrosoftAppID', 'MicrosoftAppId'],
    ['MICROSOFT_APPID', 'MICROSOFT_APP_ID'],
    ['NOTIFY_KEY', 'NOTIFY_API_KEY'],
    ['APP_ID', 'MICROSOFT_APP_ID'],
    ['CONTACTS_ESR', 'CONTACT_ESR'],
    ['HELPDESK_MAILBOX', 'HELPDESK_EMAIL'],
  ] as const)
    it(`names ${typed}, which looks like ${meant}`, () =>
      assert.equal(refusal({ [typed]: 'x' }), `${typed} is not a setting: is ${meant} meant?`));

  it('says what it is in use by under the name that it was set by', () => {
    const app = { MicrosoftAppId: '6a3f9a5e-2f4e-4b0e-9d5e-0a1b2c3d4e5f', MicrosoftAppPassword: 'x'.repeat(20) };
    const { inUseBy } = readConfig({
      ...app,
      MicrosoftAppType: 'MultiTenant',
      SMTP_URL: 'smtp://mail.example',
      PUBLIC_URL: 'https://latchkey.example',
      REDIS_URL: 'redis://r',
      STORE_KEYS: `a:${'A'.repeat(43)}=`,
      STORE_SECRET: 's'.repeat(32),
    });
    assert.ok(inUseBy.includes('MicrosoftAppId'), inUseBy.join());
    assert.ok(!inUseBy.includes('MICROSOFT_APP_ID'), inUseBy.join());
  });

  it('takes nothing of a usual environment for a slip', () => {
    const others = [
      ...[
        'NOTIFY_SOCKET',
        'SMTP_SERVICE_HOST',
        'SMTP_PORT',
        'SMTP_PORT_25_TCP_ADDR',
        'HELPDESK_SERVICE_PORT',
        'APP_NAME',
      ],
      ...[
        'PATH',
        'HOME',
        'HOSTNAME',
        'HOSTTYPE',
        'USER',
        'PWD',
        'OLDPWD',
        'SHLVL',
        'SHELL',
        'TERM',
        'LANG',
        'LC_ALL',
        'TZ',
      ],
      ...['NODE_ENV', 'NODE_OPTIONS', 'NODE_VERSION', 'YARN_VERSION', 'npm_config_loglevel', 'npm_package_name', '_'],
      ...[
        'REDIS_HOST',
        'REDIS_PORT',
        'REDIS_TLS_URL',
        'REDIS_PASSWORD',
        'REDIS_SERVICE_HOST',
        'SMTP_HOST',
        'SMTP_PORT',
      ],
      ...[
        'SMTP_USER',
        'MAIL_HOST',
        'MAIL_PORT',
        'HTTP_PROXY',
        'http_proxy',
        'NO_PROXY',
        'HTTP_URL',
        'AMQP_URL',
        'BASE_URL',
      ],
      ...['BACKEND_PORT', 'BACKEND_SERVICE_HOST', 'LATCHKEY_PORT', 'LATCHKEY_SERVICE_PORT', 'PUBLIC_DIR', 'LOGLEVEL'],
      ...[
        'TRUSTED_HOSTS',
        'ALLOWED_HOSTS',
        'DATABASE_URL',
        'KUBERNETES_PORT',
        'WEBSITE_HOSTNAME',
        'APPDATA',
        'COMSPEC',
      ],
      ...[
        'TRUST_NAME',
        'TEAMS_APP_ID',
        'PRIVACY_URL',
        'TERMS_URL',
        'DISPLAY',
        'EDITOR',
        'LOGNAME',
        'MAIL',
        'POSTGRES_URL',
      ],
      ...[
        'XDG_RUNTIME_DIR',
        'SSH_CONNECTION',
        'GITHUB_TOKEN',
        'CI',
        'INVOCATION_ID',
        'JOURNAL_STREAM',
        'NOTIFY_SOCKET',
      ],
    ];
    assert.doesNotThrow(() => readConfig({ ...process.env, ...Object.fromEntries(others.map((name) => [name, 'x'])) }));
  });

  it('leaves one beside the setting that it looks like', () =>
    assert.doesNotThrow(() => readConfig({ REDIS_URL: 'redis://x', REDIS_URI: 'redis://x' })));
});

describe('the names that Microsoft has for a registration', () => {
  const theirs = {
    MicrosoftAppId: template,
    MicrosoftAppPassword: 'a password',
    MicrosoftAppTenantId: template,
    MicrosoftAppType: 'SingleTenant',
  };
  const mailed = { SMTP_URL: 'smtp://mail.example' };

  it('are read as ours are', () =>
    assert.deepEqual(readConfig({ ...theirs, ...mailed }).microsoft, {
      appId: template,
      password: 'a password',
      tenantId: template,
      type: 'SingleTenant',
    }));

  it('may say what ours say, and nothing else', () => {
    assert.equal(readConfig({ ...theirs, ...mailed, MICROSOFT_APP_ID: template }).microsoft?.appId, template);
    for (const [ours, name, value] of [
      ['MICROSOFT_APP_ID', 'MicrosoftAppId', template.replace('1', '2')],
      ['MICROSOFT_APP_PASSWORD', 'MicrosoftAppPassword', 'another'],
      ['MICROSOFT_APP_TENANT_ID', 'MicrosoftAppTenantId', template.replace('1', '2')],
      ['MICROSOFT_APP_TYPE', 'MicrosoftAppType', 'MultiTenant'],
    ] as const)
      assert.match(refusal({ ...theirs, ...mailed, [ours]: value }), new RegExp(`${ours} and ${name} .*differ`));
  });

  it('are named when their value cannot be', () =>
    assert.match(refusal({ ...theirs, ...mailed, MicrosoftAppId: 'latchkey' }), /^MicrosoftAppId is not/m));
});

describe('what is there only by name', () => {
  const app = {
    MICROSOFT_APP_ID: template,
    MICROSOFT_APP_PASSWORD: 'a password',
    MICROSOFT_APP_TENANT_ID: template,
  };
  const mailed = { SMTP_URL: 'smtp://mail.example' };
  const notified = { NOTIFY_API_KEY: notifyKey, NOTIFY_EMAIL_TEMPLATE: template };
  const none = { practice: false, connected: [] };
  const shown = (env: Record<string, string>) => {
    const { practice, connected } = readConfig(env);
    return { practice, connected };
  };

  for (const [title, env] of [
    ['SMTP', mailed],
    ['SMTP on this machine, which may pass it on', { SMTP_URL: 'smtp://127.0.0.1:25' }],
    ['Notify', notified],
    ['a public address', { ...mailed, PUBLIC_URL: 'https://latchkey.example' }],
    ['any host but loopback', { ...mailed, HOST: '0.0.0.0' }],
    ['a proxy', { ...mailed, TRUSTED_HOPS: '1' }],
    ['an app id', { ...mailed, ...app }],
  ] as const)
    it(`the practice, with ${title}`, () => {
      assert.deepEqual(shown(env), none);
      assert.deepEqual(shown({ ...env, CONNECTED: 'esr' }), { practice: false, connected: ['esr'] });
    });

  it('the practice is for mail that stays on this machine', () => {
    assert.equal(readConfig({ SMTP_URL: 'smtp://127.0.0.1:2525', PRACTICE: 'yes' }).practice, true);
    assert.match(refusal({ ...mailed, PRACTICE: 'yes' }), /PRACTICE=yes cannot be beside SMTP_URL/);
    assert.match(refusal({ ...notified, PRACTICE: 'yes' }), /PRACTICE=yes cannot be beside NOTIFY_API_KEY/);
    const texts = { NOTIFY_API_KEY: notifyKey, NOTIFY_TEXT_TEMPLATE: template };
    assert.match(refusal({ ...texts, PRACTICE: 'yes' }), /PRACTICE=yes cannot be beside NOTIFY_API_KEY/);
  });

  it('the outbox is for practice, on this machine alone', () => {
    for (const env of [app, { TRUSTED_HOPS: '1' }, { PRACTICE: 'no' }, { TRUSTED_HOPS: '1', PRACTICE: 'yes' }])
      assert.match(refusal(env as Record<string, string>), /SMTP_URL is missing/);
    assert.equal(readConfig({ ...app, PRACTICE: 'yes' }).practice, true);
  });

  it('a backend of the Trust is asked for which systems it resets, once Latchkey is in use', () => {
    const backend = { BACKEND_URL: 'https://reset.trust.example', BACKEND_KEY: 'a-key-of-sixteen-characters' };
    assert.match(refusal({ ...backend, ...mailed }), /CONNECTED is missing/);
    assert.deepEqual(readConfig({ ...backend, ...mailed, CONNECTED: 'none' }).connected, []);
    assert.equal(readConfig(backend).connected.length, 3);
  });

  it('takes no name that only begins like this machine for it', () => {
    for (const HOST of ['127.0.0.1.example', '127.evil.example', 'localhost.example'])
      assert.deepEqual(readConfig({ ...mailed, HOST }).reachedBy, ['HOST']);
    for (const PUBLIC_URL of ['http://[::1]:3978', 'http://localhost:3978', 'http://127.0.0.2'])
      assert.deepEqual(readConfig({ PUBLIC_URL }).reachedBy, []);
  });
});
