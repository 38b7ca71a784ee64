import type { Clock, Log } from '../conversation/ports.ts';
import {
  NotYet,
  type Outgoing,
  type Parcel,
  type Progress,
  type Standing,
  type TicketRoute,
  type TicketStore,
} from './ports.ts';

/** How long to wait before each further try, in seconds. The last is for all that follow: nothing is given up while its ticket is kept. */
const waits = [5, 30, 120, 600, 3600];
/** For so long whoever has begun to send something is taken to be at it, in seconds. */
const lease = 120;
/** How often each process looks for what another has left, in milliseconds. */
const sweepEvery = 60_000;
/** So many leave at a time. */
const atATime = 8;

interface SendingDeps {
  readonly store: TicketStore;
  readonly routes: readonly TicketRoute[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Sends on what is to leave, while nobody waits: a mail server that is slow or down must not keep a person from their reference.
 * What is to leave stands in its ticket, and a process says there that it is at it: of any number one sends it. What could
 * not be noted as sent is sent again, by the same id.
 */
export class Sending {
  readonly #store: TicketStore;
  readonly #routes: ReadonlyMap<string, TicketRoute>;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #waiting = new Set<string>();
  readonly #underWay = new Set<Promise<void>>();
  #sweeper: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({ store, routes, clock, log }: SendingDeps) {
    this.#store = store;
    this.#routes = new Map(routes.map((route) => [route.name, route]));
    this.#clock = clock;
    this.#log = log;
  }

  /** Begins to send what of a ticket is to leave by now. */
  leave(reference: string): void {
    if (this.#closed) return;
    clearTimeout(this.#timers.get(reference));
    this.#timers.delete(reference);
    this.#waiting.add(reference);
    this.#next();
  }

  /** Begins to send whatever is left, by whichever process, and looks again from time to time. @throws StoreUnavailable */
  async resume(): Promise<void> {
    for (const { ticket, progress } of await this.#store.unsent())
      if (dueOf(progress, this.#now(), this.#routes).length > 0) this.leave(ticket.reference);
    this.#sweepLater();
  }

  /** Waits for what is under way. What was to be tried again is left to another process, or the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#sweeper);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting.clear();
    await Promise.all(this.#underWay);
  }

  #sweepLater(): void {
    clearTimeout(this.#sweeper);
    if (this.#closed) return;
    // Not all processes at once.
    this.#sweeper = setTimeout(() => this.resume().catch(() => this.#sweepLater()), sweepEvery * (0.5 + Math.random()));
    this.#sweeper.unref();
  }

  #next(): void {
    for (const reference of this.#waiting) {
      if (this.#underWay.size >= atATime) return;
      this.#waiting.delete(reference);
      const sending = this.#send(reference)
        .catch((error: unknown) => {
          this.#log.warn('ticket-sending-not-noted', { reference, error: (error as Error)?.name });
          this.#later(reference, waits[0] ?? 0);
        })
        .finally(() => {
          this.#underWay.delete(sending);
          if (!this.#closed) this.#next();
        });
      this.#underWay.add(sending);
    }
  }

  async #send(reference: string): Promise<void> {
    const claimed = await this.#store.decide(reference, (found) => claim(found, this.#now(), this.#routes));
    // What leaves by one route comes in its order; one that is slow holds up no other.
    const names = new Set(claimed.map(({ route }) => route));
    await Promise.all(
      [...names].map(async (name) => {
        for (const parcel of claimed) if (parcel.route === name) await this.#sendOne(parcel);
      }),
    );
    const again = claimed.length === 0 ? undefined : await this.#nextTry(reference);
    if (again !== undefined) this.#later(reference, again);
  }

  async #sendOne({ route, ...parcel }: Parcel & { readonly route: TicketRoute }): Promise<void> {
    const { reference } = parcel.ticket;
    const fields = { reference, route: route.name, tries: parcel.tries };
    let failed: string | NotYet | undefined;
    try {
      await route.send(parcel);
      this.#log.info('ticket-sent', fields);
    } catch (error) {
      failed = error instanceof NotYet ? error : String((error as Error)?.name ?? 'Error');
      if (failed instanceof NotYet) this.#log.info('ticket-sent-not-seen', fields);
      else if (parcel.tries === waits.length + 1)
        this.#log.error('ticket-still-not-sent', { ...fields, error: failed });
      else this.#log.warn('ticket-not-sent', { ...fields, error: failed });
    }
    await this.#store.decide<void>(reference, (found) => ({
      ...(found === undefined ? {} : { save: tried(found.progress, parcel.id, failed, this.#now()) }),
      told: undefined,
    }));
  }

  /** @returns in how many seconds something of the ticket is to be tried again, if it is */
  async #nextTry(reference: string): Promise<number | undefined> {
    const { outgoing = [] } = (await this.#store.find(reference))?.progress ?? {};
    const times = outgoing.filter(({ sentAt }) => sentAt === undefined).map(({ at }) => Date.parse(at));
    return times.length === 0 ? undefined : Math.max(0, (Math.min(...times) - this.#now().getTime()) / 1000);
  }

  #later(reference: string, seconds: number): void {
    if (this.#closed) return;
    clearTimeout(this.#timers.get(reference));
    const timer = setTimeout(() => this.leave(reference), seconds * 1000);
    timer.unref();
    this.#timers.set(reference, timer);
  }

  #now(): Date {
    return this.#clock.now();
  }
}

function dueOf({ outgoing = [] }: Progress, now: Date, routes: ReadonlyMap<string, TicketRoute>): readonly Outgoing[] {
  return outgoing.filter(
    ({ sentAt, at, route }) => sentAt === undefined && Date.parse(at) <= now.getTime() && routes.has(route),
  );
}

function claim(found: Standing | undefined, now: Date, routes: ReadonlyMap<string, TicketRoute>) {
  const due = found === undefined ? [] : dueOf(found.progress, now, routes);
  if (found === undefined || due.length === 0) return { told: [] };
  const until = new Date(now.getTime() + lease * 1000).toISOString();
  const { progress, ticket } = found;
  const outgoing = (progress.outgoing ?? []).map((one) =>
    due.includes(one) ? { ...one, tries: one.tries + 1, at: until } : one,
  );
  const told = due.flatMap(({ id, route: name, answer, isClosing, tries }) => {
    const route = routes.get(name);
    if (route === undefined) return [];
    return [{ id, ticket, route, tries: tries + 1, ...(answer && { answer }), ...(isClosing && { isClosing }) }];
  });
  return { save: { ...progress, outgoing }, told };
}

function tried(progress: Progress, id: string, failed: string | NotYet | undefined, now: Date): Progress {
  const outgoing = (progress.outgoing ?? []).map((one): Outgoing => {
    if (one.id !== id || one.sentAt !== undefined) return one;
    const { failed: _, ...rest } = one;
    if (failed === undefined) return { ...rest, sentAt: now.toISOString() };
    const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
    // That it has to be asked again is no try that failed.
    if (failed instanceof NotYet) return { ...rest, tries: one.tries - 1, at: inSeconds(failed.seconds) };
    const wait = waits[Math.min(one.tries, waits.length) - 1] ?? 0;
    return { ...rest, failed, at: inSeconds(wait) };
  });
  return { ...progress, outgoing };
}
