import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { decide } from '../../src/handoff/moves.ts';
import { ReferenceTaken, type Standing, type Ticket, type TicketStore } from '../../src/handoff/ports.ts';
import { newReference } from '../../src/handoff/references.ts';
import { times } from '../every.ts';
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
      (await tickets().unsent()).some(({ ticket }) => ticket.reference === reference);

    const load = async (reference: string) => (await tickets().find(reference))?.ticket;
    /** As whoever sends it notes it. */
    const markSent = (reference: string) =>
      tickets().decide<void>(reference, (found) => ({
        ...(found === undefined
          ? {}
          : {
              save: {
                ...found.progress,
                outgoing: (found.progress.outgoing ?? []).map((one) => ({ ...one, sentAt: new Date().toISOString() })),
              },
            }),
        told: undefined,
      }));
    const references = (standings: readonly Standing[]) => standings.map(({ ticket }) => ticket.reference);

    it('keeps a ticket, and gives it back by its reference', async () => {
      const ticket = exampleTicket();
      assert.deepEqual(await tickets().keep(ticket), { ticket, isNew: true });
      assert.deepEqual(await load(ticket.reference), ticket);
    });

    it('keeps a ticket about nothing in particular', async () => {
      const { about: _, ...ticket } = exampleTicket();
      await tickets().keep(ticket);
      assert.deepEqual(await load(ticket.reference), ticket);
    });

    it('knows no ticket by a reference that was never given', async () => {
      assert.equal(await load('LK-FFF-FFF'), undefined);
      assert.equal(await load('__proto__'), undefined);
    });

    it('keeps one ticket for a key, the first', async () => {
      const first = exampleTicket();
      const again = { ...first, reference: newReference(), issue: 'something else' };
      await tickets().keep(first);
      assert.deepEqual(await tickets().keep(again), { ticket: first, isNew: false });
      assert.equal(await load(again.reference), undefined);
    });

    it('keeps one ticket for a key that ten use at once', async () => {
      const ticket = exampleTicket();
      const kept = await Promise.all(
        Array.from({ length: 10 }, () => tickets().keep({ ...ticket, reference: newReference() })),
      );
      assert.equal(kept.filter(({ isNew }) => isNew).length, 1);
      assert.equal(new Set(kept.map((one) => one.ticket.reference)).size, 1);
      assert.ok(await load(kept[0]?.ticket.reference ?? ''));
    });

    it('gives no reference twice', async () => {
      const first = exampleTicket();
      await tickets().keep(first);
      await assert.rejects(tickets().keep({ ...exampleTicket(), reference: first.reference }), ReferenceTaken);
      assert.deepEqual(await load(first.reference), first);
    });

    it('knows which tickets are not sent yet', async () => {
      const [first, second] = [exampleTicket(), exampleTicket()];
      await tickets().keep(first, ['email']);
      await tickets().keep(second, ['email', 'webhook']);
      await markSent(first.reference);
      assert.equal(await isUnsent(first), false);
      assert.equal(await isUnsent(second), true);
      await markSent(first.reference);
      await markSent('LK-FFF-FFF');
      assert.deepEqual(await load(first.reference), first);
    });

    it('loses none of the unsent when ten are kept at once', async () => {
      const ten = Array.from({ length: 10 }, exampleTicket);
      await Promise.all(ten.map((ticket) => tickets().keep(ticket, ['email'])));
      const unsent = references(await tickets().unsent());
      for (const { reference } of ten) assert.ok(unsent.includes(reference));
      await Promise.all(ten.map(({ reference }) => markSent(reference)));
      for (const ticket of ten) assert.equal(await isUnsent(ticket), false);
    });

    it('lists what is to leave again, when more is to leave', async () => {
      const ticket = exampleTicket();
      await tickets().keep(ticket, ['email']);
      await markSent(ticket.reference);
      const more = { id: 'more', route: 'email-to-person', tries: 0, at: ticket.openedAt };
      await tickets().decide<void>(ticket.reference, (found) => ({
        save: { ...found?.progress, outgoing: [...(found?.progress.outgoing ?? []), more] },
        told: undefined,
      }));
      assert.equal(await isUnsent(ticket), true);
      await markSent(ticket.reference);
      assert.equal(await isUnsent(ticket), false);
    });

    it('lists a ticket among the open of its day until it is closed, and again when it is opened again', async () => {
      const ticket = exampleTicket();
      const day = ticket.openedAt.slice(0, 10);
      await tickets().keep(ticket);
      const isOpen = async () => references(await tickets().stillOpen(day)).includes(ticket.reference);
      const put = (closed: boolean) =>
        tickets().decide<void>(ticket.reference, () => ({
          save: closed ? { closed: { by: 'Jo', at: ticket.openedAt } } : {},
          told: undefined,
        }));
      assert.equal(await isOpen(), true);
      await put(true);
      assert.equal(await isOpen(), false);
      assert.ok(references(await tickets().opened(day)).includes(ticket.reference));
      await put(false);
      assert.equal(await isOpen(), true);
    });

    it('58: gives a ticket that two take at once to one of them, however often', async function () {
      this.timeout(60_000);
      const agent = (id: string) => ({ id, account: id, name: id, role: 'agent', teams: 'all' }) as const;
      const [one, other] = [agent('one'), agent('other')];
      const fifty = Array.from({ length: 50 }, exampleTicket);
      await Promise.all(fifty.map((ticket) => tickets().keep(ticket)));
      const take = (who: typeof one, { reference, openedAt }: Ticket) =>
        tickets().decide(reference, (found) => decide(who, found, { is: 'take' }, openedAt));
      for (let round = 0; round < times(20, 2); round += 1)
        await Promise.all(
          fifty.map(async (ticket) => {
            const [first, second] = round % 2 === 0 ? [one, other] : [other, one];
            const both = await Promise.all([take(first, ticket), take(second, ticket)]);
            assert.deepEqual(both.map(({ is }) => is).sort(), ['done', 'with-a-colleague'], `round ${round}`);
            // Back to the queue, as it was.
            await tickets().decide<void>(ticket.reference, () => ({ save: {}, told: undefined }));
          }),
        );
    });

    it('forgets a ticket after 90 days', async () => {
      const ticket = exampleTicket();
      await tickets().keep(ticket);
      await opened().pass(89 * 24 * 3600);
      assert.ok(await load(ticket.reference));
      await opened().pass(2 * 24 * 3600);
      assert.equal(await load(ticket.reference), undefined);
      assert.equal(await isUnsent(ticket), false);
    });
  });
}
