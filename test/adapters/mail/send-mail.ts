/** Sends a mail to each, in a process of its own. Arguments: addresses of mail servers. */
import { createSmtpMailer, readSmtpUrl } from '../../../src/adapters/mail/smtp.ts';

const mail = { id: '1', from: 'desk@latchkey.example', to: 'registered@nhs.net', subject: 'Hello', text: 'Hello\n' };
for (const url of process.argv.slice(2)) await createSmtpMailer(readSmtpUrl(url)).send(mail);
