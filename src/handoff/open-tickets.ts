import { addDays } from '../calendar/calendar.ts';
import type { Clock, PubSub } from '../conversation/ports.ts';
import { type Standing, type TicketStore, ticketChanged } from './ports.ts';

/** Today, and the 90 days for which a ticket is kept. */
const daysBack = 91;
/** After so long everything is read again, whatever was heard: word of it may be lost. Milliseconds. */
const longest = 30_000;
/** After so long nothing is shown before it was. */
const tooLong = 60_000;

/**
 * All tickets that are open, soonest answer first, as this process knows them: fifty agents look at five hundred tickets, and
 * each is read from the store once, and again when it has changed.
 */
export class OpenTickets {
  readonly #store: TicketStore;
  readonly #clock: Clock;
  readonly #known = new Map<string, Standing>();
  readonly #changed = new Set<string>();
  #readAt: number | undefined;
  #sorted: readonly Standing[] | undefined;
  #reading: Promise<void> | undefined;

  constructor(store: TicketStore, clock: Clock, pubSub: Pick<PubSub, 'subscribe'>) {
    this.#store = store;
    this.#clock = clock;
    pubSub.subscribe(ticketChanged, (reference) => {
      if (reference === undefined) this.#readAt = undefined;
      else this.#changed.add(reference);
    });
  }

  /** @throws StoreUnavailable */
  async all(): Promise<readonly Standing[]> {
    // Whoever asks while it is read may ask for what changed after that began.
    while (this.#isBehind()) await this.#readNow();
    // Nobody waits for what is read for good measure.
    if (this.#age() > longest) this.#readNow().catch(() => {});
    this.#sorted ??= [...this.#known.values()].sort(soonestAnswer);
    return this.#sorted;
  }

  /** @throws StoreUnavailable */
  async find(reference: string): Promise<Standing | undefined> {
    await this.all();
    return this.#known.get(reference);
  }

  #isBehind(): boolean {
    return this.#changed.size > 0 || this.#age() > tooLong;
  }

  /** A clock that was put back says nothing of how old it is. */
  #age(): number {
    const age = this.#clock.now().getTime() - (this.#readAt ?? Number.NEGATIVE_INFINITY);
    return age < 0 ? Number.POSITIVE_INFINITY : age;
  }

  #readNow(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    const isOld = this.#age() > longest;
    const changed = [...this.#changed];
    this.#changed.clear();
    try {
      if (isOld) await this.#readAll(this.#clock.now());
      else for (const reference of changed) this.#take(reference, await this.#store.find(reference));
    } catch (error) {
      for (const reference of changed) this.#changed.add(reference);
      throw error;
    }
    this.#sorted = undefined;
  }

  async #readAll(now: Date): Promise<void> {
    const today = now.toISOString().slice(0, 10);
    // A day ahead as well: the clocks of two processes may differ around midnight.
    const days = Array.from({ length: daysBack + 1 }, (_, back) => addDays(today, 1 - back));
    const found = (await Promise.all(days.map((day) => this.#store.stillOpen(day)))).flat();
    this.#known.clear();
    for (const standing of found) this.#known.set(standing.ticket.reference, standing);
    this.#readAt = now.getTime();
  }

  #take(reference: string, found: Standing | undefined): void {
    if (found === undefined || found.progress.closed !== undefined) this.#known.delete(reference);
    else this.#known.set(reference, found);
  }
}

function soonestAnswer({ ticket: one }: Standing, { ticket: other }: Standing): number {
  return one.answeredBy.localeCompare(other.answeredBy) || one.openedAt.localeCompare(other.openedAt);
}
