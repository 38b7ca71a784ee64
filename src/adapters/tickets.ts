import { z } from 'zod';
import type { Documents } from '../backend/ports.ts';
import { RecordUnreadable, StoreUnavailable } from '../conversation/ports.ts';
import { ReferenceTaken, type Ticket, type TicketStore } from '../handoff/ports.ts';
import { ticketLife } from './keeping.ts';

const ticketShape: z.ZodType<Ticket> = z.strictObject({
  key: z.string(),
  conversation: z.string(),
  channel: z.enum(['webchat', 'msteams', 'terminal', 'other']),
  name: z.string(),
  payrollNumber: z.string(),
  phone: z.string(),
  issue: z.string(),
  about: z.strictObject({ guide: z.string(), topic: z.string(), title: z.string() }).exactOptional(),
  trail: z.array(z.strictObject({ asked: z.string(), answered: z.string() })),
  reference: z.string(),
  openedAt: z.iso.datetime(),
  answeredBy: z.iso.date(),
  sentTo: z.string(),
});
const keptTicket = z.strictObject({ ticket: ticketShape, isSent: z.boolean() });
const reservation = z.strictObject({ key: z.string() });
const unsentKeys = z.array(z.string());

/** Somebody else saved first, again and again: more often than this means something is broken. */
const attempts = 50;

/**
 * Tickets as documents. A ticket stands under its key, so that a key has one ticket whoever asks for it at once; a reference
 * is reserved first, and leads to the key. A reservation whose ticket never came to be holds nothing about anybody.
 */
export class DocumentTickets implements TicketStore {
  readonly #documents: Documents;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  async keep(ticket: Ticket): Promise<{ readonly ticket: Ticket; readonly isNew: boolean; readonly isSent: boolean }> {
    const earlier = await this.#byKey(ticket.key);
    if (earlier.kept !== undefined) return { ...earlier.kept, isNew: false };
    const reserved = { key: ticket.key };
    if (!(await this.#documents.saveIfUnchanged(placeOfReference(ticket.reference), 0, reserved, ticketLife)))
      throw new ReferenceTaken(ticket.reference);
    // Listed first: a ticket that is kept and not listed would never be sent if the process ended here.
    await this.#changeUnsent((keys) => [...keys.filter((key) => key !== ticket.key), ticket.key]);
    const kept = { ticket, isSent: false };
    if (!(await this.#documents.saveIfUnchanged(placeOfTicket(ticket.key), 0, kept, ticketLife))) {
      const { kept: theirs } = await this.#byKey(ticket.key);
      if (theirs === undefined) throw new RecordUnreadable('a ticket came and went');
      return { ...theirs, isNew: false };
    }
    return { ...kept, isNew: true };
  }

  async load(reference: string): Promise<Ticket | undefined> {
    return (await this.#byReference(reference))?.kept.ticket;
  }

  async markSent(reference: string): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await this.#byReference(reference);
      if (found === undefined) return;
      const { kept, revision } = found;
      const { key } = kept.ticket;
      const sent = { ...kept, isSent: true };
      if (!kept.isSent && !(await this.#documents.saveIfUnchanged(placeOfTicket(key), revision, sent, ticketLife)))
        continue;
      return this.#changeUnsent((keys) => keys.filter((unsent) => unsent !== key));
    }
    throw new StoreUnavailable(`a ticket changed ${attempts} times while it was marked`);
  }

  async unsent(): Promise<readonly Ticket[]> {
    const keys = parse(unsentKeys, (await this.#documents.load(placeOfUnsent)).value ?? []);
    const found = await Promise.all(keys.map((key) => this.#byKey(key)));
    return found.flatMap(({ kept }) => (kept === undefined || kept.isSent ? [] : [kept.ticket]));
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

  async #changeUnsent(change: (keys: readonly string[]) => readonly string[]): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { value, revision } = await this.#documents.load(placeOfUnsent);
      const keys = change(parse(unsentKeys, value ?? []));
      if (await this.#documents.saveIfUnchanged(placeOfUnsent, revision, keys, ticketLife)) return;
    }
    throw new StoreUnavailable(`the list of unsent tickets changed ${attempts} times while it was changed`);
  }
}

const placeOfUnsent = 'tickets/unsent';
const placeOfTicket = (key: string) => `tickets/by-key/${key}`;
const placeOfReference = (reference: string) => `tickets/by-reference/${reference}`;

function parse<Shape>(shape: z.ZodType<Shape>, value: unknown): Shape {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new RecordUnreadable('not of a shape that this version knows');
  return parsed.data;
}
