import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createSmtpMailer, Outbox, readSmtpUrl } from '../../src/adapters/mail.ts';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

const mail = {
  from: 'mandatorytraining.lth@nhs.net',
  to: 'registered@nhs.net',
  subject: 'Reset your password',
  text: 'Copy this link – until 05:10 today.\n\nhttps://latchkey.example/practice/esr/reset?token=abc\n',
};

describe('mail over SMTP', () => {
  let server: SMTPServer | undefined;
  let received: Received[];

  async function listen(options: SMTPServerOptions = {}): Promise<number> {
    received = [];
    server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            data: Buffer.concat(chunks).toString('utf8'),
          });
          callback();
        });
      },
      ...options,
    });
    server.on('error', () => {});
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return (server.server.address() as AddressInfo).port;
  }

  afterEach((done) => {
    if (server === undefined) done();
    else server.close(() => done());
    server = undefined;
  });

  it('arrives from whom and to whom it says, as plain text', async () => {
    const port = await listen();
    await createSmtpMailer({ host: '127.0.0.1', port }).send({ ...mail, replyTo: 'desk@latchkey.example' });
    const [got] = received;
    assert.equal(got?.from, mail.from);
    assert.deepEqual(got?.to, [mail.to]);
    assert.match(got?.data ?? '', /^Subject: Reset your password\r$/m);
    assert.match(got?.data ?? '', /^Reply-To: desk@latchkey\.example\r$/m);
    assert.match(got?.data ?? '', /^Content-Type: text\/plain; charset=utf-8\r$/m);
    assert.ok(decode(got?.data ?? '').includes('token=abc'));
  });

  it('does not let a line break in a header begin another, nor a comma another recipient', async () => {
    const port = await listen();
    const mailer = createSmtpMailer({ host: '127.0.0.1', port });
    await mailer.send({ ...mail, subject: 'Hello\r\nBcc: victim@evil.example\r\n\r\nbody' });
    assert.doesNotMatch(received[0]?.data ?? '', /^Bcc:/m);
    assert.deepEqual(received[0]?.to, [mail.to]);
    await mailer.send({ ...mail, to: 'a@nhs.net, b@evil.example' }).catch(() => undefined);
    assert.ok(received.every(({ to }) => to.length === 1 && !to.includes('b@evil.example')));
  });

  it('fails when the server refuses, so that it is tried again', async () => {
    const port = await listen({
      onRcptTo: (_address, _session, callback) =>
        callback(Object.assign(new Error('try again later'), { responseCode: 421 })),
    });
    await assert.rejects(createSmtpMailer({ host: '127.0.0.1', port }).send(mail));
    assert.deepEqual(received, []);
  });

  it('fails when nobody listens', async () => {
    await assert.rejects(createSmtpMailer({ host: '127.0.0.1', port: 1 }).send(mail));
  });

  it('sends no password where there is no TLS', async () => {
    const seen: string[] = [];
    const port = await listen({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth(auth, _session, callback) {
        seen.push(auth.password ?? '');
        callback(null, { user: 'user' });
      },
    });
    await assert.rejects(createSmtpMailer({ host: '127.0.0.1', port, user: 'user', pass: 'pass' }).send(mail));
    assert.deepEqual(seen, []);
  });

  it('is set by one address', () => {
    assert.deepEqual(readSmtpUrl('smtp://mail.example'), { host: 'mail.example', port: 587, secure: false });
    assert.deepEqual(readSmtpUrl('smtps://a%40b:p%2Fw@mail.example'), {
      host: 'mail.example',
      port: 465,
      secure: true,
      user: 'a@b',
      pass: 'p/w',
    });
    assert.deepEqual(readSmtpUrl('smtp://[::1]:2525'), { host: '::1', port: 2525, secure: false });
  });
});

describe('the outbox', () => {
  it('keeps the last 200 mails, newest first', async () => {
    const at = new Date('2026-11-20T03:10:00Z');
    const outbox = new Outbox({ now: () => at });
    for (let sent = 1; sent <= 250; sent++) await outbox.send({ ...mail, subject: `mail ${sent}` });
    const kept = outbox.list();
    assert.equal(kept.length, 200);
    assert.deepEqual(kept[0], { at, mail: { ...mail, subject: 'mail 250' } });
    assert.equal(kept.at(-1)?.mail.subject, 'mail 51');
  });
});

function decode(data: string): string {
  const body = data.split('\r\n\r\n').slice(1).join('\n\n');
  if (/^Content-Transfer-Encoding: base64/im.test(data)) return Buffer.from(body, 'base64').toString('utf8');
  return body.replace(/=\r\n/g, '').replace(/=3D/g, '=');
}
