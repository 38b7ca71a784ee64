import assert from 'node:assert/strict';
import { ZammadTickets } from '../../src/adapters/ticket-posts.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { startZammad } from '../zammad.ts';

const token = 'a-token-of-the-tests';
const group = 'IT helpdesk';
const customer = 'helpdesk@trust.example';

describe('tickets in Zammad', () => {
  let zammad: Awaited<ReturnType<typeof startZammad>>;
  const start = async (setup: Partial<Parameters<typeof startZammad>[0]> = {}) => {
    zammad = await startZammad({ search: 'database', group, token, ...setup });
    return new ZammadTickets({ url: zammad.url, token, group, customer });
  };
  afterEach(() => zammad?.close());

  it('are opened in the group, for who asked, with all that the guide asks for', async () => {
    const route = await start();
    const ticket = { ...exampleTicket(), email: 'First.Week@nhs.net' };
    await route.send({ id: 'one', ticket, tries: 1 });
    await route.send({ id: 'two', ticket: exampleTicket(), tries: 1 });
    assert.deepEqual(
      zammad.tickets.map(({ customer }) => customer),
      ['first.week@nhs.net', customer],
    );
    const [first] = zammad.tickets;
    assert.equal(first?.title, `[${ticket.reference}] My email address changed`);
    assert.deepEqual([first?.group, first?.article.type, first?.article.internal], [group, 'note', false]);
    for (const part of ['Full name: First Week', 'Payroll number: 12345678', 'Phone: +441134960123', ticket.issue])
      assert.ok(first?.article.body.includes(part), part);
  });

  for (const search of ['database', 'index'] as const)
    it(`are there once, though the answer to the first try was lost (search by ${search})`, async () => {
      const route = await start({ search });
      const ticket = exampleTicket();
      // One before it, so that what is found is found by its reference.
      await route.send({ id: 'before', ticket: exampleTicket(), tries: 1 });
      zammad.index();
      zammad.loseNextAnswer();
      await assert.rejects(route.send({ id: 'one', ticket, tries: 1 }));
      assert.equal(zammad.tickets.length, 2, 'it was taken');
      await route.send({ id: 'one', ticket, tries: 2 });
      assert.equal(zammad.tickets.length, 2, 'and is not opened again');
      await route.send({ id: 'two', ticket: exampleTicket(), tries: 2 });
      assert.equal(zammad.tickets.length, 3, 'one that was never taken is');
    });

  it('go to the team where Zammad does not like the address that was given', async () => {
    const route = await start();
    await route.send({ id: 'one', ticket: { ...exampleTicket(), email: 'first..week@nhs.net' }, tries: 1 });
    assert.deepEqual(
      zammad.tickets.map(({ customer }) => customer),
      [customer],
    );
    assert.ok(zammad.tickets[0]?.article.body.includes('Email: first..week@nhs.net'));
  });

  it('are refused by name where the token, its rights or the group are wrong, and none is opened', async () => {
    const route = await start({ access: ['read'] });
    const parcel = { id: 'one', ticket: exampleTicket(), tries: 1 };
    await assert.rejects(route.send(parcel), { name: 'Answered403' });
    const other = (change: object) =>
      new ZammadTickets({ url: zammad.url, token, group, customer, ...change }).send(parcel);
    await assert.rejects(other({ token: 'another-of-the-tests' }), { name: 'Answered401' });
    await assert.rejects(other({ group: 'Nobody' }), { name: 'Answered422' });
    await assert.rejects(other({ token: 'another-of-the-tests' }), { name: 'Answered401' });
    assert.equal(zammad.tickets.length, 0);
  });
});
