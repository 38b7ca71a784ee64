import assert from 'node:assert/strict';
import { LocalPubSub } from '../../src/adapters/memory/pub-sub.ts';
import type { Agent } from '../../src/handoff/agents.ts';
import { Desk } from '../../src/handoff/desk.ts';
import type { Move } from '../../src/handoff/moves.ts';
import { OpenTickets } from '../../src/handoff/open-tickets.ts';
import { type AnswerRoute, type Ticket, ticketChanged } from '../../src/handoff/ports.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { onSqlite } from '../on-sqlite.ts';
import { agent } from './agents.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const esr = agent('Jo', 'agent', ['esr']);
const alsoEsr = agent('Max', 'agent', ['esr', 'nhsp-online']);
const training = agent('Kim', 'agent', ['training-interface', 'common']);
const lead = agent('Sam', 'supervisor');

const byEmail: AnswerRoute = {
  name: 'email-to-person',
  way: 'email',
  reaches: ({ email }) => email !== undefined,
  send: async () => {},
};
const to = (name: Move['is']): Move =>
  name === 'resolve' ? { is: 'resolve', reason: 'solved' } : ({ is: name } as Move);

describe('the desk', () => {
  let now: Date;
  let noted: { event: string; about?: string; by?: string }[];
  let tickets: DocumentTickets;
  let desk: Desk;
  let left: string[];
  const clock = { now: () => now };

  beforeEach(() => {
    now = new Date();
    noted = [];
    const pubSub = new LocalPubSub();
    tickets = new DocumentTickets(onSqlite(clock).documents, clock, (reference) =>
      pubSub.publish(ticketChanged, reference),
    );
    left = [];
    desk = new Desk({
      store: tickets,
      open: new OpenTickets(tickets, clock, pubSub),
      audit: { note: async (entry) => void noted.push(entry) },
      clock,
      log: silent,
      answerRoutes: [byEmail],
      leave: (reference) => void left.push(reference),
    });
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
    await desk.move(esr, closed, to('take'));
    await desk.move(esr, closed, to('resolve'));
    const { waiting, theirs } = await desk.queue(esr);
    assert.deepEqual(references([...waiting, ...theirs]), [old]);
  });

  it('gives a ticket to one agent, who hands it back or closes it', async () => {
    const reference = await opened();
    assert.deepEqual(await movesFor(esr, reference), ['take']);
    assert.deepEqual(await desk.move(esr, reference, to('take')), { is: 'done' });
    assert.deepEqual(await movesFor(esr, reference), [
      'answer',
      'heard',
      'note',
      'snooze',
      'hand-over',
      'hand-back',
      'resolve',
    ]);
    assert.equal(await movesFor(alsoEsr, reference), 'with-a-colleague');
    assert.deepEqual(await desk.move(alsoEsr, reference, to('take')), {
      is: 'with-a-colleague',
      by: 'Jo',
      since: now.toISOString(),
    });
    assert.equal((await desk.move(alsoEsr, reference, to('resolve'))).is, 'with-a-colleague');
    assert.equal((await desk.move(alsoEsr, reference, to('hand-back'))).is, 'with-a-colleague');

    await desk.move(esr, reference, to('hand-back'));
    assert.deepEqual(await desk.move(alsoEsr, reference, to('take')), { is: 'done' });
    await desk.move(alsoEsr, reference, to('resolve'));
    assert.deepEqual(await desk.move(alsoEsr, reference, to('take')), { is: 'closed', by: 'Max' });
    assert.deepEqual(await movesFor(alsoEsr, reference), ['reopen']);
  });

  it('is told twice, and does it once', async () => {
    const reference = await opened();
    for (const move of ['take', 'take', 'hand-back', 'hand-back', 'take', 'resolve', 'resolve'] as const)
      assert.deepEqual(await desk.move(esr, reference, to(move)), { is: 'done' }, move);
    const shown = await desk.open(esr, reference);
    assert.ok(shown.is === 'shown');
    const deed = { by: 'Jo', id: esr.id, at: now.toISOString() };
    assert.deepEqual(shown.standing.progress, {
      taken: deed,
      closed: deed,
      log: [
        { ...deed, is: 'taken' },
        { ...deed, is: 'handed-back' },
        { ...deed, is: 'taken' },
        { ...deed, is: 'resolved', reason: 'solved' },
      ],
    });
  });

  it('lets a lead read and hand back what a colleague has, and not take it from under them', async () => {
    const reference = await opened();
    await desk.move(esr, reference, to('take'));
    assert.deepEqual(references((await desk.queue(lead)).withColleagues), [reference]);
    assert.deepEqual((await desk.queue(alsoEsr)).withColleagues, []);
    assert.deepEqual(await movesFor(lead, reference), ['note', 'snooze', 'hand-over', 'hand-back', 'resolve']);
    assert.equal((await desk.move(lead, reference, to('take'))).is, 'with-a-colleague');
    assert.deepEqual(await desk.move(lead, reference, to('hand-back')), { is: 'done' });
    assert.deepEqual(await desk.move(lead, reference, to('take')), { is: 'done' });
  });

  it('keeps a ticket from another team, whatever they try', async () => {
    const reference = await opened();
    assert.equal(await movesFor(training, reference), 'another-team');
    for (const move of ['take', 'hand-back', 'resolve'] as const)
      assert.deepEqual(await desk.move(training, reference, to(move)), { is: 'another-team' });
    assert.deepEqual(await movesFor(esr, reference), ['take'], 'nothing came of it');
    assert.equal(await movesFor(esr, 'LK-FFF-FFF'), 'unknown');
    assert.deepEqual(await desk.move(esr, 'LK-FFF-FFF', to('take')), { is: 'unknown' });
  });

  it('gives a ticket that fifty take at once to one of them', async () => {
    const reference = await opened();
    const agents = Array.from({ length: 50 }, (_, at) => agent(`Agent ${at}`, 'agent', ['esr']));
    const moved = await Promise.all(agents.map((one) => desk.move(one, reference, to('take'))));
    assert.equal(moved.filter(({ is }) => is === 'done').length, 1);
    assert.equal(moved.filter(({ is }) => is === 'with-a-colleague').length, 49);
  });

  it('notes everything that was seen, done or refused, but not what was made up', async () => {
    const reference = await opened();
    await desk.open(esr, reference);
    await desk.move(esr, reference, to('take'));
    await desk.open(training, reference);
    await desk.move(alsoEsr, reference, to('take'));
    await desk.move(lead, reference, to('hand-back'));
    await desk.move(esr, reference, to('take'));
    await desk.move(esr, reference, to('resolve'));
    await desk.open(esr, 'LK-FFF-FFF');
    const by = (event: string, name: string) => ({
      event,
      about: reference,
      by: `agent id-of-${name.toLowerCase()}@trust.example`,
    });
    assert.deepEqual(noted, [
      by('ticket-previewed', 'Jo'),
      by('ticket-taken', 'Jo'),
      by('ticket-refused', 'Kim'),
      by('ticket-refused', 'Max'),
      by('ticket-handed-back', 'Sam'),
      by('ticket-taken', 'Jo'),
      by('ticket-closed', 'Jo'),
    ]);
  });

  it('does not lengthen the life of a ticket by working on it', async () => {
    const reference = await opened();
    now = new Date(now.getTime() + 80 * 24 * 3600 * 1000);
    await desk.move(esr, reference, to('take'));
    now = new Date(now.getTime() + 11 * 24 * 3600 * 1000);
    assert.equal(await movesFor(esr, reference), 'unknown');
  });

  it('answers by the way that reaches the person, once for each form, and says when there is none', async () => {
    const reference = await opened({ email: 'first.week@nhs.net' });
    assert.deepEqual(await desk.move(esr, reference, answer('too soon')), { is: 'not-taken' });
    await desk.move(esr, reference, to('take'));
    await desk.move(esr, reference, answer('try again now'));
    await desk.move(esr, reference, answer('try again now'));
    const { progress } = (await tickets.find(reference)) ?? assert.fail();
    assert.deepEqual(
      progress.outgoing?.map(({ route, answer: said, tries }) => ({ route, said, tries })),
      [{ route: 'email-to-person', said: { text: 'try again now', by: 'Jo', at: now.toISOString() }, tries: 0 }],
    );
    assert.ok(left.includes(reference));
    assert.equal(progress.log?.filter(({ is }) => is === 'answered').length, 1);
    assert.equal(desk.answerRoute(exampleTicket()), undefined);
  });

  it('hands a ticket to a colleague, who has it whatever their team, and to a team, where it waits', async () => {
    const reference = await opened();
    await desk.move(esr, reference, to('take'));
    await desk.move(esr, reference, { is: 'hand-over', to: { agent: training } });
    assert.deepEqual(references((await desk.queue(training)).theirs), [reference]);
    assert.equal(await movesFor(esr, reference), 'with-a-colleague');
    await desk.move(training, reference, { is: 'hand-over', to: { team: 'nhsp-online' } });
    assert.deepEqual(references((await desk.queue(alsoEsr)).waiting), [reference]);
    assert.equal(await movesFor(esr, reference), 'another-team');
    assert.equal(await movesFor(training, reference), 'another-team');
  });

  it('puts a ticket off, until its time or until it is taken up again', async () => {
    const reference = await opened();
    await desk.move(esr, reference, to('take'));
    await desk.move(esr, reference, { is: 'snooze', until: new Date(now.getTime() + 3600_000).toISOString() });
    assert.deepEqual(references((await desk.queue(esr)).snoozed), [reference]);
    assert.deepEqual(references((await desk.queue(esr)).theirs), []);
    now = new Date(now.getTime() + 3601_000);
    assert.deepEqual(references((await desk.queue(esr)).theirs), [reference]);
    await desk.move(esr, reference, to('wake'));
    assert.equal((await tickets.find(reference))?.progress.snoozed, undefined);
  });

  it('tells everybody in a topic, once each, and closes nobody’s ticket', async () => {
    const told = { team: 'esr', topic: 'email-changed', text: 'ESR is down until noon.', key: 'told-1' };
    const reached = [await opened({ email: 'a@nhs.net' }), await opened({ email: 'b@nhs.net' })];
    const others = [
      await opened(),
      await opened({ email: 'c@nhs.net', about: { guide: 'esr', topic: 'account-locked', title: 'Locked' } }),
    ];
    assert.equal(await desk.tellAll(esr, told), 2);
    assert.equal(await desk.tellAll(esr, told), 2, 'told again by the same key');
    for (const reference of [...reached, ...others]) {
      const { log = [], outgoing = [], closed, taken } = (await tickets.find(reference))?.progress ?? {};
      const isReached = reached.includes(reference);
      assert.deepEqual(
        [log.length, outgoing.length, closed, taken],
        [Number(isReached), Number(isReached), undefined, undefined],
      );
    }
    assert.equal(await desk.tellAll(training, { ...told, key: 'told-2' }), 0, 'of another team');
  });

  it('opens a ticket again, for whoever does', async () => {
    const reference = await opened();
    await desk.move(esr, reference, to('take'));
    await desk.move(esr, reference, to('resolve'));
    assert.deepEqual(await desk.move(alsoEsr, reference, to('reopen')), { is: 'done' });
    assert.deepEqual(references((await desk.queue(alsoEsr)).theirs), [reference]);
  });

  it('masks who it is until it is taken, and from nobody after', async () => {
    const reference = await opened();
    const isMasked = async (who: Agent) => {
      const shown = await desk.open(who, reference);
      return shown.is === 'shown' ? shown.isMasked : shown.is;
    };
    assert.equal(await isMasked(esr), true);
    assert.equal(await isMasked(lead), true);
    await desk.move(esr, reference, to('take'));
    assert.equal(await isMasked(esr), false);
    assert.equal(await isMasked(lead), false);
    await desk.move(esr, reference, to('resolve'));
    assert.equal(await isMasked(alsoEsr), true, 'a closed one of a colleague');
  });

  const answer = (text: string): Move => ({
    is: 'answer',
    text,
    key: 'form-1',
    way: 'email',
    route: 'email-to-person',
  });
});
