/** Sends one mail, in a process of its own. Argument: the mail server's address. */
import { createSmtpMailer, readSmtpUrl } from '../../../src/adapters/mail/smtp.ts';

const mail = { id: '1', from: 'desk@latchkey.example', to: 'registered@nhs.net', subject: 'Hello', text: 'Hello\n' };
await createSmtpMailer(readSmtpUrl(process.argv[2] ?? '')).send(mail);
