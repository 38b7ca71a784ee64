import assert from 'node:assert/strict';
import type { SqliteDocuments } from '../../src/adapters/sqlite/documents.ts';
import { type Agent, Desk } from '../../src/handoff/desk.ts';
import type { Ticket } from '../../src/handoff/ports.ts';
import { Shifts, shiftSeconds } from '../../src/handoff/shifts.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { onSqlite } from '../on-sqlite.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const esr: Agent = { name: 'Jo', role: 'agent', guides: new Set(['esr']) };
const alsoEsr: Agent = { name: 'Max', role: 'agent', guides: new Set(['esr', 'nhsp-online']) };
const training: Agent = { name: 'Kim', role: 'agent', guides: new Set(['training-interface', 'common']) };
const lead: Agent = { name: 'Sam', role: 'lead', guides: 'all' };

describe('the desk', () => {
  let now: Date;
  let noted: { event: string; about?: string; by?: string }[];
  let tickets: DocumentTickets;
  let desk: Desk;
  const clock = { now: () => now };

  beforeEach(() => {
    now = new Date();
    noted = [];
    tickets = new DocumentTickets(onSqlite(clock).documents, clock);
    desk = new Desk({ store: tickets, audit: { note: async (entry) => void noted.push(entry) }, clock, log: silent });
  });

  async function opened(changed: Partial<Ticket> = {}): Promise<string> {
    const ticket = { ...exampleTicket(), openedAt: now.toISOString(), ...changed };
    await tickets.keep(ticket);
    return ticket.reference;
  }
  const references = (standings: readonly { readonly ticket: Ticket }[]) =>
    standings.map(({ ticket }) => ticket.reference);
  const movesFor = async (agent: Agent, reference: string) => {
    const shown = await desk.open(agent, reference);
    return shown.is === 'shown' ? shown.moves : shown.is;
  };

  it('shows a team what waits for it, soonest answer first', async () => {
    const later = await opened({ answeredBy: '2099-01-03' });
    const sooner = await opened({ answeredBy: '2099-01-02' });
    const other = await opened({ about: { guide: 'training-interface', topic: 'link-expired', title: 'Link' } });
    const { about: _, ...plain } = exampleTicket();
    await tickets.keep(plain);
    assert.deepEqual(references((await desk.queue(esr)).waiting), [sooner, later]);
    assert.deepEqual(new Set(references((await desk.queue(training)).waiting)), new Set([other, plain.reference]));
    assert.equal((await desk.queue(lead)).waiting.length, 4);
  });

  it('shows what was opened long ago, and nothing that is closed', async () => {
    const old = await opened();
    now = new Date(now.getTime() + 89 * 24 * 3600 * 1000);
    const closed = await opened();
    await desk.move(esr, closed, 'take');
    await desk.move(esr, closed, 'close');
    const { waiting, theirs } = await desk.queue(esr);
    assert.deepEqual(references([...waiting, ...theirs]), [old]);
  });

  it('gives a ticket to one agent, who hands it back or closes it', async () => {
    const reference = await opened();
    assert.deepEqual(await movesFor(esr, reference), ['take']);
    assert.deepEqual(await desk.move(esr, reference, 'take'), { is: 'done' });
    assert.deepEqual(await movesFor(esr, reference), ['hand-back', 'close']);
    assert.equal(await movesFor(alsoEsr, reference), 'with-a-colleague');
    assert.deepEqual(await desk.move(alsoEsr, reference, 'take'), {
      is: 'with-a-colleague',
      by: 'Jo',
      since: now.toISOString(),
    });
    assert.equal((await desk.move(alsoEsr, reference, 'close')).is, 'with-a-colleague');
    assert.equal((await desk.move(alsoEsr, reference, 'hand-back')).is, 'with-a-colleague');

    await desk.move(esr, reference, 'hand-back');
    assert.deepEqual(await desk.move(alsoEsr, reference, 'take'), { is: 'done' });
    await desk.move(alsoEsr, reference, 'close');
    assert.deepEqual(await desk.move(alsoEsr, reference, 'take'), { is: 'closed', by: 'Max' });
    assert.deepEqual(await movesFor(alsoEsr, reference), []);
  });

  it('is told twice, and does it once', async () => {
    const reference = await opened();
    for (const move of ['take', 'take', 'hand-back', 'hand-back', 'take', 'close', 'close'] as const)
      assert.deepEqual(await desk.move(esr, reference, move), { is: 'done' }, move);
    const shown = await desk.open(esr, reference);
    assert.ok(shown.is === 'shown');
    assert.deepEqual(shown.standing.progress, {
      taken: { by: 'Jo', at: now.toISOString() },
      closed: { by: 'Jo', at: now.toISOString() },
    });
  });

  it('lets a lead read and hand back what a colleague has, and not take it from under them', async () => {
    const reference = await opened();
    await desk.move(esr, reference, 'take');
    assert.deepEqual(references((await desk.queue(lead)).withColleagues), [reference]);
    assert.deepEqual((await desk.queue(alsoEsr)).withColleagues, []);
    assert.deepEqual(await movesFor(lead, reference), ['hand-back', 'close']);
    assert.equal((await desk.move(lead, reference, 'take')).is, 'with-a-colleague');
    assert.deepEqual(await desk.move(lead, reference, 'hand-back'), { is: 'done' });
    assert.deepEqual(await desk.move(lead, reference, 'take'), { is: 'done' });
  });

  it('keeps a ticket from another team, whatever they try', async () => {
    const reference = await opened();
    assert.equal(await movesFor(training, reference), 'another-team');
    for (const move of ['take', 'hand-back', 'close'] as const)
      assert.deepEqual(await desk.move(training, reference, move), { is: 'another-team' });
    assert.deepEqual(await movesFor(esr, reference), ['take'], 'nothing came of it');
    assert.equal(await movesFor(esr, 'LK-FFF-FFF'), 'unknown');
    assert.deepEqual(await desk.move(esr, 'LK-FFF-FFF', 'take'), { is: 'unknown' });
  });

  it('gives a ticket that fifty take at once to one of them', async () => {
    const reference = await opened();
    const agents = Array.from({ length: 50 }, (_, at) => ({ ...esr, name: `Agent ${at}` }));
    const moved = await Promise.all(agents.map((agent) => desk.move(agent, reference, 'take')));
    assert.equal(moved.filter(({ is }) => is === 'done').length, 1);
    assert.equal(moved.filter(({ is }) => is === 'with-a-colleague').length, 49);
  });

  it('notes everything that was seen, done or refused, but not what was made up', async () => {
    const reference = await opened();
    await desk.open(esr, reference);
    await desk.move(esr, reference, 'take');
    await desk.open(training, reference);
    await desk.move(alsoEsr, reference, 'take');
    await desk.move(lead, reference, 'hand-back');
    await desk.move(esr, reference, 'close');
    await desk.open(esr, 'LK-FFF-FFF');
    const by = (event: string, name: string) => ({ event, about: reference, by: `agent ${name}` });
    assert.deepEqual(noted, [
      by('ticket-read', 'Jo'),
      by('ticket-taken', 'Jo'),
      by('ticket-refused', 'Kim'),
      by('ticket-refused', 'Max'),
      by('ticket-handed-back', 'Sam'),
      by('ticket-closed', 'Jo'),
    ]);
  });

  it('does not lengthen the life of a ticket by working on it', async () => {
    const reference = await opened();
    now = new Date(now.getTime() + 80 * 24 * 3600 * 1000);
    await desk.move(esr, reference, 'take');
    now = new Date(now.getTime() + 11 * 24 * 3600 * 1000);
    assert.equal(await movesFor(esr, reference), 'unknown');
  });
});

