import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { SqliteDocuments } from '../../src/adapters/sqlite/documents.ts';
import type { Documents } from '../../src/backend/ports.ts';
import { StoreUnavailable, type TicketDraft } from '../../src/conversation/ports.ts';
import { createHandoff } from '../../src/handoff/handoff.ts';
import { NotYet, type Parcel, ReferenceTaken, type Ticket, type TicketStore } from '../../src/handoff/ports.ts';
import { newReference } from '../../src/handoff/references.ts';
import { Sending } from '../../src/handoff/sending.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { times } from '../every.ts';
import { onSqlite } from '../on-sqlite.ts';

const draft: TicketDraft = {
  key: 'conversation-7/open-ticket/1',
  conversation: 'conversation-7',
  channel: 'webchat',
  name: 'First Week',
  payrollNumber: '12345678',
  reach: { by: 'phone', at: '+441134960123' },
  issue: 'My address changed and no email comes.',
  about: { guide: 'esr', topic: 'email-changed', title: 'My email address changed' },
  tried: ['Looked in junk'],
  trail: [{ asked: 'Have you told the training team?', answered: 'Not yet' }],
  transcript: [{ from: 'person', at: '2026-11-20T09:58:00.000Z', text: 'my address changed' }],
};

describe('handing over', () => {
  let timers: sinon.SinonFakeTimers;
  let documents: SqliteDocuments;
  let store: TicketStore;
  let send: sinon.SinonStub<[Parcel], Promise<void>>;
  let log: { info: sinon.SinonSpy; warn: sinon.SinonSpy; error: sinon.SinonSpy };
  let handoff: ReturnType<typeof open>;
  const clock = { now: () => new Date() };

  function open(over: TicketStore = store) {
    const sending = new Sending({ store: over, routes: [{ name: 'email', send }], clock, log });
    const opened = createHandoff({
      store: over,
      sending,
      routes: ['email'],
      clock,
      log,
      contacts: (guide) =>
        guide === 'esr'
          ? { name: 'the ESR team', email: 'esr@example.nhs.uk', replyWorkingDays: 2 }
          : { name: 'the training team', email: 'training@example.nhs.uk', replyWorkingDays: 1 },
    });
    return { ...opened, resume: () => sending.resume(), close: () => sending.close() };
  }
  const load = async (reference: string) => (await store.find(reference))?.ticket;
  /** What is due is called once. Where something was fetched, undici sets a timer twice a second: too many for a day. */
  const aDayLater = async () => {
    timers.jump(24 * 3600 * 1000);
    await timers.tickAsync(0);
  };

  beforeEach(() => {
    timers = sinon.useFakeTimers({
      now: new Date('2026-11-20T10:00:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    documents = onSqlite(clock).documents;
    store = new DocumentTickets(documents, clock);
    send = sinon.stub<[Parcel], Promise<void>>().resolves();
    log = { info: sinon.spy(), warn: sinon.spy(), error: sinon.spy() };
    handoff = open();
  });
  afterEach(async () => {
    await handoff.close();
    timers.restore();
  });

  it('gives a reference and a day, keeps the ticket and sends it to those who answer', async () => {
    const { reference, answeredBy } = await handoff.open(draft);
    assert.equal(answeredBy, '2026-11-24');
    const ticket: Ticket = {
      ...draft,
      reference,
      answeredBy,
      openedAt: '2026-11-20T10:00:00.000Z',
      sentTo: 'esr@example.nhs.uk',
    };
    assert.deepEqual(await load(reference), ticket);
    await timers.tickAsync(0);
    assert.deepEqual(send.args, [[{ id: `${reference}/email`, ticket, tries: 1 }]]);
    assert.deepEqual(await store.unsent(), []);
  });

  it('goes to the desk for all when it is about no guide', async () => {
    const { about: _, ...plain } = draft;
    const { reference, answeredBy } = await handoff.open(plain);
    assert.equal((await load(reference))?.sentTo, 'training@example.nhs.uk');
    assert.equal(answeredBy, '2026-11-23');
  });

  it('opens one ticket for one key, and sends it once', async () => {
    const first = await handoff.open(draft);
    await aDayLater();
    assert.deepEqual(await handoff.open({ ...draft, issue: 'typed again' }), first);
    const both = await Promise.all([handoff.open({ ...draft, key: 'k' }), handoff.open({ ...draft, key: 'k' })]);
    assert.deepEqual(both[0], both[1]);
    await timers.tickAsync(0);
    assert.equal(send.callCount, 2);
    assert.notEqual(both[0].reference, first.reference);
  });

  it('gives the reference although sending fails, and tries again', async () => {
    send.rejects(new Error('421 try later'));
    const { reference } = await handoff.open(draft);
    await timers.tickAsync(0);
    assert.ok(await load(reference));
    assert.equal(send.callCount, 1);
    assert.equal((await store.unsent()).length, 1);
    await timers.tickAsync(5000);
    assert.equal(send.callCount, 2);
    send.resolves();
    await timers.tickAsync(30_000);
    assert.equal(send.callCount, 3);
    assert.deepEqual(await store.unsent(), []);
    await aDayLater();
    assert.equal(send.callCount, 3);
  });

  it('asks again about what may not have been seen yet, and takes that for no failure', async () => {
    send.rejects(new NotYet(120));
    const { reference } = await handoff.open(draft);
    await timers.tickAsync(0);
    await timers.tickAsync(119_000);
    assert.equal(send.callCount, 1);
    const [waits] = (await store.find(reference))?.progress.outgoing ?? [];
    assert.deepEqual([waits?.failed, waits?.sentAt, waits?.tries], [undefined, undefined, 0]);
    send.resolves();
    await timers.tickAsync(2000);
    assert.equal(send.callCount, 2);
    assert.deepEqual(await store.unsent(), []);
    assert.equal(log.warn.callCount, 0);
  });

  it('wakes a ticket that was put off when its person writes', async () => {
    const { reference } = await handoff.open(draft);
    const put = { taken: { by: 'Jo', at: '2026-11-20T10:00:00.000Z' }, snoozed: '2026-11-24T09:00:00.000Z' };
    await store.decide(reference, (found) => ({ save: { ...found?.progress, ...put }, told: undefined }));
    assert.equal(
      await handoff.heard?.(reference, { key: 'm1', text: 'still locked', at: '2026-11-20T11:00:00Z' }),
      true,
    );
    const { snoozed, taken, log: happened = [] } = (await store.find(reference))?.progress ?? {};
    assert.deepEqual([snoozed, taken?.by, happened.at(-1)?.is], [undefined, 'Jo', 'heard']);
  });

  it('does not wait for a mail server that is slow', async () => {
    let sent = () => {};
    send.returns(new Promise<void>((resolve) => (sent = resolve)));
    assert.match((await handoff.open(draft)).reference, /^LK-/);
    assert.equal((await store.unsent()).length, 1);
    sent();
  });

  it('goes on trying each hour, says so once, and gives nothing up', async () => {
    send.rejects(new Error('550 no such mailbox'));
    const { reference } = await handoff.open(draft);
    await timers.tickAsync(6 * 3600 * 1000);
    assert.equal(send.callCount, 10);
    assert.deepEqual(
      log.error.args.map(([event]) => event),
      ['ticket-still-not-sent'],
    );
    const [failing] = (await store.find(reference))?.progress.outgoing ?? [];
    assert.equal(failing?.failed, 'Error', 'what the desk shows');
    send.resolves();
    await timers.tickAsync(3600 * 1000);
    assert.equal(send.callCount, 11);
    assert.deepEqual(await store.unsent(), []);
  });

  it('sends what a process had begun to send when it ended, once it is sure that it has', async () => {
    send.onFirstCall().returns(new Promise<void>(() => {}));
    await handoff.open(draft);
    const next = open();
    await next.resume();
    await next.open(draft);
    // Nobody can tell at once that the other one has ended: sent by both, it would come twice.
    await timers.tickAsync(100_000);
    assert.equal(send.callCount, 1);
    await timers.tickAsync(120_000);
    assert.equal(send.callCount, 2);
    assert.deepEqual(
      send.args.map(([{ id }]) => id).filter((id, at, all) => all.indexOf(id) === at).length,
      1,
      'by the same id',
    );
    assert.deepEqual(await store.unsent(), []);
    await next.close();
    // What hangs is waited for by nobody.
    handoff = open();
  });

  it('sends all that were left once each, however many, by three processes that start at once, and contend for no one document', async () => {
    const many = times(500, 60);
    const left = Array.from({ length: many }, () => ({ ...exampleTicket(), openedAt: clock.now().toISOString() }));
    const save = sinon.spy(documents, 'saveIfUnchanged');
    for (const ticket of left) await store.keep(ticket, ['email']);
    const lists = save.args.map(([place]) => place).filter((place) => place.startsWith('tickets/unsent'));
    const most = Math.max(...[...new Set(lists)].map((list) => lists.filter((one) => one === list).length));
    assert.ok(most < many / 4, `${most} of ${many} stand in one list`);
    const three = [open(), open(), open()];
    await Promise.all(three.map((one) => one.resume()));
    for (let waits = 0; waits < 5000 && send.callCount < many; waits += 1) await timers.tickAsync(20);
    for (const one of three) await one.close();
    assert.equal(send.callCount, many);
    assert.equal(new Set(send.args.map(([{ id }]) => id)).size, many);
    assert.deepEqual(await store.unsent(), []);
  });

  it('stops trying when it is closed', async () => {
    send.rejects(new Error('421 try later'));
    await handoff.open(draft);
    await timers.tickAsync(0);
    await handoff.close();
    await aDayLater();
    assert.equal(send.callCount, 1);
    assert.equal((await store.unsent()).length, 1);
  });

  it('chooses another reference when one is taken', async () => {
    let refusals = 3;
    const crowded: TicketStore = {
      keep: async (ticket, routes) => {
        refusals -= 1;
        if (refusals >= 0) throw new ReferenceTaken(ticket.reference);
        return store.keep(ticket, routes);
      },
      find: (reference) => store.find(reference),
      opened: (day) => store.opened(day),
      unsent: () => store.unsent(),
      stillOpen: (day) => store.stillOpen(day),
      decide: (reference, decision) => store.decide(reference, decision),
    };
    const { reference } = await open(crowded).open(draft);
    assert.ok(await load(reference));
    refusals = 1000;
    await assert.rejects(open(crowded).open({ ...draft, key: 'another' }), StoreUnavailable);
  });

  it('says that the store is down, and opens one ticket when it is back', async () => {
    let failures = 0;
    const failing: Documents = {
      load: (key) => documents.load(key),
      async saveIfUnchanged(key, revision, value, ttlSeconds) {
        const saved = await documents.saveIfUnchanged(key, revision, value, ttlSeconds);
        // The worst kind: it was saved, and nobody knows.
        if (key.startsWith('tickets/by-key') && failures < 1) {
          failures += 1;
          throw new StoreUnavailable('the answer was lost');
        }
        return saved;
      },
    };
    const shaky = open(new DocumentTickets(failing, clock));
    await assert.rejects(shaky.open(draft), StoreUnavailable);
    const { reference } = await shaky.open(draft);
    await timers.tickAsync(0);
    assert.deepEqual(
      send.args.map(([{ ticket }]) => ticket.reference),
      [reference],
    );
    assert.deepEqual(await store.unsent(), []);
    await shaky.close();
  });

  it('writes nothing about the person in the log', async () => {
    send.onFirstCall().rejects(new Error('550 <esr@example.nhs.uk> about First Week'));
    await handoff.open(draft);
    await timers.tickAsync(10_000);
    const logged = JSON.stringify([log.info.args, log.warn.args, log.error.args]);
    assert.match(logged, /ticket-opened.*ticket-sent.*ticket-not-sent/);
    assert.doesNotMatch(logged, /First Week|12345678|1134960123|conversation-7|address changed/);
  });
});

describe('references', () => {
  it('can be read over a phone, and are not guessed or met twice', () => {
    const references = Array.from({ length: 2000 }, newReference);
    for (const reference of references) {
      assert.match(reference, /^LK(-[A-Z0-9]{3}){2}$/);
      assert.doesNotMatch(reference.slice(3), /[0O1IL5S2ZBAEUVNJGCTD]/);
    }
    assert.ok(new Set(references).size > 1990);
    assert.equal(new Set(references.join('').replace(/LK-|-/g, '')).size, 16);
  });
});
