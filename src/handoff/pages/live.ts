import type { Request, Response } from 'restify';
import { HttpProblem, route } from '../../http/http.ts';
import { cookieOf } from '../../pages/visit.ts';
import { type Agent, answers } from '../agents.ts';
import { isBy } from '../moves.ts';
import { type Standing, ticketChanged } from '../ports.ts';
import type { Sessions } from '../sessions.ts';
import { type DeskSite, deskCookie, liveAgent, root } from './desk-site.ts';

/** Changes that come close together are told together, in milliseconds. */
const gather = 200;
/** How often a stream shows that it is there, and whether its agent is still signed in, in milliseconds. */
const heartbeat = 20_000;
/** How often a page that is open is asked whether it is there, in milliseconds: see LiveDesk.beat. */
const askEvery = 8000;
/** Answers that come close together are written down together, in milliseconds. */
const gatherHere = 500;
/** Streams that one agent can have: beyond that the oldest ends. A computer that sleeps leaves its own behind. */
const mostStreams = 8;
/** So many tickets that changed are remembered. */
const mostKnown = 2000;
/** What a browser that reads nothing may leave lying here, in bytes. */
const mostUnread = 64 * 1024;

/**
 * What changes at the desk, as server-sent events: `changed`, with how many wait and are late, and the tickets that changed, where the agent
 * may know of them; `chats`, with how many wait, and those that are offered to the agent; on the page of a chat `said` and `typing`;
 * `signed-out` when they are; and `here`, which a page that is open answers: a connection is there for minutes after a lid was shut. Works with any number of processes: each hears of what the others do.
 *
 * @returns what ends all streams
 */
