import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { ReferenceTaken, type Ticket, type TicketStore } from '../../src/handoff/ports.ts';
import { newReference } from '../../src/handoff/references.ts';
import { type Open, onAdapter } from './harness.ts';

export function exampleTicket(): Ticket {
  return {
    key: randomUUID(),
    conversation: randomUUID(),
    channel: 'webchat',
    name: 'First Week',
    payrollNumber: '12345678',
    reach: { by: 'phone', at: '+441134960123' },
    issue: 'I changed my address.\nNow no reset email comes.',
    about: { guide: 'esr', topic: 'email-changed', title: 'My email address changed' },
    tried: ['Looked in junk'],
    trail: [{ asked: 'Have you told the training team?', answered: 'Not yet' }],
    transcript: [{ from: 'person', at: '2026-11-20T09:58:00.000Z', text: 'my address changed' }],
    reference: newReference(),
    openedAt: new Date().toISOString(),
    answeredBy: '2026-11-23',
    sentTo: 'training@example.nhs.uk',
  };
}

/** What every TicketStore must hold to, whatever it is built on. */
export function ticketsContract(name: string, open: Open<TicketStore>): void {
  onAdapter(name, open, (opened) => {
    const tickets = () => opened().thing;
    const isUnsent = async ({ reference }: Ticket) =>
      (await tickets().unsent()).some((ticket) => ticket.reference === reference);

    it('keeps a ticket, and gives it back by its reference', async () => {
      const ticket = exampleTicket();
      assert.deepEqual(await tickets().keep(ticket), { ticket, isNew: true, isSent: false });
      assert.deepEqual(await tickets().load(ticket.reference), ticket);
    });

    it('keeps a ticket about nothing in particular', async () => {
      const { about: _, ...ticket } = exampleTicket();
      await tickets().keep(ticket);
      assert.deepEqual(await tickets().load(ticket.reference), ticket);
    });

    it('knows no ticket by a reference that was never given', async () => {
      assert.equal(await tickets().load('LK-FFF-FFF'), undefined);
      assert.equal(await tickets().load('__proto__'), undefined);
    });

    it('keeps one ticket for a key, the first', async () => {
      const first = exampleTicket();
      const again = { ...first, reference: newReference(), issue: 'something else' };
      await tickets().keep(first);
      assert.deepEqual(await tickets().keep(again), { ticket: first, isNew: false, isSent: false });
      assert.equal(await tickets().load(again.reference), undefined);
    });

    it('keeps one ticket for a key that ten use at once', async () => {
      const ticket = exampleTicket();
      const kept = await Promise.all(
        Array.from({ length: 10 }, () => tickets().keep({ ...ticket, reference: newReference() })),
      );
      assert.equal(kept.filter(({ isNew }) => isNew).length, 1);
      assert.equal(new Set(kept.map((one) => one.ticket.reference)).size, 1);
      assert.ok(await tickets().load(kept[0]?.ticket.reference ?? ''));
    });

    it('gives no reference twice', async () => {
      const first = exampleTicket();
      await tickets().keep(first);
      await assert.rejects(tickets().keep({ ...exampleTicket(), reference: first.reference }), ReferenceTaken);
      assert.deepEqual(await tickets().load(first.reference), first);
    });

    it('knows which tickets are not sent yet', async () => {
      const [first, second] = [exampleTicket(), exampleTicket()];
      await tickets().keep(first);
      await tickets().keep(second);
      await tickets().markSent(first.reference);
      assert.equal(await isUnsent(first), false);
      assert.equal(await isUnsent(second), true);
      assert.equal((await tickets().keep(first)).isSent, true);
      await tickets().markSent(first.reference);
      await tickets().markSent('LK-FFF-FFF');
      assert.deepEqual(await tickets().load(first.reference), first);
    });

    it('loses none of the unsent when ten are kept at once', async () => {
      const ten = Array.from({ length: 10 }, exampleTicket);
      await Promise.all(ten.map((ticket) => tickets().keep(ticket)));
      const unsent = (await tickets().unsent()).map(({ reference }) => reference);
      for (const { reference } of ten) assert.ok(unsent.includes(reference));
      await Promise.all(ten.map(({ reference }) => tickets().markSent(reference)));
      for (const ticket of ten) assert.equal(await isUnsent(ticket), false);
    });

    it('forgets a ticket after 90 days', async () => {
      const ticket = exampleTicket();
      await tickets().keep(ticket);
      await opened().pass(89 * 24 * 3600);
      assert.ok(await tickets().load(ticket.reference));
      await opened().pass(2 * 24 * 3600);
      assert.equal(await tickets().load(ticket.reference), undefined);
      assert.equal(await isUnsent(ticket), false);
    });
  });
}
