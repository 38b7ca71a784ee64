import { z } from 'zod';
import { type Clock, RecordUnreadable, StoreUnavailable, tailLine } from '../conversation/ports.ts';
import type { Documents } from '../documents/ports.ts';
import { type Progress, ReferenceTaken, type Standing, type Ticket, type TicketStore } from './ports.ts';

/** How long a ticket is kept, in seconds from when it was opened. */
const ticketLife = 90 * 24 * 3600;

const reach = z.strictObject({
  by: z.enum(['phone', 'text', 'bleep', 'email', 'other']),
  at: z.string(),
  noCalls: z.string().exactOptional(),
});
const ticketShape = z
  .strictObject({
    key: z.string(),
    conversation: z.string(),
    channel: z.enum(['webchat', 'msteams', 'terminal', 'other', 'email']),
    name: z.string(),
    payrollNumber: z.string(),
    reach: reach.exactOptional(),
    /** Of earlier versions, which knew no other way. */
    phone: z.string().exactOptional(),
    email: z.string().exactOptional(),
    issue: z.string(),
    about: z.strictObject({ guide: z.string(), topic: z.string().exactOptional(), title: z.string() }).exactOptional(),
    tried: z.array(z.string()).default([]),
    trail: z.array(z.strictObject({ asked: z.string(), answered: z.string() })),
    transcript: z.array(tailLine).default([]),
    reference: z.string(),
    openedAt: z.iso.datetime(),
    answeredBy: z.iso.date(),
    sentTo: z.string(),
  })
  .transform(
    ({ phone, ...ticket }): Ticket => (phone === undefined ? ticket : { reach: { by: 'phone', at: phone }, ...ticket }),
  );
const deed = z.strictObject({ by: z.string(), at: z.iso.datetime() });
const progressShape = z.strictObject({ taken: deed.exactOptional(), closed: deed.exactOptional() });
const keptTicket = z.strictObject({ ticket: ticketShape, isSent: z.boolean(), progress: progressShape.default({}) });
const reservation = z.strictObject({ key: z.string() });
const listedKeys = z.array(z.string());

/** Somebody else saved first, again and again: more often than this means something is broken. */
const attempts = 50;

/**
 * Tickets as documents. A ticket stands under its key, so that a key has one ticket whoever asks for it at once; a reference
 * is reserved first, and leads to the key. A reservation whose ticket never came to be holds nothing about anybody.
 */
export class DocumentTickets implements TicketStore {
  readonly #documents: Documents;
  readonly #clock: Clock;

