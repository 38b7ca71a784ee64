import { loadSession, type Session, saveSession } from './session.ts';
import { type Activity, call, readBatch, text } from './wire.ts';

/**
 * Where the connection stands. `elsewhere`: another tab took the chat over. `ended`: the server no longer knows it, and
 * only a new chat helps. `waiting`: it was lost, or never came about, and will be tried again by itself.
 */
export type State = 'connecting' | 'online' | 'waiting' | 'elsewhere' | 'ended';

export interface Message {
  /** Names the message to the server, which hears it once however often it is sent. */
  readonly clientId: string;
  readonly text: string;
  readonly value?: unknown;
}
export type Delivery =
  | { readonly as: 'sending' }
  /** `kept`: what the server has of it, which is without the secrets that were typed. */
  | { readonly as: 'sent'; readonly kept?: string }
  | { readonly as: 'failed'; readonly why: string | undefined };

export interface TopicClassifier {
  /** Each activity once, in order. `isHistory`: it was said before this page was loaded. */
  heard(activity: Activity, isHistory: boolean): void;
  delivered(message: Message, delivery: Delivery): void;
  /** `why`: the server's own sentence for a person, where it had one. */
  changed(state: State, why?: string): void;
}

const conversations = '/v3/directline/conversations';
const keepAliveEvery = 25_000;
const refreshEvery = 15 * 60_000;
const openWithin = 10_000;
/** How long a message may go without coming back on the stream before the stream is taken for dead. */
const echoWithin = 12_000;
const resendAfter = 1_500;

/** A chat over Direct Line 3.0: one conversation, one socket, and everything that can happen to them. */
export class Connection {
  readonly #listener: TopicClassifier;
  #session: Session | undefined = loadSession();
  /** Whether what was said before this page was loaded is still to be fetched. */
  #lacksHistory = this.#session !== undefined;
  #watermark = '';
  #socket: WebSocket | undefined;
  #state: State = 'connecting';
  /** Grows with every attempt to connect: an older attempt that comes late is void. */
  #attempt = 0;
  #losses = 0;
  /** What the server said when it began no chat. */
  #why: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #seen = new Set<string>();
  readonly #unheard = new Map<string, Message>();
  #outgoing: Promise<void> = Promise.resolve();

