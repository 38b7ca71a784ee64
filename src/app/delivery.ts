import { NotSent } from '../adapters/mail/not-sent.ts';
import { createNotifyMailer, createNotifyTexter } from '../adapters/mail/notify.ts';
import { Outbox } from '../adapters/mail/outbox.ts';
import { createSmtpMailer, readSmtpUrl } from '../adapters/mail/smtp.ts';
import type { Clock, Documents, Mailer, Texter } from '../backend/ports.ts';
import type { Config } from './config.ts';
import { isNobodys } from './settings.ts';

/** How mails and text messages leave. */
export interface Delivery {
  readonly mailer: Mailer;
  /** Left out where nothing carries text messages: then none are offered. */
  readonly texter?: Texter;
  /** What was sent, where no mail server is set. */
  readonly outbox?: Outbox;
}

export function openDelivery({ smtpUrl, notify }: Config, documents: Documents, clock: Clock): Delivery {
  const texts =
    notify?.textTemplate === undefined
      ? undefined
      : createNotifyTexter({ ...notify, textTemplate: notify.textTemplate });
  if (notify?.emailTemplate !== undefined) {
    const mailer = createNotifyMailer({ ...notify, emailTemplate: notify.emailTemplate });
    return { mailer: toSomebody(mailer), ...(texts && { texter: texts }) };
  }
  if (smtpUrl !== undefined) {
    return { mailer: toSomebody(createSmtpMailer(readSmtpUrl(smtpUrl))), ...(texts && { texter: texts }) };
  }
  const outbox = new Outbox(documents, clock);
  return { mailer: outbox, texter: texts ?? outbox, outbox };
}

/** Keeps back what is to or from nobody: a ticket that was kept while there was an outbox alone, for instance. */
function toSomebody(mailer: Mailer): Mailer {
  return {
    async send(mail) {
      if (isNobodys(mail.to)) throw new NotSent('to nobody');
      if (isNobodys(mail.from) || isNobodys(mail.replyTo ?? '')) throw new NotSent('from nobody');
      await mailer.send(mail);
    },
  };
}
