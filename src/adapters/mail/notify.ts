import type { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import { type Mailer, type Texter, Undeliverable } from '../../backend/ports.ts';
import { isAddress } from '../../text/address.ts';
import { NotSent } from './not-sent.ts';
import type { NotifySettings } from './notify-client.ts';
import { oneLine } from './one-line.ts';

/**
 * Mail through GOV.UK Notify. The template is made there, once, of two placeholders: `((subject))` and `((body))`. Sender and
 * reply-to are settings of the Notify service, and Notify makes the HTML of a mail itself: those of a mail are not used.
 *
 * @param settings `replyToId` is the id that Notify has for a reply-to address; left out, the service's own is used
 */
export function createNotifyMailer(
  settings: NotifySettings & { readonly emailTemplate: string; readonly replyToId?: string },
): Mailer {
  const { emailTemplate, replyToId } = settings;
  const client = clientOf(settings);
  return {
    async send({ id, to, subject, text }) {
      if (!isAddress(to)) throw new Undeliverable('not the address of one mailbox');
      await sent(
        (await client()).sendEmail(emailTemplate, to, {
          personalisation: { subject: oneLine(subject), body: text },
          reference: id,
          ...(replyToId === undefined ? {} : { emailReplyToId: replyToId }),
        }),
      );
    },
  };
}

/** Text messages through GOV.UK Notify. The template is made there, once, of one placeholder: `((body))`. */
export function createNotifyTexter(settings: NotifySettings & { readonly textTemplate: string }): Texter {
  const { textTemplate } = settings;
  const client = clientOf(settings);
  return {
    async sendText({ id, to, text }) {
      await sent((await client()).sendSms(textTemplate, to, { personalisation: { body: text }, reference: id }));
    },
  };
}

/** Loaded with the first message: few have Notify, and its client brings much with it. */
function clientOf(settings: NotifySettings): () => Promise<NotifyClient> {
  let opening: Promise<NotifyClient> | undefined;
  return () => {
    opening ??= import('./notify-client.ts').then(({ openClient }) => openClient(settings));
    return opening;
  };
}

const refusal = z.object({
  response: z.object({
    status: z.int(),
    data: z
      .object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) })
      .optional()
      .catch(undefined),
  }),
});

/** Of the message that went out nothing may be in the error: what the client throws holds all of it, and the token. */
async function sent(sending: Promise<unknown>): Promise<void> {
  try {
    await sending;
  } catch (error) {
    const { data: refused } = refusal.safeParse(error);
    if (refused === undefined) throw new NotSent(`Notify ${(error as NodeJS.ErrnoException)?.code ?? 'unreachable'}`);
    const { status, data } = refused.response;
    if (status === 400 && data?.errors.some(isAboutRecipient)) throw new Undeliverable('Notify 400');
    throw new NotSent(`Notify ${status}`);
  }
}

/**
 * Whether an error of Notify's says that there is no such mailbox or phone. That a service on trial, or a key for the team,
 * may not write to somebody is for the operator to put right.
 */
function isAboutRecipient({ error, message }: { readonly error: string; readonly message: string }): boolean {
  if (error === 'InvalidEmailError' || error === 'InvalidPhoneError') return true;
  return error === 'ValidationError' && /^(email_address|phone_number) /.test(message);
}
