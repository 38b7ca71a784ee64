import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { createHandoff } from '../../src/handoff/handoff.ts';
import { Sending } from '../../src/handoff/sending.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { onSqlite } from '../on-sqlite.ts';

describe('a ticket written by an earlier version', () => {
  const written = JSON.parse(readFileSync(new URL('../fixtures/ticket-1.json', import.meta.url), 'utf8'));
  const { ticket } = written;

  async function keptBefore() {
    const time = new SimulatedTime(new Date('2026-11-20T10:00:00Z'));
    const documents = onSqlite(time).documents;
    await documents.saveIfUnchanged(`tickets/by-reference/${ticket.reference}`, 0, { key: ticket.key }, 3600);
    await documents.saveIfUnchanged(`tickets/by-key/${ticket.key}`, 0, written, 3600);
    return new DocumentTickets(documents, time);
  }

  it('loads, with its phone as the way to reach its person, and nothing of a chat that was not kept', async () => {
    const { phone, ...rest } = ticket;
    assert.deepEqual((await (await keptBefore()).find(ticket.reference))?.ticket, {
      ...rest,
      reach: { by: 'phone', at: phone },
      tried: [],
      transcript: [],
    });
  });

  it('leaves, where it had not yet, from where all such were listed', async () => {
    const time = new SimulatedTime(new Date('2026-11-20T10:00:00Z'));
    const documents = onSqlite(time).documents;
    await documents.saveIfUnchanged(`tickets/by-reference/${ticket.reference}`, 0, { key: ticket.key }, 3600);
    await documents.saveIfUnchanged(`tickets/by-key/${ticket.key}`, 0, { ...written, isSent: false }, 3600);
    await documents.saveIfUnchanged('tickets/unsent', 0, [ticket.key], 3600);
    const tickets = new DocumentTickets(documents, time);
    const [found, ...more] = await tickets.unsent();
    assert.equal(more.length, 0);
    assert.deepEqual(
      found?.progress.outgoing?.map(({ route, tries, sentAt }) => ({ route, tries, sentAt })),
      [{ route: 'email', tries: 0, sentAt: undefined }],
    );
    assert.deepEqual((await documents.load('tickets/unsent')).value, []);
  });

  it('is worked on, and is then kept as tickets are now', async () => {
    const tickets = await keptBefore();
    const at = '2026-11-20T09:30:00.000Z';
    await tickets.decide(ticket.reference, () => ({ save: { closed: { by: 'Jo', at } }, told: undefined }));
    const after = await tickets.decide(ticket.reference, (found) => ({ told: found }));
    assert.deepEqual(after?.progress, { closed: { by: 'Jo', at } });
    assert.deepEqual(after?.ticket.reach, { by: 'phone', at: 'extension 4411' });
  });
});

describe('how far a ticket has come', () => {
  it('is open, closed at an instant, or of no ticket that is kept', async () => {
    const time = new SimulatedTime(new Date('2026-11-20T10:00:00Z'));
    const store = new DocumentTickets(onSqlite(time).documents, time);
    const log = { info() {}, warn() {}, error() {} };
    const contacts = () => ({ name: 'the helpdesk', email: 'helpdesk@example.nhs.uk', replyWorkingDays: 1 });
    const sending = new Sending({ store, routes: [], clock: time, log });
    const handoff = createHandoff({ store, sending, routes: [], clock: time, log, contacts });
    const ticket = exampleTicket();
    await store.keep(ticket);
    assert.deepEqual(await handoff.progress(ticket.reference), {});
    const at = '2026-11-20T11:00:00.000Z';
    await store.decide(ticket.reference, () => ({ save: { closed: { by: 'Jo', at } }, told: undefined }));
    assert.deepEqual(await handoff.progress(ticket.reference), { closedAt: at });
    assert.equal(await handoff.progress('LK-FFF-FFF'), undefined);
    await sending.close();
  });
});
