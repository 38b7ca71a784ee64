import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly data: string;
}

/** A real mail server on a free loopback port. */
export interface MailServer {
  readonly port: number;
  readonly received: readonly Received[];
  /** From now on mails are taken, and the connection breaks before that is said. */
  loseAnswers(): void;
  giveAnswers(): void;
  stop(): Promise<void>;
}

/** @param options of the server; without any it offers neither TLS nor a login */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let answers = true;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope: { mailFrom, rcptTo } }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          data: Buffer.concat(chunks).toString('utf8'),
        });
        if (answers) callback();
        else for (const socket of sockets) socket.destroy();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    loseAnswers() {
      answers = false;
    },
    giveAnswers() {
      answers = true;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
