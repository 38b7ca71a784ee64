import { createTransport } from 'nodemailer';
import { type Mail, type Mailer, Undeliverable } from '../../backend/ports.ts';
import { isAddress } from '../../text/address.ts';
import { NotSent } from './not-sent.ts';
import { oneLine } from './one-line.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Left out: STARTTLS where the server offers it. */
  readonly secure?: boolean;
  /** STARTTLS, or nothing is sent. Always so where there is a password. */
  readonly tlsRequired?: boolean;
  readonly user?: string;
  readonly pass?: string;
  /** How long the server may keep silent, in milliseconds. Left out: 20 seconds. */
  readonly patience?: number;
}

/**
 * `smtp://user:pass@host:587`, or `smtps://…` for TLS from the first byte.
 *
 * With `smtp:` the mail is encrypted where the server offers it (STARTTLS); with a password, or with `?tls=required` at the
 * end, it is encrypted or not sent. The server's certificate is checked either way.
 *
 * @throws when it asks for a setting that there is not
 */
export function readSmtpUrl(address: string): SmtpSettings {
  const { protocol, hostname, port, username, password, searchParams } = new URL(address);
  for (const [name, value] of searchParams)
    if (name !== 'tls' || value !== 'required')
      throw new Error('SMTP_URL takes one setting, ?tls=required, and no other');
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(searchParams.has('tls') ? { tlsRequired: true } : {}),
    ...(username === '' ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
  };
}

/** Mail over SMTP. A password is sent over TLS only: a server that cannot do that is not logged in to. */
export function createSmtpMailer(settings: SmtpSettings): Mailer {
  const { host, port, secure = false, tlsRequired, user, pass, patience = 20_000 } = settings;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && (tlsRequired === true || user !== undefined),
    ...(user === undefined ? {} : { auth: { user, pass: pass ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const message = messageOf(mail);
      try {
        await transport.sendMail(message);
      } catch (error) {
        throw refusalOf(error as SmtpError);
      }
    },
  };
}

/** @throws Undeliverable when it is to what is not one plain address */
function messageOf({ id, from, to, replyTo, subject, text, html }: Mail) {
  if (!isAddress(to)) throw new Undeliverable('not the address of one mailbox');
  if (!isAddress(from) || (replyTo !== undefined && !isAddress(replyTo))) throw new NotSent('not an address of ours');
  return {
    // Said apart from the headers, so that nothing in them can add a recipient.
    envelope: { from, to: [to] },
    messageId: `<${id.replace(/[^\w-]/g, '+')}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    from: bare(from),
    to: bare(to),
    ...(replyTo === undefined ? {} : { replyTo: bare(replyTo) }),
    subject: oneLine(subject),
    text,
    ...(html === undefined ? {} : { html }),
    // So that nobody's absence notice answers it.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** As an object the address is one address, whatever is in it. */
function bare(address: string) {
  return { name: '', address };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Replies of 500 and over that are about us, and not about the mailbox: 530 to 538 ask for a login. */
const aboutUs: readonly (number | undefined)[] = [503, 530, 534, 535, 538];

/**
 * What the server's refusal means. Only one of the recipient or of the message, and for good, is the end; what is said to a
 * login or a sender is for the operator to put right, and the mail waits for that. The server's own words may hold the
 * address, and are left out.
 */
function refusalOf({ code, command, responseCode }: SmtpError): Error {
  const isForGood = (responseCode ?? 0) >= 500 && !aboutUs.includes(responseCode);
  if (isForGood && (command === 'RCPT TO' || command === 'DATA')) return new Undeliverable(`SMTP ${responseCode}`);
  return new NotSent([responseCode ?? code, command].filter((word) => word !== undefined && word !== 'CONN').join(' '));
}
