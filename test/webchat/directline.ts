import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Server as Restify } from 'restify';
import { type WebSocket, WebSocketServer } from 'ws';

interface Said {
  readonly id: string;
  readonly type: 'message';
  readonly from: { readonly id: string; readonly role: 'bot' | 'user' };
  readonly text: string;
  readonly suggestedActions?: { readonly actions: readonly unknown[] };
  readonly channelData: Readonly<Record<string, unknown>>;
}
export interface Posted {
  readonly text: string;
  readonly value?: unknown;
  readonly channelData: { readonly clientActivityID: string };
}

/**
 * A server's end of Direct Line, played by a test: it says what it is told to, and fails when it is told to. It knows one
 * conversation, and hears a message once however often it is sent.
 */
export class PlayedDirectLine {
  /** Every message that was posted, repeats included. */
  readonly posted: Posted[] = [];
  /** Statuses with which the next posts are refused, first to last. `lost`: heard, and the answer lost on its way back. */
  readonly refusals: (number | 'lost')[] = [];
  /** What a refusal says to the person. */
  why = 'We could not take that.';
  /** While true, no connection can be made. */
  isDown = false;
  /** What chats were begun with. */
  readonly begunWith: unknown[] = [];
  #conversation = randomUUID();
  #log: Said[] = [];
  #sockets = new WebSocketServer({ noServer: true });
  #current: WebSocket | undefined;
  #welcome: () => void;

  constructor(welcome: (line: PlayedDirectLine) => void = () => undefined) {
    this.#welcome = () => welcome(this);
  }

  say(text: string, ...choices: readonly string[]): void {
    const at = `ask-${this.#log.length + 1}`;
    const actions = choices.map((title) => ({
      type: 'messageBack',
      title,
      text: title,
      value: { at, answer: title.toLowerCase().replaceAll(' ', '-') },
    }));
    this.#add({ from: { id: 'latchkey', role: 'bot' }, text, channelData: this.beside, suggestedActions: { actions } });
  }

  /** As if it had been said in another tab. */
  hear(text: string): void {
    this.#add({ from: { id: 'dl_1', role: 'user' }, text, channelData: { clientActivityID: randomUUID() } });
  }

  /** What goes with what is said from now on. */
  beside: Readonly<Record<string, unknown>> = {};

  type(): void {
    this.#current?.send(JSON.stringify({ activities: [{ type: 'typing', from: { id: 'latchkey', role: 'bot' } }] }));
  }

  /** Cuts the socket, as a dropped network does. */
  cut(): void {
    this.#current?.terminate();
  }

  /** Sends everything again, as a replay does. */
  replay(): void {
    this.#send(this.#log);
  }

  /** The next conversation is a new one. */
  forget(): void {
    this.#conversation = randomUUID();
    this.#log = [];
  }

  /** Ends the conversation: its token and its id are good for nothing. */
  end(): void {
    this.forget();
    this.cut();
  }

  /** Answers Direct Line's requests on a server that has none of its own for them. */
  attach(server: Restify): void {
    const answer = (request: IncomingMessage, response: ServerResponse, next: (go?: false) => void) => {
      if (/^\/(webchat|v3)\//.test(request.url ?? '')) void this.#answer(request, response).then(() => next(false));
      else next();
    };
    server.pre(answer as Parameters<Restify['pre']>[0]);
    (server.server as Server).on('upgrade', (request, socket, head) => {
      if (this.isDown) {
        socket.destroy();
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (opened) => {
        this.#current?.close(1000, 'collision');
        this.#current = opened;
        const after = Number(new URL(request.url ?? '', 'http://x').searchParams.get('after'));
        if (after < this.#log.length) this.#send(this.#log.slice(after));
      });
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const send = (status: number, answer: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    };
    if (this.isDown) return void request.socket.destroy();
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const stream = (after: number) => `ws://${request.headers.host}/stream?after=${after}`;
    if (url.pathname === '/webchat/token') return send(200, { token: this.#conversation, expires_in: 3600 });
    const started = { conversationId: this.#conversation, token: this.#conversation, expires_in: 3600 };
    if (url.pathname === '/webchat/begin') {
      this.begunWith.push(body);
      if (this.#log.length === 0) this.#welcome();
      const said = { activities: this.#log, watermark: String(this.#log.length) };
      return send(201, { ...started, streamUrl: stream(this.#log.length), ...said });
    }
    if (url.pathname === '/webchat/resume') return send(404, { detail: this.why });
    if (url.pathname === '/webchat/resume-code') return send(200, { words: this.why, until: new Date().toISOString() });
    if (request.headers.authorization !== `Bearer ${this.#conversation}`)
      return send(403, { error: { code: 'TokenExpired', message: 'Please start a new chat.' } });
    switch (`${request.method} ${url.pathname.replace(this.#conversation, ':id')}`) {
      case 'POST /v3/directline/conversations':
        if (this.#log.length === 0) this.#welcome();
        return send(201, { ...started, streamUrl: stream(0) });
      case 'GET /v3/directline/conversations/:id':
        return send(200, { ...started, streamUrl: stream(Number(url.searchParams.get('watermark')) || 0) });
      case 'GET /v3/directline/conversations/:id/activities':
        return send(200, { activities: this.#log, watermark: String(this.#log.length) });
      case 'POST /v3/directline/conversations/:id/activities': {
        const refusal = this.refusals.shift();
        if (typeof refusal === 'number') return send(refusal, { error: { code: 'Refused', message: this.why } });
        const id = this.#hear(body as Posted);
        if (refusal === 'lost') return void request.socket.destroy();
        return send(200, { id });
      }
      default:
        return send(404, { error: { code: 'NotFound', message: 'There is nothing here.' } });
    }
  }

  #hear(message: Posted): string {
    this.posted.push(message);
    const { clientActivityID } = message.channelData;
    const before = this.#log.find((said) => said.channelData.clientActivityID === clientActivityID);
    if (before !== undefined) return before.id;
    return this.#add({ from: { id: 'dl_1', role: 'user' }, text: message.text, channelData: { clientActivityID } });
  }

  #add(said: Omit<Said, 'id' | 'type'>): string {
    const id = `${this.#conversation}|${this.#log.length + 1}`;
    const activity: Said = { id, type: 'message', ...said };
    this.#log.push(activity);
    this.#send([activity]);
    return id;
  }

  #send(activities: readonly Said[]): void {
    this.#current?.send(JSON.stringify({ activities, watermark: String(this.#log.length) }));
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body === '' ? undefined : JSON.parse(body);
}
