import assert from 'node:assert/strict';
import type { SMTPServerOptions } from 'smtp-server';
import { createSmtpMailer, readSmtpUrl } from '../../../src/adapters/mail/smtp.ts';
import { type Mail, type Mailer, Undeliverable } from '../../../src/backend/ports.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

const mail: Mail = {
  id: 'reset:abc_D-1',
  from: 'mandatorytraining.lth@nhs.net',
  to: 'registered@nhs.net',
  subject: 'Reset your password',
  text: 'Copy this link – until 05:10 today.\n\nhttps://latchkey.example/practice/esr/reset?token=abc\n',
};

describe('mail over SMTP', () => {
  let server: MailServer | undefined;
  const received = () => server?.received ?? [];

  async function mailerTo(options?: SMTPServerOptions): Promise<Mailer> {
    server = await startMailServer(options);
    return createSmtpMailer({ host: '127.0.0.1', port: server.port });
  }
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('arrives from whom and to whom it says, as plain text', async () => {
    const mailer = await mailerTo();
    await mailer.send({ ...mail, replyTo: 'desk@latchkey.example' });
    const [got] = received();
    assert.equal(got?.from, mail.from);
    assert.deepEqual(got?.to, [mail.to]);
    assert.match(got?.data ?? '', /^Subject: Reset your password\r$/m);
    assert.match(got?.data ?? '', /^Reply-To: desk@latchkey\.example\r$/m);
    assert.match(got?.data ?? '', /^Content-Type: text\/plain; charset=utf-8\r$/m);
    assert.match(got?.data ?? '', /^Message-ID: <reset\+abc_D-1@nhs\.net>\r$/m);
    assert.match(got?.data ?? '', /^Auto-Submitted: auto-generated\r$/m);
    assert.ok(decode(got?.data ?? '').includes('token=abc'));
  });

  it('arrives as text and HTML where it has both', async () => {
    const mailer = await mailerTo();
    await mailer.send({ ...mail, html: '<p>Copy <b>this</b> link</p>' });
    const data = received()[0]?.data ?? '';
    assert.match(data, /^Content-Type: multipart\/alternative;/m);
    assert.match(data, /^Content-Type: text\/plain; charset=utf-8\r$/m);
    assert.match(data, /^Content-Type: text\/html; charset=utf-8\r$/m);
    assert.ok(data.includes('<p>Copy <b>this</b> link</p>'));
  });

  it('does not let a line break in a subject begin another header (87)', async () => {
    const mailer = await mailerTo();
    for (const lineBreak of ['\r\n', '\n', '\r', '\u2028', '\u0085', '\0']) {
      const subject = `Hello${lineBreak}Bcc: victim@evil.example${lineBreak}${lineBreak}body`;
      await mailer.send({ ...mail, subject });
      const { to, data } = received().at(-1) ?? { to: [], data: '' };
      assert.match(data, /^Subject: Hello Bcc: victim@evil\.example body\r$/m);
      assert.doesNotMatch(data, /^Bcc:/im);
      assert.deepEqual(to, [mail.to]);
    }
  });

  it('goes nowhere when it is not to one plain address, and to nobody else (45, 88)', async () => {
    const mailer = await mailerTo();
    const odd = [
      '"a@evil x"@nhs.net',
      '"a@evil.example,"@nhs.net',
      'a@nhs.net,b@evil.example',
      'a@nhs.net, b@evil.example',
      'a@nhs.net b@evil.example',
      'Somebody <b@evil.example>',
      '<b@evil.example>',
      'a@nhs.net>\r\nRCPT TO:<b@evil.example',
      'a@nhs.net\r\nBcc: b@evil.example',
      'group: b@evil.example;',
      '@evil.example:a@nhs.net',
      'a@nhs.net(b@evil.example)',
      'a@nhs.net ',
      'm\u0131ke@nhs.net',
      'a@nhs\u3002net',
      'a@[127.0.0.1]',
      'a',
      '',
    ];
    for (const to of odd) await assert.rejects(mailer.send({ ...mail, to }), Undeliverable, to);
    for (const from of odd) await failsFor(mailer.send({ ...mail, from }), 'NotSent (not an address of ours)');
    for (const replyTo of odd) await failsFor(mailer.send({ ...mail, replyTo }), 'NotSent (not an address of ours)');
    assert.deepEqual(received(), []);
  });

  for (const [at, code] of [
    ['onRcptTo', 550],
    ['onRcptTo', 553],
    ['onRcptTo', 501],
    ['onData', 554],
    ['onData', 552],
  ] as const) {
    it(`is undeliverable when the server says ${code} to the ${at === 'onData' ? 'mail' : 'recipient'}`, async () => {
      const mailer = await mailerTo(refusing(at, code));
      await assert.rejects(mailer.send(mail), (error: Error) => {
        assert.ok(error instanceof Undeliverable);
        assert.equal(error.message, `SMTP ${code}`);
        assert.equal(error.cause, undefined);
        return true;
      });
    });
  }

  for (const [at, code, command] of [
    ['onRcptTo', 421, ''],
    ['onRcptTo', 450, ' RCPT TO'],
    ['onRcptTo', 530, ' RCPT TO'],
    ['onData', 451, ' DATA'],
    ['onMailFrom', 451, ' MAIL FROM'],
    ['onMailFrom', 550, ' MAIL FROM'],
  ] as const) {
    it(`is to be tried again when the server says ${code}${command} (fault 30)`, async () => {
      const mailer = await mailerTo(refusing(at, code));
      await failsFor(mailer.send(mail), `NotSent (${code}${command})`);
      assert.deepEqual(received(), []);
    });
  }

  it('is to be tried again when nobody listens', async () => {
    await failsFor(createSmtpMailer({ host: '127.0.0.1', port: 1 }).send(mail), 'NotSent (ESOCKET)');
  });

  it('is to be tried again when the server falls silent (fault 30)', async () => {
    for (const silent of [
      { onConnect: () => {} },
      { onRcptTo: () => {} },
      { onData: (stream: NodeJS.ReadableStream) => void stream.resume() },
    ]) {
      server = await startMailServer({ ...silent, closeTimeout: 0 });
      const mailer = createSmtpMailer({ host: '127.0.0.1', port: server.port, patience: 100 });
      await assert.rejects(mailer.send(mail), /^NotSent \(ETIMEDOUT/);
      await server.stop();
    }
  });

  it('has the same Message-ID when it is sent again, after it was taken and the connection lost (fault 31)', async () => {
    const mailer = await mailerTo();
    server?.loseAnswers();
    await assert.rejects(mailer.send(mail), /^NotSent \((ECONNECTION|ESOCKET)( DATA)?\)/);
    server?.giveAnswers();
    await mailer.send(mail);
    const [first, second] = received().map(({ data }) => /^Message-ID: (.+)\r$/m.exec(data)?.[1]);
    assert.equal(received().length, 2);
    assert.ok(first !== undefined && first === second, `${first}, ${second}`);
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
    assert.equal(readSmtpUrl('smtp://mail.example?tls=required').tlsRequired, true);
    for (const odd of ['?tls=no', '?tls', '?secure=true', '?tls=required&x=1'])
      assert.throws(() => readSmtpUrl(`smtp://mail.example${odd}`), /takes one setting, \?tls=required/);
  });
});

/** A server that refuses with a code at one place, and names whom it refuses. */
function refusing(at: 'onMailFrom' | 'onRcptTo' | 'onData', responseCode: number): SMTPServerOptions {
  const refusal = Object.assign(new Error(`<${mail.to}> refused`), { responseCode });
  if (at !== 'onData')
    return { [at]: (_address: unknown, _session: unknown, callback: (error: Error) => void) => callback(refusal) };
  return {
    onData(stream, _session, callback) {
      stream.on('end', () => callback(refusal));
      stream.resume();
    },
  };
}

/** Rejects with a plain error of a name that says why, and says nothing of the mail. */
async function failsFor(sending: Promise<void>, name: string): Promise<void> {
  await assert.rejects(sending, (error: Error) => {
    assert.ok(!(error instanceof Undeliverable));
    assert.equal(error.name, name);
    assert.equal(error.cause, undefined);
    assert.doesNotMatch(`${error.message} ${error.stack}`, /registered|token/);
    return true;
  });
}

function decode(data: string): string {
  const body = data.split('\r\n\r\n').slice(1).join('\n\n');
  if (/^Content-Transfer-Encoding: base64/im.test(data)) return Buffer.from(body, 'base64').toString('utf8');
  return body.replace(/=\r\n/g, '').replace(/=3D/g, '=');
}
