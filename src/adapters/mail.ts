import { createTransport } from 'nodemailer';
import type { Clock, Mail, Mailer, SentMails } from '../backend/ports.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Left out: STARTTLS where the server offers it. */
  readonly secure?: boolean;
  readonly user?: string;
  readonly pass?: string;
}

/** `smtp://user:pass@host:587`, or `smtps://…` for TLS from the first byte. */
export function readSmtpUrl(address: string): SmtpSettings {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === '' ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
  };
}

/** A line break in a header would start another header. */
const oneLine = (text: string) => text.replace(/[\r\n\0]+/g, ' ').trim();

/** Mail over SMTP. A password is sent over TLS only: a server that cannot do that is not logged in to. */
export function createSmtpMailer({ host, port, secure = false, user, pass }: SmtpSettings): Mailer {
  const transport = createTransport({
    host,
    port,
    secure,
    ...(user === undefined ? {} : { auth: { user, pass: pass ?? '' }, requireTLS: !secure }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      // As an object the address is one address, whatever commas are in it.
      await transport.sendMail({
        from: { name: '', address: oneLine(mail.from) },
        to: { name: '', address: oneLine(mail.to) },
        ...(mail.replyTo === undefined ? {} : { replyTo: { name: '', address: oneLine(mail.replyTo) } }),
        subject: oneLine(mail.subject),
        text: mail.text,
      });
    },
  };
}

const mostMails = 200;

/** Takes mails where no mail server is set, and keeps the last 200 in memory, to be looked at. */
export class Outbox implements Mailer, SentMails {
  readonly #clock: Clock;
  #sent: readonly { readonly at: Date; readonly mail: Mail }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async send(mail: Mail): Promise<void> {
    this.#sent = [{ at: this.#clock.now(), mail }, ...this.#sent].slice(0, mostMails);
  }

  list(): readonly { readonly at: Date; readonly mail: Mail }[] {
    return this.#sent;
  }
}
