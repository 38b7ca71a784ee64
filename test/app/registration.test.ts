import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../src/app/config.ts';
import { credentialsOf } from '../../src/bot/credentials.ts';
import { newFolder } from '../folders.ts';

const id = '11111111-2222-4333-8444-555555555555';
const app = { MICROSOFT_APP_ID: id, MICROSOFT_APP_TENANT_ID: id, SMTP_URL: 'smtp://mail.example' };
const shown = (env: Record<string, string>) => readConfig({ ...app, ...env }).microsoft;
const refusal = (env: Record<string, string>): string => {
  try {
    readConfig({ ...app, ...env });
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  throw new Error('nothing was refused');
};

describe('the ways in which the bot shows who it is', () => {
  let certificate: string;
  let key: string;
  before(() => {
    const folder = newFolder();
    certificate = join(folder, 'bot.pem');
    key = join(folder, 'bot.key');
    const options = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=bot'];
    execFileSync('openssl', [...options, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  });
  const byCertificate = () => ({
    MICROSOFT_APP_CERTIFICATE_FILE: certificate,
    MICROSOFT_APP_CERTIFICATE_KEY_FILE: key,
  });

  it('are a password, a certificate, a managed identity, or one that the registration trusts', () => {
    const kinds = [
      { MICROSOFT_APP_PASSWORD: 'a password' },
      byCertificate(),
      { MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      { MICROSOFT_APP_FEDERATED_CLIENT_ID: id },
    ].map((env) => credentialsOf(shown(env)).constructor.name);
    assert.deepEqual(kinds, [
      'PasswordServiceClientCredentialFactory',
      'CertificateServiceClientCredentialsFactory',
      'ManagedIdentityServiceClientCredentialsFactory',
      'FederatedServiceClientCredentialsFactory',
    ]);
  });

  it('make credentials of the SDK for the app, and for no other', async () => {
    for (const env of [byCertificate(), { MICROSOFT_APP_PASSWORD: 'a password' }]) {
      const factory = credentialsOf(shown(env));
      assert.equal(await factory.isValidAppId(id), true);
      assert.equal(await factory.isValidAppId(id.replace('1', '2')), false);
      assert.ok(await factory.createCredentials(id, 'https://api.botframework.com', '', true));
    }
  });

  it('are of one tenant unless it is said', () => {
    const env = { MICROSOFT_APP_PASSWORD: 'a password' };
    assert.equal(shown(env)?.type, 'SingleTenant');
    assert.equal(shown({ MICROSOFT_APP_TYPE: 'UserAssignedMSI' })?.type, 'SingleTenant');
    assert.equal(shown({ ...env, MICROSOFT_APP_TYPE: 'MultiTenant' })?.type, 'MultiTenant');
  });

  it('are named when they do not go together', () => {
    const password = { MICROSOFT_APP_PASSWORD: 'a password' };
    for (const [env, said] of [
      [{}, /^MICROSOFT_APP_PASSWORD is missing: or set MICROSOFT_APP_CERTIFICATE_FILE/],
      [{ ...password, ...byCertificate() }, /^MICROSOFT_APP_PASSWORD and MICROSOFT_APP_CERTIFICATE_FILE are two ways/],
      [{ MICROSOFT_APP_CERTIFICATE_FILE: certificate }, /^MICROSOFT_APP_CERTIFICATE_KEY_FILE is missing/],
      [{ MICROSOFT_APP_CERTIFICATE_KEY_FILE: key }, /^MICROSOFT_APP_CERTIFICATE_FILE is missing/],
      [{ ...password, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }, /^MICROSOFT_APP_PASSWORD cannot be beside/],
      [
        { ...byCertificate(), MICROSOFT_APP_CERTIFICATE_FILE: key },
        /^MICROSOFT_APP_CERTIFICATE_FILE is not a PEM file/,
      ],
    ] as const)
      assert.match(refusal(env), said);
    const { MICROSOFT_APP_ID: _none, ...without } = app;
    assert.throws(
      () => readConfig({ ...without, ...password }),
      /MICROSOFT_APP_PASSWORD does nothing without MICROSOFT_APP_ID/,
    );
  });
});
