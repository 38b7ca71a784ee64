import { z } from 'zod';
import { RecordUnreadable, tailLine } from '../conversation/ports.ts';
import { type Entry, type Outgoing, type Progress, reasons, type Ticket } from './ports.ts';

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

const instant = z.iso.datetime();
const done = { by: z.string(), id: z.string().exactOptional(), at: instant };
const deed = z.strictObject(done);
const entry: z.ZodType<Entry> = z.discriminatedUnion('is', [
  z.strictObject({ ...done, is: z.enum(['taken', 'handed-back', 'woken', 'reopened']) }),
  z.strictObject({
    ...done,
    is: z.literal('handed-over'),
    to: z.union([z.strictObject({ agent: z.string() }), z.strictObject({ team: z.string() })]),
  }),
  z.strictObject({ ...done, is: z.literal('snoozed'), until: instant }),
  z.strictObject({ ...done, is: z.literal('noted'), text: z.string() }),
  z.strictObject({
    ...done,
    is: z.literal('answered'),
    text: z.string(),
    way: z.enum(['email', 'text', 'conversation', 'said']),
    key: z.string(),
  }),
  z.strictObject({ ...done, is: z.literal('heard'), text: z.string() }),
  z.strictObject({ ...done, is: z.literal('resolved'), reason: z.enum(reasons) }),
]);
const outgoing: z.ZodType<Outgoing> = z.strictObject({
  id: z.string(),
  route: z.string(),
  answer: z.strictObject({ text: z.string(), by: z.string(), at: instant.exactOptional() }).exactOptional(),
  isClosing: z.literal(true).exactOptional(),
  tries: z.int(),
  at: instant,
  failed: z.string().exactOptional(),
  sentAt: instant.exactOptional(),
});
const progressShape = z.strictObject({
  taken: deed.exactOptional(),
  closed: deed.exactOptional(),
  team: z.string().exactOptional(),
  snoozed: instant.exactOptional(),
  log: z.array(entry).exactOptional(),
  outgoing: z.array(outgoing).exactOptional(),
});

/** `isSent` is of earlier versions, which had one way out. */
const keptTicket = z
  .strictObject({ ticket: ticketShape, isSent: z.boolean().exactOptional(), progress: progressShape.default({}) })
  .transform(({ ticket, isSent, progress }): { readonly ticket: Ticket; readonly progress: Progress } => ({
    ticket,
    progress: isSent === false ? { ...progress, outgoing: outgoingOf(ticket, ['email']) } : progress,
  }));
const reservation = z.strictObject({ key: z.string() });
const listedKeys = z.array(z.string());

/** A ticket that is to leave by these routes, from when it was opened. */
export function outgoingOf({ reference, openedAt }: Ticket, routes: readonly string[]): readonly Outgoing[] {
  return routes.map((route) => ({ id: `${reference}/${route}`, route, tries: 0, at: openedAt }));
}

export function readTicket(value: unknown) {
  return parse(keptTicket, value);
}

export function readReservation(value: unknown): { readonly key: string } {
  return parse(reservation, value);
}

export function readKeys(value: unknown): readonly string[] {
  return parse(listedKeys, value ?? []);
}

/** @throws RecordUnreadable */
function parse<Shape>(shape: z.ZodType<Shape>, value: unknown): Shape {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new RecordUnreadable('not of a shape that this version knows');
  return parsed.data;
}
