import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { jwtVerify } from 'jose';
import { createNotifyMailer, createNotifyTexter } from '../../../src/adapters/mail/notify.ts';
import { Undeliverable } from '../../../src/backend/ports.ts';

const service = '26785a09-ab16-4eb0-8407-a37497a57506';
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const key = `latchkey-${service}-${secret}`;
const [emailTemplate, textTemplate] = ['f33517ff-2a88-4f6e-b855-c550268ce08a', 'ceb50d92-100d-4b8b-b559-14fa3b091cda'];

const mail = {
  id: 'reset-1',
  from: 'mandatorytraining.lth@nhs.net',
  to: 'registered@nhs.net',
  subject: 'Reset your password',
  text: 'Copy this link.\n\nhttps://latchkey.example/reset?token=abc\n',
  html: '<p>Copy this link.</p>',
};
const message = { id: 'code-1', to: '+447700900982', text: 'Your code is 123456' };

interface Asked {
  readonly path: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server that stands in for Notify's API: POST /v2/notifications/email and /v2/notifications/sms. */
describe('GOV.UK Notify', () => {
  let server: Server;
  let url: string;
  let asked: Asked[];
  let answer: (response: ServerResponse) => void;

  before(async () => {
    server = createServer(async (request: IncomingMessage, response) => {
      const { url: path = '', method } = request;
      const { authorization = '', 'content-type': type = '' } = request.headers;
      assert.equal(method, 'POST');
      assert.match(type, /^application\/json/);
      asked.push({ path, authorization, body: JSON.parse(await text(request)) });
      answer(response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    answer = json(201, { id: '740e5834-3a29-46b4-9a6f-16142fde533a', reference: 'x', uri: 'x', template: {} });
  });
  after((done) => {
    server.close(done);
    server.closeAllConnections();
  });

  const mailer = (more: { replyToId?: string } = {}) => createNotifyMailer({ url, key, emailTemplate, ...more });
  const texter = () => createNotifyTexter({ url, key, textTemplate });

  it('is asked to send a mail, in the shape of its API', async () => {
    await mailer().send(mail);
    assert.deepEqual(
      asked.map(({ path, body }) => ({ path, body })),
      [
        {
          path: '/v2/notifications/email',
          body: {
            template_id: emailTemplate,
            email_address: mail.to,
            personalisation: { subject: mail.subject, body: mail.text },
            reference: mail.id,
          },
        },
      ],
    );
  });

  it('is asked to send a text message, in the shape of its API', async () => {
    await texter().sendText(message);
    const body = {
      template_id: textTemplate,
      phone_number: message.to,
      personalisation: { body: message.text },
      reference: message.id,
    };
    assert.deepEqual(
      asked.map(({ path, body: sent }) => ({ path, body: sent })),
      [{ path: '/v2/notifications/sms', body }],
    );
  });

  it('is told who asks by a token of the service, signed with its secret (HS256), of this moment', async () => {
    await mailer().send(mail);
    const [, token = ''] = /^Bearer (.+)$/.exec(asked[0]?.authorization ?? '') ?? [];
    const { payload, protectedHeader } = await jwtVerify(token, Buffer.from(secret), { algorithms: ['HS256'] });
    assert.deepEqual(protectedHeader, { alg: 'HS256', typ: 'JWT' });
    assert.equal(payload.iss, service);
    assert.ok(Math.abs((payload.iat ?? 0) - Date.now() / 1000) < 30);
  });

  it('is given a reply-to address by its id, where one is set, and an address with a slash at the end', async () => {
    const replyToId = '8e222534-7f05-4972-86e3-17c5d9f894e2';
    await createNotifyMailer({ url: `${url}/`, key, emailTemplate, replyToId }).send(mail);
    assert.equal(asked[0]?.body.email_reply_to_id, replyToId);
    assert.equal(asked[0]?.path, '/v2/notifications/email');
  });

  it('gets a subject of one line (87), and no mail to what is not one plain address (45, 88)', async () => {
    await mailer().send({ ...mail, subject: 'Hello\r\nBcc: b@evil.example' });
    assert.deepEqual(asked[0]?.body.personalisation, {
      subject: 'Hello Bcc: b@evil.example',
      body: mail.text,
    });
    for (const to of ['"a@evil x"@nhs.net', 'a@nhs.net,b@evil.example', ''])
      await assert.rejects(mailer().send({ ...mail, to }), Undeliverable);
    assert.equal(asked.length, 1);
  });

  const refusal = (status: number, error: string, said: string) =>
    json(status, { status_code: status, errors: [{ error, message: said }] });

  for (const [error, said] of [
    ['ValidationError', 'email_address Not a valid email address'],
    ['InvalidEmailError', 'Not a valid email address'],
  ] as const) {
    it(`says that a mail is undeliverable: ${error}`, async () => {
      answer = refusal(400, error, said);
      await assert.rejects(mailer().send(mail), Undeliverable);
    });
  }
  for (const [error, said] of [
    ['ValidationError', 'phone_number Not enough digits'],
    ['InvalidPhoneError', 'Not a UK mobile number'],
  ] as const) {
    it(`says that a text message is undeliverable: ${error}`, async () => {
      answer = refusal(400, error, said);
      await assert.rejects(texter().sendText(message), Undeliverable);
    });
  }

  const passing: readonly (readonly [string, (response: ServerResponse) => void, RegExp])[] = [
    ['a template that is missing', refusal(400, 'BadRequestError', 'Template not found'), /400/],
    ['a placeholder that is missing', refusal(400, 'BadRequestError', 'Missing personalisation: body'), /400/],
    [
      'a service on trial',
      refusal(400, 'BadRequestError', 'Can’t send to this recipient when service is in trial mode'),
      /400/,
    ],
    ['a key that it does not know', refusal(403, 'AuthError', 'Invalid token: API key not found'), /403/],
    [
      'a clock that is wrong',
      refusal(403, 'AuthError', 'Your system clock must be accurate to within 30 seconds'),
      /403/,
    ],
    ['too many requests', refusal(429, 'RateLimitError', 'Exceeded rate limit for key type LIVE'), /429/],
    ['too many in a day', refusal(429, 'TooManyRequestsError', 'Exceeded send limits (50) for today'), /429/],
    ['an error of its own', refusal(500, 'Exception', 'Internal server error'), /500/],
    [
      'the page of a gateway',
      (response) => {
        // Not in one: restify, where it is loaded, has writeHead of every response return nothing.
        response.writeHead(502, { 'content-type': 'text/html' });
        response.end('<h1>');
      },
      /502/,
    ],
    [
      'half an answer',
      (response) => {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end('{"err');
      },
      /400/,
    ],
    [
      'a redirect',
      (response) => {
        response.writeHead(307, { location: '/elsewhere' });
        response.end();
      },
      /307/,
    ],
    ['a connection that breaks', (response) => void response.destroy(), /ECONNRESET/],
  ];
  for (const [name, breach, reason] of passing) {
    it(`fails with ${name}, to be tried again, and says nothing of what was sent`, async () => {
      answer = breach;
      for (const sending of [() => mailer().send(mail), () => texter().sendText(message)]) {
        await assert.rejects(sending(), (error: Error) => {
          assert.ok(!(error instanceof Undeliverable));
          assert.match(error.name, /^NotSent \(Notify /);
          assert.match(error.name, reason);
          const all = JSON.stringify([
            error,
            Object.getOwnPropertyNames(error),
            error.message,
            error.stack,
            error.cause,
          ]);
          assert.doesNotMatch(all, /registered|token|900982|123456|Bearer|f33517ff/);
          return true;
        });
      }
      assert.equal(asked.length, 2);
    });
  }

  it('fails when it does not answer in time', async () => {
    answer = () => {};
    const hasty = createNotifyMailer({ url, key, emailTemplate, patience: 100 });
    await assert.rejects(hasty.send(mail), /^NotSent \(Notify ERR_CANCELED\)/);
  });

  it('fails when nobody listens', async () => {
    const nowhere = createNotifyMailer({ url: 'http://127.0.0.1:1', key, emailTemplate });
    await assert.rejects(nowhere.send(mail), /^NotSent \(Notify ECONNREFUSED\)/);
  });
});

function json(status: number, body: unknown): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}
