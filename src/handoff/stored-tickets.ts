import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, RecordUnreadable, StoreUnavailable } from '../conversation/ports.ts';
import type { Documents } from '../documents/ports.ts';
import { type Progress, ReferenceTaken, type Standing, type Ticket, type TicketStore } from './ports.ts';
import { outgoingOf, readKeys, readReservation, readTicket } from './ticket-record.ts';

/** How long a ticket is kept, in seconds from when it was opened. */
const ticketLife = 90 * 24 * 3600;

/** Somebody else saved first, again and again: more often than this means something is broken. */
const attempts = 200;

/** What is to leave is listed in so many places, so that five hundred that leave at once do not wait for one another. */
const parts = 32;

/**
 * Tickets as documents. A ticket stands under its key, so that a key has one ticket whoever asks for it at once; a reference
 * is reserved first, and leads to the key. A reservation whose ticket never came to be holds nothing about anybody.
 */
export class DocumentTickets implements TicketStore {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #changed: (reference: string) => void;

  /** @param changed is told of every ticket that came or changed, when it is saved */
  constructor(documents: Documents, clock: Clock, changed: (reference: string) => void = () => {}) {
    this.#documents = documents;
    this.#clock = clock;
    this.#changed = changed;
  }

  async keep(
    ticket: Ticket,
    routes: readonly string[] = [],
  ): Promise<{ readonly ticket: Ticket; readonly isNew: boolean }> {
    const earlier = await this.#byKey(ticket.key);
    if (earlier.kept !== undefined) return { ticket: earlier.kept.ticket, isNew: false };
    const reserved = { key: ticket.key };
    if (!(await this.#documents.saveIfUnchanged(placeOfReference(ticket.reference), 0, reserved, ticketLife)))
      throw new ReferenceTaken(ticket.reference);
    const progress = routes.length === 0 ? {} : { outgoing: outgoingOf(ticket, routes) };
    // Listed first: a ticket that is kept and not listed would never be sent or seen if the process ended here.
    const lists = [placeOfOpen(ticket.openedAt), placeOfOpened(ticket.openedAt)];
    for (const list of routes.length === 0 ? lists : [placeOfUnsent(ticket.key), ...lists])
      await this.#list(list, ticket.key);
    if (!(await this.#documents.saveIfUnchanged(placeOfTicket(ticket.key), 0, { ticket, progress }, ticketLife))) {
      const { kept: theirs } = await this.#byKey(ticket.key);
      if (theirs === undefined) throw new RecordUnreadable('a ticket came and went');
      return { ticket: theirs.ticket, isNew: false };
    }
    this.#changed(ticket.reference);
    return { ticket, isNew: true };
  }

  async find(reference: string): Promise<Standing | undefined> {
    return (await this.#byReference(reference))?.kept;
  }

  async unsent(): Promise<readonly Standing[]> {
    await this.#takeOverEarlier();
    const lists = await Promise.all(Array.from({ length: parts }, (_, part) => this.#listed(placeOfPart(part))));
    return lists
      .flat()
      .filter(({ progress }) => isToLeave(progress))
      .sort((one, other) => one.ticket.openedAt.localeCompare(other.ticket.openedAt));
  }

  async stillOpen(day: string): Promise<readonly Standing[]> {
    // One that two processes opened at once, on both sides of midnight, is listed on both days.
    return (await this.#listed(placeOfOpen(day))).filter(
      ({ ticket, progress }) => progress.closed === undefined && dayOf(ticket.openedAt) === day,
    );
  }

  async opened(day: string): Promise<readonly Standing[]> {
    return (await this.#listed(placeOfOpened(day))).filter(({ ticket }) => dayOf(ticket.openedAt) === day);
  }

  async decide<Told>(
    reference: string,
    decision: (found: Standing | undefined) => { readonly save?: Progress; readonly told: Told },
  ): Promise<Told> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (attempt > 10) await pause(Math.random() * 20);
      const found = await this.#byReference(reference);
      const { save, told } = decision(found?.kept);
      if (save === undefined || found === undefined) return told;
      const { kept, revision } = found;
      const { key, openedAt } = kept.ticket;
      const [wasOpen, isOpen] = [kept.progress, save].map(({ closed }) => closed === undefined);
      const [wasToLeave, willLeave] = [kept.progress, save].map(isToLeave);
      if (isOpen && !wasOpen) await this.#list(placeOfOpen(openedAt), key);
      if (willLeave && !wasToLeave) await this.#list(placeOfUnsent(key), key);
      const changed = { ticket: kept.ticket, progress: save };
      if (!(await this.#documents.saveIfUnchanged(placeOfTicket(key), revision, changed, this.#lifeLeft(openedAt))))
        continue;
      // And after: whoever made it the other way meanwhile may have taken it off the list since.
      if (isOpen && !wasOpen) await this.#list(placeOfOpen(openedAt), key);
      if (willLeave && !wasToLeave) await this.#list(placeOfUnsent(key), key);
      if (wasOpen && !isOpen) await this.#unlist(placeOfOpen(openedAt), key);
      if (wasToLeave && !willLeave) await this.#unlist(placeOfUnsent(key), key);
      this.#changed(reference);
      return told;
    }
    throw new StoreUnavailable(`a ticket changed ${attempts} times while it was decided about`);
  }

  /** What is left of a ticket's life, in seconds: working on it does not lengthen it. */
  #lifeLeft(openedAt: string): number {
    const age = (this.#clock.now().getTime() - Date.parse(openedAt)) / 1000;
    return Math.max(1, Math.ceil(ticketLife - age));
  }

  async #listed(list: string): Promise<readonly Standing[]> {
    const keys = readKeys((await this.#documents.load(list)).value);
    const found = await Promise.all(keys.map((key) => this.#byKey(key)));
    return found.flatMap(({ kept }) => (kept === undefined ? [] : [kept]));
  }

  async #byReference(reference: string) {
    const { value } = await this.#documents.load(placeOfReference(reference));
    if (value === undefined) return undefined;
    const { kept, revision } = await this.#byKey(readReservation(value).key);
    return kept?.ticket.reference === reference ? { kept, revision } : undefined;
  }

  async #byKey(key: string) {
    const { value, revision } = await this.#documents.load(placeOfTicket(key));
    return { kept: value === undefined ? undefined : readTicket(value), revision };
  }

  #list(list: string, key: string): Promise<void> {
    return this.#changeList(list, (keys) => (keys.includes(key) ? keys : [...keys, key]));
  }

  #unlist(list: string, key: string): Promise<void> {
    return this.#changeList(list, (keys) => keys.filter((listed) => listed !== key));
  }

  /** Earlier versions listed all that was to leave in one place. */
  async #takeOverEarlier(): Promise<void> {
    const keys = readKeys((await this.#documents.load(placeOfEarlierUnsent)).value);
    if (keys.length === 0) return;
    for (const key of keys) await this.#list(placeOfUnsent(key), key);
    await this.#changeList(placeOfEarlierUnsent, (listed) => listed.filter((key) => !keys.includes(key)));
  }

  async #changeList(list: string, change: (keys: readonly string[]) => readonly string[]): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (attempt > 10) await pause(Math.random() * 20);
      const { value, revision } = await this.#documents.load(list);
      const [keys, changed] = [readKeys(value), change(readKeys(value))];
      if (changed.length === keys.length) return;
      if (await this.#documents.saveIfUnchanged(list, revision, changed, ticketLife)) return;
    }
    throw new StoreUnavailable(`a list of tickets changed ${attempts} times while it was changed`);
  }
}

function isToLeave({ outgoing = [] }: Progress): boolean {
  return outgoing.some(({ sentAt }) => sentAt === undefined);
}

const placeOfEarlierUnsent = 'tickets/unsent';
const placeOfPart = (part: number) => `tickets/unsent/${part}`;
const placeOfUnsent = (key: string) => placeOfPart((createHash('sha256').update(key).digest()[0] ?? 0) % parts);
/** A list for each day, so that what nobody ever closes ends with its tickets. */
const placeOfOpen = (opened: string) => `tickets/open/${dayOf(opened)}`;
const placeOfOpened = (opened: string) => `tickets/opened/${dayOf(opened)}`;
const dayOf = (instant: string) => instant.slice(0, 10);
const placeOfTicket = (key: string) => `tickets/by-key/${key}`;
const placeOfReference = (reference: string) => `tickets/by-reference/${reference}`;