export function mountLive(at: DeskSite): () => void {
  const { site, desk, sessions, live, pubSub, clock } = at;
  const streams = new Set<Stream>();

  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const stop = pubSub.subscribe(ticketChanged, (reference) => {
    if (streams.size === 0) return;
    if (reference !== undefined) changed.add(reference);
    timer ??= setTimeout(() => {
      const references = changed;
      [changed, timer] = [new Set(), undefined];
      for (const stream of streams) void tell(stream, references);
    }, gather);
  });

  route(site.server, 'get', `${root}/live`, async (request, response) => {
    const { token, agent } = await signedIn(request, false);
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // Some proxies keep back what is small.
      'x-accel-buffering': 'no',
    });
    if (request.method === 'HEAD') return void response.end();
    const stream = new Stream(agent, response, () => streams.delete(stream));
    stream.beat(setInterval(() => void watch(stream, token, sessions), heartbeat));
    const theirs = [...streams].filter((one) => one.agent.id === agent.id);
    for (const oldest of theirs.slice(0, Math.max(0, theirs.length + 1 - mostStreams))) oldest.end();
    streams.add(stream);
    stream.write('retry: 2000\n\n');
    await Promise.all([tell(stream, new Set()), tellChats(stream)]);
    const chat = new URLSearchParams(request.getQuery()).get('chat');
    if (chat !== null && (await live.transcript(liveAgent(agent), chat, Number.MAX_SAFE_INTEGER)) !== undefined) {
      stream.until(await live.followChat(chat, () => stream.send('said', {})));
      stream.until(await live.followTyping(chat, () => stream.send('typing', {})));
    }
    stream.send('here', {});
  });

  /** Agents who have shown that they are there, and are not written down yet. */
  const here = new Map<string, Agent>();
  let hereTimer: NodeJS.Timeout | undefined;
  route(site.server, 'post', `${root}/live/here`, async (request, response) => {
    // No page of another site can send this.
    if (request.headers['x-latchkey-desk'] !== 'here') throw new HttpProblem(403, 'not-the-desk', 'Not from the desk.');
    const isAtWork = new URLSearchParams(request.getQuery()).get('at-work') === 'yes';
    const { agent } = await signedIn(request, isAtWork);
    here.set(agent.id, agent);
    hereTimer ??= setTimeout(() => {
      hereTimer = undefined;
      const agents = [...here.values()].map(liveAgent);
      here.clear();
      // If the store is away, the next answer tells.
      void live.stay(agents).catch(() => undefined);
    }, gatherHere);
    response.writeHead(204, { 'cache-control': 'no-store' });
    response.end();
  });

  async function signedIn(request: Request, isAtWork: boolean) {
    const token = cookieOf(request, deskCookie);
    const agent = token === undefined ? undefined : await sessions.agentOf(token, isAtWork);
    if (token === undefined || agent === undefined) throw new HttpProblem(401, 'signed-out', 'Sign in to the desk.');
    return { token, agent };
  }

  const stopChats = live.followList(() => {
    chatsTimer ??= setTimeout(() => {
      chatsTimer = undefined;
      for (const stream of streams) void tellChats(stream);
    }, gather);
  });
  let chatsTimer: NodeJS.Timeout | undefined;
  const asks = setInterval(() => {
    for (const stream of streams) stream.send('here', {});
  }, askEvery).unref();

  async function tellChats(stream: Stream): Promise<void> {
    const { waiting } = await live.list(liveAgent(stream.agent)).catch(() => ({ waiting: [] }));
    const offered = waiting.filter((chat) => chat.offered?.to === stream.agent.id).map(({ id }) => id);
    stream.send('chats', { waiting: waiting.length, offered });
  }

  /** What a ticket was when it was last heard of: one that is closed is told to those who could see it. */
  const last = new Map<string, Standing>();

  async function tell(stream: Stream, references: ReadonlySet<string>): Promise<void> {
    try {
      const queue = await desk.queue(stream.agent);
      const tickets: string[] = [];
      for (const reference of references) {
        const standing = (await desk.openTicket(reference)) ?? last.get(reference);
        if (standing === undefined) continue;
        if (last.size > mostKnown) last.clear();
        last.set(reference, standing);
        // Of what another team does, they hear nothing.
        if (answers(stream.agent, standing) || isBy(standing.progress.taken, stream.agent)) tickets.push(reference);
      }
      if (tickets.length === 0 && references.size > 0) return;
      const today = clock.now().toISOString().slice(0, 10);
      const firstInTime = queue.waiting.findIndex(({ ticket }) => ticket.answeredBy >= today);
      const data = {
        waiting: queue.waiting.length,
        // The soonest stands first.
        late: firstInTime === -1 ? queue.waiting.length : firstInTime,
        yours: queue.theirs.length,
        tickets,
      };
      stream.send('changed', data);
    } catch {
      // The store is away: the next change tells.
    }
  }

  return () => {
    stop();
    stopChats();
    clearInterval(asks);
    clearTimeout(hereTimer);
    clearTimeout(timer);
    clearTimeout(chatsTimer);
    for (const stream of [...streams]) stream.end();
  };
}

async function watch(stream: Stream, token: string, sessions: Sessions): Promise<void> {
  const agent = await sessions.agentOf(token, false).catch(() => stream.agent);
  if (agent !== undefined) return stream.write(': here\n\n');
  stream.send('signed-out', {});
  stream.end();
}

class Stream {
  readonly agent: Agent;
  readonly #response: Response;
  readonly #gone: () => void;
  readonly #stops: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(agent: Agent, response: Response, gone: () => void) {
    this.agent = agent;
    this.#response = response;
    this.#gone = gone;
    response.on('close', () => this.#stop());
  }

  beat(timer: NodeJS.Timeout): void {
    this.#timer = timer.unref();
  }

  /** @param stop what ends with the stream */
  until(stop: (() => void) | undefined): void {
    if (stop === undefined) return;
    if (this.#response.destroyed || this.#response.writableEnded) stop();
    else this.#stops.push(stop);
  }

  send(event: string, data: object): void {
    this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  write(text: string): void {
    if (this.#response.writableLength > mostUnread) this.end();
    else this.#response.write(text);
  }

  end(): void {
    this.#stop();
    this.#response.end();
  }

  #stop(): void {
    clearInterval(this.#timer);
    for (const stop of this.#stops.splice(0)) stop();
    this.#gone();
  }
}
