import { type Delivery, type Message, Outbox } from './outbox.ts';
import { isShared, loadSession, type Session, saveSession } from './session.ts';
import { type Activity, type Answer, begun, call, readBatch, text } from './wire.ts';

/**
 * Where the connection stands. `elsewhere`: another tab took the chat over. `ended`: the server no longer knows it, and
 * only a new chat helps. `waiting`: it was lost, or never came about, and will be tried again by itself.
 */
export type State = 'connecting' | 'online' | 'waiting' | 'elsewhere' | 'ended';

export interface Listener {
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
const pollEvery = 2_000;
const typingEvery = 4_000;

/** A chat over Direct Line 3.0: one conversation, one socket, and everything that can happen to them. */
export class Connection {
  readonly #listener: Listener;
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
  readonly #outbox: Outbox;
  #identity: string | undefined;
  /** An agent answers. */
  isToAgent = false;
  #typedAt = 0;
  /** Sockets that never opened, one after the other: with two, something on the way lets none through. */
  #unopened = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#outbox = new Outbox({
      post: async (message) => this.#post(message),
      delivered: (message, delivery) => listener.delivered(message, delivery),
      isOver: () => this.#state === 'ended',
      taken: (isHeard) => {
        // The server is there again: its answer need not wait for the next attempt to connect.
        if (this.#state === 'waiting') void this.connect();
        setTimeout(() => !isHeard() && this.#drop(), echoWithin);
      },
      refused: (answer) => isGone(answer) && this.#state === 'online' && void this.connect(),
    });
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

  get isOnline(): boolean {
    return this.#state === 'online';
  }

  /** Leaves a chat, and begins another. */
  startAnew(): void {
    this.leave();
    void this.connect();
  }

  /** Goes on with a chat that was begun elsewhere. */
  goOn(session: Session): void {
    this.leave();
    this.#keep(session);
    this.#lacksHistory = true;
    void this.connect();
  }

  /** Asks the server for something about this chat. */
  async ask(path: string, body?: unknown): Promise<Answer> {
    const token = this.#session?.token;
    return token === undefined ? { ok: false, status: 0, message: undefined } : call('POST', path, token, body);
  }

  /** Leaves a chat: nothing of it is kept here. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#attempt += 1;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
    this.#outbox.clear();
    this.#seen.clear();
    this.#identity = undefined;
    this.#forget();
  }

  /**
   * Says who the person is.
   * @param token made by the server of the page that frames the chat: ours takes its word, and nobody else's
   */
  async identify(token: string): Promise<void> {
    this.#identity = token;
    const session = this.#session;
    if (session === undefined) return;
    const answer = await call('POST', '/webchat/identify', session.token, { token });
    const known = answer.ok ? text(answer.body.token) : undefined;
    if (known !== undefined && this.#session?.conversation === session.conversation)
      this.#keep({ ...this.#session, token: known });
    // The chat is another person's: this one begins their own.
    if (!answer.ok && answer.status === 409) this.startAnew();
  }

  /** The person types: an agent is shown it, and nobody else. */
  typed(): void {
    const session = this.#session;
    if (!this.isToAgent || session === undefined || Date.now() - this.#typedAt < typingEvery) return;
    this.#typedAt = Date.now();
    void call('POST', `${conversations}/${encodeURIComponent(session.conversation)}/activities`, session.token, {
      type: 'typing',
    });
  }

  send(message: Message): void {
    if (this.#state === 'elsewhere') void this.connect();
    this.#outbox.add(message);
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

  /** The answer has all that a chat begins with: its token, the address of its stream, and what the bot said first. */
  async #begin(): Promise<URL | 'later'> {
    const attempt = this.#attempt;
    const answer = await (begun() ?? call('POST', '/webchat/begin', undefined, { shared: isShared() }));
    delete window.latchkeyBegun;
    const conversation = answer.ok ? text(answer.body.conversationId) : undefined;
    const token = answer.ok ? text(answer.body.token) : undefined;
    this.#why = answer.ok ? undefined : answer.message;
    if (!answer.ok || conversation === undefined || token === undefined || attempt !== this.#attempt) return 'later';
    this.#keep({ token, conversation });
    const stream = this.#streamOf(answer);
    this.#take(answer.body, false);
    if (this.#identity !== undefined) await this.identify(this.#identity);
    return stream;
  }

  #streamOf(answer: Answer): URL | 'later' {
    if (!answer.ok || this.#session === undefined) return 'later';
    const token = text(answer.body.token);
    if (token !== undefined) this.#keep({ ...this.#session, token });
    const url = text(answer.body.streamUrl);
    return url === undefined ? 'later' : new URL(url);
  }

  #listen(url: URL): void {
    if (this.#unopened >= 2) {
      this.#become('online');
      this.#pollLater(this.#attempt);
      return;
    }
    const socket = new WebSocket(url);
    let openedAt: number | undefined;
    this.#socket?.close();
    this.#socket = socket;
    const tooLong = setTimeout(() => socket.close(), openWithin);
    socket.addEventListener('open', () => {
      clearTimeout(tooLong);
      openedAt = Date.now();
      this.#unopened = 0;
      if (socket === this.#socket) this.#become('online');
    });
    socket.addEventListener('message', ({ data }) => {
      if (socket === this.#socket && typeof data === 'string' && data !== '') this.#take(parse(data), false);
    });
    socket.addEventListener('close', ({ reason }) => {
      clearTimeout(tooLong);
      if (socket !== this.#socket) return;
      this.#socket = undefined;
      if (openedAt === undefined) this.#unopened += 1;
      if (openedAt !== undefined && Date.now() - openedAt > 10_000) this.#losses = 0;
      if (/collision/i.test(reason)) this.#become('elsewhere');
      else this.#connectLater();
    });
  }

  /** Without a socket the chat is asked for: not more often than once a second. */
  #pollLater(attempt: number): void {
    this.#timer = setTimeout(() => void this.#poll(attempt), pollEvery);
  }

  async #poll(attempt: number): Promise<void> {
    const session = this.#session;
    if (session === undefined || attempt !== this.#attempt) return;
    const after = this.#watermark === '' ? '' : `?watermark=${encodeURIComponent(this.#watermark)}`;
    const path = `${conversations}/${encodeURIComponent(session.conversation)}/activities${after}`;
    const answer = await call('GET', path, session.token);
    if (attempt !== this.#attempt) return;
    if (isGone(answer)) this.#become('ended');
    else if (!answer.ok) this.#connectLater();
    else {
      this.#losses = 0;
      this.#take(answer.body, false);
      this.#pollLater(attempt);
    }
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
      const isOurs = activity.kind === 'person' && activity.clientId !== undefined;
      if (isOurs && this.#outbox.heard(activity.clientId ?? '', activity.text)) continue;
      this.#listener.heard(activity, isHistory);
    }
  }

  #post(message: Message): Promise<Answer> | undefined {
    const session = this.#session;
    if (session === undefined) return undefined;
    return call('POST', `${conversations}/${encodeURIComponent(session.conversation)}/activities`, session.token, {
      type: 'message',
      text: message.text,
      ...(message.value === undefined ? {} : { value: message.value }),
      locale: 'en-GB',
      from: { id: 'person' },
      channelData: { clientActivityID: message.clientId },
    });
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
    if (state === 'online') this.#outbox.wake();
  }
}

/** The token or the conversation is no longer good. */
function isGone(answer: Answer): boolean {
  return !answer.ok && [401, 403, 404].includes(answer.status);
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
