import { createSmtpMailer, readSmtpUrl } from './adapters/mail.ts';
import { createNotifyMailer, createNotifyTexter } from './adapters/notify.ts';
import { Outbox } from './adapters/outbox.ts';
import type { Clock, Mailer, Texter } from './backend/ports.ts';
import { type Config, isLoopback } from './config.ts';

/** How mails and text messages leave. */
export interface Delivery {
  readonly mailer: Mailer;
  /** Left out where nothing carries text messages: then none are offered. */
  readonly texter?: Texter;
  /** What was sent, where no mail server is set. */
  readonly outbox?: Outbox;
  /** Whether nothing that is sent can leave this machine. */
  readonly staysHere: boolean;
}

export function openDelivery({ smtpUrl, notify }: Config, clock: Clock): Delivery {
  const texts =
    notify?.textTemplate === undefined
      ? undefined
      : createNotifyTexter({ ...notify, textTemplate: notify.textTemplate });
  if (notify?.emailTemplate !== undefined) {
    const mailer = createNotifyMailer({ ...notify, emailTemplate: notify.emailTemplate });
    return { mailer, ...(texts && { texter: texts }), staysHere: isLoopback(new URL(notify.url).hostname) };
  }
  if (smtpUrl !== undefined) {
    const staysHere = texts === undefined && isLoopback(new URL(smtpUrl).hostname);
    return { mailer: createSmtpMailer(readSmtpUrl(smtpUrl)), ...(texts && { texter: texts }), staysHere };
  }
  const outbox = new Outbox(clock);
  return { mailer: outbox, texter: texts ?? outbox, outbox, staysHere: texts === undefined };
}