  constructor(documents: Documents, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  async keep(ticket: Ticket): Promise<{ readonly ticket: Ticket; readonly isNew: boolean; readonly isSent: boolean }> {
    const earlier = await this.#byKey(ticket.key);
    if (earlier.kept !== undefined) return { ticket: earlier.kept.ticket, isNew: false, isSent: earlier.kept.isSent };
    const reserved = { key: ticket.key };
    if (!(await this.#documents.saveIfUnchanged(placeOfReference(ticket.reference), 0, reserved, ticketLife)))
      throw new ReferenceTaken(ticket.reference);
    // Listed first: a ticket that is kept and not listed would never be sent or seen if the process ended here.
    for (const list of [placeOfUnsent, placeOfOpen(ticket.openedAt)])
      await this.#changeList(list, (keys) => [...keys.filter((key) => key !== ticket.key), ticket.key]);
    const kept = { ticket, isSent: false, progress: {} };
    if (!(await this.#documents.saveIfUnchanged(placeOfTicket(ticket.key), 0, kept, ticketLife))) {
      const { kept: theirs } = await this.#byKey(ticket.key);
      if (theirs === undefined) throw new RecordUnreadable('a ticket came and went');
      return { ticket: theirs.ticket, isNew: false, isSent: theirs.isSent };
    }
    return { ticket, isNew: true, isSent: false };
  }

  async load(reference: string): Promise<Ticket | undefined> {
    return (await this.#byReference(reference))?.kept.ticket;
  }

  async markSent(reference: string): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await this.#byReference(reference);
      if (found === undefined) return;
      const { kept, revision } = found;
      const { key, openedAt } = kept.ticket;
      const sent = { ...kept, isSent: true };
      const left = this.#lifeLeft(openedAt);
      if (!kept.isSent && !(await this.#documents.saveIfUnchanged(placeOfTicket(key), revision, sent, left))) continue;
      return this.#changeList(placeOfUnsent, (keys) => keys.filter((unsent) => unsent !== key));
    }
    throw new StoreUnavailable(`a ticket changed ${attempts} times while it was marked`);
  }

  async unsent(): Promise<readonly Ticket[]> {
    return (await this.#listed(placeOfUnsent)).flatMap(({ ticket, isSent }) => (isSent ? [] : [ticket]));
  }

  async stillOpen(day: string): Promise<readonly Standing[]> {
    return (await this.#listed(placeOfOpen(day))).flatMap(({ ticket, progress }) =>
      // One that two processes opened at once, on both sides of midnight, is listed on both days.
      progress.closed === undefined && dayOf(ticket.openedAt) === day ? [{ ticket, progress }] : [],
    );
  }

  async decide<Told>(
    reference: string,
    decision: (found: Standing | undefined) => { readonly save?: Progress; readonly told: Told },
  ): Promise<Told> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await this.#byReference(reference);
      const { save, told } = decision(found?.kept);
      if (save === undefined || found === undefined) return told;
      const { kept, revision } = found;
      const { key, openedAt } = kept.ticket;
      const changed = { ...kept, progress: save };
      if (!(await this.#documents.saveIfUnchanged(placeOfTicket(key), revision, changed, this.#lifeLeft(openedAt))))
        continue;
      if (save.closed !== undefined)
        await this.#changeList(placeOfOpen(openedAt), (keys) => keys.filter((open) => open !== key));
      return told;
    }
    throw new StoreUnavailable(`a ticket changed ${attempts} times while it was decided about`);
  }

  /** What is left of a ticket's life, in seconds: working on it does not lengthen it. */
  #lifeLeft(openedAt: string): number {
    const age = (this.#clock.now().getTime() - Date.parse(openedAt)) / 1000;
    return Math.max(1, Math.ceil(ticketLife - age));
  }

  async #listed(list: string) {
    const keys = parse(listedKeys, (await this.#documents.load(list)).value ?? []);
    const found = await Promise.all(keys.map((key) => this.#byKey(key)));
    return found.flatMap(({ kept }) => (kept === undefined ? [] : [kept]));
  }

  async #byReference(reference: string) {
    const { value } = await this.#documents.load(placeOfReference(reference));
    if (value === undefined) return undefined;
    const { kept, revision } = await this.#byKey(parse(reservation, value).key);
    return kept?.ticket.reference === reference ? { kept, revision } : undefined;
  }

  async #byKey(key: string) {
    const { value, revision } = await this.#documents.load(placeOfTicket(key));
    return { kept: value === undefined ? undefined : parse(keptTicket, value), revision };
  }

  async #changeList(list: string, change: (keys: readonly string[]) => readonly string[]): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { value, revision } = await this.#documents.load(list);
      const keys = change(parse(listedKeys, value ?? []));
      if (await this.#documents.saveIfUnchanged(list, revision, keys, ticketLife)) return;
    }
    throw new StoreUnavailable(`a list of tickets changed ${attempts} times while it was changed`);
  }
}

const placeOfUnsent = 'tickets/unsent';
/** A list for each day, so that what nobody ever closes ends with its tickets. */
const placeOfOpen = (opened: string) => `tickets/open/${dayOf(opened)}`;
const dayOf = (instant: string) => instant.slice(0, 10);
const placeOfTicket = (key: string) => `tickets/by-key/${key}`;
const placeOfReference = (reference: string) => `tickets/by-reference/${reference}`;

function parse<Shape>(shape: z.ZodType<Shape>, value: unknown): Shape {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new RecordUnreadable('not of a shape that this version knows');
  return parsed.data;
}
