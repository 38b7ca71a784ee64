import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ActivityLog, Clock, Log, PubSub } from '../conversation/ports.ts';
import { HttpProblem } from '../http/http.ts';
import { forbidden } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Origins } from './origins.ts';
import { type Stream, stream } from './stream.ts';
import type { Ticket, Tokens } from './tokens.ts';

/** The sockets that are open in this process, one a conversation. */
export interface Sockets {
  /** Shows the bot typing, if the conversation has a socket here. */
  typing(conversation: string): void;
  /** Ends every socket, and takes no more. Clients come back to another process and replay. */
  close(): Promise<void>;
}

/** What a client may send in one frame, in bytes: keep-alives are empty. */
const largestFrame = 1024;
const streamPath = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

export function acceptSockets(
  server: Server,
  parts: {
    readonly tokens: Tokens;
    readonly origins: Origins;
    readonly log: ActivityLog;
    readonly clock: Clock;
    readonly operations: Log;
    readonly limits: Limits;
    /** Where agents answer. */
    readonly pubSub?: PubSub | undefined;
  },
): Sockets {
  // Compression off: a small frame that unpacks to a large one is then an error of protocol, not a memory bill.
  const upgrader = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });
  const open = new Map<string, { readonly stream: Stream; readonly socket: WebSocket }>();

  const admit = async (request: IncomingMessage, address: URL): Promise<Ticket> => {
    const [, conversation] = streamPath.exec(address.pathname) ?? [];
    // Before the ticket: what another page tries does not use it up.
    if (!parts.origins.admits(request)) throw forbidden();
    const ticket = await parts.tokens.punch(address.searchParams.get('t') ?? '');
    if (ticket.conversation !== conversation || !parts.origins.admitsTo(request, ticket.origins)) throw forbidden();
    return ticket;
  };

  const enter = (socket: WebSocket, { conversation, watermark }: Ticket): void => {
    open.get(conversation)?.stream.end(1000, 'collision');
    const entry = { stream: stream(socket, { conversation, watermark }, parts), socket };
    open.set(conversation, entry);
    socket.on('close', () => {
      if (open.get(conversation) === entry) open.delete(conversation);
    });
  };

  const onUpgrade = async (request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> => {
    const address = URL.canParse(request.url ?? '', 'http://any')
      ? new URL(request.url ?? '', 'http://any')
      : undefined;
    if (address === undefined || !streamPath.test(address.pathname)) {
      // Another room may be listening for it, on restify as we do: what nobody answers would hang for ever.
      if (server.listenerCount('upgrade') === 1) refuse(connection, 404);
      return;
    }
    const ignore = () => connection.destroy();
    connection.on('error', ignore);
    try {
      const ticket = await admit(request, address);
      connection.off('error', ignore);
      upgrader.handleUpgrade(request, connection, head, (socket) => enter(socket, ticket));
    } catch (error) {
      const status = error instanceof HttpProblem ? error.status : 500;
      // Never the address: its query opens the stream.
      parts.operations.warn('webchat-stream-refused', { status });
      refuse(connection, status);
    }
  };

  server.on('upgrade', onUpgrade);

  return {
    typing: (conversation) => open.get(conversation)?.stream.typing(),
    close: async () => {
      server.off('upgrade', onUpgrade);
      await Promise.all([...open.values()].map(goAway));
    },
  };
}

function goAway({ stream, socket }: { readonly stream: Stream; readonly socket: WebSocket }): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.CLOSED) return resolve();
    const impatient = setTimeout(() => socket.terminate(), 1000);
    socket.once('close', () => {
      clearTimeout(impatient);
      resolve();
    });
    stream.end(1001, 'going away');
  });
}

const reasons: Readonly<Record<number, string>> = { 403: 'Forbidden', 404: 'Not Found', 500: 'Internal Server Error' };

function refuse(connection: Duplex, status: number): void {
  connection.on('error', () => connection.destroy());
  connection.end(
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    () => connection.destroy(),
  );
}
