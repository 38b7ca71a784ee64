import assert from 'node:assert/strict';
import { ConfigError, readConfig } from '../src/config.ts';

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

  it('knows who is at the desk, with which role and for which guides', () => {
    const { deskAgents } = readConfig({
      DESK_AGENTS: 'Jo Ann:agent:esr+common:0123456789abcdef, Sam:lead:all:a:key:with:colons:in:it',
    });
    assert.deepEqual(deskAgents, [
      { name: 'Jo Ann', role: 'agent', guides: new Set(['esr', 'common']), key: '0123456789abcdef' },
      { name: 'Sam', role: 'lead', guides: 'all', key: 'a:key:with:colons:in:it' },
    ]);
    assert.deepEqual(readConfig({}).deskAgents, []);
  });

  it('takes an empty variable for one that is not set', () => {
    assert.equal(readConfig({ REDIS_URL: '', PORT: '' }).port, 3978);
  });

  it('names every variable that cannot be, at once', () => {
    const message = refusal({ PORT: 'many', REDIS_URL: 'http://x', CONNECTED: 'esr,payroll', LOG_LEVEL: 'loud' });
    for (const name of ['PORT', 'REDIS_URL', 'CONNECTED', 'LOG_LEVEL']) assert.match(message, new RegExp(name));
  });

  for (const [title, env, words] of [
    ['a desk key that is short', { DESK_AGENTS: 'Jo:agent:esr:short' }, /DESK_AGENTS.*16 characters/],
    ['a desk role that there is not', { DESK_AGENTS: 'Jo:boss:esr:0123456789abcdef' }, /DESK_AGENTS/],
    ['a desk guide that cannot be', { DESK_AGENTS: 'Jo:agent:esr+:0123456789abcdef' }, /DESK_AGENTS/],
    [
      'two of one name at the desk',
      { DESK_AGENTS: 'Jo:agent:esr:0123456789abcdef,jo:lead:all:fedcba9876543210' },
      /DESK_AGENTS has two agents of the same name/,
    ],
    [
      'two with one key at the desk',
      { DESK_AGENTS: 'Jo:agent:esr:0123456789abcdef,Sam:lead:all:0123456789abcdef' },
      /DESK_AGENTS has two agents of the same key/,
    ],
    ['half a backend', { BACKEND_URL: 'https://backend.example' }, /BACKEND_KEY/],
    ['half a registration', { MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555' }, /MICROSOFT_APP_PASSWORD/],
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
