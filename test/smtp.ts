import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came, with soft line breaks and encoded characters of quoted-printable undone. */
  readonly data: string;
}

/**
 * How the server treats a mail: takes it; refuses it for now (421); refuses it for good (550); waits two seconds first; or
 * takes it, and cuts the line before it says so.
 */
export type Treatment = 'take' | 'not-now' | 'never' | 'slowly' | 'drop';

export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** How often a client has begun a mail. */
  readonly tries: number;
  treat(how: Treatment): void;
  close(): Promise<void>;
}

/** A real mail server on a free loopback port, that keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let treatment: Treatment = 'take';
  let tries = 0;
  const refuse = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom(_address, _session, callback) {
      tries += 1;
      if (treatment === 'not-now') callback(refuse(421, 'Try again later'));
      else if (treatment === 'slowly') setTimeout(callback, 2_000);
      else callback();
    },
    onRcptTo(_address, _session, callback) {
      callback(treatment === 'never' ? refuse(550, 'No such mailbox') : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          data: readable(Buffer.concat(chunks).toString('utf8')),
        });
        if (treatment === 'drop') callback(refuse(451, 'Line lost'));
        else callback();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    get tries() {
      return tries;
    },
    treat(how) {
      treatment = how;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readable(data: string): string {
  return data
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
}
