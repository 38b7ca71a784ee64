import type { Log } from '../conversation/ports.ts';
import type { Ticket, TicketRoute, TicketStore } from './ports.ts';

/** How long to wait before each further try, in seconds. After the last the ticket stays unsent until the next start. */
const waits = [5, 30, 120, 600, 3600];

/** For so long whoever kept a ticket is taken to be sending it, in milliseconds. */
const senderIsAtIt = 20_000;

interface SendingDeps {
  readonly store: TicketStore;
  readonly route: TicketRoute;
  readonly log: Log;
}

/**
 * Sends tickets on, while nobody waits: a mail server that is slow or down must not keep a person from their reference.
 * A ticket is sent at least once; one whose sending could not be noted down is sent again after the next start.
 */
export class Sending {
  readonly #deps: SendingDeps;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #underWay = new Map<string, Promise<void>>();
  #closed = false;

  constructor(deps: SendingDeps) {
    this.#deps = deps;
  }

  /** Begins to send a ticket, unless that has begun already. */
  begin(ticket: Ticket): void {
    const { reference } = ticket;
    if (!this.#closed && !this.#timers.has(reference) && !this.#underWay.has(reference)) this.#try(ticket, 1);
  }

  /** Begins to send a ticket that another process has kept, if that one has not sent it in a while. */
  beginIfLeft(ticket: Ticket): void {
    const { reference } = ticket;
    if (this.#closed || this.#timers.has(reference) || this.#underWay.has(reference)) return;
    const timer = setTimeout(async () => {
      this.#timers.delete(reference);
      const unsent = await this.#deps.store.unsent().catch(() => []);
      if (unsent.some((one) => one.reference === reference)) this.begin(ticket);
    }, senderIsAtIt);
    timer.unref();
    this.#timers.set(reference, timer);
  }

  /** Waits for what is under way. What was to be tried again stays unsent, for the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#underWay.values());
  }

  #try(ticket: Ticket, tries: number): void {
    const { reference } = ticket;
    const sending = this.#send(ticket, tries).then((again) => {
      this.#underWay.delete(reference);
      if (again === undefined || this.#closed) return;
      const timer = setTimeout(() => {
        this.#timers.delete(reference);
        this.#try(ticket, tries + 1);
      }, again * 1000);
      timer.unref();
      this.#timers.set(reference, timer);
    });
    this.#underWay.set(reference, sending);
  }

  /** @returns after how many seconds to try again, if at all */
  async #send(ticket: Ticket, tries: number): Promise<number | undefined> {
    const { store, route, log } = this.#deps;
    const { reference } = ticket;
    try {
      await route.send(ticket);
    } catch (error) {
      const again = waits[tries - 1];
      const fields = { reference, tries, error: (error as Error)?.name };
      if (again === undefined) log.error('ticket-given-up', fields);
      else log.warn('ticket-not-sent', fields);
      return again;
    }
    try {
      await store.markSent(reference);
      log.info('ticket-sent', { reference, tries });
    } catch (error) {
      log.warn('ticket-sent-not-noted', { reference, error: (error as Error)?.name });
    }
    return undefined;
  }
}
