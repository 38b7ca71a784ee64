import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SMTPServerOptions } from 'smtp-server';
import { createSmtpMailer, readSmtpUrl } from '../../../src/adapters/mail/smtp.ts';
import { findProgram, needs } from '../../needs.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

const sender = fileURLToPath(new URL('./send-mail.ts', import.meta.url));
const mail = { id: '1', from: 'desk@latchkey.example', to: 'registered@nhs.net', subject: 'Hello', text: 'Hello\n' };

describe('mail over SMTP with TLS', () => {
  let folder: string;
  let certificate: { readonly key: string; readonly cert: string };
  let server: MailServer;
  let logins: { readonly user: string; readonly pass: string; readonly secure: boolean }[];

  before(function () {
    needs(this, findProgram('openssl'), 'openssl');
    folder = mkdtempSync(join(tmpdir(), 'latchkey-mail-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const made = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost`;
    execFileSync('openssl', [...made.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
    certificate = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    logins = [];
  });
  afterEach(() => server.stop());

  async function start(options: SMTPServerOptions): Promise<void> {
    server = await startMailServer({
      allowInsecureAuth: true,
      authOptional: true,
      onAuth({ username, password }, { secure }, callback) {
        logins.push({ user: username ?? '', pass: password ?? '', secure });
        callback(null, { user: 'user' });
      },
      ...certificate,
      ...options,
    });
  }
  const send = (url: string) => createSmtpMailer(readSmtpUrl(url.replace('PORT', String(server.port)))).send(mail);

  /** Sends from a process that trusts the certificate, as the machine of a Trust does. @returns its exit code */
  async function sendTrusting(...urls: readonly string[]): Promise<number | null> {
    const child = spawn(process.execPath, ['--import', 'tsx', sender, ...urls], {
      stdio: 'inherit',
      env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
    });
    await once(child, 'exit');
    return child.exitCode;
  }

  it('logs in and sends, by STARTTLS and from the first byte', async () => {
    await start({ disabledCommands: [], secure: true });
    const fromTheFirstByte = server;
    await start({ disabledCommands: [] });
    const sent = await sendTrusting(
      `smtp://user:p%2Fw@localhost:${server.port}`,
      `smtps://user:p%2Fw@localhost:${fromTheFirstByte.port}`,
    );
    await fromTheFirstByte.stop();
    assert.equal(sent, 0);
    const login = { user: 'user', pass: 'p/w', secure: true };
    assert.deepEqual(logins, [login, login]);
    assert.equal(server.received.length, 1);
    assert.equal(fromTheFirstByte.received.length, 1);
  });

  it('sends neither password nor mail where there is no TLS', async () => {
    await start({ disabledCommands: ['STARTTLS'] });
    await assert.rejects(send('smtp://user:pass@127.0.0.1:PORT'), /^NotSent \(\w+ STARTTLS\)/);
    assert.deepEqual([logins, server.received], [[], []]);
  });

  it('sends nothing in plain text when TLS is required, password or not', async () => {
    await start({ disabledCommands: ['STARTTLS'] });
    await assert.rejects(send('smtp://127.0.0.1:PORT?tls=required'), /^NotSent/);
    assert.deepEqual(server.received, []);
    await send('smtp://127.0.0.1:PORT');
    assert.equal(server.received.length, 1);
  });

  it('sends nothing to a server whose certificate nobody vouches for', async () => {
    await start({ disabledCommands: [] });
    for (const url of [
      'smtp://localhost:PORT',
      'smtp://user:pass@localhost:PORT',
      'smtp://localhost:PORT?tls=required',
    ])
      await assert.rejects(send(url), /^NotSent/);
    assert.deepEqual([logins, server.received], [[], []]);
  });
});