describe('shifts', () => {
  const keys = { Jo: 'the-key-of-jo-0001', Sam: 'the-key-of-sam-001' };
  let now = new Date();
  const clock = { now: () => now };
  const agents = [
    { ...esr, key: keys.Jo },
    { ...lead, key: keys.Sam },
  ];
  let documents: SqliteDocuments;
  const noted: string[] = [];
  const audit = { note: async ({ event, by }: { event: string; by?: string }) => void noted.push(`${event} ${by}`) };
  beforeEach(() => {
    documents = onSqlite(clock).documents;
  });

  it('begin with a key that is somebody’s, and with no other', async () => {
    const shifts = new Shifts(documents, agents, audit);
    const shift = await shifts.begin(keys.Sam);
    assert.equal(shift?.agent.name, 'Sam');
    assert.equal((await shifts.agentOf(shift?.token ?? ''))?.name, 'Sam');
    assert.deepEqual(noted, ['desk-signed-in agent Sam']);
    for (const key of ['', 'the-key-of-sam-002', `${keys.Sam} `, keys.Sam.toUpperCase()])
      assert.equal(await shifts.begin(key), undefined);
    assert.equal(await shifts.agentOf('made-up-token-made-up-token'), undefined);
  });

  it('end when they are ended, and after ten hours', async () => {
    const shifts = new Shifts(documents, agents, audit);
    const { token = '' } = (await shifts.begin(keys.Jo)) ?? {};
    const { token: other = '' } = (await shifts.begin(keys.Jo)) ?? {};
    await shifts.end(token);
    assert.equal(await shifts.agentOf(token), undefined);
    assert.equal((await shifts.agentOf(other))?.name, 'Jo');
    now = new Date(now.getTime() + (shiftSeconds + 1) * 1000);
    assert.equal(await shifts.agentOf(other), undefined);
  });

  it('end for whoever leaves, or has a new key', async () => {
    const { token = '' } = (await new Shifts(documents, agents, audit).begin(keys.Jo)) ?? {};
    const others = new Shifts(documents, agents.slice(1), audit);
    assert.equal(await others.agentOf(token), undefined);
    const renewed = new Shifts(documents, [{ ...esr, key: 'another-key-of-jo-1' }], audit);
    assert.equal(await renewed.agentOf(token), undefined);
    assert.equal((await new Shifts(documents, agents, audit).agentOf(token))?.name, 'Jo');
  });
});