  constructor(listener: TopicClassifier) {
    this.#listener = listener;
    setInterval(() => this.#socket?.readyState === WebSocket.OPEN && this.#socket.send(''), keepAliveEvery);
    setInterval(() => this.#refresh(), refreshEvery);
    const hurry = () => this.#state === 'waiting' && void this.connect();
    window.addEventListener('online', hurry);
    window.addEventListener('pageshow', hurry);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hurry());
    window.addEventListener('offline', () => this.#drop());
  }

  /** Connects, or connects again: also what takes the chat back from another tab. */
  async connect(): Promise<void> {
    clearTimeout(this.#timer);
    this.#attempt += 1;
    const attempt = this.#attempt;
    if (this.#state !== 'waiting') this.#become('connecting');
    const found = await this.#findStream();
    if (attempt !== this.#attempt) return;
    if (found === 'ended') this.#become('ended');
    else if (found === 'later') this.#connectLater();
    else this.#listen(found);
  }

  /** Leaves a chat that has ended, and begins another. */
  startAnew(): void {
    this.#forget();
    void this.connect();
  }

  send(message: Message): void {
    this.#unheard.set(message.clientId, message);
    this.#listener.delivered(message, { as: 'sending' });
    if (this.#state === 'elsewhere') void this.connect();
    // One after the other, so that they arrive in the order in which they were typed.
    this.#outgoing = this.#outgoing.then(() => this.#post(message, true));
  }

  /** @returns the address of a stream, or why there is none */
  async #findStream(): Promise<URL | 'later' | 'ended'> {
    if (this.#session === undefined) return this.#begin();
    const path = `${conversations}/${encodeURIComponent(this.#session.conversation)}`;
    if (this.#lacksHistory) {
      const history = await call('GET', `${path}/activities`, this.#session.token);
      if (isGone(history)) {
        this.#forget();
        return this.#begin();
      }
      if (!history.ok) return 'later';
      this.#lacksHistory = false;
      this.#take(history.body, true);
    }
    const after = this.#watermark === '' ? '-' : this.#watermark;
    const answer = await call('GET', `${path}?watermark=${encodeURIComponent(after)}`, this.#session.token);
    if (isGone(answer)) return 'ended';
    return this.#streamOf(answer);
  }

  async #begin(): Promise<URL | 'later'> {
    const attempt = this.#attempt;
    const minted = await call('POST', '/webchat/token');
    const token = minted.ok ? text(minted.body.token) : undefined;
    if (token === undefined) return 'later';
    const answer = await call('POST', conversations, token, { locale: 'en-GB' });
    const conversation = answer.ok ? text(answer.body.conversationId) : undefined;
    this.#why = answer.ok ? undefined : answer.message;
    if (conversation === undefined || attempt !== this.#attempt) return 'later';
    this.#keep({ token, conversation });
    return this.#streamOf(answer);
  }

  #streamOf(answer: Awaited<ReturnType<typeof call>>): URL | 'later' {
    if (!answer.ok || this.#session === undefined) return 'later';
    const token = text(answer.body.token);
    if (token !== undefined) this.#keep({ ...this.#session, token });
    const url = text(answer.body.streamUrl);
    return url === undefined ? 'later' : new URL(url);
  }

  #listen(url: URL): void {
    const socket = new WebSocket(url);
    let openedAt: number | undefined;
    this.#socket?.close();
    this.#socket = socket;
    const tooLong = setTimeout(() => socket.close(), openWithin);
    socket.addEventListener('open', () => {
      clearTimeout(tooLong);
      openedAt = Date.now();
      if (socket === this.#socket) this.#become('online');
    });
    socket.addEventListener('message', ({ data }) => {
      if (socket === this.#socket && typeof data === 'string' && data !== '') this.#take(parse(data), false);
    });
    socket.addEventListener('close', ({ reason }) => {
      clearTimeout(tooLong);
      if (socket !== this.#socket) return;
      this.#socket = undefined;
      if (openedAt !== undefined && Date.now() - openedAt > 10_000) this.#losses = 0;
      if (/collision/i.test(reason)) this.#become('elsewhere');
      else this.#connectLater();
    });
  }

  /** Leaves a socket that is open in name only. */
  #drop(): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    this.#socket = undefined;
    socket.close();
    this.#connectLater();
  }

  #connectLater(): void {
    this.#become('waiting');
    const seconds = Math.min(30, 2 ** this.#losses) * (0.75 + Math.random() / 2);
    this.#losses += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.connect(), seconds * 1000);
  }

  #take(data: unknown, isHistory: boolean): void {
    const batch = readBatch(data);
    if (batch.watermark !== undefined) this.#watermark = batch.watermark;
    for (const activity of batch.activities) {
      if (activity.kind !== 'typing') {
        if (this.#seen.has(activity.id)) continue;
        this.#seen.add(activity.id);
      }
      if (activity.kind === 'person' && activity.clientId !== undefined) {
        const message = this.#unheard.get(activity.clientId);
        this.#unheard.delete(activity.clientId);
        if (message !== undefined) {
          this.#listener.delivered(message, { as: 'sent', kept: activity.text });
          continue;
        }
      }
      this.#listener.heard(activity, isHistory);
    }
  }

  async #post(message: Message, mayRepeat: boolean): Promise<void> {
    const session = this.#session;
    // Before there is a conversation, and while one is being looked for, messages wait.
    if (session === undefined || this.#state === 'connecting') {
      if (this.#state === 'ended' || this.#losses > 1) return this.#fail(message, undefined);
      await pause(300);
      return this.#unheard.has(message.clientId) ? this.#post(message, mayRepeat) : undefined;
    }
    const path = `${conversations}/${encodeURIComponent(session.conversation)}/activities`;
    const answer = await call('POST', path, session.token, {
      type: 'message',
      text: message.text,
      ...(message.value === undefined ? {} : { value: message.value }),
      locale: 'en-GB',
      from: { id: 'person' },
      channelData: { clientActivityID: message.clientId },
    });
    if (!this.#unheard.has(message.clientId)) return;
    if (answer.ok) {
      this.#listener.delivered(message, { as: 'sent' });
      // The server is there again: its answer need not wait for the next attempt to connect.
      if (this.#state === 'waiting') void this.connect();
      setTimeout(() => this.#unheard.has(message.clientId) && this.#drop(), echoWithin);
      return;
    }
    if (mayRepeat && [0, 429, 502, 503].includes(answer.status)) {
      await pause(resendAfter);
      if (this.#unheard.has(message.clientId)) await this.#post(message, false);
      return;
    }
    this.#fail(message, answer.status === 0 ? undefined : answer.message);
    if (isGone(answer) && this.#state === 'online') void this.connect();
  }

  #fail(message: Message, why: string | undefined): void {
    this.#listener.delivered(message, { as: 'failed', why });
  }

  async #refresh(): Promise<void> {
    const session = this.#session;
    if (session === undefined || this.#state === 'ended') return;
    const answer = await call('POST', '/v3/directline/tokens/refresh', session.token);
    const token = answer.ok ? text(answer.body.token) : undefined;
    if (token !== undefined && this.#session === session) this.#keep({ ...session, token });
  }

  #keep(session: Session): void {
    this.#session = session;
    saveSession(session);
  }

  #forget(): void {
    saveSession(undefined);
    this.#session = undefined;
    this.#lacksHistory = false;
    this.#watermark = '';
    this.#losses = 0;
  }

  #become(state: State): void {
    this.#state = state;
    this.#listener.changed(state, this.#why);
  }
}

/** The token or the conversation is no longer good. */
function isGone(answer: Awaited<ReturnType<typeof call>>): boolean {
  return !answer.ok && [401, 403, 404].includes(answer.status);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
